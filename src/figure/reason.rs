//! Why two figures are not compared, and cautions where they are.

use crate::plumbing::{codes, set};

codes! {
    /// Why two figures are not to be compared as they stand.
    ///
    /// ```
    /// use health_info_careers::figure::Reason;
    ///
    /// assert_eq!("industry-classification".parse(), Ok(Reason::IndustryClassification));
    /// assert_eq!(Reason::Statistic.name(), "two statistics");
    /// ```
    #[non_exhaustive]
    #[repr(u8)]
    pub enum Reason: "a reason", "a reason's code, such as statistic, period or occupation" {
        /// Two statistics: a mean against a median.
        Statistic = "statistic", "two statistics";
        /// Two periods.
        Period = "period", "two periods";
        /// Two occupation codes at two times: a code is not what replaced it.
        Occupation = "occupation", "two occupation codes";
        /// The self-employed are counted in one and not in the other.
        Coverage = "coverage", "the self-employed are counted in one only";
        /// Two editions of the industry classification.
        IndustryClassification = "industry-classification", "two editions of the industry classification";
        /// Two delineations of areas.
        AreaDelineation = "area-delineation", "two delineations of areas";
        /// One of the two has no value: it is withheld, not in source, or known only as a lower bound. No caller can
        /// accept this one away.
        NotAvailable = "not-available", "a value is not available";
    }
}

codes! {
    /// A caution about a comparison that is made.
    ///
    /// ```
    /// use health_info_careers::figure::Caveat;
    ///
    /// assert_eq!(Caveat::PartOfWhole.to_string(), "part-of-whole");
    /// assert_eq!(Caveat::PartOfWhole.name(), "one is part of the other");
    /// ```
    #[non_exhaustive]
    #[repr(u8)]
    pub enum Caveat: "a caveat", "a caveat's code, such as part-of-whole or inferred-date" {
        /// One is part of the other: a state and the United States.
        PartOfWhole = "part-of-whole", "one is part of the other";
        /// Two occupations, in one release.
        DifferentOccupations = "different-occupations", "two occupations";
        /// The two have a part in common: a state and an area that reaches beyond it.
        Overlap = "overlap", "the two overlap";
        /// The period of at least one is inferred, not stated.
        InferredDate = "inferred-date", "a period is inferred, not stated";
        /// OEWS changed its method with May 2021, between the two.
        MethodChanged = "method-changed", "the survey's method changed with May 2021";
        /// The classification of occupations changed between the two: the same code may cover other jobs.
        ClassificationChanged = "classification-changed", "the classification of occupations changed between the two";
        /// The two are different breakdowns of national employment, such as a state and an industry.
        DifferentBreakdowns = "different-breakdowns", "the two places are not of one kind";
    }
}

set! {
    /// A set of [`Reason`]s.
    Reasons of Reason
}

set! {
    /// A set of [`Caveat`]s.
    Caveats of Caveat
}
