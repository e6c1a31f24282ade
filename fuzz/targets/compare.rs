//! Comparison of any two figures of any two tables: both ways around, it says the same.
#![no_main]

use health_info_careers::figure::Reasons;
use health_info_careers::{Figure, Occupation, Statistic, Usd};
use libfuzzer_sys::fuzz_target;

/// A figure that bytes choose.
fn figure(bytes: [u8; 6]) -> Option<Figure<Usd>> {
    let [occupation, kind, year, low, high, statistic] = bytes.map(usize::from);
    let occupation = Occupation::all().nth(occupation % Occupation::all().len())?;
    let statistic = Statistic::ALL[statistic % Statistic::ALL.len()];
    let row = low + (high << 8);
    let of = |years: &[u16]| years.get(year % years.len().max(1)).copied();
    match kind % 4 {
        0 => {
            let table = occupation.wages_by_state_in(of(occupation.state_years())?)?;
            table.iter().nth(row % table.len().max(1)).map(|row| row.annual_figure(statistic))
        }
        1 => {
            let table = occupation.wages_by_area_in(of(occupation.area_years())?)?;
            table.iter().nth(row % table.len().max(1)).map(|row| row.annual_figure(statistic))
        }
        2 => {
            let table = occupation.wages_by_industry_in(of(occupation.industry_years())?)?;
            table.iter().nth(row % table.len().max(1)).map(|row| row.annual_figure(statistic))
        }
        _ => {
            let years: Vec<_> = occupation.years().collect();
            Some(occupation.national_wage_in(of(&years)?)?.annual_figure(statistic))
        }
    }
}

fuzz_target!(|bytes: [u8; 12]| {
    let (left, right) = bytes.split_at(6);
    let (Ok(left), Ok(right)) = (left.try_into(), right.try_into()) else { return };
    let (Some(left), Some(right)) = (figure(left), figure(right)) else { return };
    match (left.compare(right), right.compare(left)) {
        (Ok(one), Ok(other)) => {
            assert_eq!(one.amount().0, -other.amount().0);
            assert_eq!((one.significance(), one.caveats()), (other.significance(), other.caveats()));
            assert!(one.accepted().is_empty() && !one.to_string().is_empty());
        }
        (Err(one), Err(other)) => {
            assert_eq!(one.reasons(), other.reasons());
            let all: Reasons = one.reasons();
            if left.published().is_some() && right.published().is_some() {
                assert!(left.compare_allowing(right, all).is_ok(), "{one}");
            }
        }
        _ => panic!("comparable one way only: {left} and {right}"),
    }
});
