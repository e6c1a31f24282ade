//! What the guides say: statements with their mentions, education, courses.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use crate::mentions::{approximate, period};
use crate::occupations::{find, occupation};
use crate::onet::Onet;
use crate::read::{Result, Sheet, all, column_of, file_problem, literal, option};
use crate::render::{constant, one_of, table, variant};
use crate::sources::{Sources, guide};
use crate::vocabulary::{
    COURSE_SUBJECTS, EDUCATION_LEVELS, REQUIREMENT_STRENGTHS, SUBJECT_KINDS, TOPICS, TOPICS_OF_NAMES, TOPICS_OF_STATES,
    TOPICS_OF_SUBJECTS,
};

const UNITS: [(&str, &str); 5] = [
    ("", ""),
    ("hours_per_week", "HoursPerWeek"),
    ("certifications", "Certifications"),
    ("percent", "Percent"),
    ("years", "Years"),
];

const MEASURES: [(&str, &str); 5] = [
    ("", ""),
    ("count", "Measure::Count"),
    ("percent", "Measure::Percent"),
    ("mean", "Measure::Wage(Statistic::Mean)"),
    ("median", "Measure::Wage(Statistic::Median)"),
];

const DATINGS: [(&str, &str); 4] =
    [("", ""), ("stated", "Dating::Stated"), ("inferred", "Dating::Inferred"), ("unknown", "Dating::Unknown")];

/// The tables that guides print.
const GUIDE_TABLES: [&str; 4] = ["state-wages", "area-wages", "industry-wages", "industries-as-printed"];

struct Statement {
    id: String,
    topic: String,
    head: String,
    subject: String,
    text: String,
    /// By the mentions' ids, in the order of the file.
    mentions: Vec<(String, String)>,
    /// The guides that say it, each once: expressions, with what each says of a name.
    sources: Vec<(String, Option<String>)>,
}

#[derive(Default)]
pub(crate) struct Guides {
    statements: Vec<Statement>,
    requirements: Vec<String>,
    courses: Vec<String>,
    specializations: Vec<String>,
    /// The guides' tables and their sections.
    sections: Vec<(String, String)>,
    /// What the record has in place of a section that is empty.
    in_place: Vec<String>,
}

impl Guides {
    pub(crate) fn read(data: &Path, sources: &Sources) -> Result<Self> {
        let mut guides = Self::default();
        let subjects = read_subjects(data)?;
        guides.read_statements(data, &subjects)?;
        guides.read_mentions(data, sources)?;
        guides.read_requirements(data)?;
        guides.read_courses(data)?;
        guides.read_tables(data, sources)?;
        guides.read_empty_sections(data)?;
        Ok(guides)
    }

