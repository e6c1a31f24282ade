//! Holds the rows of a release against a CSV file, and puts them in.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::harvest::{Harvest, Record, Release, Scope};
use super::refusal::{Place, Result};
use super::table::{Line, Table};
use super::targets::{Replaces, Target, target};
use super::value::{parse, same};

/// A cell that stands and is different in the release.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) row: String,
    pub(super) column: String,
    pub(super) old: String,
    pub(super) new: String,
}

/// What a release changes in one file.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) file: String,
    /// Each new row, by occupation and year, as far as the file has them.
    pub(super) new: BTreeMap<String, usize>,
    pub(super) unchanged: usize,
    pub(super) changed: Vec<Change>,
    pub(super) gone: Vec<String>,
    /// Names that are different, and are left.
    pub(super) names: Vec<String>,
    /// Whether an earlier release gives way as a whole, so that its rows are no corrections.
    pub(super) replaces: bool,
    pub(super) touches_rows: bool,
}

impl Outcome {
    /// Whether a figure or row that stands would not stand as it is.
    pub(super) fn corrects(&self) -> bool {
        !self.replaces && (!self.changed.is_empty() || !self.gone.is_empty())
    }
}

/// The texts of a row's key, without the columns that the file does not have.
fn key_of<'t>(table: &Table, target: &Target, text: impl Fn(&str) -> &'t str) -> Vec<String> {
    target.key.iter().filter(|column| table.column(column).is_some()).map(|column| text(column).to_owned()).collect()
}

/// One record a key, with what each table of a file says of it.
fn joined(records: &[Record], table: &Table, target: &Target) -> Result<Vec<(Vec<String>, Record)>> {
    let mut rows: Vec<(Vec<String>, Record)> = Vec::new();
    let mut at: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for record in records {
        let key = key_of(table, target, |column| record.get(column));
        let Some(index) = at.get(&key) else {
            at.insert(key.clone(), rows.len());
            rows.push((key, record.clone()));
            continue;
        };
        let known = &mut rows[*index].1;
        if known.place.is_same_sheet(&record.place) {
            return Err(record.place.refuse(format!(
                "{} is there twice, first in row {}",
                key.join(" "),
                known.place.row
            )));
        }
        for (column, text) in &record.cells {
            if known.cells.iter().all(|(name, _)| name != column) {
                known.cells.push((column, text.clone()));
            }
        }
    }
    Ok(rows)
}

/// Refuses two records of one row that have different figures.
fn agree(known: &Record, record: &Record, key: &[String], target: &Target) -> Result<()> {
    for (column, text) in record.cells.iter().filter(|(column, _)| target.figures.contains(column)) {
        if let Some((_, other)) = known.cells.iter().find(|(name, _)| name == column)
            && !same(other, text)
        {
            let reason = format!("{} has {text}, {} has {other}", key.join(" "), known.place);
            return Err(record.place.refuse_in(column, reason));
        }
    }
    Ok(())
}

/// Refuses tables that have different figures of one release for one row, in one file or in several: which of them is
/// the corrected one, nobody said.
pub(super) fn refuse_contradictions<'h>(
    harvests: impl Iterator<Item = &'h Harvest>,
    tables: &BTreeMap<String, Table>,
) -> Result<()> {
    let mut known: BTreeMap<(&str, &str, Vec<String>), Vec<&Record>> = BTreeMap::new();
    for harvest in harvests {
        for record in &harvest.records {
            let Some((target, table)) = target(record.file).zip(tables.get(record.file)) else { continue };
            let key = key_of(table, target, |column| record.get(column));
            let others = known.entry((record.file, &harvest.release.id, key.clone())).or_default();
            // Twice in one sheet is refused where its rows are joined.
            if others.iter().any(|other| other.place.is_same_sheet(&record.place)) {
                continue;
            }
            for other in others.iter() {
                agree(other, record, &key, target)?;
            }
            others.push(record);
        }
    }
    Ok(())
}

