//! Between which percentiles of a row a pay lies.

use core::fmt;

use super::percentiles::Percentiles;
use super::row::Wage;
use crate::occupation::Occupation;
use crate::place::{TablePlace, WagePlace};
#[cfg(feature = "serde")]
use crate::plumbing::List;
use crate::plumbing::flat;
#[cfg(feature = "serde")]
use crate::unit::Plain;
use crate::unit::{Estimate, Period, Quantity, Statistic, Usd, UsdPerHour};

/// Between which published percentiles of a row a pay lies, with what these are.
///
/// ```
/// use health_info_careers::{Area, Estimate, Occupation, Statistic, Usd};
///
/// let areas = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area_in(2025).unwrap();
/// let phoenix = areas.get(Area::from_code("38060").unwrap()).unwrap();
/// let band = phoenix.percentile_band_of(Usd(55_000));
/// assert_eq!(band.at_or_above(), Some(Statistic::Median));
/// assert_eq!(band.below(), Some(Statistic::P75));
/// assert_eq!((band.lower(), band.upper()), (Some(Usd(47_450)), Some(Estimate::Published(Usd(61_970)))));
/// assert_eq!((band.pay(), band.place()), (Usd(55_000), "Phoenix-Mesa-Chandler, AZ"));
/// assert_eq!(band.period().to_string(), "May 2025");
/// assert_eq!(
///     band.to_string(),
///     "$55,000 lies between the median ($47,450) and the 75th percentile ($61,970) of 29-2072 in Phoenix-Mesa-Chandler, AZ, May 2025",
/// );
/// ```
///
/// A pay that a percentile equals is at it:
///
/// ```
/// use health_info_careers::{Usd, occupation};
///
/// let band = occupation().national_wage().percentile_band_of(Usd(40_350));
/// assert_eq!(band.to_string(), "$40,350 is at the median of 29-2071 in the United States, May 2018");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PercentileBand<T = Usd> {
    pay: T,
    occupation: Occupation,
    code: &'static str,
    place: &'static str,
    /// The name as it stands in a sentence.
    label: &'static str,
    period: Period,
    /// What is published at each percentile.
    values: [Estimate<T>; Statistic::PERCENTILES.len()],
}

impl<T: Quantity> PercentileBand<T> {
    fn new<P: WagePlace>(row: &Wage<P>, pay: T, percentiles: Percentiles<T>) -> Self {
        let mut values = [Estimate::NotInSource; Statistic::PERCENTILES.len()];
        for (value, (_, published)) in values.iter_mut().zip(percentiles) {
            *value = published;
        }
        let (place, release) = (row.place(), row.release());
        Self {
            pay,
            occupation: release.occupation,
            code: place.key(),
            place: place.own_name(),
            label: place.label(),
            period: release.period,
            values,
        }
    }

    /// The pay that was asked for.
    pub const fn pay(&self) -> T {
        self.pay
    }

    /// The occupation of the row.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// The name of the row's place.
    pub const fn place(&self) -> &'static str {
        self.place
    }

    /// The reference period of the row.
    pub const fn period(&self) -> Period {
        self.period
    }

    /// The highest published percentile that the pay reaches.
    pub fn at_or_above(&self) -> Option<Statistic> {
        self.group_of(Estimate::Published(self.lower()?)).last()
    }

    /// The lowest percentile that the pay does not reach; `None` where it is not known of a top-coded one.
    pub fn below(&self) -> Option<Statistic> {
        self.group_of(self.upper().filter(|upper| self.is_below(*upper))?).next()
    }

    /// The percentiles that equal the pay: several where they coincide.
    pub fn at(&self) -> impl Iterator<Item = Statistic> + Clone + use<T> {
        self.group_of(Estimate::Published(self.pay))
    }

    /// The highest published percentile that is at or below the pay.
    pub fn lower(&self) -> Option<T> {
        self.values.iter().copied().filter_map(|value| value.published()).filter(|value| *value <= self.pay).max()
    }

    /// The lowest percentile that is above the pay. Of a top-coded one only the bound is known: where the
    /// pay reaches that, nobody knows which of the two is more, and [`below`](Self::below) is `None`.
    ///
    /// ```
    /// use health_info_careers::{Estimate, Occupation, State, Usd};
    ///
    /// let managers = Occupation::MEDICAL_AND_HEALTH_SERVICES_MANAGERS.wages_by_state_in(2024).unwrap();
    /// let band = managers.get(State::NewJersey).unwrap().percentile_band_of(Usd(200_000));
    /// assert_eq!(band.upper(), Some(Estimate::AtLeast(Usd(239_200))));
    /// assert_eq!(
    ///     band.to_string(),
    ///     "$200,000 lies between the 75th percentile ($174,330) and the 90th percentile (at least $239,200) \
    ///      of 11-9111 in New Jersey, May 2024",
    /// );
    /// let band = managers.get(State::NewJersey).unwrap().percentile_band_of(Usd(300_000));
    /// assert_eq!((band.upper(), band.below()), (Some(Estimate::AtLeast(Usd(239_200))), None));
    /// assert_eq!(
    ///     band.to_string(),
    ///     "$300,000 is above the 75th percentile ($174,330), and whether it reaches the 90th percentile \
    ///      (at least $239,200) is not known, of 11-9111 in New Jersey, May 2024",
    /// );
    /// ```
    pub fn upper(&self) -> Option<Estimate<T>> {
        let may_be_above = |value: &Estimate<T>| self.is_below(*value) || matches!(value, Estimate::AtLeast(_));
        // What is above for certain comes first; of the same number, the published value before the bound.
        let order = |value: &Estimate<T>| (!self.is_below(*value), value.at_least(), !value.is_published());
        self.values.iter().copied().filter(may_be_above).min_by_key(order)
    }

    /// Whether the pay is known to be below a percentile.
    fn is_below(&self, percentile: Estimate<T>) -> bool {
        percentile.at_least().is_some_and(|bound| bound > self.pay)
    }

    /// The percentiles of one value: several where they coincide.
    fn group_of(&self, wanted: Estimate<T>) -> impl Iterator<Item = Statistic> + Clone + use<T> {
        let percentiles = Statistic::PERCENTILES.into_iter().zip(self.values);
        let is_wanted = move |(percentile, value): (Statistic, Estimate<T>)| (value == wanted).then_some(percentile);
        percentiles.filter_map(is_wanted)
    }
}

