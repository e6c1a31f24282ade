//! Regional price parities: which items there are, and one parity with all that it is of.

use core::fmt;

use crate::place::{Nation, State};
use crate::plumbing::{codes, flat, padded};
use crate::source::Source;
use crate::unit::Decimal;

codes! {
    /// What a regional price parity compares the prices of.
    ///
    /// ```
    /// use health_info_careers::wage::PriceItem;
    ///
    /// assert_eq!("rents".parse(), Ok(PriceItem::Housing));
    /// assert_eq!((PriceItem::AllItems.code(), PriceItem::AllItems.name()), ("all-items", "all items"));
    /// ```
    #[doc(alias = "cost of living")]
    #[non_exhaustive]
    pub enum PriceItem: "an item of price parities", "all-items, goods, housing, utilities or other-services" {
        /// All items: the one that wages are adjusted with.
        AllItems = "all-items", "all items";
        /// Goods.
        Goods = "goods";
        /// Housing: what is paid in rents, and what owners would pay.
        Housing = "housing", "housing", "rents";
        /// Utilities.
        Utilities = "utilities";
        /// Other services.
        OtherServices = "other-services", "other services";
    }
}

/// A regional price parity: how prices in a state compare with those of all items in the United
/// States, which are 100.
///
/// ```
/// use health_info_careers::State;
/// use health_info_careers::wage::{PriceItem, regional_price_parities};
///
/// let rents = regional_price_parities()
///     .find(|parity| parity.item() == PriceItem::Housing && parity.state() == Some(State::California))
///     .unwrap();
/// assert_eq!(rents.to_string(), "housing in California, 2008: 161.361 (United States, all items: 100)");
/// assert_eq!((rents.year(), rents.value().to_string(), rents.source().id()), (2008, "161.361".into(), "bea-rpp-2026-02"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PriceParity {
    pub(super) item: PriceItem,
    pub(super) state: Option<State>,
    pub(super) year: u16,
    pub(super) value: Decimal,
    pub(super) source: Source,
}

impl PriceParity {
    /// What the prices are of.
    pub const fn item(&self) -> PriceItem {
        self.item
    }

    /// The state; `None` for the United States, whose goods, housing, utilities and other services
    /// are compared with all of its items too.
    pub const fn state(&self) -> Option<State> {
        self.state
    }

    fn place(&self) -> (&'static str, &'static str) {
        self.state.map_or((Nation.code(), Nation.name()), |state| (state.usps(), state.name()))
    }

    /// The year.
    pub const fn year(&self) -> u16 {
        self.year
    }

    /// The parity.
    pub const fn value(&self) -> Decimal {
        self.value
    }

    /// The publication.
    pub const fn source(&self) -> Source {
        self.source
    }
}

/// The item, the place, the year and the parity.
impl fmt::Display for PriceParity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { item, year, value, .. } = self;
        padded!(f, "{} in {}, {year}: {value} (United States, all items: 100)", item.name(), self.place().1)
    }
}

flat!(PriceParity as parity {
    "item": parity.item,
    "place": parity.place().0,
    "name": parity.place().1,
    "period": crate::unit::Period::Year(parity.year),
    "index_us_100": parity.value,
    "source": parity.source,
});
