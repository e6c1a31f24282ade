use core::fmt;

use super::row::Wage;
use super::tables;
use crate::figure::Figure;
use crate::place::{State, WagePlace};
use crate::source::Source;
use crate::unit::{Decimal, Estimate, Statistic, Usd};

/// A wage at other prices than its own: derived, printed by no source.
///
/// ```
/// use health_info_careers::{Statistic, occupation};
///
/// let median = occupation().national_wage().in_dollars_of(2025, Statistic::Median).unwrap();
/// assert_eq!(
///     median.to_string(),
///     "$40,350 (median, the nation, May 2018, 29-2071) is $51,557 in dollars of May 2025 (bls-cpi-u)",
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct AdjustedWage {
    wage: Usd,
    prices: Prices,
    published: Figure<Usd>,
    source: Source,
}

/// The prices that a wage is adjusted to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Prices {
    /// Those of May of another year.
    OfMay(u16),
    /// Those of the nation, of the same year.
    National(u16),
}

impl AdjustedWage {
    /// The wage at the other prices, to the nearest dollar.
    pub const fn wage(&self) -> Usd {
        self.wage
    }

    /// The prices that it is at.
    pub const fn prices(&self) -> Prices {
        self.prices
    }

    /// The published wage that it was made of.
    pub const fn published(&self) -> Figure<Usd> {
        self.published
    }

    /// The index.
    pub const fn source(&self) -> Source {
        self.source
    }
}

impl fmt::Display for AdjustedWage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { wage, prices, published, source } = self;
        match prices {
            Prices::OfMay(year) => write!(f, "{published} is {wage} in dollars of May {year} ({source})"),
            Prices::National(year) => write!(f, "{published} is {wage} at national prices of {year} ({source})"),
        }
    }
}

/// The Consumer Price Index for All Urban Consumers of a month, not seasonally adjusted,
/// 1982-84 = 100. `None` where there is none: October 2025 was never published.
///
/// ```
/// use health_info_careers::Decimal;
/// use health_info_careers::wage::cpi_u;
///
/// assert_eq!(cpi_u(2018, 5), Some(Decimal::new(251_588, 3)));
/// assert_eq!(cpi_u(2025, 10), None);
/// ```
pub fn cpi_u(year: u16, month: u8) -> Option<Decimal> {
    cpi(year, month).map(|thousandths| Decimal::new(i64::from(thousandths), 3))
}

fn cpi(year: u16, month: u8) -> Option<u32> {
    let found = tables::CPI_U.binary_search_by_key(&(year, month), |row| (row.0, row.1)).ok()?;
    tables::CPI_U.get(found).map(|row| row.2)
}

/// The regional price parity of a state, all items, the nation = 100; 2008 to 2023, no territories.
///
/// ```
/// use health_info_careers::{Decimal, State};
/// use health_info_careers::wage::regional_price_parity;
///
/// let california = regional_price_parity(State::California, 2018).unwrap();
/// assert!(california > Decimal::whole(100));
/// assert_eq!(regional_price_parity(State::California, 2025), None);
/// ```
pub fn regional_price_parity(state: State, year: u16) -> Option<Decimal> {
    rpp(state, year).map(|thousandths| Decimal::new(i64::from(thousandths), 3))
}

fn rpp(state: State, year: u16) -> Option<u32> {
    let column = usize::from(year.checked_sub(tables::RPP_FIRST_YEAR)?);
    tables::RPP.get(state as usize)?.get(column).copied()
}

impl<P: WagePlace> Wage<P> {
    /// The annual wage in the dollars of another year's May:
    /// `wage × CPI-U(May of year) / CPI-U(May of the row's year)`, to the nearest dollar.
    ///
    /// `None` where the wage is not published, the row is not dated to a month, or the index has no
    /// value.
    ///
    /// ```
    /// use health_info_careers::{Statistic, Usd, occupation};
    ///
    /// // $40,350 of May 2018 in the dollars of May 2025: × 321.465 / 251.588.
    /// let median = occupation().national_wage().in_dollars_of(2025, Statistic::Median).unwrap();
    /// assert_eq!(median.wage(), Usd(51_557));
    /// ```
    pub fn in_dollars_of(&self, year: u16, statistic: Statistic) -> Option<AdjustedWage> {
        let own = self.period().month()?;
        let wage = scale(self.annual(statistic), cpi(year, 5)?, cpi(own.year(), own.month())?)?;
        Some(AdjustedWage {
            wage,
            prices: Prices::OfMay(year),
            published: self.annual_figure(statistic),
            source: tables::CPI_U_SOURCE,
        })
    }
}

impl Wage<State> {
    /// The annual wage at national prices: `wage / RPP × 100`, with the regional price parity of
    /// the same year, to the nearest dollar.
    ///
    /// `None` where the wage is not published or the parity of the year is not (after 2023, and
    /// for the territories).
    ///
    /// ```
    /// use health_info_careers::{State, Statistic, Usd, wages_by_state};
    ///
    /// let row = |state| wages_by_state().get(state).unwrap();
    /// let real = |state| row(state).at_national_prices(Statistic::Mean).unwrap().wage();
    /// // New Jersey pays most in dollars, not in what they buy.
    /// assert!(row(State::NewJersey).mean() > row(State::NorthDakota).mean());
    /// assert!(real(State::NewJersey) < real(State::Minnesota));
    /// ```
    pub fn at_national_prices(&self, statistic: Statistic) -> Option<AdjustedWage> {
        let year = self.period().year();
        let parity = rpp(self.state(), year)?;
        let wage = scale(self.annual(statistic), 100_000, parity)?;
        Some(AdjustedWage {
            wage,
            prices: Prices::National(year),
            published: self.annual_figure(statistic),
            source: tables::RPP_SOURCE,
        })
    }
}

fn scale(wage: Estimate<Usd>, times: u32, over: u32) -> Option<Usd> {
    let (wage, times, over) = (i64::from(wage.published()?.0), i64::from(times), i64::from(over));
    let rounded = (wage * times + over / 2).checked_div(over)?;
    i32::try_from(rounded).ok().map(Usd)
}
