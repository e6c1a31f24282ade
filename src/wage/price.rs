//! Prices, month by month and state by state, and wages set to them.

use core::ops::RangeInclusive;

use super::adjusted::{AdjustedWage, CannotAdjust, NoPriceIndex, Prices};
use super::parity::{PriceItem, PriceParity};
use super::row::Wage;
use super::tables;
use crate::place::{State, WagePlace};
use crate::source::Source;
use crate::unit::{Decimal, Estimate, Missing, Statistic, Usd, YearMonth};

/// The Consumer Price Index for All Urban Consumers of a month, not seasonally adjusted,
/// 1982-84 = 100.
///
/// ```
/// use health_info_careers::unit::YearMonth;
/// use health_info_careers::wage::{NoPriceIndex, cpi_u};
///
/// assert_eq!(cpi_u(YearMonth::may(2018))?.to_string(), "251.588");
/// assert_eq!(cpi_u("2026-08".parse().unwrap())?.to_string(), "334.98");
/// let october = "2025-10".parse().unwrap();
/// assert_eq!(cpi_u(october), Err(NoPriceIndex::NeverPublished(october)));
/// # Ok::<_, NoPriceIndex>(())
/// ```
///
/// # Errors
///
/// Where there is none: never published (October 2025), in none of the copies that were read (June
/// 2026), or outside [the months that there are](cpi_u_months).
#[doc(alias = "inflation")]
#[doc(alias = "CPI")]
pub fn cpi_u(month: YearMonth) -> Result<Decimal, NoPriceIndex> {
    cpi(month).map(thousandths)
}

/// The months that have a consumer price index here, from the first on.
///
/// ```
/// use health_info_careers::wage::cpi_u_months;
///
/// assert_eq!(cpi_u_months().next().unwrap().to_string(), "2007-01");
/// assert_eq!(cpi_u_months().last().unwrap().to_string(), "2026-08");
/// ```
pub fn cpi_u_months() -> impl ExactSizeIterator<Item = YearMonth> + DoubleEndedIterator + Clone {
    tables::CPI_U.iter().map(|row| month_of(row.0, row.1))
}

/// The publication of the consumer price index.
pub(crate) const CPI_U_SOURCE: Source = tables::CPI_U_SOURCE;

fn month_of(year: u16, month: u8) -> YearMonth {
    YearMonth::new(year, month).unwrap_or(YearMonth::may(year))
}

fn cpi(month: YearMonth) -> Result<u32, NoPriceIndex> {
    let key = (month.year(), month.month());
    if let Ok(found) = tables::CPI_U.binary_search_by_key(&key, |row| (row.0, row.1)) {
        return tables::CPI_U.get(found).map(|row| row.2).ok_or(NoPriceIndex::NotInSource(month));
    }
    if tables::CPI_U_NOT_PUBLISHED.contains(&key) {
        return Err(NoPriceIndex::NeverPublished(month));
    }
    let edges = tables::CPI_U.first().zip(tables::CPI_U.last());
    let edges = edges.map(|(first, last)| (month_of(first.0, first.1), month_of(last.0, last.1)));
    Err(match edges {
        Some((first, _)) if month < first => NoPriceIndex::BeforeFirst { month, first },
        Some((_, last)) if month > last => NoPriceIndex::AfterLast { month, last },
        _ => NoPriceIndex::NotInSource(month),
    })
}

fn thousandths(value: u32) -> Decimal {
    Decimal::new(i64::from(value), 3)
}

/// The regional price parity of a state, all items, the United States = 100, in one of the
/// [years that there are](regional_price_parity_years); none of the territories.
/// [`regional_price_parity_of`] has goods, housing, utilities and other services.
///
/// ```
/// use health_info_careers::State;
/// use health_info_careers::wage::{regional_price_parity, regional_price_parity_years};
///
/// assert_eq!(regional_price_parity(State::California, 2024).unwrap().to_string(), "110.72");
/// assert_eq!(regional_price_parity(State::California, 2007), None);
/// assert_eq!(regional_price_parity_years(), 2008..=2024);
/// ```
#[doc(alias = "cost of living")]
#[doc(alias = "RPP")]
pub fn regional_price_parity(state: State, year: u16) -> Option<Decimal> {
    cell(&tables::RPP_ALL_ITEMS, Some(state), year).map(thousandths)
}

/// The regional price parity of an item, in a state or, with `None`, in the United States; all items of
/// the United States = 100.
///
/// ```
/// use health_info_careers::State;
/// use health_info_careers::wage::{PriceItem, regional_price_parity_of};
///
/// let rents = |state| regional_price_parity_of(PriceItem::Housing, state, 2024).unwrap().to_string();
/// assert_eq!(rents(Some(State::California)), "154.346");
/// assert_eq!(rents(Some(State::Mississippi)), "56.456");
/// // Each item is compared with all items, in the United States too.
/// assert_eq!(rents(None), "100.629");
/// ```
#[doc(alias = "rent")]
#[doc(alias = "cost of living")]
pub fn regional_price_parity_of(item: PriceItem, state: impl Into<Option<State>>, year: u16) -> Option<Decimal> {
    cell(table(item), state.into(), year).map(thousandths)
}

/// Every regional price parity: item by item, the United States and then each state, year by year.
pub fn regional_price_parities() -> impl Iterator<Item = PriceParity> + Clone {
    PriceItem::ALL.into_iter().flat_map(|item| {
        let states = core::iter::once(None).chain(State::FIFTY_AND_DC.iter().copied().map(Some));
        states.flat_map(move |state| {
            regional_price_parity_years().filter_map(move |year| {
                let value = regional_price_parity_of(item, state, year)?;
                Some(PriceParity { item, state, year, value, source: tables::RPP_SOURCE })
            })
        })
    })
}

