use core::fmt;
use core::ops::Deref;

use super::background::Background;
use super::fact::Confidence;
use super::key::Certification;
use super::proof::MAX_STEPS;
use super::requirement::Requirement;
use super::route::{Route, listed};
use crate::education::EducationLevel;
use crate::source::SourceList;

/// A way from where one stands to a certification: one of its routes, and what of it is still to
/// be done.
///
/// `Display` explains it as a person would.
///
/// ```
/// use health_info_careers::{Certification, EducationLevel};
/// use health_info_careers::certification::Requirement;
///
/// let way = Certification::RHIT.pathways_from(EducationLevel::HighSchool).next().unwrap();
/// assert!(!way.is_within_reach()); // it takes an associate's degree
/// assert_eq!(
///     way.to_string(),
///     "RHIT — Registered Health Information Technician (AHIMA): \
///      complete an associate program accredited by CAHIIM, then pass the exam",
/// );
/// assert_eq!(way.steps().last().unwrap().requirement(), Requirement::Exam);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pathway {
    route: Route,
    background: Background,
}

/// One thing to do, and what for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Step {
    requirement: Requirement,
    toward: Certification,
}

/// The steps of a [`Pathway`], in order. Derefs to their slice.
#[derive(Clone, Copy)]
pub struct Steps {
    // Filled up with exams beyond `len`.
    steps: [Step; MAX_STEPS],
    len: usize,
}

impl Step {
    /// What is to be met.
    pub const fn requirement(&self) -> Requirement {
        self.requirement
    }

    /// What it is asked for by: the certification at the end of the way, or one on it.
    pub const fn toward(&self) -> Certification {
        self.toward
    }
}

/// As something to do: `pass the exam`.
impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.requirement.action(), f)
    }
}

impl Steps {
    const fn toward(certification: Certification) -> Self {
        Self { steps: [Step { requirement: Requirement::Exam, toward: certification }; MAX_STEPS], len: 0 }
    }

    fn push(&mut self, step: Step) {
        // The longest way is counted while compiling; there is always room.
        if let Some(place) = self.steps.get_mut(self.len) {
            *place = step;
            self.len += 1;
        }
    }
}

impl Deref for Steps {
    type Target = [Step];

    fn deref(&self) -> &[Step] {
        self.steps.get(..self.len).unwrap_or(&[])
    }
}

impl IntoIterator for Steps {
    type Item = Step;
    type IntoIter = core::iter::Take<core::array::IntoIter<Step, MAX_STEPS>>;

    fn into_iter(self) -> Self::IntoIter {
        self.steps.into_iter().take(self.len)
    }
}

impl fmt::Debug for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl PartialEq for Steps {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Steps {}

impl Pathway {
    /// The certification that it leads to.
    pub const fn certification(&self) -> Certification {
        self.route.certification()
    }

    /// The route that it follows: what is asked for, met or not.
    pub const fn route(&self) -> Route {
        self.route
    }

    /// What one has when it begins.
    pub const fn background(&self) -> Background {
        self.background
    }

    /// Who says that this is a route.
    pub const fn sources(&self) -> SourceList {
        self.route.sources()
    }

    /// How sure that is.
    pub const fn confidence(&self) -> Confidence {
        self.route.confidence()
    }

    /// What the route asks for and one has.
    pub fn met(&self) -> impl Iterator<Item = Requirement> + Clone + use<> {
        let way = *self;
        way.route.requirements().iter().copied().filter(move |requirement| way.background.meets(*requirement))
    }

    /// What the route asks for and one has not, in the order in which it is taken.
    pub fn unmet(&self) -> impl Iterator<Item = Requirement> + Clone + use<> {
        let way = *self;
        way.route.requirements().iter().copied().filter(move |requirement| !way.background.meets(*requirement))
    }

