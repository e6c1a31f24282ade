//! What a table covers: how many places have a figure in each column, how many are withheld.

use core::fmt;

use super::column;
use super::release::Release;
use super::wages::Wages;
use crate::occupation::Occupation;
use crate::place::WagePlace;
use crate::plumbing::padded;
use crate::unit::Statistic;

impl<P: WagePlace> Wages<P> {
    /// What the table covers: how many places, which statistics, what is withheld.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Statistic};
    ///
    /// let coverage = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap().coverage();
    /// assert_eq!(coverage.annual(Statistic::Mean).published, 53);
    /// assert_eq!((coverage.employment().published, coverage.employment().withheld), (52, 1)); // Vermont
    /// let coverage = Occupation::MEDICAL_RECORDS_TECHNICIANS.wages_by_state_in(2017).unwrap().coverage();
    /// assert_eq!(coverage.statistics().collect::<Vec<_>>(), [Statistic::Median]);
    /// ```
    pub fn coverage(&self) -> TableCoverage {
        let mut columns = [ColumnCoverage { published: 0, withheld: 0 }; column::COUNT];
        for row in self {
            for (column, coverage) in columns.iter_mut().enumerate() {
                let value = row.cell(column).read();
                coverage.published += usize::from(value.at_least().is_some());
                coverage.withheld += usize::from(value.is_withheld());
            }
        }
        TableCoverage { release: self.release(), occupation: self.occupation(), rows: self.len(), columns }
    }
}

/// What a table covers, column by column. From [`Wages::coverage`].
///
/// ```
/// use health_info_careers::{Statistic, wages_by_state};
///
/// // The guide's table has means alone: 50 states and the District of Columbia.
/// let coverage = wages_by_state().coverage();
/// assert_eq!((coverage.rows(), coverage.annual(Statistic::Mean).published), (51, 51));
/// assert!(coverage.statistics().eq([Statistic::Mean]));
/// assert_eq!(coverage.withheld(), 0);
/// assert!(!coverage.has(Statistic::Median)); // `ranked_by(Statistic::Median)` gives no rows
/// assert_eq!((coverage.occupation().to_string(), coverage.hourly(Statistic::Mean).published), ("29-2071".into(), 0));
/// assert_eq!(coverage.release().unwrap().source().id(), "what-it-takes");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TableCoverage {
    occupation: Occupation,
    release: Option<Release>,
    rows: usize,
    columns: [ColumnCoverage; column::COUNT],
}

/// How much of a column is there; the rest of the rows have nothing in the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ColumnCoverage {
    /// Rows with a published value, a top-coded one included.
    pub published: usize,
    /// Rows whose value the agency withholds.
    pub withheld: usize,
}

/// As a person would say it: `52 published, 1 withheld`.
impl fmt::Display for ColumnCoverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{} published, {} withheld", self.published, self.withheld)
    }
}

#[expect(clippy::indexing_slicing, reason = "columns are constants below the number of cells")]
impl TableCoverage {
    /// How many places have a row.
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// The annual wage at a statistic.
    pub const fn annual(&self, statistic: Statistic) -> ColumnCoverage {
        self.columns[column::annual(statistic)]
    }

    /// The hourly wage at a statistic.
    pub const fn hourly(&self, statistic: Statistic) -> ColumnCoverage {
        self.columns[column::hourly(statistic)]
    }

    /// Employment.
    pub const fn employment(&self) -> ColumnCoverage {
        self.columns[column::EMPLOYMENT]
    }

    /// Whether any row has an annual wage at the statistic: whether a ranking by it has rows.
    pub const fn has(&self, statistic: Statistic) -> bool {
        self.annual(statistic).published > 0
    }

    /// The occupation of the table.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// The release of the table; `None` of a table without rows.
    pub const fn release(&self) -> Option<Release> {
        self.release
    }

    /// The statistics of the annual wage for which any row has a value.
    pub fn statistics(&self) -> impl Iterator<Item = Statistic> + use<> {
        let coverage = *self;
        Statistic::ALL.into_iter().filter(move |statistic| coverage.annual(*statistic).published > 0)
    }

    /// Every column by the name that exports give it, with what it covers.
    #[cfg(feature = "serde")]
    pub(super) fn columns(&self) -> [(&'static str, ColumnCoverage); column::COUNT] {
        let mut index = 0..;
        self.columns.map(|coverage| {
            let name = index.next().and_then(|index: usize| column::NAMES.get(index));
            (name.copied().unwrap_or(""), coverage)
        })
    }

    /// How many cells are withheld in all.
    pub fn withheld(&self) -> usize {
        self.columns.iter().map(|column| column.withheld).sum()
    }
}

impl fmt::Display for TableCoverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} rows", self.rows)?;
        for statistic in self.statistics() {
            write!(f, ", {} {}", statistic.name(), self.annual(statistic).published)?;
        }
        write!(f, ", employment {}, {} cells withheld", self.employment().published, self.withheld())
    }
}
