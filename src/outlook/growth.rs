use core::fmt;

use crate::unit::{Interval, Percent, Period, padded};

/// Growth a year, compound, with the interval that the rounding of the ten-year figure leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AnnualGrowth {
    rate: Percent,
    interval: Interval<Percent>,
}

impl AnnualGrowth {
    /// `(1 + growth) ^ (1 / years) - 1` of a growth over a whole period, and of its lowest and
    /// highest reading, to the nearest hundredth of a percent.
    pub fn over(growth: Percent, lowest: Percent, highest: Percent, period: Period) -> Self {
        let years = u32::from(period.end_year().saturating_sub(period.year())).max(1);
        let rate = annual(growth, years);
        let (low, high) = (annual(lowest, years), annual(highest, years));
        Self { rate, interval: Interval::spanning(low, high) }
    }

    /// The rate a year.
    pub const fn rate(&self) -> Percent {
        self.rate
    }

    /// The lowest and the highest rate that the printed figure allows.
    pub const fn interval(&self) -> Interval<Percent> {
        self.interval
    }
}

impl fmt::Display for AnnualGrowth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{} ({})", self.rate, self.interval)
    }
}

/// The root by Newton's method: `core` has no `powf`. Twenty steps are far more than it takes.
fn annual(growth: Percent, years: u32) -> Percent {
    let whole = 1.0 + f64::from(growth.hundredths()) / 10_000.0;
    if whole <= 0.0 {
        return Percent::whole(-100);
    }
    let (degree, mut root) = (f64::from(years), 1.0);
    for _ in 0..20 {
        let mut power = 1.0;
        for _ in 1..years {
            power *= root;
        }
        root = ((degree - 1.0) * root + whole / power) / degree;
    }
    let hundredths = (root - 1.0) * 10_000.0;
    #[expect(clippy::cast_possible_truncation, reason = "a rate a year, far within range")]
    Percent::from_hundredths((if hundredths < 0.0 { hundredths - 0.5 } else { hundredths + 0.5 }) as i32)
}
