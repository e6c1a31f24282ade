//! How occupations are projected to change, which industries employ them, and how much education the
//! people in them have.

mod attainment;
mod growth;
mod openings;
mod printed;
mod projection;
mod projections;
mod query;
mod share;
#[rustfmt::skip]
#[expect(clippy::unreadable_literal, reason = "generated")]
mod tables;

pub use attainment::Attainment;
pub use growth::AnnualGrowth;
pub use openings::{NotSplit, Openings, OpeningsKind, OpeningsSplit};
pub use projection::Projection;
pub use projections::{ProjectionCheck, ProjectionChecks, Projections};
pub use query::{educational_attainment, industry_matrix, industry_shares, projections};
pub use share::{IndustryShare, IndustryShares};
