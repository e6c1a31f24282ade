//! Where the sources disagree: no position is dropped, and each matter has its verdict and why.

mod source_claim;
mod vocabulary;
#[rustfmt::skip]
mod tables;
mod about;
mod of_rows;

use core::fmt;

pub use about::About;
pub use source_claim::SourceClaim;
pub use vocabulary::{DiscrepancyKind, DiscrepancyKinds, DiscrepancyTopic, Verdict};

use crate::source::Source;

/// One matter on which sources disagree, with what each of them holds and what became of it.
///
/// ```
/// use health_info_careers::Discrepancy;
/// use health_info_careers::discrepancy::{DiscrepancyKind, Verdict};
///
/// let third = Discrepancy::by_id("D02").unwrap();
/// assert_eq!(third.title(), "Third best-paying place: California or Connecticut");
/// assert_eq!(third.verdict(), Verdict::Contradicted);
/// assert!(third.kinds().contains(DiscrepancyKind::Within)); // one guide against its own table
/// assert_eq!(third.positions().len(), 4);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Discrepancy {
    pub(super) id: &'static str,
    pub(super) kinds: DiscrepancyKinds,
    pub(super) topic: DiscrepancyTopic,
    pub(super) title: &'static str,
    pub(super) verdict: Verdict,
    pub(super) finding: &'static str,
    pub(super) evidence: &'static str,
    pub(super) evidence_sources: &'static [Source],
    pub(super) positions: &'static [SourceClaim],
    pub(super) touches: &'static [About],
}

impl Discrepancy {
    /// By id, ignoring case: `D44`; `None` where no discrepancy has it.
    ///
    /// ```
    /// use health_info_careers::Discrepancy;
    ///
    /// assert_eq!(Discrepancy::by_id("d44").unwrap().title(), "Alaska: 50,250 or 50,280");
    /// assert!(Discrepancy::by_id("D00").is_none());
    /// ```
    pub fn by_id(id: &str) -> Option<&'static Self> {
        discrepancies().iter().find(|found| found.id.eq_ignore_ascii_case(id))
    }

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

    /// How it is decided, if it is.
    ///
    /// ```
    /// use health_info_careers::{Discrepancy, State};
    /// use health_info_careers::discrepancy::{About, DiscrepancyTopic, Verdict};
    ///
    /// let alaska = Discrepancy::by_id("D44").unwrap();
    /// assert_eq!((alaska.topic(), alaska.verdict()), (DiscrepancyTopic::StateWages, Verdict::Confirmed));
    /// assert_eq!(alaska.evidence(), "The agency's row for Alaska in May 2018 has 50,250.");
    /// assert_eq!(alaska.touches(), [About::StateWage(State::Alaska)]);
    /// ```
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// How things are, as far as they can be known.
    pub const fn finding(&self) -> &'static str {
        self.finding
    }

    /// What the verdict rests on.
    pub const fn evidence(&self) -> &'static str {
        self.evidence
    }

    /// The sources of the evidence.
    pub const fn evidence_sources(&self) -> &'static [Source] {
        self.evidence_sources
    }

    /// What each source holds.
    ///
    /// ```
    /// use health_info_careers::{Decimal, Discrepancy};
    ///
    /// let alaska = Discrepancy::by_id("D44").unwrap();
    /// let values = alaska.positions().iter().map(|position| position.value());
    /// assert!(values.eq([50_250, 50_280, 50_250].map(|mean| Some(Decimal::whole(mean)))));
    /// ```
    pub const fn positions(&self) -> &'static [SourceClaim] {
        self.positions
    }

    /// The sources that hold a position, each once, in the order of the positions.
    ///
    /// ```
    /// use health_info_careers::{Discrepancy, Source};
    ///
    /// let degree = Discrepancy::by_id("D24").unwrap();
    /// assert!(degree.sources().eq([Source::OUTLOOK_2018, Source::SALARY_FACTS]));
    /// ```
    pub fn sources(&self) -> impl Iterator<Item = Source> + Clone + use<> {
        let positions = self.positions;
        positions.iter().enumerate().filter_map(move |(index, position)| {
            let mut earlier = positions.iter().take(index);
            (!earlier.any(|other| other.source() == position.source())).then(|| position.source())
        })
    }

    /// What one source holds; nothing where it does not speak of the matter.
    ///
    /// ```
    /// use health_info_careers::{Discrepancy, Source};
    ///
    /// let degree = Discrepancy::by_id("D24").unwrap();
    /// assert!(degree.held_by(Source::SALARY_FACTS).map(|position| position.says()).eq(["bachelor's degree"]));
    /// assert_eq!(degree.held_by(Source::METRO_GUIDE).count(), 0);
    /// ```
    pub fn held_by(&self, source: Source) -> impl Iterator<Item = &'static SourceClaim> + Clone + use<> {
        self.positions.iter().filter(move |position| position.source() == source)
    }

    /// The tables, rows and things that it is to be kept in mind with.
    pub const fn touches(&self) -> &'static [About] {
        self.touches
    }

    /// Whether two values stand against each other and nothing decides between them. A gap that
    /// nothing fills is no such case: see [`Verdict::is_settled`] for both.
    ///
    /// ```
    /// use health_info_careers::discrepancies;
    ///
    /// assert!(!discrepancies().iter().any(|found| found.is_unresolved()));
    /// ```
    pub const fn is_unresolved(&self) -> bool {
        matches!(self.verdict, Verdict::Unresolved)
    }
}

