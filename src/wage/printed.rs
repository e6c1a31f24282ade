use super::tables;
use crate::unit::{Interval, Jobs, Percent, Rounding, Source, Usd};

/// A row of the guides' industry table that is labeled 2016: as printed, under the guide's own
/// names of industries, with a period that nobody stated rightly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct PrintedIndustry {
    pub(super) name: &'static str,
    pub(super) jobs: Jobs,
    pub(super) share: Percent,
    pub(super) median: Usd,
}

impl PrintedIndustry {
    /// The industry, as the guide names it.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Jobs, as printed.
    pub const fn jobs(&self) -> Jobs {
        self.jobs
    }

    /// The share of all jobs of the occupation, as printed: cut to whole percents, not rounded.
    pub const fn share(&self) -> Percent {
        self.share
    }

    /// The annual median wage, as printed.
    pub const fn median(&self) -> Usd {
        self.median
    }

    /// The section and source are the same for all rows.
    pub const fn source(&self) -> Source {
        Source::METRO_GUIDE
    }

    /// What all jobs of the occupation can be if this row's share came about so: `jobs / share`.
    pub fn implied_total(&self, rounding: Rounding) -> Option<Interval<Jobs>> {
        let share = Interval::of_whole_percent(self.share, rounding);
        // The interval's upper end is the last hundredth inside; the total lies above jobs / next.
        let total = |hundredths: i32| i64::from(self.jobs.0) * 10_000 / i64::from(hundredths.max(1));
        let low = i32::try_from(total(share.high().hundredths() + 1) + 1).ok()?;
        let high = i32::try_from(total(share.low().hundredths())).ok()?;
        Interval::new(Jobs(low), Jobs(high))
    }
}

/// The metro guide's industry table, eight rows in its order: labeled 2016, of an unknown time
/// about 2008. Never to be mixed with other tables: see the discrepancies D14 and D16.
///
/// ```
/// use health_info_careers::{Interval, Jobs, Rounding, industries_as_printed};
///
/// let rows = industries_as_printed();
/// assert_eq!((rows[0].name(), rows[0].jobs()), ("Hospital", Jobs(65_500)));
/// // If the shares are cut, one total fits them all, and it is not that of 2016 (200,140 jobs).
/// let cut = rows.iter().filter_map(|row| row.implied_total(Rounding::Cut));
/// let low = cut.clone().map(|total| total.low()).max().unwrap();
/// let high = cut.map(|total| total.high()).min().unwrap();
/// assert_eq!((low, high), (Jobs(167_949), Jobs(169_714)));
/// ```
pub fn industries_as_printed() -> &'static [PrintedIndustry] {
    &tables::INDUSTRIES_AS_PRINTED
}
