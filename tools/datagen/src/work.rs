//! The `work` room: statements of the guides, O*NET descriptors, education of the people employed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use crate::mentions::{approximate, period};
use crate::read::{Result, Row, Sheet, literal, option};
use crate::sources::{Sources, guide};
use crate::wages::{OCCUPATIONS, known_soc, occupation, proof_of_arms};

/// The topics, in the order of the enum; each variant is the name in camel case.
const TOPICS: [&str; 53] = [
    "occupation-name",
    "definition",
    "duty",
    "empty-section",
    "list-basis",
    "skill",
    "related-job-title",
    "projection-growth-comparison",
    "source-citation",
    "state-growth-rank",
    "state-wage-rank-claim",
    "table-label",
    "technology",
    "work-environment",
    "work-schedule",
    "education-requirement",
    "certification-requirement",
    "coursework",
    "coursework-high-school",
    "certification-rule",
    "credential",
    "license-requirement",
    "credential-prerequisite",
    "advancement",
    "advancement-requirement",
    "interest-area",
    "quality",
    "statistic-definition",
    "growth-driver",
    "job-prospect",
    "organization",
    "organization-alias",
    "record-content",
    "role-by-facility",
    "specialization",
    "specialization-task",
    "growth-by-setting",
    "education-delivery",
    "experience-preference",
    "education-rule",
    "career-path",
    "certification-count",
    "employer-setting",
    "industry-employment-share",
    "pay-claim",
    "education-claim",
    "audience-claim",
    "education-level-present",
    "advice",
    "education-field",
    "program-length",
    "related-occupation",
    "related-occupation-task",
];

/// Topics whose statements are names: subject and text are the same.
const TOPICS_OF_NAMES: [&str; 10] = [
    "occupation-name",
    "related-job-title",
    "technology",
    "coursework",
    "coursework-high-school",
    "organization",
    "record-content",
    "specialization",
    "employer-setting",
    "related-occupation",
];

/// Topics about someone or something that has a name.
const TOPICS_OF_SUBJECTS: [&str; 17] = [
    "empty-section",
    "skill",
    "source-citation",
    "state-growth-rank",
    "state-wage-rank-claim",
    "credential",
    "license-requirement",
    "credential-prerequisite",
    "interest-area",
    "quality",
    "organization-alias",
    "specialization-task",
    "growth-by-setting",
    "certification-count",
    "education-level-present",
    "industry-employment-share",
    "related-occupation-task",
];

const UNITS: [(&str, &str); 5] = [
    ("", ""),
    ("hours_per_week", "HoursPerWeek"),
    ("certifications", "Certifications"),
    ("percent", "Percent"),
    ("years", "Years"),
];

const MEASURES: [(&str, &str); 5] = [
    ("", "None"),
    ("count", "Some(Measure::Count)"),
    ("percent", "Some(Measure::Percent)"),
    ("mean", "Some(Measure::Wage(Statistic::Mean))"),
    ("median", "Some(Measure::Wage(Statistic::Median))"),
];

const DATINGS: [(&str, &str); 4] = [
    ("", "None"),
    ("stated", "Some(Dating::Stated)"),
    ("inferred", "Some(Dating::Inferred)"),
    ("unknown", "Some(Dating::Unknown)"),
];

const LEVELS: [(&str, &str); 8] = [
    ("no-formal-credential", "NoFormalCredential"),
    ("high-school", "HighSchool"),
    ("some-college", "SomeCollege"),
    ("postsecondary-nondegree", "PostsecondaryNondegree"),
    ("associate", "Associate"),
    ("bachelor", "Bachelor"),
    ("master", "Master"),
    ("doctoral-professional", "DoctoralProfessional"),
];

const BINDINGS: [(&str, &str); 13] = [
    ("generally-minimum", "GenerallyMinimum"),
    ("advised", "Advised"),
    ("typical", "Typical"),
    ("common", "Common"),
    ("most-hold", "MostHold"),
    ("most-jobs", "MostJobs"),
    ("some-may-need", "SomeMayNeed"),
    ("enough-for-some", "EnoughForSome"),
    ("may-be-enough", "MayBeEnough"),
    ("may-prepare", "MayPrepare"),
    ("available", "Available"),
    ("stated", "Stated"),
    ("present", "Present"),
];

const COURSE_SUBJECTS: [(&str, &str); 12] = [
    ("medical-terminology", "MedicalTerminology"),
    ("anatomy", "Anatomy"),
    ("coding", "Coding"),
    ("computing", "Computing"),
    ("statistics", "Statistics"),
    ("data-standards", "DataStandards"),
    ("reimbursement", "Reimbursement"),
    ("law-and-ethics", "LawAndEthics"),
    ("communication", "Communication"),
    ("transcription", "Transcription"),
    ("electronic-records", "ElectronicRecords"),
    ("information-security", "InformationSecurity"),
];

const INTERESTS: [&str; 6] = ["Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional"];

const WORK_VALUES: [&str; 6] =
    ["Achievement", "Working Conditions", "Recognition", "Relationships", "Support", "Independence"];

