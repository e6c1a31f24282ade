//! A certification and an organization as facts, one at a time: a view over their records.

use core::fmt;

use super::finding::{Confidence, Evidence};
use super::id::{Certification, Organization};
use super::record::{Eligibility, Note, OrganizationNote, OrganizationValue, Value};
use super::topic::{CertificationTopic, OrganizationTopic};
use super::wording::Listed;
use crate::plumbing::{flat, padded};
use crate::source::SourceList;

/// One fact about a certification, with its sources and how sure it is.
///
/// `Display` says it in words: the topic, what is said of it, and the note in parentheses. JSON:
/// `{"certification": "CMRS", "topic": "continuing-education", "text": "continuing education: 15 units
/// a year", "number": 15, "sources": ["…"], "confidence": "medium", "note": null}`.
///
/// ```
/// use health_info_careers::Certification;
/// use health_info_careers::certification::{CertificationTopic, Confidence};
///
/// let fact = Certification::CMRS
///     .facts()
///     .find(|fact| fact.topic() == CertificationTopic::ContinuingEducation)
///     .unwrap();
/// assert_eq!(fact.to_string(), "continuing education: 15 units a year");
/// assert_eq!((fact.number(), fact.confidence()), (Some(15), Confidence::Medium));
/// assert_eq!((fact.is_unknown(), fact.note()), (false, None));
/// assert!(fact.sources().to_string().starts_with("http"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CertificationFact {
    certification: Certification,
    topic: CertificationTopic,
    value: Value,
    /// By reference, so that a hit of search stays small.
    evidence: &'static Evidence,
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

    /// The number, where it says one: years, units, the year of the first exam.
    pub const fn number(&self) -> Option<u16> {
        match self.value {
            Value::Years(number) | Value::Year(number) => Some(number),
            Value::ContinuingEducation(education) => Some(education.units()),
            _ => None,
        }
    }

    /// The sources, the weightiest first; of what is not known, where it was looked for.
    pub const fn sources(&self) -> SourceList {
        self.evidence.sources()
    }

    /// How certain the fact is.
    pub const fn confidence(&self) -> Confidence {
        self.evidence.confidence()
    }

    /// What to know about it.
    pub const fn note(&self) -> Option<&'static str> {
        self.evidence.note()
    }

    /// Whether it is a fact only in that the answer could not be found.
    pub const fn is_unknown(&self) -> bool {
        matches!(self.value, Value::Unknown)
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("unknown"),
            Self::Text(text) => f.write_str(text),
            Self::Organization(organization) => f.write_str(organization.acronym()),
            Self::Accreditor(accreditor) => accreditor.fmt(f),
            Self::Field(field) => field.fmt(f),
            Self::Route(requirements) => Listed(requirements.iter(), "").fmt(f),
            Self::Years(1) => f.write_str("every year"),
            Self::Years(years) => write!(f, "every {years} years"),
            Self::Year(year) => year.fmt(f),
            Self::Part(part) => part.fmt(f),
            Self::Status(status) => f.write_str(status.name()),
            Self::ContinuingEducation(education) => write!(f, "{} units a {}", education.units(), education.per()),
        }
    }
}

/// A note in parentheses after what it is a note to.
fn noted(evidence: &Evidence) -> impl fmt::Display {
    struct Noted(Option<&'static str>);

    impl fmt::Display for Noted {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.map_or(Ok(()), |note| write!(f, " ({note})"))
        }
    }

    Noted(evidence.note())
}

impl fmt::Display for CertificationFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Only membership is renewed; the others are what they are.
        let renewed = if self.topic == CertificationTopic::Membership { "renewed " } else { "" };
        padded!(f, "{}: {renewed}{}{}", self.topic.name(), self.value, noted(self.evidence))
    }
}

flat!(CertificationFact as fact {
    "certification": fact.certification,
    "topic": fact.topic,
    "text": crate::plumbing::Text(fact),
    "number": fact.number(),
    "sources": crate::plumbing::List(fact.sources().iter()),
    "confidence": fact.confidence(),
    "note": fact.note(),
});

/// The facts of a certification, in the order of [`CertificationTopic::ALL`].
#[derive(Debug, Clone)]
pub struct CertificationFacts {
    certification: Certification,
    next: usize,
}

impl CertificationFacts {
    pub(super) const fn of(certification: Certification) -> Self {
        Self { certification, next: 0 }
    }
}

impl Iterator for CertificationFacts {
    type Item = CertificationFact;

    fn next(&mut self) -> Option<CertificationFact> {
        let fact = at(self.certification, self.next)?;
        self.next += 1;
        Some(fact)
    }

    fn nth(&mut self, count: usize) -> Option<CertificationFact> {
        self.next = self.next.saturating_add(count);
        self.next()
    }
}

impl core::iter::FusedIterator for CertificationFacts {}

