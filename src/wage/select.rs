use core::fmt;
use core::ops::RangeInclusive;

use super::row::Wage;
use super::table::Wages;
use crate::figure::{Difference, Incomparable};
use crate::occupation::Occupation;
use crate::place::{Place, State, TablePlace, WagePlace};
use crate::unit::{Estimate, Period, Statistic, Usd};

impl<P: WagePlace> Wages<P> {
    /// The rows whose annual wage at a statistic is more than `bound`, in the table's order.
    ///
    /// ```
    /// use health_info_careers::{Statistic, Usd, wages_by_state};
    ///
    /// let above: Vec<_> =
    ///     wages_by_state().above(Statistic::Mean, Usd(51_000)).map(|row| row.state().usps()).collect();
    /// assert_eq!(above, ["CA", "CT", "DC", "NJ"]);
    /// ```
    pub fn above(&self, statistic: Statistic, bound: Usd) -> impl Iterator<Item = &'static Wage<P>> + Clone {
        self.rows.iter().filter(move |row| row.annual(statistic).at_least().is_some_and(|value| value > bound))
    }

    /// The rows whose published annual wage at a statistic lies in the range, in the table's order.
    ///
    /// ```
    /// use health_info_careers::{Statistic, Usd, wages_by_state};
    ///
    /// let lowest = wages_by_state().between(Statistic::Mean, Usd(0)..=Usd(35_500));
    /// assert_eq!(lowest.map(|row| row.state().usps()).collect::<Vec<_>>(), ["AR", "MS"]);
    /// ```
    pub fn between(
        &self,
        statistic: Statistic,
        range: RangeInclusive<Usd>,
    ) -> impl Iterator<Item = &'static Wage<P>> + Clone {
        self.rows
            .iter()
            .filter(move |row| row.annual(statistic).published().is_some_and(|value| range.contains(&value)))
    }

    /// The mean of the rows' means, weighted by employment: over rows with both, without
    /// territories. `None` where no row has both or where rows nest, as industries do.
    ///
    /// `sum(employment × mean) / sum(employment)`, to the nearest dollar.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Usd};
    ///
    /// // May 2015: the nation's own mean is $40,430.
    /// let states = Occupation::MEDICAL_RECORDS_TECHNICIANS.wages_by_state_in(2015).unwrap();
    /// assert_eq!(states.weighted_mean(), Some(Usd(40_427)));
    /// // By area, without those of Puerto Rico and Guam.
    /// let areas = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area();
    /// assert_eq!(areas.weighted_mean(), Some(Usd(57_180)));
    /// ```
    pub fn weighted_mean(&self) -> Option<Usd> {
        let (mut jobs, mut dollars) = (0_i64, 0_i64);
        for row in self.rows {
            match row.place.into() {
                Place::Industry(_) => return None,
                Place::State(state) if state.is_territory() => continue,
                Place::Area(area) if area.states().all(State::is_territory) => continue,
                _ => {}
            }
            if let (Some(employment), Some(mean)) = (row.employment().published(), row.mean().published()) {
                jobs += i64::from(employment.0);
                dollars += i64::from(employment.0) * i64::from(mean.0);
            }
        }
        let rounded = (dollars + jobs / 2).checked_div(jobs)?;
        i32::try_from(rounded).ok().map(Usd)
    }
}

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
    /// The annual wage against the nation's: the same statistic, occupation and period.
    ///
    /// ```
    /// use health_info_careers::{State, Statistic, Usd, wages_by_state};
    ///
    /// let arkansas = wages_by_state().get(State::Arkansas).unwrap();
    /// assert_eq!(arkansas.against_nation(Statistic::Mean)?.amount(), Usd(-9_400)); // 34,610 - 44,010
    /// # Ok::<_, health_info_careers::Incomparable>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Where a value is not published, and where the periods are not one: the guides' areas are of
    /// 2016, no month given, the nation's row of May 2016; who takes them for one says so with
    /// [`compare_allowing`](crate::Figure::compare_allowing).
    pub fn against_nation(&self, statistic: Statistic) -> Result<Difference<Usd>, Incomparable> {
        let occupation = self.occupation();
        let nation = occupation.national_wage_in(self.period().year()).unwrap_or(occupation.national_wage());
        self.annual_figure(statistic).compare(nation.annual_figure(statistic))
    }

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
