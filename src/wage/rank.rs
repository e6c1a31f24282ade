use core::cmp::Reverse;
use core::fmt;

use super::row::Wage;
use super::table::Wages;
use crate::place::{TablePlace, WagePlace};
use crate::plumbing::padded;
use crate::unit::{Statistic, Usd};

/// A row with its rank: 1 is the highest, ties share a rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ranked<P: 'static, V> {
    rank: usize,
    row: &'static Wage<P>,
    value: V,
}

impl<P: WagePlace, V: Copy> Ranked<P, V> {
    /// The rank, from 1; as many places are ahead as it says, less one.
    pub const fn rank(&self) -> usize {
        self.rank
    }

    /// The row.
    pub const fn row(&self) -> &'static Wage<P> {
        self.row
    }

    /// The value that the rank goes by.
    pub const fn value(&self) -> V {
        self.value
    }
}

impl<P: WagePlace, V: Copy + fmt::Display> fmt::Display for Ranked<P, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rank, row, value } = self;
        padded!(f, "{rank}. {} {value} ({}, {})", row.place().label(), row.occupation(), row.period())
    }
}

/// How many rows are put in order at a time: the first few cost one pass over the table, and
/// nothing is allocated.
const PAGE: usize = 16;

/// The rows of a table from the highest value to the lowest. Rows without a value are left out,
/// ties stand in the order of the table.
///
/// ```
/// use health_info_careers::{Statistic, wages_by_state};
///
/// let first = wages_by_state().ranked_by(Statistic::Mean).next().unwrap();
/// assert_eq!((first.rank(), first.row().state().usps()), (1, "NJ"));
/// ```
#[derive(Debug, Clone)]
pub struct Ranking<P: 'static, V, K> {
    rows: &'static [Wage<P>],
    key: K,
    /// The next rows in order; those from `next` to `filled` are still to be given.
    page: [Option<Entry<V>>; PAGE],
    next: usize,
    filled: usize,
    /// What was given last, how many were, and the rank that it had.
    last: Option<Entry<V>>,
    given: usize,
    rank: usize,
}

/// A value and the position of its row; in the order of the ranking.
type Entry<V> = (Reverse<V>, usize);

impl<P: WagePlace> Wages<P> {
    /// The rows by their annual wage at a statistic, in US dollars, highest first; a top-coded wage
    /// stands at its bound.
    ///
    /// ```
    /// use health_info_careers::{Statistic, wages_by_state};
    ///
    /// let top: Vec<_> = wages_by_state().ranked_by(Statistic::Mean).take(2).map(|r| r.to_string()).collect();
    /// assert_eq!(
    ///     top,
    ///     ["1. New Jersey $54,020 (29-2071, May 2018)", "2. District of Columbia $53,430 (29-2071, May 2018)"],
    /// );
    /// ```
    #[expect(clippy::type_complexity, reason = "an `impl Fn` cannot be named")]
    pub fn ranked_by(&self, statistic: Statistic) -> Ranking<P, Usd, impl Fn(&Wage<P>) -> Option<Usd> + Clone> {
        self.ranked_by_key(move |row| row.annual(statistic).at_least())
    }

    /// The rows by anything that is read off a row, highest first; `None` leaves a row out.
    ///
    /// ```
    /// use health_info_careers::{Jobs, Occupation, State};
    ///
    /// let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    /// let most = table.ranked_by_key(|row| row.employment().published()).next().unwrap();
    /// assert_eq!(most.row().state(), State::Florida);
    /// ```
    pub fn ranked_by_key<V: Copy + Ord, K: Fn(&Wage<P>) -> Option<V>>(&self, key: K) -> Ranking<P, V, K> {
        Ranking { rows: self.rows, key, page: [None; PAGE], next: 0, filled: 0, last: None, given: 0, rank: 0 }
    }

    /// The rank of one place, with its row; `None` where it has no value.
    ///
    /// ```
    /// use health_info_careers::{State, Statistic, wages_by_state};
    ///
    /// // A guide's sentence puts Connecticut third; its own table puts it fourth.
    /// let connecticut = wages_by_state().rank_of(State::Connecticut, Statistic::Mean).unwrap();
    /// assert_eq!(connecticut.rank(), 4);
    /// ```
    pub fn rank_of(&self, place: P, statistic: Statistic) -> Option<Ranked<P, Usd>> {
        let row = self.get(place)?;
        let value = row.annual(statistic).at_least()?;
        let ahead = self.rows.iter().filter(|other| other.annual(statistic).at_least() > Some(value)).count();
        Some(Ranked { rank: ahead + 1, row, value })
    }
}

impl<P: WagePlace, V: Copy + Ord, K: Fn(&Wage<P>) -> Option<V>> Ranking<P, V, K> {
    /// Puts the rows that come after the last one given into the page, in order, by insertion.
    #[expect(clippy::indexing_slicing, reason = "positions stay below the page's length")]
    fn fill(&mut self) {
        (self.next, self.filled) = (0, 0);
        for (index, row) in self.rows.iter().enumerate() {
            let Some(value) = (self.key)(row) else { continue };
            let entry = (Reverse(value), index);
            let is_given = self.last.is_some_and(|last| entry <= last);
            let is_beyond = self.filled == PAGE && Some(entry) > self.page[PAGE - 1];
            if is_given || is_beyond {
                continue;
            }
            self.filled = (self.filled + 1).min(PAGE);
            let mut place = self.filled - 1;
            while place > 0 && self.page[place - 1] > Some(entry) {
                self.page[place] = self.page[place - 1];
                place -= 1;
            }
            self.page[place] = Some(entry);
        }
    }
}

impl<P: WagePlace, V: Copy + Ord, K: Fn(&Wage<P>) -> Option<V>> Iterator for Ranking<P, V, K> {
    type Item = Ranked<P, V>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.next == self.filled {
            self.fill();
        }
        let entry = self.page.get(..self.filled)?.get(self.next).copied().flatten()?;
        self.next += 1;
        self.given += 1;
        if self.last.is_none_or(|last| last.0 != entry.0) {
            self.rank = self.given;
        }
        self.last = Some(entry);
        let (Reverse(value), index) = entry;
        Some(Ranked { rank: self.rank, row: self.rows.get(index)?, value })
    }
}

/// The rank, what it goes by, and the row.
#[cfg(feature = "serde")]
impl<P: WagePlace, V: serde::Serialize> serde::Serialize for Ranked<P, V> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("Ranked", 3)?;
        row.serialize_field("rank", &self.rank)?;
        row.serialize_field("value", &self.value)?;
        row.serialize_field("row", self.row)?;
        row.end()
    }
}
