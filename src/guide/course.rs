//! `CourseSubject`: what courses are about, whatever the guides call them.

use super::statement::Statement;
use crate::plumbing::codes;

codes! {
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
    #[non_exhaustive]
    pub enum CourseSubject: "a subject of courses", "a subject's code, such as coding or medical-terminology" {
        /// The language of medicine.
        MedicalTerminology = "medical-terminology", "medical terminology";
        /// Anatomy, with physiology or without.
        Anatomy = "anatomy";
        /// Coding and classification of diagnoses and procedures.
        Coding = "coding", "coding and classification";
        /// Computer systems, computer science, databases.
        Computing = "computing";
        /// Statistics, of healthcare or at large.
        Statistics = "statistics";
        /// What health data must meet.
        DataStandards = "data-standards", "health data standards";
        /// How care is paid for: reimbursement, insurance.
        Reimbursement = "reimbursement", "reimbursement and insurance";
        /// Law and ethics of health information.
        LawAndEthics = "law-and-ethics", "law and ethics";
        /// Communication.
        Communication = "communication";
        /// Medical transcription.
        Transcription = "transcription", "medical transcription";
        /// Electronic health records.
        ElectronicRecords = "electronic-records", "electronic health records";
        /// Keeping information secure.
        InformationSecurity = "information-security", "information security";
    }
}

/// A course with its subject.
#[derive(Debug)]
pub(super) struct Course {
    pub(super) subject: CourseSubject,
    pub(super) statement: &'static Statement,
}
