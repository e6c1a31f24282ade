//! The small value types that every figure is made of: quantities, statistics, periods, intervals.

mod decimal;
mod estimate;
mod interval;
mod jobs;
mod measure;
mod month;
mod parse;
mod percent;
mod period;
mod quantity;
mod statistic;
mod usd;

pub use decimal::Decimal;
pub(crate) use estimate::Cell;
pub use estimate::{Estimate, Missing};
pub use interval::{Interval, Rounding};
pub use jobs::{Jobs, JobsPer1000};
pub use measure::{Measure, Unit};
pub use month::YearMonth;
pub use percent::{LocationQuotient, Percent};
pub use period::{Dating, Period};
#[cfg(feature = "serde")]
pub(crate) use quantity::Plain;
pub use quantity::Quantity;
pub(crate) use quantity::Raw;
pub use statistic::Statistic;
pub use usd::{Usd, UsdPerHour};
