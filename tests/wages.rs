//! Tables of wages: rows, ranks, selections, bands and prices, against the sources' own numbers.

use std::collections::BTreeSet;

use health_info_careers::unit::Dating;
use health_info_careers::wage::{
    CannotAdjust, NoPriceIndex, PriceItem, Prices, cpi_u, cpi_u_months, regional_price_parities,
    regional_price_parity_of, regional_price_parity_years,
};
use health_info_careers::{
    Area, Estimate, Industry, Jobs, Occupation, Period, State, Statistic, Usd, UsdPerHour, current, occupation,
    wages_by_area, wages_by_industry, wages_by_state,
};

const SPECIALISTS: Occupation = Occupation::MEDICAL_RECORDS_SPECIALISTS;

/// Whatever an iterator gives lives as long as the program, however short the borrow of the table.
#[test]
fn rows_outlive_the_borrow_of_their_table() {
    fn highest(table: &health_info_careers::StateWages) -> Option<health_info_careers::StateWage> {
        table.iter().max_by_key(|row| row.mean().published())
    }
    assert_eq!(highest(wages_by_state()).unwrap().state(), State::NewJersey);
    let rows: Vec<_> = wages_by_state().into_iter().collect();
    assert_eq!((rows.len(), rows[0].state(), rows[50].state()), (51, State::Alabama, State::Wyoming));
    assert!(wages_by_state().iter().rev().eq(rows.iter().rev().copied()));
    assert_eq!(wages_by_state().first(), Some(rows[0]));
    assert_ne!(rows[0], rows[1]);
}

#[test]
fn a_table_that_is_not_there_has_neither_source_nor_month() {
    for combined in [Occupation::RECORDS_SPECIALISTS_COMBINED, Occupation::TECHNOLOGISTS_COMBINED] {
        let areas = combined.wages_by_area();
        assert!(areas.is_empty() && areas.iter().next().is_none() && areas.release().is_none());
        assert_eq!((areas.source(), areas.dating()), (None, Dating::Unknown));
        // All that is known: the years for which the code was published at all.
        assert_eq!(areas.period(), Period::Span(2019, 2020));
        assert_eq!(areas.to_string(), format!("{combined}: no table by area"));
        assert_eq!(combined.wages_by_industry().to_string(), format!("{combined}: no table by industry"));
        assert!(combined.area_years().is_empty() && combined.wages_by_area_in(2019).is_none());
        assert_eq!(areas.coverage().release(), None);
        assert_eq!((areas.total_employment(), areas.weighted_mean()), (None, None));
        assert_eq!(areas.ranked_by(Statistic::Mean).len(), 0);
    }
}

/// The same rows, put in order by the standard library, ranks counted out.
#[test]
fn ranks_are_those_of_a_stable_sort() {
    let table = SPECIALISTS.wages_by_area_in(2025).unwrap();
    for statistic in Statistic::ALL {
        let mut rows: Vec<_> =
            table.iter().filter_map(|row| Some((row.annual(statistic).published()?, row.area()))).collect();
        rows.sort_by_key(|(wage, _)| std::cmp::Reverse(*wage));
        let expected = rows.iter().map(|(wage, area)| {
            (1 + rows.iter().filter(|(other, _)| other > wage).count(), *area, Estimate::Published(*wage))
        });
        let ranking = table.ranked_by(statistic);
        assert_eq!(ranking.len(), rows.len());
        assert!(ranking.map(|ranked| (ranked.rank(), ranked.row().area(), ranked.value())).eq(expected), "{statistic}");
    }
    let by_jobs: Vec<_> = table.ranked_by_key(|row| row.employment().published()).collect();
    assert!(by_jobs.is_sorted_by_key(|ranked| std::cmp::Reverse(ranked.value())));
    let distinct: BTreeSet<_> = by_jobs.iter().map(|ranked| ranked.row().area()).collect();
    assert_eq!(distinct.len(), by_jobs.len());
}

#[test]
fn a_ranking_says_how_many_rows_it_has() {
    let mut ranking = wages_by_state().ranked_by(Statistic::Mean);
    assert_eq!((ranking.len(), ranking.nth(49).unwrap().rank(), ranking.len()), (51, 50, 1));
    assert_eq!(ranking.next().unwrap().row().state(), State::Arkansas);
    assert_eq!((ranking.next(), ranking.next(), ranking.len()), (None, None, 0));
    let none = wages_by_state().ranked_by(Statistic::P90);
    assert_eq!(none.to_string(), "0 of 51 rows by 90th percentile: 29-2071, May 2018");
}

