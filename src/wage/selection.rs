//! Some of a table's rows, so that ranks are among them alone.

use core::fmt;
use core::iter::FusedIterator;
use core::ops::RangeInclusive;

use super::row::Wage;
use super::rows::Rows;
use super::table::{MOST_ROWS, Table};
use super::wages::Wages;
use crate::place::{Industry, WagePlace};
use crate::unit::{Statistic, Usd};

/// Which rows of a table: a bit for each.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Chosen([u64; MOST_ROWS / 64]);

impl Chosen {
    const NONE: Self = Self([0; MOST_ROWS / 64]);

    /// All of so many rows.
    pub(super) fn all(rows: usize) -> Self {
        let mut chosen = Self::NONE;
        for (index, word) in chosen.0.iter_mut().enumerate() {
            let bits = rows.saturating_sub(index * 64).min(64);
            *word = if bits == 64 { u64::MAX } else { (1 << bits) - 1 };
        }
        chosen
    }

    fn insert(&mut self, row: usize) {
        if let Some(word) = self.0.get_mut(row / 64) {
            *word |= 1 << (row % 64);
        }
    }

    #[inline]
    pub(super) fn contains(&self, row: usize) -> bool {
        self.0.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
    }

    fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }
}

/// Some rows of a table of wages, in the table's order: a ranking of them counts no others.
///
/// From [`Wages::select`], [`Wages::among`], and for industries [`Wages::at_level`] and
/// [`Wages::without_ownership`].
///
/// ```
/// use health_info_careers::place::Region;
/// use health_info_careers::{Occupation, State, Statistic};
///
/// let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
/// // With the territories, and without them.
/// let all = table.rank_of(State::NewJersey, Statistic::Mean).unwrap();
/// let states = table.among(&State::FIFTY_AND_DC).rank_of(State::NewJersey, Statistic::Mean).unwrap();
/// assert_eq!((all.rank(), all.of()), (32, 53));
/// assert_eq!((states.rank(), states.of()), (32, 51));
///
/// let west = table.select(|row| row.state().region() == Some(Region::West));
/// assert_eq!((west.len(), west.is_empty(), west.first().unwrap().state()), (13, false, State::Alaska));
/// assert!(west.get(State::Utah).is_some() && west.get(State::NewJersey).is_none());
/// ```
#[derive(Clone, Copy)]
pub struct Selection<P: 'static> {
    pub(super) table: &'static Table<P>,
    pub(super) chosen: Chosen,
}

impl<P: WagePlace> Wages<P> {
    pub(super) fn all(&self) -> Selection<P> {
        Selection { table: self.table, chosen: Chosen::all(self.len()) }
    }

    /// The rows for which a condition holds.
    ///
    /// ```
    /// use health_info_careers::{State, Statistic, wages_by_state};
    /// use health_info_careers::place::Region;
    ///
    /// let northeast = wages_by_state().select(|row| row.state().region() == Some(Region::Northeast));
    /// assert_eq!(northeast.len(), 9);
    /// let second = northeast.ranked_by(Statistic::Mean).nth(1).unwrap();
    /// assert_eq!((second.rank(), second.row().state()), (2, State::Connecticut));
    /// ```
    pub fn select(&self, condition: impl Fn(&Wage<P>) -> bool) -> Selection<P> {
        let mut chosen = Chosen::NONE;
        self.iter().filter(condition).for_each(|row| chosen.insert(row.position()));
        Selection { table: self.table, chosen }
    }

    /// The rows of some places; places without a row are passed over.
    pub fn among(&self, places: &[P]) -> Selection<P> {
        let mut chosen = Chosen::NONE;
        places.iter().filter_map(|place| self.get(*place)).for_each(|row| chosen.insert(row.position()));
        Selection { table: self.table, chosen }
    }

    /// The rows whose annual wage at a statistic is more than `bound`, in the table's order.
    ///
    /// ```
    /// use health_info_careers::{Statistic, Usd, wages_by_state};
    ///
    /// let above: Vec<_> =
    ///     wages_by_state().above(Statistic::Mean, Usd(51_000)).map(|row| row.state().usps()).collect();
    /// assert_eq!(above, ["CA", "CT", "DC", "NJ"]);
    /// ```
    pub fn above(&self, statistic: Statistic, bound: Usd) -> impl Iterator<Item = Wage<P>> + Clone + use<P> {
        self.iter().filter(move |row| row.annual(statistic).at_least().is_some_and(|value| value > bound))
    }

