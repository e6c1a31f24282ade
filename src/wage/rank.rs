//! Rows ranked by a figure, the highest first.

use core::fmt;
use core::iter::FusedIterator;

use super::row::Wage;
use super::selection::Selection;
use super::wages::Wages;
use crate::place::{TablePlace, WagePlace};
use crate::plumbing::{Entry, padded, sort};
use crate::unit::{Estimate, Quantity, Raw, Statistic, Usd};

/// A row with its rank: 1 is the highest, ties share a rank.
///
/// ```
/// use health_info_careers::{Statistic, Usd, wages_by_state};
///
/// let first = wages_by_state().ranked_by(Statistic::Mean).next().unwrap();
/// assert_eq!((first.rank(), first.of(), first.row().state().usps()), (1, 51, "NJ"));
/// assert_eq!(first.value().published(), Some(Usd(54_020)));
/// ```
#[derive(Clone, Copy)]
pub struct Ranked<P: 'static, V> {
    pub(super) rank: usize,
    pub(super) of: usize,
    pub(super) by: Option<Statistic>,
    pub(super) row: Wage<P>,
    pub(super) value: V,
}

impl<P: WagePlace, V: Copy> Ranked<P, V> {
    /// The rank, from 1: one more than the number of places ahead.
    pub const fn rank(&self) -> usize {
        self.rank
    }

    /// How many rows are ranked; those without the figure do not count.
    pub const fn of(&self) -> usize {
        self.of
    }

    /// The statistic of the annual wage that is ranked by; `None` of another quantity.
    pub const fn by(&self) -> Option<Statistic> {
        self.by
    }

    /// The row.
    pub const fn row(&self) -> Wage<P> {
        self.row
    }

    /// The value that the rank goes by.
    pub const fn value(&self) -> V {
        self.value
    }
}

impl<P: WagePlace, V: PartialEq> PartialEq for Ranked<P, V> {
    fn eq(&self, other: &Self) -> bool {
        (self.rank, self.of, self.by, &self.row, &self.value)
            == (other.rank, other.of, other.by, &other.row, &other.value)
    }
}

impl<P: WagePlace, V: Eq> Eq for Ranked<P, V> {}

impl<P: WagePlace, V: fmt::Debug> fmt::Debug for Ranked<P, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rank, of, by, row, value } = self;
        f.debug_struct("Ranked")
            .field("rank", rank)
            .field("of", of)
            .field("by", by)
            .field("value", value)
            .field("row", row)
            .finish()
    }
}

impl<P: WagePlace, V: fmt::Display> fmt::Display for Ranked<P, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rank, row, value, by, .. } = self;
        let place = row.place().label();
        match by {
            Some(_) => padded!(f, "{rank}. {place} {value} ({}, {})", row.occupation(), row.period()),
            // What a caller made of a row is no figure of its period.
            None => padded!(f, "{rank}. {place} {value}"),
        }
    }
}

/// What rows are ranked by: a statistic of the annual wage, or a function that reads a quantity off
/// a row.
pub trait RankKey<P: 'static> {
    /// What a rank goes by.
    type Value: Copy;

    /// The value of a row; `None` leaves the row out.
    fn value(&self, row: Wage<P>) -> Option<Self::Value>;

    /// The statistic, if it is one.
    #[doc(hidden)]
    fn statistic(&self) -> Option<Statistic> {
        None
    }

    /// A number that grows with the value.
    #[doc(hidden)]
    fn order(value: Self::Value) -> u32;
}

/// By the annual wage. A top-coded wage stands at its bound, above the same wage published as such.
impl<P: WagePlace> RankKey<P> for Statistic {
    type Value = Estimate<Usd>;

    #[inline]
    fn value(&self, row: Wage<P>) -> Option<Estimate<Usd>> {
        let wage = row.annual(*self);
        wage.at_least().map(|_| wage)
    }

    fn statistic(&self) -> Option<Statistic> {
        Some(*self)
    }

    #[inline]
    fn order(value: Estimate<Usd>) -> u32 {
        let bound = value.at_least().map_or(0, |wage| wage.0.unsigned_abs());
        bound * 2 + u32::from(value.published().is_none())
    }
}

impl<P: WagePlace, V: Quantity, K: Fn(Wage<P>) -> Option<V>> RankKey<P> for K {
    type Value = V;

