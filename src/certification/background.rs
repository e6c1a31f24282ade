use super::bits::Bits;
use super::key::Certification;
use super::organization::Organization;
use super::requirement::{Coursework, ExperienceField, ProgramLevel, Requirement};
use crate::education::EducationLevel;

/// Where a person stands: education, certifications, experience, and whatever else a route may
/// ask for.
///
/// Starts from a level of education and is built up. A level of education alone converts, so
/// that functions which take a background take a level too.
///
/// ```
/// use health_info_careers::{Certification, EducationLevel, certifications};
/// use health_info_careers::certification::{Background, ExperienceField};
///
/// let apprentice = Background::new(EducationLevel::HighSchool)
///     .with_certification(Certification::CPC_A)
///     .with_years(ExperienceField::CODING, 1);
/// let left: Vec<_> = certifications()
///     .reachable_from(apprentice)
///     .filter(|way| way.certification() == Certification::CPC)
///     .flat_map(|way| way.steps())
///     .map(|step| step.to_string())
///     .collect();
/// // Three alternatives of one step each; the first counts the year that is there already.
/// assert_eq!(left, [
///     "gain 2 years of experience in coding",
///     "take a preparation course of 80 hours or more",
///     "complete Practicode",
/// ]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Background {
    education: EducationLevel,
    credits: u16,
    course_hours: u16,
    hours: [u16; ExperienceField::COUNT],
    years: [u16; ExperienceField::COUNT],
    certifications: Bits,
    memberships: Bits,
    /// What a program abroad prepares for.
    abroad: Bits,
    coursework: Bits,
    /// By level, the organizations that accredit the programs completed.
    programs: [Bits; ProgramLevel::ALL.len()],
    practicum: bool,
    practicode: bool,
}

impl From<EducationLevel> for Background {
    fn from(education: EducationLevel) -> Self {
        Self::new(education)
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
            course_hours: 0,
            hours: [0; ExperienceField::COUNT],
            years: [0; ExperienceField::COUNT],
            certifications: Bits::NONE,
            memberships: Bits::NONE,
            abroad: Bits::NONE,
            coursework: Bits::NONE,
            programs: [Bits::NONE; ProgramLevel::ALL.len()],
            practicum: false,
            practicode: false,
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

    /// Completed courses.
    #[must_use]
    pub const fn with_coursework(mut self, coursework: Coursework) -> Self {
        self.coursework = self.coursework.with(coursework.0);
        self
    }

    /// The practicum of a program.
    #[must_use]
    pub const fn with_practicum(mut self) -> Self {
        self.practicum = true;
        self
    }

    /// A certification that is held.
    #[must_use]
    pub const fn with_certification(mut self, certification: Certification) -> Self {
        self.certifications = self.certifications.with(certification.0);
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

    /// A preparation course of so many hours.
    #[must_use]
    pub const fn with_course_hours(mut self, hours: u16) -> Self {
        self.course_hours = at_least(self.course_hours, hours);
        self
    }

    /// Practicode, the online practice in coding of the AAPC.
    #[must_use]
    pub const fn with_practicode(mut self) -> Self {
        self.practicode = true;
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
            Requirement::Coursework(coursework) => self.with_coursework(coursework),
            Requirement::Practicum => self.with_practicum(),
            Requirement::Certification(certification) => self.with_certification(certification),
            Requirement::Hours { count, field } => self.with_hours(field, count),
            Requirement::Years { count, field } => self.with_years(field, count),
            Requirement::CourseHours(hours) => self.with_course_hours(hours),
            Requirement::Practicode => self.with_practicode(),
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
            Requirement::Coursework(coursework) => self.coursework.has(coursework.0),
            Requirement::Practicum => self.practicum,
            Requirement::Certification(certification) => self.holds(certification),
            Requirement::Hours { count, field } => self.hours[field.0 as usize] >= count,
            Requirement::Years { count, field } => self.years[field.0 as usize] >= count,
            Requirement::CourseHours(hours) => self.course_hours >= hours,
            Requirement::Practicode => self.practicode,
            Requirement::Membership(organization) => self.memberships.has(organization.0),
            Requirement::Exam => false,
        }
    }

    /// Whether a requirement is met, or can be met without a further level of education. A program
    /// abroad is counted only where it is completed: no source says what it takes.
    pub(super) fn can_meet(&self, requirement: Requirement) -> bool {
        self.meets(requirement)
            || match requirement {
                Requirement::Reciprocity { .. } => false,
                Requirement::Certification(certification) => super::way::is_within_reach(certification, self),
                _ => requirement.education().is_none_or(|level| level <= self.education),
            }
    }

    /// Whether the certification is held, or is but a form that leads to one that is.
    pub(super) fn is_past(&self, certification: Certification) -> bool {
        let leads_to = |held: Certification| {
            held.routes()
                .into_iter()
                .flatten()
                .any(|route| route.requirements().contains(&Requirement::Certification(certification)))
        };
        self.holds(certification) || Certification::all().any(|other| self.holds(other) && leads_to(other))
    }
}
