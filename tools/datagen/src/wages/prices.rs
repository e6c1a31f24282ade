//! Prices: the consumer price index month by month, the price parities of the states.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use crate::places::Places;
use crate::read::{Result, Sheet};
use crate::sources::Sources;

const CPI_COLUMNS: [&str; 5] = ["year", "month", "cpi_u_nsa_1982_84_100", "publication", "read_from"];
const NO_CPI_COLUMNS: [&str; 4] = ["year", "month", "publication", "read_from"];
const RPP_COLUMNS: [&str; 7] = ["fips", "name", "year", "item", "index_us_100", "publication", "read_from"];

/// The items of the parities, as the file and as the tables name them.
const ITEMS: [(&str, &str); 5] = [
    ("all items", "ALL_ITEMS"),
    ("goods", "GOODS"),
    ("housing", "HOUSING"),
    ("utilities", "UTILITIES"),
    ("other services", "OTHER_SERVICES"),
];

pub(super) fn read(data: &Path, sources: &Sources, places: &Places) -> Result<String> {
    Ok(indexes(data, sources)? + &parities(data, sources, places)?)
}

fn indexes(data: &Path, sources: &Sources) -> Result<String> {
    let sheet = Sheet::read(data, "cpi_u_monthly.csv", &CPI_COLUMNS)?;
    let (mut rows, mut last, mut known, mut source) = (String::new(), (0, 0), BTreeSet::new(), String::new());
    for row in sheet.rows() {
        let month = (row.year("year")?, row.decimal("month", 0, 1..=12)?);
        if month <= last {
            return Err(row.problem("month", "not after the month before"));
        }
        last = month;
        known.insert(month);
        sources.note_copies(&row)?;
        source = sources.key(&row, "publication")?;
        let value = row.decimal("cpi_u_nsa_1982_84_100", 3, 1..=1_000_000)?;
        let _ = writeln!(rows, "    ({}, {}, {value}),", month.0, month.1);
    }
    let sheet = Sheet::read(data, "cpi_u_not_published.csv", &NO_CPI_COLUMNS)?;
    let mut gaps = Vec::new();
    for row in sheet.rows() {
        let month = (row.year("year")?, row.decimal("month", 0, 1..=12)?);
        sources.note_copies(&row)?;
        let is_between = known.first().is_some_and(|first| (*first..=last).contains(&month));
        if known.contains(&month) || !is_between {
            return Err(row.problem("month", "has an index, or does not lie between months that have one"));
        }
        gaps.push(format!("({}, {})", month.0, month.1));
    }
    let (count, gap_count, gaps) = (known.len(), gaps.len(), gaps.join(", "));
    Ok(format!(
        "/// Year, month, index in thousandths.\npub(super) static CPI_U: [(u16, u8, u32); {count}] = [\n{rows}];\n/// Months of which the agency published none.\npub(super) static CPI_U_NOT_PUBLISHED: [(u16, u8); {gap_count}] = [{gaps}];\npub(super) const CPI_U_SOURCE: Source = {source};\n\n"
    ))
}

fn parities(data: &Path, sources: &Sources, places: &Places) -> Result<String> {
    let sheet = Sheet::read(data, "regional_price_parities.csv", &RPP_COLUMNS)?;
    // By item, then the United States (0) and each state after it, then by year.
    let mut tables: BTreeMap<usize, BTreeMap<usize, BTreeMap<i64, i64>>> = BTreeMap::new();
    let mut publications = BTreeSet::new();
    for row in sheet.rows() {
        sources.note_copies(&row)?;
        publications.insert(sources.key(&row, "publication")?);
        if publications.len() > 1 {
            return Err(row.problem("publication", "another release than the rows before: releases are never mixed"));
        }
        let item = row.required("item")?;
        let Some(item) = ITEMS.iter().position(|(name, _)| *name == item) else {
            return Err(row.problem("item", format!("`{item}` is no item that is known")));
        };
        let (year, value) = (row.year("year")?, row.decimal("index_us_100", 3, 40_000..=300_000)?);
        let place = if row.text("fips") == "00" {
            // The items of the United States are measured against all of its items.
            if item == 0 && value != 100_000 {
                return Err(row.problem("index_us_100", "all items of the United States are 100"));
            }
            0
        } else {
            places.state(&row)?.0 + 1
        };
        if tables.entry(item).or_default().entry(place).or_default().insert(year, value).is_some() {
            return Err(row.problem("year", "there twice for the state and item"));
        }
    }
    let years: Vec<i64> = tables
        .values()
        .next()
        .and_then(|places| places.values().next())
        .map(|years| years.keys().copied().collect())
        .unwrap_or_default();
    // The territories have none.
    let place_count = places.state_count() - 3 + 1;
    let is_complete = tables.len() == ITEMS.len()
        && tables.values().all(|places| {
            places.keys().copied().eq(0..place_count)
                && places.values().all(|found| found.keys().copied().eq(years.iter().copied()))
        });
    if let (false, Some(row)) = (is_complete, sheet.rows().next()) {
        return Err(row.problem("fips", "not every state has every item and year"));
    }
    let (first, source) = (years.first().copied().unwrap_or_default(), publications.pop_first().unwrap_or_default());
    let mut out = format!(
        "pub(super) const RPP_FIRST_YEAR: u16 = {first};\npub(super) const RPP_SOURCE: Source = {source};\n/// The United States, then each state in order: each year from the first on, in thousandths.\npub(super) type Parities = [[u32; {}]; {place_count}];\n\n",
        years.len(),
    );
    for ((_, name), places) in ITEMS.iter().zip(tables.values()) {
        let _ = writeln!(out, "pub(super) static RPP_{name}: Parities = [");
        for years in places.values() {
            let values: Vec<_> = years.values().map(i64::to_string).collect();
            let _ = writeln!(out, "    [{}],", values.join(", "));
        }
        out.push_str("];\n");
    }
    out.push('\n');
    Ok(out)
}
