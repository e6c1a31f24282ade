//! The metro guide's industry table, as printed.

use super::release::Release;
use crate::occupation::Occupation;
use crate::plumbing::flat;
use crate::source::Source;
use crate::unit::{Dating, Interval, Jobs, Percent, Period, Quantity, Rounding, Usd};

/// A row of the metro guide's industry table that is labeled 2016: jobs, the percent of the
/// occupation's jobs, and the annual median wage in US dollars, all as printed, under the guide's
/// own names of industries. The figures are not those of 2016: see [`industries_as_printed`](super::industries_as_printed).
///
/// ```
/// use health_info_careers::{Jobs, Percent, Usd};
/// use health_info_careers::unit::Dating;
/// use health_info_careers::wage::industries_as_printed;
///
/// let office = &industries_as_printed()[1];
/// assert_eq!((office.name(), office.jobs()), ("Medical Office", Jobs(59_400)));
/// assert_eq!((office.share(), office.median()), (Percent::from_tenths(350), Usd(26_980)));
/// assert_eq!(office.dating(), Dating::Unknown);
/// assert_eq!((office.period().to_string(), office.source().id()), ("2016".into(), "metro-guide"));
/// assert_eq!(office.occupation().to_string(), "29-2071");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PrintedIndustry {
    pub(super) release: Release,
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

    /// The percent of all jobs of the occupation, as printed: in whole percents, which seem truncated, not rounded.
    pub const fn share(&self) -> Percent {
        self.share
    }

    /// The annual median wage in US dollars, as printed.
    pub const fn median(&self) -> Usd {
        self.median
    }

    /// The period as the guide prints it, which is not that of the figures.
    pub const fn period(&self) -> Period {
        self.release.period
    }

    /// How the period is known: it is not.
    pub const fn dating(&self) -> Dating {
        self.release.dating
    }

    /// The occupation of the guides.
    pub const fn occupation(&self) -> Occupation {
        self.release.occupation
    }

    /// The guide metro-guide.
    pub const fn source(&self) -> Source {
        self.release.source
    }

    /// What all jobs of the occupation can be if this row's share came about so: `jobs / share`.
    ///
    /// ```
    /// use health_info_careers::Jobs;
    /// use health_info_careers::unit::Rounding;
    /// use health_info_careers::wage::industries_as_printed;
    ///
    /// // 65,500 jobs, 38%: over 65,500 / 0.39, up to 65,500 / 0.38.
    /// let total = industries_as_printed()[0].implied_total(Rounding::Truncated).unwrap();
    /// assert_eq!((total.low(), total.high()), (Jobs(167_949), Jobs(172_368)));
    /// ```
    ///
    /// `None` where no total can be held, which no row comes to.
    pub fn implied_total(&self, rounding: Rounding) -> Option<Interval<Jobs>> {
        let share = Interval::of_percent(self.share.number().shortest(), rounding)?;
        // The interval's upper end is the last hundredth inside; the total lies above jobs / next.
        let total = |hundredths: i32| i64::from(self.jobs.0) * 10_000 / i64::from(hundredths.max(1));
        let low = i32::try_from(total(share.high().hundredths() + 1) + 1).ok()?;
        let high = i32::try_from(total(share.low().hundredths())).ok()?;
        Interval::new(Jobs(low), Jobs(high))
    }
}

// With the period as printed and its dating, so that no row passes for one of that year.
flat!(PrintedIndustry as row {
    "name": row.name,
    ..row.release,
    "jobs": row.jobs,
    "share": row.share,
    "annual_median": row.median,
});
