//! How the occupation is projected to change, and which industries employ it.

mod attainment;
mod growth;
mod openings;
mod projection;
mod query;
mod share;
#[rustfmt::skip]
#[expect(clippy::unreadable_literal, reason = "generated")]
mod tables;

pub use attainment::Attainment;
pub use growth::AnnualGrowth;
pub use openings::{NotSplit, Openings, OpeningsKind, OpeningsSplit};
pub use projection::{Projection, ProjectionCheck, Projections};
pub use query::{educational_attainment, industry_matrix, industry_shares, projections};
pub use share::{IndustryShare, IndustryShares};
