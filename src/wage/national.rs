//! The national rows of one occupation, one for each year.

use core::fmt;

use super::row::{NationalWage, Wage};
use super::rows::Rows;
use super::table::Table;
use crate::occupation::Occupation;
use crate::place::Nation;
use crate::plumbing::padded;

/// National wages of one occupation: one row for each year that it was published for, the oldest
/// first.
///
/// Not a time series: OEWS pools three years of samples and changed its method in May 2021.
///
/// ```
/// use health_info_careers::{Occupation, Usd};
///
/// let rows = Occupation::MEDICAL_RECORDS_TECHNICIANS.national_wages();
/// assert_eq!(rows.to_string(), "29-2071, national, 2011 to 2018, 8 rows");
/// assert_eq!(rows.get(2015).unwrap().mean().published(), Some(Usd(40_430)));
/// assert!(rows.get(2019).is_none()); // the code was split
/// assert_eq!((rows.occupation().to_string(), rows.len(), rows.is_empty()), ("29-2071".into(), 8, false));
/// assert_eq!((rows.first().unwrap().period().year(), rows.latest().period().year()), (2011, 2018));
/// assert!(rows.iter().all(|row| row.mean().published().is_some_and(|mean| mean > Usd(35_000))));
/// ```
pub struct NationalWages {
    pub(super) table: &'static Table<Nation>,
}

impl NationalWages {
    /// The occupation that all rows are about.
    pub const fn occupation(&self) -> Occupation {
        self.table.release.occupation
    }

    /// How many rows there are: one at least.
    pub const fn len(&self) -> usize {
        self.table.len()
    }

    /// Whether there are no rows, which no occupation comes to.
    pub const fn is_empty(&self) -> bool {
        self.table.rows == 0
    }

    /// The rows, the oldest first.
    pub fn iter(&self) -> Rows<Nation> {
        Rows::of(self.table)
    }

    /// The rows, the oldest first; the same as [`iter`](Self::iter).
    pub fn rows(&self) -> Rows<Nation> {
        self.iter()
    }

    /// The oldest row.
    pub fn first(&self) -> Option<NationalWage> {
        self.iter().next()
    }

    /// The newest row.
    #[inline]
    pub fn latest(&self) -> NationalWage {
        Wage::at(self.table, self.len().saturating_sub(1), Nation)
    }

    /// The row of a year.
    pub fn get(&self, year: u16) -> Option<NationalWage> {
        self.iter().find(|row| row.period().year() == year)
    }
}

impl IntoIterator for &NationalWages {
    type Item = NationalWage;
    type IntoIter = Rows<Nation>;

    fn into_iter(self) -> Rows<Nation> {
        self.iter()
    }
}

impl fmt::Debug for NationalWages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// Occupation, years and size.
impl fmt::Display for NationalWages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first = self.first().unwrap_or_else(|| self.latest()).period().year();
        let last = self.latest().period().year();
        padded!(f, "{}, national, {first} to {last}, {} rows", self.occupation(), self.len())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for NationalWages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}