    /// Everything that is to be done, in order. Where the route asks for another certification,
    /// the steps of its own shortest way stand in its place.
    ///
    /// ```
    /// use health_info_careers::{Certification, EducationLevel};
    ///
    /// let way = Certification::CPC.pathways_from(EducationLevel::HighSchool).next().unwrap();
    /// let steps: Vec<_> = way.steps().into_iter().map(|step| (step.toward(), step.to_string())).collect();
    /// assert_eq!(steps, [
    ///     (Certification::CPC_A, "pass the exam".to_owned()),
    ///     (Certification::CPC, "gain 2 years of experience in coding".to_owned()),
    /// ]);
    /// ```
    pub fn steps(&self) -> Steps {
        let mut steps = Steps::toward(self.certification());
        self.append_to(&mut steps);
        steps
    }

    fn append_to(&self, steps: &mut Steps) {
        for requirement in self.unmet() {
            let first = match requirement {
                Requirement::Certification(other) => shortest(other, &self.background),
                _ => None,
            };
            match first {
                Some(way) => way.append_to(steps),
                None => steps.push(Step { requirement, toward: self.certification() }),
            }
        }
    }

    /// Whether it takes no further level of education; see
    /// [`reachable_from`](crate::Certifications::reachable_from).
    pub fn is_within_reach(&self) -> bool {
        self.route.requirements().iter().all(|requirement| self.background.can_meet(*requirement))
    }

    /// Whether another way leads there that leaves only a part of this one to do.
    fn is_outdone(&self, by: &Self, comes_first: bool) -> bool {
        by.unmet().all(|requirement| self.unmet().any(|own| own == requirement))
            && (comes_first || self.unmet().count() > by.unmet().count())
    }
}

/// As a person would explain it.
///
/// ```
/// use health_info_careers::{Certification, EducationLevel};
///
/// let way = Certification::CCS.pathways_from(EducationLevel::Bachelor).next().unwrap();
/// assert!(way.to_string().ends_with("pass the exam; your education meets the high school diploma it asks for"));
/// ```
impl fmt::Display for Pathway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let certification = self.certification();
        f.write_str(certification.acronym())?;
        if let Some(name) = certification.name().found() {
            write!(f, " — {name}")?;
        }
        if let Some(issuer) = certification.issuer().found() {
            write!(f, " ({})", issuer.acronym())?;
        }
        match self.unmet().next() {
            Some(_) => write!(f, ": {}", ToDo(self))?,
            None => f.write_str(": nothing is left to do")?,
        }
        // Nobody has a credential that is not asked for, and who has more education than is asked
        // for has not the very level.
        let education = self.background.education();
        let is_none = |met: &Requirement| *met == Requirement::Education(EducationLevel::NoFormalCredential);
        let is_exceeded = move |met: &Requirement| matches!(*met, Requirement::Education(level) if level < education);
        let had = self.met().filter(move |met| !is_exceeded(met) && !is_none(met));
        let exceeded = self.met().find(move |met| is_exceeded(met) && !is_none(met));
        if had.clone().next().is_some() {
            f.write_str("; you have ")?;
            listed(f, had.map(Requirement::noun), "the ")?;
            f.write_str(" it asks for")?;
        }
        if let Some(level) = exceeded {
            write!(f, "; your education meets the {} it asks for", level.noun())?;
        }
        Ok(())
    }
}

/// The steps in words: `pass the exam for CPC-A, then gain 2 years of experience in coding`.
struct ToDo<'a>(&'a Pathway);

impl fmt::Display for ToDo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut before = "";
        for step in self.0.steps() {
            write!(f, "{before}{step}")?;
            if step.toward() != self.0.certification() {
                write!(f, " for {}", step.toward())?;
            }
            before = ", then ";
        }
        Ok(())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for ToDo<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Flat: the steps are one text, empty where nothing is left to do.
