//! Percentages, and the location quotient.

use core::fmt;

use super::quantity::{fmt_number, quantity};
use super::{Decimal, Quantity};

/// A percentage, to a hundredth of a percent.
///
/// ```
/// use health_info_careers::Percent;
///
/// let growth = Percent::from_tenths(107); // 2018-28
/// assert_eq!(growth.to_string(), "10.7%");
/// assert_eq!("10.7%".parse(), Ok(growth));
/// assert_eq!(growth.to_f64(), 10.7);
/// assert_eq!(format!("{:.1}|{:7.1}|{:<5}|", Percent::whole(34), growth, Percent::whole(34)), "34.0%|  10.7%|34%  |");
/// assert_eq!(growth.hundredths(), 1_070);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(i32);

quantity!(Percent, Percent, 2, "a percentage", "10.7% or 10.7, with at most two decimals", "", "%", false);

impl Percent {
    /// From whole percents.
    pub const fn whole(percent: i16) -> Self {
        Self(percent as i32 * 100)
    }

    /// From tenths of a percent.
    pub const fn from_tenths(tenths: i16) -> Self {
        Self(tenths as i32 * 10)
    }

    /// From hundredths of a percent.
    pub const fn from_hundredths(hundredths: i32) -> Self {
        Self(hundredths)
    }

    /// As a number with one decimal, as the agency prints growth and shares.
    pub(crate) const fn tenths(self) -> Decimal {
        Decimal::new((self.0 / 10) as i64, 1)
    }

    /// In hundredths of a percent.
    pub const fn hundredths(self) -> i32 {
        self.0
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_number(f, self.number(), None, "%")
    }
}

/// How concentrated the occupation is in a place: its share of the jobs there over its share
/// of all jobs in the United States. 1 is the national average.
///
/// ```
/// use health_info_careers::unit::LocationQuotient;
///
/// let quotient = LocationQuotient::from_hundredths(89);
/// assert_eq!(quotient.to_string(), "0.89");
/// assert_eq!("0.89".parse(), Ok(quotient));
/// assert_eq!(quotient.hundredths(), 89);
/// ```
#[doc(alias = "LQ")]
#[doc(alias = "concentration")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocationQuotient(i32);

quantity!(LocationQuotient, Ratio, 2, "a location quotient", "0.89, with at most two decimals", "", "", false);

impl LocationQuotient {
    /// From hundredths, as printed.
    pub const fn from_hundredths(hundredths: i32) -> Self {
        Self(hundredths)
    }

    /// In hundredths.
    pub const fn hundredths(self) -> i32 {
        self.0
    }
}

impl fmt::Display for LocationQuotient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_number(f, self.number(), Some(2), "")
    }
}
