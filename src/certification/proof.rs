//! What the tables promise, proved while compiling.

use super::bits::Bits;
use super::fact::{CertificationFact, CertificationTopic, Detail};
use super::key::Certification;
use super::requirement::{Coursework, ExperienceField, Requirement};
use super::tables;

/// The most steps that any way can have.
pub(super) const MAX_STEPS: usize = longest();

/// Steps of the longest way to any certification. A chain of certifications that comes back to
/// itself would never end; it is stopped as soon as it is longer than there are certifications.
#[expect(clippy::indexing_slicing, reason = "evaluated while compiling")]
const fn longest() -> usize {
    let (mut most, mut index) = (1, 0);
    while index < tables::ALL.len() {
        let steps = steps_to(tables::ALL[index], tables::ALL.len());
        if steps > most {
            most = steps;
        }
        index += 1;
    }
    most
}

/// Steps of the longest way to a certification, through at most so many others.
#[expect(clippy::indexing_slicing, reason = "evaluated while compiling")]
const fn steps_to(certification: Certification, through: usize) -> usize {
    assert!(through > 0, "a certification leads back to itself");
    let facts = certification.facts();
    // A certification of which no route is known is one step by itself.
    let (mut most, mut index) = (1, 0);
    while index < facts.len() {
        if let Detail::Requirements(requirements) = facts[index].detail {
            let (mut steps, mut place) = (0, 0);
            while place < requirements.len() {
                steps += match requirements[place] {
                    Requirement::Certification(other) => steps_to(other, through - 1),
                    _ => 1,
                };
                place += 1;
            }
            if steps > most {
                most = steps;
            }
        }
        index += 1;
    }
    most
}

/// Whether every certification has exactly one fact on each topic that there is one of, at least
/// one on eligibility, and only facts of its own.
#[expect(clippy::indexing_slicing, reason = "evaluated while compiling")]
const fn is_complete(certification: Certification) -> bool {
    let facts = certification.facts();
    let mut index = 0;
    while index < facts.len() {
        if facts[index].certification.0 != certification.0 || !is_typed(&facts[index]) {
            return false;
        }
        index += 1;
    }
    count(facts, CertificationTopic::Name) == 1
        && count(facts, CertificationTopic::Issuer) == 1
        && count(facts, CertificationTopic::Accreditor) == 1
        && count(facts, CertificationTopic::Field) == 1
        && count(facts, CertificationTopic::Renewal) == 1
        && count(facts, CertificationTopic::ContinuingEducation) == 1
        && count(facts, CertificationTopic::Eligibility) >= 1
}

#[expect(clippy::indexing_slicing, reason = "evaluated while compiling")]
const fn count(facts: &[CertificationFact], topic: CertificationTopic) -> usize {
    let (mut count, mut index) = (0, 0);
    while index < facts.len() {
        count += (facts[index].topic as u8 == topic as u8) as usize;
        index += 1;
    }
    count
}

/// Whether the fact says the kind of thing that its topic is about. A field is always known: the
/// grouping is ours.
const fn is_typed(fact: &CertificationFact) -> bool {
    match fact.detail {
        Detail::Unknown => fact.is_unknown() && !matches!(fact.topic, CertificationTopic::Field),
        Detail::Field(_) => matches!(fact.topic, CertificationTopic::Field),
        Detail::Requirements(_) => matches!(fact.topic, CertificationTopic::Eligibility),
        _ => !matches!(fact.topic, CertificationTopic::Field | CertificationTopic::Eligibility),
    }
}

const _: () = {
    assert!(tables::CERTIFICATIONS.len() == tables::ALL.len());
    assert!(tables::ORGANIZATIONS.len() == tables::ALL_ORGANIZATIONS.len());
    let mut rest: &[Certification] = &tables::ALL;
    while let [certification, others @ ..] = rest {
        assert!(is_complete(*certification), "a certification lacks a fact, or has one too many");
        rest = others;
    }
    assert!(tables::ALL.len() <= Bits::CAPACITY && tables::ALL_ORGANIZATIONS.len() <= Bits::CAPACITY);
    assert!(ExperienceField::COUNT <= Bits::CAPACITY && Coursework::COUNT <= Bits::CAPACITY);
};
