//! A wage at other prices than its own, and why there may be none.

use core::fmt;

use thiserror::Error;

use crate::figure::Figure;
use crate::place::State;
use crate::plumbing::{flat, padded};
use crate::source::Source;
use crate::unit::{Missing, Period, Usd, YearMonth};

/// A reason is exported as its code and its text.
macro_rules! reason {
    ($type:ident) => {
        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct;

                let mut row = serializer.serialize_struct(stringify!($type), 2)?;
                row.serialize_field("reason", self.code())?;
                row.serialize_field("text", &crate::plumbing::Text(self))?;
                row.end()
            }
        }
    };
}

/// A wage at other prices than its own: derived, printed by no source.
///
/// ```
/// use health_info_careers::{Statistic, occupation};
///
/// let median = occupation().national_wage().in_dollars_of(2025, Statistic::Median)?;
/// assert_eq!(
///     median.to_string(),
///     "$40,350 (median, United States, May 2018, 29-2071) is $51,557 in dollars of May 2025 (bls-cpi-u)",
/// );
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

/// Why there is no consumer price index of a month.
///
/// ```
/// use health_info_careers::wage::{NoPriceIndex, cpi_u};
///
/// let why = |month: &str| cpi_u(month.parse().unwrap()).unwrap_err();
/// assert_eq!(why("2025-10").to_string(), "the consumer price index of October 2025 was never published");
/// assert_eq!(why("2026-06").to_string(), "the consumer price index of June 2026 is not in source");
/// assert_eq!(
///     why("1990-05").to_string(),
///     "the consumer price index of May 1990 is not here: it begins with January 2007",
/// );
/// assert!(matches!(why("2031-05"), NoPriceIndex::AfterLast { .. }));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum NoPriceIndex {
    /// The agency published none of the month.
    #[error("the consumer price index of {} was never published", Period::Month(*.0))]
    NeverPublished(YearMonth),
    /// The month lies between others, and none of the copies that were read has it.
    #[error("the consumer price index of {} is not in source", Period::Month(*.0))]
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

reason!(NoPriceIndex);

/// Why a wage is not at other prices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum CannotAdjust {
    /// The wage is not published.
    #[error("the wage is not published: {}", .0.name())]
    NotPublished(Missing),
    /// The row is dated to no month, so that its prices are not known.
    #[error("the wage is of {0}, which is no month that a price index is of")]
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
            Self::NotPublished(_) => "not-published",
            Self::NoMonth(_) => "no-month",
            Self::NoIndex(why) => why.code(),
            Self::NoParity(_) => "no-parity",
            Self::BeforeParities(_) => "before-parities",
            Self::NoParityOfYear(_) => "no-parity-of-year",
        }
    }
}

reason!(CannotAdjust);