/// The fact at a place, read off the record: each part of it has its facts one after the other.
fn at(certification: Certification, place: usize) -> Option<CertificationFact> {
    use CertificationTopic as Topic;

    let record = certification.record();
    let fact = |topic, value: Option<Value>, evidence| {
        Some(CertificationFact { certification, topic, value: value.unwrap_or(Value::Unknown), evidence })
    };
    let note = |note: &'static Note| fact(note.topic, Some(note.value), &note.evidence);

    let Some(place) = place.checked_sub(1) else {
        return fact(Topic::Name, record.name.found().map(Value::Text), record.name.evidence());
    };
    if let Some(found) = record.names.get(place) {
        return note(found);
    }
    let Some(place) = (place - record.names.len()).checked_sub(3) else {
        return match place - record.names.len() {
            0 => fact(Topic::Issuer, record.issuer.found().map(Value::Organization), record.issuer.evidence()),
            1 => {
                fact(Topic::Accreditor, record.accreditor.found().map(Value::Accreditor), record.accreditor.evidence())
            }
            _ => fact(Topic::Field, Some(Value::Field(record.field)), &record.field_evidence),
        };
    };
    let routes = match &record.eligibility {
        Eligibility::Unknown(evidence) if place == 0 => return fact(Topic::Eligibility, None, evidence),
        Eligibility::Unknown(_) => 1,
        Eligibility::Routes(routes) => {
            if let Some(route) = routes.get(place) {
                return fact(Topic::Eligibility, Some(Value::Route(route.requirements)), &route.evidence);
            }
            routes.len()
        }
    };
    let place = place - routes;
    if let Some(found) = record.advice.get(place) {
        return note(found);
    }
    let (years, education) = (&record.renewal_years, &record.continuing_education);
    match place - record.advice.len() {
        0 => fact(Topic::Renewal, years.found().map(Value::Years), years.evidence()),
        1 => {
            let value = education.found().map(Value::ContinuingEducation);
            fact(Topic::ContinuingEducation, value, education.evidence())
        }
        place => record.rules.get(place - 2).and_then(note),
    }
}

/// One fact about an organization. `Display` says it in words, beginning with the topic.
///
/// ```
/// use health_info_careers::Organization;
///
/// let fact = Organization::AHIMA.facts().find(|fact| fact.to_string().starts_with("approves")).unwrap();
/// assert_eq!((fact.organization(), fact.sources().first().id()), (Organization::AHIMA, "ahima-pcap"));
/// assert_eq!(fact.note(), Some("through its Professional Certificate Approval Program (PCAP)"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OrganizationFact {
    organization: Organization,
    topic: OrganizationTopic,
    value: OrganizationValue,
    evidence: Evidence,
}

impl OrganizationFact {
    /// What it is a fact of.
    pub const fn organization(&self) -> Organization {
        self.organization
    }

    /// What it is about.
    pub const fn topic(&self) -> OrganizationTopic {
        self.topic
    }

    /// The sources, the weightiest first.
    pub const fn sources(&self) -> SourceList {
        self.evidence.sources()
    }

    /// How certain the fact is.
    pub const fn confidence(&self) -> Confidence {
        self.evidence.confidence()
    }

    /// What to know about it.
    pub const fn note(&self) -> Option<&'static str> {
        self.evidence.note()
    }
}

impl fmt::Display for OrganizationValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            // By its code, as keys are spelled in facts.
            Self::Organization(organization) => organization.fmt(f),
            Self::Program(level, field) => write!(f, "{} programs in {field}", level.adjective()),
        }
    }
}

impl fmt::Display for OrganizationFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{}: {}{}", self.topic.name(), self.value, noted(&self.evidence))
    }
}

flat!(OrganizationFact as fact {
    "organization": fact.organization,
    "topic": fact.topic,
    "text": crate::plumbing::Text(fact),
    "sources": crate::plumbing::List(fact.sources().iter()),
    "confidence": fact.confidence(),
    "note": fact.note(),
});

/// The facts of an organization, its name first.
#[derive(Debug, Clone)]
pub struct OrganizationFacts {
    organization: Organization,
    name: Option<OrganizationFact>,
    notes: core::slice::Iter<'static, OrganizationNote>,
}

impl OrganizationFacts {
    pub(super) fn of(organization: Organization) -> Self {
        let record = organization.record();
        let name = OrganizationFact {
            organization,
            topic: OrganizationTopic::Name,
            value: OrganizationValue::Text(record.name),
            evidence: Evidence::new(record.sources, Confidence::High, ""),
        };
        Self { organization, name: Some(name), notes: record.notes.iter() }
    }
}

impl Iterator for OrganizationFacts {
    type Item = OrganizationFact;

    fn next(&mut self) -> Option<OrganizationFact> {
        let organization = self.organization;
        self.name.take().or_else(|| {
            let OrganizationNote { topic, value, evidence } = self.notes.next()?;
            Some(OrganizationFact { organization, topic: *topic, value: *value, evidence: *evidence })
        })
    }
}

impl core::iter::FusedIterator for OrganizationFacts {}
