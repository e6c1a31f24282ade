//! `Pathway`: the steps from a person's background to a certification, in order.

use core::fmt;

use super::background::Background;
use super::finding::Confidence;
use super::id::Certification;
use super::requirement::Requirement;
use super::route::Route;
use super::step::{Already, Step, Steps};
use super::tables::{self, MAX_STEPS};
use super::wording::Listed;
use crate::education::EducationLevel;
use crate::source::SourceList;

/// A pathway from a person's background to a certification: one of its eligibility routes, and the
/// steps that remain.
///
/// `Display` explains it as a person would. JSON: `{"certification": "CPC", "name": …, "issuer": "AAPC",
/// "within_reach": true, "steps": [{"kind": "experience", "years": 2, "field": "coding", "toward": "CPC",
/// "text": "gain 2 years of experience in coding"}], "met": […], "unmet": […], "sources": ["…"],
/// "confidence": "high", "note": null, "text": …}`; in CSV each list is one text.
///
/// ```
/// use health_info_careers::{Certification, EducationLevel};
/// use health_info_careers::certification::{Confidence, Requirement};
///
/// let pathway = Certification::RHIT.pathways_from(EducationLevel::HighSchool).next().unwrap();
/// assert!(!pathway.is_within_reach()); // it takes an associate's degree
/// assert_eq!(
///     pathway.to_string(),
///     "RHIT — Registered Health Information Technician (AHIMA): \
///      complete an associate program accredited by CAHIIM, then pass the exam",
/// );
/// assert_eq!(pathway.steps().last().unwrap().requirement(), Requirement::Exam);
/// assert_eq!(pathway.background().education(), EducationLevel::HighSchool);
/// assert_eq!((pathway.met().count(), pathway.unmet().count()), (0, 2)); // the program and the exam
/// assert_eq!((pathway.confidence(), pathway.sources().first().id()), (Confidence::MediumHigh, "testprepreview-rhit"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pathway {
    route: Route,
    background: Background,
}

impl Pathway {
    /// The certification that it leads to.
    pub const fn certification(&self) -> Certification {
        self.route.certification()
    }

    /// The route that it follows: what is asked for, met or not.
    pub const fn route(&self) -> Route {
        self.route
    }

    /// The background that it starts from.
    pub const fn background(&self) -> Background {
        self.background
    }

    /// The sources of the route, the weightiest first.
    pub const fn sources(&self) -> SourceList {
        self.route.sources()
    }

    /// Confidence in the pathway: that of the least certain route that it takes.
    pub fn confidence(&self) -> Confidence {
        let others = self.unmet().filter_map(|requirement| self.first_through(requirement));
        others.map(|other| other.confidence()).fold(self.route.confidence(), Ord::min)
    }

    /// The requirements of the route that are met.
    pub fn met(&self) -> impl Iterator<Item = Requirement> + Clone + use<> {
        let pathway = *self;
        pathway.route.requirements().iter().copied().filter(move |asked| pathway.background.meets(*asked))
    }

    /// The requirements of the route that are not met, in the order in which they are taken.
    pub fn unmet(&self) -> impl Iterator<Item = Requirement> + Clone + use<> {
        let pathway = *self;
        pathway.route.requirements().iter().copied().filter(move |asked| !pathway.background.meets(*asked))
    }

    /// Where another certification is asked for, the shortest pathway to that.
    fn first_through(&self, requirement: Requirement) -> Option<Self> {
        match requirement {
            Requirement::Certification(other) => shortest(other, &self.background),
            _ => None,
        }
    }

    /// Everything that is to be done, in order. Where the route asks for another certification,
    /// the steps of its own shortest pathway stand in its place.
    ///
    /// ```
    /// use health_info_careers::{Certification, EducationLevel, Organization};
    /// use health_info_careers::certification::Background;
    ///
    /// let member = Background::new(EducationLevel::HighSchool).with_membership(Organization::AAPC);
    /// let pathway = Certification::CPC.pathways_from(member).next().unwrap();
    /// let steps: Vec<_> = pathway.steps().iter().map(|step| (step.toward(), step.to_string())).collect();
    /// assert_eq!(steps, [
    ///     (Certification::CPC_A, "pass the exam for CPC-A".to_owned()),
    ///     (Certification::CPC, "gain 2 years of experience in coding".to_owned()),
    /// ]);
    /// ```
    pub fn steps(&self) -> Steps {
        let mut steps = Steps::toward(self.certification());
        self.append_to(&mut steps, self.certification());
        steps
    }

    fn append_to(&self, steps: &mut Steps, end: Certification) {
        for requirement in self.unmet() {
            match self.first_through(requirement) {
                Some(other) => other.append_to(steps, end),
                None => steps.push(Step::new(requirement, self.certification(), end, self.already(requirement))),
            }
        }
    }

