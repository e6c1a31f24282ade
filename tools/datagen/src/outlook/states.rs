//! The projections of the states: every cell as four bytes, the United States first.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use super::{choose, span, underscored};
use crate::occupations::{known_soc, occupation};
use crate::places::Places;
use crate::read::{Result, Row, Sheet};
use crate::render::bytes;
use crate::sources::Sources;

const COLUMNS: [&str; 11] = [
    "period",
    "soc",
    "title",
    "fips",
    "name",
    "employment_base",
    "employment_projected",
    "change_percent",
    "annual_openings",
    "publication",
    "read_from",
];

/// What stands for the United States where a state has its FIPS code.
const NATION: &str = "00";

struct Table {
    years: (i64, i64),
    source: String,
    /// By the place of the state in the order of states; the United States have none.
    rows: BTreeMap<Option<usize>, [i64; 4]>,
}

pub(super) struct StateTables {
    tables: BTreeMap<String, Table>,
}

impl StateTables {
    pub(super) fn read(data: &Path, sources: &Sources, places: &Places) -> Result<Self> {
        let sheet = Sheet::read(data, "state_projections.csv", &COLUMNS)?;
        let mut tables = BTreeMap::new();
        sheet.each(|row| read_row(&row, sources, places, &mut tables))?;
        for (soc, table) in &tables {
            if !table.rows.contains_key(&None) {
                let last = sheet.rows().find(|row| row.text("soc") == soc);
                let reason = format!("{soc} has no row of the United States, {NATION}");
                return Err(last.map_or_else(
                    || crate::read::file_problem("state_projections.csv", &reason),
                    |row| row.problem("fips", &reason),
                ));
            }
        }
        Ok(Self { tables })
    }

    pub(super) fn render(&self, out: &mut String) {
        for (soc, table) in &self.tables {
            let name = format!("STATES_{}", underscored(soc));
            let present: u64 = table.rows.keys().flatten().map(|state| 1 << state).sum();
            let cells = table.rows.values().map(|row| {
                // Checked while reading to be in range.
                row.iter().flat_map(|cell| i32::try_from(*cell).unwrap_or_default().to_le_bytes()).collect()
            });
            bytes(out, &format!("{name}_CELLS"), &cells.collect::<Vec<Vec<u8>>>());
            let (base_year, target_year) = table.years;
            let _ = writeln!(
                out,
                "static {name}: StateProjections = StateProjections {{ occupation: {}, source: {}, base_year: {base_year}, target_year: {target_year}, present: {present:#x}, cells: &{name}_CELLS }};\nconst _: () = assert!({name}.is_sound());\n",
                occupation(soc),
                table.source,
            );
        }
    }

    pub(super) fn render_dispatch(&self, out: &mut String) {
        let arm = |soc: &str| self.tables.contains_key(soc).then(|| format!("Some(&STATES_{})", underscored(soc)));
        choose(out, "states(occupation: Occupation) -> Option<&'static StateProjections>", arm, "None");
    }
}

fn read_row(row: &Row<'_>, sources: &Sources, places: &Places, tables: &mut BTreeMap<String, Table>) -> Result<()> {
    let soc = known_soc(row)?;
    let text = row.required("period")?;
    let years = span(text).ok_or_else(|| row.problem("period", "not ten years, written as 2022-32"))?;
    if row.text("publication") != format!("pc-{text}") {
        return Err(row.problem("publication", "is not that of the period"));
    }
    sources.note_copies(row)?;
    let place = if row.text("fips") == NATION { None } else { Some(places.state(row)?.0) };
    let jobs = |column| row.decimal(column, 0, 0..=1_000_000_000);
    let (base, target) = (jobs("employment_base")?, jobs("employment_projected")?);
    let growth = row.decimal("change_percent", 1, -1_000..=10_000)?;
    // Both levels are rounded to 10, the percentage to a tenth.
    if base > 0 && !super::projections::fits(base, target - base, growth, (5, 10)) {
        return Err(row.problem("change_percent", "does not fit the levels"));
    }
    let cells = [base, target, growth, jobs("annual_openings")?];
    let source = sources.key(row, "publication")?;
    let new = || Table { years, source, rows: BTreeMap::new() };
    let table = tables.entry(soc.to_owned()).or_insert_with(new);
    if table.years != years {
        return Err(row.problem("period", "the occupation has rows of another period"));
    }
    match table.rows.insert(place, cells) {
        Some(_) => Err(row.problem("fips", "there twice for the occupation")),
        None => Ok(()),
    }
}
