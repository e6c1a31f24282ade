//! Prices as facts: the consumer price index, and price parities.

use super::class::FactClass;
use super::fact::{Fact, Subject};
use crate::unit::{Dating, Decimal, Measure, Period, Unit};
use crate::wage::{CPI_U_SOURCE, PriceItem, PriceParity, cpi_u, cpi_u_months, regional_price_parities};

pub(super) fn facts() -> impl Iterator<Item = Fact> + Clone {
    let indexes = cpi_u_months().filter_map(|month| {
        let fact = Fact::new(FactClass::CONSUMER_PRICE_INDEX, CPI_U_SOURCE);
        Some(index(fact, cpi_u(month).ok()?, Period::Month(month)))
    });
    indexes.chain(regional_price_parities().map(of_parity))
}

fn of_parity(parity: PriceParity) -> Fact {
    let class = match parity.item() {
        PriceItem::AllItems => FactClass::PRICE_PARITY_ALL_ITEMS,
        PriceItem::Goods => FactClass::PRICE_PARITY_GOODS,
        PriceItem::Housing => FactClass::PRICE_PARITY_HOUSING,
        PriceItem::Utilities => FactClass::PRICE_PARITY_UTILITIES,
        PriceItem::OtherServices => FactClass::PRICE_PARITY_OTHER_SERVICES,
    };
    let subject = parity.state().map_or(Subject::None, Subject::State);
    index(Fact { subject, ..Fact::new(class, parity.source()) }, parity.value(), Period::Year(parity.year()))
}

fn index(fact: Fact, value: Decimal, period: Period) -> Fact {
    Fact {
        value: Some(value),
        unit: Some(Unit::Index),
        statistic: Some(Measure::Index),
        period: Some(period),
        dating: Some(Dating::Stated),
        ..fact
    }
}