impl<P: WagePlace> Wage<P> {
    /// Between which percentiles of the annual wage a pay by the year lies.
    pub fn percentile_band_of(&self, pay: Usd) -> PercentileBand {
        PercentileBand::new(self, pay, self.percentiles())
    }

    /// Between which percentiles of the hourly wage a pay by the hour lies. Nothing is converted.
    ///
    /// ```
    /// use health_info_careers::{Occupation, UsdPerHour};
    ///
    /// let national = Occupation::MEDICAL_RECORDS_SPECIALISTS.national_wage_in(2025).unwrap();
    /// assert_eq!(
    ///     national.hourly_percentile_band_of(UsdPerHour::from_cents(2_450)).to_string(),
    ///     "$24.50 an hour lies between the 25th percentile ($20.91) and the median ($24.59) of 29-2072 in the United States, May 2025",
    /// );
    /// ```
    pub fn hourly_percentile_band_of(&self, pay: UsdPerHour) -> PercentileBand<UsdPerHour> {
        PercentileBand::new(self, pay, self.hourly_percentiles())
    }
}

/// The percentiles of one value, by name: `the 10th percentile and the 25th percentile`.
struct Names<I>(I);

impl<I: Iterator<Item = Statistic> + Clone> fmt::Display for Names<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, percentile) in self.0.clone().enumerate() {
            let before = if index == 0 { "" } else { " and " };
            write!(f, "{before}the {}", percentile.name())?;
        }
        Ok(())
    }
}

impl<T: Quantity> fmt::Display for PercentileBand<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pay, occupation, label: place, period, .. } = self;
        let unit = T::UNIT.after_value();
        let lower = self.lower().map(|value| (Names(self.group_of(Estimate::Published(value))), value));
        let upper = self.upper().map(|value| (Names(self.group_of(value)), value));
        match (lower, upper) {
            (Some((names, low)), _) if low == *pay => write!(f, "{pay}{unit} is at {names}")?,
            (Some((lower, low)), Some((upper, high))) if self.is_below(high) => {
                write!(f, "{pay}{unit} lies between {lower} ({low}) and {upper} ({high})")?;
            }
            (Some((lower, low)), Some((upper, high))) => {
                write!(
                    f,
                    "{pay}{unit} is above {lower} ({low}), and whether it reaches {upper} ({high}) is not known,"
                )?;
            }
            (Some((names, low)), None) => write!(f, "{pay}{unit} is above {names} ({low})")?,
            (None, Some((names, high))) if self.is_below(high) => write!(f, "{pay}{unit} is below {names} ({high})")?,
            (None, Some((names, high))) => write!(f, "Whether {pay}{unit} reaches {names} ({high}) is not known,")?,
            (None, None) => {
                return write!(
                    f,
                    "{pay}{unit} cannot be placed: no percentile of {occupation} in {place}, {period}, is available"
                );
            }
        }
        write!(f, " of {occupation} in {place}, {period}")
    }
}

flat!(impl[T: Quantity] PercentileBand<T> as band {
    "pay": Plain(band.pay),
    "unit": T::UNIT,
    "at": List(band.at()),
    "at_or_above": band.at_or_above(),
    "lower": band.lower().map(Plain),
    "below": band.below(),
    "upper": band.upper().unwrap_or(Estimate::NotInSource),
    "occupation": band.occupation,
    "place": band.code,
    "name": band.place,
    "period": band.period,
});
