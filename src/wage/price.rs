//! Prices, month by month and state by state, and wages set to them.

use core::ops::RangeInclusive;

use super::adjusted::{AdjustedWage, CannotAdjust, Prices};
use super::row::Wage;
use super::tables;
use crate::place::{State, WagePlace};
use crate::unit::{Decimal, Estimate, Missing, Statistic, Usd, YearMonth};

/// The Consumer Price Index for All Urban Consumers of a month, not seasonally adjusted,
/// 1982-84 = 100. `None` where there is none: October 2025 was never published.
///
/// ```
/// use health_info_careers::unit::YearMonth;
/// use health_info_careers::wage::cpi_u;
///
/// assert_eq!(cpi_u(YearMonth::may(2018)).unwrap().to_string(), "251.588");
/// assert_eq!(cpi_u("2025-10".parse()?), None);
/// # Ok::<_, health_info_careers::ParseKeyError>(())
/// ```
#[doc(alias = "inflation")]
pub fn cpi_u(month: YearMonth) -> Option<Decimal> {
    cpi(month).map(thousandths)
}

fn cpi(month: YearMonth) -> Option<u32> {
    let found = tables::CPI_U.binary_search_by_key(&(month.year(), month.month()), |row| (row.0, row.1)).ok()?;
    tables::CPI_U.get(found).map(|row| row.2)
}

fn thousandths(value: u32) -> Decimal {
    Decimal::new(i64::from(value), 3)
}

/// The regional price parity of a state, all items, the United States = 100, in one of the
/// [years that there are](regional_price_parity_years); none of the territories.
///
/// ```
/// use health_info_careers::{Decimal, State};
/// use health_info_careers::wage::{regional_price_parity, regional_price_parity_years};
///
/// let california = regional_price_parity(State::California, 2018).unwrap();
/// assert!(california > Decimal::whole(100));
/// assert_eq!(regional_price_parity(State::California, 2007), None);
/// assert_eq!(*regional_price_parity_years().start(), 2008);
/// ```
#[doc(alias = "cost of living")]
pub fn regional_price_parity(state: State, year: u16) -> Option<Decimal> {
    rpp(state, year).map(thousandths)
}

/// The first and the last year of the regional price parities.
pub fn regional_price_parity_years() -> RangeInclusive<u16> {
    let count = tables::RPP.first().map_or(0, |years| years.len());
    let last = (tables::RPP_FIRST_YEAR..).take(count).last().unwrap_or(tables::RPP_FIRST_YEAR);
    tables::RPP_FIRST_YEAR..=last
}

fn rpp(state: State, year: u16) -> Option<u32> {
    let column = usize::from(year.checked_sub(tables::RPP_FIRST_YEAR)?);
    tables::RPP.get(state as usize)?.get(column).copied()
}

impl<P: WagePlace> Wage<P> {
    /// The annual wage in the dollars of another year's May:
    /// `wage × CPI-U(May of year) / CPI-U(month of the row)`, to the nearest dollar.
    ///
    /// ```
    /// use health_info_careers::{Statistic, Usd, occupation};
    ///
    /// // $40,350 of May 2018 in the dollars of May 2025: × 321.465 / 251.588.
    /// let median = occupation().national_wage().in_dollars_of(2025, Statistic::Median)?;
    /// assert_eq!(median.wage(), Usd(51_557));
    /// let why = occupation().national_wage().in_dollars_of(1990, Statistic::Median).unwrap_err();
    /// assert_eq!(why.to_string(), "there is no consumer price index of May 1990");
    /// # Ok::<_, health_info_careers::wage::CannotAdjust>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Where the wage is not published, the row is dated to no month, or the index has no value.
    #[doc(alias = "inflation")]
    pub fn in_dollars_of(&self, year: u16, statistic: Statistic) -> Result<AdjustedWage, CannotAdjust> {
        let own = self.period().month().ok_or(CannotAdjust::NoMonth(self.period()))?;
        let other = YearMonth::may(year);
        let index = |month| cpi(month).ok_or(CannotAdjust::NoIndex(month));
        Ok(AdjustedWage {
            wage: scale(self.annual(statistic), index(other)?, index(own)?)?,
            prices: Prices::Of(other),
            original: self.annual_figure(statistic),
            index: tables::CPI_U_SOURCE,
        })
    }
}

impl Wage<State> {
    /// The annual wage at national prices: `wage / RPP × 100`, to the nearest dollar, with the
    /// regional price parity of the row's year, or of the latest year that there is one for.
    /// [`prices`](AdjustedWage::prices) says which year that is.
    ///
    /// ```
    /// use health_info_careers::{Occupation, State, Statistic, wages_by_state};
    ///
    /// let real = |state| wages_by_state().get(state).unwrap().at_national_prices(Statistic::Mean);
    /// // New Jersey pays most in dollars, not in what they buy.
    /// assert!(real(State::NewJersey)?.wage() < real(State::Minnesota)?.wage());
    ///
    /// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    /// let why = now.get(State::PuertoRico).unwrap().at_national_prices(Statistic::Mean).unwrap_err();
    /// assert_eq!(why.to_string(), "there are no regional price parities of Puerto Rico");
    /// # Ok::<_, health_info_careers::wage::CannotAdjust>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Where the wage is not published, there are no parities of the place (the territories), or the
    /// row is older than all of them.
    #[doc(alias = "cost of living")]
    pub fn at_national_prices(&self, statistic: Statistic) -> Result<AdjustedWage, CannotAdjust> {
        let years = regional_price_parity_years();
        let year = self.period().year().min(*years.end());
        if year < *years.start() {
            return Err(CannotAdjust::BeforeParities(year));
        }
        let parity = rpp(self.state(), year).ok_or(CannotAdjust::NoParity(self.state()))?;
        Ok(AdjustedWage {
            wage: scale(self.annual(statistic), 100_000, parity)?,
            prices: Prices::National(year),
            original: self.annual_figure(statistic),
            index: tables::RPP_SOURCE,
        })
    }
}

/// A published wage times one index over another, to the nearest dollar. Indexes are positive and
/// of one size, so that the product fits.
fn scale(wage: Estimate<Usd>, times: u32, over: u32) -> Result<Usd, CannotAdjust> {
    let why = wage.why_missing().unwrap_or(Missing::NotInSource);
    let wage = i64::from(wage.ok_or(CannotAdjust::NotPublished(why))?.0);
    let (times, over) = (i64::from(times), i64::from(over));
    let rounded = (wage * times + over / 2).checked_div(over).and_then(|wage| i32::try_from(wage).ok());
    rounded.map(Usd).ok_or(CannotAdjust::NotPublished(why))
}
