//! `Openings`: how many jobs open, and what the word means in each round.

use core::fmt;

use thiserror::Error;

use crate::plumbing::{codes, flat, padded};
use crate::unit::{Estimate, Jobs, Unit};

/// Openings, with what the word means in the round they come from.
///
/// ```
/// use health_info_careers::projections;
///
/// let openings = |year| projections().get(year).unwrap().openings().to_string();
/// assert_eq!(openings(2016), "15,800 a year");
/// assert_eq!(openings(2014), "71,200 in ten years");
///
/// use health_info_careers::outlook::OpeningsKind;
/// use health_info_careers::unit::Unit;
///
/// let kind = projections().get(2014).unwrap().openings().kind();
/// assert_eq!((kind, kind.unit()), (OpeningsKind::TenYearTotal, Unit::OpeningsInTenYears));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Openings {
    pub(super) count: Estimate<Jobs>,
    pub(super) kind: OpeningsKind,
}

codes! {
    /// What "openings" counts; the method changed between the rounds of 2014-24 and 2016-26.
    ///
    /// ```
    /// use health_info_careers::outlook::OpeningsKind;
    ///
    /// assert_eq!(OpeningsKind::AnnualAverage.code(), "annual-average");
    /// assert_eq!(OpeningsKind::TenYearTotal.name(), "total over ten years");
    /// ```
    #[non_exhaustive]
    pub enum OpeningsKind: "a kind of openings", "ten-year-total or annual-average" {
        /// Growth and replacement over all ten years, up to 2014-24.
        TenYearTotal = "ten-year-total", "total over ten years";
        /// Growth and separations on average over a year, from 2016-26: who leaves the labor force or
        /// the occupation has to be replaced.
        AnnualAverage = "annual-average", "annual average";
    }
}

impl OpeningsKind {
    /// The unit, as facts name it.
    pub const fn unit(self) -> Unit {
        match self {
            Self::TenYearTotal => Unit::OpeningsInTenYears,
            Self::AnnualAverage => Unit::OpeningsPerYear,
        }
    }
}

impl Openings {
    /// How many.
    pub const fn count(&self) -> Estimate<Jobs> {
        self.count
    }

    /// Over which time, by which method.
    pub const fn kind(&self) -> OpeningsKind {
        self.kind
    }
}

impl fmt::Display for Openings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            _ if self.count.at_least().is_none() => fmt::Display::fmt(&self.count, f),
            OpeningsKind::TenYearTotal => padded!(f, "{} in ten years", self.count),
            OpeningsKind::AnnualAverage => padded!(f, "{} a year", self.count),
        }
    }
}

/// Openings a year in two parts: new jobs, and jobs that somebody leaves.
///
/// ```
/// use health_info_careers::{Jobs, projections};
///
/// // 23,100 new jobs in ten years, of 16,800 openings a year.
/// let split = projections().get(2018).unwrap().openings_split()?;
/// assert_eq!((split.growth(), split.separations()), (Jobs(2_310), Jobs(14_490)));
/// # Ok::<_, health_info_careers::outlook::NotSplit>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OpeningsSplit {
    pub(super) growth: Jobs,
    pub(super) separations: Jobs,
}

impl OpeningsSplit {
    /// New jobs a year: the change over the period divided by its years.
    pub const fn growth(&self) -> Jobs {
        self.growth
    }

    /// The rest: people who leave the labor force or the occupation. Derived from figures rounded
    /// to 100, so the agency's own number, where it prints one, may differ by about 100.
    pub const fn separations(&self) -> Jobs {
        self.separations
    }
}

impl fmt::Display for OpeningsSplit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "about {} a year from growth, {} from separations", self.growth, self.separations)
    }
}

/// Why openings are not split.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum NotSplit {
    /// The round counts openings over ten years, growth and replacement together.
    #[error(
        "openings of this round are a ten-year total of growth and replacement, which counts fewer leavers than separations do"
    )]
    TenYearTotal,
    /// Openings or the change in jobs are not in source.
    #[error("openings or the change in jobs of this round are not in source")]
    NotAvailable,
}

// The number with its unit, which tells the two kinds apart.
flat!(Openings as openings { "openings": openings.count, "openings_unit": openings.kind.unit() });

flat!(OpeningsSplit as split { "growth": split.growth, "separations": split.separations });
