//! What a file of an agency has for the crate, before it is held against `data/`.

use std::collections::BTreeSet;

use super::refusal::Place;

/// A row to be.
#[derive(Debug, Clone)]
pub(super) struct Record {
    pub(super) file: &'static str,
    /// Column of the CSV file and text. What the file has no column for is left out.
    pub(super) cells: Vec<(&'static str, String)>,
    pub(super) place: Place,
}

impl Record {
    pub(super) fn new(file: &'static str, place: Place) -> Self {
        Self { file, cells: Vec::new(), place }
    }

    /// A row of a made-up file.
    #[cfg(test)]
    pub(super) fn of(file: &'static str, cells: &[(&'static str, &str)]) -> Self {
        let empty = Self::new(file, Place::file("may.xlsx").row(7));
        cells.iter().fold(empty, |record, (column, text)| record.with(column, *text))
    }

    pub(super) fn set(&mut self, column: &'static str, text: impl Into<String>) {
        self.cells.push((column, text.into()));
    }

    pub(super) fn with(mut self, column: &'static str, text: impl Into<String>) -> Self {
        self.set(column, text);
        self
    }

    pub(super) fn get(&self, column: &str) -> &str {
        self.cells.iter().find(|(name, _)| *name == column).map_or("", |(_, text)| text)
    }
}

/// Rows of a CSV file that a release speaks of in full: those in which each of these columns has
/// one of these texts. One that the release does not have is gone.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    pub(super) file: &'static str,
    pub(super) columns: Vec<(&'static str, BTreeSet<String>)>,
}

impl Scope {
    pub(super) fn new(file: &'static str) -> Self {
        Self { file, columns: Vec::new() }
    }

    pub(super) fn only(mut self, column: &'static str, texts: impl IntoIterator<Item = String>) -> Self {
        self.columns.push((column, texts.into_iter().collect()));
        self
    }
}

/// The publication that a file is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Release {
    /// Its id in `sources.csv`.
    pub(super) id: String,
    /// What the ids of its earlier releases begin with.
    pub(super) family: &'static str,
    /// As `sources.csv` says it: `May 2026`, `2025-35`.
    pub(super) period: String,
    /// What stands in the title in place of the earlier release's text of the same shape, a date
    /// for a date.
    pub(super) title: Option<String>,
}

/// From which wage on a release prints `#`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TopCode {
    pub(super) hourly: String,
    pub(super) annual: String,
}

/// What one table of a file has for the crate.
#[derive(Debug)]
pub(super) struct Harvest {
    /// In words: `OEWS May 2026, by state`.
    pub(super) what: String,
    pub(super) place: Place,
    pub(super) release: Release,
    pub(super) records: Vec<Record>,
    /// Rows of the nation once more, as those of all industries together: to be taken if the release comes by industry.
    pub(super) across: Vec<Record>,
    pub(super) scopes: Vec<Scope>,
    pub(super) rows_read: u32,
    /// What a reader of the report should know.
    pub(super) notes: Vec<String>,
    /// What `#` stands for.
    pub(super) top_code: Option<TopCode>,
}
