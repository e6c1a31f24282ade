//! The small value types that every figure is made of: quantities, statistics, periods, intervals.

mod decimal;
mod estimate;
mod interval;
mod month;
mod period;
mod quantity;
mod statistic;

pub use decimal::Decimal;
pub(crate) use estimate::Cell;
pub use estimate::Estimate;
pub use interval::{Interval, Rounding};
pub use month::YearMonth;
pub use period::{Dating, Period};
pub use quantity::{Jobs, JobsPer1000, LocationQuotient, Percent, Quantity, Usd, UsdPerHour};
pub use statistic::{Measure, Statistic, Unit};
