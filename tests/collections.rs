//! Whatever holds several things counts as many as it hands out, begins with the first, and is empty only when it hands
//! out none.

use std::fmt::Debug;

use health_info_careers::discrepancy::DiscrepancyKinds;
use health_info_careers::figure::{Caveats, Reasons};
use health_info_careers::{
    Certification, EducationLevel, Occupation, certifications, discrepancies, facts, organizations, resolve,
};

/// What a collection says of itself, against what it hands out.
#[track_caller]
fn agree<T: PartialEq + Debug>(items: impl Iterator<Item = T>, len: usize, is_empty: Option<bool>, first: Option<T>) {
    let items: Vec<_> = items.collect();
    assert_eq!(items.len(), len);
    if let Some(is_empty) = is_empty {
        assert_eq!(items.is_empty(), is_empty);
    }
    assert_eq!(items.into_iter().take(1).collect::<Vec<_>>(), Vec::from_iter(first));
}

#[test]
fn tables_count_their_rows() {
    for occupation in Occupation::all() {
        let wages = occupation.national_wages();
        agree(wages.iter(), wages.len(), Some(wages.is_empty()), wages.first());
        let states = occupation.wages_by_state();
        agree(states.iter(), states.len(), Some(states.is_empty()), states.first());
        let areas = occupation.wages_by_area();
        agree(areas.iter(), areas.len(), Some(areas.is_empty()), areas.first());
        let industries = occupation.wages_by_industry();
        agree(industries.iter(), industries.len(), Some(industries.is_empty()), industries.first());
        for digit in ['0', '1', '9'] {
            let some = areas.select(|row| row.area().code().ends_with(digit));
            agree(some.iter(), some.len(), Some(some.is_empty()), some.first());
        }
        let shares = occupation.industry_shares();
        agree(shares.iter(), shares.len(), Some(shares.is_empty()), shares.first());
        if let Some(rounds) = occupation.projections() {
            agree(rounds.iter(), rounds.len(), None, Some(rounds.first()));
        }
        if let Some(states) = occupation.state_projections() {
            agree(states.iter(), states.len(), None, states.first());
        }
        if let Some(skills) = occupation.skill_scores() {
            agree(skills.iter(), skills.len(), None, skills.first());
        }
    }
}

#[test]
fn credentials_and_steps_are_counted() {
    agree(certifications().into_iter(), certifications().len(), None, Certification::all().next());
    agree(organizations().into_iter(), organizations().len(), None, organizations().into_iter().next());
    // The issuers and whoever else the certifications' pages name: `data/organizations.csv`.
    assert_eq!(organizations().len(), include_str!("../data/organizations.csv").lines().count() - 1);
    let mut counts = std::collections::BTreeSet::new();
    for pathway in certifications().reachable_from(EducationLevel::HighSchool) {
        let steps = pathway.steps();
        agree(steps.iter().copied(), steps.len(), Some(steps.is_empty()), steps.first());
        counts.insert(steps.len());
        // Steps are the same where each of them is, whatever was there before.
        for other in certifications().reachable_from(EducationLevel::HighSchool) {
            assert_eq!(steps == other.steps(), steps.as_slice() == other.steps().as_slice());
        }
    }
    assert!(counts.len() > 1, "{counts:?}");
}

#[test]
fn sets_count_their_members() {
    for discrepancy in discrepancies() {
        let kinds = discrepancy.kinds();
        agree(kinds.iter(), kinds.len(), Some(kinds.is_empty()), kinds.iter().next());
        assert!(!kinds.is_empty());
    }
    agree(DiscrepancyKinds::NONE.iter(), 0, Some(DiscrepancyKinds::NONE.is_empty()), None);
    agree(Caveats::NONE.iter(), Caveats::NONE.len(), Some(true), None);
    agree(Reasons::NONE.iter(), Reasons::NONE.len(), Some(true), None);
    // Nobody is called that; some names are near.
    for typed in ["Portlnd", "registered helth information technicain", "xqzwv"] {
        let unknown = resolve(typed).unwrap_err();
        let near = unknown.candidates();
        agree(near.iter(), near.len(), Some(near.is_empty()), near.first());
    }
}

#[test]
fn facts_go_on_where_they_stopped() {
    let mut rest = facts();
    let mut read = Vec::new();
    // Pages of one fact, of two, and so on: they end within rows, tables and parts.
    for length in 1.. {
        let page: Vec<_> = rest.by_ref().take(length).collect();
        if page.is_empty() {
            break;
        }
        let ahead = rest.clone().next();
        read.extend(page);
        assert_eq!(ahead, rest.next());
        read.extend(ahead);
    }
    assert!(read.into_iter().eq(facts()));
    // What is over stays over.
    assert_eq!((rest.next(), rest.clone().count(), rest.next()), (None, 0, None));
}