/// Guam and Puerto Rico have rows of May 2025, and no rank among the states.
#[test]
fn ranks_among_the_states_leave_the_territories_out() {
    let table = SPECIALISTS.wages_by_state_in(2025).unwrap();
    let states = table.among(&State::FIFTY_AND_DC);
    assert_eq!((table.len(), states.len(), states.iter().count()), (53, 51, 51));
    let last = |ranking: health_info_careers::wage::Ranking<State>| ranking.last().unwrap();
    let (of_all, of_states) = (last(table.ranked_by(Statistic::Mean)), last(states.ranked_by(Statistic::Mean)));
    assert_eq!((of_all.rank(), of_all.row().state()), (53, State::PuertoRico));
    assert_eq!((of_states.rank(), of_states.of()), (51, 51));
    assert!(!of_states.row().state().is_territory());
    assert_eq!(states.rank_of(State::Guam, Statistic::Mean), None);
    assert_eq!(states.get(State::Guam), None);
    assert!(table.among(&[State::VirginIslands]).is_empty());
}

#[test]
fn industries_of_a_level_do_not_nest() {
    let table = SPECIALISTS.wages_by_industry_in(2025).unwrap();
    for level in 2..=5 {
        let rows: Vec<_> = table.at_level(level).into_iter().map(|row| row.industry()).collect();
        assert!(!rows.is_empty());
        for (one, other) in rows.iter().flat_map(|one| rows.iter().map(move |other| (*one, *other))) {
            assert!(one == other || !one.overlaps(other), "{one} and {other}");
        }
    }
    let private = table.without_ownership().select(|row| row.industry() == Industry::HOSPITALS);
    assert_eq!(private.first().unwrap().employment(), Estimate::Published(Jobs(55_530)));
    assert!(table.without_ownership().iter().all(|row| row.industry().ownership().is_none()));
}

#[test]
fn every_figure_has_a_twin_that_knows_what_it_is() {
    let nj = SPECIALISTS.wages_by_state_in(2025).unwrap().get(State::NewJersey).unwrap();
    let said = [
        nj.mean_figure().to_string(),
        nj.median_figure().to_string(),
        nj.hourly_figure(Statistic::P90).to_string(),
        nj.employment_figure().to_string(),
        nj.employment_rse_figure().to_string(),
        nj.wage_rse_figure().to_string(),
        nj.location_quotient_figure().to_string(),
        nj.jobs_per_1000_figure().to_string(),
    ];
    let of = "New Jersey, May 2025, 29-2072)";
    assert_eq!(
        said,
        [
            format!("$54,490 (mean, {of}"),
            format!("$50,240 (median, {of}"),
            format!("$40.22 an hour (90th percentile, {of}"),
            format!("4,450 (employment, {of}"),
            format!("16.3% (relative standard error, {of}"),
            format!("5.2% (relative standard error, {of}"),
            format!("0.83 (location quotient, {of}"),
            format!("1.038 (jobs per 1,000, {of}"),
        ]
    );
    let hourly: Vec<_> = nj.hourly_percentiles().map(|(_, wage)| wage.published().unwrap().cents()).collect();
    assert_eq!(hourly, [1_600, 1_714, 2_416, 3_110, 4_022]);
    assert_eq!((nj.percentiles().len(), nj.percentiles().next_back().unwrap().0), (5, Statistic::P90));
}

#[test]
fn a_pay_at_a_percentile_is_at_it() {
    let national = occupation().national_wage_in(2018).unwrap();
    let band = national.percentile_band_of(Usd(40_350));
    assert!(band.at().eq([Statistic::Median]));
    assert_eq!((band.at_or_above(), band.below()), (Some(Statistic::Median), Some(Statistic::P75)));
    assert_eq!(
        national.percentile_band_of(Usd(70_000)).to_string(),
        "$70,000 is above the 90th percentile ($66,260) of 29-2071 in the United States, May 2018"
    );
    assert_eq!(
        national.hourly_percentile_band_of(UsdPerHour::from_cents(1_000)).to_string(),
        "$10.00 an hour is below the 10th percentile ($12.76) of 29-2071 in the United States, May 2018"
    );
    // Bismarck: the 10th and the 25th percentile are one figure.
    let bismarck = SPECIALISTS.wages_by_area_in(2025).unwrap().get("13900".parse().unwrap()).unwrap();
    let [p10, p25] = [Statistic::P10, Statistic::P25].map(|statistic| bismarck.annual(statistic).published());
    assert_eq!(p10, p25);
    let band = bismarck.percentile_band_of(p10.unwrap());
    assert!(band.at().eq([Statistic::P10, Statistic::P25]));
    assert_eq!(band.lower(), p10);
}

