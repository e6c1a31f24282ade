//! The `certification` room: organizations, certifications and what they ask for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use crate::read::{Problem, Result, Row, Sheet, literal};
use crate::sources::Sources;

/// What every certification must have a row for, be it that it is not known.
const MANDATORY: [&str; 7] = ["name", "issuer", "accreditor", "field", "route", "renewal_years", "ceus"];

/// What a certification may have several rows of.
const REPEATED: [&str; 6] = ["former_name", "former_acronym", "alias", "route", "recommended", "ceu_rule"];

const CONFIDENCES: [(&str, &str); 4] =
    [("high", "High"), ("medium-high", "MediumHigh"), ("medium", "Medium"), ("unknown", "Unknown")];

const FIELDS: [(&str, &str); 6] = [
    ("records", "Records"),
    ("coding", "Coding"),
    ("registry", "Registry"),
    ("billing", "Billing"),
    ("compliance", "Compliance"),
    ("data", "Data"),
];

/// Levels of education, as expression and as a fact says it.
const LEVELS: [(&str, (&str, &str)); 8] = [
    ("no-formal-credential", ("NoFormalCredential", "no formal educational credential")),
    ("high-school", ("HighSchool", "a high school diploma")),
    ("some-college", ("SomeCollege", "some college study")),
    ("postsecondary-nondegree", ("PostsecondaryNondegree", "a postsecondary nondegree award")),
    ("associate", ("Associate", "an associate's degree")),
    ("bachelor", ("Bachelor", "a bachelor's degree")),
    ("master", ("Master", "a master's degree")),
    ("doctoral-professional", ("DoctoralProfessional", "a doctoral or professional degree")),
];

/// Levels of a program, as expression and as a fact says it.
const PROGRAMS: [(&str, (&str, &str)); 5] = [
    ("postsecondary-nondegree", ("Certificate", "a certificate program accredited by")),
    ("associate", ("Associate", "an associate program accredited by")),
    ("bachelor", ("Bachelor", "a bachelor's program accredited by")),
    ("post-baccalaureate", ("PostBaccalaureate", "a post-baccalaureate certificate program approved by")),
    ("master", ("Master", "a master's program accredited by")),
];

#[derive(Default)]
pub(crate) struct Certifications {
    /// Key and acronym, in the order of their file.
    organizations: Vec<(String, String)>,
    organization_rows: Vec<OrganizationRow>,
    /// In the order of their file.
    acronyms: Vec<String>,
    /// By certification: the expressions of its facts, and its name.
    facts: Vec<(Vec<String>, String)>,
    experience: Vec<String>,
    coursework: Vec<String>,
}

struct OrganizationRow {
    head: String,
    aliases: Vec<String>,
    facts: Vec<String>,
    name: String,
}

/// A term of a route: its place among the steps, its expression, and how a fact says it.
struct Term {
    rank: u8,
    expression: String,
    phrase: String,
}

impl Certifications {
    pub(crate) fn read(data: &Path, sources: &Sources) -> Result<Self> {
        let mut read = Self::default();
        read.read_organizations(data, sources)?;
        read.read_organization_facts(data, sources)?;
        read.read_certifications(data, sources)?;
        Ok(read)
    }

    fn read_organizations(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let roles = [
            ("issuer", "Issuer"),
            ("accreditor", "Accreditor"),
            ("both", "Both"),
            ("recognizer", "Recognizer"),
            ("contact", "Contact"),
        ];
        let mut known = BTreeMap::new();
        let sheet = Sheet::read(data, "organizations.csv", &["key", "acronym", "name", "role", "source"])?;
        for row in sheet.rows() {
            let (key, acronym, name) = (row.required("key")?, row.required("acronym")?, row.required("name")?);
            let own = self.organizations.len();
            for (column, text) in [("key", key), ("acronym", acronym), ("name", name)] {
                unique(&mut known, &row, column, text, own)?;
            }
            self.organizations.push((key.to_owned(), acronym.to_owned()));
            self.organization_rows.push(OrganizationRow {
                head: format!(
                    "key: {}, acronym: {}, name: {}, role: OrganizationRole::{}, sources: {}, name_text: {}",
                    literal(key),
                    literal(acronym),
                    literal(name),
                    row.one_of("role", &roles)?,
                    source_list(&sources.keys(&row, "source")?),
                    literal(&format!("name: {name}")),
                ),
                aliases: Vec::new(),
                facts: Vec::new(),
                name: name.to_owned(),
            });
        }
        let sheet = Sheet::read(data, "organization_aliases.csv", &["key", "alias", "kind", "source"])?;
        sheet.unique(&["key", "alias", "source"])?;
        for row in sheet.rows() {
            let (own, alias) = (self.organization(&row, "key", row.required("key")?)?, row.required("alias")?);
            unique(&mut known, &row, "alias", alias, own)?;
            let kind = row.one_of(
                "kind",
                &[("former", "FormerName"), ("acronym", "Alias"), ("spelling", "Alias"), ("name-in-guide", "Alias")],
            )?;
            let detail = format!("Text({})", literal(alias));
            let label = if kind == "FormerName" { "former name" } else { "alias" };
            let fact = organization_fact(own, kind, &detail, &format!("{label}: {alias}"), &row, sources, None)?;
            self.organization_rows[own].aliases.push(fact);
        }
        Ok(())
    }

