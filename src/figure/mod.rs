//! `Figure`: a value with its statistic, unit, period, place, occupation, source and standard error.

mod compare;
mod difference;
mod incomparable;
mod mention;
mod reason;
mod significance;

use core::fmt;

pub use difference::Difference;
pub use incomparable::Incomparable;
pub use mention::Mention;
pub use reason::{Caveat, Caveats, Reason, Reasons};
pub use significance::{Significance, WhyUndetermined};

pub use crate::plumbing::SetIter;

use crate::occupation::SocCode;
use crate::place::Place;
use crate::plumbing::{codes, flat, padded};
use crate::source::Source;
use crate::unit::{Dating, Estimate, Measure, Percent, Period, Quantity, Unit};

codes! {
    /// Which workers a figure counts.
    ///
    /// ```
    /// use health_info_careers::figure::Coverage;
    ///
    /// assert_eq!(Coverage::WageAndSalary.code(), "wage-and-salary");
    /// assert_eq!(Coverage::WageAndSalary.name(), "wage and salary workers");
    /// ```
    #[doc(alias = "self-employed")]
    #[non_exhaustive]
    pub enum Coverage: "a coverage", "wage-and-salary or all-workers" {
        /// Wage and salary workers: OEWS leaves out the self-employed.
        WageAndSalary = "wage-and-salary", "wage and salary workers";
        /// The self-employed too: Employment Projections count them.
        AllWorkers = "all-workers", "all workers, the self-employed included";
    }
}

/// One value with its unit (in the type), statistic, period, place, occupation and source.
///
/// ```
/// use health_info_careers::{Period, State, Statistic, Usd, wages_by_state};
/// use health_info_careers::figure::Coverage;
/// use health_info_careers::place::Place;
/// use health_info_careers::unit::{Dating, Measure};
///
/// let nj = wages_by_state().get(State::NewJersey).unwrap().annual_figure(Statistic::Mean);
/// assert_eq!(nj.published(), Some(Usd(54_020)));
/// assert_eq!((nj.period(), nj.dating()), (Period::may(2018), Dating::Inferred));
/// assert_eq!(nj.to_string(), "$54,020 (mean, New Jersey, May 2018, 29-2071)");
/// assert_eq!((nj.value().published(), nj.measure()), (Some(Usd(54_020)), Measure::Wage(Statistic::Mean)));
/// assert_eq!((nj.place(), nj.occupation().to_string()), (Place::State(State::NewJersey), "29-2071".into()));
/// assert_eq!((nj.source().id(), nj.coverage()), ("what-it-takes", Coverage::WageAndSalary));
/// assert!(nj.relative_standard_error().published().is_none()); // the guide prints none
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

    /// The unit: that of the value's type, but for openings, which are jobs that open in one year or
    /// in ten.
    pub const fn unit(&self) -> Unit {
        match self.measure.unit() {
            Some(unit) => unit,
            None => T::UNIT,
        }
    }

    /// The reference period.
    pub const fn period(&self) -> Period {
        self.period
    }

    /// How the reference period is known: stated by the source, or inferred.
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

    /// The source of the figure.
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
        let Self { value, measure, place, period, soc, .. } = self;
        let unit = value.at_least().map_or("", |_| T::UNIT.after_value());
        match f.precision() {
            Some(decimals) => padded!(f, "{value:.decimals$}{unit} ({measure}, {place}, {period}, {soc})"),
            None => padded!(f, "{value}{unit} ({measure}, {place}, {period}, {soc})"),
        }
    }
}

// The number or null, then what it is; `missing` says why the number is not there.
flat!(impl[T: Quantity] Figure<T> as figure {
    "value": figure.value,
    "unit": figure.unit(),
    "statistic": figure.measure.code(),
    "period": figure.period,
    "dating": figure.dating,
    "place": figure.place.code(),
    "name": figure.place.name(),
    "occupation": figure.soc,
    "source": figure.source,
    "coverage": figure.coverage,
    "relative_standard_error": figure.relative_standard_error,
});
