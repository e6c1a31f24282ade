//! The CSV files while releases are brought into them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::container::Download;
use super::harvest::{Harvest, Record};
use super::occupations::Occupations;
use super::places::{self, States};
use super::refusal::{Refusal, Result};
use super::report::{FileReport, TableReport};
use super::table::Table;
use super::targets::{AREA, TARGETS, TOP_CODES, target};
use super::{counts, gone, industries, merge, plausible, sources, top_codes};

const SOURCES: &str = "sources.csv";
const COPIES: &str = "copies.csv";
const RELEASES: &str = "releases.csv";
const INDUSTRIES: &str = "industries.csv";
pub(super) const SPELLINGS: &str = "industry_spellings.csv";
const ALIASES: &str = "area_aliases.csv";
const STATES: &str = "states.csv";
const EDITIONS: &str = "oews_editions.csv";

#[derive(Clone)]
pub(super) struct Desk {
    data: PathBuf,
    pub(super) tables: BTreeMap<String, Table>,
    pub(super) occupations: Occupations,
    pub(super) states: States,
    said: Vec<String>,
}

/// What was read of one file.
pub(super) struct FileHarvest {
    pub(super) download: Download,
    pub(super) harvests: Vec<Harvest>,
}

impl Desk {
    pub(super) fn open(data: &Path) -> Result<Self> {
        let mut tables = BTreeMap::new();
        let others = [SOURCES, COPIES, RELEASES, INDUSTRIES, SPELLINGS, ALIASES, STATES, TOP_CODES, EDITIONS];
        for file in TARGETS.iter().map(|target| target.file).chain(others) {
            if data.join(file).exists() {
                tables.insert(file.to_owned(), Table::read(data, file)?);
            }
        }
        let missing = |file: &str| Refusal::plain(format!("data/{file} is not there"));
        for file in [SOURCES, COPIES, STATES] {
            if !tables.contains_key(file) {
                return Err(missing(file));
            }
        }
        let states = States::read(&tables[STATES])?;
        let occupations = Occupations::read(data, &tables)?;
        Ok(Self { data: data.to_owned(), tables, occupations, states, said: Vec::new() })
    }

    /// The same with this many of the last rows of each table that releases go into: quick to take into.
    pub(super) fn with_few_rows(mut self, count: usize) -> Self {
        for target in TARGETS {
            if let Some(table) = self.tables.get_mut(target.file) {
                table.rows.drain(..table.rows.len().saturating_sub(count));
            }
        }
        self
    }

    /// Puts everything that was read into the tables. Nothing is written yet.
    pub(super) fn take_in(&mut self, files: Vec<FileHarvest>, read_on: &str) -> Result<Vec<FileReport>> {
        merge::refuse_contradictions(files.iter().flat_map(|file| &file.harvests), &self.tables)?;
        let mut reports = Vec::new();
        let mut taken: Vec<Vec<Record>> = Vec::new();
        for file in files {
            let (id, is_known) = sources::copy_id(&self.tables[COPIES], &file.download);
            let mut tables = Vec::new();
            let (mut touched, mut first) = (Vec::new(), None);
            for group in grouped(file.harvests) {
                let (report, records) = self.take_in_table(group, &id, &mut touched, &mut first)?;
                tables.push(report);
                taken.push(records);
            }
            if let (false, false, Some(release)) = (is_known, touched.is_empty(), &first) {
                let source = &self.tables[SOURCES];
                let line = sources::copy_line(
                    &self.tables[COPIES],
                    source,
                    &id,
                    &file.download,
                    &touched.join("; "),
                    release,
                    read_on,
                );
                if let Some(copies) = self.tables.get_mut(COPIES) {
                    copies.rows.push(line);
                }
                self.said.push(format!("copies.csv: {id}, {} (SHA-256 {})", file.download.name, file.download.sha256));
            }
            reports.push(FileReport { file: file.download.name.clone(), tables });
        }
        self.settle();
        // When all is in: states of one file are held against the national figure of another.
        let mut said = BTreeSet::new();
        let tables = reports.iter_mut().flat_map(|report| &mut report.tables);
        for (table, records) in tables.zip(&taken) {
            let records: Vec<_> = records.iter().collect();
            table.looks_wrong = plausible::check(&records, &self.tables, &self.states);
            table.looks_wrong.extend(gone::since_the_year_before(&records, &self.tables));
            // The national workbook and that of the states find the same.
            table.looks_wrong.retain(|line| said.insert(line.clone()));
        }
        Ok(reports)
    }