    #[inline]
    fn value(&self, row: Wage<P>) -> Option<V> {
        self(row)
    }

    #[inline]
    fn order(value: V) -> u32 {
        Entry::order_of(value.raw())
    }
}

/// How many rows are put in order first: whoever asks for the first few pays for one pass.
const FIRST: usize = 16;

/// How many rows are put in order at a time after that: more than most tables have.
const PAGE: usize = 512;

/// The rows of a table from the highest value to the lowest. Rows without a value are left out,
/// ties stand in the order of the table.
///
/// ```
/// use health_info_careers::{State, Statistic, wages_by_state};
/// use health_info_careers::wage::Ranking;
///
/// let mut ranking: Ranking<State> = wages_by_state().ranked_by(Statistic::Mean);
/// assert_eq!(ranking.to_string(), "51 of 51 rows by mean: 29-2071, May 2018");
/// let first = ranking.next().unwrap();
/// assert_eq!((first.rank(), first.row().state().usps()), (1, "NJ"));
/// // The guide's table has means alone: there is nothing to rank by another statistic.
/// let by_median = wages_by_state().ranked_by(Statistic::Median);
/// assert_eq!(by_median.len(), 0);
/// assert_eq!(by_median.to_string(), "0 of 51 rows by median: 29-2071, May 2018");
/// ```
#[derive(Clone)]
pub struct Ranking<P: 'static, K = Statistic> {
    rows: Selection<P>,
    key: K,
    /// The next rows in order; those from `next` to `filled` are still to be given.
    page: [u16; PAGE],
    next: usize,
    filled: usize,
    /// What was given last, how many were, out of how many, and the rank of the last.
    last: Option<Entry>,
    given: usize,
    of: usize,
    rank: usize,
}

/// The `N` lowest entries in order, how many there are, and how many were offered.
#[expect(clippy::indexing_slicing, reason = "positions stay below the length of the list")]
fn lowest<const N: usize>(entries: impl Iterator<Item = Entry>) -> ([Entry; N], usize, usize) {
    let (mut list, mut length, mut offered) = ([Entry::default(); N], 0, 0);
    for entry in entries {
        offered += 1;
        if length < N {
            list[length] = entry;
            length += 1;
            if length == N {
                sort(&mut list);
            }
        } else if entry < list[N - 1] {
            let mut place = N - 1;
            while place > 0 && list[place - 1] > entry {
                list[place] = list[place - 1];
                place -= 1;
            }
            list[place] = entry;
        }
    }
    if length < N {
        sort(&mut list[..length]);
    }
    (list, length, offered)
}

impl<P: WagePlace, K: RankKey<P>> Ranking<P, K> {
    fn new(rows: Selection<P>, key: K) -> Self {
        let mut ranking = Self { rows, key, page: [0; PAGE], next: 0, filled: 0, last: None, given: 0, of: 0, rank: 0 };
        let (first, length, offered) = lowest::<FIRST>(ranking.entries());
        ranking.of = offered;
        ranking.turn(&first, length);
        ranking
    }

    fn entries(&self) -> impl Iterator<Item = Entry> {
        let table = self.rows.table;
        let chosen = (0..table.len()).filter(|row| self.rows.chosen.contains(*row));
        chosen.filter_map(|row| {
            let value = self.key.value(Wage::at(table, row, table.place(row)?))?;
            Some(Entry::new(K::order(value), row))
        })
    }

    #[expect(clippy::cast_possible_truncation, reason = "the lower half of an entry is a row, of 1,024 at most")]
    fn turn(&mut self, entries: &[Entry], length: usize) {
        for (row, entry) in self.page.iter_mut().zip(entries) {
            *row = entry.row() as u16;
        }
        (self.next, self.filled) = (0, length);
    }

    #[cold]
    fn turn_page(&mut self) {
        let last = self.last;
        let (entries, length, _) = lowest::<PAGE>(self.entries().filter(|entry| Some(*entry) > last));
        self.turn(&entries, length);
    }
}

