//! What people type: names resolved to what they mean, and search over everything the crate says.

mod candidates;
mod entity;
mod fold;
mod matched;
mod names;
mod nearest;
mod offers;
mod reading;
mod resolve;
#[cfg(feature = "alloc")]
mod search;
mod statements_about;
#[rustfmt::skip]
#[allow(clippy::unreadable_literal, reason = "bits and positions, made by the generator")]
mod tables;

pub use candidates::{Candidates, CandidatesIter};
pub use entity::{Entity, EntityKind};
pub use matched::MatchedBy;
pub use resolve::{Resolution, ResolveError, identify, resolve, resolve_among};
#[cfg(feature = "alloc")]
pub use search::{Found, Hit, search};
