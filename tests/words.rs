//! What the guides say in words: counted, read a second time, and in our own words.

#![allow(clippy::unwrap_used, reason = "tests may panic")]

use std::collections::{HashMap, HashSet};
use std::path::Path;

use health_info_careers::guide::{
    EducationRequirement, Statement, Topic, coursework, education_requirements, job_titles, qualities, record_contents,
    skills, statements, statements_on, technologies, work_settings,
};
use health_info_careers::onet::{PreparationShare, RatingKind};
use health_info_careers::{Occupation, Source, facts};

/// Each topic with its statements and its mentions, counted in the guides.
const COUNTS: [(&str, usize, usize); 52] = [
    ("occupation-name", 7, 7),
    ("definition", 11, 11),
    ("duty", 23, 24),
    ("empty-section", 23, 23),
    ("list-basis", 3, 3),
    ("skill", 6, 6),
    ("related-job-title", 5, 5),
    ("projection-growth-comparison", 4, 4),
    ("source-citation", 5, 6),
    ("state-growth-rank", 6, 6),
    ("state-wage-rank-claim", 3, 3),
    ("table-label", 8, 8),
    ("technology", 20, 20),
    ("work-environment", 8, 10),
    ("work-schedule", 6, 6),
    ("education-requirement", 14, 14),
    ("certification-requirement", 4, 4),
    ("coursework", 21, 25),
    ("coursework-high-school", 4, 4),
    ("certification-rule", 8, 10),
    ("credential", 4, 7),
    ("license-requirement", 1, 1),
    ("credential-prerequisite", 8, 8),
    ("advancement", 1, 1),
    ("advancement-requirement", 4, 4),
    ("interest-area", 2, 2),
    ("quality", 8, 9),
    ("statistic-definition", 1, 1),
    ("growth-driver", 10, 10),
    ("job-prospect", 5, 5),
    ("organization", 8, 14),
    ("organization-alias", 1, 1),
    ("record-content", 10, 10),
    ("role-by-facility", 4, 4),
    ("specialization", 2, 4),
    ("specialization-task", 12, 12),
    ("growth-by-setting", 6, 6),
    ("education-delivery", 1, 1),
    ("experience-preference", 1, 1),
    ("education-rule", 4, 4),
    ("career-path", 4, 4),
    ("certification-count", 1, 1),
    ("employer-setting", 13, 16),
    ("pay-claim", 5, 5),
    ("education-claim", 1, 1),
    ("audience-claim", 1, 1),
    ("education-level-present", 4, 4),
    ("advice", 1, 1),
    ("education-field", 1, 1),
    ("program-length", 1, 1),
    ("related-occupation", 2, 2),
    ("related-occupation-task", 2, 2),
];

#[test]
fn every_topic_has_as_many_facts_as_the_guides() {
    assert_eq!(Topic::ALL.len(), COUNTS.len());
    for (topic, (code, said, mentioned)) in Topic::ALL.iter().zip(COUNTS) {
        assert_eq!(topic.code(), code);
        assert_eq!(code.parse(), Ok(*topic));
        let found = statements_on(*topic);
        assert!(found.iter().all(|statement| statement.topic() == *topic), "{code}");
        assert_eq!(found.len(), said, "{code}");
        assert_eq!(found.iter().map(|statement| statement.mentions().len()).sum::<usize>(), mentioned, "{code}");
    }
    let mut in_words: HashMap<String, usize> = HashMap::new();
    for fact in facts().filter(|fact| fact.source().is_guide()) {
        *in_words.entry(fact.class().to_string()).or_default() += 1;
    }
    for (code, _, mentioned) in COUNTS {
        assert_eq!(in_words.get(code), Some(&mentioned), "{code}");
    }
}

