//! What a generated table of wages consists of; a row is a position in it.

use core::cmp::Ordering;
use core::marker::PhantomData;

use super::column::Columns;
use super::release::Release;
use crate::place::TablePlace;
use crate::unit::Cell;

/// A generated table. Its places are sorted: datagen sorts them, and a test walks every table.
pub(super) struct Table<P: 'static> {
    /// What the rows have in common. A table without rows has only the occupation and the years
    /// for which that was published at all.
    pub(super) release: Release,
    /// The release of each row, where they differ: in a national table.
    pub(super) releases: &'static [Release],
    pub(super) rows: u32,
    /// The codes of the rows' places, one behind the other: read when a row is asked for, for
    /// reading thousands of them while compiling takes longer than all cells.
    pub(super) codes: &'static [u8],
    /// How many of the first rows stand where their place says: in a table of all states, all.
    pub(super) in_place: u32,
    pub(super) columns: Columns,
    /// The cells, four bytes each, row by row.
    pub(super) cells: &'static [u8],
    pub(super) of: PhantomData<P>,
}

/// The bytes of a cell.
const CELL: usize = size_of::<Cell>();

/// The most rows that a table may have: a selection of them is a set of so many bits.
pub(super) const MOST_ROWS: usize = 1024;

impl<P> Table<P> {
    /// What a row says in a column; a table that lacks the column has nothing there.
    #[inline]
    pub(super) fn cell(&self, row: u32, column: usize) -> Cell {
        let Some(position) = self.columns.position(column) else { return Cell::NONE };
        let first = (row as usize * self.columns.width + position) * CELL;
        match self.cells.get(first..).and_then(<[u8]>::first_chunk) {
            Some(bytes) => Cell::from_le_bytes(*bytes),
            None => Cell::NONE,
        }
    }

    /// The release that a row is of.
    #[inline]
    pub(super) fn release(&self, row: u32) -> Release {
        self.releases.get(row as usize).copied().unwrap_or(self.release)
    }

    pub(super) const fn len(&self) -> usize {
        self.rows as usize
    }

    /// What look-ups rely on beside the order of the places; proved while compiling.
    pub(super) const fn is_sound(&self, width: usize) -> bool {
        self.codes.len() == self.len() * width
            && self.cells.len() == self.len() * self.columns.width * CELL
            && (self.releases.len() == self.len() || self.releases.is_empty())
            && self.in_place <= self.rows
            && self.len() <= MOST_ROWS
    }
}

impl<P: TablePlace> Table<P> {
    /// The place of a row.
    #[inline]
    pub(super) fn place(&self, row: usize) -> Option<P> {
        P::read(self.codes, row)
    }
}

impl<P: TablePlace + Ord> Table<P> {
    /// The row of a place, searched for.
    pub(super) fn find(&self, place: P) -> Option<usize> {
        let (mut first, mut end) = (0, self.len());
        while first < end {
            let middle = first.midpoint(end);
            match self.place(middle)?.cmp(&place) {
                Ordering::Less => first = middle + 1,
                Ordering::Equal => return Some(middle),
                Ordering::Greater => end = middle,
            }
        }
        None
    }
}
