use core::fmt;
use core::ops::Deref;

use super::row::{Release, Wage};
use crate::occupation::Occupation;
use crate::place::{Area, Industry, State, WagePlace};
use crate::unit::{Cell, Dating, Jobs, Period, Source, Statistic, padded};

/// A table of wages: rows of one occupation and period, one for each place, in the order of the
/// places' keys. Derefs to the slice of its rows.
///
/// ```
/// use health_info_careers::{Occupation, Period, wages_by_state};
///
/// let wages = wages_by_state();
/// assert_eq!(wages.len(), 51);
/// assert_eq!(wages.period(), Period::May(2018));
/// assert_eq!(wages.superseded_by().first(), Some(&Occupation::MEDICAL_RECORDS_SPECIALISTS));
/// assert_eq!(wages.to_string(), "29-2071, May 2018 (inferred), what-it-takes, 51 rows");
/// ```
#[derive(Debug)]
pub struct Wages<P: 'static> {
    pub(super) release: Release,
    pub(super) rows: &'static [Wage<P>],
}

/// A table by state.
pub type StateWages = Wages<State>;
/// A table by metropolitan and nonmetropolitan area.
pub type AreaWages = Wages<Area>;
/// A table by industry.
pub type IndustryWages = Wages<Industry>;

impl<P> Wages<P> {
    /// The occupation that all rows are about.
    pub const fn occupation(&self) -> Occupation {
        self.release.occupation
    }

    /// The time that all rows speak of.
    pub const fn period(&self) -> Period {
        self.release.period
    }

    /// Whether the source states the period.
    pub const fn dating(&self) -> Dating {
        self.release.dating
    }

    /// Who says so.
    pub const fn source(&self) -> Source {
        self.release.source
    }

    /// Occupation, period, dating and source together.
    pub const fn release(&self) -> Release {
        self.release
    }

    /// What the agency publishes in place of the occupation today; empty if it still publishes it.
    pub const fn superseded_by(&self) -> &'static [Occupation] {
        self.release.occupation.superseded_by()
    }

    /// The rows, for as long as the program runs.
    pub const fn rows(&self) -> &'static [Wage<P>] {
        self.rows
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
    pub fn get(&self, place: P) -> Option<&'static Wage<P>> {
        match self.rows.get(place.guess()) {
            Some(row) if row.place == place => Some(row),
            _ => self.search(place),
        }
    }

    #[cold]
    fn search(&self, place: P) -> Option<&'static Wage<P>> {
        let found = self.rows.binary_search_by_key(&place, |row| row.place);
        found.ok().and_then(|index| self.rows.get(index))
    }

    /// The jobs in all rows for which a number is published; territories are in if the table has
    /// them. Refused (`None`) where rows nest or overlap, as industries do.
    ///
    /// ```
    /// use health_info_careers::{Jobs, wages_by_area, wages_by_industry};
    ///
    /// // Four areas, none counted twice, though the guide prints ten cities.
    /// assert_eq!(wages_by_area().total_employment(), Some(Jobs(19_910)));
    /// assert_eq!(wages_by_industry().total_employment(), None);
    /// ```
    pub fn total_employment(&self) -> Option<Jobs> {
        let places = || self.rows.iter().map(|row| row.place.into());
        if matches!(places().next(), Some(crate::place::Place::Industry(_)) | None) {
            return None;
        }
        let jobs = self.rows.iter().filter_map(|row| row.employment().published());
        Some(Jobs(jobs.map(|jobs| jobs.0).sum()))
    }

    /// What the table covers: how many rows have a value, and how many are withheld.
    pub fn coverage(&self, statistic: Statistic) -> TableCoverage {
        self.count(|row| row.annual_cell(statistic))
    }

    /// How many rows have employment, and how many are withheld.
    pub fn employment_coverage(&self) -> TableCoverage {
        self.count(|row| row.cells[super::row::column::EMPLOYMENT])
    }

    fn count(&self, cell: impl Fn(&Wage<P>) -> Cell) -> TableCoverage {
        let mut coverage = TableCoverage { rows: self.rows.len(), published: 0, withheld: 0 };
        for row in self.rows {
            let cell = cell(row);
            coverage.published += usize::from(cell.known().is_some());
            coverage.withheld += usize::from(cell == Cell::WITHHELD);
        }
        coverage
    }
}

impl<P> Deref for Wages<P> {
    type Target = [Wage<P>];

    fn deref(&self) -> &Self::Target {
        self.rows
    }
}

impl<P> IntoIterator for &'static Wages<P> {
    type Item = &'static Wage<P>;
    type IntoIter = core::slice::Iter<'static, Wage<P>>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

/// Occupation, period, source and size.
impl<P> fmt::Display for Wages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let dating = match self.release.dating {
            Dating::Stated => "",
            Dating::Inferred => " (inferred)",
            Dating::Unknown => " (uncertain)",
        };
        let Release { occupation, source, period, .. } = self.release;
        padded!(f, "{occupation}, {period}{dating}, {source}, {} rows", self.rows.len())
    }
}

/// How much of a column is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TableCoverage {
    /// Rows of the table.
    pub rows: usize,
    /// Rows with a published value.
    pub published: usize,
    /// Rows whose value the agency holds back.
    pub withheld: usize,
}

/// Proves a table while compiling: rows in the order of their places, one for each, percentiles
/// in order. A macro, for no trait method can run then.
macro_rules! sound {
    ($($place:ty),*) => {$(
        impl Wages<$place> {
            #[expect(clippy::indexing_slicing, reason = "evaluated while compiling")]
            pub(super) const fn is_sound(&self) -> bool {
                let mut index = 0;
                while index < self.rows.len() {
                    let in_order = index == 0
                        || self.rows[index - 1].place.ordinal() < self.rows[index].place.ordinal();
                    if !in_order || !self.rows[index].is_ordered() {
                        return false;
                    }
                    index += 1;
                }
                true
            }
        }
    )*};
}

sound!(State, Area, Industry);

#[cfg(feature = "serde")]
impl<P: WagePlace> serde::Serialize for Wages<P> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rows)
    }
}
