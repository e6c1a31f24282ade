//! The occupations of the crate, as the data have them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::refusal::{Place, Result};
use super::table::Table;

const LIST: &str = "occupations.csv";

/// The SOC codes of all occupations: those of the list, or else those with a national row.
pub(super) fn occupations(data: &Path) -> Result<BTreeSet<String>> {
    let (file, column) = if data.join(LIST).exists() { (LIST, "code") } else { (super::targets::NATIONAL, "soc") };
    let table = Table::read(data, file)?;
    let Some(index) = table.column(column).or_else(|| table.column("soc")) else {
        return Err(Place::file(file).refuse_in(column, "the column is missing"));
    };
    let codes: BTreeSet<_> = table.rows.iter().map(|row| row.fields[index].clone()).collect();
    if codes.is_empty() {
        return Err(Place::file(file).refuse("names no occupation"));
    }
    Ok(codes)
}

/// Those that O*NET describes here: what the guides' occupation is and was. Where the list does not say, all.
pub(super) fn described(data: &Path, all: &BTreeSet<String>) -> Result<BTreeSet<String>> {
    if !data.join(LIST).exists() {
        return Ok(all.clone());
    }
    let table = Table::read(data, LIST)?;
    let (Some(code), Some(part)) = (table.column("code"), table.column("part")) else { return Ok(all.clone()) };
    Ok(table.rows.iter().filter(|row| row.fields[part] == "core").map(|row| row.fields[code].clone()).collect())
}

/// Groups of occupations stand in some tables and not in others: with each table, those that have rows in it.
pub(super) fn groups(tables: &BTreeMap<String, Table>) -> BTreeSet<(String, String)> {
    let of_table = |(file, table): (&String, &Table)| {
        let soc = table.column("soc");
        let codes = soc.iter().flat_map(|index| table.rows.iter().map(|row| row.fields[*index].clone()));
        codes.filter(|code| is_group(code)).map(|code| (file.clone(), code)).collect::<Vec<_>>()
    };
    tables.iter().flat_map(of_table).collect()
}

/// All occupations, a major group or a minor one: 00-0000, 29-0000, 29-2000.
pub(super) fn is_group(code: &str) -> bool {
    code.ends_with("000")
}
