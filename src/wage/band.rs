//! Where a pay stands among the people in a row.

use core::fmt;

use super::row::Wage;
use crate::occupation::Occupation;
use crate::place::{TablePlace, WagePlace};
use crate::unit::{Estimate, Period, Statistic, Usd};

/// The people that a pay is set among.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
struct Among {
    occupation: Occupation,
    place: &'static str,
    period: Period,
}

impl fmt::Display for Among {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in {}, {}", self.occupation, self.place, self.period)
    }
}

/// Between which published percentiles a pay lies.
///
/// ```
/// use health_info_careers::{Area, Occupation, Statistic, Usd};
///
/// let areas = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area();
/// let phoenix = areas.get(Area::from_code("38060").unwrap()).unwrap();
/// let standing = phoenix.percentile_band_of(Usd(55_000));
/// assert_eq!(standing.at_or_above(), Some(Statistic::Median));
/// assert_eq!(standing.below(), Some(Statistic::P75));
/// assert_eq!(standing.to_string(), "$55,000 lies between the median and the 75th percentile of 29-2072 in Phoenix-Mesa-Chandler, AZ, May 2025");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct PercentileBand {
    pay: Usd,
    among: Among,
    at_or_above: Option<Statistic>,
    below: Option<Statistic>,
}

impl PercentileBand {
    /// The highest published percentile that the pay reaches.
    pub const fn at_or_above(&self) -> Option<Statistic> {
        self.at_or_above
    }

    /// The lowest published percentile that the pay does not reach.
    pub const fn below(&self) -> Option<Statistic> {
        self.below
    }
}

const PERCENTILES: [Statistic; 5] = [Statistic::P10, Statistic::P25, Statistic::Median, Statistic::P75, Statistic::P90];

impl<P: WagePlace> Wage<P> {
    /// Where a pay stands among the people in the row.
    pub fn percentile_band_of(&self, pay: Usd) -> PercentileBand {
        let published = || {
            PERCENTILES.into_iter().filter_map(|percentile| match self.annual(percentile) {
                Estimate::Published(value) => Some((percentile, value)),
                _ => None,
            })
        };
        PercentileBand {
            pay,
            among: Among { occupation: self.occupation(), place: self.place().label(), period: self.period() },
            at_or_above: published().filter(|(_, value)| *value <= pay).map(|(percentile, _)| percentile).last(),
            below: published().find(|(_, value)| *value > pay).map(|(percentile, _)| percentile),
        }
    }
}

impl fmt::Display for PercentileBand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pay, among, .. } = self;
        match (self.at_or_above, self.below) {
            (Some(low), Some(high)) => {
                write!(f, "{pay} lies between the {} and the {} of {among}", low.name(), high.name())
            }
            (Some(low), None) => write!(f, "{pay} is at or above the {} of {among}", low.name()),
            (None, Some(high)) => write!(f, "{pay} is below the {} of {among}", high.name()),
            (None, None) => write!(f, "no percentile of {among} is published to set {pay} against"),
        }
    }
}
