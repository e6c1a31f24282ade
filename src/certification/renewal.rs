//! `Renewal`: the cycle, continuing education and rules that keep a certification valid.

use core::fmt;

use super::continuing_education::ContinuingEducation;
use super::finding::Finding;
use super::id::Certification;
use super::record::{Value, texts};
use super::topic::CertificationTopic;
use super::unit_part::UnitPart;

/// Renewal requirements: cycle, continuing education units (CEUs) and rules.
///
/// JSON: `{"certification": "RHIT", "years": {"value": 2, …}, "continuing_education": {"value": {"units":
/// 20, "per": "cycle"}, …}, "parts": [{"value": {"percent": 40, "from": "AHIMA", …}, …}], "membership_years": null, "rules": ["…"], "text": "every 2 years, …"}`.
///
/// ```
/// use health_info_careers::Certification;
/// use health_info_careers::certification::ContinuingEducation;
///
/// let rhit = Certification::RHIT.renewal();
/// assert_eq!(rhit.years().found(), Some(2));
/// assert_eq!(rhit.continuing_education().found(), Some(ContinuingEducation::PerCycle(20)));
/// assert_eq!(
///     rhit.to_string(),
///     "every 2 years, with 20 units of continuing education a cycle, \
///      at least 40% of the units from AHIMA, since 2025-01-01",
/// );
/// assert_eq!(rhit.continuing_education().found().unwrap().units(), 20);
///
/// // AAPC asks for a membership of each year.
/// let years = Certification::CPC.renewal().membership_years().unwrap();
/// assert_eq!((years.found(), rhit.membership_years()), (Some(1), None));
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

    /// The parts of the continuing education that have a rule of their own: a provider, a subject
    /// or a form.
    ///
    /// ```
    /// use health_info_careers::{Certification, Organization};
    /// use health_info_careers::certification::PartAmount;
    ///
    /// let part = Certification::CCS.renewal().parts().next().unwrap().found().unwrap();
    /// assert_eq!((part.amount(), part.organization()), (PartAmount::Percent(40), Some(Organization::AHIMA)));
    /// assert_eq!(part.since(), Some("2025-01-01"));
    /// ```
    pub fn parts(&self) -> impl Iterator<Item = Finding<UnitPart>> + Clone + use<> {
        self.0.record().rules.iter().filter_map(|note| match note.value {
            Value::Part(part) => Some(Finding::new(Some(part), note.evidence)),
            _ => None,
        })
    }

    /// How often, in years, the membership that comes with it is renewed, where there is one.
    pub fn membership_years(&self) -> Option<Finding<u16>> {
        match self.0.noted(CertificationTopic::Membership)? {
            (Value::Years(years), evidence) => Some(Finding::new(Some(years), evidence)),
            _ => None,
        }
    }
}

/// Cycle and continuing education, its parts, and the membership to be kept.
impl fmt::Display for Renewal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.years().found(), self.continuing_education().found()) {
            (Some(years), Some(education)) => write!(f, "{}, with {education}", Value::Years(years))?,
            (Some(years), None) => write!(f, "{}", Value::Years(years))?,
            (None, Some(education)) => write!(f, "cycle unknown, with {education}")?,
            (None, None) => f.write_str("unknown")?,
        }
        for part in self.parts().filter_map(|part| part.found()) {
            write!(f, ", {part}")?;
        }
        match self.membership_years().and_then(|years| years.found()) {
            Some(years) => write!(f, "; membership is renewed {}", Value::Years(years)),
            None => Ok(()),
        }
    }
}
