//! `Openings`: how many jobs open, and what the word means in each round.

use core::fmt;

use thiserror::Error;

use super::projection::Projection;
use crate::plumbing::padded;
use crate::unit::{Jobs, Unit};

/// Openings, with what the word means in the round they come from.
///
/// ```
/// use health_info_careers::projections;
///
/// let openings = |year| projections().get(year).unwrap().openings().to_string();
/// assert_eq!(openings(2016), "15,800 a year");
/// assert_eq!(openings(2014), "71,200 in ten years");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Openings {
    pub(super) count: Jobs,
    pub(super) kind: OpeningsKind,
}

/// What "openings" counts; the method changed between the rounds of 2014-24 and 2016-26.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpeningsKind {
    /// Growth and replacement over all ten years, up to 2014-24.
    TenYearTotal,
    /// Growth and separations on average over a year, from 2016-26: who leaves the labor force or
    /// the occupation has to be replaced.
    AnnualAverage,
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
    pub const fn count(&self) -> Jobs {
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
            OpeningsKind::TenYearTotal => padded!(f, "{} in ten years", self.count),
            OpeningsKind::AnnualAverage => padded!(f, "{} a year", self.count),
        }
    }
}

/// Openings a year in two parts: new jobs, and jobs that somebody leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct OpeningsSplit {
    growth: Jobs,
    separations: Jobs,
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
#[error(
    "openings of this round are a ten-year total of growth and replacement, which counts fewer leavers than separations do"
)]
pub struct NotSplit;

impl Projection {
    /// Splits openings a year into growth (change / years) and separations (the rest).
    ///
    /// ```
    /// use health_info_careers::{Jobs, projections};
    ///
    /// // 15,800 openings a year and 27,800 new jobs in ten years: two measures that fit.
    /// let split = projections().get(2016).unwrap().openings_split()?;
    /// assert_eq!((split.growth(), split.separations()), (Jobs(2_780), Jobs(13_020)));
    /// assert!(projections().get(2014).unwrap().openings_split().is_err());
    /// # Ok::<_, health_info_careers::outlook::NotSplit>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Where openings are a ten-year total: the old method cannot be split this way.
    pub const fn openings_split(&self) -> Result<OpeningsSplit, NotSplit> {
        match self.openings.kind {
            OpeningsKind::TenYearTotal => Err(NotSplit),
            OpeningsKind::AnnualAverage => {
                let growth = self.change.0 / (self.target_year - self.base_year) as i32;
                Ok(OpeningsSplit { growth: Jobs(growth), separations: Jobs(self.openings.count.0 - growth) })
            }
        }
    }
}

/// The number with its unit, which tells the two kinds apart.
#[cfg(feature = "serde")]
impl serde::Serialize for Openings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("Openings", 2)?;
        row.serialize_field("openings", &self.count)?;
        row.serialize_field("unit", &self.kind.unit())?;
        row.end()
    }
}
