//! What a file is refused for: where it is wrong, and why.

use std::fmt::{self, Display, Formatter};

/// A place in a file of an agency, as far as it is known.
#[derive(Debug, Clone, Default)]
pub(crate) struct Place {
    pub(crate) file: String,
    pub(crate) sheet: String,
    /// From 1; 0 where the file as a whole is meant.
    pub(crate) row: u32,
}

impl Place {
    pub(crate) fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), ..Self::default() }
    }

    pub(crate) fn sheet(&self, sheet: &str) -> Self {
        Self { sheet: sheet.to_owned(), row: 0, ..self.clone() }
    }

    pub(crate) fn row(&self, row: u32) -> Self {
        Self { row, ..self.clone() }
    }

    pub(crate) fn is_same_sheet(&self, other: &Self) -> bool {
        self.file == other.file && self.sheet == other.sheet
    }

    pub(crate) fn refuse(&self, reason: impl Display) -> Refusal {
        self.refuse_in("", reason)
    }

    pub(crate) fn refuse_in(&self, column: &str, reason: impl Display) -> Refusal {
        Refusal { place: self.clone(), column: column.to_owned(), reason: reason.to_string() }
    }
}

impl Display for Place {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if !self.sheet.is_empty() {
            write!(f, ": sheet {}", self.sheet)?;
        }
        if self.row > 0 {
            write!(f, ": row {}", self.row)?;
        }
        Ok(())
    }
}

/// Why nothing is written.
#[derive(Debug, thiserror::Error)]
pub(crate) struct Refusal {
    place: Place,
    column: String,
    reason: String,
}

impl Display for Refusal {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.place.file.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        if !self.column.is_empty() {
            write!(f, "column {}: ", self.column)?;
        }
        f.write_str(&self.reason)
    }
}

impl Refusal {
    /// A reason that belongs to no file.
    pub(crate) fn plain(reason: impl Display) -> Self {
        Place::default().refuse(reason)
    }
}

pub(crate) type Result<T> = std::result::Result<T, Refusal>;