/// Puts records into a table. What is corrected is put in too; whether it is written is decided
/// by whoever calls.
pub(super) fn merge(
    table: &mut Table,
    target: &Target,
    records: &[Record],
    scopes: &[Scope],
    release: &Release,
    copy: &str,
) -> Result<Outcome> {
    let mut outcome = Outcome { file: table.file.clone(), ..Outcome::default() };
    let rows = joined(records, table, target)?;
    let existing: BTreeMap<Vec<String>, usize> = table
        .rows
        .iter()
        .enumerate()
        .map(|(index, row)| (key_of(table, target, |column| table.text(row, column)), index))
        .collect();
    let is_later = is_later(table, target, &rows, release)?;
    outcome.replaces = is_later && matches!(target.replaces, Replaces::Occupation { .. });

    let mut lines: Vec<(Option<usize>, Line)> = Vec::new();
    for (key, record) in &rows {
        let found = existing.get(key).copied();
        if let Some(index) = found {
            let before = outcome.changed.len();
            compare(table, target, index, record, &mut outcome);
            if before == outcome.changed.len() {
                outcome.unchanged += 1;
                if !is_later {
                    // Lists are put in as a whole, or not at all.
                    if matches!(target.replaces, Replaces::Occupation { .. }) {
                        lines.push((found, Line::new(table.rows[index].fields.clone())));
                    }
                    continue;
                }
            }
        } else {
            *outcome.new.entry(group(record)).or_default() += 1;
        }
        let line = line(table, target, found, record, release, copy, is_later)?;
        lines.push((found, line));
    }
    let gone = gone(table, scopes, &rows, target);
    outcome.gone = gone.iter().map(|index| describe(table, target, *index)).collect();
    let is_touched = !outcome.new.is_empty() || !outcome.changed.is_empty() || !gone.is_empty();
    outcome.touches_rows = is_touched || (is_later && !lines.is_empty());
    if outcome.touches_rows {
        put(table, target, lines, gone);
    }
    Ok(outcome)
}

/// Whether the release comes after the one whose rows it replaces. Refuses an earlier one.
fn is_later(table: &Table, target: &Target, rows: &[(Vec<String>, Record)], release: &Release) -> Result<bool> {
    let first = rows.first().map(|(_, record)| record);
    let (column, version, occupation) = match target.replaces {
        Replaces::Nothing => return Ok(false),
        Replaces::Series => ("publication", release.id.as_str(), None),
        Replaces::Occupation { by, release } => (release, first.map_or("", |record| record.get(release)), Some(by)),
    };
    let ours: BTreeSet<_> = rows.iter().map(|(_, record)| occupation.map_or("", |name| record.get(name))).collect();
    let is_replaced = |row: &&Line| occupation.is_none_or(|name| ours.contains(table.text(row, name)));
    let mut later = false;
    for row in table.rows.iter().filter(is_replaced) {
        match natural(table.text(row, column), version) {
            Ordering::Less => later = true,
            Ordering::Equal => {}
            Ordering::Greater => {
                let place = first.map_or_else(Place::default, |record| Place::file(&record.place.file));
                let reason =
                    format!("is of {version}; data/{} has {}, which is later", table.file, table.text(row, column));
                return Err(place.refuse(reason));
            }
        }
    }
    Ok(later)
}

fn compare(table: &Table, target: &Target, index: usize, record: &Record, outcome: &mut Outcome) {
    let row = &table.rows[index];
    for (column, new) in &record.cells {
        if table.column(column).is_none() {
            continue;
        }
        let old = table.text(row, column);
        if target.figures.contains(column) && !same(old, new) {
            outcome.changed.push(Change {
                row: describe(table, target, index),
                column: (*column).to_owned(),
                old: old.to_owned(),
                new: new.clone(),
            });
        }
        if target.names.contains(column) && !old.eq_ignore_ascii_case(new) {
            outcome.names.push(format!("{}: the release says {new}", describe(table, target, index)));
        }
    }
}

/// The row as it is to stand: figures of the release, everything else as it was.
fn line(
    table: &Table,
    target: &Target,
    found: Option<usize>,
    record: &Record,
    release: &Release,
    copy: &str,
    is_later: bool,
) -> Result<Line> {
    let old = found.map(|index| &table.rows[index]);
    let read_from = match old {
        Some(row) if !is_later => {
            let copies = table.text(row, "read_from");
            if copies.split(';').any(|known| known == copy) { copies.to_owned() } else { format!("{copies};{copy}") }
        }
        _ => copy.to_owned(),
    };
    let mut line = table.line(|column| match column {
        "read_from" => Some(read_from.as_str()),
        "publication" => Some(release.id.as_str()),
        _ => {
            let new = record.cells.iter().find(|(name, _)| *name == column).map(|(_, text)| text.as_str());
            let is_kept = old.is_some() && !target.figures.contains(&column) && !target.key.contains(&column);
            match old {
                Some(row) if new.is_none() || (is_kept && !is_later) => Some(table.text(row, column)),
                _ => new,
            }
        }
    });
    if let Some((columns, by)) = target.derived {
        derive(table, &mut line, record, columns, by)?;
    }
    Ok(line)
}

