//! What people type: names resolved to what they mean, and search over everything the crate says.

mod candidates;
#[cfg(feature = "alloc")]
mod document;
mod entity;
mod fold;
#[cfg(feature = "alloc")]
mod found;
mod handle;
#[cfg(feature = "alloc")]
mod index;
mod matching;
mod names;
mod nearest;
mod offers;
#[cfg(feature = "alloc")]
mod rank;
mod reading;
mod resolve;
#[cfg(feature = "alloc")]
mod search;
#[cfg(feature = "alloc")]
#[rustfmt::skip]
mod search_tables;
mod statements_about;
#[rustfmt::skip]
#[allow(clippy::unreadable_literal, reason = "bits and positions, made by the generator")]
mod tables;
#[cfg(feature = "alloc")]
mod table;
#[cfg(feature = "alloc")]
mod terms;

pub use candidates::{Candidates, CandidatesIter};
pub use entity::{Entity, EntityKind};
#[cfg(feature = "alloc")]
pub use found::{Found, Hit};
pub use matching::MatchedBy;
pub use resolve::{Resolution, ResolveError, identify, resolve, resolve_among};
#[cfg(feature = "alloc")]
pub use search::search;
#[cfg(feature = "alloc")]
pub use table::Table;
