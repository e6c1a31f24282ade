//! `EducationRequirement`: what each guide says of the education that the work takes.

use core::fmt;

use super::statement::Statement;
use crate::education::EducationLevel;
use crate::figure::Mention;
use crate::plumbing::{codes, flat};
use crate::source::Source;

codes! {
    /// How strongly a level of education is required, by a guide's account.
    #[non_exhaustive]
    pub enum RequirementStrength: "a strength of a requirement", "a code such as generally-minimum, typical, most-jobs, some-may-need or present" {
        /// The minimum, in general.
        GenerallyMinimum = "generally-minimum", "generally the least required";
        /// The minimum that the guide advises readers to consider.
        Advised = "advised", "the least it advises to consider";
        /// Typically needed.
        Typical = "typical", "typically needed";
        /// Common among the degrees required.
        Common = "common";
        /// Most people in the occupation have it, the guide says; it does not say what jobs
        /// require. The record has the shares in
        /// [`educational_attainment`](crate::outlook::educational_attainment).
        MostHold = "most-hold", "most hold one, it says";
        /// Most jobs require it.
        MostJobs = "most-jobs", "required in most jobs";
        /// Some technicians may need it.
        SomeMayNeed = "some-may-need", "some may need it";
        /// Enough for some jobs, with what goes with it.
        EnoughForSome = "enough-for-some", "enough for some jobs";
        /// Possibly enough for some jobs, with what goes with it.
        MayBeEnough = "may-be-enough", "may be enough for some jobs";
        /// Possibly a preparation for the work.
        MayPrepare = "may-prepare", "may prepare for the work";
        /// Available too, as the guide says; it does not say what jobs require.
        Available = "available", "available as well";
        /// Given as the education level, without saying how strict that is.
        Stated = "stated", "given as the education level";
        /// Some people in the field have it; the guide does not say what jobs require.
        Present = "present", "found in the field";
    }
}

/// What one guide says about the education that the work takes.
///
/// ```
/// use health_info_careers::EducationLevel;
/// use health_info_careers::guide::{RequirementStrength, education_requirements};
///
/// // Do I need a degree? The guides disagree.
/// let least: Vec<_> = education_requirements()
///     .iter()
///     .filter(|asked| matches!(asked.strength(), RequirementStrength::GenerallyMinimum | RequirementStrength::Advised))
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
///
/// let first = &education_requirements()[0];
/// assert_eq!((first.mention().section(), first.statement().mentions().len()), ("How to become one", 1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct EducationRequirement {
    pub(super) level: Option<EducationLevel>,
    pub(super) strength: RequirementStrength,
    pub(super) also: Option<&'static str>,
    pub(super) statement: &'static Statement,
    pub(super) mention: Mention,
}

impl EducationRequirement {
    /// The level. None where the guide asks for education after high school and leaves open
    /// which.
    ///
    /// ```
    /// use health_info_careers::guide::{RequirementStrength, education_requirements};
    ///
    /// let mut most = education_requirements().iter().filter(|asked| asked.strength() == RequirementStrength::MostJobs);
    /// assert_eq!(most.next().unwrap().level(), None);
    /// ```
    pub const fn level(&self) -> Option<EducationLevel> {
        self.level
    }

    /// How strong the requirement is.
    pub const fn strength(&self) -> RequirementStrength {
        self.strength
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
    pub const fn mention(&self) -> Mention {
        self.mention
    }

    /// The guide.
    pub const fn source(&self) -> Source {
        self.mention.source()
    }
}

/// ```
/// let asked = health_info_careers::guide::education_requirements();
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
        write!(f, ": {} ({})", self.strength.name(), self.source())
    }
}

flat!(EducationRequirement as asked {
    "level": asked.level,
    "strength": asked.strength,
    "also": asked.also,
    "text": asked.statement.text(),
    "source": asked.source(),
    "section": asked.mention.section(),
});
