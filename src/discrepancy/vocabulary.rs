//! What a disagreement is about, of which kind it is and how it is decided.

use crate::plumbing::{codes, set};

codes! {
    /// Who disagrees with whom.
    #[repr(u8)]
    pub enum DiscrepancyKind: "a kind of disagreement", "within, across, gap or outside" {
        /// A guide contradicts itself.
        Within = "within", "within a guide";
        /// Two guides differ.
        Across = "across", "between guides";
        /// A guide announces something and does not give it.
        Gap = "gap", "something missing";
        /// Only a source outside the guides shows it.
        Outside = "outside", "seen only from outside";
    }
}

set! {
    /// A set of [`DiscrepancyKind`]s.
    DiscrepancyKinds of DiscrepancyKind
}

codes! {
    /// What a disagreement is about.
    ///
    /// ```
    /// use health_info_careers::discrepancy::DiscrepancyTopic;
    ///
    /// assert_eq!("industry-shares".parse(), Ok(DiscrepancyTopic::IndustryShares));
    /// assert_eq!(DiscrepancyTopic::StateWages.name(), "wages by state");
    /// ```
    #[non_exhaustive]
    pub enum DiscrepancyTopic: "a topic of disagreement", "a topic's code, such as growth or state-wages" {
        /// Wages by state.
        StateWages = "state-wages", "wages by state";
        /// National wages.
        NationalWage = "national-wage", "national wages";
        /// Wages by metropolitan area.
        AreaWages = "area-wages", "wages by area";
        /// Wages by industry.
        IndustryWages = "industry-wages", "wages by industry";
        /// Which industries employ how many.
        IndustryShares = "industry-shares", "industry shares";
        /// How many jobs there are.
        Employment = "employment";
        /// How much the occupation grows.
        Growth = "growth";
        /// How many openings there are.
        Openings = "openings";
        /// Which year a figure or text is of.
        Vintage = "vintage", "vintage of figures";
        /// Which places a table has.
        Coverage = "coverage", "coverage of tables";
        /// Where the work is done.
        WorkSetting = "work-setting", "work settings";
        /// When the work is done.
        WorkSchedule = "work-schedule", "work schedules";
        /// Tools and software.
        Technology = "technology";
        /// Interests by Holland's types.
        Interests = "interests";
        /// What education entry takes.
        Education = "education";
        /// Which courses prepare.
        Coursework = "coursework";
        /// Whether a certification is needed.
        Certification = "certification";
        /// Whether a license is needed.
        Licensing = "licensing";
        /// What promotion takes.
        Advancement = "advancement";
        /// What a certification asks for, and what keeps it.
        CertificationRules = "certification-rules", "rules of certifications";
        /// What a certification is called.
        CertificationName = "certification-name", "names of certifications";
        /// What an organization is called.
        OrganizationName = "organization-name", "names of organizations";
        /// What the occupation is called.
        OccupationName = "occupation-name", "names of the occupation";
        /// What is announced and missing.
        MissingContent = "missing-content", "missing content";
    }
}

codes! {
    /// What became of a disagreement.
    #[non_exhaustive]
    pub enum Verdict: "a verdict", "a verdict's code, such as confirmed, stale or both-hold" {
        /// The evidence confirms one of the claims, which the crate uses.
        Confirmed = "confirmed";
        /// A source's own table or page contradicts what its text says.
        Contradicted = "contradicted";
        /// What a source says is not right, and what is right is known.
        Corrected = "corrected";
        /// Once correct: the figure or text is older than its label says.
        Stale = "stale", "older than its label";
        /// Each is correct, for a different year, statistic, scope or employer.
        BothHold = "both-hold", "both hold";
        /// Several names for one thing.
        Naming = "naming", "a matter of names";
        /// Nothing available fills the gap.
        Open = "open";
        /// Two values contradict each other and nothing decides between them: both are kept.
        Unresolved = "unresolved";
    }
}

impl Verdict {
    /// Whether it is known how things are: neither [`Open`](Self::Open) nor
    /// [`Unresolved`](Self::Unresolved).
    ///
    /// ```
    /// use health_info_careers::discrepancy::Verdict;
    ///
    /// assert!(Verdict::Contradicted.is_settled());
    /// assert!(!Verdict::Unresolved.is_settled());
    /// ```
    pub const fn is_settled(self) -> bool {
        !matches!(self, Self::Open | Self::Unresolved)
    }
}
