//! `Background`: a person's education, certifications and experience.

use super::id::{Certification, ExperienceField, KeySet, Organization, Training};
use super::requirement::{ExperienceAmount, ProgramLevel, Requirement};
use crate::education::EducationLevel;

/// A person's education, certifications, experience, and whatever else a route may require.
///
/// Starts from a level of education and is built up. A level of education alone converts, so
/// that functions which take a background take a level too.
///
/// It serializes and deserializes, as a saved profile: `{"education": "high-school", "credits": 0,
/// "programs": [{"accreditor": "CAHIIM", "level": "associate"}], "programs_abroad": [], "training":
/// ["practicum"], "certifications": ["CPC-A"], "experience": [{"field": "coding", "years": 1, "hours":
/// 0}], "memberships": ["AAPC"]}`, of which only `education` must be there when it is read.
///
/// ```
/// use health_info_careers::{Certification, EducationLevel, Organization, certifications};
/// use health_info_careers::certification::{Background, ExperienceField, ProgramLevel, Training};
///
/// let apprentice = Background::new(EducationLevel::HighSchool)
///     .with_membership(Organization::AAPC)
///     .with_certification(Certification::CPC_A)
///     .with_years(ExperienceField::CODING, 1);
/// let left: Vec<_> = certifications()
///     .reachable_from(apprentice)
///     .filter(|pathway| pathway.certification() == Certification::CPC)
///     .flat_map(|pathway| pathway.steps())
///     .map(|step| step.to_string())
///     .collect();
/// // Three alternatives of one step each; the first counts the year that is there already.
/// assert_eq!(left, [
///     "gain 2 years of experience in coding (you have 1)",
///     "take a preparation course of 80 hours or more",
///     "complete Practicode",
/// ]);
///
/// // Every part of a profile has a call of its own.
/// let coder = Background::new(EducationLevel::HighSchool)
///     .with_education(EducationLevel::Associate)
///     .with_program(Organization::CAHIIM, ProgramLevel::Associate)
///     .with_training(Training::PRACTICUM)
///     .with_experience(ExperienceField::CODING)
///     .with_hours(ExperienceField::CODING, 400);
/// let within: Vec<_> = certifications().within_reach(coder).collect();
/// assert!(within.contains(&Certification::RHIT) && !within.contains(&Certification::RHIA));
/// assert!(ExperienceField::all().any(|field| field == ExperienceField::CODING && field.name() == "coding"));
///
/// // AHIMA accepts some programs abroad in place of one that CAHIIM accredits.
/// let abroad = Background::new(EducationLevel::Associate).with_program_abroad(Certification::RHIT);
/// assert!(certifications().within_reach(abroad).any(|one| one == Certification::RHIT));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Background {
    pub(super) education: EducationLevel,
    pub(super) credits: u16,
    pub(super) hours: [u16; ExperienceField::COUNT],
    pub(super) years: [u16; ExperienceField::COUNT],
    /// Fields of experience, however much of it there is.
    pub(super) worked: KeySet,
    pub(super) certifications: KeySet,
    pub(super) memberships: KeySet,
    /// What a program abroad prepares for.
    pub(super) abroad: KeySet,
    pub(super) training: KeySet,
    /// By level, the organizations that accredit the programs completed.
    pub(super) programs: [KeySet; ProgramLevel::ALL.len()],
}

impl From<EducationLevel> for Background {
    fn from(education: EducationLevel) -> Self {
        Self::new(education)
    }
}

/// No formal education, and nothing else.
impl Default for Background {
    fn default() -> Self {
        Self::new(EducationLevel::NoFormalCredential)
    }
}

const fn at_least(one: u16, other: u16) -> u16 {
    if one < other { other } else { one }
}

impl Background {
    /// A level of education, and nothing else yet.
    pub const fn new(education: EducationLevel) -> Self {
        Self {
            education,
            credits: 0,
            hours: [0; ExperienceField::COUNT],
            years: [0; ExperienceField::COUNT],
            worked: KeySet::EMPTY,
            certifications: KeySet::EMPTY,
            memberships: KeySet::EMPTY,
            abroad: KeySet::EMPTY,
            training: KeySet::EMPTY,
            programs: [KeySet::EMPTY; ProgramLevel::ALL.len()],
        }
    }

    /// The level of education.
    pub const fn education(&self) -> EducationLevel {
        self.education
    }

    /// Whether the certification is held.
    pub const fn holds(&self, certification: Certification) -> bool {
        self.certifications.has(certification.0)
    }

    /// At least this level of education.
    #[must_use]
    pub const fn with_education(mut self, level: EducationLevel) -> Self {
        if (self.education as u8) < level as u8 {
            self.education = level;
        }
        self
    }

    /// College credits. Who has some has at least some college.
    #[must_use]
    pub const fn with_credits(mut self, credits: u16) -> Self {
        self.credits = at_least(self.credits, credits);
        if credits == 0 { self } else { self.with_education(EducationLevel::SomeCollege) }
    }

    /// A completed program that the organization accredits or approves, with the level of
    /// education that comes with it.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "one set for each level")]
    pub const fn with_program(mut self, accreditor: Organization, level: ProgramLevel) -> Self {
        let programs = &mut self.programs[level as usize];
        *programs = programs.with(accreditor.0);
        self.with_education(level.education())
    }

