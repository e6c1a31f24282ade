//! Where a figure was measured: the United States, a state, an area, an industry.

mod any_place;
mod area;
mod area_query;
mod edition;
mod edition_query;
mod former;
mod industry;
mod industry_query;
mod naics;
mod nation;
mod region;
mod state;
mod state_lookup;
mod state_query;
#[rustfmt::skip]
mod tables;
mod wage_place;

pub use any_place::Place;
pub use area::{Area, AreaKind};
pub use area_query::AreaStates;
pub(crate) use edition::OewsEdition;
pub use former::FormerArea;
pub use industry::{Industry, Ownership};
pub use naics::Naics;
pub use nation::Nation;
pub use region::{Division, Region};
pub use state::State;
pub(crate) use wage_place::TablePlace;
pub use wage_place::WagePlace;
