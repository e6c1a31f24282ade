//! The rows of the tables: what is known of a certification and of an organization.

use super::accreditor::Accreditor;
use super::award_status::AwardStatus;
use super::continuing_education::ContinuingEducation;
use super::finding::{Evidence, Finding};
use super::id::Organization;
use super::requirement::{ProgramLevel, Requirement};
use super::topic::{CertificationField, CertificationTopic, OrganizationRole, OrganizationTopic};
use super::unit_part::UnitPart;
use crate::source::SourceList;

/// Everything known of a certification, and what is known not to be known.
#[derive(Debug)]
pub(super) struct CertificationRecord {
    pub(super) acronym: &'static str,
    pub(super) name: Finding<&'static str>,
    /// Former names and acronyms, and aliases.
    pub(super) names: &'static [Note],
    pub(super) issuer: Finding<Organization>,
    pub(super) accreditor: Finding<Accreditor>,
    pub(super) field: CertificationField,
    pub(super) field_evidence: Evidence,
    pub(super) eligibility: Eligibility,
    /// What is advised beforehand.
    pub(super) advice: &'static [Note],
    pub(super) renewal_years: Finding<u16>,
    pub(super) continuing_education: Finding<ContinuingEducation>,
    /// Rules of renewal, and whatever else there is.
    pub(super) rules: &'static [Note],
}

/// What a certification asks for, as far as it is known.
#[derive(Debug)]
pub(super) enum Eligibility {
    Unknown(Evidence),
    /// Alternatives of one another.
    Routes(&'static [RouteRecord]),
}

#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct RouteRecord {
    /// In the order in which they are taken.
    pub(super) requirements: &'static [Requirement],
    pub(super) evidence: Evidence,
}

/// One thing of a kind that a certification may have none or several of.
#[derive(Debug)]
pub(super) struct Note {
    pub(super) topic: CertificationTopic,
    pub(super) value: Value,
    pub(super) evidence: Evidence,
}

/// What a fact says, typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Value {
    Unknown,
    Text(&'static str),
    Organization(Organization),
    Accreditor(Accreditor),
    Field(CertificationField),
    Route(&'static [Requirement]),
    /// Renewed every so many years.
    Years(u16),
    Year(u16),
    Part(UnitPart),
    Status(AwardStatus),
    ContinuingEducation(ContinuingEducation),
}

/// Everything known of an organization.
#[derive(Debug)]
pub(super) struct OrganizationRecord {
    pub(super) key: &'static str,
    pub(super) acronym: &'static str,
    pub(super) name: &'static str,
    pub(super) role: OrganizationRole,
    pub(super) sources: SourceList,
    pub(super) notes: &'static [OrganizationNote],
}

#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct OrganizationNote {
    pub(super) topic: OrganizationTopic,
    pub(super) value: OrganizationValue,
    pub(super) evidence: Evidence,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum OrganizationValue {
    Text(&'static str),
    Organization(Organization),
    /// Programs of a level, in a field of study.
    Program(ProgramLevel, &'static str),
}

/// A field of experience.
#[derive(Debug)]
pub(super) struct FieldRecord {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
}

/// A training, with its article and what one does with it: `the`, `complete`.
#[derive(Debug)]
pub(super) struct TrainingRecord {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) article: &'static str,
    pub(super) verb: &'static str,
}

/// The texts of all notes on a topic.
pub(super) fn texts(notes: &'static [Note], topic: CertificationTopic) -> impl Iterator<Item = &'static str> + Clone {
    notes.iter().filter(move |note| note.topic == topic).filter_map(|note| match note.value {
        Value::Text(text) => Some(text),
        _ => None,
    })
}