    fn read_organization_facts(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = ["key", "field", "value", "source", "confidence", "note"];
        let sheet = Sheet::read(data, "organization_facts.csv", &columns)?;
        sheet.unique(&["key", "field", "value"])?;
        for row in sheet.rows() {
            let own = self.organization(&row, "key", row.required("key")?)?;
            let value = row.required("value")?;
            let topic = row.one_of(
                "field",
                &[
                    ("approves", "Approves"),
                    ("accredits", "Accredits"),
                    ("certifies_through", "CertifiesThrough"),
                    ("recognized_by", "RecognizedBy"),
                    ("issues", "Issues"),
                    ("listed_for", "ListedFor"),
                ],
            )?;
            let (detail, said) = match topic {
                "Accredits" => {
                    let (level, subject) =
                        value.split_once(':').ok_or_else(|| row.problem("value", "not LEVEL:FIELD OF STUDY"))?;
                    let (variant, phrase) = lookup(&row, "value", &PROGRAMS, level)?;
                    // "an associate program accredited by": the fact has the accreditor as its subject.
                    let words = phrase.split_once(' ').map_or(phrase, |(_, rest)| rest);
                    let words = words.split_once(" program").map_or(words, |(level, _)| level);
                    (
                        format!("Program(ProgramLevel::{variant}, {})", literal(subject)),
                        format!("{words} programs in {subject}"),
                    )
                }
                "RecognizedBy" => {
                    let other = self.organization(&row, "value", value)?;
                    (format!("Organization(Organization({other}))"), value.to_owned())
                }
                // A council within the association has no key of its own.
                "CertifiesThrough" => match self.organization(&row, "value", value) {
                    Ok(other) => (format!("Organization(Organization({other}))"), value.to_owned()),
                    Err(_) => (format!("Text({})", literal(value)), value.to_owned()),
                },
                _ => (format!("Text({})", literal(value)), value.to_owned()),
            };
            let confidence = row.one_of("confidence", &CONFIDENCES)?;
            let text = with_note(&format!("{}: {said}", row.text("field").replace('_', " ")), row.text("note"));
            let fact = organization_fact(own, topic, &detail, &text, &row, sources, Some(confidence))?;
            self.organization_rows[own].facts.push(fact);
        }
        Ok(())
    }

