//! `Fact`: one statement of one source in the flat form.

use core::fmt;

use crate::certification::{CertificationFact, OrganizationFact};
use crate::figure::Figure;
use crate::occupation::{Occupation, SocCode};
use crate::place::{Area, Industry, Place, State};
use crate::plumbing::codes;
use crate::source::{Source, SourceList};
use crate::unit::{Dating, Decimal, Estimate, Period, Quantity, Unit};

/// One fact in the flat form: what is said, by whom, where, of what, and with which unit.
///
/// The same thirteen keys for a wage, a duty and a rule of a certification; what a fact has none of
/// is `None`.
///
/// ```
/// use health_info_careers::{Period, facts};
///
/// let nj = facts()
///     .find(|fact| fact.class() == "state-wage" && fact.subject().as_str() == Some("NJ"))
///     .unwrap();
/// assert_eq!(nj.source().id(), "what-it-takes");
/// assert_eq!(nj.value().unwrap().to_string(), "54020");
/// assert_eq!((nj.statistic(), nj.period()), (Some("mean"), Some(Period::may(2018))));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fact {
    pub(super) class: &'static str,
    pub(super) sources: SourceList,
    pub(super) section: Option<&'static str>,
    pub(super) occupation: Option<SocCode>,
    pub(super) subject: Subject,
    pub(super) text: Option<FactText>,
    pub(super) value: Option<Decimal>,
    pub(super) unit: Option<Unit>,
    pub(super) statistic: Option<&'static str>,
    pub(super) period: Option<Period>,
    pub(super) dating: Option<Dating>,
    pub(super) status: Status,
    pub(super) approximate: bool,
}

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// The occupation at large, or the nation.
    None,
    /// A state.
    State(State),
    /// An area.
    Area(Area),
    /// An industry under our key.
    Industry(Industry),
    /// Anything by its name: a city, a technology, a certification, an industry as printed.
    Name(&'static str),
}

impl Subject {
    /// The code or name.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::None => None,
            Self::State(state) => Some(state.usps()),
            Self::Area(area) => Some(area.as_ref()),
            Self::Industry(industry) => Some(industry.as_ref()),
            Self::Name(name) => Some(name),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str().unwrap_or(""))
    }
}

codes! {
    /// Whether there is something to be had.
    pub enum Status: "a status", "published, at_least, withheld, empty or unknown" {
        /// The source says so.
        Published = "published";
        /// The source gives only a lower bound.
        AtLeast = "at_least", "at least";
        /// The agency holds the value back.
        Withheld = "withheld";
        /// A heading with nothing under it.
        Empty = "empty";
        /// It could not be found out.
        Unknown = "unknown";
    }
}

/// The text of a fact: in our words, or a name.
///
/// Where it is put together from parts, that happens as it is displayed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FactText {
    /// As it stands in a table.
    Stated(&'static str),
    /// Of a fact of a certification.
    Certification(CertificationFact),
    /// Of a fact of an organization.
    Organization(OrganizationFact),
}

impl From<&'static str> for FactText {
    fn from(text: &'static str) -> Self {
        Self::Stated(text)
    }
}

impl fmt::Display for FactText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stated(text) => f.pad(text),
            Self::Certification(fact) => fact.fmt(f),
            Self::Organization(fact) => fact.fmt(f),
        }
    }
}

/// Whether it displays as this text.
impl PartialEq<&str> for FactText {
    fn eq(&self, text: &&str) -> bool {
        struct Rest<'a>(&'a str);

        impl fmt::Write for Rest<'_> {
            fn write_str(&mut self, next: &str) -> fmt::Result {
                self.0 = self.0.strip_prefix(next).ok_or(fmt::Error)?;
                Ok(())
            }
        }

        let mut rest = Rest(text);
        fmt::write(&mut rest, format_args!("{self}")).is_ok() && rest.0.is_empty()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for FactText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Stated(text) => serializer.serialize_str(text),
            _ => serializer.collect_str(self),
        }
    }
}

impl Fact {
    /// The thirteen keys of the flat form, in their order: the heading of a table of facts.
    ///
    /// ```
    /// use health_info_careers::Fact;
    ///
    /// assert_eq!((Fact::KEYS[0], Fact::KEYS[12]), ("class", "approximate"));
    /// ```
    pub const KEYS: [&'static str; 13] = [
        "class",
        "source",
        "section",
        "occupation",
        "subject",
        "text",
        "value",
        "unit",
        "statistic",
        "period",
        "dating",
        "status",
        "approximate",
    ];

    /// A fact of which nothing is known yet but its class and source.
    pub(super) const fn new(class: &'static str, source: Source) -> Self {
        Self::of_several(class, SourceList::one(source))
    }

    /// The same of a fact that was put together from several sources.
    pub(super) const fn of_several(class: &'static str, sources: SourceList) -> Self {
        Self {
            class,
            sources,
            section: None,
            occupation: None,
            subject: Subject::None,
            text: None,
            value: None,
            unit: None,
            statistic: None,
            period: None,
            dating: None,
            status: Status::Published,
            approximate: false,
        }
    }

