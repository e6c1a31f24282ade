//! The `certification` room: organizations, certifications and what they ask for.

mod organizations;
mod render;
mod route;

use std::collections::BTreeMap;
use std::path::Path;

use crate::read::{Problem, Result, Row, Sheet, all, both, literal};
use crate::sources::Sources;

use organizations::Organizations;

/// What every certification must have a row for, be it that it is not known.
const MANDATORY: [&str; 7] = ["name", "issuer", "accreditor", "field", "route", "renewal_years", "ceus"];

/// What a certification may have several rows of.
const REPEATED: [&str; 8] =
    ["former_name", "former_acronym", "alias", "route", "recommended", "ceu_rule", "ceu_part", "remark"];

const FIELDS: [&str; 12] = [
    "records",
    "coding",
    "registry",
    "billing",
    "compliance",
    "data",
    "documentation",
    "technology",
    "auditing",
    "management",
    "administration",
    "quality",
];

/// A key of which the library knows code and name.
struct NamedKey {
    code: String,
    name: String,
    /// Of a training: its article and its verb.
    words: Option<(String, String)>,
}

pub(crate) struct Certifications {
    organizations: Organizations,
    experience: Vec<NamedKey>,
    training: Vec<NamedKey>,
    /// In the order of their file.
    all: Vec<Certification>,
    /// The most steps that any pathway can have.
    max_steps: usize,
}

/// The expressions of one certification's record.
#[derive(Default)]
struct Certification {
    acronym: String,
    /// The name, empty where it is not known.
    name: String,
    /// By field of the record, in its order; of `eligibility` those of all routes.
    cells: BTreeMap<&'static str, String>,
    routes: Vec<String>,
    names: Vec<String>,
    advice: Vec<String>,
    rules: Vec<String>,
    /// For each route, how many steps it has, and which certifications it asks for.
    steps: Vec<(usize, Vec<usize>)>,
}

impl Certifications {
    pub(crate) fn read(data: &Path, sources: &Sources) -> Result<Self> {
        let organizations = Organizations::read(data, sources)?;
        let (experience, training) = both(read_experience(data), read_training(data))?;
        let mut read = Self { organizations, experience, training, all: Vec::new(), max_steps: 1 };
        read.read_certifications(data, sources)?;
        Ok(read)
    }

    fn read_certifications(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = ["acronym", "field", "value", "source", "confidence", "note"];
        let sheet = Sheet::read(data, "certifications.csv", &columns)?;
        let mut acronyms: Vec<&str> = Vec::new();
        for row in sheet.rows() {
            let acronym = row.required("acronym")?;
            if acronyms.last() == Some(&acronym) {
                continue;
            }
            if acronyms.contains(&acronym) {
                return Err(row.problem("acronym", "its rows do not stand together"));
            }
            acronyms.push(acronym);
        }
        let mut names = BTreeMap::new();
        let read = all(acronyms.iter().enumerate().map(|(own, acronym)| {
            let rows: Vec<_> = sheet.rows().filter(|row| row.text("acronym") == *acronym).collect();
            unique(&mut names, &rows[0], "acronym", acronym, own)?;
            check_fields(&rows)?;
            let mut certification = Certification { acronym: (*acronym).to_owned(), ..Certification::default() };
            for row in &rows {
                let value = row.text("value");
                if ["name", "former_name", "former_acronym", "alias"].contains(&row.text("field")) && !value.is_empty()
                {
                    unique(&mut names, row, "value", value, own)?;
                }
            }
            all(rows.iter().map(|row| self.cell(&mut certification, own, row, sources, &acronyms)))?;
            Ok(certification)
        }))?;
        for (own, acronym) in acronyms.iter().enumerate() {
            let Some(steps) = longest(&read, own, read.len()) else {
                let row = sheet.rows().find(|row| row.text("acronym") == *acronym && row.text("field") == "route");
                let row = row.unwrap_or_else(|| unreachable!("a route brought us here"));
                return Err(row.problem("value", format!("{acronym} leads back to itself")));
            };
            self.max_steps = self.max_steps.max(steps);
        }
        self.all = read;
        Ok(())
    }

