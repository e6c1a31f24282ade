//! `Fact`: one statement of one source in the flat form.

use core::fmt;

use super::class::FactClass;
use crate::certification::{CertificationFact, OrganizationFact};
use crate::figure::Figure;
use crate::guide::SubjectKind;
use crate::occupation::{Occupation, SocCode};
use crate::place::{Area, Industry, Place, State};
#[cfg(feature = "serde")]
use crate::plumbing::Text;
use crate::plumbing::{codes, column, flat};
use crate::source::{Source, SourceList};
use crate::unit::{Dating, Decimal, Estimate, Measure, Period, Quantity, Unit};

/// One fact in the flat form: what is said, by whom, where, of what, and with which unit.
///
/// A wage, a duty and a rule of a certification have the same thirteen keys; a key that does not
/// apply is `None`.
///
/// ```
/// use health_info_careers::facts::{FactClass, Status, SubjectKind};
/// use health_info_careers::unit::{Dating, Measure};
/// use health_info_careers::{Period, Statistic, facts};
///
/// let nj = facts()
///     .find(|fact| fact.class() == FactClass::STATE_WAGE && fact.subject().as_str() == Some("NJ"))
///     .unwrap();
/// assert_eq!(nj.source().id(), "what-it-takes");
/// assert_eq!(nj.value().unwrap().to_string(), "54020");
/// assert_eq!((nj.statistic(), nj.period()), (Some(Measure::Wage(Statistic::Mean)), Some(Period::may(2018))));
/// assert_eq!((nj.dating(), nj.status(), nj.text()), (Some(Dating::Inferred), Status::Published, None));
/// assert_eq!((nj.section(), nj.sources().to_string()), (Some("Salary"), "what-it-takes".into()));
/// assert_eq!(nj.occupation().unwrap().to_string(), "29-2071");
/// assert_eq!(nj.subject_kind(), Some(SubjectKind::State));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fact {
    pub(super) class: FactClass,
    pub(super) sources: SourceList,
    pub(super) section: Option<&'static str>,
    pub(super) occupation: Option<SocCode>,
    pub(super) subject: Subject,
    pub(super) text: Option<FactText>,
    pub(super) value: Option<Decimal>,
    pub(super) unit: Option<Unit>,
    pub(super) statistic: Option<Measure>,
    pub(super) period: Option<Period>,
    pub(super) dating: Option<Dating>,
    pub(super) status: Status,
    pub(super) subject_kind: Option<SubjectKind>,
    pub(super) is_reprint: bool,
    pub(super) is_approximate: bool,
}

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// The occupation at large, or the United States.
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
    pub fn as_str(&self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::State(state) => Some(state.usps()),
            Self::Area(area) => Some(area.code()),
            Self::Industry(industry) => Some(industry.code()),
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
    /// Whether a value is available.
    #[non_exhaustive]
    pub enum Status: "a status", "published, at_least, withheld, empty or unknown" {
        /// The source says so.
        Published = "published";
        /// The source gives only a lower bound.
        AtLeast = "at_least", "at least";
        /// The agency withholds the value.
        Withheld = "withheld";
        /// A heading with nothing under it.
        Empty = "empty";
        /// We looked and could not find it.
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
    #[inline]
    pub(super) const fn new(class: FactClass, source: Source) -> Self {
        Self::of_several(class, SourceList::one(source))
    }

    /// The same of a fact that was put together from several sources.
    #[inline]
    pub(super) const fn of_several(class: FactClass, sources: SourceList) -> Self {
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
            subject_kind: class.subject_kind(),
            is_reprint: false,
            is_approximate: false,
        }
    }

    /// The fact that a figure is; `None` where the source has no such figure.
    #[inline]
    pub(super) fn of<T: Quantity>(class: FactClass, figure: &Figure<T>) -> Option<Self> {
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
            statistic: Some(figure.measure()),
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
    pub const fn class(&self) -> FactClass {
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

    /// What the number measures; its code is `mean`, `count`, `relative_standard_error`, …
    pub const fn statistic(&self) -> Option<Measure> {
        self.statistic
    }

    /// The reference period.
    pub const fn period(&self) -> Option<Period> {
        self.period
    }

    /// How the reference period is known: stated by the source, or inferred.
    pub const fn dating(&self) -> Option<Dating> {
        self.dating
    }

    /// Whether a value is available.
    pub const fn status(&self) -> Status {
        self.status
    }

    /// What kind of thing the subject is; `None` of a fact about the occupation at large or the United
    /// States.
    pub const fn subject_kind(&self) -> Option<SubjectKind> {
        match self.subject {
            Subject::None => None,
            Subject::State(_) => Some(SubjectKind::State),
            Subject::Area(_) => Some(SubjectKind::Area),
            Subject::Industry(_) => Some(SubjectKind::Industry),
            Subject::Name(_) => self.subject_kind,
        }
    }

    /// Whether it is a guide's print of a figure that stands in the record: leave such facts out to
    /// count each figure once.
    ///
    /// ```
    /// use health_info_careers::facts;
    /// use health_info_careers::facts::FactClass;
    ///
    /// let growth = || facts().filter(|fact| fact.class() == FactClass::PROJECTION_GROWTH_PERCENT);
    /// let of_2018 = growth().filter(|fact| fact.period().is_some_and(|period| period.year() == 2018));
    /// // 10.7 in the record, printed as 11 in two guides.
    /// assert_eq!(of_2018.map(|fact| fact.is_reprint()).collect::<Vec<_>>(), [false, true, true]);
    /// ```
    pub const fn is_reprint(&self) -> bool {
        self.is_reprint
    }

    /// Whether the source itself says about, approximately or around.
    ///
    /// ```
    /// use health_info_careers::facts;
    ///
    /// let jobs = facts().filter(|fact| fact.class().code() == "employment-count");
    /// assert!(jobs.map(|fact| fact.is_approximate()).eq([true, true])); // "about 206,300", "about 215,500"
    /// ```
    pub const fn is_approximate(&self) -> bool {
        self.is_approximate
    }

    /// Whether it is of the period, and the source states that period.
    pub fn is_stated_for(&self, period: Period) -> bool {
        self.is_dated(period) && self.dating == Some(Dating::Stated)
    }

    /// Whether it is of the period, stated or inferred.
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
                let bound = if self.status == Status::AtLeast { "at least " } else { "" };
                write!(f, "{bound}{value}")?;
                if let Some(unit) = self.unit {
                    write!(f, " {unit}")?;
                }
            }
            (None, Some(text)) => write!(f, "{text}")?,
            (None, None) => write!(f, "{}", self.status)?,
        }
        if let Some(statistic) = self.statistic {
            write!(f, ", {}", statistic.code())?;
        }
        if let Some(period) = self.period {
            write!(f, ", {period}")?;
        }
        write!(f, " ({})", self.sources)
    }
}

flat!(Fact as fact {
    "class": fact.class,
    "source": Text(fact.sources),
    "section": fact.section,
    "occupation": fact.occupation,
    "subject": fact.subject.as_str(),
    "text": fact.text,
    "value": fact.value,
    "unit": fact.unit,
    "statistic": fact.statistic,
    "period": fact.period,
    "dating": fact.dating,
    "status": fact.status,
    "approximate": fact.is_approximate,
});
column!(FactText);