const PLACES: [&str; 3] = ["First", "Second", "Third"];

struct Statement {
    id: String,
    topic: String,
    head: String,
    subject: String,
    text: String,
    /// By the mentions' ids, in the order of the file.
    mentions: Vec<(String, String)>,
}

/// The rows of one static, by SOC code.
type BySoc = BTreeMap<String, Vec<String>>;

#[derive(Default)]
pub(crate) struct Work {
    statements: Vec<Statement>,
    requirements: Vec<String>,
    courses: Vec<String>,
    /// Tables with a static for each occupation: name, row type, rows.
    tables: Vec<(&'static str, &'static str, BySoc)>,
}

impl Work {
    pub(crate) fn read(data: &Path, sources: &Sources) -> Result<Self> {
        let mut work = Self::default();
        work.read_statements(data)?;
        work.read_mentions(data, sources)?;
        work.read_requirements(data)?;
        work.read_courses(data)?;
        work.read_skills(data, sources)?;
        work.read_knowledge(data, sources)?;
        work.read_work_styles(data, sources)?;
        work.read_work_values(data, sources)?;
        work.read_interests(data, sources)?;
        work.read_technologies(data, sources)?;
        work.read_titles(data, sources)?;
        work.read_related(data, sources)?;
        work.read_job_zones(data, sources)?;
        work.read_preparation(data, sources)?;
        work.read_attainment(data, sources)?;
        Ok(work)
    }

    fn read_statements(&mut self, data: &Path) -> Result<()> {
        let sheet = Sheet::read(data, "statements.csv", &["id", "topic", "subject", "text", "about"])?;
        for row in sheet.rows() {
            let (id, topic, text) = (row.required("id")?, row.required("topic")?, row.required("text")?);
            let subject = row.text("subject");
            if !TOPICS.contains(&topic) {
                return Err(row.problem("topic", format!("`{topic}` is no topic")));
            }
            if self.statements.iter().any(|known| known.id == id) {
                return Err(row.problem("id", "the id is there twice"));
            }
            if !id.strip_prefix(topic).is_some_and(|rest| rest.starts_with('-')) {
                return Err(row.problem("id", "does not begin with its topic"));
            }
            if TOPICS_OF_NAMES.contains(&topic) && subject != text {
                return Err(row.problem("text", "is not the name that the statement is about"));
            }
            if topic == "list-basis" && !TOPICS.contains(&subject) {
                return Err(row.problem("subject", "not the topic of the list"));
            }
            if TOPICS_OF_SUBJECTS.contains(&topic) {
                row.required("subject")?;
            }
            let is_about_others = row.one_of("about", &[("", false), ("other-occupations", true)])?;
            let head = format!(
                "id: {}, topic: Topic::{}, subject: {}, text: {}, is_about_others: {is_about_others}",
                literal(id),
                variant(topic),
                option((!subject.is_empty()).then(|| literal(subject))),
                literal(text)
            );
            self.statements.push(Statement {
                id: id.to_owned(),
                topic: topic.to_owned(),
                head,
                subject: subject.to_owned(),
                text: text.to_owned(),
                mentions: Vec::new(),
            });
        }
        // Each topic has its own static.
        if let Some(topic) = TOPICS.iter().find(|topic| !self.statements.iter().any(|known| known.topic == **topic)) {
            let last = sheet.rows().last();
            return last.map_or(Ok(()), |row| Err(row.problem("topic", format!("nothing is said on `{topic}`"))));
        }
        Ok(())
    }

