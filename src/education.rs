//! Levels of education, as the Employment Projections name them.

use crate::plumbing::codes;

codes! {
    /// How much education: the eight levels of the Employment Projections, from least to most.
    ///
    /// The order is the agency's. It ranks a postsecondary award above some college without a degree.
    /// Texts are read as the code, the agency's name or the common one, ignoring case.
    ///
    /// ```
    /// use health_info_careers::EducationLevel;
    ///
    /// assert!(EducationLevel::PostsecondaryNondegree < EducationLevel::Associate);
    /// for text in ["associate", "associate's degree", "Associate degree", "associate's"] {
    ///     assert_eq!(text.parse(), Ok(EducationLevel::Associate));
    /// }
    /// assert_eq!("high school diploma".parse(), Ok(EducationLevel::HighSchool));
    /// assert_eq!(EducationLevel::Associate.name(), "associate's degree");
    /// ```
    #[doc(alias = "degree")]
    #[doc(alias = "schooling")]
    #[doc(alias = "diploma")]
    pub enum EducationLevel: "a level of education", "a level's code or name, such as high-school or bachelor's degree" {
        /// No formal educational credential.
        NoFormalCredential = "no-formal-credential", "no formal educational credential";
        /// High school diploma or equivalent.
        HighSchool = "high-school", "high school diploma or equivalent", "high school", "high school diploma", "GED";
        /// Some college, no degree.
        SomeCollege = "some-college", "some college, no degree", "some college";
        /// Postsecondary nondegree award, such as a certificate.
        PostsecondaryNondegree = "postsecondary-nondegree", "postsecondary nondegree award",
            "postsecondary certificate", "postsecondary award";
        /// Associate's degree.
        Associate = "associate", "associate's degree", "associate's", "associate degree";
        /// Bachelor's degree.
        Bachelor = "bachelor", "bachelor's degree", "bachelor's", "bachelor degree";
        /// Master's degree.
        Master = "master", "master's degree", "master's", "master degree";
        /// Doctoral or professional degree.
        DoctoralProfessional = "doctoral-professional", "doctoral or professional degree", "doctoral degree",
            "professional degree", "doctorate";
    }
}
