//! What the guides say in words: counted, read a second time, and in our own words.

#![allow(clippy::unwrap_used, reason = "tests may panic")]

use std::collections::{HashMap, HashSet};
use std::path::Path;

use health_info_careers::figure::Mention;
use health_info_careers::guide::{
    EducationRequirement, Statement, Topic, coursework, education_requirements, job_titles, qualities, record_contents,
    skills, statements, statements_on, technologies, work_settings,
};
use health_info_careers::onet::{PreparationShare, RatingKind};
use health_info_careers::{Occupation, Source, discrepancies, facts};

/// Each topic with its statements and its mentions, counted in the guides.
const COUNTS: [(&str, usize, usize); 53] = [
    ("occupation-name", 7, 7),
    ("definition", 11, 11),
    ("duty", 23, 24),
    ("empty-section", 23, 23),
    ("list-basis", 10, 10),
    ("skill", 6, 6),
    ("related-job-title", 5, 5),
    ("projection-growth-comparison", 4, 4),
    ("source-citation", 7, 8),
    ("state-growth-rank", 6, 6),
    ("state-wage-rank-claim", 3, 3),
    ("table-label", 9, 9),
    ("technology", 20, 20),
    ("work-environment", 11, 11),
    ("work-schedule", 6, 6),
    ("education-requirement", 14, 14),
    ("certification-requirement", 4, 4),
    ("coursework", 21, 25),
    ("coursework-high-school", 4, 4),
    ("certification-rule", 10, 10),
    ("credential", 4, 7),
    ("license-requirement", 1, 1),
    ("credential-prerequisite", 8, 8),
    ("advancement", 1, 1),
    ("advancement-requirement", 4, 4),
    ("interest-area", 2, 2),
    ("quality", 9, 9),
    ("statistic-definition", 1, 1),
    ("growth-driver", 10, 10),
    ("job-prospect", 5, 5),
    ("organization", 8, 14),
    ("organization-alias", 1, 1),
    ("record-content", 10, 10),
    ("role-by-facility", 4, 4),
    ("specialization", 2, 4),
    ("specialization-task", 13, 13),
    ("growth-by-setting", 6, 6),
    ("education-delivery", 1, 1),
    ("experience-preference", 1, 1),
    ("education-rule", 4, 4),
    ("career-path", 4, 4),
    ("certification-count", 1, 1),
    ("employer-setting", 13, 16),
    ("industry-employment-share", 1, 1),
    ("pay-claim", 5, 5),
    ("education-claim", 1, 1),
    ("audience-claim", 2, 2),
    ("education-level-present", 4, 4),
    ("advice", 1, 1),
    ("education-field", 1, 1),
    ("program-length", 1, 1),
    ("related-occupation", 2, 2),
    ("related-occupation-task", 4, 4),
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
    // A share in a table has no text; the one in a sentence has.
    for fact in facts().filter(|fact| fact.source().is_guide() && fact.text().is_some()) {
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
        .map(|fact| fact.subject().to_string())
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

/// What a list holds, and how much is meant by it, as the guides put it: "typically include",
/// "helpful", "include classes like", "may increase their chances", "a partial list".
#[test]
fn lists_say_on_which_footing_they_stand() {
    let bases = |topic: Topic| {
        topic.basis().map(|basis| (basis.sources().next().unwrap().id(), basis.text())).collect::<Vec<_>>()
    };
    assert_eq!(
        bases(Topic::Coursework),
        [
            (
                "outlook-2018",
                "Programs for a postsecondary certificate or an associate's degree in health information technology \
                 usually teach the courses listed"
            ),
            ("metro-guide", "The courses listed are helpful to students who want to enter the profession"),
            (
                "salary-facts",
                "The classes listed are examples of those in associate's programs for health information technology"
            ),
        ]
    );
    assert_eq!(bases(Topic::Duty), [("metro-guide", "The duties listed are only some of them")]);
    let listed = [Topic::Skill, Topic::Technology, Topic::CourseworkHighSchool, Topic::InterestArea];
    let listed = listed.into_iter().chain([Topic::Specialization, Topic::EmployerSetting]);
    assert!(listed.flat_map(bases).map(|(source, _)| source).eq([
        "what-it-takes",
        "what-it-takes",
        "outlook-2018",
        "outlook-2018",
        "metro-guide",
        "metro-guide"
    ]));
    let every = Topic::ALL.iter().map(|topic| topic.basis().count()).sum::<usize>();
    assert_eq!(every, statements_on(Topic::ListBasis).len());
    // Each item has the basis of its own list, and no other: the tasks of the introduction are not
    // in the list that calls itself partial.
    let sections = |topic: Topic| {
        let mentions = statements_on(topic).iter().flat_map(Statement::mentions);
        let mut of: Vec<_> =
            mentions.filter(|it| it.basis().is_some()).map(|it| (it.source().id(), it.section())).collect();
        of.dedup();
        of
    };
    assert_eq!(sections(Topic::Duty), [("metro-guide", "Duties")]);
}

/// "Most of the rest", "other employers", "might include", "you could work in".
#[test]
fn settings_and_bodies_keep_what_is_said_of_them() {
    let weights = |topic: Topic, source: Source| {
        let said = statements_on(topic).iter().filter_map(move |statement| statement.weight_by(source));
        said.collect::<Vec<_>>()
    };
    let most = "One of four settings that have most of the technicians who are not in hospitals";
    let other = "One of the other employers";
    assert_eq!(weights(Topic::EmployerSetting, Source::METRO_GUIDE), [most, most, most, most, other, other]);
    assert_eq!(
        weights(Topic::EmployerSetting, Source::CAREER_OVERVIEW),
        ["One of the places where technicians might work"; 5]
    );
    let could = weights(Topic::EmployerSetting, Source::SALARY_FACTS);
    assert_eq!(could.iter().filter(|said| **said == "One of the places where one could work").count(), 4);
    let contact = "A contact for questions on health information technicians, certification included";
    assert_eq!(
        weights(Topic::Organization, Source::OUTLOOK_2018),
        [
            contact,
            contact,
            contact,
            contact,
            "A contact for questions on medical coding and billing",
            "A contact for questions on cancer registrars",
            "Has a list of the training programs that are accredited",
        ]
    );
    let bare = statements_on(Topic::Organization).iter().flat_map(Statement::mentions).filter(|it| it.text().is_none());
    assert_eq!(bare.count(), 0);
    let degree = statements().filter(|it| it.is_about_others() && it.topic() == Topic::AdvancementRequirement);
    assert!(
        degree
            .map(Statement::text)
            .eq(["Database administrators and medical services managers both need a bachelor's degree"])
    );
}

/// Lower-case words; whatever is neither letter, digit nor apostrophe parts them, but for the comma
/// within a number.
fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace('\u{2019}', "'");
    let parts = text.split(|letter: char| !letter.is_ascii_alphanumeric() && !['\'', ','].contains(&letter));
    let is_number = |part: &&str| part.starts_with(|letter: char| letter.is_ascii_digit());
    let parts = parts.flat_map(|part| if is_number(&part) { vec![part] } else { part.split(',').collect() });
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
    let mut of_guides = HashSet::new();
    for file in files.chain([shared.join("data/onet_education_training.csv")]) {
        let text = std::fs::read_to_string(&file).unwrap();
        if file.extension().is_some_and(|extension| extension == "txt") {
            of_guides.extend(
                text.lines().flat_map(|line| words(line).windows(5).map(<[String]>::to_vec).collect::<Vec<_>>()),
            );
        }
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
    // Of what is ours alone, shorter runs too; proper names are no words of theirs.
    let proper = [
        "U.S. Bureau of Labor Statistics",
        "Medical Records and Health Information Technicians",
        "Registered Health Information Technician (RHIT)",
    ]
    .map(words);
    let is_proper = |run: &[String]| proper.iter().any(|name| name.windows(5).any(|part| part == run));
    let mentions = statements().flat_map(Statement::mentions);
    let told = statements().filter(|statement| !statement.topic().is_of_names()).map(Statement::text);
    let matters = discrepancies().iter().flat_map(|matter| [matter.title(), matter.evidence()]);
    for text in told.chain(mentions.filter_map(Mention::text)).chain(matters) {
        for run in words(text).windows(5).filter(|run| !is_proper(run)) {
            assert!(!of_guides.contains(run), "{text}: {}", run.join(" "));
        }
    }
    // Names may be longer, but only on topics of names do they stand for the whole text.
    assert!(
        statements().filter(|statement| !statement.topic().is_of_names()).all(|it| it.subject() != Some(it.text()))
    );
}

#[test]
fn what_does_not_matter_for_the_work_is_said() {
    let of = |element: &str| {
        let ratings = Occupation::MEDICAL_RECORDS_TECHNICIANS.onet().ratings(RatingKind::Skill);
        let rating = ratings.iter().find(|rating| rating.element() == element).unwrap();
        rating.scores().map(|reading| (reading.score().hundredths(), reading.is_relevant())).collect::<Vec<_>>()
    };
    // Level of science: 0.25, not relevant. Level of reading: relevant.
    assert!(of("Science").contains(&(25, Some(false))), "{:?}", of("Science"));
    assert!(of("Reading Comprehension").iter().any(|(_, relevant)| *relevant == Some(true)));
    assert!(of("Reading Comprehension").iter().all(|(_, relevant)| *relevant != Some(false)));
}

#[test]
fn ratings_are_complete_and_in_place() {
    let counts = |occupation: Occupation| RatingKind::ALL.map(|kind| occupation.onet().ratings(kind).len());
    let rated = Occupation::all().map(|occupation| (occupation.to_string(), counts(occupation)));
    let rated: Vec<_> = rated.filter(|(_, counts)| *counts != [0; 5]).collect();
    assert_eq!(
        rated,
        [
            ("29-2071".into(), [35, 33, 16, 6, 6]),
            ("29-2072".into(), [35, 33, 0, 0, 6]),
            ("29-9021".into(), [0, 0, 0, 0, 6])
        ]
    );
    for occupation in Occupation::all() {
        for rating in RatingKind::ALL.iter().flat_map(|kind| occupation.onet().ratings(*kind)) {
            assert_eq!(rating.occupation(), occupation);
            for reading in rating.scores() {
                let (low, high) = reading.score().scale().bounds();
                assert!((u16::from(low) * 100..=u16::from(high) * 100).contains(&reading.score().hundredths()));
            }
        }
    }
    let counts = |occupation: Occupation| {
        [
            occupation.onet().technologies().len(),
            occupation.onet().alternate_titles().len(),
            occupation.onet().related_occupations().len(),
            usize::from(occupation.onet().job_zone().is_some()),
            occupation.onet().preparation().len(),
            occupation.educational_attainment().len(),
        ]
    };
    assert_eq!(counts(Occupation::MEDICAL_RECORDS_TECHNICIANS), [101, 65, 0, 0, 41, 4]);
    assert_eq!(counts(Occupation::MEDICAL_RECORDS_SPECIALISTS), [111, 53, 20, 1, 0, 1]);
    assert_eq!(counts(Occupation::RECORDS_SPECIALISTS_COMBINED), [0, 0, 0, 0, 0, 1]);
    assert_eq!(counts(Occupation::HEALTH_INFORMATION_TECHNOLOGISTS), [111, 28, 20, 1, 0, 1]);
    assert_eq!(counts(Occupation::TECHNOLOGISTS_COMBINED), [0, 0, 0, 0, 0, 1]);
}
