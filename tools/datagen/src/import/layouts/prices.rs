//! Prices: regional price parities, and the consumer price index's flat file.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use super::Context;
use crate::import::book::{Book, Row};
use crate::import::harvest::{Harvest, Record, Release, Scope};
use crate::import::heads::{Head, Heads, needed};
use crate::import::refusal::{Place, Result};
use crate::import::targets::{CPI, PARITIES, style};

static PARITY_HEADS: &[Head] = &[
    needed("GeoFIPS"),
    needed("GeoName"),
    needed("Region"),
    needed("TableName"),
    needed("LineCode"),
    needed("IndustryClassification"),
    needed("Description"),
    needed("Unit"),
];

/// The lines of the table, as `data/` calls them.
const ITEMS: [(&str, &str); 5] =
    [("1", "all items"), ("2", "goods"), ("3", "housing"), ("4", "utilities"), ("5", "other services")];

pub(super) fn is_parities(cells: &[String]) -> bool {
    cells.iter().any(|cell| cell == "GeoFIPS") && cells.iter().any(|cell| cell == "LineCode")
}

pub(super) fn read_parities(book: &mut Book) -> Result<Harvest> {
    let place = book.place.clone();
    let (mut heads, mut years): (Option<Heads>, Vec<(usize, String)>) = (None, Vec::new());
    let (mut records, mut rows, mut updated) = (Vec::new(), 0, None);
    book.rows("", None, &mut |row| {
        let Some(heads) = &heads else {
            let cells: Vec<_> = row.cells.iter().map(|cell| cell.show().into_owned()).collect();
            let (names, columns) = cells.split_at(PARITY_HEADS.len().min(cells.len()));
            heads = Some(Heads::read(names, PARITY_HEADS, &place.row(row.number))?);
            years = year_columns(columns, names.len(), &place.row(row.number))?;
            return Ok(ControlFlow::Continue(()));
        };
        let first = row.cell(0).show();
        if let Some(rest) = first.strip_prefix("Last updated: ") {
            updated = date(rest);
        }
        let is_row = first.len() == 5 && first.bytes().all(|byte| byte.is_ascii_digit());
        if !is_row {
            return Ok(ControlFlow::Continue(()));
        }
        rows += 1;
        if heads.text(row, "TableName") != "SARPP" {
            return Err(heads.refuse(&place, row, "TableName", "is not the table by state, SARPP"));
        }
        let line = heads.text(row, "LineCode");
        let Some((_, item)) = ITEMS.iter().find(|(code, _)| *code == line) else {
            return Err(heads.refuse(&place, row, "LineCode", format!("`{line}` is no line that is known")));
        };
        parity(row, heads, &years, item, &place, &mut records)?;
        Ok(ControlFlow::Continue(()))
    })?;
    let Some((year, month, day)) = updated else {
        return Err(place.refuse("the table ends without the line `Last updated`: it was cut off"));
    };
    let (Some(first), Some(last)) = (years.first(), years.last()) else {
        return Err(place.row(1).refuse("has no column of a year"));
    };
    Ok(Harvest {
        what: format!("regional price parities {}-{}", first.1, last.1),
        release: Release {
            id: format!("bea-rpp-{year}-{month:02}"),
            family: "bea-rpp-",
            period: format!("{}-{}", first.1, last.1),
            title: Some(format!("{year}-{month:02}-{day:02}")),
        },
        records,
        across: Vec::new(),
        scopes: vec![Scope::new(PARITIES)],
        rows_read: rows,
        notes: Vec::new(),
        top_code: None,
        place,
    })
}

fn year_columns(cells: &[String], offset: usize, place: &Place) -> Result<Vec<(usize, String)>> {
    let mut years = Vec::new();
    for (index, cell) in cells.iter().enumerate() {
        let is_next = cell.len() == 4
            && cell.parse::<u16>().is_ok_and(|year| {
                years
                    .last()
                    .is_none_or(|(_, last): &(_, String)| last.parse::<u16>().is_ok_and(|last| year == last + 1))
            });
        if !is_next {
            return Err(place.refuse_in(cell, "is not the year after the one before"));
        }
        years.push((offset + index, cell.clone()));
    }
    Ok(years)
}

fn parity(
    row: &Row<'_>,
    heads: &Heads,
    years: &[(usize, String)],
    item: &str,
    place: &Place,
    out: &mut Vec<Record>,
) -> Result<()> {
    let fips = heads.text(row, "GeoFIPS");
    let name = heads.text(row, "GeoName").trim_end_matches(" *").to_owned();
    for (index, year) in years {
        let figure = style(PARITIES, 3)
            .write(row.cell(*index))
            .map_err(|reason| place.row(row.number).refuse_in(year, reason))?;
        out.push(
            Record::new(PARITIES, place.row(row.number))
                .with("fips", &fips[..2])
                .with("name", name.clone())
                .with("year", year.clone())
                .with("item", item)
                .with("index_us_100", figure),
        );
    }
    Ok(())
}

pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `February 19, 2026-- new statistics …` as year, month and day.
fn date(text: &str) -> Option<(u16, usize, u8)> {
    let (month, rest) = text.split_once(' ')?;
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    let (day, rest) = rest.split_once(", ")?;
    Some((rest.get(..4)?.parse().ok()?, month, day.parse().ok()?))
}

static CPI_HEADS: &[Head] =
    &[needed("series_id"), needed("year"), needed("period"), needed("value"), needed("footnote_codes")];

/// All urban consumers, all items, U.S. city average, not seasonally adjusted.
const SERIES: &str = "CUUR0000SA0";

pub(super) fn is_cpi(cells: &[String]) -> bool {
    cells.first().is_some_and(|cell| cell == "series_id") && cells.iter().any(|cell| cell == "period")
}

pub(super) fn read_cpi(book: &mut Book, context: &Context<'_>) -> Result<Harvest> {
    let place = book.place.clone();
    let source = context.sources.iter().find(|source| source.id == "bls-cpi-u");
    let since = source.and_then(|source| source.period.get(..4)).and_then(|year| year.parse::<u16>().ok());
    let Some(since) = since else {
        return Err(Place::file("data/sources.csv").refuse_in("period", "bls-cpi-u does not say since which year"));
    };
    let (mut heads, mut records, mut rows, mut seen): (Option<Heads>, Vec<Record>, _, _) =
        (None, Vec::new(), 0, BTreeSet::new());
    book.rows("", None, &mut |row| {
        let Some(heads) = &heads else {
            let cells: Vec<_> = row.cells.iter().map(|cell| cell.show().into_owned()).collect();
            heads = Some(Heads::read(&cells, CPI_HEADS, &place.row(row.number))?);
            return Ok(ControlFlow::Continue(()));
        };
        rows += 1;
        heads.check_width(&place, row)?;
        if heads.text(row, "series_id") != SERIES {
            return Ok(ControlFlow::Continue(()));
        }
        let year = heads.required(&place, row, "year")?;
        let Ok(number) = year.parse::<u16>() else {
            return Err(heads.refuse(&place, row, "year", format!("`{year}` is no year")));
        };
        let period = heads.required(&place, row, "period")?;
        let month = period.strip_prefix('M').and_then(|month| month.parse::<u8>().ok());
        let Some(month) = month.filter(|month| (1..=13).contains(month)) else {
            return Err(heads.refuse(&place, row, "period", format!("`{period}` is no month")));
        };
        // M13 is the year's average. A dash is a month that was not surveyed.
        if number < since || month == 13 || heads.text(row, "value") == "-" {
            return Ok(ControlFlow::Continue(()));
        }
        if !seen.insert((number, month)) {
            return Err(heads.refuse(&place, row, "period", format!("{period} of {year} is there twice")));
        }
        records.push(
            Record::new(CPI, place.row(row.number))
                .with("year", year)
                .with("month", format!("{month:02}"))
                .with("cpi_u_nsa_1982_84_100", heads.figure(&place, row, "value", style(CPI, 3))?),
        );
        Ok(ControlFlow::Continue(()))
    })?;
    let Some((last, _)) = seen.last() else {
        return Err(place.refuse(format!("has no row of {SERIES}: not the file of all items")));
    };
    Ok(Harvest {
        what: format!("consumer price index to {last}"),
        release: Release {
            id: "bls-cpi-u".to_owned(),
            family: "bls-cpi-u",
            period: format!("{since}-{last}"),
            title: None,
        },
        records,
        across: Vec::new(),
        scopes: vec![Scope::new(CPI)],
        rows_read: rows,
        notes: Vec::new(),
        top_code: None,
        place,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_known_by_two_heads() {
        let cells = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        assert!(is_parities(&cells(&["GeoFIPS", "GeoName", "LineCode"])));
        for others in [["GeoFIPS", "GeoName"], ["GeoName", "LineCode"]] {
            assert!(!is_parities(&cells(&others)));
        }
        assert!(is_cpi(&cells(&["series_id", "year", "period"])));
        for others in [["series_id", "year"], ["period", "series_id"], ["year", "period"]] {
            assert!(!is_cpi(&cells(&others)));
        }
    }

    #[test]
    fn columns_of_years_follow_each_other() {
        let read = |years: [&str; 2]| {
            let years = years.map(str::to_owned);
            year_columns(&years, 8, &Place::file("SARPP.csv")).map_err(|refusal| refusal.to_string())
        };
        assert_eq!(read(["2023", "2024"]), Ok(vec![(8, "2023".to_owned()), (9, "2024".to_owned())]));
        for second in ["2025", "2023", "02024", "then"] {
            let reason = format!("SARPP.csv: column {second}: is not the year after the one before");
            assert_eq!(read(["2023", second]), Err(reason));
        }
    }

    #[test]
    fn the_date_of_a_release_is_read() {
        assert_eq!(date("February 19, 2026-- new statistics for 2024"), Some((2026, 2, 19)));
        assert_eq!(date("soon"), None);
    }
}
