use health_info_careers::facts::{FactClass, Status};
use health_info_careers::figure::{Caveat, Reason};
use health_info_careers::unit::{Interval, Rounding};
use health_info_careers::wage::industries_as_printed;
use health_info_careers::wage::{Prices, regional_price_parity_years};
use health_info_careers::{
    Decimal, Estimate, Industry, Jobs, Occupation, Percent, Period, State, Statistic, Usd, UsdPerHour, facts,
    industry_shares, occupation, projections, wages_by_area, wages_by_industry, wages_by_state,
};

use super::Answer;

/// 1. The five best-paying states, and how far above the nation is each, mean against mean, same
///    vintage? And why not against the national median?
#[test]
fn q01_best_paying_states_against_the_nation() -> Answer {
    let nation = occupation().national_wage();
    let mut above = Vec::new();
    for ranked in wages_by_state().ranked_by(Statistic::Mean).take(5) {
        let difference = ranked.row().annual_figure(Statistic::Mean).compare(nation.annual_figure(Statistic::Mean))?;
        above.push((ranked.row().state().usps(), difference.amount()));
    }
    let refusal = wages_by_state()
        .first()
        .unwrap()
        .annual_figure(Statistic::Mean)
        .compare(nation.annual_figure(Statistic::Median))
        .unwrap_err();

    assert_eq!(
        above,
        [("NJ", Usd(10_010)), ("DC", Usd(9_420)), ("CA", Usd(7_870)), ("CT", Usd(7_390)), ("HI", Usd(6_930))]
    );
    assert_eq!(refusal.to_string(), "not comparable: mean against median");
    Ok(())
}

/// 6. Is growth 2014-24 comparable with 2018-28; what is each a year?
#[test]
fn q06_growth_of_two_rounds() {
    let round = |year| projections().get(year).unwrap();
    let refusal = round(2014).growth_figure().compare(round(2018).growth_figure()).unwrap_err();
    let a_year = [2014, 2018].map(|year| round(year).annual_growth().rate());

    assert_eq!(refusal.to_string(), "not comparable: 2014-24 against 2018-28");
    assert_eq!(a_year, [Percent::from_hundredths(144), Percent::from_hundredths(102)]);
}

/// 7. How many new jobs are projected for 2018-28, where only 11 % of 215,500 is printed?
#[test]
fn q07_new_jobs_from_a_rounded_percentage() {
    let round = projections().get(2018).unwrap();
    let possible = Interval::of_change(Decimal::whole(11), Rounding::Nearest, round.base_employment()).unwrap();

    assert_eq!((possible.low(), possible.high()), (Jobs(22_628), Jobs(24_782)));
    assert!(possible.contains(Jobs(23_100))); // the record prints it
    assert_eq!(round.change().published(), Some(Jobs(23_100)));
}

/// 8. How do 15,800 openings a year fit with 27,800 new jobs in ten years?
#[test]
fn q08_openings_and_new_jobs() -> Answer {
    let round = projections().get(2016).unwrap();
    let split = round.openings_split()?;
    let refusal = projections().get(2014).unwrap().openings_split().unwrap_err();

    assert_eq!((round.openings().to_string(), round.change().to_string()), ("15,800 a year".into(), "27,800".into()));
    assert_eq!((split.growth(), split.separations()), (Jobs(2_780), Jobs(13_020)));
    assert!(refusal.to_string().contains("ten-year total"));
    Ok(())
}

/// 9. Everything dated May 2018, stated only; then with the inferred ones.
#[test]
fn q09_everything_dated_may_2018() {
    let may = Period::may(2018);
    let guides = || facts().filter(|fact| fact.source().is_guide());
    let stated = guides().filter(|fact| fact.is_stated_for(may)).filter(|fact| fact.value().is_some()).count();
    let with_inferred = guides().filter(|fact| fact.is_dated(may)).filter(|fact| fact.value().is_some()).count();

    assert_eq!(stated, 8); // three national wages and five industries of outlook-2018
    assert_eq!(with_inferred, 61); // and 51 states and two ends of a range of what-it-takes
}