/// Fills columns that the release does not print from a row that speaks of the same thing.
fn derive(table: &Table, line: &mut Line, record: &Record, columns: &[&str], by: &[&str]) -> Result<()> {
    let is_missing = |column: &&&str| record.cells.iter().all(|(name, _)| name != *column);
    let missing: Vec<_> = columns.iter().filter(is_missing).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let twin = table.rows.iter().find(|row| by.iter().all(|column| table.text(row, column) == record.get(column)));
    let Some(twin) = twin else {
        let key: Vec<_> = by.iter().map(|column| format!("{column} {}", record.get(column))).collect();
        let reason = format!("is not printed, and no row of data/{} has it for {}", table.file, key.join(", "));
        return Err(record.place.refuse_in(missing[0], reason));
    };
    for name in missing {
        if let Some(column) = table.column(name) {
            line.set(column, table.text(twin, name));
        }
    }
    Ok(())
}

/// Rows that a release speaks of and does not have.
fn gone(table: &Table, scopes: &[Scope], rows: &[(Vec<String>, Record)], target: &Target) -> Vec<usize> {
    let keys: BTreeSet<_> = rows.iter().map(|(key, _)| key).collect();
    let is_covered = |row: &Line| {
        scopes.iter().any(|scope| {
            scope
                .columns
                .iter()
                .all(|(column, texts)| table.column(column).is_none() || texts.contains(table.text(row, column)))
        })
    };
    let is_gone =
        |row: &Line| is_covered(row) && !keys.contains(&key_of(table, target, |column| table.text(row, column)));
    table.rows.iter().enumerate().filter(|(_, row)| is_gone(row)).map(|(index, _)| index).collect()
}

/// Puts lines in their places, and takes out what is gone.
fn put(table: &mut Table, target: &Target, lines: Vec<(Option<usize>, Line)>, gone: Vec<usize>) {
    let mut taken_out: Vec<usize> = gone;
    let mut added = Vec::new();
    // Lists that give way have an order of their own: an occupation's rows stand as the release has them.
    let keeps_places = !matches!(target.replaces, Replaces::Occupation { .. });
    for (found, line) in lines {
        match found {
            Some(index) if keeps_places => table.rows[index] = line,
            Some(index) => {
                taken_out.push(index);
                added.push(line);
            }
            None => added.push(line),
        }
    }
    taken_out.sort_unstable();
    for index in taken_out.into_iter().rev() {
        table.rows.remove(index);
    }
    let order: Vec<_> = target.order.iter().filter_map(|column| table.column(column)).collect();
    let in_order = |one: &Line, other: &Line| {
        let compared = order.iter().map(|column| natural(&one.fields[*column], &other.fields[*column]));
        compared.fold(Ordering::Equal, Ordering::then)
    };
    // So that each finds its place near the end.
    added.sort_by(in_order);
    for line in added {
        let at = table.rows.iter().rposition(|row| in_order(row, &line) != Ordering::Greater);
        table.rows.insert(at.map_or(0, |at| at + 1), line);
    }
}

/// Numbers as numbers, everything else as text.
pub(super) fn natural(one: &str, other: &str) -> Ordering {
    match parse(one).zip(parse(other)) {
        Some((one, other)) => one.total_cmp(&other),
        None => one.cmp(other),
    }
}

/// A row in the words of a report: its key, and its name where it has one.
fn describe(table: &Table, target: &Target, index: usize) -> String {
    let row = &table.rows[index];
    let text = key_of(table, target, |column| table.text(row, column)).join(" ");
    if let Some(name) = target.names.first().filter(|name| table.column(name).is_some()) {
        return format!("{text} ({})", table.text(row, name));
    }
    text
}