    fn read_certifications(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = ["acronym", "field", "value", "source", "confidence", "note"];
        let sheet = Sheet::read(data, "certifications.csv", &columns)?;
        for row in sheet.rows() {
            let acronym = row.required("acronym")?;
            if self.acronyms.last().is_some_and(|last| last == acronym) {
                continue;
            }
            if self.acronyms.iter().any(|known| known == acronym) {
                return Err(row.problem("acronym", "its rows do not stand together"));
            }
            self.acronyms.push(acronym.to_owned());
        }
        let (mut names, mut asks_for) = (BTreeMap::new(), BTreeMap::<usize, BTreeSet<usize>>::new());
        for (own, acronym) in self.acronyms.clone().iter().enumerate() {
            let rows: Vec<_> = sheet.rows().filter(|row| row.text("acronym") == acronym).collect();
            unique(&mut names, &rows[0], "acronym", acronym, own)?;
            check_fields(&rows)?;
            let (mut facts, mut name) = (Vec::new(), String::new());
            for row in &rows {
                let value = row.text("value");
                if ["name", "former_name", "former_acronym", "alias"].contains(&row.text("field")) && !value.is_empty()
                {
                    unique(&mut names, row, "value", value, own)?;
                }
                if row.text("field") == "name" {
                    value.clone_into(&mut name);
                }
                facts.push(self.fact(own, row, sources, &mut asks_for)?);
            }
            self.facts.push((facts, name));
        }
        for own in 0..self.acronyms.len() {
            let mut reached = BTreeSet::new();
            let mut ahead: Vec<_> = asks_for.get(&own).into_iter().flatten().copied().collect();
            while let Some(next) = ahead.pop() {
                if next == own {
                    let acronym = &self.acronyms[own];
                    let row = sheet.rows().find(|row| row.text("acronym") == acronym && row.text("field") == "route");
                    let row = row.unwrap_or_else(|| unreachable!("a route brought us here"));
                    return Err(row.problem("value", format!("{acronym} leads back to itself")));
                }
                if reached.insert(next) {
                    ahead.extend(asks_for.get(&next).into_iter().flatten());
                }
            }
        }
        Ok(())
    }

    /// The expression of one fact.
    fn fact(
        &mut self,
        own: usize,
        row: &Row<'_>,
        sources: &Sources,
        asks_for: &mut BTreeMap<usize, BTreeSet<usize>>,
    ) -> Result<String> {
        let (field, value) = (row.text("field"), row.text("value"));
        let confidence = row.one_of("confidence", &CONFIDENCES)?;
        if value.is_empty() != (confidence == "Unknown") {
            return Err(row.problem("confidence", "a value is empty if and only if it is unknown"));
        }
        let number = |most| row.decimal("value", 0, 1..=most);
        let every = |years| if years == 1 { "every year".to_owned() } else { format!("every {years} years") };
        let (topic, label) = topic(row)?;
        let (detail, said) = match field {
            _ if value.is_empty() => ("Unknown".to_owned(), "unknown".to_owned()),
            "accreditor" if value == "none" => ("NoOrganization".to_owned(), "none needed".to_owned()),
            "issuer" | "accreditor" => {
                let index = self.organization(row, "value", value)?;
                (format!("Organization(Organization({index}))"), self.organizations[index].1.clone())
            }
            "field" => (format!("Field(CertificationField::{})", row.one_of("value", &FIELDS)?), value.to_owned()),
            "route" => self.route(own, row, asks_for)?,
            "renewal_years" => {
                let years = number(10)?;
                (format!("Decimal({years})"), every(years))
            }
            "membership_years" => {
                let years = number(10)?;
                (format!("Decimal({years})"), format!("renewed {}", every(years)))
            }
            "ceus" => (format!("Decimal({})", number(200)?), format!("{value} units a cycle")),
            "ceus_a_year" => (format!("NumberAYear({})", number(200)?), format!("{value} units a year")),
            "established" => (format!("Decimal({})", row.year("value")?), value.to_owned()),
            _ => (format!("Text({})", literal(value)), value.to_owned()),
        };
        let text = with_note(&format!("{label}: {said}"), row.text("note"));
        Ok(format!(
            "CertificationFact {{ certification: Certification({own}), topic: CertificationTopic::{topic}, detail: Detail::{detail}, text: {}, sources: {}, confidence: Confidence::{confidence}, note: {} }}",
            literal(&text),
            source_list(&sources.keys(row, "source")?),
            literal(row.text("note")),
        ))
    }

