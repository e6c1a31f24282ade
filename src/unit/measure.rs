//! What a figure measures, and in which unit.

use super::Statistic;
use crate::plumbing::codes;

/// What a figure measures: a statistic of wages, a count, a share, an error.
///
/// ```
/// use health_info_careers::Statistic;
/// use health_info_careers::unit::Measure;
///
/// let median = Measure::Wage(Statistic::Median);
/// assert_eq!((median.code(), median.name()), ("median", "median"));
/// assert_eq!(Measure::Employment.to_string(), "employment");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Measure {
    /// A wage, and which point of its distribution.
    Wage(Statistic),
    /// A number of jobs.
    Employment,
    /// A number of jobs that a projection expects for its target year.
    ProjectedEmployment,
    /// By how many jobs employment changes.
    Change,
    /// A number of openings a year, on average over a projection.
    Openings,
    /// A number of openings over all ten years of a projection.
    OpeningsInTenYears,
    /// A number of other things.
    Count,
    /// A share of a whole.
    Share,
    /// A change relative to its base.
    Growth,
    /// Another percentage.
    Percent,
    /// The standard error of an estimate, relative to it, in percent.
    RelativeStandardError,
    /// Local share of jobs over national share.
    LocationQuotient,
    /// Jobs per 1,000 jobs.
    Rate,
    /// A score on one of O*NET's scales, or on that of the skill scores.
    Score,
    /// An index of prices.
    Index,
    /// The percentile at which an occupation stands among all.
    PercentileRank,
    /// The target year of a projection.
    TargetYear,
}

impl Measure {
    /// The code as facts have it under `statistic`: `median`, `relative_standard_error`. The unit
    /// tells apart what shares a code: a `count` is of jobs or of openings.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Wage(statistic) => statistic.code(),
            Self::Employment
            | Self::ProjectedEmployment
            | Self::Change
            | Self::Openings
            | Self::OpeningsInTenYears
            | Self::Count => "count",
            Self::Share | Self::Growth | Self::Percent => "percent",
            Self::RelativeStandardError => "relative_standard_error",
            Self::LocationQuotient => "location_quotient",
            Self::Rate => "rate",
            Self::Score => "score",
            Self::Index => "index",
            Self::PercentileRank => "percentile_rank",
            Self::TargetYear => "year",
        }
    }

    /// The unit of a number of this measure, where it is not that of the number's type.
    pub(crate) const fn unit(self) -> Option<Unit> {
        match self {
            Self::Openings => Some(Unit::OpeningsPerYear),
            Self::OpeningsInTenYears => Some(Unit::OpeningsInTenYears),
            _ => None,
        }
    }

    /// Whether the name is a plural.
    pub(crate) const fn is_plural(self) -> bool {
        matches!(self, Self::Openings | Self::OpeningsInTenYears | Self::Rate)
    }

    /// As a person would say it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wage(statistic) => statistic.name(),
            Self::Employment => "employment",
            Self::ProjectedEmployment => "projected employment",
            Self::Change => "change in employment",
            Self::Openings => "openings a year",
            Self::OpeningsInTenYears => "openings in ten years",
            Self::Count => "count",
            Self::Share => "share",
            Self::Growth => "growth",
            Self::Percent => "percentage",
            Self::RelativeStandardError => "relative standard error",
            Self::LocationQuotient => "location quotient",
            Self::Rate => "jobs per 1,000",
            Self::Score => "score",
            Self::Index => "price index",
            Self::PercentileRank => "percentile rank",
            Self::TargetYear => "target year",
        }
    }
}

impl core::fmt::Display for Measure {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}

impl AsRef<str> for Measure {
    fn as_ref(&self) -> &str {
        self.code()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Measure {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

crate::plumbing::column!(Measure);

codes! {
    /// The unit of a figure, as facts name it.
    ///
    /// ```
    /// use health_info_careers::unit::{Quantity, Unit};
    /// use health_info_careers::Usd;
    ///
    /// assert_eq!(Usd::UNIT, Unit::UsdPerYear);
    /// assert_eq!((Unit::UsdPerYear.code(), Unit::UsdPerYear.name()), ("usd_per_year", "US dollars a year"));
    /// ```
    #[non_exhaustive]
    pub enum Unit: "a unit", "a unit's code, such as usd_per_year" {
        /// US dollars a year.
        UsdPerYear = "usd_per_year", "US dollars a year";
        /// US dollars an hour.
        UsdPerHour = "usd_per_hour", "US dollars an hour";
        /// Jobs.
        Jobs = "jobs";
        /// Percent.
        Percent = "percent";
        /// A ratio, 1 being the national average.
        Ratio = "ratio";
        /// Jobs in the occupation per 1,000 jobs.
        JobsPer1000Jobs = "jobs_per_1000_jobs", "jobs per 1,000 jobs";
        /// Openings a year, on average over the ten years (separations method).
        OpeningsPerYear = "openings_per_year", "openings a year";
        /// Openings over all ten years (growth and replacement).
        OpeningsInTenYears = "openings_in_ten_years", "openings in ten years";
        /// Workers a year, on average over the ten years.
        WorkersPerYear = "workers_per_year", "workers a year";
        /// A calendar year.
        Year = "year";
        /// A length in years.
        Years = "years";
        /// Hours a week.
        HoursPerWeek = "hours_per_week", "hours a week";
        /// Certifications.
        Certifications = "certifications";
        /// Continuing education units.
        ContinuingEducationUnits = "continuing_education_units", "continuing education units";
        /// Steps of one of O*NET's scales, or of that of the skill scores.
        ScalePoints = "scale_points", "points on the scale";
        /// A percentile.
        Percentile = "percentile";
        /// Index points.
        Index = "index", "index points";
    }
}

impl Unit {
    /// What follows a value in a sentence that does not say it otherwise: dollars without more are by the year.
    pub(crate) const fn after_value(self) -> &'static str {
        match self {
            Self::UsdPerHour => " an hour",
            _ => "",
        }
    }
}
