//! What keeps a certification: its cycle, the continuing education, the rules about it.

use core::fmt;

use super::certification::texts;
use super::finding::Finding;
use super::id::Certification;
use super::record::{ContinuingEducation, Value};
use super::topic::CertificationTopic;
use crate::plumbing::padded;

/// Renewal requirements: cycle, continuing education units (CEUs) and rules.
///
/// JSON: `{"certification": "RHIT", "years": {"value": 2, …}, "continuing_education": {"value": {"units":
/// 20, "per": "cycle"}, …}, "membership_years": null, "rules": ["…"], "text": "every 2 years, …"}`.
///
/// ```
/// use health_info_careers::Certification;
/// use health_info_careers::certification::ContinuingEducation;
///
/// let rhit = Certification::RHIT.renewal();
/// assert_eq!(rhit.years().found(), Some(2));
/// assert_eq!(rhit.continuing_education().found(), Some(ContinuingEducation::PerCycle(20)));
/// assert_eq!(rhit.to_string(), "every 2 years, with 20 units of continuing education a cycle");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Renewal(Certification);

impl Renewal {
    pub(super) const fn of(certification: Certification) -> Self {
        Self(certification)
    }

    /// The certification that is kept.
    pub const fn certification(&self) -> Certification {
        self.0
    }

    /// How many years a cycle of renewal has.
    pub const fn years(&self) -> Finding<u16> {
        self.0.record().renewal_years
    }

    /// The continuing education, for a holder of this certification alone.
    #[doc(alias = "CEU")]
    pub const fn continuing_education(&self) -> Finding<ContinuingEducation> {
        self.0.record().continuing_education
    }

    /// The rules about the continuing education: for holders of several certifications, about
    /// topics, about the end of a cycle.
    pub fn rules(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        texts(self.0.record().rules, CertificationTopic::ContinuingEducationRule)
    }

    /// How often, in years, the membership that comes with it is renewed, where there is one.
    pub fn membership_years(&self) -> Option<Finding<u16>> {
        match self.0.noted(CertificationTopic::Membership)? {
            (Value::Years(years), evidence) => Some(Finding::new(Some(years), evidence)),
            _ => None,
        }
    }
}

impl fmt::Display for Renewal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.years().found(), self.continuing_education().found()) {
            (Some(years), Some(education)) => padded!(f, "{}, with {education}", Value::Years(years)),
            (Some(years), None) => padded!(f, "{}", Value::Years(years)),
            (None, Some(education)) => padded!(f, "cycle unknown, with {education}"),
            (None, None) => f.pad("unknown"),
        }
    }
}