    fn read_mentions(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = [
            "id",
            "statement",
            "source",
            "section",
            "lines",
            "printed",
            "value",
            "unit",
            "statistic",
            "period",
            "dating",
            "status",
            "approximate",
            "text",
        ];
        let sheet = Sheet::read(data, "statement_mentions.csv", &columns)?;
        let of_lists = self.bases(&sheet);
        let mut ids = BTreeSet::new();
        for row in sheet.rows() {
            let id = row.required("id")?;
            if !ids.insert(id.to_owned()) {
                return Err(row.problem("id", "the id is there twice"));
            }
            if row.required("lines")?.split(';').any(|line| line.parse::<u16>().is_err()) {
                return Err(row.problem("lines", "not line numbers, separated by semicolons"));
            }
            let is_empty = row.one_of("status", &[("published", false), ("empty", true)])?;
            let unit = row.one_of("unit", &UNITS)?;
            let value = row.optional("value", 0, 0..=1_000)?;
            if value.is_some() == unit.is_empty() {
                return Err(row.problem("unit", "a value and its unit go together"));
            }
            if !row.text("period").is_empty() {
                row.required("dating")?;
            }
            let approximate = approximate(&row)?;
            if approximate && value.is_none() {
                return Err(row.problem("approximate", "there is no number that it could be said of"));
            }
            let printed = row.text("printed");
            let wanted = row.required("statement")?;
            let statement = self.statements.iter_mut().find(|known| known.id == wanted);
            let statement = statement.ok_or_else(|| row.problem("statement", format!("`{wanted}` is no statement")))?;
            let text = row.text("text");
            if !text.is_empty() && !TOPICS_OF_NAMES.contains(&statement.topic.as_str()) {
                return Err(row.problem("text", "only a name has a text of its own in each guide"));
            }
            let basis =
                of_lists.get(&(statement.topic.clone(), row.text("source").to_owned(), row.text("section").to_owned()));
            let mention = format!(
                "StatementMention {{ mention: Mention {{ source: {}, section: {}, printed: {}, approximate: {approximate} }}, text: {}, basis: {}, amount: {}, measure: {}, period: {}, dating: {} }}",
                guide(sources, &row)?,
                literal(row.required("section")?),
                option((!printed.is_empty()).then(|| literal(printed))),
                option((!text.is_empty()).then(|| literal(text))),
                option(basis.map(|basis| literal(basis))),
                option(value.map(|value| format!("(Number::whole({value}), Unit::{unit})"))),
                row.one_of("statistic", &MEASURES)?,
                period(&row, "period")?,
                row.one_of("dating", &DATINGS)?,
            );
            if is_empty != (statement.topic == "empty-section") {
                return Err(row.problem("status", "only headings with nothing under them are empty"));
            }
            statement.mentions.push((id.to_owned(), mention));
        }
        // A statement that nobody makes has no place here.
        if let Some(idle) = self.statements.iter().find(|known| known.mentions.is_empty()) {
            let last = sheet.rows().last();
            let reason = format!("no row mentions `{}`", idle.id);
            return last.map_or(Ok(()), |row| Err(row.problem("statement", reason)));
        }
        Ok(())
    }

    /// What is said of each list, by the list's topic and where it stands.
    fn bases(&self, sheet: &Sheet) -> BTreeMap<(String, String, String), String> {
        let mut bases = BTreeMap::new();
        for row in sheet.rows() {
            let statement = self.of_topic("list-basis").find(|basis| basis.id == row.text("statement"));
            if let Some(basis) = statement {
                let place = (row.text("source").to_owned(), row.text("section").to_owned());
                bases.insert((basis.subject.clone(), place.0, place.1), basis.text.clone());
            }
        }
        bases
    }

    fn read_requirements(&mut self, data: &Path) -> Result<()> {
        let sheet = Sheet::read(data, "education_requirements.csv", &["mention", "level", "binding", "also"])?;
        let mut seen = BTreeSet::new();
        for row in sheet.rows() {
            let id = row.required("mention")?;
            // Some guides say only that it is after high school.
            let level = if row.text("level").is_empty() { None } else { Some(row.one_of("level", &LEVELS)?) };
            let level = option(level.map(|level| format!("EducationLevel::{level}")));
            let binding = row.one_of("binding", &BINDINGS)?;
            let also = row.text("also");
            if !seen.insert(id.to_owned()) {
                return Err(row.problem("mention", "the mention is there twice"));
            }
            let found = self.statements.iter().find_map(|statement| {
                let (_, mention) = statement.mentions.iter().find(|(known, _)| known == id)?;
                Some((statement, mention))
            });
            let (statement, mention) = found.ok_or_else(|| row.problem("mention", format!("`{id}` is no mention")))?;
            if !["education-requirement", "education-level-present"].contains(&statement.topic.as_str()) {
                return Err(row.problem("mention", "is not about a level of education"));
            }
            let (name, index) = self.position(statement);
            self.requirements.push(format!(
                "EducationRequirement {{ level: {level}, binding: Binding::{binding}, also: {}, statement: &{name}[{index}], mention: {mention} }}",
                option((!also.is_empty()).then(|| literal(also)))
            ));
        }
        Ok(())
    }

    /// The static that holds a statement, and where in it.
    fn position(&self, wanted: &Statement) -> (String, usize) {
        let index = self.of_topic(&wanted.topic).position(|statement| statement.id == wanted.id);
        (constant(&wanted.topic), index.unwrap_or_default())
    }