    /// A completed program abroad that the issuer accepts for the certification.
    #[must_use]
    pub const fn with_program_abroad(mut self, certification: Certification) -> Self {
        self.abroad = self.abroad.with(certification.0);
        self
    }

    /// A completed training: courses, a practicum, a program without accreditation.
    #[must_use]
    pub const fn with_training(mut self, training: Training) -> Self {
        self.training = self.training.with(training.0);
        self
    }

    /// A certification that is held.
    #[must_use]
    pub const fn with_certification(mut self, certification: Certification) -> Self {
        self.certifications = self.certifications.with(certification.0);
        self
    }

    /// Work experience, however much of it there is.
    #[must_use]
    pub const fn with_experience(mut self, field: ExperienceField) -> Self {
        self.worked = self.worked.with(field.0);
        self
    }

    /// Work experience in hours. Hours and years are not converted into one another.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "one count for each field")]
    pub const fn with_hours(mut self, field: ExperienceField, hours: u16) -> Self {
        let known = &mut self.hours[field.0 as usize];
        *known = at_least(*known, hours);
        self
    }

    /// Work experience in whole years.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "one count for each field")]
    pub const fn with_years(mut self, field: ExperienceField, years: u16) -> Self {
        let known = &mut self.years[field.0 as usize];
        *known = at_least(*known, years);
        self
    }

    /// Membership in an organization.
    #[must_use]
    pub const fn with_membership(mut self, organization: Organization) -> Self {
        self.memberships = self.memberships.with(organization.0);
        self
    }

    /// Whatever it takes to meet a requirement. An exam has no effect: who passed it and has all
    /// else holds the certification.
    ///
    /// ```
    /// use health_info_careers::{EducationLevel, Organization};
    /// use health_info_careers::certification::{Background, ProgramLevel, Requirement};
    ///
    /// let program = Requirement::Program { accreditor: Organization::CAHIIM, level: ProgramLevel::Associate };
    /// let graduate = Background::new(EducationLevel::HighSchool).having(program);
    /// assert!(graduate.meets(program));
    /// assert_eq!(graduate.education(), EducationLevel::Associate);
    /// ```
    #[must_use]
    pub const fn having(self, requirement: Requirement) -> Self {
        match requirement {
            Requirement::Education(level) => self.with_education(level),
            Requirement::Credits(credits) => self.with_credits(credits),
            Requirement::Program { accreditor, level } => self.with_program(accreditor, level),
            Requirement::Reciprocity { certification, .. } => self.with_program_abroad(certification),
            Requirement::Training(training) => self.with_training(training),
            Requirement::Certification(certification) => self.with_certification(certification),
            Requirement::Experience { amount, field } => match amount {
                ExperienceAmount::Hours(hours) => self.with_hours(field, hours),
                ExperienceAmount::Years(years) => self.with_years(field, years),
                ExperienceAmount::Unstated => self.with_experience(field),
            },
            Requirement::Membership(organization) => self.with_membership(organization),
            Requirement::Exam => self,
        }
    }

    /// Whether a requirement is met. An exam never is: it is what remains.
    ///
    /// ```
    /// use health_info_careers::EducationLevel;
    /// use health_info_careers::certification::{Background, Requirement};
    ///
    /// let graduate = Background::new(EducationLevel::Associate).with_credits(60);
    /// assert!(graduate.meets(Requirement::Education(EducationLevel::HighSchool)));
    /// assert!(graduate.meets(Requirement::Credits(60)));
    /// assert!(!graduate.meets(Requirement::Exam));
    /// ```
    #[expect(clippy::indexing_slicing, reason = "one entry for each level and field")]
    pub const fn meets(&self, requirement: Requirement) -> bool {
        match requirement {
            Requirement::Education(level) => self.education as u8 >= level as u8,
            Requirement::Credits(credits) => self.credits >= credits,
            Requirement::Program { accreditor, level } => self.programs[level as usize].has(accreditor.0),
            Requirement::Reciprocity { certification, .. } => self.abroad.has(certification.0),
            Requirement::Training(training) => self.training.has(training.0),
            Requirement::Certification(certification) => self.holds(certification),
            Requirement::Experience { amount, field } => {
                let (hours, years) = (self.hours[field.0 as usize], self.years[field.0 as usize]);
                match amount {
                    ExperienceAmount::Hours(asked) => hours >= asked,
                    ExperienceAmount::Years(asked) => years >= asked,
                    ExperienceAmount::Unstated => hours > 0 || years > 0 || self.worked.has(field.0),
                }
            }
            Requirement::Membership(organization) => self.memberships.has(organization.0),
            Requirement::Exam => false,
        }
    }

    /// So many of the years, hours or credits of a requirement, where there are some.
    #[expect(clippy::indexing_slicing, reason = "one count for each field")]
    pub(super) fn counted(&self, requirement: Requirement) -> Option<u16> {
        let count = match requirement {
            Requirement::Credits(_) => self.credits,
            Requirement::Experience { amount: ExperienceAmount::Hours(_), field } => self.hours[usize::from(field.0)],
            Requirement::Experience { amount: ExperienceAmount::Years(_), field } => self.years[usize::from(field.0)],
            _ => 0,
        };
        Some(count).filter(|count| *count > 0)
    }
}
