//! What a disagreement is about, of which kind it is and how it is decided.

use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use crate::plumbing::{ParseKeyError, serde_as_text, set};

/// Between whom a disagreement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_kind)]
#[repr(u8)]
pub enum DiscrepancyKind {
    /// A guide contradicts itself.
    Within,
    /// Two guides differ.
    Across,
    /// A guide promises or presupposes something and does not give it.
    Gap,
    /// It takes a source outside the guides to see it.
    Outside,
}

serde_as_text!(DiscrepancyKind);

fn not_a_kind(_: &str) -> ParseKeyError {
    ParseKeyError::new("a kind of disagreement", "within, across, gap or outside")
}

impl DiscrepancyKind {
    const ALL: [Self; 4] = [Self::Within, Self::Across, Self::Gap, Self::Outside];
}

set! {
    /// A set of [`DiscrepancyKind`]s.
    DiscrepancyKinds of DiscrepancyKind
}

/// What a disagreement is about.
///
/// ```
/// use health_info_careers::discrepancy::DiscrepancyTopic;
///
/// assert_eq!("industry-shares".parse(), Ok(DiscrepancyTopic::IndustryShares));
/// assert_eq!(DiscrepancyTopic::StateWages.name(), "wages by state");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_topic)]
#[non_exhaustive]
pub enum DiscrepancyTopic {
    /// Wages by state.
    StateWages,
    /// Wages of the nation.
    NationalWage,
    /// Wages by metropolitan area.
    AreaWages,
    /// Wages by industry.
    IndustryWages,
    /// Which industries employ how many.
    IndustryShares,
    /// How many jobs there are.
    Employment,
    /// How much the occupation grows.
    Growth,
    /// How many openings there are.
    Openings,
    /// Which year a figure or text is of.
    Vintage,
    /// Which places a table has.
    Coverage,
    /// Where the work is done.
    WorkSetting,
    /// When the work is done.
    WorkSchedule,
    /// Tools and software.
    Technology,
    /// Interests by Holland's types.
    Interests,
    /// What education entry takes.
    Education,
    /// Which courses prepare.
    Coursework,
    /// Whether a certification is needed.
    Certification,
    /// Whether a license is needed.
    Licensing,
    /// What promotion takes.
    Advancement,
    /// What a certification is called.
    CertificationName,
    /// What an organization is called.
    OrganizationName,
    /// What the occupation is called.
    OccupationName,
    /// What is announced and missing.
    MissingContent,
}

serde_as_text!(DiscrepancyTopic);

fn not_a_topic(_: &str) -> ParseKeyError {
    ParseKeyError::new("a topic of disagreement", "a topic's code, such as growth or state-wages")
}

impl DiscrepancyTopic {
    /// All topics: pay first, then jobs, the work, the way in, and names.
    pub const ALL: &'static [Self] = &[
        Self::StateWages,
        Self::NationalWage,
        Self::AreaWages,
        Self::IndustryWages,
        Self::IndustryShares,
        Self::Employment,
        Self::Growth,
        Self::Openings,
        Self::Vintage,
        Self::Coverage,
        Self::WorkSetting,
        Self::WorkSchedule,
        Self::Technology,
        Self::Interests,
        Self::Education,
        Self::Coursework,
        Self::Certification,
        Self::Licensing,
        Self::Advancement,
        Self::CertificationName,
        Self::OrganizationName,
        Self::OccupationName,
        Self::MissingContent,
    ];

    /// As a person would say it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::StateWages => "wages by state",
            Self::NationalWage => "wages of the nation",
            Self::AreaWages => "wages by area",
            Self::IndustryWages => "wages by industry",
            Self::IndustryShares => "industry shares",
            Self::Employment => "employment",
            Self::Growth => "growth",
            Self::Openings => "openings",
            Self::Vintage => "vintage of figures",
            Self::Coverage => "coverage of tables",
            Self::WorkSetting => "work settings",
            Self::WorkSchedule => "work schedules",
            Self::Technology => "technology",
            Self::Interests => "interests",
            Self::Education => "education",
            Self::Coursework => "coursework",
            Self::Certification => "certification",
            Self::Licensing => "licensing",
            Self::Advancement => "advancement",
            Self::CertificationName => "names of certifications",
            Self::OrganizationName => "names of organizations",
            Self::OccupationName => "names of the occupation",
            Self::MissingContent => "missing content",
        }
    }
}

/// What became of a disagreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_verdict)]
#[non_exhaustive]
pub enum Verdict {
    /// The evidence bears out one reading, which then is the crate's.
    Confirmed,
    /// A source's own table or page contradicts what its text says.
    Contradicted,
    /// What a source says is not right, and what is right is known.
    Corrected,
    /// Right once: a figure or text is older than its label.
    Stale,
    /// Each is right, of another year, statistic, width or employer.
    BothHold,
    /// Several names for one thing.
    Naming,
    /// Nothing in reach fills the gap.
    Open,
    /// Two values stand against each other and nothing decides: both are kept.
    Unresolved,
}

serde_as_text!(Verdict);

fn not_a_verdict(_: &str) -> ParseKeyError {
    ParseKeyError::new("a verdict", "a verdict's code, such as confirmed, stale or both-hold")
}

impl Verdict {
    /// As a person would say it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Contradicted => "contradicted",
            Self::Corrected => "corrected",
            Self::Stale => "older than its label",
            Self::BothHold => "both hold",
            Self::Naming => "a matter of names",
            Self::Open => "open",
            Self::Unresolved => "unresolved",
        }
    }

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
