//! `WorkExperience` and `OnTheJobTraining`: what the agency assigns as typical beside education.

use crate::plumbing::codes;

codes! {
    /// Experience in a related occupation that the agency assigns as commonly needed.
    ///
    /// ```
    /// use health_info_careers::outlook::WorkExperience;
    ///
    /// assert_eq!("less than 5 years".parse(), Ok(WorkExperience::LessThanFiveYears));
    /// assert!(WorkExperience::None < WorkExperience::FiveYearsOrMore);
    /// ```
    #[non_exhaustive]
    pub enum WorkExperience: "an amount of work experience", "none, less-than-5-years or 5-years-or-more" {
        /// None is commonly needed.
        None = "none";
        /// Less than 5 years.
        LessThanFiveYears = "less-than-5-years", "less than 5 years";
        /// 5 years or more.
        FiveYearsOrMore = "5-years-or-more", "5 years or more";
    }
}

codes! {
    /// Training on the job that the agency assigns as typically needed to become competent.
    ///
    /// ```
    /// use health_info_careers::outlook::OnTheJobTraining;
    ///
    /// assert_eq!(OnTheJobTraining::ShortTerm.name(), "short-term on-the-job training");
    /// assert_eq!("short-term".parse(), Ok(OnTheJobTraining::ShortTerm));
    /// ```
    #[non_exhaustive]
    pub enum OnTheJobTraining: "a length of training on the job", "a training's code, such as none, short-term or apprenticeship" {
        /// None is typically needed.
        None = "none";
        /// One month or less.
        ShortTerm = "short-term", "short-term on-the-job training";
        /// More than one month, up to a year.
        ModerateTerm = "moderate-term", "moderate-term on-the-job training";
        /// More than a year.
        LongTerm = "long-term", "long-term on-the-job training";
        /// An internship or residency.
        InternshipOrResidency = "internship-or-residency", "internship or residency";
        /// An apprenticeship.
        Apprenticeship = "apprenticeship";
    }
}
