//! What the five guides say: statements in our own words, with the place of each in its guide.

mod course;
mod education;
mod query;
mod specialization;
mod statement;
mod subject;
#[rustfmt::skip]
mod tables;
mod topic;

pub use course::CourseSubject;
pub use education::{EducationRequirement, RequirementStrength};
pub use query::{
    common_coursework, coursework, definitions, duties, education_requirements, empty_sections, growth_drivers,
    interests, job_prospects, job_titles, occupation_names, qualities, record_contents, related_occupations, skills,
    specializations, statements, statements_on, technologies, work_environment, work_schedules, work_settings,
};
pub use specialization::Specialization;
pub use statement::Statement;
pub use subject::SubjectKind;
pub use topic::Topic;