    /// Files one row under the certification.
    fn cell(
        &self,
        certification: &mut Certification,
        own: usize,
        row: &Row<'_>,
        sources: &Sources,
        acronyms: &[&str],
    ) -> Result<()> {
        let (field, value) = (row.text("field"), row.text("value"));
        let evidence = evidence(row, sources)?;
        if value.is_empty() != (row.text("confidence") == "unknown") {
            return Err(row.problem("confidence", "a value is empty if and only if it is unknown"));
        }
        let number = |most| row.decimal("value", 0, 1..=most);
        let known = |expression: &str| format!("Some({expression})");
        let finding = |value: &str| format!("Finding::new({value}, {evidence})");
        let note = |topic: &str, value: &str| {
            format!("Note {{ topic: CertificationTopic::{topic}, value: Value::{value}, evidence: {evidence} }}")
        };
        let text = |topic: &str| note(topic, &format!("Text({})", literal(value)));
        match field {
            "route" if value.is_empty() => {
                certification.cells.insert("eligibility", format!("Eligibility::Unknown({evidence})"));
            }
            "name" | "issuer" | "accreditor" | "renewal_years" | "ceus" | "ceus_a_year" => {
                let (cell, expression) = match field {
                    _ if value.is_empty() => (if field == "ceus_a_year" { "ceus" } else { field }, "None".to_owned()),
                    "name" => {
                        value.clone_into(&mut certification.name);
                        ("name", known(&literal(value)))
                    }
                    "issuer" => ("issuer", known(&self.organizations.key(row, "value", value)?)),
                    "accreditor" if value == "none" => ("accreditor", known("Accreditor::NotNeeded")),
                    "accreditor" => {
                        let key = self.organizations.key(row, "value", value)?;
                        ("accreditor", known(&format!("Accreditor::Organization({key})")))
                    }
                    "renewal_years" => ("renewal_years", known(&number(10)?.to_string())),
                    "ceus" => ("ceus", known(&format!("ContinuingEducation::PerCycle({})", number(200)?))),
                    _ => ("ceus", known(&format!("ContinuingEducation::PerYear({})", number(200)?))),
                };
                certification.cells.insert(
                    ["name", "issuer", "accreditor", "renewal_years", "ceus"]
                        .into_iter()
                        .find(|known| *known == cell)
                        .unwrap_or("name"),
                    finding(&expression),
                );
            }
            "field" => {
                let variant = variant(row, "value", &FIELDS)?;
                certification.cells.insert("field", format!("CertificationField::{variant}"));
                certification.cells.insert("field_evidence", evidence);
            }
            "route" => {
                let route = self.route(own, row, acronyms)?;
                let requirements = route.requirements.join(", ");
                certification.steps.push((route.requirements.len(), route.certifications));
                certification
                    .routes
                    .push(format!("RouteRecord {{ requirements: &[{requirements}], evidence: {evidence} }}"));
            }
            "former_name" => certification.names.push(text("FormerName")),
            "former_acronym" => certification.names.push(text("FormerAcronym")),
            "alias" => certification.names.push(text("Alias")),
            "recommended" => certification.advice.push(text("Recommended")),
            "ceu_part" => {
                let part = self.part(row)?;
                certification.rules.push(note("ContinuingEducationPart", &format!("Part({part})")));
            }
            "accredited_by" => {
                let key = self.organizations.key(row, "value", value)?;
                certification.rules.push(note("AccreditedBy", &format!("Organization({key})")));
            }
            "status" => {
                let status = variant(row, "value", &["discontinued", "probably-discontinued"])?;
                certification.rules.push(note("Status", &format!("Status(AwardStatus::{status})")));
            }
            "remark" => certification.rules.push(text("Remark")),
            "ceu_rule" => certification.rules.push(text("ContinuingEducationRule")),
            "membership_years" => certification.rules.push(note("Membership", &format!("Years({})", number(10)?))),
            "established" => certification.rules.push(note("Established", &format!("Year({})", row.year("value")?))),
            _ => return Err(row.problem("field", format!("`{field}` is no field of a certification"))),
        }
        Ok(())
    }
}

impl Certifications {
    /// A part of the units: `from:ORGANIZATION:AMOUNT`, `on:SUBJECT:AMOUNT` or `through:WAY:AMOUNT`, with
    /// the day since when, if that is known. The amount is a number of units or a percentage.
    fn part(&self, row: &Row<'_>) -> Result<String> {
        let wrong = || row.problem("value", "not from, on or through, then of what, how much and since when");
        let parts: Vec<_> = row.text("value").split(':').collect();
        let (kind, of, amount, since) = match parts.as_slice() {
            [kind, of, amount] => (*kind, *of, *amount, ""),
            [kind, of, amount, since] => (*kind, *of, *amount, *since),
            _ => return Err(wrong()),
        };
        let origin = match kind {
            "from" => format!("From({})", self.organizations.key(row, "value", of)?),
            "on" => format!("On({})", literal(of)),
            "through" => format!("Through({})", literal(of)),
            _ => return Err(wrong()),
        };
        let (unit, digits) = amount.strip_suffix('%').map_or(("Units", amount), |digits| ("Percent", digits));
        let number: u16 = digits.parse().ok().filter(|number| (1..=100).contains(number)).ok_or_else(wrong)?;
        let is_day = |text: &str| text.len() == 10 && text.split('-').all(|part| part.parse::<u16>().is_ok());
        if !since.is_empty() && !is_day(since) {
            return Err(wrong());
        }
        Ok(format!(
            "UnitPart {{ amount: PartAmount::{unit}({number}), origin: PartOrigin::{origin}, since: {} }}",
            literal(since)
        ))
    }
}

