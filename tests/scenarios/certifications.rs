//! Questions about certifications: 40 and 41.

use health_info_careers::certification::{
    Background, Confidence, ContinuingEducation, ExperienceField, PartAmount, Requirement,
};
use health_info_careers::{Certification, EducationLevel, Organization, Source};

/// 40. Does CPC ask for membership, and what lies between CPC-A and CPC?
#[test]
fn q40_membership_and_the_way_from_apprentice_to_coder() {
    let membership = Requirement::Membership(Organization::AAPC);
    for certification in [Certification::CPC, Certification::CPC_A] {
        for route in certification.routes().unwrap() {
            assert_eq!(route.requirements()[0], membership, "{certification}: {route}");
            // The issuer's own pages say the rest with more confidence than the membership.
            assert_eq!(route.confidence(), Confidence::Medium);
            let sources: Vec<_> = route.sources().iter().map(Source::id).collect();
            assert_eq!(sources[1..], ["aapc-faq", "army-cool-cpc"]);
        }
    }
    assert_eq!(Certification::CPC.renewal().membership_years().unwrap().found(), Some(1));

    let apprentice = Background::new(EducationLevel::HighSchool)
        .with_membership(Organization::AAPC)
        .with_certification(Certification::CPC_A);
    let ahead: Vec<_> = Certification::CPC
        .pathways_from(apprentice)
        .map(|pathway| pathway.steps().iter().map(ToString::to_string).collect::<Vec<_>>().join(", then "))
        .collect();
    assert_eq!(
        ahead,
        [
            "gain 2 years of experience in coding",
            "gain 1 year of experience in coding, then take a preparation course of 80 hours or more",
            "gain 1 year of experience in coding, then complete Practicode",
            "take a preparation course of 80 hours or more, then complete Practicode",
            // Without the apprentice form, the exam would be taken once more.
            "gain 2 years of experience in coding, then pass the exam",
        ][..4],
    );

    // With a year of coding behind one, the course or Practicode is all that is left.
    let with_a_year = apprentice.with_years(ExperienceField::CODING, 1);
    let shortest = Certification::CPC.pathways_from(with_a_year).map(|pathway| pathway.steps().len()).min();
    assert_eq!(shortest, Some(1));
}

/// 41. I hold CCS: what keeps it, how often, and how much of it must come from AHIMA?
#[test]
fn q41_what_keeps_ccs() {
    let renewal = Certification::CCS.renewal();
    assert_eq!(renewal.years().found(), Some(2));
    assert_eq!(renewal.continuing_education().found(), Some(ContinuingEducation::PerCycle(20)));

    let from_ahima = renewal.parts().find(|part| part.found().unwrap().organization() == Some(Organization::AHIMA));
    let from_ahima = from_ahima.unwrap();
    let part = from_ahima.found().unwrap();
    assert_eq!((part.amount(), part.since()), (PartAmount::Percent(40), Some("2025-01-01")));
    assert_eq!(from_ahima.confidence(), Confidence::High);
    let page = from_ahima.sources().first();
    assert_eq!((page.id(), page.period()), ("ahima-recertification-2025", Some("2025 or later")));
    // The same address in an older copy is another source.
    let units = renewal.years().sources().first();
    assert_eq!((units.id(), units.period()), ("ahima-recertification", Some("2019")));
    assert_eq!(units.url(), page.url());

    let rules: Vec<_> = renewal.rules().collect();
    assert!(rules.contains(&"the yearly coding self-review ended on 2021-01-01"));
    assert_eq!(
        renewal.to_string(),
        "every 2 years, with 20 units of continuing education a cycle, \
         at least 40% of the units from AHIMA, since 2025-01-01",
    );
    // No membership goes with it.
    assert!(renewal.membership_years().is_none());
}