    fn read_statements(&mut self, data: &Path, subjects: &BTreeMap<String, String>) -> Result<()> {
        let sheet = Sheet::read(data, "statements.csv", &["id", "topic", "subject", "text", "about"])?;
        sheet.each(|row| {
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
            let coded = if TOPICS_OF_STATES.contains(&topic) {
                Some(coded("state", subject))
            } else {
                subjects.get(subject).cloned()
            };
            let is_about_others = row.one_of("about", &[("", false), ("other-occupations", true)])?;
            let head = format!(
                "id: {}, topic: Topic::{}, subject: {}, coded: {}, text: {}, is_about_others: {is_about_others}",
                literal(id),
                variant(topic),
                option((!subject.is_empty()).then(|| literal(subject))),
                option(coded),
                literal(text)
            );
            self.statements.push(Statement {
                id: id.to_owned(),
                topic: topic.to_owned(),
                head,
                subject: subject.to_owned(),
                text: text.to_owned(),
                mentions: Vec::new(),
                sources: Vec::new(),
            });
            Ok(())
        })?;
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
        sheet.each(|row| {
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
            let wanted = row.required("statement")?;
            let statement = self.statements.iter_mut().find(|known| known.id == wanted);
            let statement = statement.ok_or_else(|| row.problem("statement", format!("`{wanted}` is no statement")))?;
            let text = row.text("text");
            // A certification is a name too, whose statement has the acronym for its subject.
            let is_name = statement.topic == "credential" || TOPICS_OF_NAMES.contains(&statement.topic.as_str());
            if !text.is_empty() && !is_name {
                return Err(row.problem("text", "only a name has a text of its own in each guide"));
            }
            let place = (statement.topic.clone(), row.text("source").to_owned(), row.text("section").to_owned());
            // Only what the mention has is written out.
            let mut fields = String::new();
            let mut field = |name: &str, value: String| {
                if !value.is_empty() {
                    let _ = write!(fields, "{name}: Some({value}), ");
                }
            };
            if !row.text("printed").is_empty() {
                field("printed", literal(row.text("printed")));
            }
            if !text.is_empty() {
                field("text", literal(text));
            }
            if let Some(basis) = of_lists.get(&place) {
                field("basis", literal(basis));
            }
            if let Some(value) = value {
                field("value", format!("Decimal::whole({value})"));
                field("unit", format!("Unit::{unit}"));
            }
            field("measure", row.one_of("statistic", &MEASURES)?.to_owned());
            let period = period(&row, "period")?;
            field("period", period.strip_prefix("Some(").map_or("", |rest| &rest[..rest.len() - 1]).to_owned());
            field("dating", row.one_of("dating", &DATINGS)?.to_owned());
            if approximate {
                fields.push_str("approximate: true, ");
            }
            let source = guide(sources, &row)?;
            if statement.sources.iter().all(|(known, _)| *known != source) {
                statement.sources.push((source.clone(), (!text.is_empty()).then(|| text.to_owned())));
            }
            let at = format!("Mention::at({source}, {})", literal(row.required("section")?));
            let mention = if fields.is_empty() { at } else { format!("Mention {{ {fields}..{at} }}") };
            if is_empty != (statement.topic == "empty-section") {
                return Err(row.problem("status", "only headings with nothing under them are empty"));
            }
            statement.mentions.push((id.to_owned(), mention));
            Ok(())
        })?;
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
        sheet.each(|row| {
            let id = row.required("mention")?;
            // Some guides say only that it is after high school.
            let level =
                if row.text("level").is_empty() { None } else { Some(one_of(&row, "level", &EDUCATION_LEVELS)?) };
            let level = option(level.map(|level| format!("EducationLevel::{level}")));
            let strength = one_of(&row, "binding", &REQUIREMENT_STRENGTHS)?;
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
                "EducationRequirement {{ level: {level}, strength: RequirementStrength::{strength}, also: {}, statement: &{name}[{index}], mention: {mention} }}",
                option((!also.is_empty()).then(|| literal(also)))
            ));
            Ok(())
        })?;
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
        sheet.each(|row| {
            let id = row.required("statement")?;
            if !self.of_topic("coursework").any(|statement| statement.id == id) {
                return Err(row.problem("statement", format!("`{id}` is no course")));
            }
            if subjects.insert(id.to_owned(), one_of(&row, "subject", &COURSE_SUBJECTS)?).is_some() {
                return Err(row.problem("statement", "the course is there twice"));
            }
            Ok(())
        })?;
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

    /// Which occupation of today each specialization belongs to: the one that O*NET has its name in.
    pub(crate) fn place_specializations(&mut self, onet: &Onet) -> Result<()> {
        let place = |(index, statement): (usize, &Statement)| {
            let [soc] = onet.current_occupations_of(&statement.text)[..] else {
                let reason = format!("`{}` is a title of no or of several occupations of today", statement.text);
                return Err(file_problem("onet_alternate_titles.csv", reason));
            };
            Ok(format!("Specialization {{ statement: &SPECIALIZATION[{index}], occupation: {} }}", occupation(soc)))
        };
        self.specializations = all(self.of_topic("specialization").enumerate().map(place))?;
        Ok(())
    }

    /// The sections of the guides' tables, as constants of the facts.
    pub(crate) fn render_sections(&self) -> String {
        let mut out = String::from("//! The section of each table of the guides.\n\n");
        for (table, section) in &self.sections {
            let _ = writeln!(out, "pub(super) const {}: &str = {};", constant(table), literal(section));
        }
        out
    }

    fn read_tables(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let sheet = Sheet::read(data, "guide_tables.csv", &["table", "source", "section"])?;
        sheet.unique(&["table"])?;
        sheet.each(|row| {
            guide(sources, &row)?;
            row.one_of("table", &GUIDE_TABLES.map(|table| (table, ())))?;
            self.sections.push((row.required("table")?.to_owned(), row.required("section")?.to_owned()));
            Ok(())
        })
    }

    fn read_empty_sections(&mut self, data: &Path) -> Result<()> {
        let sheet = Sheet::read(data, "empty_sections.csv", &["statement", "in_its_place"])?;
        sheet.unique(&["statement"])?;
        sheet.each(|row| {
            let id = row.required("statement")?;
            if !self.statements.iter().any(|known| known.id == id && known.topic == "empty-section") {
                return Err(row.problem("statement", format!("`{id}` is no empty section")));
            }
            self.in_place.push(format!("({}, {})", literal(id), literal(row.required("in_its_place")?)));
            Ok(())
        })
    }

    /// The guides that make a statement, each with what it says: of a name the guide's own words on it.
    pub(crate) fn said(&self, id: &str) -> Option<impl Iterator<Item = (&String, &str)>> {
        let found = self.statements.iter().find(|statement| statement.id == id)?;
        Some(found.sources.iter().map(|(source, text)| (source, text.as_deref().unwrap_or(&found.text))))
    }

    pub(crate) fn render(&self) -> String {
        let mut out = String::from(
            "use super::course::{Course, CourseSubject};\nuse super::education::{EducationRequirement, RequirementStrength};\nuse super::specialization::Specialization;\nuse super::statement::Statement;\nuse super::subject::SubjectKind;\nuse super::topic::Topic;\nuse crate::education::EducationLevel;\nuse crate::figure::Mention;\nuse crate::occupation::Occupation;\nuse crate::source::Source;\nuse crate::unit::{Dating, Decimal, Measure, Statistic, Unit};\n\n",
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
        table(&mut out, "IN_PLACE", "(&str, &str)", &self.in_place);
        table(&mut out, "SPECIALIZATIONS", "Specialization", &self.specializations);
        out.push_str("pub(super) const fn statements(topic: Topic) -> &'static [Statement] {\n    match topic {\n");
        for topic in TOPICS {
            let _ = writeln!(out, "        Topic::{} => &{},", variant(topic), constant(topic));
        }
        out.push_str("    }\n}\n");
        out
    }
}

