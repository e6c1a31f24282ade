//! The steps of a pathway.

use core::fmt;

use super::id::Certification;
use super::requirement::Requirement;
use super::tables::MAX_STEPS;
use crate::plumbing::Grouped;

/// One thing to do, and what for. JSON: the [`Requirement`], with `toward`, and `have` where [some of it](Self::counted) is
/// there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Step {
    requirement: Requirement,
    toward: Certification,
    /// The certification at the end of the pathway.
    end: Certification,
    already: Already,
}

/// What of a requirement that is not met is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Already {
    Nothing,
    /// A degree of the level, which may be from such a program.
    Degree,
    /// So many of the years, hours or credits.
    Count(u16),
}

impl Step {
    pub(super) const fn new(
        requirement: Requirement,
        toward: Certification,
        end: Certification,
        already: Already,
    ) -> Self {
        Self { requirement, toward, end, already }
    }

    /// What is to be met.
    pub const fn requirement(&self) -> Requirement {
        self.requirement
    }

    /// The certification that asks for it: the one at the end of the pathway, or one on it.
    pub const fn toward(&self) -> Certification {
        self.toward
    }

    /// How many of the years, hours or credits asked for are there already; `None` where none are.
    ///
    /// ```
    /// use health_info_careers::certification::{Background, ExperienceField};
    /// use health_info_careers::{Certification, EducationLevel};
    ///
    /// let apprentice = Background::new(EducationLevel::HighSchool)
    ///     .with_certification(Certification::CPC_A)
    ///     .with_years(ExperienceField::CODING, 1);
    /// let pathway = Certification::CPC.pathways_from(apprentice).next().unwrap();
    /// let step = pathway.steps().last().unwrap();
    /// assert_eq!(step.to_string(), "gain 2 years of experience in coding (you have 1)");
    /// assert_eq!(step.counted(), Some(1));
    /// ```
    pub const fn counted(&self) -> Option<u16> {
        match self.already {
            Already::Count(count) => Some(count),
            Already::Nothing | Already::Degree => None,
        }
    }
}

/// As something to do: `pass the exam`, and for which certification where that is one on the way.
impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.requirement.action(), f)?;
        match self.already {
            Already::Nothing => {}
            Already::Degree => f.write_str(" (unless your degree is from one)")?,
            Already::Count(count) => write!(f, " (you have {})", Grouped(i64::from(count)))?,
        }
        if self.toward == self.end { Ok(()) } else { write!(f, " for {}", self.toward) }
    }
}

/// The steps of a [`Pathway`](crate::Pathway), in order.
///
/// ```
/// use health_info_careers::certification::Requirement;
/// use health_info_careers::{Certification, EducationLevel};
///
/// let pathway = Certification::RHIT.pathways_from(EducationLevel::HighSchool).next().unwrap();
/// let steps = pathway.steps();
/// assert_eq!((steps.len(), steps.is_empty(), steps.iter().count()), (2, false, 2));
/// assert_eq!(steps.first().unwrap().to_string(), "complete an associate program accredited by CAHIIM");
/// assert_eq!(steps.as_slice()[1].requirement(), Requirement::Exam);
/// ```
#[derive(Clone, Copy)]
pub struct Steps {
    // Filled up with exams beyond `len`.
    steps: [Step; MAX_STEPS],
    len: usize,
}

impl Steps {
    pub(super) const fn toward(certification: Certification) -> Self {
        let exam = Step::new(Requirement::Exam, certification, certification, Already::Nothing);
        Self { steps: [exam; MAX_STEPS], len: 0 }
    }

    /// Adds a step, unless it is one that serves twice, such as a membership.
    pub(super) fn push(&mut self, step: Step) {
        let is_there = |other: &Step| other.requirement == step.requirement && step.requirement != Requirement::Exam;
        if self.iter().any(is_there) {
            return;
        }
        // The longest pathway is counted by the generator of the tables; there is always room.
        if let Some(place) = self.steps.get_mut(self.len) {
            *place = step;
            self.len += 1;
        }
    }

    /// All of them as a slice.
    pub fn as_slice(&self) -> &[Step] {
        self.steps.get(..self.len).unwrap_or(&[])
    }

    /// One after the other.
    pub fn iter(&self) -> core::slice::Iter<'_, Step> {
        self.as_slice().iter()
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether nothing is left to do.
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// What comes first.
    pub fn first(&self) -> Option<Step> {
        self.as_slice().first().copied()
    }

    /// What comes last.
    pub fn last(&self) -> Option<Step> {
        self.as_slice().last().copied()
    }
}

impl IntoIterator for Steps {
    type Item = Step;
    type IntoIter = core::iter::Take<core::array::IntoIter<Step, MAX_STEPS>>;

    fn into_iter(self) -> Self::IntoIter {
        self.steps.into_iter().take(self.len)
    }
}

impl<'a> IntoIterator for &'a Steps {
    type Item = &'a Step;
    type IntoIter = core::slice::Iter<'a, Step>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Debug for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl PartialEq for Steps {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl Eq for Steps {}
