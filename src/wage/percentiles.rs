//! The percentiles of a row, one after the other.

use core::array;
use core::iter::FusedIterator;

use super::row::Wage;
use crate::unit::{Estimate, Statistic, Usd, UsdPerHour};

const COUNT: usize = Statistic::PERCENTILES.len();

/// The percentiles of a wage, from the lowest to the highest. From [`Wage::percentiles`] and
/// [`Wage::hourly_percentiles`].
#[derive(Debug, Clone)]
pub struct Percentiles<T>(array::IntoIter<(Statistic, Estimate<T>), COUNT>);

impl<T> Iterator for Percentiles<T> {
    type Item = (Statistic, Estimate<T>);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> DoubleEndedIterator for Percentiles<T> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back()
    }
}

impl<T> ExactSizeIterator for Percentiles<T> {}
impl<T> FusedIterator for Percentiles<T> {}

impl<P: Copy> Wage<P> {
    /// The percentiles of the annual wage, from the lowest to the highest; those that the source
    /// lacks are given as such.
    ///
    /// ```
    /// use health_info_careers::occupation;
    ///
    /// let national = occupation().national_wage(); // May 2018
    /// let all: Vec<_> = national.percentiles().map(|(statistic, wage)| format!("{statistic} {wage}")).collect();
    /// assert_eq!(all, ["p10 $26,550", "p25 $32,070", "median $40,350", "p75 $52,730", "p90 $66,260"]);
    /// ```
    pub fn percentiles(&self) -> Percentiles<Usd> {
        Percentiles(Statistic::PERCENTILES.map(|percentile| (percentile, self.annual(percentile))).into_iter())
    }

    /// The percentiles of the hourly wage; see [`percentiles`](Self::percentiles).
    ///
    /// ```
    /// use health_info_careers::current;
    ///
    /// let national = current::occupation().national_wage_in(2025).unwrap();
    /// let hourly = national.hourly_percentiles().map(|(_, wage)| wage.to_string());
    /// assert!(hourly.eq(["$17.79", "$20.91", "$24.59", "$31.17", "$39.01"]));
    /// ```
    pub fn hourly_percentiles(&self) -> Percentiles<UsdPerHour> {
        Percentiles(Statistic::PERCENTILES.map(|percentile| (percentile, self.hourly(percentile))).into_iter())
    }
}
