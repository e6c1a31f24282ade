//! `Topic`: what a statement is about.

use crate::plumbing::codes;

codes! {
    /// What a [`Statement`](crate::guide::Statement) is about; its code is the class of the
    /// [`Fact`](crate::Fact)s made of it.
    ///
    /// ```
    /// use health_info_careers::guide::{Topic, statements_on};
    ///
    /// assert_eq!(Topic::WorkSchedule.to_string(), "work-schedule");
    /// assert_eq!("Work-Schedule".parse(), Ok(Topic::WorkSchedule));
    /// assert_eq!(statements_on(Topic::WorkSchedule).len(), 6);
    /// ```
    #[non_exhaustive]
    pub enum Topic: "a topic", "a topic's code, such as duty, work-schedule or technology" {
        /// A name by which a guide calls the occupation.
        OccupationName = "occupation-name", "occupation name";
        /// What the occupation is, in a sentence or two.
        Definition = "definition";
        /// Something that a technician does.
        Duty = "duty";
        /// A heading with nothing under it.
        EmptySection = "empty-section", "empty section";
        /// What a list of a guide holds, and what it leaves out.
        ListBasis = "list-basis", "list basis";
        /// A skill that the work takes.
        Skill = "skill";
        /// A title that jobs of the occupation go by.
        RelatedJobTitle = "related-job-title", "related job title";
        /// Projected growth, set against other occupations in words.
        ProjectionGrowthComparison = "projection-growth-comparison", "projection growth comparison";
        /// The source that a guide credits for its figures.
        SourceCitation = "source-citation", "source citation";
        /// A state named for strong or weak growth.
        StateGrowthRank = "state-growth-rank", "state growth rank";
        /// A state named for high pay.
        StateWageRankClaim = "state-wage-rank-claim", "state wage rank claim";
        /// What a table's caption or heading says that its figures are.
        TableLabel = "table-label", "table label";
        /// Software that technicians use.
        Technology = "technology";
        /// Where the work is done, and what the working conditions are.
        WorkEnvironment = "work-environment", "work environment";
        /// When the work is done.
        WorkSchedule = "work-schedule", "work schedule";
        /// What education is asked for; typed in [`education_requirements`](crate::guide::education_requirements).
        EducationRequirement = "education-requirement", "education requirement";
        /// Whether employers ask for a certification.
        CertificationRequirement = "certification-requirement", "certification requirement";
        /// A course of a program after high school; grouped by [`CourseSubject`](crate::guide::CourseSubject).
        Coursework = "coursework";
        /// A course in high school that may help to be admitted to a program.
        CourseworkHighSchool = "coursework-high-school", "coursework high school";
        /// A rule that holds for certifications at large.
        CertificationRule = "certification-rule", "certification rule";
        /// A credential, by its name.
        Credential = "credential";
        /// Where a license, or what amounts to one, is required.
        LicenseRequirement = "license-requirement", "license requirement";
        /// What a credential requires first.
        CredentialPrerequisite = "credential-prerequisite", "credential prerequisite";
        /// A position that one may advance to.
        Advancement = "advancement";
        /// What a promotion, or a move to another occupation, takes.
        AdvancementRequirement = "advancement-requirement", "advancement requirement";
        /// An area of interest that suits the work; see [`Interest`](crate::onet::Interest).
        InterestArea = "interest-area", "interest area";
        /// A personal quality that the work takes.
        Quality = "quality";
        /// What a statistic means.
        StatisticDefinition = "statistic-definition", "statistic definition";
        /// A reason for growth.
        GrowthDriver = "growth-driver", "growth driver";
        /// Who has the best job prospects.
        JobProspect = "job-prospect", "job prospect";
        /// A body that certifies, accredits or informs.
        Organization = "organization";
        /// Another name of an organization.
        OrganizationAlias = "organization-alias", "organization alias";
        /// What a medical record holds.
        RecordContent = "record-content", "record content";
        /// How the role differs from one kind of facility to another.
        RoleByFacility = "role-by-facility", "role by facility";
        /// A specialty within the occupation; typed in [`specializations`](crate::guide::specializations).
        Specialization = "specialization";
        /// What a specialist does.
        SpecializationTask = "specialization-task", "specialization task";
        /// How a kind of employer will grow.
        GrowthBySetting = "growth-by-setting", "growth by setting";
        /// How programs are taught.
        EducationDelivery = "education-delivery", "education delivery";
        /// What experience employers prefer.
        ExperiencePreference = "experience-preference", "experience preference";
        /// A rule that holds for programs at large.
        EducationRule = "education-rule", "education rule";
        /// A way that a career may take.
        CareerPath = "career-path", "career path";
        /// How many certifications an organization has.
        CertificationCount = "certification-count", "certification count";
        /// A kind of employer.
        EmployerSetting = "employer-setting", "employer setting";
        /// The share that an employer has of the jobs, given in a sentence and not in a table.
        IndustryEmploymentShare = "industry-employment-share", "industry employment share";
        /// Something said of pay without a figure.
        PayClaim = "pay-claim", "pay claim";
        /// Something said of education at large.
        EducationClaim = "education-claim", "education claim";
        /// Whom a guide recommends the work to.
        AudienceClaim = "audience-claim", "audience claim";
        /// A level of education found among people in the field.
        EducationLevelPresent = "education-level-present", "education level present";
        /// What a guide advises to do.
        Advice = "advice";
        /// A field of study.
        EducationField = "education-field", "education field";
        /// How long a program lasts.
        ProgramLength = "program-length", "program length";
        /// Another occupation, offered as an alternative.
        RelatedOccupation = "related-occupation", "related occupation";
        /// What people in that other occupation do.
        RelatedOccupationTask = "related-occupation-task", "related occupation task";
    }
}

impl Topic {
    /// Whether the texts are names, of technologies or organizations for example, rather than our
    /// own sentences. A mention then says which name the guide prints.
    ///
    /// ```
    /// use health_info_careers::guide::Topic;
    ///
    /// assert!(Topic::RelatedJobTitle.is_of_names() && !Topic::Duty.is_of_names());
    /// ```
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