/// The most steps to a certification, through at most so many others; none where it leads back to
/// itself. One of which no route is known is one step by itself.
fn longest(all: &[Certification], own: usize, through: usize) -> Option<usize> {
    let through = through.checked_sub(1)?;
    all[own].steps.iter().try_fold(1, |most, (count, others)| {
        let further: Option<Vec<_>> = others.iter().map(|other| longest(all, *other, through)).collect();
        Some(most.max(count - others.len() + further?.iter().sum::<usize>()))
    })
}

fn read_experience(data: &Path) -> Result<Vec<NamedKey>> {
    let sheet = Sheet::read(data, "experience_fields.csv", &["code", "name"])?;
    sheet.unique(&["code"])?;
    all(sheet.rows().map(|row| {
        let [code, name] = [row.required("code")?, row.required("name")?].map(str::to_owned);
        Ok(NamedKey { code, name, words: None })
    }))
}

fn read_training(data: &Path) -> Result<Vec<NamedKey>> {
    let sheet = Sheet::read(data, "trainings.csv", &["code", "name", "article", "verb"])?;
    sheet.unique(&["code"])?;
    all(sheet.rows().map(|row| {
        let [code, name, verb] =
            [row.required("code")?, row.required("name")?, row.required("verb")?].map(str::to_owned);
        let article = row.one_of("article", &[("", ""), ("a", "a "), ("an", "an "), ("the", "the ")])?.to_owned();
        Ok(NamedKey { code, name, words: Some((article, verb)) })
    }))
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

/// The expression of who says what a row holds, and how sure it is. A row may name several sources,
/// the weightiest first, separated by ` ; `.
fn evidence(row: &Row<'_>, sources: &Sources) -> Result<String> {
    let confidence = variant(row, "confidence", &["high", "medium-high", "medium", "low", "unknown"])?;
    evidence_of(row, sources, &confidence, row.text("note"))
}

fn evidence_of(row: &Row<'_>, sources: &Sources, confidence: &str, note: &str) -> Result<String> {
    let sources = source_list(&sources.keys(row, "source")?);
    Ok(format!("Evidence::new({sources}, Confidence::{confidence}, {})", literal(note)))
}

/// The expression of a list of sources.
fn source_list(keys: &[String]) -> String {
    match keys {
        [only] => format!("SourceList::one({only})"),
        keys => format!("SourceList::of(&[{}])", keys.join(", ")),
    }
}

/// One of a list of codes, as the variant that stands for it.
fn variant(row: &Row<'_>, column: &str, codes: &[&str]) -> Result<String> {
    let text = row.text(column);
    if codes.contains(&text) {
        return Ok(camel(text));
    }
    Err(row.problem(column, format!("`{text}` is none of {}", codes.join(", "))))
}

/// `post-baccalaureate` as `PostBaccalaureate`.
fn camel(code: &str) -> String {
    let capitalized = code.split(['-', '_']).map(|word| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + letters.as_str())
    });
    capitalized.collect()
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

/// `CCS-P` as `CCS_P`, `cancer registry` as `CANCER_REGISTRY`.
pub(crate) fn constant(text: &str) -> String {
    text.to_uppercase().replace(|letter: char| !letter.is_ascii_alphanumeric(), "_")
}

#[cfg(test)]
mod tests {
    use super::{Certification, longest};

    #[test]
    fn a_certification_on_the_way_counts_its_own_steps() {
        let of = |routes: &[(usize, &[usize])]| Certification {
            steps: routes.iter().map(|(count, others)| (*count, others.to_vec())).collect(),
            ..Certification::default()
        };
        // Schooling and exam; that one, two years and an exam; both, or four steps without them; no route known.
        let all = [of(&[(2, &[])]), of(&[(3, &[0])]), of(&[(3, &[0, 1]), (4, &[])]), of(&[])];
        let steps: Vec<_> = (0..4).map(|own| longest(&all, own, all.len())).collect();
        assert_eq!(steps, [Some(2), Some(4), Some(7), Some(1)]);
        let circle = [of(&[(2, &[1])]), of(&[(2, &[0])])];
        assert_eq!(longest(&circle, 0, circle.len()), None);
    }
}
