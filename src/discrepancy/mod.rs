//! Where the sources disagree: every source's claim is kept, with a verdict and the reason for it.

mod about;
#[expect(clippy::module_inception, reason = "the room is named for its main type")]
mod discrepancy;
mod of_rows;
mod query;
mod source_claim;
#[rustfmt::skip]
mod tables;
mod vocabulary;

pub use about::About;
pub use discrepancy::Discrepancy;
pub use query::{discrepancies, discrepancies_about, discrepancies_on};
pub use source_claim::SourceClaim;
pub use vocabulary::{DiscrepancyKind, DiscrepancyKinds, DiscrepancyTopic, Verdict};
