//! A table of wages: the rows of one occupation and reference period, one for each place.

use core::fmt;

use super::release::Release;
use super::row::Wage;
use super::rows::Rows;
use super::table::Table;
use crate::occupation::Occupation;
use crate::place::{Area, Industry, State, TablePlace, WagePlace};
use crate::plumbing::padded;
use crate::source::Source;
use crate::unit::{Dating, Period};

/// A table of wages: rows of one occupation and period, one for each place, in the order of the
/// places' keys.
///
/// ```
/// use health_info_careers::unit::Dating;
/// use health_info_careers::{Occupation, Period, wages_by_state};
///
/// let wages = wages_by_state();
/// assert_eq!(wages.len(), 51);
/// assert_eq!(wages.period(), Period::may(2018));
/// assert_eq!(wages.superseded_by().first(), Some(&Occupation::MEDICAL_RECORDS_SPECIALISTS));
/// assert_eq!(wages.to_string(), "29-2071, May 2018 (inferred), what-it-takes, 51 rows");
/// assert_eq!((wages.occupation().to_string(), wages.dating()), ("29-2071".into(), Dating::Inferred));
/// assert_eq!((wages.source().unwrap().id(), wages.iter().count()), ("what-it-takes", 51));
/// ```
///
/// Rows are ranked by [`ranked_by`](Wages::ranked_by) and chosen by [`above`](Wages::above),
/// [`between`](Wages::between) and [`select`](Wages::select):
///
/// ```
/// use health_info_careers::{Statistic, Usd, wages_by_state};
///
/// // $54,020, $53,430 and $51,880.
/// let top: Vec<_> =
///     wages_by_state().ranked_by(Statistic::Mean).take(3).map(|ranked| ranked.row().state().usps()).collect();
/// assert_eq!(top, ["NJ", "DC", "CA"]);
/// assert_eq!(wages_by_state().rows().len(), 51);
/// // $51,400, $50,940 and $50,740, in the table's order.
/// let within = wages_by_state().between(Statistic::Mean, Usd(50_500)..=Usd(51_500));
/// assert!(within.map(|row| row.state().usps()).eq(["CT", "HI", "MA"]));
/// ```
pub struct Wages<P: 'static> {
    pub(super) table: &'static Table<P>,
}

/// A table by state.
pub type StateWages = Wages<State>;
/// A table by metropolitan and nonmetropolitan area.
pub type AreaWages = Wages<Area>;
/// A table by industry.
pub type IndustryWages = Wages<Industry>;

impl<P> Wages<P> {
    pub(super) const fn new(table: &'static Table<P>) -> Self {
        Self { table }
    }

    /// The occupation that all rows are about.
    #[inline]
    pub const fn occupation(&self) -> Occupation {
        self.table.release.occupation
    }

    /// The reference period of all rows. Of a table without rows, the years for which the
    /// occupation was published at all.
    #[inline]
    pub const fn period(&self) -> Period {
        self.table.release.period
    }

    /// Whether the source states the period; unknown of a table without rows.
    #[inline]
    pub const fn dating(&self) -> Dating {
        self.table.release.dating
    }

    /// The publication that the figures come from; `None` of a table without rows.
    #[inline]
    pub const fn source(&self) -> Option<Source> {
        match self.release() {
            Some(release) => Some(release.source()),
            None => None,
        }
    }

    /// Occupation, period, dating and source together; `None` of a table without rows.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// // The codes of May 2019 and 2020 have no table by area here.
    /// let none = Occupation::RECORDS_SPECIALISTS_COMBINED.wages_by_area();
    /// assert!(none.is_empty() && none.release().is_none());
    /// assert_eq!(none.to_string(), "29-2098: no table by area");
    /// ```
    #[inline]
    pub const fn release(&self) -> Option<Release> {
        if self.is_empty() { None } else { Some(self.table.release) }
    }

    /// What the agency publishes in place of the occupation today; empty if it still publishes it.
    pub const fn superseded_by(&self) -> &'static [Occupation] {
        self.table.release.occupation.superseded_by()
    }

    /// How many rows there are.
    #[inline]
    pub const fn len(&self) -> usize {
        self.table.len()
    }

    /// Whether there are no rows: the crate has no such table of the occupation.
    #[inline]
    pub const fn is_empty(&self) -> bool {
        self.table.rows == 0
    }
}

impl<P: WagePlace> Wages<P> {
    /// The row of a place: looked for where it should be, searched for only if it is not there.
    ///
    /// ```
    /// use health_info_careers::{State, Usd, wages_by_state};
    ///
    /// let nj = wages_by_state().get(State::NewJersey).unwrap();
    /// assert_eq!(nj.mean().published(), Some(Usd(54_020)));
    /// assert!(wages_by_state().get(State::Guam).is_none());
    /// ```
    #[inline]
    pub fn get(&self, place: P) -> Option<Wage<P>> {
        let guess = place.guess();
        if guess < self.table.in_place as usize { Some(Wage::at(self.table, guess, place)) } else { self.search(place) }
    }

    fn search(&self, place: P) -> Option<Wage<P>> {
        self.table.find(place).map(|row| Wage::at(self.table, row, place))
    }

    /// The rows, in the order of their places.
    #[inline]
    pub fn iter(&self) -> Rows<P> {
        Rows::of(self.table)
    }

    /// The rows, in the order of their places; the same as [`iter`](Self::iter).
    #[inline]
    pub fn rows(&self) -> Rows<P> {
        self.iter()
    }

    /// The first row.
    #[inline]
    pub fn first(&self) -> Option<Wage<P>> {
        self.iter().next()
    }
}

impl<P: WagePlace> IntoIterator for &Wages<P> {
    type Item = Wage<P>;
    type IntoIter = Rows<P>;

    #[inline]
    fn into_iter(self) -> Rows<P> {
        self.iter()
    }
}

/// The release and the rows, each once.
impl<P: WagePlace> fmt::Debug for Wages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        struct All<P: 'static>(Rows<P>);
        impl<P: WagePlace> fmt::Debug for All<P> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_list().entries(self.0.clone()).finish()
            }
        }
        f.debug_struct("Wages").field("release", &self.release()).field("rows", &All(self.iter())).finish()
    }
}

/// Occupation, period, source and size; of a table without rows, that there is none.
impl<P: WagePlace> fmt::Display for Wages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(Release { occupation, source, dating, period }) = self.release() else {
            return padded!(f, "{}: no table by {}", self.occupation(), P::column());
        };
        let dating = match dating {
            Dating::Stated => "",
            Dating::Inferred => " (inferred)",
            Dating::Unknown => " (uncertain)",
        };
        padded!(f, "{occupation}, {period}{dating}, {source}, {} rows", self.len())
    }
}

#[cfg(feature = "serde")]
impl<P: WagePlace> serde::Serialize for Wages<P> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}
