//! `Rating`: how much a skill, a field of knowledge, a work style, a value or an interest counts.

use core::fmt;

use super::score::{Scale, Score};
use crate::occupation::Occupation;
use crate::plumbing::{codes, flat, padded};
use crate::source::Source;
use crate::unit::Decimal;
use crate::unit::YearMonth;

codes! {
    /// What kind of element O*NET rates.
    #[non_exhaustive]
    pub enum RatingKind: "a kind of rating", "skill, knowledge, work-style, work-value or interest" {
        /// A skill, by importance and level.
        Skill = "skill";
        /// A field of knowledge, by importance or level.
        Knowledge = "knowledge";
        /// A personal characteristic, by importance.
        WorkStyle = "work-style", "work style";
        /// What the work offers those who do it, by extent.
        WorkValue = "work-value", "work value";
        /// An area of interest, by fit.
        Interest = "interest";
    }
}

codes! {
    /// Who gave a rating.
    #[non_exhaustive]
    pub enum RatedBy: "a kind of rater", "analyst, analyst-preliminary, incumbent or machine-learning" {
        /// Occupational analysts.
        Analyst = "analyst", "occupational analysts";
        /// Occupational analysts, for the time being.
        AnalystPreliminary = "analyst-preliminary", "occupational analysts, preliminary";
        /// People who do the work.
        Incumbent = "incumbent", "people who do the work";
        /// A model trained on earlier ratings.
        MachineLearning = "machine-learning", "a model trained on earlier ratings";
    }
}

/// A score, and how sure it is.
///
/// ```
/// use health_info_careers::onet::Scale;
/// use health_info_careers::{Decimal, Occupation};
///
/// let skills = Occupation::MEDICAL_RECORDS_TECHNICIANS.onet().skills();
/// let reading = skills.iter().find(|rating| rating.element() == "Reading Comprehension").unwrap();
/// // Eight analysts rated it: a level of 3.38, with a standard error of 0.18.
/// let level = reading.scores().nth(1).unwrap();
/// assert_eq!(reading.on(Scale::Level), Some(level));
/// assert_eq!((level.score().to_string(), level.sample()), ("3.38 of 7".into(), Some(8)));
/// assert_eq!(level.standard_error(), Some(Decimal::new(18, 2)));
/// assert_eq!((level.is_suppressed(), level.is_relevant()), (Some(false), Some(true)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ScaleScore {
    pub(super) score: Score,
    pub(super) standard_error: Option<u16>,
    pub(super) sample: Option<u16>,
    pub(super) suppress: Option<bool>,
    pub(super) not_relevant: Option<bool>,
}

impl ScaleScore {
    /// The score.
    pub const fn score(&self) -> Score {
        self.score
    }

    /// The standard error of the score, in points of the scale.
    pub const fn standard_error(&self) -> Option<Decimal> {
        match self.standard_error {
            Some(hundredths) => Some(Decimal::new(hundredths as i64, 2)),
            None => None,
        }
    }

    /// How many people gave the score, where the source says.
    pub const fn sample(&self) -> Option<u16> {
        self.sample
    }

    /// Whether O*NET advises not to publish it, for low precision; `None` where it does not say.
    pub const fn is_suppressed(&self) -> Option<bool> {
        self.suppress
    }

    /// Whether the raters found the element to matter for the work; `None` where O*NET does not say.
    pub const fn is_relevant(&self) -> Option<bool> {
        match self.not_relevant {
            Some(not_relevant) => Some(!not_relevant),
            None => None,
        }
    }
}

/// How much an element counts in an occupation, by O*NET: a skill, a field of knowledge, a work
/// style, a work value or an area of interest.
///
/// ```
/// use health_info_careers::Occupation;
///
/// let styles = Occupation::MEDICAL_RECORDS_TECHNICIANS.onet().work_styles();
/// let first = styles.iter().max_by_key(|rating| rating.value().hundredths()).unwrap();
/// assert_eq!(first.to_string(), "Attention to Detail: importance 4.54 of 5 (onet-23.x)");
/// assert_eq!((first.kind().to_string(), first.occupation().to_string()), ("work-style".into(), "29-2071".into()));
///
/// // The ratings of today's code are from a copy that has importance alone, and say so.
/// let reading = &Occupation::MEDICAL_RECORDS_SPECIALISTS.onet().skills()[0];
/// assert_eq!((reading.element(), reading.element_id()), ("Reading Comprehension", Some("2.A.1.a")));
/// assert_eq!((reading.source().id(), reading.level()), ("onet-31.0", None));
/// assert_eq!((reading.collected(), reading.rated_by()), (None, None));
/// assert!(reading.caveat().unwrap().starts_with("importance alone"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rating {
    pub(super) occupation: Occupation,
    pub(super) kind: RatingKind,
    pub(super) element: &'static str,
    pub(super) element_id: Option<&'static str>,
    pub(super) source: Source,
    pub(super) collected: Option<YearMonth>,
    pub(super) rated_by: Option<RatedBy>,
    pub(super) main: ScaleScore,
    pub(super) level: Option<ScaleScore>,
}

