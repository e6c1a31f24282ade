//! A wage set to other prices than its own, and why it may not be.

use core::fmt;

use thiserror::Error;

use super::price::{CPI_U_SOURCE, NoPriceIndex, RPP_SOURCE, cpi, of_all_items, regional_price_parity_years};
use super::row::Wage;
use crate::figure::Figure;
use crate::place::{State, WagePlace};
use crate::plumbing::{flat, padded};
use crate::source::Source;
use crate::unit::{Estimate, Missing, Period, Statistic, Usd, YearMonth};

/// A wage at other prices than its own: derived, printed by no source.
///
/// ```
/// use health_info_careers::unit::YearMonth;
/// use health_info_careers::{Statistic, occupation};
///
/// let median = occupation().national_wage().in_dollars_of(2025, Statistic::Median)?;
/// assert_eq!(
///     median.to_string(),
///     "$40,350 (median, United States, May 2018, 29-2071) is $51,557 in dollars of May 2025 (bls-cpi-u)",
/// );
/// assert_eq!(median.original(), occupation().national_wage().annual_figure(Statistic::Median));
/// assert_eq!(median.index().id(), "bls-cpi-u");
/// assert_eq!((median.prices().code(), median.prices().period().to_string()), ("month", "May 2025".into()));
///
/// // No index was published of October 2025.
/// let why = occupation().national_wage().in_dollars_of_month(YearMonth::new(2025, 10).unwrap(), Statistic::Median).unwrap_err();
/// assert_eq!(why.code(), "index-never-published");
/// # Ok::<_, health_info_careers::wage::CannotAdjust>(())
/// ```
#[doc(alias = "inflation")]
#[doc(alias = "cost of living")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AdjustedWage {
    pub(super) wage: Usd,
    pub(super) prices: Prices,
    pub(super) original: Figure<Usd>,
    pub(super) index: Source,
}

/// The prices that a wage is adjusted to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Prices {
    /// Those of another month.
    Of(YearMonth),
    /// Those of the United States, by the regional price parities of a year.
    National(u16),
}

impl Prices {
    /// `month` or `national`, as exports have it.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Of(_) => "month",
            Self::National(_) => "national",
        }
    }

    /// The month whose prices they are, or the year of the parities.
    pub const fn period(&self) -> Period {
        match *self {
            Self::Of(month) => Period::Month(month),
            Self::National(year) => Period::Year(year),
        }
    }
}

/// As a person would say it: `dollars of May 2025`, `national prices of 2023`.
impl fmt::Display for Prices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of(_) => padded!(f, "dollars of {}", self.period()),
            Self::National(year) => padded!(f, "national prices of {year}"),
        }
    }
}

impl AdjustedWage {
    /// The wage at the other prices, to the nearest dollar.
    pub const fn wage(&self) -> Usd {
        self.wage
    }

    /// The prices that it is at, with their month or year.
    pub const fn prices(&self) -> Prices {
        self.prices
    }

    /// The published wage that it was made of.
    pub const fn original(&self) -> Figure<Usd> {
        self.original
    }

    /// The publication of the price index.
    pub const fn index(&self) -> Source {
        self.index
    }
}

impl fmt::Display for AdjustedWage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { wage, prices, original, index } = self;
        let at = if matches!(prices, Prices::Of(_)) { "in" } else { "at" };
        write!(f, "{original} is {wage} {at} {prices} ({index})")
    }
}

flat!(AdjustedWage as adjusted {
    "adjusted": adjusted.wage,
    "prices": adjusted.prices.code(),
    "prices_period": adjusted.prices.period(),
    "index": adjusted.index,
    ..adjusted.original,
});

/// Why a wage is not at other prices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum CannotAdjust {
    /// There is no wage: it is withheld, not in source, or known only as a lower bound.
    #[error("the wage is not available: {}", .0.name())]
    NotAvailable(Missing),
    /// The row is dated to no month, so that its prices are not known.
    #[error("the wage is of {0}, which names no month, so no price index applies to it")]
    NoMonth(Period),
    /// The consumer price index has no value for a month.
    #[error(transparent)]
    NoIndex(#[from] NoPriceIndex),
    /// No regional price parities are published for the place.
    #[error("there are no regional price parities of {}", .0.name())]
    NoParity(State),
    /// The wage is older than the regional price parities.
    #[error("there are no regional price parities of {0} or before")]
    BeforeParities(u16),
    /// There are no regional price parities of the year that was asked for.
    #[error("there are no regional price parities of {0}")]
    NoParityOfYear(u16),
}

impl CannotAdjust {
    /// The reason as exports have it.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotAvailable(_) => "not-available",
            Self::NoMonth(_) => "no-month",
            Self::NoIndex(why) => why.code(),
            Self::NoParity(_) => "no-parity",
            Self::BeforeParities(_) => "before-parities",
            Self::NoParityOfYear(_) => "no-parity-of-year",
        }
    }
}

flat!(CannotAdjust as why { "reason": why.code(), "text": crate::plumbing::Text(why) });

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
    /// Where the wage is not available, the row is dated to no month, or the index has no value.
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
    /// assert_eq!(why.to_string(), "this crate has no consumer price index of June 2026");
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
            index: CPI_U_SOURCE,
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
    /// Where the wage is not available, there are no parities of the place (the territories), or the
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
    /// Where the wage is not available, or there are no parities of the year or of the place.
    #[doc(alias = "cost of living")]
    pub fn at_national_prices_in(&self, year: u16, statistic: Statistic) -> Result<AdjustedWage, CannotAdjust> {
        if !regional_price_parity_years().contains(&year) {
            return Err(CannotAdjust::NoParityOfYear(year));
        }
        let state = self.state();
        let parity = of_all_items(state, year).ok_or(CannotAdjust::NoParity(state))?;
        Ok(AdjustedWage {
            wage: scale(self.annual(statistic), 100_000, parity)?,
            prices: Prices::National(year),
            original: self.annual_figure(statistic),
            index: RPP_SOURCE,
        })
    }
}

/// A published wage times one index over another, to the nearest dollar. Indexes are positive and
/// of one size, so that the product fits.
fn scale(wage: Estimate<Usd>, times: u32, over: u32) -> Result<Usd, CannotAdjust> {
    let why = wage.why_missing().unwrap_or(Missing::NotInSource);
    let wage = i64::from(wage.ok_or(CannotAdjust::NotAvailable(why))?.0);
    let (times, over) = (i64::from(times), i64::from(over));
    let rounded = (wage * times + over / 2).checked_div(over).and_then(|wage| i32::try_from(wage).ok());
    rounded.map(Usd).ok_or(CannotAdjust::NotAvailable(why))
}