    /// The fact that a figure is; `None` where the source has no such figure.
    pub(super) fn of<T: Quantity>(class: &'static str, figure: &Figure<T>) -> Option<Self> {
        let (value, status) = match figure.value() {
            Estimate::Published(value) => (Some(value), Status::Published),
            Estimate::AtLeast(value) => (Some(value), Status::AtLeast),
            Estimate::Withheld => (None, Status::Withheld),
            Estimate::NotInSource => return None,
        };
        Some(Self {
            occupation: Some(figure.occupation()),
            subject: match figure.place() {
                Place::Nation => Subject::None,
                Place::State(state) => Subject::State(state),
                Place::Area(area) => Subject::Area(area),
                Place::Industry(industry) => Subject::Industry(industry),
            },
            value: value.map(Quantity::number),
            unit: Some(figure.unit()),
            statistic: Some(figure.measure().code()),
            period: Some(figure.period()),
            dating: Some(figure.dating()),
            status,
            ..Self::new(class, figure.source())
        })
    }

    /// The same with its industry as the source spells it.
    pub(super) fn spelled_by_source(self) -> Self {
        let spelling = match self.subject {
            Subject::Industry(industry) => industry.spelled_by(self.source()),
            _ => None,
        };
        Self { subject: spelling.map_or(self.subject, Subject::Name), ..self }
    }

    pub(super) const fn about(mut self, occupation: Occupation) -> Self {
        self.occupation = Some(occupation.soc());
        self
    }

    /// The kind of fact: `state-wage`, `duty`, `certification-fact`, …
    pub const fn class(&self) -> &'static str {
        self.class
    }

    /// The source, or the first of several.
    pub const fn source(&self) -> Source {
        self.sources.first()
    }

    /// All sources: one, but for some facts of certifications.
    pub const fn sources(&self) -> SourceList {
        self.sources
    }

    /// The section of the guide; none for other sources.
    pub const fn section(&self) -> Option<&'static str> {
        self.section
    }

    /// The SOC code of the occupation.
    pub const fn occupation(&self) -> Option<SocCode> {
        self.occupation
    }

    /// What it is about.
    pub const fn subject(&self) -> Subject {
        self.subject
    }

    /// In our words, or the name where the fact is a name.
    pub const fn text(&self) -> Option<FactText> {
        self.text
    }

    /// The number, where the fact has one; [`unit`](Self::unit) and [`statistic`](Self::statistic) say of what.
    pub const fn value(&self) -> Option<Decimal> {
        self.value
    }

    /// The unit of the number.
    pub const fn unit(&self) -> Option<Unit> {
        self.unit
    }

    /// The statistic, as facts name it: `mean`, `count`, `relative_standard_error`, …
    pub const fn statistic(&self) -> Option<&'static str> {
        self.statistic
    }

    /// The time it speaks of.
    pub const fn period(&self) -> Option<Period> {
        self.period
    }

    /// Whether the source states the period.
    pub const fn dating(&self) -> Option<Dating> {
        self.dating
    }

    /// Whether there is something to be had.
    pub const fn status(&self) -> Status {
        self.status
    }

    /// Whether the source itself calls the number approximate: about, approximately, around.
    ///
    /// ```
    /// use health_info_careers::facts;
    ///
    /// let jobs = facts().filter(|fact| fact.class() == "employment-count");
    /// assert!(jobs.map(|fact| fact.approximate()).eq([true, true])); // "about 206,300", "about 215,500"
    /// ```
    pub const fn approximate(&self) -> bool {
        self.approximate
    }

    /// Whether it speaks of the period, and the source says so.
    pub fn is_stated_for(&self, period: Period) -> bool {
        self.is_dated(period) && self.dating == Some(Dating::Stated)
    }

    /// Whether it speaks of the period, stated or inferred.
    pub fn is_dated(&self, period: Period) -> bool {
        self.period == Some(period) && self.dating != Some(Dating::Unknown)
    }
}

/// A line that a person could read: subject, text or value, period, source.
impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.class)?;
        if let Some(subject) = self.subject.as_str() {
            write!(f, ", {subject}")?;
        }
        f.write_str(": ")?;
        match (self.value, self.text) {
            (Some(value), _) => {
                write!(f, "{value}")?;
                if let Some(unit) = self.unit {
                    write!(f, " {unit}")?;
                }
            }
            (None, Some(text)) => write!(f, "{text}")?,
            (None, None) => write!(f, "{}", self.status)?,
        }
        if let Some(statistic) = self.statistic {
            write!(f, ", {statistic}")?;
        }
        if let Some(period) = self.period {
            write!(f, ", {period}")?;
        }
        write!(f, " ({})", self.sources)
    }
}

/// Flat, with the thirteen keys in their order; null for what the fact has none of.
#[cfg(feature = "serde")]
impl serde::Serialize for Fact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("Fact", 13)?;
        row.serialize_field("class", self.class)?;
        row.serialize_field("source", &AsPrinted(self.sources))?;
        row.serialize_field("section", &self.section)?;
        row.serialize_field("occupation", &self.occupation)?;
        row.serialize_field("subject", &self.subject.as_str())?;
        row.serialize_field("text", &self.text)?;
        row.serialize_field("value", &self.value)?;
        row.serialize_field("unit", &self.unit)?;
        row.serialize_field("statistic", &self.statistic)?;
        row.serialize_field("period", &self.period)?;
        row.serialize_field("dating", &self.dating)?;
        row.serialize_field("status", &self.status)?;
        row.serialize_field("approximate", &self.approximate)?;
        row.end()
    }
}

/// The sources as one text.
#[cfg(feature = "serde")]
struct AsPrinted(SourceList);

#[cfg(feature = "serde")]
impl serde::Serialize for AsPrinted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