/// The subjects that have a code, by the name that statements have for them.
fn read_subjects(data: &Path) -> Result<BTreeMap<String, String>> {
    let certifications = column_of(data, "certifications.csv", "acronym")?;
    let organizations = column_of(data, "organizations.csv", "key")?;
    let names = column_of(data, "statements.csv", "subject")?;
    let sheet = Sheet::read(data, "subjects.csv", &["name", "kind", "code"])?;
    sheet.unique(&["name"])?;
    let mut subjects = BTreeMap::new();
    sheet.each(|row| {
        let (name, code) = (row.required("name")?, row.required("code")?);
        one_of(&row, "kind", &SUBJECT_KINDS)?;
        let is_known = match row.text("kind") {
            "certification" => certifications.contains(code),
            "organization" => organizations.contains(code),
            "occupation" => find(code).is_some(),
            _ => return Err(row.problem("kind", "states are their own codes in statements.csv")),
        };
        if !is_known {
            return Err(row.problem("code", format!("`{code}` is no {}", row.text("kind"))));
        }
        if !names.contains(name) {
            return Err(row.problem("name", "is the subject of no statement"));
        }
        subjects.insert(name.to_owned(), coded(row.text("kind"), code));
        Ok(())
    })?;
    Ok(subjects)
}

fn coded(kind: &str, code: &str) -> String {
    format!("(SubjectKind::{}, {})", variant(kind), literal(code))
}