    fn of_topic(&self, topic: &str) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(move |statement| statement.topic == topic)
    }

    fn read_courses(&mut self, data: &Path) -> Result<()> {
        let sheet = Sheet::read(data, "course_subjects.csv", &["statement", "subject"])?;
        let mut subjects = BTreeMap::new();
        for row in sheet.rows() {
            let id = row.required("statement")?;
            if !self.of_topic("coursework").any(|statement| statement.id == id) {
                return Err(row.problem("statement", format!("`{id}` is no course")));
            }
            if subjects.insert(id.to_owned(), row.one_of("subject", &COURSE_SUBJECTS)?).is_some() {
                return Err(row.problem("statement", "the course is there twice"));
            }
        }
        let mut courses = Vec::new();
        for (index, course) in self.of_topic("coursework").enumerate() {
            let Some(subject) = subjects.get(&course.id) else {
                let last = sheet.rows().last();
                let reason = format!("`{}` has no subject", course.id);
                return last.map_or(Ok(()), |row| Err(row.problem("statement", reason)));
            };
            courses.push(format!("Course {{ subject: CourseSubject::{subject}, statement: &COURSEWORK[{index}] }}"));
        }
        self.courses = courses;
        Ok(())
    }

    fn read_skills(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = [
            "release",
            "onet_soc",
            "element_id",
            "element",
            "scale",
            "value",
            "n",
            "standard_error",
            "recommend_suppress",
            "not_relevant",
            "date",
            "domain_source",
            "publication",
            "read_from",
        ];
        let sheet = Sheet::read(data, "onet_skills.csv", &columns)?;
        self.read_ratings(&sheet, sources, "Skill", &[("IM", "Importance"), ("LV", "Level")], |row| {
            Ok(Particulars {
                element_id: Some(row.required("element_id")?.to_owned()),
                rated_by: Some(rated_by(row)?),
                standard_error: row.optional("standard_error", 2, 0..=500)?,
                sample: row.optional("n", 0, 1..=65_535)?,
                suppress: flag(row, "recommend_suppress")?,
                not_relevant: flag(row, "not_relevant")?,
            })
        })
    }

    fn read_knowledge(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = ["release", "onet_soc", "element", "scale", "value", "note", "publication", "read_from"];
        let sheet = Sheet::read(data, "onet_knowledge_level.csv", &columns)?;
        self.read_ratings(&sheet, sources, "Knowledge", &[("LV", "Level")], |row| {
            // `Rating::caveat` says more.
            row.one_of("note", &[("level scale only", ())])?;
            Ok(Particulars::default())
        })
    }

    fn read_work_styles(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = [
            "release",
            "onet_soc",
            "element_id",
            "element",
            "scale",
            "value",
            "n",
            "date",
            "domain_source",
            "publication",
            "read_from",
        ];
        let sheet = Sheet::read(data, "onet_work_styles.csv", &columns)?;
        self.read_ratings(&sheet, sources, "WorkStyle", &[("IM", "Importance")], |row| {
            Ok(Particulars {
                element_id: Some(row.required("element_id")?.to_owned()),
                rated_by: Some(rated_by(row)?),
                sample: row.optional("n", 0, 1..=65_535)?,
                ..Particulars::default()
            })
        })
    }

    fn read_work_values(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns =
            ["release", "onet_soc", "element_id", "element", "scale", "value", "date", "publication", "read_from"];
        let sheet = Sheet::read(data, "onet_work_values.csv", &columns)?;
        self.read_ratings(&sheet, sources, "WorkValue", &[("EX", "Extent")], |row| {
            Ok(Particulars { element_id: Some(row.required("element_id")?.to_owned()), ..Particulars::default() })
        })?;
        self.read_high_points(
            &sheet,
            "WORK_VALUE_HIGH_POINTS",
            "&str",
            ("EX", "VH", "Work Value"),
            &WORK_VALUES,
            literal,
        )
    }

    fn read_interests(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns =
            ["release", "onet_soc", "element", "scale", "value", "date", "domain_source", "publication", "read_from"];
        let sheet = Sheet::read(data, "onet_interests.csv", &columns)?;
        self.read_ratings(&sheet, sources, "Interest", &[("OI", "OccupationalInterest")], |row| {
            Ok(Particulars { rated_by: Some(rated_by(row)?), ..Particulars::default() })
        })?;
        let name = |interest: &str| format!("Interest::{interest}");
        self.read_high_points(&sheet, "INTEREST_HIGH_POINTS", "Interest", ("OI", "IH", "Interest"), &INTERESTS, name)
    }

    /// Ratings of one kind; the first scale is the one that each element must have.
    fn read_ratings(
        &mut self,
        sheet: &Sheet,
        sources: &Sources,
        kind: &str,
        scales: &[(&str, &str)],
        particulars: impl Fn(&Row<'_>) -> Result<Particulars>,
    ) -> Result<()> {
        let mut ratings = BySoc::new();
        let mut order: Vec<(String, String)> = Vec::new();
        let mut readings: BTreeMap<(String, String, &str), (String, String)> = BTreeMap::new();
        for row in sheet.rows() {
            let soc = released(&row, sources)?;
            if ["IH", "VH"].contains(&row.text("scale")) {
                continue;
            }
            let (code, name) = row.one_of("scale", &scales.iter().map(|pair| (pair.0, *pair)).collect::<Vec<_>>())?;
            let element = row.required("element")?;
            let (low, high) = if code == "LV" { (0, 700) } else { (100, if code == "IM" { 500 } else { 700 }) };
            let hundredths = row.decimal("value", 2, low..=high)?;
            let more = particulars(&row)?;
            let reading = format!(
                "Reading {{ score: Score::new({hundredths}, Scale::{name}), standard_error: {}, sample: {}, suppress: {}, not_relevant: {} }}",
                option(more.standard_error.map(|error| error.to_string())),
                option(more.sample.map(|sample| sample.to_string())),
                option(more.suppress.map(|flag| flag.to_string())),
                option(more.not_relevant.map(|flag| flag.to_string())),
            );
            let head = format!(
                "occupation: {}, kind: RatingKind::{kind}, element: {}, element_id: {}, source: {}, collected: {}, rated_by: {}",
                occupation(soc),
                literal(element),
                option(more.element_id.as_deref().map(literal)),
                sources.key(&row, "publication")?,
                if kind == "Knowledge" { "None".to_owned() } else { format!("Some({})", month(&row)?) },
                option(more.rated_by.map(|by| format!("RatedBy::{by}"))),
            );
            let key = (soc.to_owned(), element.to_owned());
            if code == scales[0].0 {
                order.push(key.clone());
            } else if readings.get(&(key.0.clone(), key.1.clone(), scales[0].0)).is_none_or(|(known, _)| *known != head)
            {
                return Err(row.problem("element", format!("does not follow its row on scale {}", scales[0].0)));
            }
            if readings.insert((key.0, key.1, code), (head, reading)).is_some() {
                return Err(row.problem("element", "there twice for the occupation and scale"));
            }
        }
        for (soc, element) in order {
            let on = |code| readings.get(&(soc.clone(), element.clone(), code));
            let Some((head, main)) = on(scales[0].0) else { continue };
            let level = scales.get(1).and_then(|(code, _)| on(*code));
            let row = format!(
                "Rating {{ {head}, main: {main}, level: {} }}",
                option(level.map(|(_, reading)| reading.clone()))
            );
            ratings.entry(soc.clone()).or_default().push(row);
        }
        let name = match kind {
            "Skill" => "SKILLS",
            "Knowledge" => "KNOWLEDGE",
            "WorkStyle" => "WORK_STYLES",
            "WorkValue" => "WORK_VALUES",
            _ => "INTERESTS",
        };
        self.tables.push((name, "Rating", ratings));
        Ok(())
    }

    /// Which elements stand out, as the release says, from first to third; 0 is none.
    fn read_high_points(
        &mut self,
        sheet: &Sheet,
        name: &'static str,
        row_type: &'static str,
        (scale, high_scale, of): (&str, &str, &str),
        elements: &[&str; 6],
        render: impl Fn(&str) -> String,
    ) -> Result<()> {
        let mut points = BySoc::new();
        let mut scores: BTreeMap<(String, String), i64> = BTreeMap::new();
        for row in sheet.rows() {
            let (soc, element) = (bare_soc(&row)?, row.required("element")?);
            if row.text("scale") == scale {
                if !elements.contains(&element) {
                    return Err(row.problem("element", format!("none of {}", elements.join(", "))));
                }
                scores.insert((soc.to_owned(), element.to_owned()), row.decimal("value", 2, 0..=700)?);
                continue;
            }
            row.one_of("scale", &[(high_scale, ())])?;
            let known = points.entry(soc.to_owned()).or_default();
            let place = PLACES.iter().position(|place| element == format!("{place} {of} High-Point"));
            let place = place.ok_or_else(|| row.problem("element", "neither first, second nor third high point"))?;
            let index = usize::try_from(row.decimal("value", 0, 0..=6)?).unwrap_or_default();
            let Some(pointed) = index.checked_sub(1).map(|index| elements[index]) else { continue };
            if known.len() != place {
                return Err(row.problem("element", "follows a place that is not there"));
            }
            let score = |element: &str| scores.get(&(soc.to_owned(), element.to_owned())).copied();
            if place == 0 && scores.iter().any(|((of, _), other)| of == soc && Some(*other) > score(pointed)) {
                return Err(row.problem("value", "is not the element with the highest score"));
            }
            known.push(render(pointed));
        }
        self.tables.push((name, row_type, points));
        Ok(())
    }

    fn read_technologies(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = [
            "release",
            "onet_soc",
            "example",
            "commodity_code",
            "commodity_title",
            "hot_technology",
            "in_demand",
            "publication",
            "read_from",
        ];
        let sheet = Sheet::read(data, "onet_technologies.csv", &columns)?;
        let (mut technologies, mut seen, mut titles) = (BySoc::new(), BTreeSet::new(), BTreeMap::new());
        for row in sheet.rows() {
            let soc = released(&row, sources)?;
            let (name, category) = (row.required("example")?, row.required("commodity_title")?);
            let code = row.decimal("commodity_code", 0, 10_000_000..=99_999_999)?;
            if *titles.entry(code).or_insert(category) != category {
                return Err(row.problem("commodity_title", "another title for the same code"));
            }
            if !seen.insert((soc.to_owned(), name.to_owned(), code)) {
                return Err(row.problem("example", "there twice for the occupation"));
            }
            let is_hot = row.one_of("hot_technology", &[("Y", true), ("N", false)])?;
            technologies.entry(soc.to_owned()).or_default().push(format!(
                "Technology {{ occupation: {}, name: {}, category: {}, commodity_code: {}_{:03}_{:03}, is_hot: {is_hot}, in_demand: {}, source: {} }}",
                occupation(soc),
                literal(name),
                literal(category),
                code / 1_000_000,
                code / 1_000 % 1_000,
                code % 1_000,
                option(flag(&row, "in_demand")?.map(|flag| flag.to_string())),
                sources.key(&row, "publication")?,
            ));
        }
        self.tables.push(("TECHNOLOGIES", "Technology", technologies));
        Ok(())
    }

    fn read_titles(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = ["release", "onet_soc", "alternate_title", "short_title", "sources", "publication", "read_from"];
        let sheet = Sheet::read(data, "onet_alternate_titles.csv", &columns)?;
        let (mut titles, mut seen) = (BySoc::new(), BTreeSet::new());
        for row in sheet.rows() {
            let soc = released(&row, sources)?;
            let (title, short) = (row.required("alternate_title")?, row.text("short_title"));
            if !seen.insert((soc.to_owned(), title.to_owned())) {
                return Err(row.problem("alternate_title", "there twice for the occupation"));
            }
            let is_code = |code: &str| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_digit());
            if !row.text("sources").is_empty() && !row.text("sources").split(',').all(is_code) {
                return Err(row.problem("sources", "not two-digit codes, separated by commas"));
            }
            titles.entry(soc.to_owned()).or_default().push(format!(
                "AlternateTitle {{ occupation: {}, title: {}, short_title: {}, source: {} }}",
                occupation(soc),
                literal(title),
                option((!short.is_empty()).then(|| literal(short))),
                sources.key(&row, "publication")?,
            ));
        }
        self.tables.push(("ALTERNATE_TITLES", "AlternateTitle", titles));
        Ok(())
    }

    fn read_related(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns =
            ["release", "onet_soc", "related_onet_soc", "related_title", "tier", "index", "publication", "read_from"];
        let sheet = Sheet::read(data, "onet_related_occupations.csv", &columns)?;
        let mut related = BySoc::new();
        for row in sheet.rows() {
            let soc = released(&row, sources)?;
            let code = row.required("related_onet_soc")?;
            if !is_onet_soc(code) {
                return Err(row.problem("related_onet_soc", "not a code such as 29-2072.00"));
            }
            let tier = row.one_of(
                "tier",
                &[("Primary-Short", "PrimaryShort"), ("Primary-Long", "PrimaryLong"), ("Supplemental", "Supplemental")],
            )?;
            let rows = related.entry(soc.to_owned()).or_default();
            let index = row.decimal("index", 0, 1..=255)?;
            if usize::try_from(index).ok() != Some(rows.len() + 1) {
                return Err(row.problem("index", "does not follow the one before"));
            }
            rows.push(format!(
                "RelatedOccupation {{ occupation: {}, onet_soc: {}, title: {}, tier: RelatedTier::{tier}, index: {index}, source: {} }}",
                occupation(soc),
                literal(code),
                literal(row.required("related_title")?),
                sources.key(&row, "publication")?,
            ));
        }
        self.tables.push(("RELATED_OCCUPATIONS", "RelatedOccupation", related));
        Ok(())
    }

    fn read_job_zones(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = ["release", "onet_soc", "job_zone", "date", "domain_source", "publication", "read_from"];
        let sheet = Sheet::read(data, "onet_job_zones.csv", &columns)?;
        let mut zones = BySoc::new();
        for row in sheet.rows() {
            let soc = released(&row, sources)?;
            let rows = zones.entry(soc.to_owned()).or_default();
            if !rows.is_empty() {
                return Err(row.problem("onet_soc", "there twice"));
            }
            rows.push(format!(
                "JobZone {{ occupation: {}, zone: {}, collected: {}, rated_by: RatedBy::{}, source: {} }}",
                occupation(soc),
                row.decimal("job_zone", 0, 1..=5)?,
                month(&row)?,
                rated_by(&row)?,
                sources.key(&row, "publication")?,
            ));
        }
        self.tables.push(("JOB_ZONES", "JobZone", zones));
        Ok(())
    }

    fn read_preparation(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = [
            "release",
            "onet_soc",
            "element",
            "scale",
            "category",
            "label",
            "level",
            "percent",
            "date",
            "publication",
            "read_from",
        ];
        let sheet = Sheet::read(data, "onet_education_training.csv", &columns)?;
        let (mut shares, mut sums) = (BySoc::new(), BTreeMap::new());
        for row in sheet.rows() {
            let soc = released(&row, sources)?;
            let (kind, element) = row.one_of(
                "scale",
                &[
                    ("RL", ("RequiredEducation", "Required Level of Education")),
                    ("RW", ("RelatedExperience", "Related Work Experience")),
                    ("PT", ("OnSiteTraining", "On-Site or In-Plant Training")),
                    ("OJ", ("OnTheJobTraining", "On-the-Job Training")),
                ],
            )?;
            row.one_of("element", &[(element, ())])?;
            let percent = row.decimal("percent", 2, 0..=10_000)?;
            let sum = sums.entry((soc.to_owned(), kind)).or_insert((0, 0));
            let category = row.decimal("category", 0, 1..=12)?;
            if category != sum.0 + 1 {
                return Err(row.problem("category", "does not follow the one before"));
            }
            *sum = (category, sum.1 + percent);
            let level = match row.text("level") {
                "" => None,
                _ if kind == "RequiredEducation" => Some(row.one_of("level", &LEVELS)?),
                _ => return Err(row.problem("level", "only education has a level")),
            };
            shares.entry(soc.to_owned()).or_default().push(format!(
                "PreparationShare {{ occupation: {}, kind: PreparationKind::{kind}, category: {category}, label: {}, level: {}, share: Percent::from_hundredths({percent}), collected: {}, source: {} }}",
                occupation(soc),
                literal(row.required("label")?),
                option(level.map(|level| format!("EducationLevel::{level}"))),
                month(&row)?,
                sources.key(&row, "publication")?,
            ));
        }
        if let Some(((_, kind), (_, sum))) = sums.iter().find(|(_, (_, sum))| (sum - 10_000).abs() > 10) {
            let reason = format!("{kind} sums to {sum} hundredths of a percent");
            return sheet.rows().last().map_or(Ok(()), |row| Err(row.problem("percent", reason)));
        }
        self.tables.push(("PREPARATION", "PreparationShare", shares));
        Ok(())
    }

    fn read_attainment(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let shares = [
            "less_than_hs_pct",
            "hs_pct",
            "some_college_pct",
            "associate_pct",
            "bachelor_pct",
            "master_pct",
            "doctoral_professional_pct",
        ];
        let columns: Vec<_> = ["period", "soc"].into_iter().chain(shares).chain(["publication", "read_from"]).collect();
        let sheet = Sheet::read(data, "education_attainment.csv", &columns)?;
        let (mut rows, mut seen) = (BySoc::new(), BTreeSet::new());
        for row in sheet.rows() {
            let soc = known_soc(&row)?;
            let text = row.required("period")?;
            // `2016-17 (2018-28 tables)` is in the publication `ep-attainment-2016-17-in-2018-28`.
            let id = text.replace(" (", "-in-").replace(" tables)", "");
            if row.text("publication") != format!("ep-attainment-{id}") {
                return Err(row.problem("publication", "is not that of the period"));
            }
            sources.note_copies(&row)?;
            if !seen.insert((soc.to_owned(), text.to_owned())) {
                return Err(row.problem("period", "there twice for the occupation"));
            }
            let years = text.split(' ').next().unwrap_or_default();
            let period = years.split_once('-').map_or_else(
                || years.parse().ok().map(|year: u16| format!("Period::Year({year})")),
                |(first, last)| {
                    let (first, last): (u16, u16) = (first.parse().ok()?, last.parse().ok()?);
                    (first % 100 + 1 == last).then(|| format!("Period::Span({first}, {})", first + 1))
                },
            );
            let period = period.ok_or_else(|| row.problem("period", "neither a year nor two, such as 2014-15"))?;
            let (mut cells, mut sum) = (Vec::new(), 0);
            for column in shares {
                let tenths = row.decimal(column, 1, 0..=1_000)?;
                sum += tenths;
                cells.push(format!("Percent::from_tenths({tenths})"));
            }
            // Seven rounded shares.
            if (sum - 1_000_i64).abs() > 3 {
                return Err(row.problem(shares[0], format!("the shares sum to {sum} tenths of a percent")));
            }
            rows.entry(soc.to_owned()).or_default().push(format!(
                "Attainment {{ occupation: {}, period: {period}, shares: [{}], source: {} }}",
                occupation(soc),
                cells.join(", "),
                sources.key(&row, "publication")?,
            ));
        }
        self.tables.push(("ATTAINMENT", "Attainment", rows));
        Ok(())
    }

    pub(crate) fn render_tables(&self) -> String {
        let mut out = String::from(
            "use super::attainment::Attainment;\nuse super::course::{Course, CourseSubject};\nuse super::education::{Binding, EducationRequirement};\nuse super::interest::Interest;\nuse super::month::YearMonth;\nuse super::onet::{AlternateTitle, JobZone, RelatedOccupation, RelatedTier, Technology};\nuse super::preparation::{PreparationKind, PreparationShare};\nuse super::rating::{RatedBy, Rating, RatingKind, Reading};\nuse super::score::{Scale, Score};\nuse super::statement::{Statement, StatementMention};\nuse super::topic::Topic;\nuse crate::figure::Mention;\nuse crate::occupation::{EducationLevel, Occupation};\nuse crate::unit::{Dating, Measure, Number, Percent, Period, Source, Statistic, Unit};\n\n",
        );
        for topic in TOPICS {
            let rows: Vec<_> = self.of_topic(topic).collect();
            let _ = writeln!(out, "pub(super) static {}: [Statement; {}] = [", constant(topic), rows.len());
            for row in rows {
                let mentions: Vec<_> = row.mentions.iter().map(|(_, mention)| mention.as_str()).collect();
                let _ = writeln!(out, "    Statement {{ {}, mentions: &[{}] }},", row.head, mentions.join(", "));
            }
            out.push_str("];\n\n");
        }
        table(&mut out, "EDUCATION_REQUIREMENTS", "EducationRequirement", &self.requirements);
        table(&mut out, "COURSES", "Course", &self.courses);
        for (name, row_type, by_soc) in &self.tables {
            for (soc, rows) in by_soc {
                table(&mut out, &format!("{name}_{}", soc.replace('-', "_")), row_type, rows);
            }
        }
        // Files end with one line break.
        out.truncate(out.trim_end().len());
        out.push('\n');
        out
    }

    pub(crate) fn render_dispatch(&self) -> String {
        let mut out = String::from(
            "use super::attainment::Attainment;\nuse super::interest::Interest;\nuse super::onet::{AlternateTitle, JobZone, RelatedOccupation, Technology};\nuse super::preparation::PreparationShare;\nuse super::rating::Rating;\nuse super::statement::Statement;\nuse super::tables;\nuse super::topic::Topic;\nuse crate::occupation::Occupation;\n\n",
        );
        out.push_str(&proof_of_arms());
        out.push_str("\npub(super) fn statements(topic: Topic) -> &'static [Statement] {\n    match topic {\n");
        for topic in TOPICS {
            let _ = writeln!(out, "        Topic::{} => &tables::{},", variant(topic), constant(topic));
        }
        out.push_str("    }\n}\n");
        for (name, row_type, by_soc) in &self.tables {
            let row_type = if *row_type == "&str" { "&'static str" } else { row_type };
            let _ = write!(
                out,
                "\npub(super) fn {}(occupation: Occupation) -> &'static [{row_type}] {{\n    match occupation {{\n",
                name.to_lowercase()
            );
            for (soc, _) in OCCUPATIONS {
                if by_soc.contains_key(soc) {
                    let _ = writeln!(out, "        {} => &tables::{name}_{},", occupation(soc), soc.replace('-', "_"));
                }
            }
            out.push_str("        _ => &[],\n    }\n}\n");
        }
        out
    }
}

