//! How a row prints, and when two rows are equal.

use core::fmt;
use core::hash::{Hash, Hasher};

use super::column;
use super::row::Wage;
use crate::place::{TablePlace, WagePlace};
use crate::plumbing::padded;
use crate::unit::{Estimate, Quantity, Statistic};

/// Equal where place, release and every figure are.
impl<P: Copy + PartialEq> PartialEq for Wage<P> {
    fn eq(&self, other: &Self) -> bool {
        self.place() == other.place()
            && self.release() == other.release()
            && (0..column::COUNT).all(|column| self.cell(column) == other.cell(column))
    }
}

impl<P: Copy + Eq> Eq for Wage<P> {}

impl<P: Copy + Hash> Hash for Wage<P> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.place().hash(state);
        self.release().hash(state);
        (0..column::COUNT).for_each(|column| self.cell(column).hash(state));
    }
}

/// A published or missing value as it prints, so that a failed assertion reads as the source does.
struct Printed<T>(Estimate<T>);

impl<T: Quantity> fmt::Debug for Printed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// Place, release and every figure that the source has, by name and with its unit.
///
/// ```
/// use health_info_careers::{State, wages_by_state};
///
/// let nj = wages_by_state().get(State::NewJersey).unwrap();
/// assert_eq!(
///     format!("{nj:?}"),
///     "Wage { state: \"NJ\", occupation: 29-2071, period: May 2018, source: what-it-takes, annual_mean: $54,020 }",
/// );
/// ```
impl<P: WagePlace> fmt::Debug for Wage<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn field<T: Quantity>(row: &mut fmt::DebugStruct<'_, '_>, column: usize, value: Estimate<T>) {
            let name = column::NAMES.get(column).copied().unwrap_or_default();
            if value != Estimate::NotInSource {
                row.field(name, &Printed(value));
            }
        }
        let mut row = f.debug_struct("Wage");
        row.field(P::column(), &self.place().key())
            .field("occupation", &format_args!("{}", self.occupation()))
            .field("period", &format_args!("{}", self.period()))
            .field("source", &format_args!("{}", self.source()));
        field(&mut row, column::EMPLOYMENT, self.employment());
        field(&mut row, column::EMPLOYMENT_RSE, self.employment_rse());
        field(&mut row, column::JOBS_PER_1000, self.jobs_per_1000());
        field(&mut row, column::LOCATION_QUOTIENT, self.location_quotient());
        field(&mut row, column::WAGE_RSE, self.wage_rse());
        for statistic in Statistic::ALL {
            field(&mut row, column::hourly(statistic), self.hourly(statistic));
        }
        for statistic in Statistic::ALL {
            field(&mut row, column::annual(statistic), self.annual(statistic));
        }
        row.finish()
    }
}

/// The place, the annual mean and median and the jobs where the source has them, the occupation and
/// the period.
///
/// ```
/// use health_info_careers::{Occupation, State, wages_by_state};
///
/// let nj = wages_by_state().get(State::NewJersey).unwrap();
/// assert_eq!(nj.to_string(), "New Jersey: mean $54,020 a year (29-2071, May 2018)");
/// let nj = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap().get(State::NewJersey).unwrap();
/// assert_eq!(
///     nj.to_string(),
///     "New Jersey: mean $54,490 a year, median $50,240 a year, 4,450 jobs (29-2072, May 2025)",
/// );
/// ```
impl<P: WagePlace> fmt::Display for Wage<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{}", Line(self))
    }
}

struct Line<'a, P: 'static>(&'a Wage<P>);

impl<P: WagePlace> fmt::Display for Line<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(row) = self;
        f.write_str(row.place().label())?;
        let mut before = ": ";
        for statistic in [Statistic::Mean, Statistic::Median] {
            match row.annual(statistic) {
                Estimate::NotInSource => continue,
                Estimate::Withheld => write!(f, "{before}{} withheld", statistic.name())?,
                wage => write!(f, "{before}{} {wage} a year", statistic.name())?,
            }
            before = ", ";
        }
        match row.employment() {
            Estimate::NotInSource => {}
            Estimate::Withheld => write!(f, "{before}employment withheld")?,
            jobs => write!(f, "{before}{jobs} jobs")?,
        }
        write!(f, " ({}, {})", row.occupation(), row.period())
    }
}
