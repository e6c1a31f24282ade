//! What the occupation pays, and how many it employs: nationally, by state, area and industry.

mod adjusted;
mod band;
#[expect(clippy::indexing_slicing, reason = "indexed while compiling alone")]
mod column;
mod coverage;
// Not heeded where an arm depends on a feature, so nothing to be expected in all cases.
#[allow(clippy::match_same_arms, reason = "generated: one arm for each occupation")]
mod dispatch;
#[cfg(feature = "serde")]
mod export;
mod field_pay;
mod field_query;
#[cfg(feature = "field")]
#[rustfmt::skip]
mod field_tables;
mod guides;

mod mentions;
mod national;
mod parity;
mod percentiles;
mod price;
mod printed;
mod query;
mod rank;
mod related_wage;
mod release;
mod row;
mod row_text;
mod rows;
mod selection;
mod sound;
mod table;
#[rustfmt::skip]
#[expect(clippy::unreadable_literal, reason = "generated")]
mod tables;
#[cfg(test)]
mod tests;
mod totals;
mod wages;

pub use adjusted::{AdjustedWage, CannotAdjust, Prices};
pub use band::PercentileBand;
pub use coverage::{ColumnCoverage, TableCoverage};
pub(crate) use dispatch::CURRENT;
pub use field_pay::FieldPay;
pub use guides::{industries_as_printed, related_wages};
pub use national::NationalWages;
pub use parity::{PriceItem, PriceParity};
pub use percentiles::Percentiles;
pub(crate) use price::{CPI_U_SOURCE, price_parity};
pub use price::{
    NoPriceIndex, cpi_u, cpi_u_months, regional_price_parities, regional_price_parity, regional_price_parity_of,
    regional_price_parity_years,
};
pub use printed::PrintedIndustry;
pub use query::{wages_by_area, wages_by_industry, wages_by_state};
pub use rank::{RankKey, Ranked, Ranking};
pub use related_wage::RelatedWage;
pub use release::Release;
pub use row::{AreaWage, IndustryWage, NationalWage, StateWage, Wage};
pub use rows::Rows;
pub use selection::{SelectedRows, Selection};
pub use wages::{AreaWages, IndustryWages, StateWages, Wages};