    /// A route: its terms, in the order in which they are taken.
    fn route(
        &mut self,
        own: usize,
        row: &Row<'_>,
        asks_for: &mut BTreeMap<usize, BTreeSet<usize>>,
    ) -> Result<(String, String)> {
        let mut terms = Vec::new();
        for term in row.text("value").split(" & ") {
            terms.push(self.term(own, row, term, asks_for)?);
        }
        terms.sort_by_key(|term| term.rank);
        if terms.windows(2).any(|pair| pair[0].expression == pair[1].expression) {
            return Err(row.problem("value", "a term is there twice"));
        }
        let expressions: Vec<_> = terms.iter().map(|term| format!("Requirement::{}", term.expression)).collect();
        let phrases: Vec<_> = terms.iter().map(|term| term.phrase.as_str()).collect();
        let said = match phrases.as_slice() {
            [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
            phrases => phrases.concat(),
        };
        Ok((format!("Requirements(&[{}])", expressions.join(", ")), said))
    }

    fn term(
        &mut self,
        own: usize,
        row: &Row<'_>,
        term: &str,
        asks_for: &mut BTreeMap<usize, BTreeSet<usize>>,
    ) -> Result<Term> {
        let wrong = |reason: &str| row.problem("value", format!("`{term}` {reason}"));
        let number = |text: &str| {
            let number = text.parse::<u16>().ok().filter(|number| (1..=10_000).contains(number));
            number.ok_or_else(|| wrong("has no number from 1 to 10,000"))
        };
        let parts: Vec<_> = term.split(':').collect();
        let (rank, expression, phrase) = match parts.as_slice() {
            ["education", level] => {
                let (variant, phrase) = lookup(row, "value", &LEVELS, level)?;
                (0, format!("Education(EducationLevel::{variant})"), phrase.to_owned())
            }
            ["credits", count] => {
                let count = number(count)?;
                (1, format!("Credits({count})"), format!("{count} college credit{}", plural(count)))
            }
            ["program", accreditor, level] => {
                let accreditor = self.organization(row, "value", accreditor)?;
                let (variant, phrase) = lookup(row, "value", &PROGRAMS, level)?;
                let expression =
                    format!("Program {{ accreditor: Organization({accreditor}), level: ProgramLevel::{variant} }}");
                (2, expression, format!("{phrase} {}", self.organizations[accreditor].1))
            }
            ["reciprocity", organization] => {
                let organization = self.organization(row, "value", organization)?;
                let expression = format!(
                    "Reciprocity {{ organization: Organization({organization}), certification: Certification({own}) }}"
                );
                let acronym = &self.organizations[organization].1;
                (3, expression, format!("a program abroad that {acronym} accepts by reciprocity"))
            }
            ["coursework", courses] => {
                (4, format!("Coursework(Coursework({}))", place(&mut self.coursework, courses)), (*courses).to_owned())
            }
            ["practicum"] => (5, "Practicum".to_owned(), "the practicum of the program".to_owned()),
            ["certification", acronym] => {
                let index = self.acronyms.iter().position(|known| known == acronym);
                let index = index.ok_or_else(|| wrong("is no certification"))?;
                asks_for.entry(own).or_default().insert(index);
                (6, format!("Certification(Certification({index}))"), format!("the certification {acronym}"))
            }
            [unit @ ("hours" | "years"), count, field] => {
                let (count, index) = (number(count)?, place(&mut self.experience, field));
                let (variant, rank) = if *unit == "hours" { ("Hours", 7) } else { ("Years", 8) };
                let unit = if count == 1 { unit.trim_end_matches('s') } else { unit };
                let expression = format!("{variant} {{ count: {count}, field: ExperienceField({index}) }}");
                (rank, expression, format!("{} {unit} of experience in {field}", grouped(count)))
            }
            ["course-hours", count] => {
                let count = number(count)?;
                let phrase = format!("a preparation course of {} hour{} or more", grouped(count), plural(count));
                (9, format!("CourseHours({count})"), phrase)
            }
            ["practicode"] => (10, "Practicode".to_owned(), "Practicode".to_owned()),
            ["membership", organization] => {
                let organization = self.organization(row, "value", organization)?;
                let phrase = format!("membership in {}", self.organizations[organization].1);
                (11, format!("Membership(Organization({organization}))"), phrase)
            }
            ["exam"] => (12, "Exam".to_owned(), "the exam".to_owned()),
            _ => return Err(wrong("is no term of a route")),
        };
        Ok(Term { rank, expression, phrase })
    }

    fn organization(&self, row: &Row<'_>, column: &str, key: &str) -> Result<usize> {
        let index = self.organizations.iter().position(|(known, _)| known == key);
        index.ok_or_else(|| row.problem(column, format!("`{key}` is no organization")))
    }

    pub(crate) fn render(&self) -> String {
        let mut out = String::from(
            "use super::fact::{CertificationFact, CertificationTopic, Confidence, Detail};\nuse super::field::CertificationField;\nuse super::key::{Certification, CertificationRecord};\nuse super::organization::{Organization, OrganizationDetail, OrganizationFact, OrganizationRecord, OrganizationRole, OrganizationTopic};\nuse super::requirement::{Coursework, ExperienceField, ProgramLevel, Requirement};\nuse crate::education::EducationLevel;\nuse crate::source::{Source, SourceList};\n\n",
        );
        out.push_str("impl Certification {\n");
        for (index, (acronym, (_, name))) in self.acronyms.iter().zip(&self.facts).enumerate() {
            let shown = if name.is_empty() { format!("{acronym}; the full name is not known") } else { name.clone() };
            let _ = writeln!(out, "    /// {shown}.\n    pub const {}: Self = Self({index});", constant(acronym));
        }
        out.push_str("}\n\nimpl Organization {\n");
        for (index, ((key, _), row)) in self.organizations.iter().zip(&self.organization_rows).enumerate() {
            let _ = writeln!(out, "    /// {}.\n    pub const {}: Self = Self({index});", row.name, constant(key));
        }
        let keys = [("ExperienceField", "Work in", &self.experience), ("Coursework", "Courses:", &self.coursework)];
        for (key, kind, texts) in keys {
            let _ = write!(out, "}}\n\nimpl {key} {{\n");
            for (index, text) in texts.iter().enumerate() {
                let _ =
                    writeln!(out, "    /// {kind} {text}.\n    pub const {}: Self = Self({index});", constant(text));
            }
        }
        out.push_str("}\n\n");
        for (name, texts) in [("EXPERIENCE", &self.experience), ("COURSEWORK", &self.coursework)] {
            let texts: Vec<_> = texts.iter().map(|text| literal(text)).collect();
            let _ = writeln!(out, "pub(super) static {name}: [&str; {}] = [{}];", texts.len(), texts.join(", "));
        }
        let keys = |count: usize, name: &str| {
            let keys: Vec<_> = (0..count).map(|index| format!("{name}({index})")).collect();
            format!("[{name}; {count}] = [{}]", keys.join(", "))
        };
        let _ = write!(
            out,
            "\npub(super) static ALL: {};\npub(super) static ALL_ORGANIZATIONS: {};\n",
            keys(self.acronyms.len(), "Certification"),
            keys(self.organizations.len(), "Organization"),
        );
        let count = self.acronyms.len();
        let _ = writeln!(out, "\npub(super) static CERTIFICATIONS: [CertificationRecord; {count}] = [");
        for (acronym, (facts, _)) in self.acronyms.iter().zip(&self.facts) {
            let _ = writeln!(out, "    CertificationRecord {{ acronym: {}, facts: &[", literal(acronym));
            for fact in facts {
                let _ = writeln!(out, "        {fact},");
            }
            out.push_str("    ] },\n");
        }
        let count = self.organizations.len();
        let _ = writeln!(out, "];\n\npub(super) static ORGANIZATIONS: [OrganizationRecord; {count}] = [");
        for row in &self.organization_rows {
            let _ = writeln!(out, "    OrganizationRecord {{ {}, facts: &[", row.head);
            for fact in row.aliases.iter().chain(&row.facts) {
                let _ = writeln!(out, "        {fact},");
            }
            out.push_str("    ] },\n");
        }
        out.push_str("];\n");
        out
    }
}

/// The topic of a row, and how a fact begins.
fn topic(row: &Row<'_>) -> Result<(&'static str, &'static str)> {
    row.one_of(
        "field",
        &[
            ("name", ("Name", "name")),
            ("former_name", ("FormerName", "former name")),
            ("former_acronym", ("FormerAcronym", "former acronym")),
            ("alias", ("Alias", "alias")),
            ("issuer", ("Issuer", "issuer")),
            ("accreditor", ("Accreditor", "accreditor")),
            ("field", ("Field", "field")),
            ("route", ("Eligibility", "eligibility")),
            ("recommended", ("Recommended", "recommended")),
            ("renewal_years", ("Renewal", "renewal")),
            ("ceus", ("ContinuingEducation", "continuing education")),
            ("ceus_a_year", ("ContinuingEducation", "continuing education")),
            ("ceu_rule", ("ContinuingEducationRule", "continuing education rule")),
            ("membership_years", ("Membership", "membership")),
            ("established", ("Established", "established")),
        ],
    )
}

/// Each mandatory field is there, none twice that may not be, and nothing beside an unknown.
fn check_fields(rows: &[Row<'_>]) -> Result<()> {
    let of = |field: &str| {
        let same = if field == "ceus" { "ceus_a_year" } else { field };
        rows.iter().filter(|row| [field, same].contains(&row.text("field"))).copied().collect::<Vec<_>>()
    };
    let missing: Vec<_> = MANDATORY.into_iter().filter(|field| of(field).is_empty()).collect();
    if !missing.is_empty() {
        let reason = format!("{} has no row for {}", rows[0].text("acronym"), missing.join(", "));
        return Err(rows[0].problem("field", reason));
    }
    for (index, row) in rows.iter().enumerate() {
        let field = row.text("field");
        let field = if field == "ceus_a_year" { "ceus" } else { field };
        let others = of(field);
        if others.len() > 1 && !REPEATED.contains(&field) {
            return Err(row.problem("field", format!("{} has several rows for {field}", row.text("acronym"))));
        }
        if others.len() > 1 && others.iter().any(|other| other.text("value").is_empty()) {
            return Err(row.problem("value", format!("{field} is both known and unknown")));
        }
        let same = |other: &Row<'_>| ["field", "value"].iter().all(|column| other.text(column) == row.text(column));
        if rows[..index].iter().any(same) {
            return Err(row.problem("value", "there twice"));
        }
        // The grouping by field is ours, so it is known.
        if row.text("value").is_empty() && (!MANDATORY.contains(&field) || field == "field") {
            return Err(row.problem("value", "only what is asked of every certification can be unknown"));
        }
    }
    Ok(())
}

fn organization_fact(
    own: usize,
    topic: &str,
    detail: &str,
    text: &str,
    row: &Row<'_>,
    sources: &Sources,
    confidence: Option<&str>,
) -> Result<String> {
    // An alias is read off the page that uses it.
    let (confidence, note) = confidence.map_or(("High", ""), |confidence| (confidence, row.text("note")));
    Ok(format!(
        "OrganizationFact {{ organization: Organization({own}), topic: OrganizationTopic::{topic}, detail: OrganizationDetail::{detail}, text: {}, sources: {}, confidence: Confidence::{confidence}, note: {} }}",
        literal(text),
        source_list(&sources.keys(row, "source")?),
        literal(note),
    ))
}

/// The expression of a list of sources.
fn source_list(keys: &[String]) -> String {
    match keys {
        [only] => format!("SourceList::one({only})"),
        keys => format!("SourceList::of(&[{}])", keys.join(", ")),
    }
}

/// A name may be there again only for the same thing.
fn unique(
    known: &mut BTreeMap<String, usize>,
    row: &Row<'_>,
    column: &str,
    text: &str,
    own: usize,
) -> std::result::Result<(), Problem> {
    if *known.entry(text.to_lowercase()).or_insert(own) == own {
        return Ok(());
    }
    Err(row.problem(column, format!("`{text}` names something else too")))
}

fn lookup<T: Copy>(row: &Row<'_>, column: &str, words: &[(&str, T)], word: &str) -> Result<T> {
    let found = words.iter().find(|(known, _)| *known == word).map(|(_, value)| *value);
    found.ok_or_else(|| row.problem(column, format!("`{word}` is no level")))
}

/// The place of a text in a list, where it is put if it is new.
fn place(list: &mut Vec<String>, text: &str) -> usize {
    list.iter().position(|known| known == text).unwrap_or_else(|| {
        list.push(text.to_owned());
        list.len() - 1
    })
}

fn with_note(text: &str, note: &str) -> String {
    let note = Some(note).filter(|note| !note.is_empty());
    note.map_or_else(|| text.to_owned(), |note| format!("{text} ({note})"))
}

fn plural(count: u16) -> &'static str {
    if count == 1 { "" } else { "s" }
}

fn grouped(count: u16) -> String {
    if count < 1_000 { count.to_string() } else { format!("{},{:03}", count / 1_000, count % 1_000) }
}

/// `CCS-P` as `CCS_P`, `cancer registry` as `CANCER_REGISTRY`.
pub(crate) fn constant(text: &str) -> String {
    text.to_uppercase().replace(|letter: char| !letter.is_ascii_alphanumeric(), "_")
}
