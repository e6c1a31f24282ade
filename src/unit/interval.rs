use core::fmt;

use super::{Jobs, Percent, Quantity, padded};

/// How the last printed digit of a figure came about.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::AsRefStr, strum::Display, strum::IntoStaticStr,
)]
#[strum(serialize_all = "lowercase")]
pub enum Rounding {
    /// To the nearest: `34` stands for 33.5 up to, not including, 34.5.
    Nearest,
    /// Cut off: `9` stands for 9 up to, not including, 10.
    Cut,
}

/// All that a rounded or cut figure can stand for: the lowest and the highest value, both included.
///
/// ```
/// use health_info_careers::{Interval, Jobs, Percent, Rounding};
///
/// let hospitals = Interval::of_share(Percent::whole(34), Rounding::Nearest, Jobs(215_500));
/// assert_eq!((hospitals.low(), hospitals.high()), (Jobs(72_193), Jobs(74_347)));
/// assert_eq!(hospitals.to_string(), "72,193 to 74,347");
/// assert!(hospitals.contains(Jobs(73_300)));
/// ```
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

    /// From the lowest possible sum to the highest.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let add = |a: T, b: T| T::from_raw(a.raw().saturating_add(b.raw()));
        Self { low: add(self.low, other.low), high: add(self.high, other.high) }
    }
}

impl Interval<Percent> {
    /// What a whole printed percentage can stand for, to a hundredth of a percent.
    pub const fn of_whole_percent(printed: Percent, rounding: Rounding) -> Self {
        let (below, above) = slack(rounding);
        Self {
            low: Percent::from_hundredths(printed.hundredths() - below),
            high: Percent::from_hundredths(printed.hundredths() + above - 1),
        }
    }
}

/// How far the true value may lie below, and must lie below above, in hundredths of a percent.
const fn slack(rounding: Rounding) -> (i32, i32) {
    match rounding {
        Rounding::Nearest => (50, 50),
        Rounding::Cut => (0, 100),
    }
}

impl Interval<Jobs> {
    /// The whole jobs that a whole printed percentage of a base can stand for. The base is taken
    /// as printed; only whole jobs strictly inside the open end count.
    pub const fn of_share(printed: Percent, rounding: Rounding, base: Jobs) -> Self {
        let (below, above) = slack(rounding);
        let low = (printed.hundredths() - below) as i64 * base.0 as i64;
        let high = (printed.hundredths() + above) as i64 * base.0 as i64;
        #[expect(clippy::cast_possible_truncation, reason = "a share of an i32, far below its range")]
        Self { low: Jobs(ceiling(low, 10_000) as i32), high: Jobs((ceiling(high, 10_000) - 1) as i32) }
    }
}

const fn ceiling(value: i64, divisor: i64) -> i64 {
    value.div_euclid(divisor) + (value.rem_euclid(divisor) != 0) as i64
}

impl<T: Quantity> fmt::Display for Interval<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{} to {}", self.low, self.high)
    }
}

#[cfg(feature = "serde")]
impl<T: Quantity> serde::Serialize for Interval<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.low.number(), self.high.number()).serialize(serializer)
    }
}
