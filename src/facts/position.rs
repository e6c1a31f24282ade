//! Where a fact stands in the flat view, and what a part of the view answers there.

use super::fact::Fact;
use crate::occupation::Occupation;

/// Where a fact stands, like the hands of a clock: the cell moves on with each step, the row when its
/// cells are over, and so on. Each counts from 0.
///
/// A part of the view passes over what it does not have. Where a row has one fact, the rows are the
/// cells.
#[derive(Debug, Clone)]
pub(super) struct Position {
    pub(super) part: usize,
    pub(super) occupation: usize,
    pub(super) table: usize,
    pub(super) row: usize,
    pub(super) cell: usize,
}

/// What is over at a position: the next one of its kind comes, from its beginning.
pub(super) enum End {
    Row,
    Table,
    Occupation,
    Part,
}

/// What a part of the view has at a position: a fact, or `None` where a cell is empty.
pub(super) type Found = Result<Option<Fact>, End>;

impl Position {
    pub(super) const START: Self = Self { part: 0, occupation: 0, table: 0, row: 0, cell: 0 };

    /// Moves on, from what was found here.
    pub(super) fn advance(&mut self, found: &Found) {
        let Self { part, occupation, table, row, cell } = *self;
        *self = match found {
            Ok(_) => Self { cell: cell + 1, ..*self },
            Err(End::Row) => Self { row: row + 1, cell: 0, ..*self },
            Err(End::Table) => Self { table: table + 1, row: 0, cell: 0, ..*self },
            Err(End::Occupation) => Self { part, occupation: occupation + 1, ..Self::START },
            Err(End::Part) => Self { part: part + 1, ..Self::START },
        };
    }

    /// The occupation, in a part that goes through all of them.
    pub(super) fn occupation(&self) -> Result<Occupation, End> {
        Occupation::ALL.get(self.occupation).copied().ok_or(End::Part)
    }
}
