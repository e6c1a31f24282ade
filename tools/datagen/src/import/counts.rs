//! The counts of `releases.csv` after rows were put in.

use std::collections::{BTreeMap, BTreeSet};

use super::places::States;
use super::table::Table;
use super::targets::STATE;

/// Counts the rows of a file anew: as a whole, or by occupation and year.
pub(super) fn recount(releases: &mut Table, table: &Table, states: &States) {
    let columns = ["file", "soc", "year", "rows", "lacks"].map(|column| releases.column(column));
    let [Some(file), Some(soc), Some(year), Some(rows), Some(lacks)] = columns else { return };
    let whole = releases.rows.iter().position(|row| row.fields[file] == table.file && row.fields[soc].is_empty());
    if let Some(index) = whole {
        let count = table.rows.len().to_string();
        if releases.rows[index].fields[rows] != count {
            releases.rows[index].set(rows, count);
        }
        return;
    }
    let is_counted = releases.rows.iter().any(|row| row.fields[file] == table.file);
    if !is_counted || table.column("soc").is_none() || table.column("year").is_none() {
        return;
    }
    let mut found: BTreeMap<(String, String), (usize, BTreeSet<&str>)> = BTreeMap::new();
    for row in &table.rows {
        let key = (table.text(row, "soc").to_owned(), table.text(row, "year").to_owned());
        let (count, places) = found.entry(key).or_default();
        *count += 1;
        places.insert(table.text(row, "fips"));
    }
    for ((code, of_year), (count, places)) in &found {
        let missing: BTreeSet<_> = states
            .fifty_and_dc()
            .filter(|state| table.file == STATE && !places.contains(state.fips.as_str()))
            .map(|state| state.usps.as_str())
            .collect();
        let missing = missing.into_iter().collect::<Vec<_>>().join(";");
        let key = [table.file.as_str(), code, of_year];
        let is_same =
            |fields: &[String]| [file, soc, year].iter().zip(key).all(|(column, text)| fields[*column] == text);
        let count = count.to_string();
        if let Some(row) = releases.rows.iter_mut().find(|row| is_same(&row.fields)) {
            for (column, text) in [(rows, &count), (lacks, &missing)] {
                if row.fields[column] != *text {
                    row.set(column, text.clone());
                }
            }
            continue;
        }
        let line = releases.line(|column| match column {
            "file" => Some(&table.file),
            "soc" => Some(code),
            "year" => Some(of_year),
            "rows" => Some(&count),
            "lacks" => Some(&missing),
            _ => None,
        });
        let before = releases.rows.iter().rposition(|row| {
            row.fields[file] == table.file
                && (row.fields[soc].as_str(), row.fields[year].as_str()) < (code.as_str(), of_year.as_str())
        });
        let first = releases.rows.iter().position(|row| row.fields[file] == table.file);
        let at = before.map(|index| index + 1).or(first).unwrap_or(releases.rows.len());
        releases.rows.insert(at, line);
    }
    releases.rows.retain(|row| {
        row.fields[file] != table.file || found.contains_key(&(row.fields[soc].clone(), row.fields[year].clone()))
    });
}
