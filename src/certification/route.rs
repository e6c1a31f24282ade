//! `Route`: one eligibility route of a certification.

use core::fmt;

use super::finding::Confidence;
use super::id::Certification;
use super::record::RouteRecord;
use super::requirement::Requirement;
use super::wording::Listed;
use crate::plumbing::flat;
use crate::source::SourceList;

/// One eligibility route; all of its requirements must be met.
///
/// JSON: `{"certification": "CMRS", "requirements": [{"kind": "membership", …}, …], "text": "membership in
/// AMBA and the exam", "sources": ["…"], "confidence": "high", "note": null}`.
///
/// ```
/// use health_info_careers::{Certification, Organization};
/// use health_info_careers::certification::{Confidence, Requirement};
///
/// let route = Certification::CMRS.routes().unwrap().next().unwrap();
/// assert_eq!(route.requirements(), [Requirement::Membership(Organization::AMBA), Requirement::Exam]);
/// assert_eq!(route.to_string(), "membership in AMBA and the exam");
/// assert_eq!((route.confidence(), route.note()), (Confidence::High, Some("no training is demanded beforehand")));
/// assert_eq!(route.sources().to_string(), "http://www.ambanet.net/ceu_rules.htm");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Route {
    certification: Certification,
    record: &'static RouteRecord,
}

impl Route {
    /// The certification that it leads to.
    pub const fn certification(&self) -> Certification {
        self.certification
    }

    /// What it asks for, in the order in which it is taken.
    pub const fn requirements(&self) -> &'static [Requirement] {
        self.record.requirements
    }

    /// The sources, the weightiest first.
    pub const fn sources(&self) -> SourceList {
        self.record.evidence.sources()
    }

    /// Confidence in the route.
    pub const fn confidence(&self) -> Confidence {
        self.record.evidence.confidence()
    }

    /// What else there is to know about the route, where there is anything.
    pub const fn note(&self) -> Option<&'static str> {
        self.record.evidence.note()
    }
}

/// What it asks for, in words.
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Listed(self.requirements().iter(), "").fmt(f)
    }
}

/// The routes to a certification, in the order of the data.
#[derive(Debug, Clone)]
pub struct Routes {
    certification: Certification,
    records: &'static [RouteRecord],
}

impl Routes {
    pub(super) const fn of(certification: Certification, records: &'static [RouteRecord]) -> Self {
        Self { certification, records }
    }
}

impl Iterator for Routes {
    type Item = Route;

    fn next(&mut self) -> Option<Route> {
        let (record, rest) = self.records.split_first()?;
        self.records = rest;
        Some(Route { certification: self.certification, record })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.records.len(), Some(self.records.len()))
    }
}

impl ExactSizeIterator for Routes {}
impl core::iter::FusedIterator for Routes {}

flat!(Route as route {
    "certification": route.certification,
    "requirements": crate::plumbing::List(route.requirements().iter().copied()),
    "text": crate::plumbing::Text(route),
    "sources": crate::plumbing::List(route.sources().iter()),
    "confidence": route.confidence(),
    "note": route.note(),
});
