//! The occupations of the crate, as the data have them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::refusal::{Place, Result};
use super::table::Table;

const LIST: &str = "occupations.csv";

/// The SOC codes of all occupations, and which of them what is taken of.
#[derive(Clone)]
pub(super) struct Occupations {
    all: BTreeSet<String>,
    /// Those that O*NET describes here: what the guides' occupation is and was.
    described: BTreeSet<String>,
    groups: BTreeSet<String>,
    /// With each table, the groups that have rows in it.
    standing: BTreeSet<(String, String)>,
}

impl Occupations {
    /// Those of the list; where there is none, those with a national row, all alike.
    pub(super) fn read(data: &Path, tables: &BTreeMap<String, Table>) -> Result<Self> {
        let (file, column) = if data.join(LIST).exists() { (LIST, "code") } else { (super::targets::NATIONAL, "soc") };
        let table = Table::read(data, file)?;
        let Some(index) = table.column(column).or_else(|| table.column("soc")) else {
            return Err(Place::file(file).refuse_in(column, "the column is missing"));
        };
        let all: BTreeSet<_> = table.rows.iter().map(|row| row.fields[index].clone()).collect();
        if all.is_empty() {
            return Err(Place::file(file).refuse("names no occupation"));
        }
        let Some(part) = table.column("part") else {
            return Ok(Self { described: all.clone(), all, groups: BTreeSet::new(), standing: BTreeSet::new() });
        };
        let of_part = |wanted: &str| -> BTreeSet<String> {
            let rows = table.rows.iter().filter(|row| row.fields[part] == wanted);
            rows.map(|row| row.fields[index].clone()).collect()
        };
        let (described, groups) = (of_part("core"), of_part("group"));
        let mut standing = BTreeSet::new();
        for (file, table) in tables {
            let Some(soc) = table.column("soc") else { continue };
            let codes = table.rows.iter().map(|row| &row.fields[soc]).filter(|code| groups.contains(*code));
            standing.extend(codes.map(|code| (file.clone(), code.clone())));
        }
        Ok(Self { all, described, groups, standing })
    }

    pub(super) fn has(&self, code: &str) -> bool {
        self.all.contains(code)
    }

    pub(super) fn is_described(&self, code: &str) -> bool {
        self.described.contains(code)
    }

    /// Whether a table takes an occupation's rows: groups stand in some tables and not in others.
    pub(super) fn is_taken_into(&self, file: &str, code: &str) -> bool {
        !self.groups.contains(code) || self.standing.contains(&(file.to_owned(), code.to_owned()))
    }
}