/// 10. Which industries pay above the national median, by how much?
#[test]
fn q10_industries_above_the_national_median() -> Answer {
    let median = occupation().national_wage().annual_figure(Statistic::Median);
    let mut above = Vec::new();
    for row in wages_by_industry() {
        let difference = row.annual_figure(Statistic::Median).compare(median)?;
        if difference.amount() > Usd(0) {
            above.push((row.industry().to_string(), difference.amount()));
        }
    }

    assert_eq!(above, [("54".into(), Usd(1_540)), ("561000".into(), Usd(1_450)), ("622000".into(), Usd(3_120))]);
    Ok(())
}

/// 11. Jobs in hospitals in 2018, with the uncertainty that the printed share leaves.
#[test]
fn q11_jobs_in_hospitals() {
    let hospitals = industry_shares().get(Industry::HOSPITALS).unwrap();
    let printed = hospitals.printed_range().unwrap();

    assert_eq!(printed.to_string(), "72,193 to 74,347"); // 34 % of 215,500
    assert_eq!(hospitals.base_employment(), Jobs(73_300)); // the matrix
}

/// 12. Employment in the listed metropolitan areas, none counted twice.
#[test]
fn q12_employment_in_the_listed_areas() {
    assert_eq!(wages_by_area().total_employment(), Some(Jobs(19_910)));
    assert_eq!(wages_by_area().iter().map(|row| row.area().cities().count()).sum::<usize>(), 10);
}

/// 15. Is the "2016" industry table plausible for 2016?
#[test]
fn q15_the_industry_table_labeled_2016() {
    let may_2016 = occupation().national_wage_in(2016).unwrap();
    let implied = industries_as_printed().iter().filter_map(|row| row.implied_total(Rounding::Truncated));
    let largest = implied.map(|total| total.high()).min().unwrap();
    let below = industries_as_printed().iter().filter(|row| Some(row.median()) < may_2016.median().published());

    assert_eq!(largest, Jobs(169_714)); // against 200,140 jobs in May 2016
    assert!(Some(largest) < may_2016.employment().published());
    assert_eq!(below.count(), 7); // seven of eight medians lie below the median of all
}

/// 16. Do the printed percents add up, and were they rounded or cut?
#[test]
fn q16_rounded_or_cut() {
    let rows = industries_as_printed();
    let sum: i32 = rows.iter().map(|row| row.share().hundredths()).sum();
    let one_total_fits = |rounding| {
        let mut totals = rows.iter().filter_map(|row| row.implied_total(rounding));
        totals.try_fold(Interval::new(Jobs(0), Jobs(1_000_000))?, |fits, total| fits.overlap(&total)).map(|_| ())
    };

    assert_eq!(sum, 9_400); // 94 percent
    assert!(one_total_fits(Rounding::Truncated).is_some());
    assert!(one_total_fits(Rounding::Nearest).is_none());
}

/// 26. May 2025: specialists' median in Phoenix against the nation, and the pay a person at the
///     75th percentile has.
#[test]
fn q26_phoenix_now() -> Answer {
    let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
    let phoenix = specialists.wages_by_area_in(2025).unwrap().get("38060".parse()?).unwrap();
    let median = phoenix.annual_figure(Statistic::Median);
    let nation = specialists.national_wage_in(2025).unwrap();
    let difference = median.compare(nation.annual_figure(Statistic::Median))?;

    assert_eq!(median.period(), Period::may(2025));
    // Of the latest release the question is answered as well.
    let latest = specialists.wages_by_area().get("38060".parse()?).unwrap().annual_figure(Statistic::Median);
    assert!(latest.period() >= median.period());
    assert!(latest.compare(specialists.national_wage().annual_figure(Statistic::Median)).is_ok());
    assert_eq!((median.published(), difference.amount()), (Some(Usd(47_450)), Usd(-3_690)));
    assert_eq!(phoenix.annual(Statistic::P75), Estimate::Published(Usd(61_970)));
    assert!(difference.caveats().contains(Caveat::PartOfWhole));
    Ok(())
}

/// 27. How did the national median of 29-2071 move from May 2013 to May 2018, and why does the
///     series stop there?
#[test]
fn q27_five_years_of_the_median() -> Answer {
    let median = |year| occupation().national_wage_in(year).unwrap().annual_figure(Statistic::Median);
    let refusal = median(2018).compare(median(2013)).unwrap_err();
    let difference = median(2018).compare_allowing(median(2013), Reason::Period)?;
    let why: Vec<_> = occupation().successors().map(|step| (step.to().to_string(), step.in_part())).collect();

    assert_eq!(refusal.to_string(), "not comparable: May 2018 against May 2013");
    assert_eq!((difference.amount(), difference.percent()), (Usd(5_380), Some(Percent::from_hundredths(1_538))));
    assert!(why.contains(&("29-2072".into(), true)) && why.contains(&("29-9021".into(), true)));
    assert_eq!(occupation().national_wage_in(2019), None);
    Ok(())
}

