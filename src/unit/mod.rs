//! The small value types that every figure is made of.

mod estimate;
mod identifier;
mod interval;

mod number;
mod period;
mod quantity;
mod source;
mod statistic;
#[rustfmt::skip]
mod tables;
mod text;

pub(crate) use estimate::Cell;
pub use estimate::Estimate;
pub use identifier::ParseKeyError;
#[cfg(feature = "serde")]
pub(crate) use identifier::TextVisitor;
pub(crate) use identifier::{MAX_KEY, big_endian, identifier, serde_as_text};
pub use interval::{Interval, Rounding};
pub use number::Decimal;
pub use period::{Dating, Period};
pub use quantity::{Jobs, JobsPer1000, LocationQuotient, Percent, Quantity, Usd, UsdPerHour};
pub use source::sources;
pub use source::{Source, SourceKind};
pub use statistic::{Measure, Statistic, Unit};
pub(crate) use text::{Grouped, pad, pad_decimals, padded, present};