/// The names that one guide prints on a topic, in its order.
fn printed(topic: &'static [Statement], source: Source) -> Vec<&'static str> {
    let mentions =
        topic.iter().flat_map(|statement| statement.mentions().iter().map(move |mention| (statement, mention)));
    let of_guide = mentions.filter(|(_, mention)| mention.source() == source);
    of_guide.map(|(statement, mention)| mention.printed().unwrap_or(statement.subject().unwrap_or("-"))).collect()
}

fn sorted<const N: usize>(mut names: [&'static str; N]) -> Vec<&'static str> {
    names.sort_unstable();
    names.to_vec()
}

#[test]
fn names_are_those_that_the_guides_print() {
    assert_eq!(
        printed(technologies(), Source::WHAT_IT_TAKES),
        [
            "Microsoft Excel",
            "Microsoft Word",
            "Microsoft Office",
            "Microsoft PowerPoint",
            "Microsoft Outlook",
            "Web browser software",
            "Microsoft Access",
            "Data entry software",
            "Email software",
            "Word processing software",
            "Microsoft Windows",
            "Microsoft Project",
            "Microsoft Visio",
            "Structured query language SQL",
            "Microsoft Dynamics",
            "SAS",
            "Microsoft Visual Basic",
            "IBM SPSS Statistics",
            "Microsoft SQL Server",
            "R",
        ]
    );
    assert_eq!(
        printed(job_titles(), Source::WHAT_IT_TAKES),
        [
            "Certified Coding Specialist",
            "Medical Coder",
            "Healthcare Data Analyst",
            "HIM Inpatient Coding Auditor (Health Information Management Inpatient Coding Auditors)",
            "Business Office Representative",
        ]
    );
    assert_eq!(
        printed(skills(), Source::WHAT_IT_TAKES),
        [
            "Reading Comprehension",
            "Active Listening",
            "Writing",
            "Speaking",
            "Critical Thinking",
            "Judgment and Decision Making",
        ]
    );
    assert_eq!(
        printed(qualities(), Source::OUTLOOK_2018),
        ["Analytical skills", "Detail oriented", "Integrity", "Interpersonal skills", "Technical skills"]
    );
    assert_eq!(
        printed(record_contents(), Source::METRO_GUIDE),
        [
            "Medical history",
            "Observations",
            "Surgical interventions",
            "Treatment outcomes",
            "Descriptions of symptoms",
            "Results of examinations",
            "X-ray and MRI reports", // in our words: no name, and long as printed
            "Results of laboratory tests",
            "Diagnoses",
            "Treatment plans",
        ]
    );
    let places =
        ["hospital", "outpatient clinic", "general practitioner's office", "nursing care facility", "medical offices"];
    let mut found = printed(work_settings(), Source::SALARY_FACTS);
    found.sort_unstable();
    assert_eq!(found, sorted(places));
}

#[test]
fn courses_are_those_that_the_guides_print() {
    let lists = [
        (
            Source::OUTLOOK_2018,
            sorted([
                "medical terminology",
                "anatomy and physiology",
                "communication",
                "health data requirements and standards",
                "classification and coding systems",
                "healthcare reimbursement methods",
                "healthcare statistics",
                "computer systems",
            ]),
        ),
        (
            Source::METRO_GUIDE,
            sorted([
                "anatomy and physiology",
                "medical terminology",
                "legal aspects of health information",
                "health data standards",
                "data coding",
                "statistics",
                "database management",
                "computer science",
            ]),
        ),
        (
            Source::SALARY_FACTS,
            sorted([
                "medical terminology",
                "anatomy",
                "coding",
                "medical transcription",
                "health insurance",
                "ethics",
                "electronic health records",
                "information security",
                "computer systems",
            ]),
        ),
    ];
    for (source, expected) in lists {
        let mut found = printed(coursework(), source);
        found.sort_unstable();
        assert_eq!(found, expected, "{source}");
    }
}

#[test]
fn names_of_credentials_and_bodies_are_as_printed() {
    let credentials = printed(statements_on(Topic::Credential), Source::CAREER_OVERVIEW);
    assert_eq!(
        credentials,
        ["Registered Health Information Technologist (RHIT)", "Register Health Information Administrator (RHIA)"]
    );
    let organizations: Vec<_> = facts()
        .filter(|fact| fact.class().code() == "organization" && fact.source() == Source::OUTLOOK_2018)
        .filter_map(|fact| fact.text())
        .collect();
    assert_eq!(
        organizations,
        [
            "American Health Information Management Association",
            "American Academy of Professional Coders",
            "Professional Association of Healthcare Coding Specialists",
            "National Healthcareer Association",
            "MB&CC",
            "National Cancer Registrars Association",
            "Commission on Accreditation for Health Informatics and Information Management Education",
        ]
    );
}

/// Lower-case words; whatever is neither letter, digit nor apostrophe parts them.
fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace('\u{2019}', "'");
    let parts = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '\'');
    parts.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[test]
fn our_words_are_our_own() {
    let shared = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("../shared");
    let Ok(guides) = std::fs::read_dir(shared.join("guides")) else {
        println!("skipped: the guides are not at hand");
        return;
    };
    let files = guides.map(|entry| entry.unwrap().path());
    let mut theirs = HashSet::new();
    for file in files.chain([shared.join("data/onet_education_training.csv")]) {
        let text = std::fs::read_to_string(file).unwrap();
        theirs.extend(words(&text).windows(6).map(<[String]>::to_vec));
    }
    assert!(theirs.len() > 3_000);

    let in_our_words = statements().filter(|statement| !statement.topic().is_of_names()).map(Statement::text);
    // Headings are cut short for the same reason.
    let headings = statements_on(Topic::EmptySection).iter().filter_map(Statement::subject);
    let also = education_requirements().iter().filter_map(EducationRequirement::also);
    let labels = Occupation::MEDICAL_RECORDS_TECHNICIANS.onet().preparation().iter().map(PreparationShare::label);
    for text in in_our_words.chain(headings).chain(also).chain(labels) {
        for run in words(text).windows(6) {
            assert!(!theirs.contains(run), "{text}: {}", run.join(" "));
        }
    }
    // Names may be longer, but only on topics of names do they stand for the whole text.
    assert!(
        statements().filter(|statement| !statement.topic().is_of_names()).all(|it| it.subject() != Some(it.text()))
    );
}

#[test]
fn ratings_are_complete_and_in_place() {
    let rated: Vec<_> = Occupation::ALL
        .iter()
        .map(|occupation| RatingKind::ALL.iter().map(|kind| occupation.onet().ratings(*kind).len()).collect::<Vec<_>>())
        .collect();
    assert_eq!(rated, [[35, 33, 16, 6, 6], [0, 0, 0, 0, 6], [0; 5], [0, 0, 0, 0, 6], [0; 5]]);
    for occupation in Occupation::ALL.iter().copied() {
        for rating in RatingKind::ALL.iter().flat_map(|kind| occupation.onet().ratings(*kind)) {
            assert_eq!(rating.occupation(), occupation);
            for reading in rating.scores() {
                let (low, high) = reading.score().scale().bounds();
                assert!((u16::from(low) * 100..=u16::from(high) * 100).contains(&reading.score().hundredths()));
            }
        }
    }
    let counts = Occupation::ALL.iter().map(|occupation| {
        [
            occupation.onet().technologies().len(),
            occupation.onet().alternate_titles().len(),
            occupation.onet().related_occupations().len(),
            usize::from(occupation.onet().job_zone().is_some()),
            occupation.onet().preparation().len(),
            occupation.educational_attainment().len(),
        ]
    });
    assert_eq!(
        counts.collect::<Vec<_>>(),
        [
            [101, 65, 0, 0, 41, 4],
            [111, 53, 20, 1, 0, 0],
            [0, 0, 0, 0, 0, 1],
            [111, 28, 20, 1, 0, 0],
            [0, 0, 0, 0, 0, 1]
        ]
    );
}
