//! What the occupation pays, and how many it employs: by nation, state, area and industry.

#[expect(clippy::match_same_arms, reason = "generated: one arm for each occupation")]
mod dispatch;
mod mentions;
mod price;
mod printed;
mod query;
mod rank;
mod row;
mod select;
mod table;
#[rustfmt::skip]
#[expect(clippy::unreadable_literal, reason = "generated")]
mod tables;

pub use mentions::{RelatedWage, related_wages};
pub use price::{AdjustedWage, Prices, cpi_u, regional_price_parity};
pub use printed::{PrintedIndustry, industries_as_printed};
pub use query::{wages_by_area, wages_by_industry, wages_by_state};
pub use rank::{Ranked, Ranking};
pub use row::{AreaWage, IndustryWage, NationalWage, Release, StateWage, Wage};
pub use select::PercentileBand;
pub use table::{AreaWages, ColumnCoverage, IndustryWages, StateWages, TableCoverage, Wages};
