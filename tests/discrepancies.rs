//! The disagreements: that all are there, that they say what was found, and that the arithmetic
//! in them follows from the crate's own tables.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;

use health_info_careers::discrepancy::{
    About, DiscrepancyKind, DiscrepancyTopic, Verdict, discrepancies_about, discrepancies_on,
};
use health_info_careers::outlook::industry_matrix;
use health_info_careers::unit::{Interval, Rounding, Unit};
use health_info_careers::wage::{PrintedIndustry, industries_as_printed};
use health_info_careers::{
    Area, Certification, Decimal, Discrepancy, Industry, Jobs, Occupation, Organization, Percent, Source, State,
    Statistic, Usd, discrepancies, industry_shares, occupation, projections, wages_by_area, wages_by_industry,
    wages_by_state,
};

fn by_id(id: &str) -> &'static Discrepancy {
    Discrepancy::by_id(id).unwrap()
}

/// Who prints which figures.
fn figures(id: &str, source: Source) -> Vec<Decimal> {
    let positions = by_id(id).claims().iter().filter(|claim| claim.source() == source);
    positions.filter_map(health_info_careers::discrepancy::SourceClaim::value).collect()
}

fn ids(found: impl Iterator<Item = &'static Discrepancy>) -> Vec<&'static str> {
    found.map(Discrepancy::id).collect()
}

#[test]
fn every_matter_is_there_once() {
    // D38, D39, D40 and D43 were never given.
    let expected: Vec<_> = (1..=37).chain([41, 42]).chain(44..=63).map(|number| format!("D{number:02}")).collect();
    assert_eq!(ids(discrepancies().iter()), expected);
    let titles: BTreeSet<_> = discrepancies().iter().map(Discrepancy::title).collect();
    assert_eq!(titles.len(), expected.len());
    let by_topic: usize = DiscrepancyTopic::ALL.iter().map(|topic| discrepancies_on(*topic).count()).sum();
    assert_eq!(by_topic, expected.len());
    assert!(DiscrepancyTopic::ALL.iter().all(|topic| discrepancies_on(*topic).next().is_some()));
}

/// What pages say of certifications and another page says otherwise; both stand.
#[test]
fn rules_of_certifications_that_contradict_each_other_are_both_there() {
    let rules = ids(discrepancies_on(DiscrepancyTopic::CertificationRules));
    assert_eq!(rules, ["D56", "D57", "D58", "D59", "D60", "D61", "D62", "D63"]);
    assert_eq!(by_id("D56").verdict(), Verdict::Stale);
    let shares: Vec<_> = by_id("D56").claims().iter().map(|one| (one.source().id(), one.value())).collect();
    let percent = |percent| Some(Decimal::whole(percent));
    assert_eq!(
        shares,
        [
            ("ahima-recertification", percent(80)),
            ("ahima-recertify", percent(80)),
            ("ahima-recertification-2025", percent(40)),
        ]
    );
    assert!(by_id("D59").is_unresolved() && Certification::CHDA.routes().is_none());
    assert_eq!(ids(discrepancies_about(About::Certification(Certification::CPC))), ["D58"]);
}

#[test]
fn the_guides_mean_is_a_mean() {
    let d01 = by_id("D01");
    assert_eq!((d01.verdict(), d01.topic()), (Verdict::Confirmed, DiscrepancyTopic::StateWages));
    assert!(d01.kinds().contains(DiscrepancyKind::Within) && d01.kinds().contains(DiscrepancyKind::Outside));
    assert_eq!(figures("D01", Source::OEWS_2018_05), [44_010, 51, 40_350].map(Decimal::whole));
    let nation = occupation().national_wage();
    assert_eq!((nation.mean().published(), nation.median().published()), (Some(Usd(44_010)), Some(Usd(40_350))));
}

#[test]
fn connecticut_is_fourth() {
    assert_eq!(by_id("D02").verdict(), Verdict::Contradicted);
    let four: Vec<_> = wages_by_state()
        .ranked_by(Statistic::Mean)
        .take(4)
        .map(|ranked| (ranked.rank(), ranked.row().state()))
        .collect();
    let expected = [State::NewJersey, State::DistrictOfColumbia, State::California, State::Connecticut];
    assert!(four.iter().copied().eq((1..).zip(expected)));
    for (state, printed) in [(State::California, 51_880), (State::Connecticut, 51_400)] {
        assert!(figures("D02", Source::WHAT_IT_TAKES).contains(&Decimal::whole(printed.into())));
        assert_eq!(wages_by_state().get(state).unwrap().mean().published(), Some(Usd(printed)));
    }
}

#[test]
fn the_range_is_two_percentiles() {
    let nation = occupation().national_wage();
    let ends = [Statistic::P10, Statistic::P90].map(|statistic| nation.annual(statistic).published().unwrap().0);
    assert_eq!(ends, [26_550, 66_260]);
    assert_eq!(figures("D03", Source::WHAT_IT_TAKES), ends.map(|end| Decimal::whole(end.into())));
}

#[test]
fn three_rates_are_three_rounds() {
    assert_eq!(by_id("D04").verdict(), Verdict::BothHold);
    for (year, tenths) in [(2014, 154), (2016, 135), (2018, 107)] {
        let round = projections().get(year).unwrap();
        assert_eq!(round.growth(), Percent::from_tenths(tenths));
        assert_eq!(figures("D04", round.source()), [Decimal::new(tenths.into(), 1)]);
        assert!(round.discrepancies().any(|found| found.id() == "D04"));
    }
}

#[test]
fn new_jobs_differ_from_rate_times_base_by_rounding() {
    assert_eq!(by_id("D06").verdict(), Verdict::Confirmed);
    let round = projections().get(2016).unwrap();
    // 206,300 x 13.5 % = 27,850.5, exactly.
    let (base, growth) = (i64::from(round.base_employment().0), i64::from(round.growth().hundredths()));
    assert_eq!(Decimal::new(base * growth, 4), Decimal::new(278_505, 1));
    assert_eq!(round.change().published(), Some(Jobs(27_800)));
    // Published to a tenth, the rate stands for 13.45 up to 13.55 %: the printed change is inside.
    let jobs = |hundredths: i64| Decimal::new(base * hundredths, 4);
    assert!(jobs(1_345) < Decimal::whole(27_800) && Decimal::whole(27_800) < jobs(1_355));
}

#[test]
fn openings_are_growth_and_separations() {
    let round = projections().get(2016).unwrap();
    assert_eq!(figures("D08", Source::EP_2016_26), [Decimal::whole(15_800), Decimal::whole(27_800)]);
    let (openings, change) = (round.openings().count().published().unwrap(), round.change().published().unwrap());
    assert_eq!(openings, Jobs(15_800));
    // 15,800 a year less a tenth of 27,800: 13,020 leave.
    assert_eq!(openings.0 - change.0 / 10, 13_020);
}

#[test]
fn hospitals_hold_34_percent() {
    assert_eq!(by_id("D09").verdict(), Verdict::Stale);
    let hospitals = Industry::HOSPITALS;
    let row = industry_shares().get(hospitals).unwrap();
    assert_eq!((row.share(), row.base_employment()), (Percent::from_tenths(340), Jobs(73_300)));
    assert_eq!(industries_as_printed()[0].share(), Percent::whole(38));
    assert_eq!(figures("D09", Source::METRO_GUIDE), [Decimal::whole(40), Decimal::whole(38)]);
    assert_eq!(figures("D09", Source::EP_2018_28), [Decimal::whole(34)]);
}

#[test]
fn ten_cities_are_four_areas() {
    assert_eq!(by_id("D13").verdict(), Verdict::Contradicted);
    let cities = |row: health_info_careers::AreaWage| i32::try_from(row.area().cities().count()).unwrap();
    let jobs = |row: health_info_careers::AreaWage| row.employment().published().unwrap().0;
    assert_eq!(wages_by_area().len(), 4);
    assert_eq!(wages_by_area().iter().map(cities).sum::<i32>(), 10);
    assert_eq!(wages_by_area().total_employment(), Some(Jobs(19_910)));
    assert_eq!(wages_by_area().iter().map(|row| jobs(row) * cities(row)).sum::<i32>(), 52_510);
    assert!(by_id("D13").conclusion().contains("19,910") && by_id("D13").conclusion().contains("52,510"));
    // D12: the cities of one area added up come to more than its whole state had.
    let added = |code| {
        let row = wages_by_area().get(Area::from_code(code).unwrap()).unwrap();
        jobs(row) * cities(row)
    };
    let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS;
    let state = |state| technicians.wages_by_state_in(2016).unwrap().get(state).unwrap().employment().published();
    assert_eq!((added("31080"), state(State::California)), (23_100, Some(Jobs(20_840))));
    assert_eq!((added("38060"), state(State::Arizona)), (12_210, Some(Jobs(5_740))));
    assert_eq!((added("19100") + added("26420"), state(State::Texas)), (17_200, Some(Jobs(17_110))));
}

/// The totals that fit every row of the table that is labeled 2016.
fn common_total(rounding: Rounding) -> Option<Interval<Jobs>> {
    let totals = || industries_as_printed().iter().map(|row| row.implied_total(rounding).unwrap());
    Interval::new(totals().map(|total| total.low()).max()?, totals().map(|total| total.high()).min()?)
}

#[test]
fn the_industry_table_is_not_of_2016() {
    let d14 = by_id("D14");
    assert_eq!(d14.verdict(), Verdict::Stale);
    let printed: i32 = industries_as_printed().iter().map(|row| row.jobs().0).sum();
    assert_eq!(printed, 165_750);
    let total = common_total(Rounding::Truncated).unwrap();
    assert_eq!(total.to_string(), "167,949 to 169,714");
    assert!(d14.conclusion().contains(&total.to_string()));
    // 2016, by either count, is out of reach.
    let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS;
    let in_2016 = technicians.national_wage_in(2016).unwrap();
    assert_eq!(in_2016.employment().published(), Some(Jobs(200_140)));
    assert!(!total.contains(Jobs(200_140)) && !total.contains(projections().get(2016).unwrap().base_employment()));
    // All medians but that of Government lie below the nation's.
    assert_eq!(in_2016.median().published(), Some(Usd(38_040)));
    let above: Vec<_> = industries_as_printed().iter().filter(|row| row.median() > Usd(38_040)).collect();
    assert_eq!(above.iter().map(|row| row.name()).collect::<Vec<_>>(), ["Government"]);
    // The hospital median lies between those of May 2006 and the mean of May 2011.
    assert_eq!(industries_as_printed()[0].median(), Usd(32_600));
    assert_eq!(figures("D14", Source::OEWS_2006_05), [Decimal::whole(29_400)]);
    assert_eq!(ids(industries_as_printed()[0].discrepancies()), ids(discrepancies_about(About::IndustriesAsPrinted)));
    assert!(discrepancies_about(About::IndustriesAsPrinted).any(|found| found.id() == "D14"));
}

#[test]
fn the_percents_are_cut() {
    assert_eq!(by_id("D16").verdict(), Verdict::Confirmed);
    let sum: i32 = industries_as_printed().iter().map(|row| row.share().hundredths()).sum();
    assert_eq!(sum, 9_400);
    assert!(common_total(Rounding::Truncated).is_some());
    assert!(common_total(Rounding::Nearest).is_none());
    assert_eq!(figures("D16", Source::METRO_GUIDE), [9, 16_530, 2, 4_940, 94].map(Decimal::whole));
    // Of every total that fits, nursing and residential care has 9.7 to 9.8 %, office services 2.9 %.
    let total = common_total(Rounding::Truncated).unwrap();
    for (jobs, low, high) in [(16_530, 973, 985), (4_940, 291, 295)] {
        assert!(jobs * 10_000 / total.high().0 >= low && jobs * 10_000 / total.low().0 < high);
    }
}

#[test]
fn pay_did_not_fall_from_2015_to_2018() {
    let nation = |year| Occupation::MEDICAL_RECORDS_TECHNICIANS.national_wage_in(year).unwrap();
    assert!(nation(2015).mean() > nation(2018).median()); // 40,430 and 40,350
    assert!(nation(2015).mean() < nation(2018).mean() && nation(2015).median() < nation(2018).median());
    assert_eq!(figures("D17", Source::SALARY_FACTS), [40_430, 40_430, 106_070].map(Decimal::whole));
}

#[test]
fn nursing_and_skilled_nursing_are_of_two_widths() {
    let share = |code: &str| industry_matrix().get(code.parse().unwrap()).unwrap().share();
    assert_eq!(figures("D35", Source::EP_2018_28), [Decimal::new(65, 1), Decimal::new(52, 1)]);
    assert_eq!((share("623000"), share("623100")), (Percent::from_tenths(65), Percent::from_tenths(52)));
    // D11: the five that a guide names.
    let five: i32 = industry_shares().iter().map(|row| row.share().hundredths()).sum();
    assert_eq!(figures("D11", Source::EP_2018_28), [Decimal::new(i64::from(five), 2)]);
}

#[test]
fn alaska_is_settled_by_the_official_row() {
    let d44 = by_id("D44");
    assert_eq!((d44.is_unresolved(), d44.verdict()), (false, Verdict::Confirmed));
    let values: Vec<_> = d44.claims().iter().map(|claim| (claim.source().id(), claim.value())).collect();
    let held = |source, mean| (source, Some(Decimal::whole(mean)));
    assert_eq!(values, [held("what-it-takes", 50_250), held("beckers", 50_280), held("oews-2018-05", 50_250)]);
    assert_eq!(ids(discrepancies().iter().filter(|found| found.is_unresolved())), ["D59", "D61", "D62", "D63"]);
    let unsettled = discrepancies().iter().filter(|found| !found.verdict().is_settled());
    assert_eq!(ids(unsettled), ["D37", "D41", "D50", "D54", "D59", "D61", "D62", "D63"]);
    // Its rank is the same either way.
    let above = |least| {
        let means =
            wages_by_state().iter().filter(|row| row.state() != State::Alaska).map(|row| row.mean().published());
        means.filter(|mean| *mean > Some(Usd(least))).count()
    };
    assert_eq!(above(50_250), above(50_280));
}

#[test]
fn counts_are_those_of_the_guides() {
    // D10: of eight rows, two have a name of the prose (hospitals, and doctors' offices as Medical
    // Office) and one a wider one (nursing and residential care); five have none.
    let labels: Vec<_> = industries_as_printed().iter().map(PrintedIndustry::name).collect();
    assert_eq!(labels[..3], ["Hospital", "Medical Office", "Nursing And Residential Care"]);
    assert!(labels.len() - 3 == 5 && by_id("D10").conclusion().contains("Five rows are absent"));
    // D19: among medians, Texas alone lies under its metropolitan areas.
    let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS;
    let state = |state| technicians.wages_by_state_in(2017).unwrap().get(state).unwrap().median().published().unwrap();
    let area = |code| wages_by_area().get(Area::from_code(code).unwrap()).unwrap().median().published().unwrap();
    assert!(area("19100") > state(State::Texas) && area("26420") > state(State::Texas));
    assert!(area("31080") < state(State::California) && area("38060") < state(State::Arizona));
    // D20: with all higher degrees.
    let held = technicians.educational_attainment()[0].or_higher(health_info_careers::EducationLevel::Associate);
    assert_eq!(held, Some(Percent::from_tenths(445)));
    assert!(figures("D20", Source::EP_ATTAINMENT_2014_15).contains(&Decimal::new(445, 1)));
    // D29: three guides name hospitals first.
    let hospitals_first = [Source::OUTLOOK_2018, Source::METRO_GUIDE, Source::CAREER_OVERVIEW];
    let says = |source| by_id("D29").claims_by(source).any(|claim| claim.says().starts_with("hospitals"));
    assert!(hospitals_first.into_iter().all(says) && by_id("D29").conclusion().contains("three others"));
    assert!(by_id("D37").conclusion().contains("a few states and at a few facilities"));
}

#[test]
fn a_row_leads_to_what_is_to_be_kept_in_mind() {
    let state = |state| ids(wages_by_state().get(state).unwrap().discrepancies());
    assert_eq!(state(State::Ohio), ["D01", "D45", "D49"]);
    assert_eq!(state(State::Connecticut), ["D01", "D02", "D45", "D49"]);
    assert_eq!(state(State::Texas), ["D01", "D19", "D45", "D49"]);
    assert_eq!(ids(wages_by_state().discrepancies()), ["D01", "D02", "D19", "D44", "D45", "D49"]);
    let phoenix = wages_by_area().get(Area::from_code("38060").unwrap()).unwrap();
    assert_eq!(ids(phoenix.discrepancies()), ["D12", "D13", "D19", "D45", "D50", "D51"]);
    assert_eq!(ids(wages_by_industry().discrepancies()), ["D11", "D36", "D45", "D51"]);
    assert_eq!(ids(discrepancies_about(About::Certification(Certification::RHIT))), ["D21", "D22", "D52", "D56"]);
    assert_eq!(ids(discrepancies_about(About::Schedule)), ["D28"]);
    assert_eq!(About::Certification(Certification::RHIT).to_string(), "certification:RHIT");
    assert_eq!(About::Organization(Organization::AAPC).to_string(), "organization:AAPC");
    // What the guides do not print is touched by none of their disagreements.
    for occupation in Occupation::all() {
        for year in occupation.state_years().iter().filter(|year| **year != 2018) {
            let table = occupation.wages_by_state_in(*year).unwrap();
            assert!(table.iter().all(|row| row.discrepancies().next().is_none()));
        }
    }
    assert_eq!(Occupation::MEDICAL_RECORDS_SPECIALISTS.projections().unwrap().latest().discrepancies().count(), 0);
    let unnamed = industry_matrix().iter().find(|row| row.industry().to_string() == "623000").unwrap();
    assert_eq!(unnamed.discrepancies().count(), 0);
}

#[test]
fn a_person_can_read_it() {
    assert_eq!(
        by_id("D44").to_string(),
        "D44. Alaska: 50,250 or 50,280\n\
         - what-it-takes (Salary): Alaska, mean ($50,250 a year)\n\
         - beckers: Alaska, mean ($50,280 a year)\n\
         - oews-2018-05: Alaska, mean ($50,250 a year)\n\
         Verdict: confirmed. Alaska's mean for May 2018 is 50,250, as the guide prints; the 50,280 of the outside \
         copy is wrong. The agency's row for Alaska in May 2018 has 50,250.",
    );
    let printed = |id: &str, index: usize| by_id(id).claims()[index].to_string();
    assert_eq!(printed("D08", 0), "what-it-takes (Job Opportunities): openings each year (15,800 openings a year)");
    assert_eq!(printed("D04", 0).rsplit_once(' ').unwrap().1, "(13.5%)");
    assert_eq!(by_id("D13").claims()[1].unit(), None);
    assert_eq!(by_id("D28").claims()[0].unit(), Some(Unit::HoursPerWeek));
    for found in discrepancies() {
        assert!(found.to_string().lines().count() >= 4, "{}: two claims or more, and a verdict", found.id());
    }
}

#[cfg(feature = "serde")]
#[test]
fn it_serializes_with_the_words_of_the_data() {
    let found = serde_json::to_value(by_id("D44")).unwrap();
    assert_eq!(found["kinds"], serde_json::json!(["outside"]));
    assert_eq!((&found["topic"], &found["verdict"]), (&"state-wages".into(), &"confirmed".into()));
    assert_eq!(found["about"], serde_json::json!([{"kind": "wages-by-state", "key": "AK"}]));
    let first = serde_json::json!({
        "source": "what-it-takes", "section": "Salary", "says": "Alaska, mean", "value": 50_250, "unit": "usd_per_year",
    });
    assert_eq!(found["claims"][0], first);
}

/// The guides speak of 29-2071 alone: of what became of it, no row is in doubt for what they print.
#[test]
fn national_rows_and_rounds_of_other_codes_have_none() {
    assert_eq!(ids(occupation().national_wage().discrepancies()), ["D03", "D17", "D18", "D45"]);
    for occupation in Occupation::all().filter(|other| *other != occupation()) {
        assert!(occupation.national_wages().iter().all(|row| row.discrepancies().next().is_none()));
        assert!(
            occupation.projections().is_none_or(|rounds| rounds.iter().all(|r| r.discrepancies().next().is_none()))
        );
    }
}
