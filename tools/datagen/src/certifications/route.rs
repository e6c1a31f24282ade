//! Routes: what a certification asks for, term by term.

use super::organizations::program;
use super::{Certifications, NamedKey, camel};
use crate::read::{Result, Row, all};

const LEVELS: [&str; 8] = [
    "no-formal-credential",
    "high-school",
    "some-college",
    "postsecondary-nondegree",
    "associate",
    "bachelor",
    "master",
    "doctoral-professional",
];

/// One of the alternatives.
pub(super) struct Route {
    /// The expressions of what it asks for, in the order in which it is taken.
    pub(super) requirements: Vec<String>,
    /// The certifications among them.
    pub(super) certifications: Vec<usize>,
}

impl Certifications {
    /// A route: its terms, in the order of the cell, which is that in which they are taken.
    pub(super) fn route(&self, own: usize, row: &Row<'_>, acronyms: &[&str]) -> Result<Route> {
        let mut certifications = Vec::new();
        let terms: Vec<_> = row.text("value").split(" & ").collect();
        let requirements = all(terms.iter().map(|term| self.term(own, row, term, acronyms, &mut certifications)))?;
        if (1..terms.len()).any(|index| terms[..index].contains(&terms[index])) {
            return Err(row.problem("value", "a term is there twice"));
        }
        if terms.iter().rev().skip(1).any(|term| *term == "exam") {
            return Err(row.problem("value", "the exam comes last"));
        }
        Ok(Route { requirements, certifications })
    }

    fn term(
        &self,
        own: usize,
        row: &Row<'_>,
        term: &str,
        acronyms: &[&str],
        certifications: &mut Vec<usize>,
    ) -> Result<String> {
        let wrong = |reason: &str| row.problem("value", format!("`{term}` {reason}"));
        let number = |text: &str| {
            let number = text.parse::<u16>().ok().filter(|number| (1..=10_000).contains(number));
            number.ok_or_else(|| wrong("has no number from 1 to 10,000"))
        };
        let named = |keys: &[NamedKey], code: &str, file: &str| {
            let index = keys.iter().position(|key| key.code == code);
            index.ok_or_else(|| wrong(&format!("has no code of {file}")))
        };
        let field = |code: &str| {
            let index = named(&self.experience, code, "experience_fields.csv")?;
            Ok(format!("field: ExperienceField({index})"))
        };
        let organization = |key: &str| self.organizations.key(row, "value", key);
        let parts: Vec<_> = term.split(':').collect();
        let expression = match parts.as_slice() {
            ["education", level] if LEVELS.contains(level) => format!("Education(EducationLevel::{})", camel(level)),
            ["education", _] => return Err(wrong(&format!("has none of {}", LEVELS.join(", ")))),
            ["credits", count] => format!("Credits({})", number(count)?),
            ["program", accreditor, level] => {
                format!("Program {{ accreditor: {}, level: {} }}", organization(accreditor)?, program(row, level)?)
            }
            ["reciprocity", body] => {
                format!("Reciprocity {{ organization: {}, certification: Certification({own}) }}", organization(body)?)
            }
            ["training", code] => format!("Training(Training({}))", named(&self.training, code, "trainings.csv")?),
            ["certification", acronym] => {
                let index = acronyms.iter().position(|known| known == acronym);
                let index = index.ok_or_else(|| wrong("is no certification"))?;
                certifications.push(index);
                format!("Certification(Certification({index}))")
            }
            [unit @ ("hours" | "years"), count, code] => {
                let amount = format!("ExperienceAmount::{}({})", camel(unit), number(count)?);
                format!("Experience {{ amount: {amount}, {} }}", field(code)?)
            }
            ["experience", code] => format!("Experience {{ amount: ExperienceAmount::Unstated, {} }}", field(code)?),
            ["membership", body] => format!("Membership({})", organization(body)?),
            ["exam"] => "Exam".to_owned(),
            _ => return Err(wrong("is no term of a route")),
        };
        Ok(format!("Requirement::{expression}"))
    }
}