fn table(out: &mut String, name: &str, row_type: &str, rows: &[String]) {
    let _ = writeln!(out, "pub(super) static {name}: [{row_type}; {}] = [", rows.len());
    for row in rows {
        let _ = writeln!(out, "    {row},");
    }
    out.push_str("];\n\n");
}

/// What some files of ratings say beside the score, and others do not.
#[derive(Default)]
struct Particulars {
    element_id: Option<String>,
    rated_by: Option<&'static str>,
    standard_error: Option<i64>,
    sample: Option<i64>,
    suppress: Option<bool>,
    not_relevant: Option<bool>,
}

fn rated_by(row: &Row<'_>) -> Result<&'static str> {
    row.one_of(
        "domain_source",
        &[
            ("Analyst", "Analyst"),
            ("Analyst - Preliminary", "AnalystPreliminary"),
            ("Incumbent", "Incumbent"),
            ("Machine Learning", "MachineLearning"),
        ],
    )
}

fn flag(row: &Row<'_>, column: &str) -> Result<Option<bool>> {
    row.one_of(column, &[("Y", Some(true)), ("N", Some(false)), ("", None)])
}

/// `07/2013`.
fn month(row: &Row<'_>) -> Result<String> {
    let text = row.required("date")?;
    let parts = text.split_once('/').and_then(|(month, year)| Some((month.parse().ok()?, year.parse().ok()?)));
    match parts {
        Some((month @ 1..=12_u8, year @ 1998..=2100_u16)) if text.len() == 7 => {
            Ok(format!("YearMonth::from_table({year}, {month})"))
        }
        _ => Err(row.problem("date", "not a month such as 07/2013")),
    }
}

fn is_onet_soc(code: &str) -> bool {
    code.len() == 10
        && code.bytes().enumerate().all(|(index, byte)| match index {
            2 => byte == b'-',
            7 => byte == b'.',
            _ => byte.is_ascii_digit(),
        })
}

/// The SOC code of an occupation with tables, from O*NET's finer code.
fn bare_soc<'a>(row: &Row<'a>) -> Result<&'a str> {
    let known = |soc: &&str| OCCUPATIONS.iter().any(|(known, _)| known == soc);
    let soc = row.required("onet_soc")?.strip_suffix(".00").filter(known);
    soc.ok_or_else(|| row.problem("onet_soc", "is no occupation with tables"))
}

/// The same; notes the copies, and checks that the publication is that of the release.
fn released<'a>(row: &Row<'a>, sources: &Sources) -> Result<&'a str> {
    if row.required("publication")? != format!("onet-{}", row.text("release")) {
        return Err(row.problem("publication", "is not that of the release"));
    }
    sources.note_copies(row)?;
    bare_soc(row)
}

/// `empty-section` as `EmptySection`.
fn variant(topic: &str) -> String {
    let capitalized = |word: &str| word[..1].to_uppercase() + &word[1..];
    topic.split('-').map(capitalized).collect()
}

/// `empty-section` as `EMPTY_SECTION`.
fn constant(topic: &str) -> String {
    topic.to_uppercase().replace('-', "_")
}
