//! Certifications: who issues them, what they ask for, how they are kept; and the pathways to them
//! from where one stands.

mod accreditor;
mod award_status;
mod background;
#[cfg(feature = "serde")]
mod background_json;
#[expect(clippy::module_inception, reason = "the room is named for its main type, and so is the file")]
mod certification;
mod continuing_education;
mod fact;
mod finding;
mod id;
#[cfg(feature = "serde")]
mod json;
mod keys;
mod next_step;
mod organization;
mod pathway;
mod query;
mod record;
mod renewal;
mod requirement;
mod route;
mod step;
#[rustfmt::skip]
mod tables;
mod topic;
mod unit_part;
mod wording;

pub use accreditor::Accreditor;
pub use award_status::AwardStatus;
pub use background::Background;
pub use continuing_education::ContinuingEducation;
pub use fact::{CertificationFact, CertificationFacts, OrganizationFact, OrganizationFacts};
pub use finding::{Confidence, Finding};
pub use id::{Certification, ExperienceField, Organization, Training};
pub use next_step::{NextStep, NextSteps};
pub use organization::{Organizations, organizations};
pub use pathway::{Pathway, Pathways};
pub use query::{Certifications, WithinReach, certifications};
pub use renewal::Renewal;
pub use requirement::{ExperienceAmount, ProgramLevel, Requirement};
pub use route::{Route, Routes};
pub use step::{Step, Steps};
pub use topic::{CertificationField, CertificationTopic, OrganizationRole, OrganizationTopic};
pub use unit_part::{PartAmount, PartOrigin, UnitPart};
