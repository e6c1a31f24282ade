//! `Discrepancy`: one point on which sources disagree, and the verdict.

use core::fmt;

use super::about::About;
use super::source_claim::SourceClaim;
use super::vocabulary::{DiscrepancyKinds, DiscrepancyTopic, Verdict};
#[cfg(feature = "serde")]
use crate::plumbing::List;
use crate::plumbing::flat;
use crate::source::Source;

/// One point on which sources disagree, with what each of them says and the verdict.
///
/// ```
/// use health_info_careers::Discrepancy;
/// use health_info_careers::discrepancy::{DiscrepancyKind, Verdict};
///
/// let third = Discrepancy::by_id("D02").unwrap();
/// assert_eq!(third.title(), "Third best-paying place: California or Connecticut");
/// assert_eq!(third.verdict(), Verdict::Contradicted);
/// assert!(third.kinds().contains(DiscrepancyKind::Within)); // one guide against its own table
/// assert_eq!(third.claims().len(), 4);
/// assert_eq!(third.id(), "D02");
/// let evidence = third.evidence_sources().iter().map(|source| source.id());
/// assert!(evidence.eq(["what-it-takes", "oews-2018-05", "beckers"]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Discrepancy {
    pub(super) id: &'static str,
    pub(super) kinds: DiscrepancyKinds,
    pub(super) topic: DiscrepancyTopic,
    pub(super) title: &'static str,
    pub(super) verdict: Verdict,
    pub(super) conclusion: &'static str,
    pub(super) evidence: &'static str,
    pub(super) evidence_sources: &'static [Source],
    pub(super) claims: &'static [SourceClaim],
    pub(super) about: &'static [About],
}

impl Discrepancy {
    /// The id, which never changes: `D44`. The numbers have gaps.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// What kind of disagreement it is: within a guide, across guides, a gap, or seen only from outside.
    pub const fn kinds(&self) -> DiscrepancyKinds {
        self.kinds
    }

    /// What it is about.
    pub const fn topic(&self) -> DiscrepancyTopic {
        self.topic
    }

    /// The matter, in a few words.
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// The verdict.
    ///
    /// ```
    /// use health_info_careers::{Discrepancy, State};
    /// use health_info_careers::discrepancy::{About, DiscrepancyTopic, Verdict};
    ///
    /// let alaska = Discrepancy::by_id("D44").unwrap();
    /// assert_eq!((alaska.topic(), alaska.verdict()), (DiscrepancyTopic::StateWages, Verdict::Confirmed));
    /// assert_eq!(alaska.evidence(), "The agency's row for Alaska in May 2018 has 50,250.");
    /// assert_eq!(alaska.about(), [About::StateWage(State::Alaska)]);
    /// ```
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// What is true, as far as the sources tell.
    pub const fn conclusion(&self) -> &'static str {
        self.conclusion
    }

    /// What the verdict rests on.
    pub const fn evidence(&self) -> &'static str {
        self.evidence
    }

    /// The sources of the evidence.
    pub const fn evidence_sources(&self) -> &'static [Source] {
        self.evidence_sources
    }

    /// What each source says.
    ///
    /// ```
    /// use health_info_careers::{Decimal, Discrepancy};
    ///
    /// let alaska = Discrepancy::by_id("D44").unwrap();
    /// let values = alaska.claims().iter().map(|claim| claim.value());
    /// assert!(values.eq([50_250, 50_280, 50_250].map(|mean| Some(Decimal::whole(mean)))));
    /// ```
    pub const fn claims(&self) -> &'static [SourceClaim] {
        self.claims
    }

    /// The sources that make a claim, each once, in the order of the claims.
    ///
    /// ```
    /// use health_info_careers::{Discrepancy, Source};
    ///
    /// let degree = Discrepancy::by_id("D24").unwrap();
    /// assert!(degree.sources().eq([Source::OUTLOOK_2018, Source::SALARY_FACTS, Source::EP_2024_34]));
    /// ```
    pub fn sources(&self) -> impl Iterator<Item = Source> + Clone + use<> {
        let claims = self.claims;
        claims.iter().enumerate().filter_map(move |(index, claim)| {
            let mut earlier = claims.iter().take(index);
            (!earlier.any(|other| other.source() == claim.source())).then(|| claim.source())
        })
    }

    /// What one source says; nothing where it does not speak of the matter.
    ///
    /// ```
    /// use health_info_careers::{Discrepancy, Source};
    ///
    /// let degree = Discrepancy::by_id("D24").unwrap();
    /// assert!(degree.claims_by(Source::SALARY_FACTS).map(|claim| claim.says()).eq(["bachelor's degree"]));
    /// assert_eq!(degree.claims_by(Source::METRO_GUIDE).count(), 0);
    /// ```
    pub fn claims_by(&self, source: Source) -> impl Iterator<Item = &'static SourceClaim> + Clone + use<> {
        self.claims.iter().filter(move |claim| claim.source() == source)
    }

    /// The tables, rows and things that it affects.
    pub const fn about(&self) -> &'static [About] {
        self.about
    }

    /// Whether two values contradict each other and nothing decides between them. A gap that
    /// nothing fills does not count: see [`Verdict::is_settled`] for both.
    ///
    /// ```
    /// use health_info_careers::Discrepancy;
    ///
    /// // Two pages ask different amounts of work for CEHRS; Alaska was settled by an official row.
    /// assert!(Discrepancy::by_id("D61").unwrap().is_unresolved());
    /// assert!(!Discrepancy::by_id("D44").unwrap().is_unresolved());
    /// ```
    pub const fn is_unresolved(&self) -> bool {
        matches!(self.verdict, Verdict::Unresolved)
    }
}

/// Title, what each source says, a line each, and the verdict with its reason.
impl fmt::Display for Discrepancy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}. {}", self.id, self.title)?;
        for claim in self.claims {
            writeln!(f, "- {claim}")?;
        }
        write!(f, "Verdict: {}. {} {}", self.verdict.name(), self.conclusion, self.evidence)
    }
}

flat!(Discrepancy as matter {
    "id": matter.id,
    "kinds": matter.kinds,
    "topic": matter.topic,
    "title": matter.title,
    "verdict": matter.verdict,
    "conclusion": matter.conclusion,
    "evidence": matter.evidence,
    "evidence_sources": List(matter.evidence_sources.iter()),
    "claims": List(matter.claims.iter()),
    "about": List(matter.about.iter()),
});
