//! `SkillScores`: how important kinds of skills are in an occupation, by Employment Projections.

use core::fmt;
use core::iter::FusedIterator;

use crate::occupation::Occupation;
use crate::plumbing::{Entry, codes, flat, padded, sort};
use crate::source::Source;
use crate::unit::{Decimal, Period};

codes! {
    /// A category of skills, as Employment Projections group O\*NET's elements.
    ///
    /// ```
    /// use health_info_careers::outlook::SkillCategory;
    ///
    /// assert_eq!(SkillCategory::DetailOriented.to_string(), "detail-oriented");
    /// assert_eq!("Detail oriented".parse(), Ok(SkillCategory::DetailOriented));
    /// ```
    #[doc(alias = "soft skills")]
    #[non_exhaustive]
    pub enum SkillCategory: "a category of skills", "a category's code or name, such as fine-motor or Writing and reading" {
        /// Adaptability.
        Adaptability = "adaptability", "Adaptability";
        /// Computers and information technology.
        ComputersAndInformationTechnology = "computers-and-information-technology", "Computers and information technology";
        /// Creativity and innovation.
        CreativityAndInnovation = "creativity-and-innovation", "Creativity and innovation";
        /// Critical and analytical thinking.
        CriticalAndAnalyticalThinking = "critical-and-analytical-thinking", "Critical and analytical thinking";
        /// Customer service.
        CustomerService = "customer-service", "Customer service";
        /// Detail oriented.
        DetailOriented = "detail-oriented", "Detail oriented";
        /// Fine motor.
        FineMotor = "fine-motor", "Fine motor";
        /// Interpersonal.
        Interpersonal = "interpersonal", "Interpersonal";
        /// Leadership.
        Leadership = "leadership", "Leadership";
        /// Mathematics.
        Mathematics = "mathematics", "Mathematics";
        /// Mechanical.
        Mechanical = "mechanical", "Mechanical";
        /// Physical strength and stamina.
        PhysicalStrengthAndStamina = "physical-strength-and-stamina", "Physical strength and stamina";
        /// Problem solving and decision making.
        ProblemSolvingAndDecisionMaking = "problem-solving-and-decision-making", "Problem solving and decision making";
        /// Project management.
        ProjectManagement = "project-management", "Project management";
        /// Science.
        Science = "science", "Science";
        /// Speaking and listening.
        SpeakingAndListening = "speaking-and-listening", "Speaking and listening";
        /// Writing and reading.
        WritingAndReading = "writing-and-reading", "Writing and reading";
    }
}

/// How many categories there are.
const CATEGORIES: usize = SkillCategory::ALL.len();

/// How important each category of skills is in an occupation: a score and a rank each.
///
/// BLS builds the scores from O\*NET's ratings. Where there were none at the time, as of 29-2072 and
/// 29-9021, they are imputed from similar occupations, and [`is_imputed`](Self::is_imputed) says so.
/// They are not O\*NET's own ratings, which are in [`onet`](crate::onet).
///
/// ```
/// use health_info_careers::Occupation;
/// use health_info_careers::outlook::SkillCategory;
///
/// let skills = Occupation::MEDICAL_RECORDS_SPECIALISTS.skill_scores().unwrap();
/// assert!(skills.is_imputed());
/// assert_eq!(skills.to_string(), "29-2072, 17 skill scores, 2023-33, imputed from similar occupations");
/// let detail = skills.get(SkillCategory::DetailOriented).unwrap();
/// assert_eq!((detail.score().to_string(), detail.percentile_rank()), ("3.8".into(), 65));
/// assert_eq!((skills.occupation().to_string(), skills.len(), skills.iter().count()), ("29-2072".into(), 17, 17));
/// assert_eq!((skills.period().to_string(), skills.source().id()), ("2023-33".into(), "ep-2023-33-skills"));
/// ```
#[doc(alias = "competencies")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SkillScores {
    pub(super) occupation: Occupation,
    pub(super) source: Source,
    pub(super) base_year: u16,
    pub(super) target_year: u16,
    pub(super) is_imputed: bool,
    /// The tenths of the score and the rank of each category, in the order of the categories.
    pub(super) cells: &'static [u8; 2 * CATEGORIES],
}

impl SkillScores {
    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// The round of projections that the scores belong to.
    pub const fn period(&self) -> Period {
        Period::Span(self.base_year, self.target_year)
    }

    /// The publication.
    pub const fn source(&self) -> Source {
        self.source
    }

    /// Whether the agency took the scores from similar occupations, having none of this one.
    #[doc(alias = "estimated")]
    pub const fn is_imputed(&self) -> bool {
        self.is_imputed
    }

    /// How many categories have scores; at least one.
    #[expect(clippy::len_without_is_empty, reason = "never empty")]
    pub const fn len(&self) -> usize {
        CATEGORIES
    }

    /// The scores of a category.
    pub fn get(&self, category: SkillCategory) -> Option<SkillScore> {
        let [tenths, percentile_rank] = *self.cells.get(2 * category as usize..)?.first_chunk()?;
        Some(SkillScore { table: *self, category, tenths, percentile_rank })
    }

