//! What looks across the rooms: every fact in one flat form, disagreements, search.

mod discrepancy;
mod fact;
mod facts;
#[rustfmt::skip]
mod tables;

pub use discrepancy::{
    Discrepancy, DiscrepancyKind, DiscrepancyKinds, DiscrepancyTopic, Position, Touch, Verdict, discrepancies,
    discrepancies_on, touching,
};
pub use fact::{Fact, Status, Subject};
pub use facts::facts;