    /// What of a requirement that is not met is there: a degree of the level of the program, if from another program, or
    /// a part of the years, hours or credits.
    fn already(&self, requirement: Requirement) -> Already {
        let education = self.background.education();
        match requirement {
            Requirement::Program { level, .. } if level.is_degree() && level.education() <= education => {
                Already::Degree
            }
            _ => self.background.counted(requirement).map_or(Already::Nothing, Already::Count),
        }
    }

    /// Whether it takes no further level of education; see
    /// [`reachable_from`](crate::Certifications::reachable_from).
    pub fn is_within_reach(&self) -> bool {
        self.route.requirements().iter().all(|requirement| can_meet(&self.background, *requirement))
    }

    /// Whether another pathway leads there that leaves only a part of this one to do.
    fn is_outdone(&self, by: &Self, comes_first: bool) -> bool {
        by.leaves_no_more_than(self) && (comes_first || !self.leaves_no_more_than(by))
    }

    /// Whether the other leaves everything to do that this one does, or more of it.
    fn leaves_no_more_than(&self, other: &Self) -> bool {
        self.unmet().all(|asked| other.unmet().any(|more| more.covers(asked)))
    }

    /// The same of any other pathway to the certification, for the one of the route at this place.
    fn is_outdone_at(&self, place: usize) -> bool {
        let mut others = every(self.certification(), self.background).enumerate().filter(|(other, _)| *other != place);
        others.any(|(other, by)| self.is_outdone(&by, other < place))
    }

    /// The steps in words: `pass the exam for CPC-A, then gain 2 years of experience in coding`.
    /// Of low confidence, it says so.
    pub(super) fn what_to_do(&self) -> impl fmt::Display {
        ToDo(*self)
    }
}

/// As a person would explain it.
///
/// ```
/// use health_info_careers::{Certification, EducationLevel};
///
/// let pathway = Certification::CCS.pathways_from(EducationLevel::Bachelor).next().unwrap();
/// assert!(pathway.to_string().ends_with("pass the exam; your education meets the high school diploma it asks for"));
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
        write!(f, ": {}", self.what_to_do())?;
        // Nobody has a credential that is not asked for, and who has more education than is asked
        // for has not the very level.
        let education = self.background.education();
        let is_none = |met: &Requirement| *met == Requirement::Education(EducationLevel::NoFormalCredential);
        let is_exceeded = move |met: &Requirement| matches!(*met, Requirement::Education(level) if level < education);
        let had = self.met().filter(move |met| !is_exceeded(met) && !is_none(met));
        let exceeded = self.met().find(move |met| is_exceeded(met) && !is_none(met));
        if had.clone().next().is_some() {
            write!(f, "; you have {} it asks for", Listed(had.map(Requirement::noun), "the "))?;
        }
        if let Some(level) = exceeded {
            write!(f, "; your education meets the {} it asks for", level.noun())?;
        }
        Ok(())
    }
}

struct ToDo(Pathway);

impl fmt::Display for ToDo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut before = "";
        for step in self.0.steps() {
            write!(f, "{before}{step}")?;
            before = ", then ";
        }
        if before.is_empty() {
            f.write_str("nothing is left to do")?;
        }
        if self.0.confidence() <= Confidence::Low {
            f.write_str(" (low confidence: not confirmed by the issuer)")?;
        }
        Ok(())
    }
}

/// Whether a requirement is met, or can be met without a further level of education. A program
/// abroad is counted only where it is completed: no source says what it takes.
fn can_meet(background: &Background, requirement: Requirement) -> bool {
    background.meets(requirement)
        || match requirement {
            Requirement::Reciprocity { .. } => false,
            Requirement::Certification(certification) => is_within_reach(certification, background),
            _ => requirement.education().is_none_or(|level| level <= background.education()),
        }
}

/// Whether the certification is held, or is but a form of one that is: its exam is that of the
/// other, which asks for no exam besides.
pub(super) fn is_past(background: &Background, certification: Certification) -> bool {
    let leads_to = |held: Certification| {
        let asked = Requirement::Certification(certification);
        let asks = |route: &[Requirement]| route.contains(&asked) && !route.contains(&Requirement::Exam);
        held.known_routes().any(|route| asks(route.requirements()))
    };
    background.holds(certification) || Certification::all().any(|other| background.holds(other) && leads_to(other))
}

/// Every pathway to a certification, in the order of its routes.
fn every(certification: Certification, background: Background) -> impl Iterator<Item = Pathway> + Clone {
    certification.known_routes().map(move |route| Pathway { route, background })
}

pub(super) fn is_within_reach(certification: Certification, background: &Background) -> bool {
    every(certification, *background).any(|pathway| pathway.is_within_reach())
}

