use core::fmt;

use super::fact::{CertificationFact, CertificationTopic, Detail, Finding};
use super::key::Certification;
use crate::plumbing::padded;

/// What keeps a certification: its cycle, the continuing education, the rules about it.
///
/// ```
/// use health_info_careers::Certification;
/// use health_info_careers::certification::ContinuingEducation;
///
/// let rhit = Certification::RHIT.renewal();
/// assert_eq!(rhit.years().found(), Some(2));
/// assert_eq!(rhit.continuing_education().found(), Some(ContinuingEducation::PerCycle(20)));
/// assert_eq!(rhit.to_string(), "every 2 years, with 20 units of continuing education a cycle");
///
/// // Counted by the year; the cycle itself is not known.
/// let cmrs = Certification::CMRS.renewal();
/// assert!(cmrs.years().is_unknown());
/// assert_eq!(cmrs.continuing_education().found(), Some(ContinuingEducation::PerYear(15)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Renewal(pub(super) Certification);

/// How many units of continuing education, and by when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContinuingEducation {
    /// In every cycle of renewal.
    PerCycle(u16),
    /// In every year.
    PerYear(u16),
}

impl ContinuingEducation {
    /// How many units, in the cycle or in the year.
    pub const fn units(self) -> u16 {
        match self {
            Self::PerCycle(units) | Self::PerYear(units) => units,
        }
    }
}

impl fmt::Display for ContinuingEducation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PerCycle(units) => padded!(f, "{units} units of continuing education a cycle"),
            Self::PerYear(units) => padded!(f, "{units} units of continuing education a year"),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for ContinuingEducation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Renewal {
    /// The certification that is kept.
    pub const fn certification(&self) -> Certification {
        self.0
    }

    /// How many years a cycle of renewal has.
    pub const fn years(&self) -> Finding<u16> {
        let fact = self.0.fact(CertificationTopic::Renewal);
        fact.finding(match fact.detail {
            Detail::Decimal(years) => Some(years),
            _ => None,
        })
    }

    /// The continuing education, for a holder of this certification alone.
    pub const fn continuing_education(&self) -> Finding<ContinuingEducation> {
        let fact = self.0.fact(CertificationTopic::ContinuingEducation);
        fact.finding(match fact.detail {
            Detail::Decimal(units) => Some(ContinuingEducation::PerCycle(units)),
            Detail::NumberAYear(units) => Some(ContinuingEducation::PerYear(units)),
            _ => None,
        })
    }

    /// The rules about the continuing education: for holders of several certifications, about
    /// topics, about the end of a cycle.
    pub fn rules(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        let rules = self.facts().filter(|fact| fact.topic == CertificationTopic::ContinuingEducationRule);
        rules.filter_map(|fact| match fact.detail {
            Detail::Text(rule) => Some(rule),
            _ => None,
        })
    }

    /// How often, in years, the membership that comes with it is renewed, where there is one.
    pub fn membership_years(&self) -> Option<Finding<u16>> {
        let fact = self.facts().find(|fact| fact.topic == CertificationTopic::Membership)?;
        Some(fact.finding(fact.number()))
    }

    fn facts(self) -> impl Iterator<Item = &'static CertificationFact> + Clone {
        self.0.facts().iter()
    }
}

impl fmt::Display for Renewal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (years, education) = (self.years().found(), self.continuing_education());
        let education = education.found();
        match (years, education) {
            (Some(1), Some(education)) => padded!(f, "every year, with {education}"),
            (Some(years), Some(education)) => padded!(f, "every {years} years, with {education}"),
            (Some(1), None) => f.pad("every year"),
            (Some(years), None) => padded!(f, "every {years} years"),
            (None, Some(education)) => padded!(f, "cycle unknown, with {education}"),
            (None, None) => f.pad("unknown"),
        }
    }
}
