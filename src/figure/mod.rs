//! A value with all that it is: statistic, unit, period, place, occupation, source, error.

mod compare;
mod mention;
mod reason;
mod significance;

use core::fmt;

pub use compare::{Difference, Incomparable};
pub use mention::{FigureMention, Mention, Part};
pub(crate) use reason::set;
pub use reason::{Caveat, Caveats, Reason, Reasons};
pub use significance::{Significance, WhyUndetermined};

use crate::occupation::SocCode;
use crate::place::Place;
use crate::plumbing::padded;
use crate::source::Source;
use crate::unit::{Dating, Estimate, Measure, Percent, Period, Quantity};

/// Who is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coverage {
    /// Wage and salary workers: OEWS leaves out the self-employed.
    WageAndSalary,
    /// The self-employed too: Employment Projections count them.
    AllWorkers,
}

impl Coverage {
    /// As a person would say it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::WageAndSalary => "without the self-employed",
            Self::AllWorkers => "with the self-employed",
        }
    }
}

/// One value with its unit (in the type), statistic, period, place, occupation and source.
///
/// ```
/// use health_info_careers::{Period, State, Statistic, Usd, wages_by_state};
/// use health_info_careers::unit::Dating;
///
/// let nj = wages_by_state().get(State::NewJersey).unwrap().annual_figure(Statistic::Mean);
/// assert_eq!(nj.published(), Some(Usd(54_020)));
/// assert_eq!((nj.period(), nj.dating()), (Period::May(2018), Dating::Inferred));
/// assert_eq!(nj.to_string(), "$54,020 (mean, New Jersey, May 2018, 29-2071)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Figure<T> {
    pub(crate) value: Estimate<T>,
    pub(crate) measure: Measure,
    pub(crate) period: Period,
    pub(crate) dating: Dating,
    pub(crate) place: Place,
    pub(crate) soc: SocCode,
    pub(crate) source: Source,
    pub(crate) coverage: Coverage,
    pub(crate) relative_standard_error: Estimate<Percent>,
}

impl<T: Quantity> Figure<T> {
    /// The value, or why there is none.
    pub const fn value(&self) -> Estimate<T> {
        self.value
    }

    /// The value, only where it is published as such.
    pub const fn published(&self) -> Option<T> {
        self.value.published()
    }

    /// What is measured: which statistic, a count, a share.
    pub const fn measure(&self) -> Measure {
        self.measure
    }

    /// The time that it speaks of.
    pub const fn period(&self) -> Period {
        self.period
    }

    /// Whether the source states the period.
    pub const fn dating(&self) -> Dating {
        self.dating
    }

    /// The place that it was measured in.
    pub const fn place(&self) -> Place {
        self.place
    }

    /// The code of the occupation.
    pub const fn occupation(&self) -> SocCode {
        self.soc
    }

    /// Who says so.
    pub const fn source(&self) -> Source {
        self.source
    }

    /// Whether the self-employed are counted.
    pub const fn coverage(&self) -> Coverage {
        self.coverage
    }

    /// The standard error, in percent of the value; only mean wages and employment have one.
    pub const fn relative_standard_error(&self) -> Estimate<Percent> {
        self.relative_standard_error
    }
}

/// The value with its statistic, place, period and occupation.
impl<T: Quantity> fmt::Display for Figure<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{} ({}, {}, {}, {})", self.value, self.measure, self.place, self.period, self.soc)
    }
}

/// Flat: the number or null, then what it is.
#[cfg(feature = "serde")]
impl<T: Quantity> serde::Serialize for Figure<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let status = match self.value {
            Estimate::Published(_) => "published",
            Estimate::AtLeast(_) => "at_least",
            Estimate::Withheld => "withheld",
            Estimate::NotInSource => "not_in_source",
        };
        let mut row = serializer.serialize_struct("Figure", 12)?;
        row.serialize_field("value", &self.value)?;
        row.serialize_field("at_least", &self.value.at_least().map(Quantity::number))?;
        row.serialize_field("status", status)?;
        row.serialize_field("unit", &T::UNIT)?;
        row.serialize_field("statistic", self.measure.code())?;
        row.serialize_field("period", &self.period)?;
        row.serialize_field("dating", &self.dating)?;
        row.serialize_field("place", self.place.code())?;
        row.serialize_field("occupation", &self.soc)?;
        row.serialize_field("source", &self.source)?;
        row.serialize_field("coverage", self.coverage.name())?;
        row.serialize_field("relative_standard_error", &self.relative_standard_error)?;
        row.end()
    }
}
