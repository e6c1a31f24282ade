//! `SubjectKind`: what kind of thing a subject is that has a code here.

use crate::plumbing::codes;

codes! {
    /// What kind of thing the subject of a [`Statement`](crate::guide::Statement) is, where the crate
    /// has a code for it.
    ///
    /// ```
    /// use health_info_careers::guide::{SubjectKind, Topic, statements_on};
    ///
    /// // The guides know the ODS by its former acronym.
    /// let rule = statements_on(Topic::CredentialPrerequisite).iter().find(|rule| rule.subject() == Some("CTR")).unwrap();
    /// assert_eq!((rule.subject_kind(), rule.subject_code()), (Some(SubjectKind::Certification), Some("ODS")));
    /// ```
    #[non_exhaustive]
    pub enum SubjectKind: "a kind of subject", "state, certification or organization" {
        /// A state, by its USPS code.
        State = "state";
        /// A certification, by its acronym of today.
        Certification = "certification";
        /// An organization, by its key.
        Organization = "organization";
    }
}
