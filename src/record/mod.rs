//! What looks across the rooms: every fact in one flat form, disagreements, search.

mod discrepancy;
mod fact;
mod facts;
mod name;
mod named;
mod resolve;
mod said;
#[cfg(feature = "alloc")]
mod search;
#[rustfmt::skip]
mod tables;

pub use discrepancy::{
    About, Discrepancy, DiscrepancyKind, DiscrepancyKinds, DiscrepancyTopic, SourceClaim, Verdict, discrepancies,
    discrepancies_about, discrepancies_on,
};
pub use fact::{Fact, Status, Subject};
pub use facts::facts;
pub use named::Entity;
pub use resolve::{Candidates, ResolveError, resolve};
#[cfg(feature = "alloc")]
pub use search::{Found, Hit, search};
