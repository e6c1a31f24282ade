use core::fmt;

use super::{Decimal, Unit};
use crate::plumbing::{Grouped, padded};

/// A number with its unit in the type: what an [`Estimate`](crate::Estimate) can be of.
///
/// Sealed: the units are those of the sources.
pub trait Quantity: Copy + Ord + fmt::Debug + fmt::Display + sealed::Raw + 'static {
    /// The unit as facts name it.
    const UNIT: Unit;

    /// The value as a decimal number in [`UNIT`](Self::UNIT).
    fn number(self) -> Decimal;
}

pub(crate) mod sealed {
    /// The integer inside, in steps of the smallest difference that the sources print.
    pub trait Raw {
        fn raw(self) -> i32;
        fn from_raw(raw: i32) -> Self;
    }
}

/// What the quantities have in common; each adds its own documentation and `Display`.
macro_rules! quantity {
    ($type:ident, $unit:ident, $decimals:literal) => {
        impl sealed::Raw for $type {
            fn raw(self) -> i32 {
                self.0
            }

            fn from_raw(raw: i32) -> Self {
                Self(raw)
            }
        }

        impl Quantity for $type {
            const UNIT: Unit = Unit::$unit;

            #[inline]
            fn number(self) -> Decimal {
                Decimal::new(i64::from(self.0), $decimals)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.number().serialize(serializer)
            }
        }
    };
}

/// US dollars a year, as published (OEWS rounds annual wages to 10).
///
/// ```
/// use health_info_careers::Usd;
///
/// assert_eq!(format!("{:>10}|{:<9}|", Usd(54_020), Usd(-700)), "   $54,020|-$700    |");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Usd(pub i32);

quantity!(Usd, UsdPerYear, 0);

impl fmt::Display for Usd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        padded!(f, "{sign}${}", Grouped(i64::from(self.0).abs()))
    }
}

/// US dollars an hour, to the cent. Not to be mixed with [`Usd`]: that does not compile.
///
/// ```
/// use health_info_careers::UsdPerHour;
///
/// assert_eq!(UsdPerHour::from_cents(2_597).to_string(), "$25.97");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UsdPerHour(i32);

quantity!(UsdPerHour, UsdPerHour, 2);

impl UsdPerHour {
    /// From whole cents.
    pub const fn from_cents(cents: i32) -> Self {
        Self(cents)
    }

    /// In whole cents.
    pub const fn cents(self) -> i32 {
        self.0
    }
}

impl fmt::Display for UsdPerHour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        padded!(f, "{sign}${}.{:02}", Grouped(i64::from(cents / 100)), cents % 100)
    }
}

/// A number of jobs, as published (OEWS rounds employment to 10, projections to 100).
///
/// ```
/// assert_eq!(health_info_careers::Jobs(215_500).to_string(), "215,500");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Jobs(pub i32);

quantity!(Jobs, Jobs, 0);

impl fmt::Display for Jobs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{}", Grouped(i64::from(self.0)))
    }
}

/// A percentage, to a hundredth of a percent.
///
/// ```
/// use health_info_careers::Percent;
///
/// assert_eq!(Percent::from_tenths(107).to_string(), "10.7%");
/// assert_eq!(format!("{:.1}|{:>7.1}|{:>5}|", Percent::whole(34), Percent::whole(34), Percent::whole(34)), "34.0%|  34.0%|  34%|");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(i32);

quantity!(Percent, Percent, 2);

impl Percent {
    /// From whole percents; at the ends of the range for what lies beyond.
    pub const fn whole(percent: i32) -> Self {
        Self(percent.saturating_mul(100))
    }

    /// From tenths of a percent; at the ends of the range for what lies beyond.
    pub const fn from_tenths(tenths: i32) -> Self {
        Self(tenths.saturating_mul(10))
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
        match f.precision() {
            Some(precision) => crate::plumbing::pad_decimals(f, format_args!("{}%", self.number().at(precision))),
            None => padded!(f, "{}%", self.number()),
        }
    }
}

/// How concentrated the occupation is in a place: its share of the jobs there over its share
/// of the jobs of the nation. 1 is the national average.
///
/// ```
/// assert_eq!(health_info_careers::unit::LocationQuotient::from_hundredths(89).to_string(), "0.89");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocationQuotient(i32);

quantity!(LocationQuotient, Ratio, 2);

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
        padded!(f, "{}", self.number().at(2))
    }
}

/// Jobs in the occupation for every 1,000 jobs in the place.
///
/// ```
/// assert_eq!(health_info_careers::unit::JobsPer1000::from_thousandths(1_405).to_string(), "1.405");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobsPer1000(i32);

quantity!(JobsPer1000, JobsPer1000Jobs, 3);

impl JobsPer1000 {
    /// From thousandths, as printed.
    pub const fn from_thousandths(thousandths: i32) -> Self {
        Self(thousandths)
    }

    /// In thousandths.
    pub const fn thousandths(self) -> i32 {
        self.0
    }
}

impl fmt::Display for JobsPer1000 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{}", self.number().at(3))
    }
}
