//! `AnnualGrowth`: growth a year, with the interval that rounding leaves.

use core::fmt;

use crate::plumbing::{flat, padded};
use crate::unit::{Decimal, Interval, Percent, Period, Rounding};

/// Growth a year, compound, with the interval that the rounding of the ten-year figure leaves.
///
/// ```
/// use health_info_careers::{Decimal, Period};
/// use health_info_careers::outlook::AnnualGrowth;
///
/// // A guide prints 11% for 2018-28; the record 10.7%.
/// let printed = AnnualGrowth::of_printed(Decimal::whole(11), Period::Span(2018, 2028)).unwrap();
/// assert_eq!(printed.to_string(), "1.05% (1.00% to 1.10%)");
///
/// // A decline: -25 stands for -24.5 down to, not including, -25.5.
/// let decline = AnnualGrowth::of_printed(Decimal::whole(-25), Period::Span(2024, 2034)).unwrap();
/// assert_eq!(decline.to_string(), "-2.84% (-2.91% to -2.77%)");
/// ```
///
/// Serializes as `{"rate": 1.05, "low": 1.0, "high": 1.1}`, in percent a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AnnualGrowth {
    rate: Percent,
    interval: Interval<Percent>,
}

impl AnnualGrowth {
    /// `(1 + growth) ^ (1 / years) - 1` of a percentage printed for a whole period: the rate to the
    /// nearest hundredth of a percent, the interval from the lowest reading, down, to the highest,
    /// up, so that it holds every rate that the print allows.
    ///
    /// `None` for a period that does not span years, and for a growth that leaves nothing.
    pub fn of_printed(growth: Decimal, period: Period) -> Option<Self> {
        let years = match period {
            Period::Span(base, target) if base < target => u32::from(target - base),
            _ => return None,
        };
        (growth > Decimal::whole(-100)).then(|| Self::over(growth, years))
    }

    pub(super) fn over(growth: Decimal, years: u32) -> Self {
        let rate = annual(growth.to_f64(), years);
        let readings = Interval::of_percent(growth, Rounding::Nearest);
        let percent = |percent: Percent| f64::from(percent.hundredths()) / 100.0;
        let (low, high) = readings.map_or((rate, rate), |readings| {
            // The last hundredth inside, away from zero, is not the end, which lies a hundredth further.
            let is_decline = growth < Decimal::whole(0);
            let (below, above) = if is_decline { (0.01, 0.0) } else { (0.0, 0.01) };
            (annual(percent(readings.low()) - below, years), annual(percent(readings.high()) + above, years))
        });
        let ends = Interval::spanning(hundredths(low), hundredths(high + 1.0));
        Self { rate: hundredths(rate + 0.5), interval: ends }
    }

    /// The rate a year.
    pub const fn rate(&self) -> Percent {
        self.rate
    }

    /// The lowest and the highest rate that the printed figure allows.
    ///
    /// ```
    /// use health_info_careers::projections;
    ///
    /// // 10.7% in ten years stands for 10.65 to 10.75.
    /// let growth = projections().latest().annual_growth();
    /// assert_eq!(growth.interval().to_string(), "1.01% to 1.03%");
    /// ```
    pub const fn interval(&self) -> Interval<Percent> {
        self.interval
    }
}

impl fmt::Display for AnnualGrowth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{:.2} ({:.2})", self.rate, self.interval)
    }
}

flat!(AnnualGrowth as growth { "rate": growth.rate, ..growth.interval });

/// The rate a year, in hundredths of a percent, of a growth in percent. By halving, for `core` has
/// no `powf`: the root lies between 0 and the larger of 1 and the whole.
fn annual(growth: f64, years: u32) -> f64 {
    let whole = 1.0 + growth / 100.0;
    let (mut low, mut high) = (0.0, if whole > 1.0 { whole } else { 1.0 });
    // Each step brings one more bit.
    for _ in 0..100 {
        let middle = f64::midpoint(low, high);
        let power = (0..years).fold(1.0, |power, _| power * middle);
        if power < whole { low = middle } else { high = middle }
    }
    (low - 1.0) * 10_000.0
}

/// The hundredths of a percent at or below a number.
fn hundredths(number: f64) -> Percent {
    #[expect(clippy::cast_possible_truncation, reason = "saturates, and no rate comes near")]
    let whole = number as i32;
    Percent::from_hundredths(if f64::from(whole) > number { whole - 1 } else { whole })
}