#[test]
fn a_wage_that_cannot_be_set_to_other_prices_says_why() {
    // The guides' areas are of 2016, no month given.
    let phoenix = wages_by_area().get(Area::from_code("38060").unwrap()).unwrap();
    let refused = phoenix.in_dollars_of(2025, Statistic::Median).unwrap_err();
    assert_eq!(refused, CannotAdjust::NoMonth(Period::Year(2016)));
    assert_eq!(refused.to_string(), "the wage is of 2016, which names no month, so no price index applies to it");
    let nj = wages_by_state().get(State::NewJersey).unwrap();
    assert_eq!(
        nj.in_dollars_of(2025, Statistic::Median).unwrap_err().to_string(),
        "the wage is not available: not in source"
    );
    // Of a year with parities that year's; of a later year the latest.
    assert_eq!(nj.at_national_prices(Statistic::Mean).unwrap().prices(), Prices::National(2018));
    let last = *regional_price_parity_years().end();
    let now = SPECIALISTS.wages_by_state_in(2025).unwrap().get(State::NewJersey).unwrap();
    let adjusted = now.at_national_prices(Statistic::Mean).unwrap();
    assert_eq!(adjusted.prices(), Prices::National(last));
    assert!(adjusted.to_string().contains(&format!("at national prices of {last}")));
    assert_eq!(adjusted.original(), now.mean_figure());
    // Exactly the year that is asked for, or none.
    assert_eq!(now.at_national_prices_in(last, Statistic::Mean), Ok(adjusted));
    assert_eq!(now.at_national_prices_in(last + 1, Statistic::Mean), Err(CannotAdjust::NoParityOfYear(last + 1)));
    assert_eq!(now.at_national_prices_in(2018, Statistic::Mean).unwrap().prices(), Prices::National(2018));
    let guam = SPECIALISTS.wages_by_state_in(2025).unwrap().get(State::Guam).unwrap();
    assert_eq!(guam.at_national_prices_in(last, Statistic::Mean), Err(CannotAdjust::NoParity(State::Guam)));
}

/// The release of February 2026: 17 years, five items, the states and the United States.
#[test]
fn price_parities_by_item() {
    let of = |item, state, year| regional_price_parity_of(item, state, year).map(|value| value.to_string());
    let california = PriceItem::ALL.map(|item| of(item, Some(State::California), 2024).unwrap());
    assert_eq!(california, ["110.72", "106.098", "154.346", "158.899", "102.591"]);
    let national = PriceItem::ALL.map(|item| of(item, None, 2024).unwrap());
    assert_eq!(national, ["100", "99.567", "100.629", "98.441", "100.147"]);
    assert_eq!(of(PriceItem::AllItems, Some(State::Alabama), 2008).unwrap(), "88.901"); // 88.852 before
    assert_eq!(of(PriceItem::Housing, Some(State::PuertoRico), 2024), None);
    assert_eq!(of(PriceItem::Housing, Some(State::Wyoming), 2025), None);
    assert_eq!(regional_price_parities().count(), 5 * 52 * 17);
    assert!(regional_price_parities().all(|parity| parity.source().to_string() == "bea-rpp-2026-02"));
}

