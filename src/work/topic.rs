use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use crate::unit::{ParseKeyError, serde_as_text};

/// What a [`Statement`](crate::Statement) is about; its code is the class of the
/// [`Fact`](crate::Fact)s made of it.
///
/// ```
/// use health_info_careers::{Topic, statements_on};
///
/// assert_eq!(Topic::WorkSchedule.to_string(), "work-schedule");
/// assert_eq!("Work-Schedule".parse(), Ok(Topic::WorkSchedule));
/// assert_eq!(statements_on(Topic::WorkSchedule).len(), 6);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_topic)]
#[non_exhaustive]
pub enum Topic {
    /// A name by which a guide calls the occupation.
    OccupationName,
    /// What the occupation is, in a sentence or two.
    Definition,
    /// Something that a technician does.
    Duty,
    /// A heading with nothing under it.
    EmptySection,
    /// What a list of a guide holds, and what it leaves out.
    ListBasis,
    /// A skill that the work takes.
    Skill,
    /// A title that jobs of the occupation go by.
    RelatedJobTitle,
    /// Projected growth, set against other occupations in words.
    ProjectionGrowthComparison,
    /// Whom a guide credits with its figures.
    SourceCitation,
    /// A state named for strong or weak growth.
    StateGrowthRank,
    /// A state named for high pay.
    StateWageRankClaim,
    /// What a table's caption or heading says that its figures are.
    TableLabel,
    /// Software that technicians use.
    Technology,
    /// Where the work is done, and how it feels.
    WorkEnvironment,
    /// When the work is done.
    WorkSchedule,
    /// What education is asked for; typed in [`education_requirements`](crate::education_requirements).
    EducationRequirement,
    /// Whether employers ask for a certification.
    CertificationRequirement,
    /// A course of a program after high school; grouped by [`CourseSubject`](crate::CourseSubject).
    Coursework,
    /// A course in high school that may help to be admitted to a program.
    CourseworkHighSchool,
    /// A rule that holds for certifications at large.
    CertificationRule,
    /// A credential, by its name.
    Credential,
    /// Where a license, or what amounts to one, is demanded.
    LicenseRequirement,
    /// What a credential asks for first.
    CredentialPrerequisite,
    /// A position that one may rise to.
    Advancement,
    /// What rising takes.
    AdvancementRequirement,
    /// An area of interest that suits the work; see [`Interest`](crate::Interest).
    InterestArea,
    /// A personal quality that the work takes.
    Quality,
    /// What a statistic means.
    StatisticDefinition,
    /// A reason for growth.
    GrowthDriver,
    /// Who will find work most easily.
    JobProspect,
    /// A body that certifies, accredits or informs.
    Organization,
    /// Another name of an organization.
    OrganizationAlias,
    /// What a medical record holds.
    RecordContent,
    /// How the role differs from one kind of facility to another.
    RoleByFacility,
    /// A specialty within the occupation; typed in [`specializations`](crate::specializations).
    Specialization,
    /// What a specialist does.
    SpecializationTask,
    /// How a kind of employer will grow.
    GrowthBySetting,
    /// How programs are taught.
    EducationDelivery,
    /// What experience employers prefer.
    ExperiencePreference,
    /// A rule that holds for programs at large.
    EducationRule,
    /// A way that a career may take.
    CareerPath,
    /// How many certifications an organization has.
    CertificationCount,
    /// A kind of employer.
    EmployerSetting,
    /// The share that an employer has of the jobs, given in a sentence and not in a table.
    IndustryEmploymentShare,
    /// Something said of pay without a figure.
    PayClaim,
    /// Something said of education at large.
    EducationClaim,
    /// Whom a guide recommends the work to.
    AudienceClaim,
    /// A level of education found among people in the field.
    EducationLevelPresent,
    /// What a guide advises to do.
    Advice,
    /// A field of study.
    EducationField,
    /// How long a program lasts.
    ProgramLength,
    /// Another occupation, offered as an alternative.
    RelatedOccupation,
    /// What people in that other occupation do.
    RelatedOccupationTask,
}

serde_as_text!(Topic);

fn not_a_topic(_: &str) -> ParseKeyError {
    ParseKeyError::new("a topic", "a topic's code, such as duty, work-schedule or technology")
}

impl Topic {
    /// All topics, in the order of the statements.
    pub const ALL: &'static [Self] = &[
        Self::OccupationName,
        Self::Definition,
        Self::Duty,
        Self::EmptySection,
        Self::ListBasis,
        Self::Skill,
        Self::RelatedJobTitle,
        Self::ProjectionGrowthComparison,
        Self::SourceCitation,
        Self::StateGrowthRank,
        Self::StateWageRankClaim,
        Self::TableLabel,
        Self::Technology,
        Self::WorkEnvironment,
        Self::WorkSchedule,
        Self::EducationRequirement,
        Self::CertificationRequirement,
        Self::Coursework,
        Self::CourseworkHighSchool,
        Self::CertificationRule,
        Self::Credential,
        Self::LicenseRequirement,
        Self::CredentialPrerequisite,
        Self::Advancement,
        Self::AdvancementRequirement,
        Self::InterestArea,
        Self::Quality,
        Self::StatisticDefinition,
        Self::GrowthDriver,
        Self::JobProspect,
        Self::Organization,
        Self::OrganizationAlias,
        Self::RecordContent,
        Self::RoleByFacility,
        Self::Specialization,
        Self::SpecializationTask,
        Self::GrowthBySetting,
        Self::EducationDelivery,
        Self::ExperiencePreference,
        Self::EducationRule,
        Self::CareerPath,
        Self::CertificationCount,
        Self::EmployerSetting,
        Self::IndustryEmploymentShare,
        Self::PayClaim,
        Self::EducationClaim,
        Self::AudienceClaim,
        Self::EducationLevelPresent,
        Self::Advice,
        Self::EducationField,
        Self::ProgramLength,
        Self::RelatedOccupation,
        Self::RelatedOccupationTask,
    ];

    /// The code: `work-schedule`.
    pub fn code(self) -> &'static str {
        self.into()
    }

    /// Whether the texts are names, of technologies or organizations for example, rather than our
    /// own sentences. A mention then says which name the guide prints.
    pub const fn is_of_names(self) -> bool {
        matches!(
            self,
            Self::OccupationName
                | Self::RelatedJobTitle
                | Self::Technology
                | Self::Coursework
                | Self::CourseworkHighSchool
                | Self::Credential
                | Self::Organization
                | Self::RecordContent
                | Self::Specialization
                | Self::EmployerSetting
                | Self::RelatedOccupation
        )
    }
}
