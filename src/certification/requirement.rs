use core::fmt;

use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use super::key::Certification;
use super::organization::Organization;
use super::tables;
use crate::education::EducationLevel;
use crate::plumbing::{Grouped, MAX_KEY, ParseKeyError, identifier, padded, serde_as_text};

/// A key whose code is a text of one of the tables.
macro_rules! text_key {
    ($(#[$doc:meta])* $key:ident, $table:ident, $kind:literal, $expected:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $key(pub(super) u8);

        impl $key {
            pub(super) const COUNT: usize = tables::$table.len();

            /// All that any certification here asks for.
            pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
                #[expect(clippy::cast_possible_truncation, reason = "the table is proved to be short")]
                (0..Self::COUNT as u8).map(Self)
            }

            fn code(self) -> &'static str {
                tables::$table.get(usize::from(self.0)).copied().unwrap_or("")
            }

            fn parse(text: &str) -> Option<Self> {
                if text.len() > MAX_KEY {
                    return None;
                }
                Self::all().find(|key| key.code().eq_ignore_ascii_case(text))
            }
        }

        identifier!($key, $kind, $expected);
    };
}

text_key! {
    /// What work experience counts toward a certification.
    ///
    /// ```
    /// use health_info_careers::certification::ExperienceField;
    ///
    /// assert_eq!("cancer registry".parse(), Ok(ExperienceField::CANCER_REGISTRY));
    /// ```
    ExperienceField, EXPERIENCE, "a field of experience", "a field such as coding or cancer registry"
}

text_key! {
    /// Courses that a certification asks for beside a degree.
    Coursework, COURSEWORK, "coursework", "the courses in the words of a requirement"
}

/// How far a program goes.
///
/// ```
/// use health_info_careers::EducationLevel;
/// use health_info_careers::certification::ProgramLevel;
///
/// assert_eq!(ProgramLevel::Certificate.education(), EducationLevel::PostsecondaryNondegree);
/// assert_eq!(ProgramLevel::PostBaccalaureate.entry(), EducationLevel::Bachelor);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_program)]
#[non_exhaustive]
pub enum ProgramLevel {
    /// A certificate after high school, without a degree.
    Certificate,
    /// An associate's degree.
    Associate,
    /// A bachelor's degree.
    Bachelor,
    /// A certificate after a bachelor's degree.
    PostBaccalaureate,
    /// A master's degree.
    Master,
}

serde_as_text!(ProgramLevel);

fn not_a_program(_: &str) -> ParseKeyError {
    ParseKeyError::new("a level of a program", "certificate, associate, bachelor, post-baccalaureate or master")
}

impl ProgramLevel {
    /// All five.
    pub const ALL: &'static [Self] =
        &[Self::Certificate, Self::Associate, Self::Bachelor, Self::PostBaccalaureate, Self::Master];

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

    const fn name(self) -> &'static str {
        match self {
            Self::Certificate => "certificate program accredited by",
            Self::Associate => "associate program accredited by",
            Self::Bachelor => "bachelor's program accredited by",
            Self::PostBaccalaureate => "post-baccalaureate certificate program approved by",
            Self::Master => "master's program accredited by",
        }
    }
}

/// One thing that a route to a certification asks for.
///
/// In the order in which they are taken: education first, the exam last. A certification comes
/// before experience, because whoever holds the apprentice form gains the experience with it.
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
        /// How far it goes.
        level: ProgramLevel,
    },
    /// A program abroad that an organization accepts under an agreement.
    Reciprocity {
        /// Whose agreement it is.
        organization: Organization,
        /// What the program prepares for.
        certification: Certification,
    },
    /// Courses, in a subject.
    Coursework(Coursework),
    /// The practicum that belongs to the program.
    Practicum,
    /// Another certification.
    Certification(Certification),
    /// Work experience, in hours.
    Hours {
        /// How many hours.
        count: u16,
        /// The field of work.
        field: ExperienceField,
    },
    /// Work experience, in years.
    Years {
        /// How many years.
        count: u16,
        /// The field of work.
        field: ExperienceField,
    },
    /// A preparation course of so many hours.
    CourseHours(u16),
    /// Practicode, the AAPC's online practice in coding.
    Practicode,
    /// Membership in an organization.
    Membership(Organization),
    /// The exam of the certification.
    Exam,
}

impl Requirement {
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

    const fn article(self) -> &'static str {
        match self {
            Self::Program { level: ProgramLevel::Associate, .. } | Self::Education(EducationLevel::Associate) => "an ",
            Self::Education(EducationLevel::NoFormalCredential) => "no ",
            Self::Education(EducationLevel::SomeCollege) => "some ",
            Self::Education(_) | Self::Program { .. } | Self::Reciprocity { .. } | Self::CourseHours(_) => "a ",
            Self::Practicum | Self::Certification(_) | Self::Exam => "the ",
            _ => "",
        }
    }

    /// What one does to meet it: `pass`.
    const fn verb(self) -> &'static str {
        match self {
            Self::Education(EducationLevel::NoFormalCredential) => "start with",
            Self::Education(EducationLevel::SomeCollege)
            | Self::Program { .. }
            | Self::Reciprocity { .. }
            | Self::Practicum
            | Self::Practicode => "complete",
            Self::Education(_) | Self::Credits(_) => "earn",
            Self::Coursework(_) | Self::CourseHours(_) => "take",
            Self::Certification(_) => "get",
            Self::Hours { .. } | Self::Years { .. } => "gain",
            Self::Membership(_) => "take up",
            Self::Exam => "pass",
        }
    }

    /// As something to do: `pass the exam`.
    ///
    /// ```
    /// use health_info_careers::certification::Requirement;
    ///
    /// assert_eq!(Requirement::Exam.action().to_string(), "pass the exam");
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
        padded!(f, "{} {}", self.0.verb(), self.0)
    }
}

struct Noun(Requirement);

impl fmt::Display for Noun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = |count| if count == 1 { "" } else { "s" };
        match self.0 {
            // As those who ask for it say it.
            Requirement::Education(EducationLevel::HighSchool) => f.write_str("high school diploma"),
            Requirement::Education(EducationLevel::NoFormalCredential) => f.write_str("formal educational credential"),
            Requirement::Education(EducationLevel::SomeCollege) => f.write_str("college study"),
            Requirement::Education(level) => f.write_str(level.name()),
            Requirement::Credits(count) => write!(f, "{count} college credit{}", plural(count)),
            Requirement::Program { accreditor, level } => write!(f, "{} {}", level.name(), accreditor.acronym()),
            Requirement::Reciprocity { organization, .. } => {
                write!(f, "program abroad that {} accepts by reciprocity", organization.acronym())
            }
            Requirement::Coursework(courses) => write!(f, "{courses}"),
            Requirement::Practicum => f.write_str("practicum of the program"),
            Requirement::Certification(certification) => write!(f, "certification {certification}"),
            Requirement::Hours { count, field } => {
                write!(f, "{} hour{} of experience in {field}", Grouped(i64::from(count)), plural(count))
            }
            Requirement::Years { count, field } => {
                write!(f, "{} year{} of experience in {field}", Grouped(i64::from(count)), plural(count))
            }
            Requirement::CourseHours(hours) => {
                write!(f, "preparation course of {} hour{} or more", Grouped(i64::from(hours)), plural(hours))
            }
            Requirement::Practicode => f.write_str("Practicode"),
            Requirement::Membership(organization) => write!(f, "membership in {}", organization.acronym()),
            Requirement::Exam => f.write_str("exam"),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Requirement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
