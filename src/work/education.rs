use core::fmt;

use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use super::statement::{Statement, StatementMention};
use super::tables;
use crate::occupation::EducationLevel;
use crate::unit::{ParseKeyError, Source, serde_as_text};

/// How binding a level of education is, by a guide's account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_binding)]
#[non_exhaustive]
pub enum Binding {
    /// Less will, in general, not do.
    GenerallyMinimum,
    /// The least that the guide advises to consider.
    Advised,
    /// Typically needed.
    Typical,
    /// Many have it.
    Common,
    /// Most have it, by the guide's account; nothing is said of what jobs ask for. What people
    /// have is in [`educational_attainment`](crate::educational_attainment).
    MostHold,
    /// Most jobs require it.
    MostJobs,
    /// Some technicians may need it.
    SomeMayNeed,
    /// Enough for some jobs, with what goes with it.
    EnoughForSome,
    /// Possibly enough for some jobs, with what goes with it.
    MayBeEnough,
    /// Possibly a preparation for the work.
    MayPrepare,
    /// To be had as well; nothing is said of what jobs ask for.
    Available,
    /// Printed as the education level, and nothing said of how binding it is.
    Stated,
    /// Some people in the field have it; nothing is said of what jobs ask for.
    Present,
}

serde_as_text!(Binding);

fn not_a_binding(_: &str) -> ParseKeyError {
    ParseKeyError::new("a binding", "a code such as generally-minimum, typical, most-jobs, some-may-need or present")
}

impl Binding {
    /// As a person would say it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::GenerallyMinimum => "generally the least required",
            Self::Advised => "the least it advises to consider",
            Self::Typical => "typically needed",
            Self::Common => "common",
            Self::MostHold => "most hold one, it says",
            Self::MostJobs => "required in most jobs",
            Self::SomeMayNeed => "some may need it",
            Self::EnoughForSome => "enough for some jobs",
            Self::MayBeEnough => "may be enough for some jobs",
            Self::MayPrepare => "may prepare for the work",
            Self::Available => "available as well",
            Self::Stated => "given as the education level",
            Self::Present => "found in the field",
        }
    }
}

/// What one guide says about the education that the work takes.
///
/// ```
/// use health_info_careers::{Binding, EducationLevel, education_requirements};
///
/// // Do I need a degree? The guides disagree.
/// let least: Vec<_> = education_requirements()
///     .iter()
///     .filter(|requirement| matches!(requirement.binding(), Binding::GenerallyMinimum | Binding::Advised))
///     .map(|requirement| (requirement.source().id(), requirement.level(), requirement.also()))
///     .collect();
/// assert_eq!(
///     least,
///     [
///         ("metro-guide", Some(EducationLevel::Associate), Some("ideally CAHIIM accreditation")),
///         (
///             "career-overview",
///             Some(EducationLevel::PostsecondaryNondegree),
///             Some("certification, to work in billing or coding"),
///         ),
///     ],
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct EducationRequirement {
    pub(super) level: Option<EducationLevel>,
    pub(super) binding: Binding,
    pub(super) also: Option<&'static str>,
    pub(super) statement: &'static Statement,
    pub(super) mention: StatementMention,
}

impl EducationRequirement {
    /// The level. None where the guide asks for education after high school and leaves open
    /// which.
    ///
    /// ```
    /// use health_info_careers::{Binding, education_requirements};
    ///
    /// let mut most = education_requirements().iter().filter(|asked| asked.binding() == Binding::MostJobs);
    /// assert_eq!(most.next().unwrap().level(), None);
    /// ```
    pub const fn level(&self) -> Option<EducationLevel> {
        self.level
    }

    /// How binding it is.
    pub const fn binding(&self) -> Binding {
        self.binding
    }

    /// What goes with it: experience, a certification, an accreditation; and for what work,
    /// where it is not for all.
    pub const fn also(&self) -> Option<&'static str> {
        self.also
    }

    /// The whole statement, in words.
    pub const fn statement(&self) -> &'static Statement {
        self.statement
    }

    /// Where the guide says it.
    pub const fn mention(&self) -> StatementMention {
        self.mention
    }

    /// The guide.
    pub const fn source(&self) -> Source {
        self.mention.source()
    }
}

/// ```
/// let asked = health_info_careers::education_requirements();
/// assert_eq!(
///     asked[2].to_string(),
///     "high school diploma or equivalent, with healthcare experience: enough for some jobs (outlook-2018)",
/// );
/// assert_eq!(asked[3].to_string(), "any education after high school: required in most jobs (outlook-2018)");
/// ```
impl fmt::Display for EducationRequirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.level.map_or("any education after high school", EducationLevel::name))?;
        if let Some(also) = self.also {
            write!(f, ", with {also}")?;
        }
        write!(f, ": {} ({})", self.binding.name(), self.source())
    }
}

/// Every guide's answer to how much education the work takes, side by side, guide by guide.
///
/// ```
/// use health_info_careers::education_requirements;
///
/// assert_eq!(education_requirements().len(), 17);
/// ```
pub fn education_requirements() -> &'static [EducationRequirement] {
    &tables::EDUCATION_REQUIREMENTS
}

#[cfg(feature = "serde")]
impl serde::Serialize for EducationRequirement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("EducationRequirement", 6)?;
        row.serialize_field("level", &self.level)?;
        row.serialize_field("binding", &self.binding)?;
        row.serialize_field("also", &self.also)?;
        row.serialize_field("text", self.statement.text())?;
        row.serialize_field("section", self.mention.section())?;
        row.serialize_field("source", &self.source())?;
        row.end()
    }
}