impl Rating {
    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// Skill, knowledge, work style, work value or interest.
    pub const fn kind(&self) -> RatingKind {
        self.kind
    }

    /// The name of the element.
    pub const fn element(&self) -> &'static str {
        self.element
    }

    /// O*NET's number of the element, `2.A.1.a`, where the source has it.
    pub const fn element_id(&self) -> Option<&'static str> {
        self.element_id
    }

    /// The release of O*NET.
    pub const fn source(&self) -> Source {
        self.source
    }

    /// When it was collected; `None` where the copy of the release does not say.
    pub const fn collected(&self) -> Option<YearMonth> {
        self.collected
    }

    /// Who gave it, where the source says.
    pub const fn rated_by(&self) -> Option<RatedBy> {
        self.rated_by
    }

    /// The score that the kind goes by: importance of a skill, style or field of knowledge, extent of a
    /// value, fit of an interest. Of the knowledge of 29-2071 only the level is at hand: look at the
    /// [scale](Score::scale) before comparing two.
    pub const fn value(&self) -> Score {
        self.main.score
    }

    /// The importance, 1 to 5, of a skill, a work style or a field of knowledge, where it is at hand.
    pub fn importance(&self) -> Option<Score> {
        self.on(Scale::Importance).map(ScaleScore::score)
    }

    /// The level, 0 to 7, of a skill or field of knowledge, where it is at hand.
    pub fn level(&self) -> Option<Score> {
        self.on(Scale::Level).map(ScaleScore::score)
    }

    /// The score on one scale.
    pub fn on(&self, scale: Scale) -> Option<&ScaleScore> {
        self.scores().find(|one| one.score.scale() == scale)
    }

    /// The scores on all scales, one or two.
    pub fn scores(&self) -> impl Iterator<Item = &ScaleScore> + Clone {
        core::iter::once(&self.main).chain(&self.level)
    }

    /// What one must know before using it.
    pub const fn caveat(&self) -> Option<&'static str> {
        match (self.kind, self.rated_by, self.main.score.scale()) {
            (RatingKind::Knowledge, _, Scale::Level) => {
                Some("the level as derived in a copy of the release; no importance at hand")
            }
            (_, Some(RatedBy::MachineLearning), _) => Some("predicted by a model, not collected from people"),
            (RatingKind::Skill | RatingKind::Knowledge, None, _) => {
                Some("importance alone, from the one copy of the release at hand: no level, no month, no rater")
            }
            _ => None,
        }
    }
}

impl fmt::Display for Rating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |scale| match scale {
            Scale::Importance => "importance",
            Scale::Level => "level",
            Scale::OccupationalInterest => "interest",
            Scale::Extent => "extent",
        };
        let main = self.main.score;
        let first = name(main.scale());
        if let Some(ScaleScore { score, .. }) = self.level {
            return padded!(f, "{}: {first} {main}, level {score} ({})", self.element, self.source);
        }
        padded!(f, "{}: {first} {main} ({})", self.element, self.source)
    }
}

impl Rating {
    #[cfg(feature = "serde")]
    fn columns(&self) -> [(&'static str, Option<Decimal>); 6] {
        let score = |scale| self.on(scale).map(|one| one.score.number());
        let error = |scale| self.on(scale).and_then(ScaleScore::standard_error);
        [
            ("importance", score(Scale::Importance)),
            ("importance_standard_error", error(Scale::Importance)),
            ("level", score(Scale::Level)),
            ("level_standard_error", error(Scale::Level)),
            ("extent", score(Scale::Extent)),
            ("occupational_interest", score(Scale::OccupationalInterest)),
        ]
    }
}

flat!(Rating as rating {
    "occupation": rating.occupation,
    "kind": rating.kind,
    "element": rating.element,
    "element_id": rating.element_id,
    ..rating.columns(),
    "sample": rating.main.sample,
    "is_suppressed": rating.main.suppress,
    "is_relevant": rating.main.is_relevant(),
    "collected": rating.collected,
    "rated_by": rating.rated_by,
    "source": rating.source,
});

flat!(ScaleScore as score {
    "scale": score.score.scale(),
    "score": score.score.number(),
    "standard_error": score.standard_error(),
    "sample": score.sample,
    "is_suppressed": score.suppress,
    "is_relevant": score.is_relevant(),
});
