//! Certifications and organizations as facts.

use super::class::FactClass;
use super::fact::{Fact, FactText, Status, Subject};
use super::position::{End, Found, Position};
use crate::certification::{Certification, CertificationFact, CertificationTopic, Organization, OrganizationFact};
use crate::unit::{Decimal, Unit};

pub(super) fn certifications(at: &Position) -> Found {
    let certification = Certification::all().nth(at.row).ok_or(End::Part)?;
    let fact = certification.facts().nth(at.cell).ok_or(End::Row)?;
    Ok(unless_of_guide(of_certification(fact)))
}

pub(super) fn organizations(at: &Position) -> Found {
    let organization = Organization::all().nth(at.row).ok_or(End::Part)?;
    let fact = organization.facts().nth(at.cell).ok_or(End::Row)?;
    Ok(unless_of_guide(of_organization(fact)))
}

/// Without the names that guides print: those are mentions of statements, and facts of the guides there.
fn unless_of_guide(fact: Fact) -> Option<Fact> {
    (!fact.source().is_guide()).then_some(fact)
}

fn of_certification(fact: CertificationFact) -> Fact {
    let number = fact.number().map(|number| Decimal::whole(i64::from(number)));
    Fact {
        subject: Subject::Name(fact.certification().acronym()),
        text: Some(FactText::Certification(fact)),
        value: number,
        unit: number.and_then(|_| unit(fact.topic())),
        status: if fact.is_unknown() { Status::Unknown } else { Status::Published },
        ..Fact::of_several(FactClass::CERTIFICATION_FACT, fact.sources())
    }
}

const fn unit(topic: CertificationTopic) -> Option<Unit> {
    match topic {
        CertificationTopic::Renewal | CertificationTopic::Membership => Some(Unit::Years),
        CertificationTopic::ContinuingEducation => Some(Unit::ContinuingEducationUnits),
        CertificationTopic::Established => Some(Unit::Year),
        _ => None,
    }
}

fn of_organization(fact: OrganizationFact) -> Fact {
    Fact {
        subject: Subject::Name(fact.organization().code()),
        text: Some(FactText::Organization(fact)),
        ..Fact::of_several(FactClass::ORGANIZATION_FACT, fact.sources())
    }
}
