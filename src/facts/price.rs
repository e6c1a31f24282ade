//! Prices as facts: the consumer price index, and price parities.

use super::class::FactClass;
use super::fact::{Fact, Subject};
use super::position::{End, Found, Position};
use crate::place::State;
use crate::unit::{Dating, Decimal, Measure, Period, Unit};
use crate::wage::{
    CPI_U_SOURCE, PriceItem, PriceParity, cpi_u, cpi_u_months, price_parity, regional_price_parity_years,
};

pub(super) fn indexes(at: &Position) -> Found {
    let month = cpi_u_months().nth(at.cell).ok_or(End::Part)?;
    let fact = Fact::new(FactClass::CONSUMER_PRICE_INDEX, CPI_U_SOURCE);
    Ok(cpi_u(month).ok().map(|value| index(fact, value, Period::Month(month))))
}

/// Item by item, the United States and then each state, year by year.
pub(super) fn parities(at: &Position) -> Found {
    let item = PriceItem::ALL.get(at.table).ok_or(End::Part)?;
    let state = match at.row.checked_sub(1) {
        None => None,
        Some(state) => Some(*State::FIFTY_AND_DC.get(state).ok_or(End::Table)?),
    };
    let year = regional_price_parity_years().nth(at.cell).ok_or(End::Row)?;
    Ok(price_parity(*item, state, year).map(of_parity))
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