/// Occupation and time of a record.
fn group(record: &Record) -> String {
    let soc = [record.get("soc"), record.get("onet_soc"), record.get("fips")].into_iter().find(|text| !text.is_empty());
    let time = ["year", "period", "cycle", "release"].map(|column| record.get(column));
    let time = time.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
    match soc {
        Some(soc) if record.get("item").is_empty() => format!("{soc} {time}"),
        _ => time.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::refusal::Place;
    use crate::import::targets::{INDUSTRY, INDUSTRY_EARLIER};

    const BEFORE: &str = "year,soc,industry_code,industry_name,employment,publication,read_from,note\n\
                          2024,29-2072,62,Health Care,100,oews-2024-05,R1,\n2025,29-2072,62,Health Care,110,oews-2025-05,R2,kept\n\
                          2025,29-2072,11,Agriculture,10,oews-2025-05,R2,\n2025,29-9021,62,Health Care,50,oews-2025-05,R2,\n";

    /// Takes rows of year, occupation, industry, name and jobs into a table; returns it and what changed.
    fn merged(file: &'static str, before: &str, rows: &[[&str; 5]]) -> (Vec<String>, Outcome) {
        let mut table = Table::of(file, before).unwrap();
        let columns = match file {
            INDUSTRY => ["year", "soc", "industry_code", "industry_name", "employment"],
            _ => ["year", "soc", "naics", "industry", "employment"],
        };
        let records = rows.iter().map(|row| {
            let record = Record::new(file, Place::file("natsector.xlsx"));
            columns.into_iter().zip(row).fold(record, |record, (column, text)| record.with(column, *text))
        });
        let release =
            Release { id: "oews-2025-05".to_owned(), family: "oews-", period: "May 2025".to_owned(), title: None };
        let records: Vec<_> = records.collect();
        let outcome = merge(&mut table, target(file).unwrap(), &records, &[], &release, "R9").unwrap();
        (table.render().lines().skip(1).map(str::to_owned).collect(), outcome)
    }

    #[test]
    fn a_corrected_row_keeps_its_place_and_whatever_the_release_does_not_print() {
        let (rows, outcome) = merged(INDUSTRY, BEFORE, &[["2025", "29-2072", "62", "HEALTH CARE", "120"]]);
        assert_eq!(rows[1], "2025,29-2072,62,Health Care,120,oews-2025-05,R2;R9,kept");
        assert_eq!(rows[2], "2025,29-2072,11,Agriculture,10,oews-2025-05,R2,");
        assert!(outcome.names.is_empty() && outcome.changed.len() == 1);
    }

    #[test]
    fn new_rows_stand_behind_those_of_their_year_in_the_order_of_the_release() {
        let new = [
            ["2025", "29-2072", "72", "Hotels", "30"],
            ["2025", "29-2072", "22", "Utilities", "20"],
            ["2023", "29-2072", "62", "Health Care", "90"],
        ];
        let (rows, outcome) = merged(INDUSTRY, BEFORE, &new);
        let order: Vec<_> = rows.iter().map(|row| row.split(',').take(3).collect::<Vec<_>>().join(" ")).collect();
        assert_eq!(
            order,
            [
                "2023 29-2072 62",
                "2024 29-2072 62",
                "2025 29-2072 62",
                "2025 29-2072 11",
                "2025 29-2072 72",
                "2025 29-2072 22",
                "2025 29-9021 62",
            ]
        );
        assert_eq!(
            outcome.new.into_iter().collect::<Vec<_>>(),
            [("29-2072 2023".to_owned(), 1), ("29-2072 2025".to_owned(), 2)]
        );
        let earlier = "year,soc,naics,industry,employment,publication,read_from\n2024,29-2072,62,Health Care,1,o,R1\n";
        let new = [["2024", "29-9021", "62", "Health Care", "5"], ["2024", "11-9111", "42", "Trade", "5"]];
        let (rows, _) = merged(INDUSTRY_EARLIER, earlier, &new);
        let order: Vec<_> = rows.iter().map(|row| &row[..12]).collect();
        assert_eq!(order, ["2024,29-2072", "2024,29-9021", "2024,11-9111"]);
    }

    #[test]
    fn another_name_is_told_of_and_left() {
        let (rows, outcome) = merged(INDUSTRY, BEFORE, &[["2025", "29-2072", "62", "Health and Social Care", "110"]]);
        assert_eq!(outcome.names, ["2025 29-2072 62 (Health Care): the release says Health and Social Care"]);
        assert!(!outcome.touches_rows && rows[1].contains(",Health Care,110,"));
    }
}
