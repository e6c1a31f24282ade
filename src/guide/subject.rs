//! `SubjectKind`: what kind of thing a statement or a fact is about.

use super::topic::Topic;
use crate::plumbing::codes;

codes! {
    /// What kind of thing the subject of a [`Statement`](crate::guide::Statement) or a
    /// [`Fact`](crate::Fact) is.
    ///
    /// ```
    /// use health_info_careers::guide::{SubjectKind, Topic, statements_on};
    ///
    /// // The guides know the ODS by its former acronym.
    /// let rule = statements_on(Topic::CredentialPrerequisite).iter().find(|rule| rule.subject() == Some("CTR")).unwrap();
    /// assert_eq!((rule.subject_kind(), rule.subject_code()), (Some(SubjectKind::Certification), Some("ODS")));
    /// ```
    #[non_exhaustive]
    pub enum SubjectKind: "a kind of subject", "a kind's code, such as state, certification or technology" {
        /// A state, by its USPS code.
        State = "state";
        /// A metropolitan or nonmetropolitan area, by its code.
        Area = "area";
        /// A city, by its name.
        City = "city";
        /// An industry, by our key or as the source spells it.
        Industry = "industry";
        /// An occupation, by a name.
        Occupation = "occupation";
        /// A certification, by its acronym or a name.
        Certification = "certification";
        /// An organization, by its key or a name.
        Organization = "organization";
        /// A specialty within the occupation.
        Specialization = "specialization";
        /// Software or a tool, by its name.
        Technology = "technology";
        /// A title that jobs go by.
        JobTitle = "job-title", "job title";
        /// A skill.
        Skill = "skill";
        /// A personal quality.
        Quality = "quality";
        /// An area of interest.
        Interest = "interest";
        /// Another element that O*NET rates.
        Element = "element";
        /// An answer to one of O*NET's questions about preparation.
        Answer = "answer";
        /// A course.
        Course = "course";
        /// A field of study.
        EducationField = "education-field", "education field";
        /// A level of education.
        EducationLevel = "education-level", "education level";
        /// A kind of employer or place of work.
        Setting = "setting";
        /// Something that a medical record holds.
        RecordContent = "record-content", "record content";
        /// A section of a guide, by its heading.
        Section = "section";
        /// A topic of statements, by its code.
        Topic = "topic";
    }
}

impl Topic {
    /// What kind of thing the subjects of statements on the topic are; `None` where they have none,
    /// being about the occupation at large.
    pub const fn subject_kind(self) -> Option<SubjectKind> {
        Some(match self {
            Self::StateGrowthRank | Self::StateWageRankClaim => SubjectKind::State,
            Self::OccupationName
            | Self::Advancement
            | Self::AdvancementRequirement
            | Self::RelatedOccupation
            | Self::RelatedOccupationTask => SubjectKind::Occupation,
            Self::Credential | Self::CredentialPrerequisite | Self::CertificationRequirement | Self::PayClaim => {
                SubjectKind::Certification
            }
            Self::SourceCitation
            | Self::Organization
            | Self::OrganizationAlias
            | Self::CertificationCount
            | Self::CertificationRule
            | Self::EducationRequirement
            | Self::EducationRule => SubjectKind::Organization,
            Self::Specialization | Self::SpecializationTask | Self::LicenseRequirement | Self::GrowthDriver => {
                SubjectKind::Specialization
            }
            Self::Technology => SubjectKind::Technology,
            Self::RelatedJobTitle => SubjectKind::JobTitle,
            Self::Skill => SubjectKind::Skill,
            Self::Quality => SubjectKind::Quality,
            Self::InterestArea => SubjectKind::Interest,
            Self::Coursework | Self::CourseworkHighSchool => SubjectKind::Course,
            Self::EducationField => SubjectKind::EducationField,
            Self::EducationLevelPresent => SubjectKind::EducationLevel,
            Self::GrowthBySetting | Self::EmployerSetting => SubjectKind::Setting,
            Self::RecordContent => SubjectKind::RecordContent,
            Self::EmptySection => SubjectKind::Section,
            Self::IndustryEmploymentShare => SubjectKind::Industry,
            Self::ListBasis => SubjectKind::Topic,
            _ => return None,
        })
    }
}
