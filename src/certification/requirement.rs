//! What a route to a certification can ask for.

use super::id::{Certification, ExperienceField, Organization, Training};
use crate::education::EducationLevel;
use crate::plumbing::codes;

codes! {
    /// The degree or certificate that a program leads to.
    ///
    /// ```
    /// use health_info_careers::EducationLevel;
    /// use health_info_careers::certification::ProgramLevel;
    ///
    /// assert_eq!(ProgramLevel::Certificate.education(), EducationLevel::PostsecondaryNondegree);
    /// assert_eq!(ProgramLevel::PostBaccalaureate.entry(), EducationLevel::Bachelor);
    /// ```
    #[non_exhaustive]
    pub enum ProgramLevel: "a level of a program", "certificate, associate, bachelor, post-baccalaureate or master" {
        /// A certificate after high school, without a degree.
        Certificate = "certificate";
        /// An associate's degree.
        Associate = "associate";
        /// A bachelor's degree.
        Bachelor = "bachelor";
        /// A certificate after a bachelor's degree.
        PostBaccalaureate = "post-baccalaureate";
        /// A master's degree.
        Master = "master";
    }
}

impl ProgramLevel {
    /// The level of education that whoever completes it has at least.
    pub const fn education(self) -> EducationLevel {
        match self {
            Self::Certificate => EducationLevel::PostsecondaryNondegree,
            Self::Associate => EducationLevel::Associate,
            Self::Bachelor | Self::PostBaccalaureate => EducationLevel::Bachelor,
            Self::Master => EducationLevel::Master,
        }
    }

    /// The level of education that one enters it with. Our assumption, not a rule of a source: a
    /// high school diploma for all but the two that follow a bachelor's degree.
    pub const fn entry(self) -> EducationLevel {
        match self {
            Self::Certificate | Self::Associate | Self::Bachelor => EducationLevel::HighSchool,
            Self::PostBaccalaureate | Self::Master => EducationLevel::Bachelor,
        }
    }

    /// Whether it ends with a degree, not with a certificate.
    ///
    /// ```
    /// use health_info_careers::certification::ProgramLevel;
    ///
    /// assert!(ProgramLevel::Associate.is_degree() && !ProgramLevel::Certificate.is_degree());
    /// ```
    pub const fn is_degree(self) -> bool {
        matches!(self, Self::Associate | Self::Bachelor | Self::Master)
    }
}

/// How much work experience.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExperienceAmount {
    /// So many hours. Hours and years are not converted into one another.
    Hours(u16),
    /// So many years.
    Years(u16),
    /// The source does not say how much.
    Unstated,
}

/// One thing that a route to a certification asks for.
///
/// JSON: `{"kind": "credits", "count": 60, "text": "60 college credits"}`; the other kinds have `level`;
/// `accreditor` and `level`; `organization`; `training`; `certification`; `years` or `hours` (neither
/// where the source does not say how much) and `field`; an exam nothing.
#[doc(alias = "eligibility")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Requirement {
    /// A level of education, in any subject.
    Education(EducationLevel),
    /// College credits.
    Credits(u16),
    /// A program that an organization accredits or approves.
    Program {
        /// Who accredits or approves it.
        accreditor: Organization,
        /// What it leads to.
        level: ProgramLevel,
    },
    /// A program abroad that an organization accepts under an agreement.
    Reciprocity {
        /// Whose agreement it is.
        organization: Organization,
        /// What the program prepares for.
        certification: Certification,
    },
    /// Training: courses, a practicum, a program without accreditation.
    Training(Training),
    /// Another certification.
    Certification(Certification),
    /// Work experience.
    Experience {
        /// How much.
        amount: ExperienceAmount,
        /// The field of work.
        field: ExperienceField,
    },
    /// Membership in an organization.
    Membership(Organization),
    /// The exam of the certification.
    Exam,
}

impl Requirement {
    /// The code of its kind: `education`, `credits`, `program`, `reciprocity`, `training`,
    /// `certification`, `experience`, `membership` or `exam`.
    ///
    /// ```
    /// use health_info_careers::certification::Requirement;
    ///
    /// assert_eq!(Requirement::Credits(60).kind(), "credits");
    /// ```
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Education(_) => "education",
            Self::Credits(_) => "credits",
            Self::Program { .. } => "program",
            Self::Reciprocity { .. } => "reciprocity",
            Self::Training(_) => "training",
            Self::Certification(_) => "certification",
            Self::Experience { .. } => "experience",
            Self::Membership(_) => "membership",
            Self::Exam => "exam",
        }
    }

    /// The level of education that meeting it amounts to: credits to some college, a program to
    /// what its graduates have. `None` where it is no matter of schooling.
    ///
    /// ```
    /// use health_info_careers::EducationLevel;
    /// use health_info_careers::certification::Requirement;
    ///
    /// assert_eq!(Requirement::Credits(60).education(), Some(EducationLevel::SomeCollege));
    /// assert_eq!(Requirement::Exam.education(), None);
    /// ```
    pub const fn education(self) -> Option<EducationLevel> {
        match self {
            Self::Education(level) => Some(level),
            Self::Credits(_) => Some(EducationLevel::SomeCollege),
            Self::Program { level, .. } => Some(level.education()),
            _ => None,
        }
    }

    /// Whether whoever meets this meets the other: the same, or more years, hours or credits of the same.
    pub(super) fn covers(self, other: Self) -> bool {
        match (self, other) {
            (Self::Credits(more), Self::Credits(asked)) => more >= asked,
            (Self::Experience { amount, field }, Self::Experience { amount: asked, field: of }) if field == of => {
                match (amount, asked) {
                    (ExperienceAmount::Hours(more), ExperienceAmount::Hours(asked))
                    | (ExperienceAmount::Years(more), ExperienceAmount::Years(asked)) => more >= asked,
                    (_, ExperienceAmount::Unstated) => true,
                    _ => false,
                }
            }
            _ => self == other,
        }
    }

    /// The level of education that one needs to begin. Our assumption, as for
    /// [`ProgramLevel::entry`].
    pub(super) const fn entry(self) -> EducationLevel {
        match self {
            Self::Program { level, .. } => level.entry(),
            Self::Credits(_) => EducationLevel::HighSchool,
            Self::Education(level) => match level {
                EducationLevel::NoFormalCredential | EducationLevel::HighSchool => EducationLevel::NoFormalCredential,
                EducationLevel::Master | EducationLevel::DoctoralProfessional => EducationLevel::Bachelor,
                _ => EducationLevel::HighSchool,
            },
            _ => EducationLevel::NoFormalCredential,
        }
    }
}
