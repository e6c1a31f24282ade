//! Certifications and organizations as facts.

use super::fact::{Fact, Status, Subject};
use crate::certification::{Certification, CertificationFact, CertificationTopic, Organization, OrganizationFact};
use crate::unit::{Decimal, Unit};

/// Every fact of every certification and organization, but for the names that guides print: those
/// are mentions of statements, and facts of the guides there.
pub(super) fn facts() -> impl Iterator<Item = Fact> + Clone {
    let certifications = Certification::all().flat_map(Certification::facts).map(of_certification);
    certifications.chain(Organization::all().flat_map(of_organization)).filter(|fact| !fact.source().is_guide())
}

fn of_certification(fact: &CertificationFact) -> Fact {
    let number = fact.number().map(|number| Decimal::whole(i64::from(number)));
    Fact {
        subject: Subject::Name(fact.certification().acronym()),
        text: Some(fact.text()),
        value: number,
        unit: number.and_then(|_| unit(fact.topic())),
        status: if fact.is_unknown() { Status::Unknown } else { Status::Published },
        ..Fact::of_several("certification-fact", fact.sources())
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

fn of_organization(organization: Organization) -> impl Iterator<Item = Fact> + Clone {
    let fact = move |text, sources| Fact {
        subject: Subject::Name(organization.code()),
        text: Some(text),
        ..Fact::of_several("organization-fact", sources)
    };
    let name = [fact(organization.name_text(), organization.sources())];
    let others = organization.facts().iter().map(move |own: &OrganizationFact| fact(own.text(), own.sources()));
    name.into_iter().chain(others)
}
