//! `CourseSubject`: what courses are about, whatever the guides call them.

use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use super::statement::Statement;
use crate::plumbing::{ParseKeyError, serde_as_text};

/// What a course is about, so that lists that name the same thing differently can be compared.
///
/// The grouping is ours, one subject a course, and narrow: courses are put together where one
/// name contains the other's matter ("anatomy and physiology" and "anatomy"; "data coding" and
/// "classification and coding systems"), and where both are of one school subject (computer
/// systems, computer science and databases). It is in `data/course_subjects.csv`.
///
/// ```
/// use health_info_careers::guide::CourseSubject;
///
/// let names = CourseSubject::Anatomy.courses().map(|course| course.text());
/// assert!(names.eq(["Anatomy and physiology", "Anatomy"]));
/// assert_eq!("coding".parse(), Ok(CourseSubject::Coding));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_subject)]
#[non_exhaustive]
pub enum CourseSubject {
    /// The language of medicine.
    MedicalTerminology,
    /// Anatomy, with physiology or without.
    Anatomy,
    /// Coding and classification of diagnoses and procedures.
    Coding,
    /// Computer systems, computer science, databases.
    Computing,
    /// Statistics, of healthcare or at large.
    Statistics,
    /// What health data must meet.
    DataStandards,
    /// How care is paid for: reimbursement, insurance.
    Reimbursement,
    /// Law and ethics of health information.
    LawAndEthics,
    /// Communication.
    Communication,
    /// Medical transcription.
    Transcription,
    /// Electronic health records.
    ElectronicRecords,
    /// Keeping information secure.
    InformationSecurity,
}

serde_as_text!(CourseSubject);

fn not_a_subject(_: &str) -> ParseKeyError {
    ParseKeyError::new("a subject of courses", "a subject's code, such as coding or medical-terminology")
}

/// A course with its subject.
#[derive(Debug)]
pub(super) struct Course {
    pub(super) subject: CourseSubject,
    pub(super) statement: &'static Statement,
}

impl CourseSubject {
    /// All subjects.
    pub const ALL: &'static [Self] = &[
        Self::MedicalTerminology,
        Self::Anatomy,
        Self::Coding,
        Self::Computing,
        Self::Statistics,
        Self::DataStandards,
        Self::Reimbursement,
        Self::LawAndEthics,
        Self::Communication,
        Self::Transcription,
        Self::ElectronicRecords,
        Self::InformationSecurity,
    ];

    /// As a person would say it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MedicalTerminology => "medical terminology",
            Self::Anatomy => "anatomy",
            Self::Coding => "coding and classification",
            Self::Computing => "computing",
            Self::Statistics => "statistics",
            Self::DataStandards => "health data standards",
            Self::Reimbursement => "reimbursement and insurance",
            Self::LawAndEthics => "law and ethics",
            Self::Communication => "communication",
            Self::Transcription => "medical transcription",
            Self::ElectronicRecords => "electronic health records",
            Self::InformationSecurity => "information security",
        }
    }
}