impl<P: WagePlace, K: RankKey<P>> Iterator for Ranking<P, K> {
    type Item = Ranked<P, K::Value>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.given == self.of {
            return None;
        }
        if self.next == self.filled {
            self.turn_page();
        }
        let row = usize::from(*self.page.get(self.next)?);
        let row = Wage::at(self.rows.table, row, self.rows.table.place(row)?);
        let value = self.key.value(row)?;
        let entry = Entry::new(K::order(value), row.position());
        self.next += 1;
        self.given += 1;
        if self.last.is_none_or(|last| last.value_key() != entry.value_key()) {
            self.rank = self.given;
        }
        self.last = Some(entry);
        Some(Ranked { rank: self.rank, of: self.of, by: self.key.statistic(), row, value })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.of - self.given, Some(self.of - self.given))
    }
}

impl<P: WagePlace, K: RankKey<P>> ExactSizeIterator for Ranking<P, K> {}
impl<P: WagePlace, K: RankKey<P>> FusedIterator for Ranking<P, K> {}

/// How many rows are ranked, out of how many, and by what.
impl<P: WagePlace> fmt::Display for Ranking<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = Wages::new(self.rows.table);
        let (ranked, rows, by) = (self.of, self.rows.len(), self.key.name());
        padded!(f, "{ranked} of {rows} rows by {by}: {}, {}", table.occupation(), table.period())
    }
}

impl<P: WagePlace, K> fmt::Debug for Ranking<P, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ranking").field("of", &self.of).field("given", &self.given).finish_non_exhaustive()
    }
}

impl<P: WagePlace> Wages<P> {
    /// The rows by their annual wage at a statistic, in US dollars, highest first; a top-coded wage
    /// stands at its bound. Empty where the table has no such statistic:
    /// [`coverage`](Self::coverage) says which it has, and the ranking's `Display` how many rows it has.
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
    pub fn ranked_by(&self, statistic: Statistic) -> Ranking<P> {
        Ranking::new(self.all(), statistic)
    }

    /// The rows by any quantity that is read off a row, highest first; `None` leaves a row out.
    ///
    /// ```
    /// use health_info_careers::{Occupation, State};
    ///
    /// let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    /// let most = table.ranked_by_key(|row| row.employment().published()).next().unwrap();
    /// assert_eq!(most.row().state(), State::Florida);
    /// ```
    pub fn ranked_by_key<V: Quantity, K: Fn(Wage<P>) -> Option<V>>(&self, key: K) -> Ranking<P, K> {
        Ranking::new(self.all(), key)
    }

    /// The rank of one place, with its row; `None` where it has no value. Territories count; see
    /// [`among`](Self::among) for a rank without them.
    ///
    /// ```
    /// use health_info_careers::{State, Statistic, wages_by_state};
    ///
    /// // A guide's sentence puts Connecticut third; its own table puts it fourth.
    /// let connecticut = wages_by_state().rank_of(State::Connecticut, Statistic::Mean).unwrap();
    /// assert_eq!((connecticut.rank(), connecticut.of()), (4, 51));
    /// ```
    pub fn rank_of(&self, place: P, statistic: Statistic) -> Option<Ranked<P, Estimate<Usd>>> {
        self.all().rank_of(place, statistic)
    }
}

impl<P: WagePlace> Selection<P> {
    /// The selected rows by their annual wage at a statistic; see [`Wages::ranked_by`].
    pub fn ranked_by(&self, statistic: Statistic) -> Ranking<P> {
        Ranking::new(*self, statistic)
    }

    /// The selected rows by a quantity that is read off a row; see [`Wages::ranked_by_key`].
    pub fn ranked_by_key<V: Quantity, K: Fn(Wage<P>) -> Option<V>>(&self, key: K) -> Ranking<P, K> {
        Ranking::new(*self, key)
    }

    /// The rank of one place among the selected rows; `None` where it has no value or no row here.
    pub fn rank_of(&self, place: P, statistic: Statistic) -> Option<Ranked<P, Estimate<Usd>>> {
        let row = self.get(place)?;
        let value = RankKey::<P>::value(&statistic, row)?;
        let own = <Statistic as RankKey<P>>::order(value);
        let (mut rank, mut of) = (1, 0);
        for other in self {
            if let Some(other) = RankKey::<P>::value(&statistic, other) {
                rank += usize::from(<Statistic as RankKey<P>>::order(other) > own);
                of += 1;
            }
        }
        Some(Ranked { rank, of, by: Some(statistic), row, value })
    }
}
