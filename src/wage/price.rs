//! Prices, month by month and state by state.

use core::ops::RangeInclusive;

use thiserror::Error;

use super::parity::{PriceItem, PriceParity};
use super::tables;
use crate::place::State;
use crate::plumbing::flat;
use crate::source::Source;
use crate::unit::{Decimal, Period, YearMonth};

/// Why there is no consumer price index of a month.
///
/// ```
/// use health_info_careers::wage::{NoPriceIndex, cpi_u};
///
/// let why = |month: &str| cpi_u(month.parse().unwrap()).unwrap_err();
/// assert_eq!(why("2025-10").to_string(), "the consumer price index of October 2025 was never published");
/// assert_eq!(why("2026-06").to_string(), "this crate has no consumer price index of June 2026");
/// assert_eq!(
///     why("1990-05").to_string(),
///     "the consumer price index of May 1990 is not here: it begins with January 2007",
/// );
/// assert!(matches!(why("2031-05"), NoPriceIndex::AfterLast { .. }));
/// assert_eq!(why("2025-10").code(), "index-never-published");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum NoPriceIndex {
    /// The agency published none of the month.
    #[error("the consumer price index of {} was never published", Period::Month(*.0))]
    NeverPublished(YearMonth),
    /// The month lies between others, and none of the copies that were read has it.
    #[error("this crate has no consumer price index of {}", Period::Month(*.0))]
    NotInSource(YearMonth),
    /// The month is before the first here.
    #[error("the consumer price index of {} is not here: it begins with {}", Period::Month(*.month), Period::Month(*.first))]
    BeforeFirst {
        /// The month that was asked for.
        month: YearMonth,
        /// The first that has an index here.
        first: YearMonth,
    },
    /// The month is after the last here.
    #[error("the consumer price index of {} is not here: it ends with {}", Period::Month(*.month), Period::Month(*.last))]
    AfterLast {
        /// The month that was asked for.
        month: YearMonth,
        /// The last that has an index here.
        last: YearMonth,
    },
}

impl NoPriceIndex {
    /// The reason as exports have it.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NeverPublished(_) => "index-never-published",
            Self::NotInSource(_) => "index-not-in-source",
            Self::BeforeFirst { .. } => "index-before-first",
            Self::AfterLast { .. } => "index-after-last",
        }
    }
}

flat!(NoPriceIndex as why { "reason": why.code(), "text": crate::plumbing::Text(why) });

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

/// The publication of the price parities.
pub(super) const RPP_SOURCE: Source = tables::RPP_SOURCE;

fn month_of(year: u16, month: u8) -> YearMonth {
    YearMonth::new(year, month).unwrap_or(YearMonth::may(year))
}

pub(super) fn cpi(month: YearMonth) -> Result<u32, NoPriceIndex> {
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
            regional_price_parity_years().filter_map(move |year| price_parity(item, state, year))
        })
    })
}

/// One of them.
pub(crate) fn price_parity(item: PriceItem, state: Option<State>, year: u16) -> Option<PriceParity> {
    let value = regional_price_parity_of(item, state, year)?;
    Some(PriceParity { item, state, year, value, source: tables::RPP_SOURCE })
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

/// The price parity of a state for all items, in thousandths.
pub(super) fn of_all_items(state: State, year: u16) -> Option<u32> {
    cell(&tables::RPP_ALL_ITEMS, Some(state), year)
}

/// The United States stands first, the territories are not there.
fn cell(table: &tables::Parities, state: Option<State>, year: u16) -> Option<u32> {
    let column = usize::from(year.checked_sub(tables::RPP_FIRST_YEAR)?);
    table.get(state.map_or(0, |state| state as usize + 1))?.get(column).copied()
}
