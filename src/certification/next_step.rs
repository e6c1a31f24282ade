//! One further step of education, and what it opens.

use core::fmt;

use super::background::Background;
use super::id::Certification;
use super::pathway::{self, Pathway};
use super::requirement::Requirement;
use super::wording::Listed;
use crate::education::EducationLevel;

/// One further step of education, and what it would bring within reach.
///
/// From [`Certifications::next_from`](crate::Certifications::next_from). `Display` says what each
/// certification still takes after the step. JSON: `{"from": "high-school", "step": {"kind": "education",
/// …}, "certifications": ["RHIA", …], "opens": […], "text": …}`, where `opens` has the shortest
/// pathway to each.
///
/// ```
/// use health_info_careers::{Certification, EducationLevel, Organization, certifications};
/// use health_info_careers::certification::{ProgramLevel, Requirement};
///
/// let program = Requirement::Program { accreditor: Organization::CAHIIM, level: ProgramLevel::Associate };
/// let mut steps = certifications().next_from(EducationLevel::HighSchool);
/// let step = steps.find(|step| step.requirement() == program).unwrap();
/// assert!(step.certifications().any(|opened| opened == Certification::RHIT));
/// assert_eq!(step.background().education(), EducationLevel::HighSchool);
/// assert!(step.opens().any(|pathway| pathway.certification() == Certification::RHIT));
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

    /// What one has before the step.
    pub const fn background(&self) -> Background {
        self.background
    }

    /// The pathways that it opens; they begin after the step.
    pub fn opens(&self) -> impl Iterator<Item = Pathway> + Clone + use<> {
        let step = *self;
        Certification::all().flat_map(move |one| pathway::opened(one, step.background, step.requirement))
    }

    /// The certifications that it brings within reach and that ask for it, each once. Those that ask
    /// for less come with the lesser step.
    pub fn certifications(&self) -> impl Iterator<Item = Certification> + Clone + use<> {
        self.shortest().map(|pathway| pathway.certification())
    }

    /// The shortest of the pathways to each.
    pub(super) fn shortest(&self) -> impl Iterator<Item = Pathway> + Clone + use<> {
        let step = *self;
        Certification::all().filter_map(move |certification| {
            let opened = pathway::opened(certification, step.background, step.requirement);
            opened.min_by_key(|pathway| pathway.steps().len())
        })
    }
}

/// What to do, what it opens, and what that still takes: `earn a bachelor's degree: opens RHIA (then
/// …)`.
impl fmt::Display for NextStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        struct Opened(Pathway);

        impl fmt::Display for Opened {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{} (then {})", self.0.certification(), self.0.what_to_do())
            }
        }

        write!(f, "{}: opens {}", self.requirement.action(), Listed(self.shortest().map(Opened), ""))
    }
}

/// The further steps of education that are open: those to the lowest level first.
#[derive(Debug, Clone)]
pub struct NextSteps {
    background: Background,
    level: usize,
    index: usize,
}

impl NextSteps {
    pub(super) const fn from(background: Background) -> Self {
        Self { background, level: 0, index: 0 }
    }
}

impl Iterator for NextSteps {
    type Item = NextStep;

    fn next(&mut self) -> Option<NextStep> {
        while let Some(level) = EducationLevel::ALL.get(self.level) {
            if *level > self.background.education() {
                while let Some(requirement) = schooling().nth(self.index) {
                    self.index += 1;
                    // Several routes ask for the same; it is one step.
                    let is_new = !schooling().take(self.index - 1).any(|earlier| earlier == requirement);
                    let can_begin = requirement.entry() <= self.background.education();
                    let step = NextStep { requirement, background: self.background };
                    let is_of_level = requirement.education() == Some(*level);
                    if is_of_level && is_new && can_begin && step.opens().next().is_some() {
                        return Some(step);
                    }
                }
            }
            (self.level, self.index) = (self.level + 1, 0);
        }
        None
    }
}

impl core::iter::FusedIterator for NextSteps {}

/// Every requirement of schooling in any route, in the order of the data.
fn schooling() -> impl Iterator<Item = Requirement> + Clone {
    Certification::all()
        .flat_map(Certification::known_routes)
        .flat_map(|route| route.requirements().iter().copied())
        .filter(|requirement| requirement.education().is_some())
}
