use core::fmt;

use super::fact::{CertificationFact, CertificationTopic, Confidence, Detail};
use super::key::Certification;
use super::requirement::Requirement;
use crate::source::SourceList;

/// One of the alternatives that a certification's eligibility is made of: everything in it is
/// asked for.
///
/// ```
/// use health_info_careers::{Certification, Organization};
/// use health_info_careers::certification::Requirement;
///
/// let route = Certification::CMRS.routes().unwrap().next().unwrap();
/// assert_eq!(route.requirements(), [Requirement::Membership(Organization::AMBA), Requirement::Exam]);
/// assert_eq!(route.to_string(), "membership in AMBA and the exam");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Route(&'static CertificationFact);

impl Route {
    /// The certification that it leads to.
    pub const fn certification(&self) -> Certification {
        self.0.certification
    }

    /// What it asks for, in the order in which it is taken.
    pub const fn requirements(&self) -> &'static [Requirement] {
        match self.0.detail {
            Detail::Requirements(requirements) => requirements,
            _ => &[],
        }
    }

    /// Who says so.
    pub const fn sources(&self) -> SourceList {
        self.0.sources
    }

    /// How sure it is that this is a route.
    pub const fn confidence(&self) -> Confidence {
        self.0.confidence
    }

    /// What else there is to know about the route, where there is anything.
    pub const fn note(&self) -> Option<&'static str> {
        self.0.note()
    }
}

/// What it asks for, in words.
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        listed(f, self.requirements().iter(), "")
    }
}

/// `a, b and c`, with something before each.
pub(super) fn listed<T: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    items: impl Iterator<Item = T>,
    before: &str,
) -> fmt::Result {
    let mut items = items.peekable();
    let mut first = true;
    while let Some(item) = items.next() {
        let separator = match (first, items.peek().is_some()) {
            (true, _) => "",
            (false, true) => ", ",
            (false, false) => " and ",
        };
        write!(f, "{separator}{before}{item}")?;
        first = false;
    }
    Ok(())
}

/// The routes to a certification, in the order of the data.
#[derive(Debug, Clone)]
pub struct Routes(core::slice::Iter<'static, CertificationFact>);

impl Routes {
    pub(super) fn of(certification: Certification) -> Self {
        Self(certification.facts().iter())
    }
}

impl Iterator for Routes {
    type Item = Route;

    fn next(&mut self) -> Option<Route> {
        let is_route = |fact: &&CertificationFact| fact.topic == CertificationTopic::Eligibility && !fact.is_unknown();
        self.0.find(is_route).map(Route)
    }
}

impl core::iter::FusedIterator for Routes {}

#[cfg(feature = "serde")]
impl serde::Serialize for Route {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("Route", 5)?;
        row.serialize_field("certification", &self.certification())?;
        row.serialize_field("requirements", self.requirements())?;
        row.serialize_field("sources", &self.sources())?;
        row.serialize_field("confidence", &self.confidence())?;
        row.serialize_field("note", &self.note())?;
        row.end()
    }
}