#[test]
fn months_without_a_price_index_say_why() {
    let month = |text: &str| text.parse().unwrap();
    assert_eq!(cpi_u(month("2026-07")).unwrap().to_string(), "333.918");
    assert_eq!(cpi_u(month("2026-06")), Err(NoPriceIndex::NotInSource(month("2026-06"))));
    assert_eq!(cpi_u(month("2025-10")), Err(NoPriceIndex::NeverPublished(month("2025-10"))));
    let [first, last] = ["2007-01", "2026-08"].map(month);
    assert_eq!(cpi_u(month("2006-12")), Err(NoPriceIndex::BeforeFirst { month: month("2006-12"), first }));
    assert_eq!(cpi_u(month("2026-09")), Err(NoPriceIndex::AfterLast { month: month("2026-09"), last }));
    assert!(cpi_u_months().all(|month| cpi_u(month).is_ok()));
    let wage = SPECIALISTS.national_wage_in(2025).unwrap();
    let refused = wage.in_dollars_of_month(month("2026-06"), Statistic::Mean);
    assert_eq!(refused, Err(CannotAdjust::NoIndex(NoPriceIndex::NotInSource(month("2026-06")))));
}

/// The choice of the successor is the data's: the one with more jobs.
#[test]
fn current_is_the_larger_successor_and_its_latest_release() {
    let jobs = |occupation: &Occupation| occupation.national_wage().employment().published();
    let larger = occupation().superseded_by().iter().max_by_key(|occupation| jobs(occupation)).unwrap();
    assert_eq!(current::occupation(), *larger);
    assert_eq!(current::national_wage(), larger.national_wage());
    assert_eq!(current::wages_by_state().period(), larger.wages_by_state().period());
    assert!(current::wages_by_state().iter().eq(larger.wages_by_state()));
    assert!(current::wages_by_area().iter().eq(larger.wages_by_area()));
    assert!(current::wages_by_industry().iter().eq(larger.wages_by_industry()));
    for front in [wages_by_state().occupation(), wages_by_area().occupation(), wages_by_industry().occupation()] {
        assert_ne!(front, current::occupation());
    }
}

#[test]
fn national_rows_stand_in_the_order_of_their_years() {
    for occupation in Occupation::all() {
        let rows = occupation.national_wages();
        assert!(rows.iter().map(|row| row.period().year()).is_sorted_by(|one, other| one < other), "{occupation}");
        assert_eq!(rows.latest(), rows.iter().next_back().unwrap());
        assert_eq!(occupation.national_wage(), rows.latest());
        assert!(rows.iter().all(|row| rows.get(row.period().year()) == Some(row)));
        assert!(occupation.years().eq(rows.into_iter().map(|row| row.period().year())));
    }
}

/// The sectors of an occupation of the career field, against the agency's workbook of May 2024; two of
/// its cells are withheld that other copies leave empty.
#[cfg(feature = "field")]
#[test]
fn sectors_of_the_field() {
    let managers = Occupation::MEDICAL_AND_HEALTH_SERVICES_MANAGERS;
    assert_eq!(managers.industry_years().first(), Some(&2024));
    let sector = |occupation: Occupation, code: &str| {
        let table = occupation.wages_by_industry_in(2024).unwrap();
        table.get(code.parse().unwrap()).unwrap()
    };
    let health = sector(managers, "62");
    assert_eq!(
        (health.employment().published(), health.mean().published(), health.median().published()),
        (Some(Jobs(445_150)), Some(Usd(130_920)), Some(Usd(108_040))),
    );
    for (occupation, code) in [(Occupation::HEALTH_INFORMATION_TECHNOLOGISTS, "42"), (SPECIALISTS, "53")] {
        assert_eq!(sector(occupation, code).employment(), Estimate::Withheld, "{occupation} {code}");
    }
    assert_eq!(Occupation::ALL_OCCUPATIONS.industry_years(), []);
}

/// Without the feature, the field's occupations keep their national wages and have no tables by place.
#[cfg(not(feature = "field"))]
#[test]
fn the_field_without_its_tables() {
    let clerks = Occupation::FILE_CLERKS;
    assert_eq!(clerks.national_wage_in(2025).unwrap().median().published(), Some(Usd(43_600)));
    assert!(clerks.wages_by_state().is_empty() && clerks.state_years().is_empty());
    assert!(clerks.wages_by_area_in(2025).is_none());
    assert_eq!(clerks.wages_by_state().to_string(), "43-4071: no table by state");
    assert!(clerks.projections().is_some());
}

#[test]
fn a_row_of_the_nation_names_its_place_to_a_debugger() {
    let nation = format!("{:?}", SPECIALISTS.national_wage_in(2025).unwrap());
    assert!(nation.starts_with(r#"Wage { place: "US", occupation: 29-2072, period: May 2025, "#), "{nation}");
}
