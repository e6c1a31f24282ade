//! The CSV files of `data/`, read a second time.

#![allow(dead_code, reason = "no test needs all of it")]

use std::collections::BTreeMap;
use std::path::Path;

/// The cells of a row, by the names of their columns.
pub(crate) type Row = BTreeMap<String, String>;

/// All rows of a file; there are some.
pub(crate) fn read(path: &Path) -> Vec<Row> {
    let rows: Vec<Row> = csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect();
    assert!(!rows.is_empty(), "{}", path.display());
    rows
}

/// All rows of a file of `data/`.
pub(crate) fn rows(file: &str) -> Vec<Row> {
    read(&Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../data")).join(file))
}

/// Digits without the zeros that a float would drop: `10.50` as `10.5`.
pub(crate) fn plain(number: &str) -> String {
    if number.contains('.') { number.trim_end_matches('0').trim_end_matches('.').to_owned() } else { number.to_owned() }
}

/// From which wage on the agency prints `#` in a year: of a column of annual or hourly wages.
pub(crate) fn top_code(caps: &[Row], year: &str, column: &str) -> String {
    let unit = if column.starts_with("hourly") { "hourly" } else { "annual" };
    plain(&caps.iter().find(|cap| cap["year"] == year).unwrap()[unit])
}
