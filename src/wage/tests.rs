//! A table with what published tables have in few places: top-coded means, percentiles that coincide.

extern crate std;

use core::marker::PhantomData;
use std::string::ToString;
use std::vec::Vec;

use super::column::{self, Columns};
use super::release::Release;
use super::table::Table;
use super::wages::Wages;
use crate::occupation::Occupation;
use crate::place::{Area, Industry, Nation, State, TablePlace, WagePlace};
use crate::source::Source;
use crate::unit::{Dating, Estimate, Jobs, Missing, Period, Statistic, Usd, UsdPerHour};

const PLACES: [State; 3] = [State::Alaska, State::NewJersey, State::Vermont];
static CODES: [u8; 3] = [State::Alaska as u8, State::NewJersey as u8, State::Vermont as u8];

/// Employment, hourly P90, annual mean, P10, P25, P90 of each state; a bound has the highest bit,
/// 0x7fffffff is nothing, 0x7ffffffe is withheld. Written out as datagen does.
static CELLS: [u8; 72] = *b"\
\n\0\0\0\xec,\0\x80\xa0\x86\x01\0\x50\xc3\0\0\x50\xc3\0\0`\xa6\x03\x80\
\xfe\xff\xff\x7f\xff\xff\xff\x7f`\xa6\x03\x80\xff\xff\xff\x7f\xff\xff\xff\x7f\xff\xff\xff\x7f\
\0\0\0\0\xff\xff\xff\x7f`\xa6\x03\0\xff\xff\xff\x7f\xff\xff\xff\x7f\xff\xff\xff\x7f";

static WAGES: Wages<State> = Wages {
    table: &Table {
        release: Release {
            occupation: Occupation::MEDICAL_RECORDS_SPECIALISTS,
            source: Source::OEWS_2025_05,
            dating: Dating::Stated,
            period: Period::may(2025),
        },
        releases: &[],
        rows: 3,
        codes: &CODES,
        in_place: 0,
        columns: Columns::of(&[
            column::EMPLOYMENT,
            column::hourly(Statistic::P90),
            column::annual(Statistic::Mean),
            column::annual(Statistic::P10),
            column::annual(Statistic::P25),
            column::annual(Statistic::P90),
        ]),
        cells: &CELLS,
        of: PhantomData,
    },
};
const _: () = assert!(WAGES.is_sound());

#[test]
fn every_cell_says_what_it_is() {
    let [alaska, nj, vermont] = PLACES.map(|state| WAGES.get(state).unwrap());
    assert_eq!(alaska.employment(), Estimate::Published(Jobs(10)));
    assert_eq!(alaska.hourly(Statistic::P90), Estimate::AtLeast(UsdPerHour::from_cents(11_500)));
    assert_eq!(alaska.annual(Statistic::P90), Estimate::AtLeast(Usd(239_200)));
    assert_eq!((nj.employment(), vermont.employment()), (Estimate::Withheld, Estimate::Published(Jobs(0))));
    assert_eq!((nj.annual(Statistic::P10), nj.median()), (Estimate::NotInSource, Estimate::NotInSource));
    assert_eq!(WAGES.get(State::Ohio), None);
    assert_eq!(alaska.to_string(), "Alaska: mean $100,000 a year, 10 jobs (29-2072, May 2025)",);
    assert_eq!(nj.to_string(), "New Jersey: mean at least $239,200 a year, employment withheld (29-2072, May 2025)");
    assert!(std::format!("{alaska:?}").ends_with("annual_p25: $50,000, annual_p90: at least $239,200 }"));
}

/// A bound ranks above the same wage published as such: it is that or more.
#[test]
fn a_bound_ranks_above_its_own_value() {
    let ranked: Vec<_> = WAGES.ranked_by(Statistic::Mean).map(|ranked| ranked.to_string()).collect();
    assert_eq!(
        ranked,
        [
            "1. New Jersey at least $239,200 (29-2072, May 2025)",
            "2. Vermont $239,200 (29-2072, May 2025)",
            "3. Alaska $100,000 (29-2072, May 2025)",
        ]
    );
    assert_eq!(WAGES.rank_of(State::Vermont, Statistic::Mean).unwrap().rank(), 2);
    assert!(WAGES.above(Statistic::Mean, Usd(200_000)).map(|row| row.state()).eq([State::NewJersey, State::Vermont]));
    assert!(
        WAGES
            .between(Statistic::Mean, Usd(0)..=Usd(300_000))
            .map(|row| row.state())
            .eq([State::Alaska, State::Vermont])
    );
}

