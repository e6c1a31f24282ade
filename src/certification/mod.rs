//! Certifications: who issues them, what they ask for, how they are kept; and the ways to them
//! from where one stands.

mod background;
mod bits;
mod fact;
mod field;
mod key;
mod list;
mod next;
mod organization;
mod proof;
mod renewal;
mod requirement;
mod route;
#[rustfmt::skip]
mod tables;
mod way;

pub use background::Background;
pub use fact::{CertificationFact, CertificationTopic, Confidence, Finding};
pub use field::CertificationField;
pub use key::{Accreditor, Certification};
pub use list::{Certifications, certifications};
pub use next::NextStep;
pub use organization::{
    Organization, OrganizationFact, OrganizationRole, OrganizationTopic, Organizations, organizations,
};
pub use renewal::{ContinuingEducation, Renewal};
pub use requirement::{Coursework, ExperienceField, ProgramLevel, Requirement};
pub use route::{Route, Routes};
pub use way::{Pathway, Step, Steps};
