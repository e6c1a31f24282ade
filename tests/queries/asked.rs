//! The crate's answer, by the calls that a user would make.

use health_info_careers::place::WagePlace;
use health_info_careers::unit::{Missing, Quantity, YearMonth};
use health_info_careers::wage::cpi_u;
use health_info_careers::{Area, Estimate, Occupation, State, Statistic, Wage};

pub(crate) fn answer(question: &str) -> String {
    let words: Vec<_> = question.split(' ').collect();
    asked(&words).unwrap_or_else(|| "none".to_owned())
}

fn asked(words: &[&str]) -> Option<String> {
    match *words {
        ["cpi", year, month] => {
            cpi_u(YearMonth::new(year.parse().ok()?, month.parse().ok()?)?).ok().map(|index| index.to_string())
        }
        ["count", kind, soc, year] => {
            let (occupation, year): (Occupation, u16) = (soc.parse().ok()?, year.parse().ok()?);
            let is_guides = occupation == health_info_careers::occupation();
            let count = match kind {
                "state" if is_guides && year == 2018 => return None,
                "state" => occupation.wages_by_state_in(year)?.len(),
                "area" if is_guides => return None,
                _ => occupation.wages_by_area_in(year)?.len(),
            };
            (count > 0).then(|| count.to_string())
        }
        [kind, soc, year, place, column] => {
            let (occupation, year): (Occupation, u16) = (soc.parse().ok()?, year.parse().ok()?);
            let is_guides = occupation == health_info_careers::occupation();
            match kind {
                "national" => occupation.national_wage_in(year).map(|row| cell(row, column)),
                "state" if is_guides && year == 2018 => None,
                "state" => {
                    occupation.wages_by_state_in(year)?.get(State::from_usps(place)?).map(|row| cell(row, column))
                }
                _ if is_guides => None,
                _ => {
                    let area: Area = place.parse().ok()?;
                    occupation.wages_by_area_in(year)?.get(area).map(|row| cell(row, column))
                }
            }
        }
        _ => unreachable!("{words:?}"),
    }
}

fn cell<P: WagePlace>(row: Wage<P>, column: &str) -> String {
    match column {
        "employment" => text(row.employment()),
        "employment_rse" => text(row.employment_rse()),
        "jobs_per_1000" => text(row.jobs_per_1000()),
        "location_quotient" => text(row.location_quotient()),
        "wage_rse" => text(row.wage_rse()),
        _ => {
            let (period, statistic) = column.split_once('_').unwrap();
            let statistic: Statistic = statistic.parse().unwrap();
            if period == "hourly" { text(row.hourly(statistic)) } else { text(row.annual(statistic)) }
        }
    }
}

fn text<T: Quantity>(cell: Estimate<T>) -> String {
    match (cell.published(), cell.at_least(), cell.why_missing()) {
        (Some(value), ..) => value.number().to_string(),
        (None, Some(bound), _) => format!("at least {}", bound.number()),
        (None, None, Some(Missing::Withheld)) => "withheld".to_owned(),
        _ => "not in source".to_owned(),
    }
}
