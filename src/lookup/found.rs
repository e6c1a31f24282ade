//! What search finds, and how well it fits.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;

use super::entity::Entity;
use super::table::Table;
use crate::certification::CertificationFact;
use crate::discrepancy::Discrepancy;
use crate::guide::Statement;
use crate::source::Source;

/// Something that mentions the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Found {
    /// A thing by one of its names.
    Entity(Entity),
    /// A statement about the work, or a name in one.
    Statement(&'static Statement),
    /// A fact of a certification.
    Certification(CertificationFact),
    /// A disagreement between the sources.
    Discrepancy(&'static Discrepancy),
    /// A table, where the words ask for pay or growth.
    Table(&'static Table),
}

impl Found {
    /// The statement about the work, where it is one.
    ///
    /// ```
    /// use health_info_careers::search;
    ///
    /// let hits = search("contact with patients");
    /// let first = hits.iter().find_map(|hit| hit.found().statement()).unwrap();
    /// assert_eq!(first.id(), "work-environment-little-patient-contact");
    /// ```
    pub const fn statement(&self) -> Option<&'static Statement> {
        match self {
            Self::Statement(statement) => Some(statement),
            _ => None,
        }
    }

    /// The text that a person would want to see.
    pub fn text(&self) -> Cow<'static, str> {
        match self {
            Self::Entity(entity) => entity.name().into(),
            Self::Statement(statement) => statement.text().into(),
            Self::Certification(fact) => fact.to_string().into(),
            Self::Discrepancy(discrepancy) => discrepancy.title().into(),
            Self::Table(table) => table.title().into(),
        }
    }

    /// What kind of thing it is: `entity`, `statement`, `certification-fact`, `discrepancy`, `table`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Entity(_) => "entity",
            Self::Statement(_) => "statement",
            Self::Certification(_) => "certification-fact",
            Self::Discrepancy(_) => "discrepancy",
            Self::Table(_) => "table",
        }
    }

    /// Its code, where it has one: an entity's, a statement's id, a certification's acronym, a
    /// disagreement's or a table's id.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Entity(entity) => entity.code(),
            Self::Statement(statement) => Some(statement.id()),
            Self::Certification(fact) => Some(fact.certification().acronym()),
            Self::Discrepancy(discrepancy) => Some(discrepancy.id()),
            Self::Table(table) => Some(table.id()),
        }
    }

    /// Where it is said: the sources, with the section of a guide. A name is said nowhere in
    /// particular.
    pub fn places(&self) -> Vec<(Source, Option<&'static str>)> {
        match self {
            Self::Entity(_) | Self::Table(_) => Vec::new(),
            Self::Statement(statement) => {
                statement.mentions().iter().map(|mention| (mention.source(), Some(mention.section()))).collect()
            }
            Self::Certification(fact) => fact.sources().iter().map(|source| (source, None)).collect(),
            Self::Discrepancy(discrepancy) => {
                discrepancy.claims().iter().map(|claim| (claim.source(), claim.section())).collect()
            }
        }
    }
}

/// What it is, its text and its sources.
impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Entity(named) => write!(f, "{named}"),
            Self::Table(table) => write!(f, "table: {table} ({})", table.call()),
            Self::Statement(statement) => write!(f, "{}: {statement}", statement.topic()),
            Self::Certification(fact) => write!(f, "{}: {fact} ({})", fact.certification(), fact.sources()),
            Self::Discrepancy(discrepancy) => write!(f, "disagreement {}: {}", discrepancy.id(), discrepancy.title()),
        }
    }
}

/// A found thing and how well it fits.
///
/// ```
/// use health_info_careers::search;
///
/// let hits = search("ctr");
/// let first = hits[0].found();
/// assert_eq!((first.text(), first.kind(), first.code()), ("Oncology Data Specialist".into(), "entity", Some("ODS")));
/// assert_eq!(hits[0].words(), 1);
/// // Where guides say it; a name stands in none.
/// assert!(first.places().is_empty() && hits[0].score() > hits[1].score());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Hit {
    pub(super) found: Found,
    pub(super) words: usize,
    pub(super) score: u32,
}

impl Hit {
    /// What was found.
    pub const fn found(&self) -> Found {
        self.found
    }

    /// How many of the words it mentions.
    pub const fn words(&self) -> usize {
        self.words
    }

    /// How well it fits; comparable within one search.
    pub const fn score(&self) -> u32 {
        self.score
    }
}

impl fmt::Display for Hit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.found.fmt(f)
    }
}

/// `{"kind": "statement", "code": …, "text": …, "sources": [{"source", "section"}], "words", "score"}`.
#[cfg(feature = "serde")]
impl serde::Serialize for Hit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        #[derive(serde::Serialize)]
        struct Place {
            source: Source,
            section: Option<&'static str>,
        }

        let places = self.found.places().into_iter().map(|(source, section)| Place { source, section });
        let kind = match self.found {
            Found::Entity(entity) => entity.kind().into(),
            found => found.kind(),
        };
        let mut row = serializer.serialize_struct("Hit", 6)?;
        row.serialize_field("kind", kind)?;
        row.serialize_field("code", &self.found.code())?;
        row.serialize_field("text", &self.found.text())?;
        row.serialize_field("sources", &places.collect::<Vec<_>>())?;
        row.serialize_field("words", &self.words)?;
        row.serialize_field("score", &self.score)?;
        row.end()
    }
}