#[test]
fn coverage_counts_a_bound_and_a_published_0_as_figures() {
    let coverage = WAGES.coverage();
    assert_eq!((coverage.employment().published, coverage.employment().withheld), (2, 1));
    assert_eq!((coverage.annual(Statistic::P90).published, coverage.hourly(Statistic::P90).published), (1, 1));
    assert!(coverage.has(Statistic::P90) && !coverage.has(Statistic::Median));
}

#[test]
fn a_pay_below_a_bound_is_below_it_and_above_it_nothing_is_known() {
    let alaska = WAGES.get(State::Alaska).unwrap();
    let said = |pay| alaska.percentile_band_of(Usd(pay)).to_string();
    assert_eq!(
        said(60_000),
        "$60,000 lies between the 10th percentile and the 25th percentile ($50,000) and the 90th percentile (at least $239,200) of 29-2072 in Alaska, May 2025"
    );
    assert_eq!(
        said(50_000),
        "$50,000 is at the 10th percentile and the 25th percentile of 29-2072 in Alaska, May 2025"
    );
    assert_eq!(
        said(40_000),
        "$40,000 is below the 10th percentile and the 25th percentile ($50,000) of 29-2072 in Alaska, May 2025"
    );
    assert_eq!(
        said(250_000),
        "$250,000 is above the 10th percentile and the 25th percentile ($50,000), and whether it reaches the 90th percentile (at least $239,200) is not known, of 29-2072 in Alaska, May 2025"
    );
    let none = WAGES.get(State::Vermont).unwrap().percentile_band_of(Usd(50_000));
    assert_eq!(
        none.to_string(),
        "$50,000 cannot be placed: no percentile of 29-2072 in Vermont, May 2025, is available"
    );
}

#[test]
fn a_bound_is_not_set_to_other_prices() {
    let nj = WAGES.get(State::NewJersey).unwrap();
    let refused = nj.in_dollars_of(2018, Statistic::Mean).unwrap_err();
    assert_eq!(refused, super::CannotAdjust::NotAvailable(Missing::AtLeast));
    assert_eq!(refused.to_string(), "the wage is not available: only a lower bound is published");
}

#[cfg(feature = "serde")]
#[test]
fn exports_say_why_a_column_is_empty() {
    let row = serde_json::to_value(WAGES.get(State::NewJersey).unwrap()).unwrap();
    assert_eq!(row["missing"], serde_json::json!({"employment": "withheld", "annual_mean": "at_least 239200"}));
    assert_eq!(row["employment"], serde_json::Value::Null);
    let vermont = serde_json::to_value(WAGES.get(State::Vermont).unwrap()).unwrap();
    assert_eq!((&vermont["employment"], &vermont["missing"]), (&serde_json::json!(0), &serde_json::json!({})));
}

/// A guess that is no row of any table: these are always searched for.
#[test]
fn only_a_state_has_a_row_of_its_own() {
    assert_eq!(State::Alaska.guess(), 1);
    let area = Area::find("Boise").unwrap();
    assert_eq!([Nation.guess(), area.guess(), Industry::HOSPITALS.guess()], [usize::MAX; 3]);
}

/// Look-ups halve a table, and look first where a place should be: both rely on the order of the rows.
#[test]
fn the_rows_of_every_table_are_in_the_order_of_their_places() {
    fn in_order<P: WagePlace>(wages: &Wages<P>) -> usize {
        let places: Vec<P> = (0..wages.len()).map(|row| wages.table.place(row).unwrap()).collect();
        assert!(places.is_sorted_by(|place, next| place < next), "{wages}");
        for (row, place) in places.iter().enumerate() {
            assert!(row >= wages.table.in_place as usize || place.guess() == row, "{wages}: {place:?}");
            assert_eq!(wages.table.find(*place), Some(row), "{wages}: {place:?}");
            assert_eq!(wages.get(*place).unwrap().place(), *place, "{wages}");
        }
        places.len()
    }
    let mut areas = 0;
    for occupation in Occupation::all() {
        for year in 2000..2030 {
            occupation.wages_by_state_in(year).map(in_order);
            occupation.official_wages_by_state_in(year).map(in_order);
            occupation.wages_by_industry_in(year).map(in_order);
            areas += occupation.wages_by_area_in(year).map_or(0, in_order);
        }
    }
    // The rows of May 2025 for Medical Records Specialists, and of the two other tables of the core.
    assert!(areas >= 507 + 175 + 4, "{areas}");
}
