//! What the tables weigh: the numbers that the documentation gives.
//!
//! Rows alone, without the names of areas and industries; what a program grows by, code included,
//! `tests/size/measure.sh` measures.

use std::mem::{size_of, size_of_val};

use health_info_careers::outlook::industry_matrix;
use health_info_careers::{
    Area, AreaWage, Estimate, Figure, Industry, IndustryShare, IndustryWage, Jobs, NationalWage, Occupation,
    ParseKeyError, Period, Projection, SocCode, Source, State, StateWage, Usd, Wages, industry_shares, wages_by_area,
    wages_by_industry, wages_by_state,
};

#[test]
fn keys() {
    assert_eq!(size_of::<State>(), 1);
    assert_eq!(size_of::<Option<State>>(), 1);
    assert_eq!(size_of::<Occupation>(), 1);
    assert_eq!(size_of::<Source>(), 1);
    assert_eq!(size_of::<Area>(), 7);
    assert_eq!(size_of::<Industry>(), 6);
    assert_eq!(size_of::<SocCode>(), 7);
    assert_eq!(size_of::<Period>(), 6);
}

#[test]
fn values() {
    assert_eq!(size_of::<Usd>(), 4);
    assert_eq!(size_of::<Estimate<Usd>>(), 8);
    assert_eq!(size_of::<Estimate<Jobs>>(), 8);
    assert_eq!(size_of::<Figure<Usd>>(), 44);
    assert_eq!(size_of::<ParseKeyError>(), 4 * size_of::<usize>());
}

#[test]
fn rows() {
    // Seventeen cells of four bytes, the release, the place.
    assert_eq!(size_of::<StateWage>(), 80);
    assert_eq!(size_of::<AreaWage>(), 88);
    assert_eq!(size_of::<IndustryWage>(), 84);
    assert_eq!(size_of::<NationalWage>(), 80);
    assert_eq!(size_of::<IndustryShare>(), 20);
    assert_eq!(size_of::<Projection>(), 64);
}

#[test]
fn front_door() {
    assert_eq!(size_of_val(wages_by_state().rows()), 4_080);
    assert_eq!(size_of_val(wages_by_area().rows()), 352);
    assert_eq!(size_of_val(wages_by_industry().rows()), 420);
}

/// The bytes of all tables of one kind.
fn total<T: 'static>(tables: impl Fn(Occupation, u16) -> Option<&'static [T]>) -> usize {
    let years = |occupation| (2000..2100).map(move |year| (occupation, year)).collect::<Vec<_>>();
    let all = Occupation::ALL.iter().copied().flat_map(years);
    all.filter_map(|(occupation, year)| tables(occupation, year)).map(size_of_val).sum()
}

#[test]
fn all_tables() {
    let states = total(|occupation, year| occupation.wages_by_state_in(year).map(Wages::rows));
    let areas = total(|occupation, year| occupation.wages_by_area_in(year).map(Wages::rows));
    let industries = total(|occupation, year| occupation.wages_by_industry_in(year).map(Wages::rows));
    let nation: usize = Occupation::ALL.iter().map(|occupation| size_of_val(occupation.national_wages())).sum();
    let rounds: usize = Occupation::ALL.iter().map(|occupation| size_of_val(&**occupation.projections())).sum();
    let matrix = size_of_val(&**industry_matrix()) + size_of_val(&**industry_shares());
    assert_eq!((states, areas, industries), (56_880, 60_368, 25_872));
    assert_eq!((nation, rounds, matrix), (1_760, 832, 2_180));
    assert_eq!(states + areas + industries + nation + rounds + matrix, 147_892);
    // The first page of the documentation gives these very numbers.
    let front = size_of_val(wages_by_state().rows());
    for (what, bytes) in [
        ("[`wages_by_state()`]", front),
        ("all tables by state", states),
        ("all tables by area", areas),
        ("all tables by industry", industries),
        ("the nation in all years", nation),
        ("all projections, the industry matrix", rounds + matrix),
    ] {
        let line = format!("//! | {what} | {},{:03} |", bytes / 1_000, bytes % 1_000);
        assert!(include_str!("../src/lib.rs").contains(&line), "{line}");
    }
}
