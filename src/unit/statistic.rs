use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use crate::plumbing::ParseKeyError;

/// Which point of the distribution of wages a figure is.
///
/// ```
/// use health_info_careers::Statistic;
///
/// assert_eq!("Median".parse(), Ok(Statistic::Median));
/// assert_eq!(Statistic::P90.to_string(), "p90");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_statistic)]
pub enum Statistic {
    /// The mean: all wages added and divided by their number.
    Mean,
    /// The 10th percentile: a tenth of the workers earn less.
    P10,
    /// The 25th percentile.
    P25,
    /// The median, or 50th percentile: half of the workers earn less.
    Median,
    /// The 75th percentile.
    P75,
    /// The 90th percentile: a tenth of the workers earn more.
    P90,
}

crate::plumbing::serde_as_text!(Statistic);

fn not_a_statistic(_: &str) -> ParseKeyError {
    ParseKeyError::new("a statistic", "mean, p10, p25, median, p75 or p90")
}

impl Statistic {
    /// All six, in the order of the tables.
    pub const ALL: [Self; 6] = [Self::Mean, Self::P10, Self::P25, Self::Median, Self::P75, Self::P90];

    /// As a person would say it: `10th percentile`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mean => "mean",
            Self::P10 => "10th percentile",
            Self::P25 => "25th percentile",
            Self::Median => "median",
            Self::P75 => "75th percentile",
            Self::P90 => "90th percentile",
        }
    }
}

/// What a figure measures: a statistic of wages, a count, a share, an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Measure {
    /// A wage, and which point of its distribution.
    Wage(Statistic),
    /// A number of jobs.
    Employment,
    /// By how many jobs employment changes.
    Change,
    /// A number of openings.
    Openings,
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
    /// A score on one of O*NET's scales.
    Score,
}

impl Measure {
    /// The name as facts have it: `median`, `relative_standard_error`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Wage(statistic) => statistic.into(),
            Self::Employment | Self::Change | Self::Openings | Self::Count => "count",
            Self::Share | Self::Growth | Self::Percent => "percent",
            Self::RelativeStandardError => "relative_standard_error",
            Self::LocationQuotient => "location_quotient",
            Self::Rate => "rate",
            Self::Score => "score",
        }
    }

    /// As a person would say it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wage(statistic) => statistic.name(),
            Self::Employment => "employment",
            Self::Change => "change in employment",
            Self::Openings => "openings",
            Self::Count => "count",
            Self::Share => "share",
            Self::Growth => "growth",
            Self::Percent => "percentage",
            Self::RelativeStandardError => "relative standard error",
            Self::LocationQuotient => "location quotient",
            Self::Rate => "jobs per 1,000",
            Self::Score => "score",
        }
    }
}

impl core::fmt::Display for Measure {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}

/// The unit of a figure, as facts name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_unit)]
#[non_exhaustive]
pub enum Unit {
    /// US dollars a year.
    UsdPerYear,
    /// US dollars an hour.
    UsdPerHour,
    /// Jobs.
    Jobs,
    /// Percent.
    Percent,
    /// A ratio, 1 being the national average.
    Ratio,
    /// Jobs in the occupation per 1,000 jobs.
    #[strum(serialize = "jobs_per_1000_jobs")]
    JobsPer1000Jobs,
    /// Openings a year, on average over the ten years (separations method).
    OpeningsPerYear,
    /// Openings over all ten years (growth and replacement).
    OpeningsInTenYears,
    /// A calendar year.
    Year,
    /// A length in years.
    Years,
    /// Hours a week.
    HoursPerWeek,
    /// Certifications.
    Certifications,
    /// Continuing education units.
    ContinuingEducationUnits,
    /// Steps of one of O*NET's scales.
    ScalePoints,
    /// Index points.
    Index,
}

crate::plumbing::serde_as_text!(Unit);

fn not_a_unit(_: &str) -> ParseKeyError {
    ParseKeyError::new("a unit", "a unit's code, such as usd_per_year")
}