#[cfg(feature = "serde")]
impl serde::Serialize for Pathway {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("Pathway", 5)?;
        row.serialize_field("certification", &self.certification())?;
        row.serialize_field("name", &self.certification().name())?;
        row.serialize_field("steps", &ToDo(self))?;
        row.serialize_field("sources", &self.sources())?;
        row.serialize_field("confidence", &self.confidence())?;
        row.end()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Steps {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// What is to be met and what for.
#[cfg(feature = "serde")]
impl serde::Serialize for Step {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("Step", 2)?;
        row.serialize_field("requirement", &self.requirement)?;
        row.serialize_field("toward", &self.toward)?;
        row.end()
    }
}

/// Every way to a certification, in the order of its routes.
fn every(certification: Certification, background: Background) -> impl Iterator<Item = Pathway> + Clone {
    certification.routes().into_iter().flatten().map(move |route| Pathway { route, background })
}

/// The same without those that another outdoes.
fn alternatives(certification: Certification, background: Background) -> impl Iterator<Item = Pathway> + Clone {
    every(certification, background).enumerate().filter_map(move |(index, way)| {
        let mut others = every(certification, background).enumerate().filter(|(other, _)| *other != index);
        let outdone = others.any(|(other, by)| way.is_outdone(&by, other < index));
        (!outdone).then_some(way)
    })
}

pub(super) fn is_within_reach(certification: Certification, background: &Background) -> bool {
    every(certification, *background).any(|way| way.is_within_reach())
}

/// The way with the fewest steps; one within reach before all others.
fn shortest(certification: Certification, background: &Background) -> Option<Pathway> {
    every(certification, *background).min_by_key(|way| (!way.is_within_reach(), way.steps().len))
}

/// All ways within reach, the shortest first.
pub(super) fn within_reach(background: Background) -> impl Iterator<Item = Pathway> + Clone {
    (0..=MAX_STEPS).flat_map(move |length| {
        Certification::all()
            .filter(move |certification| !background.is_past(*certification))
            .flat_map(move |certification| alternatives(certification, background))
            .filter(move |way| way.steps().len == length && way.is_within_reach())
    })
}

/// The ways to certifications that meeting the requirement would bring within reach: those that
/// it takes part in, not merely those that the level of education would allow to start.
pub(super) fn opened(before: Background, requirement: Requirement) -> impl Iterator<Item = Pathway> + Clone {
    let after = before.having(requirement);
    Certification::all()
        .filter(move |certification| !before.is_past(*certification) && !is_within_reach(*certification, &before))
        .flat_map(move |certification| alternatives(certification, after))
        .filter(move |way| {
            let barred = |asked: &&Requirement| !before.can_meet(**asked);
            way.is_within_reach() && way.route.requirements().iter().filter(barred).any(|asked| after.meets(*asked))
        })
}

impl Certification {
    /// Every alternative way to it from where one stands, within reach or not; none where it is
    /// not known what it asks for. A way that another outdoes is left out.
    ///
    /// ```
    /// use health_info_careers::{Certification, EducationLevel};
    ///
    /// let mut ways = Certification::CCS.pathways_from(EducationLevel::HighSchool);
    /// let way = ways.next().unwrap();
    /// assert!(way.is_within_reach());
    /// assert_eq!(
    ///     way.to_string(),
    ///     "CCS — Certified Coding Specialist (AHIMA): pass the exam; \
    ///      you have the high school diploma it asks for",
    /// );
    /// assert!(ways.next().is_none());
    /// // What CIC asks for could not be found out.
    /// assert_eq!(Certification::CIC.pathways_from(EducationLevel::HighSchool).count(), 0);
    /// ```
    pub fn pathways_from(self, background: impl Into<Background>) -> impl Iterator<Item = Pathway> + Clone {
        alternatives(self, background.into())
    }

    /// From the certification back to everything that it needs: its ways from nothing at all.
    ///
    /// ```
    /// use health_info_careers::Certification;
    ///
    /// let needs: Vec<_> = Certification::CCS.needs().map(|way| way.to_string()).collect();
    /// assert_eq!(needs, [
    ///     "CCS — Certified Coding Specialist (AHIMA): \
    ///      earn a high school diploma, then pass the exam",
    /// ]);
    /// ```
    pub fn needs(self) -> impl Iterator<Item = Pathway> + Clone {
        self.pathways_from(EducationLevel::NoFormalCredential)
    }
}
