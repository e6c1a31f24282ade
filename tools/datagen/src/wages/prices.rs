//! Prices: the consumer price index month by month, the price parities of the states.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use crate::places::Places;
use crate::read::{Result, Sheet};
use crate::sources::Sources;

const CPI_COLUMNS: [&str; 5] = ["year", "month", "cpi_u_nsa_1982_84_100", "publication", "read_from"];
const RPP_COLUMNS: [&str; 6] = ["fips", "name", "year", "index_us_100", "publication", "read_from"];

pub(super) fn read(data: &Path, sources: &Sources, places: &Places) -> Result<String> {
    let mut out = String::new();
    let sheet = Sheet::read(data, "cpi_u_monthly.csv", &CPI_COLUMNS)?;
    let (mut rows, mut last) = (String::new(), (0, 0));
    for row in sheet.rows() {
        let month = (row.year("year")?, row.decimal("month", 0, 1..=12)?);
        if month <= last {
            return Err(row.problem("month", "not after the month before"));
        }
        last = month;
        sources.note_copies(&row)?;
        let value = row.decimal("cpi_u_nsa_1982_84_100", 3, 1..=1_000_000)?;
        let _ = writeln!(rows, "    ({}, {}, {value}),", month.0, month.1);
    }
    let count = sheet.rows().count();
    let source = sources.find("bls-cpi-u").unwrap_or_default();
    let _ = write!(
        out,
        "/// Year, month, index in thousandths.\npub(super) static CPI_U: [(u16, u8, u32); {count}] = [\n{rows}];\npub(super) const CPI_U_SOURCE: Source = {source};\n\n"
    );
    let sheet = Sheet::read(data, "regional_price_parities.csv", &RPP_COLUMNS)?;
    let mut table: BTreeMap<usize, BTreeMap<i64, i64>> = BTreeMap::new();
    for row in sheet.rows() {
        sources.note_copies(&row)?;
        let (year, value) = (row.year("year")?, row.decimal("index_us_100", 3, 50_000..=200_000)?);
        if row.text("fips") == "00" {
            if value != 100_000 {
                return Err(row.problem("index_us_100", "the nation is 100"));
            }
            continue;
        }
        let (index, _) = places.state(&row)?;
        if table.entry(index).or_default().insert(year, value).is_some() {
            return Err(row.problem("year", "there twice for the state"));
        }
    }
    let row = sheet.rows().next();
    let years: Vec<_> = table.values().next().into_iter().flat_map(|years| years.keys().copied()).collect();
    let complete = table.keys().copied().eq(0..places.state_count() - 3)
        && table.values().all(|found| found.keys().copied().eq(years.iter().copied()));
    if let (false, Some(row)) = (complete, row) {
        return Err(row.problem("fips", "not every state has every year"));
    }
    let first = years.first().copied().unwrap_or_default();
    let source = sources.find("bea-rpp-2025-02").unwrap_or_default();
    let _ = write!(
        out,
        "pub(super) const RPP_FIRST_YEAR: u16 = {first};\npub(super) const RPP_SOURCE: Source = {source};\n\n/// For each state in order, each year from the first on: the parity in thousandths.\npub(super) static RPP: [[u32; {}]; {}] = [\n",
        years.len(),
        table.len()
    );
    for years in table.values() {
        let values: Vec<_> = years.values().map(i64::to_string).collect();
        let _ = writeln!(out, "    [{}],", values.join(", "));
    }
    out.push_str("];\n\n");
    Ok(out)
}
