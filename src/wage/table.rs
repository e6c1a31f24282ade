use core::fmt;
use core::ops::Deref;

use super::row::{Release, Wage, column};
use crate::occupation::Occupation;
use crate::place::{Area, Industry, Place, State, TablePlace, WagePlace};
use crate::plumbing::padded;
use crate::source::Source;
use crate::unit::{Cell, Dating, Jobs, Period, Statistic};

/// A table of wages: rows of one occupation and period, one for each place, in the order of the
/// places' keys. Derefs to the slice of its rows.
///
/// ```
/// use health_info_careers::{Occupation, Period, wages_by_state};
///
/// let wages = wages_by_state();
/// assert_eq!(wages.len(), 51);
/// assert_eq!(wages.period(), Period::may(2018));
/// assert_eq!(wages.superseded_by().first(), Some(&Occupation::MEDICAL_RECORDS_SPECIALISTS));
/// assert_eq!(wages.to_string(), "29-2071, May 2018 (inferred), what-it-takes, 51 rows");
/// ```
///
/// Rows are ranked by [`ranked_by`](Wages::ranked_by) and chosen by [`above`](Wages::above) and
/// [`between`](Wages::between):
///
/// ```
/// use health_info_careers::{Statistic, Usd, wages_by_state};
///
/// // $54,020, $53,430 and $51,880.
/// let top: Vec<_> =
///     wages_by_state().ranked_by(Statistic::Mean).take(3).map(|ranked| ranked.row().state().usps()).collect();
/// assert_eq!(top, ["NJ", "DC", "CA"]);
/// // $51,400, $50,940 and $50,740, in the table's order.
/// let within = wages_by_state().between(Statistic::Mean, Usd(50_500)..=Usd(51_500));
/// assert!(within.map(|row| row.state().usps()).eq(["CT", "HI", "MA"]));
/// ```
pub struct Wages<P: 'static> {
    pub(super) release: Release,
    pub(super) rows: &'static [Wage<P>],
    /// The leading rows that stand where their key says: in a table of all states, all of them.
    in_place: &'static [Wage<P>],
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

    /// The same table once more, for a front door that names it in a constant: the caller's
    /// compiler then sees where the rows are and how many, and a row costs an index.
    pub(super) const fn again(&self) -> Self {
        Self { release: self.release, rows: self.rows, in_place: self.in_place }
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
    #[inline]
    pub fn get(&self, place: P) -> Option<&'static Wage<P>> {
        match self.in_place.get(place.guess()) {
            Some(row) => Some(row),
            None => self.search(place),
        }
    }

    #[cold]
    fn search(&self, place: P) -> Option<&'static Wage<P>> {
        let found = self.rows.binary_search_by_key(&place, |row| row.place);
        found.ok().and_then(|index| self.rows.get(index))
    }

    /// The jobs in all rows for which a number is published; territories are in if the table has
    /// them. `None` where no row has a number, and where rows nest or overlap, as industries do.
    ///
    /// ```
    /// use health_info_careers::{Jobs, wages_by_area, wages_by_industry, wages_by_state};
    ///
    /// // Four areas, none counted twice, though the guide prints ten cities.
    /// assert_eq!(wages_by_area().total_employment(), Some(Jobs(19_910)));
    /// assert_eq!(wages_by_industry().total_employment(), None);
    /// assert_eq!(wages_by_state().total_employment(), None); // the guide has wages alone
    /// ```
    pub fn total_employment(&self) -> Option<Jobs> {
        let mut total = None;
        for row in self.rows {
            if let Place::Industry(_) = row.place.into() {
                return None;
            }
            if let Some(jobs) = row.employment().published() {
                total = Some(total.unwrap_or(0) + jobs.0);
            }
        }
        total.map(Jobs)
    }

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
        for row in self.rows {
            for (coverage, cell) in columns.iter_mut().zip(row.cells) {
                coverage.published += usize::from(cell.known().is_some());
                coverage.withheld += usize::from(cell == Cell::WITHHELD);
            }
        }
        TableCoverage { rows: self.rows.len(), columns }
    }
}

/// The release and the rows, each once.
#[expect(clippy::missing_fields_in_debug, reason = "what is left out are rows again")]
impl<P: fmt::Debug> fmt::Debug for Wages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wages").field("release", &self.release).field("rows", &self.rows).finish()
    }
}

impl<P> Deref for Wages<P> {
    type Target = [Wage<P>];

    fn deref(&self) -> &Self::Target {
        self.rows
    }
}

impl<P> IntoIterator for &Wages<P> {
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
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TableCoverage {
    rows: usize,
    columns: [ColumnCoverage; column::COUNT],
}

/// How much of a column is there; the rest of the rows have nothing in the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ColumnCoverage {
    /// Rows with a published value.
    pub published: usize,
    /// Rows whose value the agency holds back.
    pub withheld: usize,
}

#[expect(clippy::indexing_slicing, reason = "columns are constants below the number of cells")]
impl TableCoverage {
    /// How many places have a row.
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// The annual wage at a statistic.
    pub const fn annual(&self, statistic: Statistic) -> ColumnCoverage {
        self.columns[column::ANNUAL + statistic as usize]
    }

    /// The hourly wage at a statistic.
    pub const fn hourly(&self, statistic: Statistic) -> ColumnCoverage {
        self.columns[column::HOURLY + statistic as usize]
    }

    /// Employment.
    pub const fn employment(&self) -> ColumnCoverage {
        self.columns[column::EMPLOYMENT]
    }

    /// The statistics of the annual wage for which any row has a value.
    pub fn statistics(&self) -> impl Iterator<Item = Statistic> + use<> {
        let coverage = *self;
        Statistic::ALL.into_iter().filter(move |statistic| coverage.annual(*statistic).published > 0)
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

/// Makes a table, and proves it while compiling: rows in the order of their places, one for each,
/// percentiles in order. A macro, for no trait method can run then.
macro_rules! table {
    ($($place:ty),*) => {$(
        impl Wages<$place> {
            #[expect(clippy::indexing_slicing, reason = "evaluated while compiling")]
            pub(super) const fn new(release: Release, rows: &'static [Wage<$place>]) -> Self {
                let mut index = 0;
                while index < rows.len() && rows[index].place.ordinal() == index as u64 {
                    index += 1;
                }
                Self { release, rows, in_place: rows.split_at(index).0 }
            }

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

table!(State, Area, Industry);

#[cfg(feature = "serde")]
impl<P: WagePlace> serde::Serialize for Wages<P> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rows)
    }
}
