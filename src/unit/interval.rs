//! Intervals: what a rounded figure can stand for, and how sure an estimate is.

use core::fmt;

use super::{Decimal, Jobs, Percent, Quantity};
use crate::plumbing::{codes, flat, padded};

codes! {
    /// How the last printed digit of a figure came about.
    #[non_exhaustive]
    pub enum Rounding: "a rounding", "nearest or truncated" {
        /// To the nearest: `34` stands for 33.5 up to, not including, 34.5.
        Nearest = "nearest", "rounded to the nearest";
        /// Toward zero: `9` stands for 9 up to, not including, 10.
        Truncated = "truncated";
    }
}

/// The lowest and the highest value that a figure can stand for, both included: because it is rounded
/// or truncated, or because it is an estimate with a standard error.
///
/// ```
/// use health_info_careers::{Decimal, Jobs};
/// use health_info_careers::unit::{Interval, Rounding};
///
/// let hospitals = Interval::of_share(Decimal::whole(34), Rounding::Nearest, Jobs(215_500)).unwrap();
/// assert_eq!((hospitals.low(), hospitals.high()), (Jobs(72_193), Jobs(74_347)));
/// assert_eq!(hospitals.to_string(), "72,193 to 74,347");
/// assert!(hospitals.contains(Jobs(73_300)));
///
/// // What two readings of a figure have in common.
/// let other = Interval::spanning(Jobs(74_000), Jobs(76_000));
/// assert_eq!(hospitals.overlap(&other), Some(Interval::spanning(Jobs(74_000), Jobs(74_347))));
/// ```
#[doc(alias = "range")]
#[doc(alias = "confidence interval")]
#[doc(alias = "margin of error")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Interval<T> {
    low: T,
    high: T,
}

impl<T: Quantity> Interval<T> {
    /// From the lowest to the highest value; `None` where they are the wrong way round.
    pub fn new(low: T, high: T) -> Option<Self> {
        (low <= high).then_some(Self { low, high })
    }

    /// From the lower of two values to the higher.
    pub fn spanning(one: T, other: T) -> Self {
        Self { low: one.min(other), high: one.max(other) }
    }

    /// The lowest value.
    pub const fn low(&self) -> T {
        self.low
    }

    /// The highest value.
    pub const fn high(&self) -> T {
        self.high
    }

    /// Whether the value may be what the figure stands for.
    pub fn contains(&self, value: T) -> bool {
        self.low <= value && value <= self.high
    }

    /// What both intervals have in common; `None` where that is nothing.
    #[must_use]
    pub fn overlap(self, other: &Self) -> Option<Self> {
        Self::new(self.low.max(other.low), self.high.min(other.high))
    }
}

/// The numbers that a printed one can stand for: from `low` on, up to but not including `high`,
/// over `2 × scale`. Mirrored for a negative number, for both roundings go by the size; a zero stands
/// for numbers of either sign.
struct Readings {
    low: i128,
    high: i128,
    scale: i128,
    sign: i64,
}

impl Readings {
    /// `None` for a number with more decimals than any that is printed.
    fn of(printed: Decimal, rounding: Rounding) -> Option<Self> {
        let raw = printed.mantissa();
        let scale = 10_i128.pow(u32::from(Some(printed.scale()).filter(|scale| *scale <= 18)?));
        let twice = 2 * i128::from(raw).abs();
        let (low, high) = match rounding {
            Rounding::Nearest => (twice - 1, twice + 1),
            Rounding::Truncated => (twice, twice + 2),
        };
        Some(Self { low, high, scale, sign: raw.signum() })
    }

    /// The whole steps inside, of which `steps` make one.
    fn whole(&self, steps: i128) -> Option<(i32, i32)> {
        let ceiling = |value: i128| {
            let (value, divisor) = (value * steps, 2 * self.scale);
            value.div_euclid(divisor) + i128::from(value.rem_euclid(divisor) != 0)
        };
        let (low, high) = (ceiling(self.low), ceiling(self.high) - 1);
        let (low, high) = match self.sign {
            0 => (-high, high),
            -1 => (-high, -low),
            _ => (low, high),
        };
        Some((i32::try_from(low).ok()?, i32::try_from(high).ok()?)).filter(|(low, high)| low <= high)
    }
}

impl Interval<Percent> {
    /// What a printed percentage can stand for, to a hundredth of a percent. How far the last
    /// digit reaches follows from the number of digits printed: `34` stands for more than `34.0`.
    ///
    /// ```
    /// use health_info_careers::{Decimal, Percent};
    /// use health_info_careers::unit::{Interval, Rounding};
    ///
    /// let hospitals = Interval::of_percent(Decimal::whole(34), Rounding::Nearest).unwrap();
    /// assert_eq!(hospitals.low(), Percent::from_hundredths(3_350));
    /// assert_eq!(hospitals.high(), Percent::from_hundredths(3_449));
    /// let growth = Interval::of_percent(Decimal::new(107, 1), Rounding::Nearest).unwrap(); // 10.7%
    /// assert_eq!(growth.low(), Percent::from_hundredths(1_065));
    /// assert_eq!(growth.high(), Percent::from_hundredths(1_074));
    /// ```
    ///
    /// `None` where no hundredth lies inside, or none that can be held.
    pub fn of_percent(printed: Decimal, rounding: Rounding) -> Option<Self> {
        let (low, high) = Readings::of(printed, rounding)?.whole(100)?;
        Self::new(Percent::from_hundredths(low), Percent::from_hundredths(high))
    }
}

