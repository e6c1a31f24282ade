//! How large keys, values and rows are. What a program grows by, tables and code included,
//! `tests/size/measure.sh` measures.

use std::mem::size_of;

use health_info_careers::facts::Facts;
use health_info_careers::{
    Area, AreaWage, Estimate, Figure, Industry, IndustryShare, IndustryWage, Jobs, NationalWage, Occupation,
    ParseKeyError, Period, Projection, SocCode, Source, State, StateWage, Usd,
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
    // A row is a position in its table, with the place beside it.
    assert_eq!(size_of::<StateWage>(), 16);
    assert_eq!(size_of::<Option<StateWage>>(), 16);
    assert_eq!(size_of::<AreaWage>(), 24);
    assert_eq!(size_of::<IndustryWage>(), 24);
    assert_eq!(size_of::<NationalWage>(), 16);
    assert_eq!(size_of::<IndustryShare>(), 32);
    assert_eq!(size_of::<Projection>(), 100);
}

#[test]
fn the_flat_view_is_a_position() {
    assert_eq!(size_of::<Facts>(), 5 * size_of::<usize>());
}
