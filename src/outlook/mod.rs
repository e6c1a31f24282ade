//! How occupations are projected to change, in the United States and by state, which industries employ
//! them, which skills count in them, and how much education the people in them have.

mod attainment;
mod growth;
mod mentions;
mod openings;
mod preparation;
mod projection;
mod projections;
mod query;
mod round_comparison;
mod share;
mod skill;
mod state_projection;
mod states;
#[rustfmt::skip]
#[expect(clippy::unreadable_literal, reason = "generated")]
mod tables;

pub use attainment::Attainment;
pub use growth::AnnualGrowth;
pub use openings::{NotSplit, Openings, OpeningsKind, OpeningsSplit};
pub use preparation::{OnTheJobTraining, WorkExperience};
pub use projection::Projection;
pub use projections::{ProjectionCheck, ProjectionChecks, Projections};
pub use query::{educational_attainment, industry_matrix, industry_shares, projections};
pub use round_comparison::RoundComparison;
pub use share::{IndustryShare, IndustryShares};
pub use skill::{SkillCategory, SkillScore, SkillScoreRows, SkillScores};
pub use state_projection::StateProjection;
pub use states::{GrowthRanking, RankedProjection, StateProjectionRows, StateProjections};
