//! What the work is: statements of the guides in our own words, and O*NET's descriptors.
//!
//! The descriptors (ratings, technologies, titles, related occupations, job zones, education and
//! training) are taken from O*NET database releases 22.2, 23.x and 29.3 by the U.S. Department of
//! Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license.
//! O*NET is a trademark of USDOL/ETA. The information was modified: selected, typed and in part
//! relabeled. USDOL/ETA has not approved, endorsed, or tested these modifications.

mod attainment;
mod course;
mod dispatch;
mod education;
mod front;
mod interest;

mod onet;
mod preparation;
mod query;
mod rating;
mod score;
mod specialization;
mod statement;
#[rustfmt::skip]
mod tables;
mod topic;

pub use attainment::{Attainment, educational_attainment};
pub use course::{CourseSubject, common_coursework};
pub use education::{EducationRequirement, RequirementStrength, education_requirements};
pub use front::{
    coursework, definitions, duties, empty_sections, growth_drivers, interests, job_prospects, job_titles,
    occupation_names, qualities, record_contents, related_occupations, skills, statements, statements_on, technologies,
    work_environment, work_schedules, work_settings,
};
pub use interest::Interest;

pub use onet::{AlternateTitle, JobZone, RelatedOccupation, RelatedTier, Technology};
pub use preparation::{PreparationKind, PreparationShare};
pub use rating::{RatedBy, Rating, RatingKind, ScaleScore};
pub use score::{Scale, Score};
pub use specialization::{Specialization, specializations};
pub use statement::{Statement, StatementMention};
pub use topic::Topic;
