use core::fmt;

use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use super::field::CertificationField;
use super::key::Certification;
use super::organization::Organization;
use super::requirement::Requirement;
use crate::plumbing::{ParseKeyError, present, serde_as_text};
use crate::source::SourceList;

/// How sure a fact is, from not known at all to said by the issuer itself.
///
/// ```
/// use health_info_careers::certification::Confidence;
///
/// assert!(Confidence::MediumHigh < Confidence::High);
/// assert_eq!(Confidence::MediumHigh.to_string(), "medium-high");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_confidence)]
pub enum Confidence {
    /// It was looked for and not found.
    Unknown,
    /// One third party says so, or it follows from a general rule of the issuer.
    Medium,
    /// Several third parties agree.
    MediumHigh,
    /// The issuer itself says so, or the fact is printed in the very source that it names.
    High,
}

serde_as_text!(Confidence);

fn not_a_confidence(_: &str) -> ParseKeyError {
    ParseKeyError::new("a confidence", "high, medium-high, medium or unknown")
}

/// What a fact of a certification is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_topic)]
#[non_exhaustive]
pub enum CertificationTopic {
    /// The full name.
    Name,
    /// A name that it had before.
    FormerName,
    /// An acronym that it had before.
    FormerAcronym,
    /// Another name or spelling.
    Alias,
    /// Who issues it.
    Issuer,
    /// Who accredits the program that it asks for.
    Accreditor,
    /// What kind of work it is for.
    Field,
    /// One of the routes to it.
    Eligibility,
    /// What is advised and not required.
    Recommended,
    /// How often it is renewed.
    Renewal,
    /// How much continuing education keeps it.
    ContinuingEducation,
    /// A rule about that.
    ContinuingEducationRule,
    /// How often the membership that comes with it is renewed.
    Membership,
    /// The year of its first exam.
    Established,
}

serde_as_text!(CertificationTopic);

fn not_a_topic(_: &str) -> ParseKeyError {
    ParseKeyError::new("a topic", "a topic's code, such as issuer, eligibility or renewal")
}

/// What a fact says, typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Detail {
    /// It could not be found out.
    Unknown,
    Text(&'static str),
    Organization(Organization),
    /// It is known that there is none.
    NoOrganization,
    Field(CertificationField),
    Requirements(&'static [Requirement]),
    Decimal(u16),
    /// Counted by the year, whatever the cycle.
    NumberAYear(u16),
}

/// One fact about a certification, with who says so and how sure it is.
///
/// Everything that [`Certification`] answers is read off these. `Display` gives the text, which
/// begins with the topic.
///
/// ```
/// use health_info_careers::Certification;
/// use health_info_careers::certification::{CertificationTopic, Confidence};
///
/// let fact = Certification::CMRS
///     .facts()
///     .iter()
///     .find(|fact| fact.topic() == CertificationTopic::ContinuingEducation)
///     .unwrap();
/// assert_eq!(fact.text(), "continuing education: 15 units a year");
/// assert_eq!((fact.number(), fact.confidence()), (Some(15), Confidence::Medium));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CertificationFact {
    pub(super) certification: Certification,
    pub(super) topic: CertificationTopic,
    pub(super) detail: Detail,
    pub(super) text: &'static str,
    pub(super) sources: SourceList,
    pub(super) confidence: Confidence,
    pub(super) note: &'static str,
}

impl CertificationFact {
    /// What it is a fact of.
    pub const fn certification(&self) -> Certification {
        self.certification
    }

    /// What it is about.
    pub const fn topic(&self) -> CertificationTopic {
        self.topic
    }

    /// In words: the topic, what is said of it, and the note in parentheses.
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// The number, where it says one: years, units, the year of the first exam.
    pub const fn number(&self) -> Option<u16> {
        match self.detail {
            Detail::Decimal(number) | Detail::NumberAYear(number) => Some(number),
            _ => None,
        }
    }

    /// Who says so; of what is not known, where it was looked for.
    pub const fn sources(&self) -> SourceList {
        self.sources
    }

    /// How sure it is.
    pub const fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// What to know about it.
    pub const fn note(&self) -> Option<&'static str> {
        present(self.note)
    }

    /// Whether it is a fact only in that the answer could not be found.
    pub const fn is_unknown(&self) -> bool {
        matches!(self.confidence, Confidence::Unknown)
    }

    /// The fact as a finding of what `value` is.
    pub(super) const fn finding<T: Copy>(&self, value: Option<T>) -> Finding<T> {
        Finding { value, sources: self.sources, confidence: self.confidence, note: self.note }
    }
}

impl fmt::Display for CertificationFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}

/// Flat.
#[cfg(feature = "serde")]
impl serde::Serialize for CertificationFact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("CertificationFact", 7)?;
        row.serialize_field("certification", &self.certification)?;
        row.serialize_field("topic", &self.topic)?;
        row.serialize_field("text", self.text)?;
        row.serialize_field("number", &self.number())?;
        row.serialize_field("sources", &self.sources)?;
        row.serialize_field("confidence", &self.confidence)?;
        row.serialize_field("note", &self.note())?;
        row.end()
    }
}

/// The answer to a question about a certification: what was found, or that it was looked for in
/// vain; in either case where, and how sure it is.
///
/// ```
/// use health_info_careers::Certification;
/// use health_info_careers::certification::Confidence;
///
/// let name = Certification::RHIT.name();
/// assert_eq!(name.found(), Some("Registered Health Information Technician"));
/// assert_eq!(name.confidence(), Confidence::High);
///
/// let unknown = Certification::CBCS.name();
/// assert_eq!((unknown.found(), unknown.confidence()), (None, Confidence::Unknown));
/// assert_eq!(unknown.to_string(), "unknown");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Finding<T> {
    value: Option<T>,
    sources: SourceList,
    confidence: Confidence,
    note: &'static str,
}

impl<T: Copy> Finding<T> {
    /// What was found; `None` where it is not known.
    pub const fn found(&self) -> Option<T> {
        self.value
    }

    /// Whether it is not known.
    pub const fn is_unknown(&self) -> bool {
        self.value.is_none()
    }

    /// Who says so; of what is not known, where it was looked for.
    pub const fn sources(&self) -> SourceList {
        self.sources
    }

    /// How sure it is.
    pub const fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// What to know about it.
    pub const fn note(&self) -> Option<&'static str> {
        present(self.note)
    }
}

/// What was found, or `unknown`; width and alignment are honored.
impl<T: fmt::Display> fmt::Display for Finding<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.value {
            Some(value) => value.fmt(f),
            None => f.pad("unknown"),
        }
    }
}

/// What was found, or null.
#[cfg(feature = "serde")]
impl<T: serde::Serialize> serde::Serialize for Finding<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}