/// The first and the last year of the regional price parities.
pub fn regional_price_parity_years() -> RangeInclusive<u16> {
    let count = tables::RPP_ALL_ITEMS.first().map_or(0, |years| years.len());
    let last = (tables::RPP_FIRST_YEAR..).take(count).last().unwrap_or(tables::RPP_FIRST_YEAR);
    tables::RPP_FIRST_YEAR..=last
}

const fn table(item: PriceItem) -> &'static tables::Parities {
    match item {
        PriceItem::AllItems => &tables::RPP_ALL_ITEMS,
        PriceItem::Goods => &tables::RPP_GOODS,
        PriceItem::Housing => &tables::RPP_HOUSING,
        PriceItem::Utilities => &tables::RPP_UTILITIES,
        PriceItem::OtherServices => &tables::RPP_OTHER_SERVICES,
    }
}

/// The United States stands first, the territories are not there.
fn cell(table: &tables::Parities, state: Option<State>, year: u16) -> Option<u32> {
    let column = usize::from(year.checked_sub(tables::RPP_FIRST_YEAR)?);
    table.get(state.map_or(0, |state| state as usize + 1))?.get(column).copied()
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
    /// assert_eq!(why.to_string(), "the consumer price index of May 1990 is not here: it begins with January 2007");
    /// # Ok::<_, health_info_careers::wage::CannotAdjust>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Where the wage is not published, the row is dated to no month, or the index has no value.
    #[doc(alias = "inflation")]
    pub fn in_dollars_of(&self, year: u16, statistic: Statistic) -> Result<AdjustedWage, CannotAdjust> {
        self.in_dollars_of_month(YearMonth::may(year), statistic)
    }

    /// The annual wage in the dollars of any month: as [`in_dollars_of`](Self::in_dollars_of), which
    /// takes May.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Statistic};
    ///
    /// let median = |month: &str| {
    ///     let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS.national_wage_in(2025).unwrap();
    ///     specialists.in_dollars_of_month(month.parse().unwrap(), Statistic::Median)
    /// };
    /// assert_eq!(
    ///     median("2026-08")?.to_string(),
    ///     "$51,140 (median, United States, May 2025, 29-2072) is $53,290 in dollars of August 2026 (bls-cpi-u)",
    /// );
    /// let why = median("2026-06").unwrap_err();
    /// assert_eq!(why.to_string(), "the consumer price index of June 2026 is not in source");
    /// # Ok::<_, health_info_careers::wage::CannotAdjust>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`in_dollars_of`](Self::in_dollars_of).
    #[doc(alias = "inflation")]
    pub fn in_dollars_of_month(&self, month: YearMonth, statistic: Statistic) -> Result<AdjustedWage, CannotAdjust> {
        let own = self.period().month().ok_or(CannotAdjust::NoMonth(self.period()))?;
        Ok(AdjustedWage {
            wage: scale(self.annual(statistic), cpi(month)?, cpi(own)?)?,
            prices: Prices::Of(month),
            original: self.annual_figure(statistic),
            index: tables::CPI_U_SOURCE,
        })
    }
}

impl Wage<State> {
    /// The annual wage at national prices: `wage / RPP × 100`, to the nearest dollar, with the
    /// regional price parity of the row's year, or of the latest year that there is one for: a wage of
    /// May 2025 is set to the prices of 2024. [`prices`](AdjustedWage::prices) says which year it was;
    /// [`at_national_prices_in`](Self::at_national_prices_in) takes a year and no other.
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
        let (years, own) = (regional_price_parity_years(), self.period().year());
        if own < *years.start() {
            return Err(CannotAdjust::BeforeParities(own));
        }
        self.at_national_prices_in(own.min(*years.end()), statistic)
    }

    /// The annual wage at national prices by the regional price parities of one year, to be exact
    /// about which: as [`at_national_prices`](Self::at_national_prices), which takes the latest year
    /// that fits.
    ///
    /// ```
    /// use health_info_careers::{Occupation, State, Statistic};
    ///
    /// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    /// let california = now.get(State::California).unwrap();
    /// let real = california.at_national_prices(Statistic::Median)?;
    /// assert_eq!(
    ///     real.to_string(),
    ///     "$61,810 (median, California, May 2025, 29-2072) is $55,826 at national prices of 2024 (bea-rpp-2026-02)",
    /// );
    /// assert_eq!(california.at_national_prices_in(2024, Statistic::Median), Ok(real));
    /// let why = california.at_national_prices_in(2025, Statistic::Median).unwrap_err();
    /// assert_eq!(why.to_string(), "there are no regional price parities of 2025");
    /// # Ok::<_, health_info_careers::wage::CannotAdjust>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Where the wage is not published, or there are no parities of the year or of the place.
    #[doc(alias = "cost of living")]
    pub fn at_national_prices_in(&self, year: u16, statistic: Statistic) -> Result<AdjustedWage, CannotAdjust> {
        if !regional_price_parity_years().contains(&year) {
            return Err(CannotAdjust::NoParityOfYear(year));
        }
        let state = self.state();
        let parity = cell(&tables::RPP_ALL_ITEMS, Some(state), year).ok_or(CannotAdjust::NoParity(state))?;
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
