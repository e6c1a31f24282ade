//! How requirements are said: as a thing, as something to do, as one of a list.

use core::fmt;

use super::id::ExperienceField;
use super::requirement::{ExperienceAmount, ProgramLevel, Requirement};
use crate::education::EducationLevel;
use crate::plumbing::{Grouped, padded};

impl ProgramLevel {
    /// What kind of program: `associate`, `bachelor's`.
    pub(super) const fn adjective(self) -> &'static str {
        match self {
            Self::Certificate => "certificate",
            Self::Associate => "associate",
            Self::Bachelor => "bachelor's",
            Self::PostBaccalaureate => "post-baccalaureate certificate",
            Self::Master => "master's",
        }
    }

    /// CAHIIM approves certificates after a degree, and accredits programs that end with one.
    const fn is_approved(self) -> bool {
        matches!(self, Self::PostBaccalaureate)
    }
}

impl Requirement {
    fn article(self) -> &'static str {
        match self {
            Self::Program { level: ProgramLevel::Associate, .. } | Self::Education(EducationLevel::Associate) => "an ",
            Self::Education(EducationLevel::NoFormalCredential) => "no ",
            Self::Education(EducationLevel::SomeCollege) => "some ",
            Self::Education(_) | Self::Program { .. } | Self::Reciprocity { .. } => "a ",
            Self::Certification(_) | Self::Exam => "the ",
            Self::Training(training) => training.article(),
            _ => "",
        }
    }

    /// What one does to meet it: `pass`.
    fn verb(self) -> &'static str {
        match self {
            Self::Education(EducationLevel::NoFormalCredential) => "start with",
            Self::Education(EducationLevel::SomeCollege) | Self::Program { .. } | Self::Reciprocity { .. } => {
                "complete"
            }
            Self::Education(_) | Self::Credits(_) => "earn",
            Self::Training(training) => training.verb(),
            Self::Certification(_) => "get",
            Self::Experience { .. } => "gain",
            Self::Membership(_) => "join",
            Self::Exam => "pass",
        }
    }

    /// As something to do: `pass the exam`.
    ///
    /// ```
    /// use health_info_careers::Organization;
    /// use health_info_careers::certification::Requirement;
    ///
    /// assert_eq!(Requirement::Exam.action().to_string(), "pass the exam");
    /// assert_eq!(Requirement::Membership(Organization::AMBA).action().to_string(), "join AMBA");
    /// assert_eq!(Requirement::Credits(60).action().to_string(), "earn 60 college credits");
    /// assert_eq!(Requirement::Credits(1).action().to_string(), "earn 1 college credit");
    /// ```
    pub const fn action(self) -> impl fmt::Display {
        Action(self)
    }

    /// As something that one has: `high school diploma`, without an article.
    pub(super) const fn noun(self) -> impl fmt::Display {
        Noun(self)
    }
}

/// With its article: `a high school diploma`.
impl fmt::Display for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{}{}", self.article(), Noun(*self))
    }
}

struct Action(Requirement);

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Requirement::Membership(organization) => padded!(f, "{} {}", self.0.verb(), organization.acronym()),
            _ => padded!(f, "{} {}", self.0.verb(), self.0),
        }
    }
}

struct Noun(Requirement);

impl fmt::Display for Noun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            // As those who ask for it say it.
            Requirement::Education(EducationLevel::HighSchool) => f.write_str("high school diploma"),
            Requirement::Education(EducationLevel::NoFormalCredential) => f.write_str("formal educational credential"),
            Requirement::Education(EducationLevel::SomeCollege) => f.write_str("college study"),
            Requirement::Education(level) => f.write_str(level.name()),
            Requirement::Credits(count) => write!(f, "{count} college credit{}", plural(count)),
            Requirement::Program { accreditor, level } => {
                let how = if level.is_approved() { "approved" } else { "accredited" };
                write!(f, "{} program {how} by {}", level.adjective(), accreditor.acronym())
            }
            Requirement::Reciprocity { organization, .. } => {
                write!(f, "program abroad that {} accepts by reciprocity", organization.acronym())
            }
            Requirement::Training(training) => f.write_str(training.name()),
            Requirement::Certification(certification) => write!(f, "certification {certification}"),
            Requirement::Experience { amount, field } => experience(f, amount, field),
            Requirement::Membership(organization) => write!(f, "membership in {}", organization.acronym()),
            Requirement::Exam => f.write_str("exam"),
        }
    }
}

fn experience(f: &mut fmt::Formatter<'_>, amount: ExperienceAmount, field: ExperienceField) -> fmt::Result {
    let (count, unit) = match amount {
        ExperienceAmount::Hours(hours) => (hours, "hour"),
        ExperienceAmount::Years(years) => (years, "year"),
        ExperienceAmount::Unstated => return write!(f, "work experience in {}", field.name()),
    };
    write!(f, "{} {unit}{} of experience in {}", Grouped(i64::from(count)), plural(count), field.name())
}

const fn plural(count: u16) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// `a, b and c`, with something before each.
pub(super) struct Listed<'a, I>(pub(super) I, pub(super) &'a str);

impl<I: Iterator<Item: fmt::Display> + Clone> fmt::Display for Listed<'_, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut items = self.0.clone().peekable();
        let mut first = true;
        while let Some(item) = items.next() {
            let separator = match (first, items.peek().is_some()) {
                (true, _) => "",
                (false, true) => ", ",
                (false, false) => " and ",
            };
            write!(f, "{separator}{}{item}", self.1)?;
            first = false;
        }
        Ok(())
    }
}