/// The pathway with the fewest steps; one within reach before all others.
pub(super) fn shortest(certification: Certification, background: &Background) -> Option<Pathway> {
    every(certification, *background).min_by_key(|pathway| (!pathway.is_within_reach(), pathway.steps().len()))
}

/// The pathways to a certification that meeting the requirement would bring within reach: those of
/// routes that ask for this very thing. What a lesser step would open too is told there.
pub(super) fn opened(
    certification: Certification,
    before: Background,
    requirement: Requirement,
) -> impl Iterator<Item = Pathway> + Clone {
    let after = before.having(requirement);
    let asks = move |pathway: &Pathway| pathway.route.requirements().contains(&requirement);
    // What costs most is asked last.
    let is_new = every(certification, after).any(|pathway| asks(&pathway))
        && !is_past(&before, certification)
        && !is_within_reach(certification, &before);
    let all = every(certification, after).enumerate().take(if is_new { usize::MAX } else { 0 });
    all.filter(move |(place, pathway)| asks(pathway) && pathway.is_within_reach() && !pathway.is_outdone_at(*place))
        .map(|(_, pathway)| pathway)
}

/// Pathways, one after the other: from [`pathways_from`](Certification::pathways_from) and
/// [`reachable_from`](crate::Certifications::reachable_from).
#[derive(Debug, Clone)]
pub struct Pathways {
    background: Background,
    /// All that lead to this one; of all others, those within reach, by their number of steps.
    only: Option<Certification>,
    steps: usize,
    certification: usize,
    route: usize,
}

impl Pathways {
    const fn new(only: Option<Certification>, background: Background) -> Self {
        Self { background, only, steps: 0, certification: 0, route: 0 }
    }

    pub(super) const fn within_reach(background: Background) -> Self {
        Self::new(None, background)
    }

    /// The next pathway to a certification that is wanted, in the order of its routes.
    fn next_to(&mut self, certification: Certification, is_wanted: impl Fn(&Pathway) -> bool) -> Option<Pathway> {
        let from_here = every(certification, self.background).enumerate().skip(self.route);
        // What costs most is asked last.
        let mut wanted = from_here.filter(|(place, pathway)| is_wanted(pathway) && !pathway.is_outdone_at(*place));
        let (place, pathway) = wanted.next()?;
        self.route = place + 1;
        Some(pathway)
    }
}

impl Iterator for Pathways {
    type Item = Pathway;

    fn next(&mut self) -> Option<Pathway> {
        if let Some(certification) = self.only {
            return self.next_to(certification, |_| true);
        }
        while self.steps <= MAX_STEPS {
            let steps = self.steps;
            let is_wanted = |pathway: &Pathway| pathway.is_within_reach() && pathway.steps().len() == steps;
            while let Some(certification) = tables::ALL.get(self.certification) {
                if !is_past(&self.background, *certification) {
                    if let Some(pathway) = self.next_to(*certification, is_wanted) {
                        return Some(pathway);
                    }
                }
                (self.certification, self.route) = (self.certification + 1, 0);
            }
            (self.steps, self.certification) = (self.steps + 1, 0);
        }
        None
    }
}

impl core::iter::FusedIterator for Pathways {}

impl Certification {
    /// Every pathway to it from a background, within reach or not; none where its eligibility is
    /// unknown. One that leaves everything to do that another does, and more of it, is left out.
    ///
    /// ```
    /// use health_info_careers::{Certification, EducationLevel};
    ///
    /// let mut pathways = Certification::CCS.pathways_from(EducationLevel::HighSchool);
    /// let pathway = pathways.next().unwrap();
    /// assert!(pathway.is_within_reach());
    /// assert_eq!(
    ///     pathway.to_string(),
    ///     "CCS — Certified Coding Specialist (AHIMA): pass the exam; \
    ///      you have the high school diploma it asks for",
    /// );
    /// assert!(pathways.next().is_none());
    /// // What CHDA asks for could not be found out.
    /// assert_eq!(Certification::CHDA.pathways_from(EducationLevel::HighSchool).count(), 0);
    /// ```
    pub fn pathways_from(self, background: impl Into<Background>) -> Pathways {
        Pathways::new(Some(self), background.into())
    }

    /// From the certification back to everything that it needs: its pathways from nothing at all.
    ///
    /// ```
    /// use health_info_careers::Certification;
    ///
    /// let needs: Vec<_> = Certification::CCS.needs().map(|pathway| pathway.to_string()).collect();
    /// assert_eq!(needs, [
    ///     "CCS — Certified Coding Specialist (AHIMA): \
    ///      earn a high school diploma, then pass the exam",
    /// ]);
    /// ```
    pub fn needs(self) -> Pathways {
        self.pathways_from(EducationLevel::NoFormalCredential)
    }
}