    /// Goes through the categories, in the order of [`SkillCategory::ALL`].
    pub fn iter(&self) -> SkillScoreRows {
        SkillScoreRows {
            table: *self,
            order: SkillCategory::ALL.map(|category| Entry::new(0, category as usize)),
            next: 0,
        }
    }

    /// The first category's.
    pub fn first(&self) -> Option<SkillScore> {
        self.iter().next()
    }

    /// Goes through the categories from the highest score to the lowest; ties stand in the order of
    /// the categories.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let skills = Occupation::HEALTH_INFORMATION_TECHNOLOGISTS.skill_scores().unwrap();
    /// let first = skills.by_score().next().unwrap();
    /// assert_eq!(first.to_string(), "Computers and information technology: 4.3 of 5, percentile rank 99 (imputed)");
    /// ```
    pub fn by_score(&self) -> SkillScoreRows {
        let tenths = |category| self.get(category).map_or(0, |score| u32::from(score.tenths));
        let mut entries = SkillCategory::ALL.map(|category| Entry::new(tenths(category), category as usize));
        sort(&mut entries);
        SkillScoreRows { table: *self, order: entries, next: 0 }
    }
}

impl IntoIterator for &SkillScores {
    type Item = SkillScore;
    type IntoIter = SkillScoreRows;

    fn into_iter(self) -> SkillScoreRows {
        self.iter()
    }
}

/// Occupation, how many scores, the round, and whether they are imputed.
impl fmt::Display for SkillScores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let imputed = if self.is_imputed { ", imputed from similar occupations" } else { "" };
        padded!(f, "{}, {} skill scores, {}{imputed}", self.occupation, self.len(), self.period())
    }
}

/// The scores, a list of rows.
#[cfg(feature = "serde")]
impl serde::Serialize for SkillScores {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// The score and rank of an occupation in one category of skills. From [`SkillScores`].
///
/// Serializes flat: `{"category": "adaptability", "name": "Adaptability", "occupation": "29-2072",
/// "period": "2023/2033", "source": "ep-2023-33-skills", "score": 3.5, "percentile_rank": 19,
/// "is_imputed": true}`.
///
/// ```
/// use health_info_careers::Occupation;
/// use health_info_careers::outlook::SkillCategory;
///
/// let row = Occupation::MEDICAL_RECORDS_SPECIALISTS.skill_scores().unwrap().first().unwrap();
/// assert_eq!((row.category(), row.score().to_string(), row.percentile_rank()), (SkillCategory::Adaptability, "3.5".into(), 19));
/// assert_eq!((row.occupation().to_string(), row.period().to_string()), ("29-2072".into(), "2023-33".into()));
/// assert_eq!(row.source().id(), "ep-2023-33-skills");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SkillScore {
    table: SkillScores,
    category: SkillCategory,
    tenths: u8,
    percentile_rank: u8,
}

impl SkillScore {
    /// The category.
    pub const fn category(&self) -> SkillCategory {
        self.category
    }

    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.table.occupation
    }

    /// The round of projections that the score belongs to.
    pub const fn period(&self) -> Period {
        self.table.period()
    }

    /// The publication.
    pub const fn source(&self) -> Source {
        self.table.source
    }

    /// How important the category is, from 1 to 5, to a tenth.
    #[doc(alias = "importance")]
    pub const fn score(&self) -> Decimal {
        Decimal::new(self.tenths as i64, 1)
    }

    /// The percentile of the occupation among all, by this category: 99 is among the highest.
    pub const fn percentile_rank(&self) -> u8 {
        self.percentile_rank
    }

    /// Whether the agency took the scores from similar occupations, having none of this one.
    pub const fn is_imputed(&self) -> bool {
        self.table.is_imputed
    }
}

impl fmt::Display for SkillScore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let imputed = if self.table.is_imputed { " (imputed)" } else { "" };
        let (name, score, rank) = (self.category.name(), self.score(), self.percentile_rank);
        padded!(f, "{name}: {score:.1} of 5, percentile rank {rank}{imputed}")
    }
}

flat!(SkillScore as score {
    "category": score.category,
    "name": score.category.name(),
    "occupation": score.occupation(),
    "period": score.period(),
    "source": score.source(),
    "score": score.score(),
    "percentile_rank": score.percentile_rank,
    "is_imputed": score.is_imputed(),
});

/// Goes through the skill scores of an occupation. From [`SkillScores::iter`] and
/// [`SkillScores::by_score`].
#[derive(Debug, Clone)]
pub struct SkillScoreRows {
    table: SkillScores,
    /// The categories as rows.
    order: [Entry; CATEGORIES],
    next: usize,
}

impl Iterator for SkillScoreRows {
    type Item = SkillScore;

    fn next(&mut self) -> Option<SkillScore> {
        let category = *SkillCategory::ALL.get(self.order.get(self.next)?.row())?;
        self.next += 1;
        self.table.get(category)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (CATEGORIES - self.next, Some(CATEGORIES - self.next))
    }
}

impl ExactSizeIterator for SkillScoreRows {}
impl FusedIterator for SkillScoreRows {}