/// 28. Where does pay go furthest once prices differ (regional price parities)?
#[test]
fn q28_pay_at_national_prices() {
    let real =
        wages_by_state().ranked_by_key(|row| row.at_national_prices(Statistic::Mean).ok().map(|level| level.wage()));
    let first: Vec<_> = real.clone().take(3).map(|ranked| (ranked.row().state().usps(), ranked.value())).collect();
    let new_jersey = real.clone().find(|ranked| ranked.row().state() == State::NewJersey).unwrap();

    assert_eq!(first, [("MN", Usd(50_262)), ("CT", Usd(49_416)), ("CO", Usd(49_197))]);
    assert_eq!((new_jersey.rank(), new_jersey.value()), (4, Usd(48_658))); // first in dollars
    // No parity is published for 2025 yet: the answer is at the prices of the latest year, and says so.
    let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    let vermont = now.get(State::Vermont).unwrap().at_national_prices(Statistic::Mean).unwrap();
    assert_eq!(vermont.prices(), Prices::National(*regional_price_parity_years().end()));
}

/// 30. Which figures of the two successors does the agency withhold for May 2025, and where?
#[test]
fn q30_withheld_in_may_2025() {
    // Of the two occupations that replaced the guides' one.
    let core =
        [Occupation::MEDICAL_RECORDS_SPECIALISTS, Occupation::HEALTH_INFORMATION_TECHNOLOGISTS].map(Occupation::soc);
    let withheld = || {
        facts()
            .filter(|fact| fact.is_dated(Period::may(2025)) && fact.status() == Status::Withheld)
            .filter(move |fact| fact.occupation().is_some_and(|occupation| core.contains(&occupation)))
    };
    let states: Vec<_> = withheld()
        .filter(|fact| fact.class() == FactClass::STATE_EMPLOYMENT)
        .map(|fact| (fact.occupation().unwrap().to_string(), fact.subject().to_string()))
        .collect();

    assert_eq!(withheld().count(), 154);
    let state = |soc: &str, state: &str| (soc.to_owned(), state.to_owned());
    assert_eq!(
        states,
        [state("29-2072", "VT"), state("29-9021", "AR"), state("29-9021", "DE"), state("29-9021", "UT")]
    );
}

/// 32. Where does $24.50 an hour stand among specialists in the United States, May 2025?
#[test]
fn q32_pay_by_the_hour() {
    let nation = Occupation::MEDICAL_RECORDS_SPECIALISTS.national_wage_in(2025).unwrap();
    let band = nation.hourly_percentile_band_of("$24.50".parse().unwrap());

    assert_eq!((band.at_or_above(), band.below()), (Some(Statistic::P25), Some(Statistic::Median)));
    assert_eq!(
        (band.lower(), band.upper()),
        (Some(UsdPerHour::from_cents(2_091)), Some(Estimate::Published(UsdPerHour::from_cents(2_459))))
    );
}

/// 35. New Jersey's mean, May 2025: what interval does its standard error leave?
#[test]
fn q35_interval_of_an_estimate() {
    let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    let row = table.get(State::NewJersey).unwrap();

    // $54,490 and 1.645 times 5.2% of it either way.
    let interval = row.annual_figure(Statistic::Mean).interval().unwrap();
    assert_eq!((interval.low(), interval.high()), (Usd(49_829), Usd(59_151)));
    assert!(row.annual_figure(Statistic::Median).interval().is_none()); // a percentile has no standard error
}

/// 42. The rank of New Jersey in May 2025 among the fifty states and DC, not the territories.
#[test]
fn q42_rank_among_states_and_dc() {
    let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    let rank = table.among(&State::FIFTY_AND_DC).rank_of(State::NewJersey, Statistic::Mean).unwrap();

    assert_eq!((rank.rank(), rank.of()), (32, 51));
    assert_eq!(table.rank_of(State::NewJersey, Statistic::Mean).unwrap().of(), 53); // with GU and PR
}
