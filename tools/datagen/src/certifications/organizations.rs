//! Organizations, their other names and what they do.

use std::collections::BTreeMap;
use std::path::Path;

use super::{camel, evidence, evidence_of, source_list, unique, variant};
use crate::read::{Result, Row, Sheet, literal};
use crate::sources::Sources;

/// The topics of `organization_facts.csv`.
const TOPICS: [&str; 6] = ["approves", "accredits", "certifies_through", "recognized_by", "issues", "listed_for"];

pub(super) struct Organizations {
    /// In the order of their file.
    pub(super) rows: Vec<Organization>,
}

pub(super) struct Organization {
    pub(super) key: String,
    pub(super) name: String,
    /// The expressions of its record's first fields, and of its notes.
    pub(super) head: String,
    pub(super) notes: Vec<String>,
}

impl Organizations {
    pub(super) fn read(data: &Path, sources: &Sources) -> Result<Self> {
        let mut read = Self { rows: Vec::new() };
        let mut known = BTreeMap::new();
        read.read_organizations(data, sources, &mut known)?;
        read.read_aliases(data, sources, &mut known)?;
        read.read_facts(data, sources)?;
        Ok(read)
    }

    fn read_organizations(
        &mut self,
        data: &Path,
        sources: &Sources,
        known: &mut BTreeMap<String, usize>,
    ) -> Result<()> {
        let sheet = Sheet::read(data, "organizations.csv", &["key", "acronym", "name", "role", "source"])?;
        sheet.each(|row| {
            let (key, acronym, name) = (row.required("key")?, row.required("acronym")?, row.required("name")?);
            let own = self.rows.len();
            for (column, text) in [("key", key), ("acronym", acronym), ("name", name)] {
                unique(known, &row, column, text, own)?;
            }
            let role = variant(&row, "role", &["issuer", "accreditor", "both", "recognizer", "contact"])?;
            self.rows.push(Organization {
                key: key.to_owned(),
                name: name.to_owned(),
                head: format!(
                    "key: {}, acronym: {}, name: {}, role: OrganizationRole::{role}, sources: {}",
                    literal(key),
                    literal(acronym),
                    literal(name),
                    source_list(&sources.keys(&row, "source")?),
                ),
                notes: Vec::new(),
            });
            Ok(())
        })
    }

    fn read_aliases(&mut self, data: &Path, sources: &Sources, known: &mut BTreeMap<String, usize>) -> Result<()> {
        let sheet = Sheet::read(data, "organization_aliases.csv", &["key", "alias", "kind", "source"])?;
        sheet.unique(&["key", "alias", "source"])?;
        sheet.each(|row| {
            let (own, alias) = (self.index(&row, "key", row.required("key")?)?, row.required("alias")?);
            unique(known, &row, "alias", alias, own)?;
            let topic = row.one_of(
                "kind",
                &[("former", "FormerName"), ("acronym", "Alias"), ("spelling", "Alias"), ("name-in-guide", "Alias")],
            )?;
            // An alias is read off the page that uses it.
            let evidence = evidence_of(&row, sources, "High", "")?;
            self.rows[own].notes.push(note(topic, &format!("Text({})", literal(alias)), &evidence));
            Ok(())
        })
    }

    fn read_facts(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = ["key", "field", "value", "source", "confidence", "note"];
        let sheet = Sheet::read(data, "organization_facts.csv", &columns)?;
        sheet.unique(&["key", "field", "value"])?;
        sheet.each(|row| {
            let own = self.index(&row, "key", row.required("key")?)?;
            let value = row.required("value")?;
            let text = || format!("Text({})", literal(value));
            let topic = variant(&row, "field", &TOPICS)?;
            let value = match topic.as_str() {
                "Accredits" => {
                    let (level, subject) =
                        value.split_once(':').ok_or_else(|| row.problem("value", "not LEVEL:FIELD OF STUDY"))?;
                    format!("Program({}, {})", program(&row, level)?, literal(subject))
                }
                "RecognizedBy" => format!("Organization({})", self.key(&row, "value", value)?),
                // A council within the association has no key of its own.
                "CertifiesThrough" => {
                    self.key(&row, "value", value).map_or_else(|_| text(), |key| format!("Organization({key})"))
                }
                _ => text(),
            };
            self.rows[own].notes.push(note(&topic, &value, &evidence(&row, sources)?));
            Ok(())
        })
    }

    fn index(&self, row: &Row<'_>, column: &str, key: &str) -> Result<usize> {
        let index = self.rows.iter().position(|known| known.key == key);
        index.ok_or_else(|| row.problem(column, format!("`{key}` is no organization")))
    }

    /// The expression of an organization's key.
    pub(super) fn key(&self, row: &Row<'_>, column: &str, key: &str) -> Result<String> {
        Ok(format!("Organization({})", self.index(row, column, key)?))
    }
}

fn note(topic: &str, value: &str, evidence: &str) -> String {
    format!(
        "OrganizationNote {{ topic: OrganizationTopic::{topic}, value: OrganizationValue::{value}, evidence: {evidence} }}"
    )
}

/// The expression of a program's level.
pub(super) fn program(row: &Row<'_>, level: &str) -> Result<String> {
    const LEVELS: [&str; 5] = ["certificate", "associate", "bachelor", "post-baccalaureate", "master"];
    if LEVELS.contains(&level) {
        return Ok(format!("ProgramLevel::{}", camel(level)));
    }
    Err(row.problem("value", format!("`{level}` is none of {}", LEVELS.join(", "))))
}