/// Title, what each source holds, a line each, and the verdict with its reason.
impl fmt::Display for Discrepancy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}. {}", self.id, self.title)?;
        for position in self.positions {
            writeln!(f, "- {position}")?;
        }
        write!(f, "Verdict: {}. {} {}", self.verdict.name(), self.finding, self.evidence)
    }
}

/// Every disagreement, be it between guides, inside one or of one with the record, in the order of
/// the ids.
///
/// They are not among the [`facts`](crate::facts()): a position there would be a second fact for
/// what the guide's own fact says already.
///
/// ```
/// use health_info_careers::discrepancies;
///
/// assert_eq!(discrepancies().len(), 51);
/// let third = &discrepancies()[1];
/// assert!(third.to_string().starts_with(
///     "D02. Third best-paying place: California or Connecticut\n\
///      - what-it-takes (Salary): prose counts Connecticut in the top three\n\
///      - what-it-takes (Salary): table puts California third ($51,880 a year)\n",
/// ));
/// ```
pub fn discrepancies() -> &'static [Discrepancy] {
    &tables::DISCREPANCIES
}

/// The disagreements about a topic.
///
/// ```
/// use health_info_careers::discrepancy::{DiscrepancyTopic, discrepancies_on};
///
/// let growth: Vec<_> = discrepancies_on(DiscrepancyTopic::Growth).map(|found| found.id()).collect();
/// assert_eq!(growth, ["D04", "D06", "D07", "D42", "D46", "D54"]);
/// ```
pub fn discrepancies_on(topic: DiscrepancyTopic) -> impl Iterator<Item = &'static Discrepancy> + Clone {
    discrepancies().iter().filter(move |found| found.topic == topic)
}

/// The disagreements to keep in mind with a table, a row or a thing. With a row come those of its
/// whole table, with a table those of its rows.
///
/// ```
/// use health_info_careers::State;
/// use health_info_careers::discrepancy::{About, discrepancies_about};
///
/// // The whole table has D01 (mean or median?), D45 and D49; Alaska also D44.
/// let alaska: Vec<_> = discrepancies_about(About::StateWage(State::Alaska)).map(|found| found.id()).collect();
/// assert_eq!(alaska, ["D01", "D44", "D45", "D49"]);
/// ```
pub fn discrepancies_about(touch: About) -> impl Iterator<Item = &'static Discrepancy> + Clone {
    discrepancies().iter().filter(move |found| found.touches.iter().any(|key| key.meets(touch)))
}