    /// The rows whose published annual wage at a statistic lies in the range, in the table's order.
    ///
    /// ```
    /// use health_info_careers::{Statistic, Usd, wages_by_state};
    ///
    /// let lowest = wages_by_state().between(Statistic::Mean, Usd(0)..=Usd(35_500));
    /// assert_eq!(lowest.map(|row| row.state().usps()).collect::<Vec<_>>(), ["AR", "MS"]);
    /// ```
    pub fn between(
        &self,
        statistic: Statistic,
        range: RangeInclusive<Usd>,
    ) -> impl Iterator<Item = Wage<P>> + Clone + use<P> {
        self.iter().filter(move |row| row.annual(statistic).published().is_some_and(|value| range.contains(&value)))
    }
}

impl Wages<Industry> {
    /// The industries of one level, without the variants by ownership: rows that do not nest.
    ///
    /// Level 2 are sectors, 3 to 5 finer industries of three to six digits; see
    /// [`Industry::level`].
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_industry_in(2025).unwrap();
    /// // Hospitals once, not beside "Hospitals, Local Government Owned" and their sector.
    /// let most: Vec<_> = table.at_level(3).ranked_by_key(|row| row.employment().published()).take(2).collect();
    /// assert_eq!(most.iter().map(|ranked| ranked.row().industry().to_string()).collect::<Vec<_>>(), ["621000", "622000"]);
    /// ```
    pub fn at_level(&self, level: u8) -> Selection<Industry> {
        self.select(|row| row.industry().level() == level && row.industry().ownership().is_none())
    }

    /// The industries without the variants by ownership. Rows of several levels still nest.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// // May 2025: 25 of the 121 rows are of one ownership only.
    /// let industries = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_industry_in(2025).unwrap();
    /// assert_eq!((industries.len(), industries.without_ownership().len()), (121, 96));
    /// ```
    pub fn without_ownership(&self) -> Selection<Industry> {
        self.select(|row| row.industry().ownership().is_none())
    }
}

impl<P: WagePlace> Selection<P> {
    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.chosen.len()
    }

    /// Whether no row is selected.
    pub fn is_empty(&self) -> bool {
        self.chosen == Chosen::NONE
    }

    /// The row of a place, if it is among those selected.
    pub fn get(&self, place: P) -> Option<Wage<P>> {
        Wages::new(self.table).get(place).filter(|row| self.chosen.contains(row.position()))
    }

    /// The rows, in the table's order.
    pub fn iter(&self) -> SelectedRows<P> {
        SelectedRows { rows: Rows::of(self.table), chosen: self.chosen, left: self.len() }
    }

    /// The first row.
    pub fn first(&self) -> Option<Wage<P>> {
        self.iter().next()
    }

    /// Those of the rows for which a further condition holds.
    #[must_use]
    pub fn select(&self, condition: impl Fn(&Wage<P>) -> bool) -> Self {
        let mut chosen = Chosen::NONE;
        self.iter().filter(condition).for_each(|row| chosen.insert(row.position()));
        Self { table: self.table, chosen }
    }
}

/// The rows of a [`Selection`].
pub struct SelectedRows<P: 'static> {
    rows: Rows<P>,
    chosen: Chosen,
    left: usize,
}

impl<P> Clone for SelectedRows<P> {
    fn clone(&self) -> Self {
        Self { rows: self.rows.clone(), chosen: self.chosen, left: self.left }
    }
}

impl<P: WagePlace> Iterator for SelectedRows<P> {
    type Item = Wage<P>;

    fn next(&mut self) -> Option<Wage<P>> {
        let row = self.rows.find(|row| self.chosen.contains(row.position()))?;
        self.left -= 1;
        Some(row)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<P: WagePlace> ExactSizeIterator for SelectedRows<P> {}
impl<P: WagePlace> FusedIterator for SelectedRows<P> {}

impl<P: WagePlace> IntoIterator for &Selection<P> {
    type Item = Wage<P>;
    type IntoIter = SelectedRows<P>;

    fn into_iter(self) -> SelectedRows<P> {
        self.iter()
    }
}

impl<P: WagePlace> IntoIterator for Selection<P> {
    type Item = Wage<P>;
    type IntoIter = SelectedRows<P>;

    fn into_iter(self) -> SelectedRows<P> {
        self.iter()
    }
}

impl<P: WagePlace> fmt::Debug for Selection<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<P: WagePlace> fmt::Debug for SelectedRows<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

#[cfg(feature = "serde")]
impl<P: WagePlace> serde::Serialize for Selection<P> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}
