//! The occupations of the crate, as the data have them.

use std::collections::BTreeSet;
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