    fn take_in_table(
        &mut self,
        mut harvest: Harvest,
        copy: &str,
        touched: &mut Vec<String>,
        first: &mut Option<super::harvest::Release>,
    ) -> Result<(TableReport, Vec<Record>)> {
        let mut report = TableReport {
            what: harvest.what.clone(),
            sheet: harvest.place.sheet.clone(),
            rows_read: harvest.rows_read,
            rows_taken: harvest.records.len(),
            notes: std::mem::take(&mut harvest.notes),
            outcomes: Vec::new(),
            looks_wrong: Vec::new(),
        };
        self.name_industries(&mut harvest, &mut report.notes);
        let files: BTreeSet<_> = harvest.records.iter().map(|record| record.file).collect();
        for file in files {
            let (Some(target), Some(table)) = (target(file), self.tables.get_mut(file)) else {
                report.notes.push(format!("data/ has no {file}: its rows are not taken"));
                harvest.records.retain(|record| record.file != file);
                continue;
            };
            let records: Vec<_> = harvest.records.iter().filter(|record| record.file == file).cloned().collect();
            let scopes: Vec<_> = harvest.scopes.iter().filter(|scope| scope.file == file).cloned().collect();
            let outcome = merge::merge(table, target, &records, &scopes, &harvest.release, copy)?;
            if outcome.touches_rows {
                if !touched.contains(&harvest.what) {
                    touched.push(harvest.what.clone());
                }
                first.get_or_insert_with(|| harvest.release.clone());
                if let Some(sources) = self.tables.get_mut(SOURCES)
                    && let Some(said) = sources::add(sources, &harvest.release, &harvest.place)?
                {
                    self.said.push(format!("sources.csv: {said}"));
                }
            }
            report.outcomes.push(outcome);
        }
        let is_touched = report.outcomes.iter().any(|outcome| outcome.touches_rows);
        if let (true, Some(codes)) = (is_touched, self.tables.get_mut(TOP_CODES)) {
            self.said.extend(top_codes::add(codes, &harvest)?);
        }
        Ok((report, harvest.records))
    }

    fn name_industries(&mut self, harvest: &mut Harvest, notes: &mut Vec<String>) {
        let (Some(mut industries), Some(mut spellings)) =
            (self.tables.remove(INDUSTRIES), self.tables.remove(SPELLINGS))
        else {
            return;
        };
        let id = &harvest.release.id;
        notes.extend(industries::settle(&mut harvest.records, id, &mut industries, &spellings));
        notes.extend(industries::settle_matrix(&harvest.records, id, &industries, &mut spellings));
        self.tables.insert(INDUSTRIES.to_owned(), industries);
        self.tables.insert(SPELLINGS.to_owned(), spellings);
    }

    /// What follows from new rows: titles of areas, and counts.
    fn settle(&mut self) {
        if let (Some(mut areas), Some(mut aliases)) = (self.tables.remove(AREA), self.tables.remove(ALIASES)) {
            self.said.extend(places::settle_titles(&mut areas, &mut aliases, self.tables.get(EDITIONS)));
            self.tables.insert(AREA.to_owned(), areas);
            let sources = &self.tables[SOURCES];
            let named: BTreeSet<_> = aliases.rows.iter().map(|row| aliases.text(row, "publication")).collect();
            let is_known = |id: &&&str| id.is_empty() || sources.rows.iter().any(|row| sources.text(row, "id") == **id);
            for id in named.iter().filter(|id| !is_known(id)) {
                self.said.push(format!("sources.csv: to be filled in: the line of {id}"));
            }
            self.tables.insert(ALIASES.to_owned(), aliases);
        }
        let Some(mut releases) = self.tables.remove(RELEASES) else { return };
        for table in self.tables.values() {
            counts::recount(&mut releases, table, &self.states);
        }
        self.tables.insert(RELEASES.to_owned(), releases);
    }

    /// What was done beside the rows, in words.
    pub(super) fn said(&self) -> &[String] {
        &self.said
    }

    /// The files whose text is another now.
    pub(super) fn changed_files(&self) -> Result<Vec<(String, String)>> {
        let mut changed = Vec::new();
        for (file, table) in &self.tables {
            let text = table.render();
            let old = std::fs::read_to_string(self.data.join(file)).map_err(Refusal::plain)?;
            if text != old {
                changed.push((file.clone(), text));
            }
        }
        Ok(changed)
    }
}

/// Tables of one release that fill the same rows are taken in together: 1.2 and 1.10, 6.2 and 6.5.
fn grouped(harvests: Vec<Harvest>) -> Vec<Harvest> {
    let mut groups: Vec<Harvest> = Vec::new();
    for mut harvest in harvests {
        match groups.iter_mut().find(|known| known.what == harvest.what && known.release == harvest.release) {
            Some(known) => {
                known.place.sheet = format!("{} and {}", known.place.sheet, harvest.place.sheet);
                known.rows_read += harvest.rows_read;
                known.records.extend(harvest.records);
                known.scopes.extend(harvest.scopes);
                harvest.notes.retain(|note| !known.notes.contains(note));
                known.notes.extend(harvest.notes);
            }
            None => groups.push(harvest),
        }
    }
    groups
}
