//! Certifications and organizations as facts.

use super::class::FactClass;
use super::fact::{Fact, FactText, Status, Subject};
use crate::certification::{Certification, CertificationFact, CertificationTopic, Organization, OrganizationFact};
use crate::unit::{Decimal, Unit};

/// Every fact of every certification and organization; but for the names that guides print: those
/// are mentions of statements, and facts of the guides there.
pub(super) fn facts() -> impl Iterator<Item = Fact> + Clone {
    let certifications = Certification::all().flat_map(Certification::facts).map(of_certification);
    let organizations = Organization::all().flat_map(Organization::facts).map(of_organization);
    certifications.chain(organizations).filter(|fact| !fact.source().is_guide())
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
