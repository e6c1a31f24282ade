use core::fmt;

use super::background::Background;
use super::key::Certification;
use super::requirement::Requirement;
use super::route::listed;
use super::way::{self, Pathway};
use crate::education::EducationLevel;

/// One further step of education, and what it would bring within reach.
///
/// From [`Certifications::next_from`](crate::Certifications::next_from).
///
/// ```
/// use health_info_careers::{Certification, EducationLevel, Organization, certifications};
/// use health_info_careers::certification::{ProgramLevel, Requirement};
///
/// let program = Requirement::Program { accreditor: Organization::CAHIIM, level: ProgramLevel::Associate };
/// let mut steps = certifications().next_from(EducationLevel::HighSchool);
/// let step = steps.find(|step| step.requirement() == program).unwrap();
/// assert!(step.certifications().any(|opened| opened == Certification::RHIT));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NextStep {
    requirement: Requirement,
    background: Background,
}

impl NextStep {
    /// The step: a degree, credits or a program.
    pub const fn requirement(&self) -> Requirement {
        self.requirement
    }

    /// The ways that it opens; they begin after the step.
    pub fn opens(&self) -> impl Iterator<Item = Pathway> + Clone + use<> {
        way::opened(self.background, self.requirement)
    }

    /// The certifications that it brings within reach, each once.
    pub fn certifications(&self) -> impl Iterator<Item = Certification> + Clone + use<> {
        let step = *self;
        Certification::all().filter(move |certification| step.opens().any(|way| way.certification() == *certification))
    }
}

/// What to do, and what it brings.
impl fmt::Display for NextStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.requirement.action())?;
        listed(f, self.certifications(), "")?;
        f.write_str(if self.certifications().nth(1).is_some() { " come within reach" } else { " comes within reach" })
    }
}

/// Flat: the step in words, and the certifications as one text, separated by semicolons.
#[cfg(feature = "serde")]
impl serde::Serialize for NextStep {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        struct Opened<'a>(&'a NextStep);

        impl fmt::Display for Opened<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                for (index, certification) in self.0.certifications().enumerate() {
                    write!(f, "{}{certification}", if index == 0 { "" } else { ";" })?;
                }
                Ok(())
            }
        }

        impl serde::Serialize for Opened<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        struct Action(Requirement);

        impl serde::Serialize for Action {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(&self.0.action())
            }
        }

        let mut row = serializer.serialize_struct("NextStep", 3)?;
        row.serialize_field("from", &self.background.education())?;
        row.serialize_field("step", &Action(self.requirement))?;
        row.serialize_field("certifications", &Opened(self))?;
        row.end()
    }
}

/// Every requirement of schooling in any route, in the order of the data.
fn schooling() -> impl Iterator<Item = Requirement> + Clone {
    Certification::all()
        .flat_map(|certification| certification.routes().into_iter().flatten())
        .flat_map(|route| route.requirements().iter().copied())
        .filter(|requirement| requirement.education().is_some())
}

pub(super) fn steps(background: Background) -> impl Iterator<Item = NextStep> + Clone {
    EducationLevel::ALL.into_iter().filter(move |level| *level > background.education()).flat_map(move |level| {
        let of_level = move |requirement: &Requirement| requirement.education() == Some(level);
        schooling()
            .enumerate()
            .filter(move |(_, requirement)| of_level(requirement))
            // Several routes ask for the same; it is one step.
            .filter(|(index, requirement)| !schooling().take(*index).any(|earlier| earlier == *requirement))
            .map(move |(_, requirement)| NextStep { requirement, background })
            .filter(move |step| step.requirement.entry() <= background.education() && step.opens().next().is_some())
    })
}
