//! The rows of a table, one after the other.

use core::iter::FusedIterator;
use core::ops::Range;

use super::row::Wage;
use super::table::Table;
use crate::place::WagePlace;

/// The rows of a table of wages, in the order of their places. From [`Wages::iter`](super::Wages::iter).
///
/// ```
/// use health_info_careers::wage::Rows;
/// use health_info_careers::{State, wages_by_state};
///
/// // It has a name and borrows nothing: a program may keep it.
/// struct Page { rest: Rows<State> }
/// let mut page = Page { rest: wages_by_state().iter() };
/// assert_eq!(page.rest.next().unwrap().state(), State::Alabama);
/// assert_eq!(page.rest.len(), 50);
/// ```
pub struct Rows<P: 'static> {
    table: &'static Table<P>,
    rows: Range<usize>,
}

impl<P> Rows<P> {
    #[inline]
    pub(super) fn of(table: &'static Table<P>) -> Self {
        Self { table, rows: 0..table.len() }
    }
}

impl<P: WagePlace> Rows<P> {
    #[inline]
    fn at(&self, row: usize) -> Option<Wage<P>> {
        Some(Wage::at(self.table, row, self.table.place(row)?))
    }
}

impl<P> Clone for Rows<P> {
    fn clone(&self) -> Self {
        Self { table: self.table, rows: self.rows.clone() }
    }
}

impl<P: WagePlace> core::fmt::Debug for Rows<P> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_list().entries(self.rows.clone().filter_map(|row| self.table.place(row))).finish()
    }
}

impl<P: WagePlace> Iterator for Rows<P> {
    type Item = Wage<P>;

    #[inline]
    fn next(&mut self) -> Option<Wage<P>> {
        self.rows.next().and_then(|row| self.at(row))
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rows.size_hint()
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<Wage<P>> {
        self.rows.nth(n).and_then(|row| self.at(row))
    }
}

impl<P: WagePlace> DoubleEndedIterator for Rows<P> {
    #[inline]
    fn next_back(&mut self) -> Option<Wage<P>> {
        self.rows.next_back().and_then(|row| self.at(row))
    }
}

impl<P: WagePlace> ExactSizeIterator for Rows<P> {}
impl<P: WagePlace> FusedIterator for Rows<P> {}
