//! Writes the tables of the `certification` room.

use std::fmt::Write;

use super::{Certification, Certifications, NamedKey, constant};
use crate::read::literal;

const IMPORTS: &str = "use super::accreditor::Accreditor;
use super::award_status::AwardStatus;
use super::continuing_education::ContinuingEducation;
use super::finding::{Confidence, Evidence, Finding};
use super::id::{Certification, ExperienceField, Organization, Training};
use super::record::{CertificationRecord, Eligibility, FieldRecord, Note, OrganizationNote, OrganizationRecord, OrganizationValue, RouteRecord, TrainingRecord, Value};
use super::requirement::{ExperienceAmount, ProgramLevel, Requirement};
use super::topic::{CertificationField, CertificationTopic, OrganizationRole, OrganizationTopic};
use super::unit_part::{PartAmount, PartOrigin, UnitPart};
use crate::education::EducationLevel;
use crate::source::{Source, SourceList};
";

impl Certifications {
    pub(crate) fn render(&self) -> String {
        let mut out = String::from(IMPORTS);
        constants(&mut out, "Certification", self.all.iter().map(|own| (&own.acronym, shown(own))));
        let organizations = &self.organizations.rows;
        constants(&mut out, "Organization", organizations.iter().map(|own| (&own.key, own.name.clone())));
        let named = |prefix: &'static str| move |key: &'_ NamedKey| format!("{prefix}{}", key.name);
        let work = named("Work in ");
        constants(&mut out, "ExperienceField", self.experience.iter().map(|key| (&key.code, work(key))));
        constants(&mut out, "Training", self.training.iter().map(|key| (&key.code, capitalized(&key.name))));
        self.render_keys(&mut out);
        let _ = writeln!(
            out,
            "\n/// The most steps that any pathway can have.\npub(super) const MAX_STEPS: usize = {};",
            self.max_steps
        );
        let count = self.all.len();
        let _ = writeln!(out, "\npub(super) static CERTIFICATIONS: [CertificationRecord; {count}] = [");
        for certification in &self.all {
            record(&mut out, certification);
        }
        let count = organizations.len();
        let _ = writeln!(out, "];\n\npub(super) static ORGANIZATIONS: [OrganizationRecord; {count}] = [");
        for organization in organizations {
            let _ = write!(out, "    OrganizationRecord {{ {}, notes: &[", organization.head);
            list(&mut out, &organization.notes);
            out.push_str("] },\n");
        }
        out.push_str("];\n");
        out
    }

    fn render_keys(&self, out: &mut String) {
        let _ = writeln!(out, "\npub(super) static EXPERIENCE: [FieldRecord; {}] = [", self.experience.len());
        for key in &self.experience {
            let _ = writeln!(out, "    FieldRecord {{ code: {}, name: {} }},", literal(&key.code), literal(&key.name));
        }
        let _ = writeln!(out, "];\n\npub(super) static TRAINING: [TrainingRecord; {}] = [", self.training.len());
        for key in &self.training {
            let (article, verb) = key.words.clone().unwrap_or_default();
            let _ = writeln!(
                out,
                "    TrainingRecord {{ code: {}, name: {}, article: {}, verb: {} }},",
                literal(&key.code),
                literal(&key.name),
                literal(&article),
                literal(&verb),
            );
        }
        out.push_str("];\n");
        let keys = |count: usize, name: &str| {
            let keys: Vec<_> = (0..count).map(|index| format!("{name}({index})")).collect();
            format!("[{name}; {count}] = [{}]", keys.join(", "))
        };
        let _ = write!(
            out,
            "\npub(super) static ALL: {};\npub(super) static ALL_ORGANIZATIONS: {};\n",
            keys(self.all.len(), "Certification"),
            keys(self.organizations.rows.len(), "Organization"),
        );
    }
}

/// What the documentation of a certification's constant says.
fn shown(certification: &Certification) -> String {
    let Certification { acronym, name, .. } = certification;
    if name.is_empty() { format!("{acronym}; the full name is not known") } else { name.clone() }
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + letters.as_str())
}

fn constants<'a>(out: &mut String, key: &str, all: impl Iterator<Item = (&'a String, String)>) {
    let _ = writeln!(out, "\nimpl {key} {{");
    for (index, (code, shown)) in all.enumerate() {
        let _ = writeln!(out, "    /// {shown}.\n    pub const {}: Self = Self({index});", constant(code));
    }
    out.push_str("}\n");
}

fn record(out: &mut String, certification: &Certification) {
    let cell = |name: &str| certification.cells.get(name).map_or("", String::as_str);
    let _ = writeln!(out, "    CertificationRecord {{\n        acronym: {},", literal(&certification.acronym));
    let _ = write!(out, "        name: {},\n        names: &[", cell("name"));
    list(out, &certification.names);
    out.push_str("],\n");
    for name in ["issuer", "accreditor", "field", "field_evidence"] {
        let _ = writeln!(out, "        {name}: {},", cell(name));
    }
    match cell("eligibility") {
        "" => {
            out.push_str("        eligibility: Eligibility::Routes(&[");
            list(out, &certification.routes);
            out.push_str("]),\n        advice: &[");
        }
        unknown => {
            let _ = write!(out, "        eligibility: {unknown},\n        advice: &[");
        }
    }
    list(out, &certification.advice);
    let _ = write!(
        out,
        "],\n        renewal_years: {},\n        continuing_education: {},\n        rules: &[",
        cell("renewal_years"),
        cell("ceus")
    );
    list(out, &certification.rules);
    out.push_str("],\n    },\n");
}

/// The entries of an array, one a line.
fn list(out: &mut String, entries: &[String]) {
    for entry in entries {
        let _ = write!(out, "\n            {entry},");
    }
    if !entries.is_empty() {
        out.push_str("\n        ");
    }
}
