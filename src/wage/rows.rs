//! The rows of a table, one after the other.

use core::iter::{Enumerate, FusedIterator};
use core::slice;

use super::row::Wage;
use super::table::Table;

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
    places: Enumerate<slice::Iter<'static, P>>,
}

impl<P> Rows<P> {
    #[inline]
    pub(super) fn of(table: &'static Table<P>) -> Self {
        Self { table, places: table.places.iter().enumerate() }
    }
}

impl<P> Clone for Rows<P> {
    fn clone(&self) -> Self {
        Self { table: self.table, places: self.places.clone() }
    }
}

impl<P: core::fmt::Debug> core::fmt::Debug for Rows<P> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_list().entries(self.places.clone().map(|(_, place)| place)).finish()
    }
}

impl<P: Copy> Iterator for Rows<P> {
    type Item = Wage<P>;

    #[inline]
    fn next(&mut self) -> Option<Wage<P>> {
        self.places.next().map(|(row, place)| Wage::at(self.table, row, *place))
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.places.size_hint()
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<Wage<P>> {
        self.places.nth(n).map(|(row, place)| Wage::at(self.table, row, *place))
    }
}

impl<P: Copy> DoubleEndedIterator for Rows<P> {
    #[inline]
    fn next_back(&mut self) -> Option<Wage<P>> {
        self.places.next_back().map(|(row, place)| Wage::at(self.table, row, *place))
    }
}

impl<P: Copy> ExactSizeIterator for Rows<P> {}
impl<P: Copy> FusedIterator for Rows<P> {}