impl Interval<Jobs> {
    /// The whole jobs that a printed percentage of a base can stand for, the base as printed.
    ///
    /// ```
    /// use health_info_careers::{Decimal, Jobs};
    /// use health_info_careers::unit::{Interval, Rounding};
    ///
    /// // Offices of physicians: 19% of 215,500 jobs; the projections have 41,100.
    /// let offices = Interval::of_share(Decimal::whole(19), Rounding::Nearest, Jobs(215_500)).unwrap();
    /// assert_eq!((offices.low(), offices.high()), (Jobs(39_868), Jobs(42_022)));
    /// assert!(offices.contains(Jobs(41_100)));
    /// ```
    ///
    /// `None` for a negative percentage or base, and where no whole job lies inside.
    pub fn of_share(printed: Decimal, rounding: Rounding, base: Jobs) -> Option<Self> {
        if printed < Decimal::whole(0) {
            return None;
        }
        let all = Self::of_change(printed, rounding, base)?;
        Self::new(all.low.max(Jobs(0)), all.high)
    }

    /// The whole jobs by which a base can change where the change is printed in percent, the base
    /// as printed; a decline is negative.
    ///
    /// ```
    /// use health_info_careers::{Decimal, Jobs};
    /// use health_info_careers::unit::{Interval, Rounding};
    ///
    /// let new_jobs = Interval::of_change(Decimal::whole(11), Rounding::Nearest, Jobs(215_500)).unwrap();
    /// assert_eq!(new_jobs.to_string(), "22,628 to 24,782");
    /// ```
    ///
    /// `None` for a base that is not positive, and where no whole job lies inside.
    pub fn of_change(printed: Decimal, rounding: Rounding, base: Jobs) -> Option<Self> {
        let readings = Readings::of(printed, rounding)?;
        let scaled = Readings { scale: readings.scale * 100, ..readings };
        let (low, high) = scaled.whole(i128::from(base.0)).filter(|_| base.0 > 0)?;
        Self::new(Jobs(low), Jobs(high))
    }
}

/// A precision is one for both ends.
impl<T: Quantity> fmt::Display for Interval<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { low, high } = self;
        match f.precision() {
            Some(decimals) => padded!(f, "{low:.decimals$} to {high:.decimals$}"),
            None => padded!(f, "{low} to {high}"),
        }
    }
}

impl<T> From<Interval<T>> for core::ops::RangeInclusive<T> {
    fn from(interval: Interval<T>) -> Self {
        interval.low..=interval.high
    }
}

flat!(impl[T: Quantity] Interval<T> as interval {
    "low": crate::unit::Plain(interval.low),
    "high": crate::unit::Plain(interval.high),
});

/// From an object with `low` and `high`, in this order where names are not written.
#[cfg(feature = "serde")]
impl<'de, T: Quantity + serde::Deserialize<'de>> serde::Deserialize<'de> for Interval<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(rename = "Interval")]
        struct Ends<T> {
            low: T,
            high: T,
        }

        let Ends { low, high } = Ends::deserialize(deserializer)?;
        Self::new(low, high)
            .ok_or_else(|| serde::de::Error::custom("the low end of an interval lies above the high one"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jobs(printed: Decimal, rounding: Rounding, base: i32) -> Option<(i32, i32)> {
        Interval::of_change(printed, rounding, Jobs(base)).map(|found| (found.low.0, found.high.0))
    }

    #[test]
    fn the_last_digit_says_how_far_a_reading_reaches() {
        assert_eq!(jobs(Decimal::whole(11), Rounding::Nearest, 215_500), Some((22_628, 24_782)));
        // 10.65% to 10.75% of 215,500: 22,950.75 to 23,166.25.
        assert_eq!(jobs(Decimal::new(107, 1), Rounding::Nearest, 215_500), Some((22_951, 23_166)));
        assert_eq!(jobs(Decimal::whole(-11), Rounding::Nearest, 215_500), Some((-24_782, -22_628)));
        let percent = |printed, rounding| {
            Interval::of_percent(printed, rounding).map(|found| (found.low.hundredths(), found.high.hundredths()))
        };
        assert_eq!(percent(Decimal::whole(34), Rounding::Nearest), Some((3_350, 3_449)));
        assert_eq!(percent(Decimal::whole(9), Rounding::Truncated), Some((900, 999)));
        assert_eq!(percent(Decimal::whole(-9), Rounding::Truncated), Some((-999, -900)));
        // What rounds to zero is less than half away from it, what is truncated to zero less than one.
        assert_eq!(percent(Decimal::whole(0), Rounding::Nearest), Some((-49, 49)));
        assert_eq!(percent(Decimal::whole(0), Rounding::Truncated), Some((-99, 99)));
        assert_eq!(jobs(Decimal::whole(0), Rounding::Truncated, 1_000), Some((-9, 9)));
    }

    #[test]
    fn what_cannot_be_is_not_made_up() {
        assert_eq!(jobs(Decimal::whole(34), Rounding::Nearest, 0), None);
        assert_eq!(jobs(Decimal::whole(34), Rounding::Nearest, -1_000), None);
        assert_eq!(jobs(Decimal::whole(34), Rounding::Nearest, 10), None); // 3.35 to 3.45
        assert_eq!(jobs(Decimal::whole(i64::MAX), Rounding::Nearest, i32::MAX), None);
        let share = |printed| Interval::of_share(printed, Rounding::Nearest, Jobs(215_500));
        assert_eq!(share(Decimal::whole(0)).map(|found| (found.low.0, found.high.0)), Some((0, 1_077)));
        assert_eq!(share(Decimal::whole(-1)), None);
    }
}
