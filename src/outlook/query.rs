//! Projections, shares of industries and attainment, chosen from the tables.

use super::attainment::Attainment;
use super::mentions::ShareMention;
use super::projection::Projection;
use super::projections::Projections;
use super::round_comparison::RoundComparison;
use super::share::{IndustryShare, IndustryShares};
use super::skill::SkillScores;
use super::states::StateProjections;
use super::tables;
use crate::figure::Mention;
use crate::occupation::Occupation;
use crate::unit::{Interval, Jobs, Period, Rounding};

/// The Employment Projections for the guides' occupation, 29-2071: rounds 2012-22 to **2018-28**.
///
/// For today's occupation see [`current::projections()`](crate::current::projections()): 29-2072, the
/// latest round.
///
/// Figures: jobs rounded to 100, the self-employed counted; percent over ten years. Source: BLS,
/// Employment Projections; the guides' rounded prints are mentions of the rows.
///
/// ```
/// use health_info_careers::{Percent, projections};
///
/// assert_eq!(projections().latest().growth(), Percent::from_tenths(107));
/// ```
#[doc(alias = "outlook")]
#[doc(alias = "job growth")]
#[doc(alias = "openings")]
#[inline]
pub const fn projections() -> &'static Projections {
    &tables::PROJECTIONS_29_2071
}

/// Shares of the guides' occupation, 29-2071, in the five largest industries that a guide names:
/// **2018**, the largest first.
///
/// For today's occupation see [`current::industry_shares()`](crate::current::industry_shares()); no
/// matrix of it is here yet.
///
/// Figures: percent of all jobs of the occupation in the base year, the self-employed counted; jobs of
/// the base year and projected for the target year. Source: BLS, Employment Projections; the guides'
/// whole percents are mentions of the rows. The other industries are in [`industry_matrix`]. No
/// wages; those are [`wages_by_industry`](crate::wages_by_industry).
///
/// ```
/// use health_info_careers::{Industry, Jobs, Percent, industry_shares};
///
/// let hospitals = industry_shares().get(Industry::HOSPITALS).unwrap();
/// assert_eq!(hospitals.share(), Percent::from_tenths(340)); // 34.0 %
/// assert_eq!(hospitals.base_employment(), Jobs(73_300));
/// ```
#[doc(alias = "employers")]
pub const fn industry_shares() -> &'static IndustryShares {
    &tables::MATRIX_NAMED_BY_GUIDES
}

/// The whole employment matrix of the guides' occupation, 29-2071, by industry: **2018** and projected
/// 2028, 104 rows, the largest first.
///
/// The same as [`Occupation::industry_shares`] of that code. Summary rows contain others: never add all.
///
/// ```
/// use health_info_careers::outlook::industry_matrix;
///
/// assert_eq!(industry_matrix().len(), 104);
/// assert_eq!(industry_matrix().first().unwrap().base_employment().to_string(), "215,500");
/// ```
pub const fn industry_matrix() -> &'static IndustryShares {
    &tables::MATRIX_29_2071_2018
}

/// How much education people in the guides' occupation, 29-2071, have: **2014-15 to 2016-17**, the
/// oldest table first.
///
/// For today's occupation see [`Occupation::educational_attainment`]. A guide says that most have an associate's degree; in
/// these tables 23 to 24 percent do.
///
/// ```
/// use health_info_careers::outlook::educational_attainment;
///
/// assert_eq!(
///     educational_attainment()[3].to_string(),
///     "29-2071, 2016-17: less than high school 1.8%, high school 19%, some college 32.6%, associate's 24%, \
///      bachelor's 17.5%, master's 3.8%, doctoral or professional 1.3%",
/// );
/// ```
#[doc(alias = "degree")]
pub fn educational_attainment() -> &'static [Attainment] {
    &tables::ATTAINMENT_29_2071
}

/// Outlook: projections, industries, education of the people employed.
impl Occupation {
    /// The Employment Projections for this code, the oldest round first; `None` where the agency
    /// publishes none.
    ///
    /// ```
    /// use health_info_careers::{Jobs, Occupation};
    ///
    /// let latest = Occupation::MEDICAL_RECORDS_SPECIALISTS.projections().unwrap().latest();
    /// assert_eq!((latest.period().to_string(), latest.base_employment()), ("2025-35".into(), Jobs(200_700)));
    /// // What is not in source is not subtracted.
    /// assert_eq!(latest.change().published(), None);
    /// ```
    #[doc(alias = "outlook")]
    #[doc(alias = "job growth")]
    #[inline]
    pub const fn projections(self) -> Option<&'static Projections> {
        tables::projections(self)
    }

    /// Which industries employ the occupation: all rows of the latest employment matrix that is here, the
    /// largest share first. Summary rows contain others: never add all. No rows where there is no matrix:
    /// see [`industry_share_years`](Self::industry_share_years).
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// assert_eq!(Occupation::MEDICAL_RECORDS_TECHNICIANS.industry_shares().len(), 104);
    /// assert!(Occupation::MEDICAL_RECORDS_SPECIALISTS.industry_shares().is_empty());
    /// ```
    #[inline]
    pub const fn industry_shares(self) -> &'static IndustryShares {
        tables::matrix(self)
    }

    /// The employment matrix of the round that starts in a year; `None` where none is here.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS;
    /// assert_eq!(technicians.industry_share_years(), [2018]);
    /// assert_eq!(technicians.industry_shares_in(2018), Some(technicians.industry_shares()));
    /// assert_eq!(technicians.industry_shares_in(2016), None);
    /// ```
    pub const fn industry_shares_in(self, base_year: u16) -> Option<&'static IndustryShares> {
        tables::matrix_in(self, base_year)
    }

    /// The base years of the employment matrices that are here.
    pub const fn industry_share_years(self) -> &'static [u16] {
        tables::matrix_years(self)
    }

    /// How much education people in this occupation have, the oldest table first; empty where no
    /// table has the code.
    ///
    /// ```
    /// use health_info_careers::{EducationLevel, Occupation, Percent};
    ///
    /// let combined = &Occupation::RECORDS_SPECIALISTS_COMBINED.educational_attainment()[0];
    /// assert_eq!(combined.share(EducationLevel::Bachelor), Some(Percent::from_tenths(227)));
    /// let specialists = &Occupation::MEDICAL_RECORDS_SPECIALISTS.educational_attainment()[0];
    /// assert_eq!(specialists.period().to_string(), "2021-22");
    /// assert_eq!(specialists.share(EducationLevel::Associate), Some(Percent::from_tenths(252)));
    /// ```
    #[doc(alias = "degree")]
    pub const fn educational_attainment(self) -> &'static [Attainment] {
        tables::attainment(self)
    }

    /// The projections of the states for this code, 2022-32; `None` where there are none.
    ///
    /// A guide names three states for the most growth and three for the worst, without a figure, a
    /// period or a source; it is about 29-2071, and its other projections are of 2016-26. These are of
    /// other codes and another decade: they stand beside the claim and do not verify it.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    /// use health_info_careers::guide::{Topic, statements_on};
    ///
    /// let states = Occupation::MEDICAL_RECORDS_SPECIALISTS.state_projections().unwrap();
    /// let rank = |usps: &str| states.rank_of(usps.parse().unwrap()).unwrap();
    /// // Named for the most growth: Arizona, Utah, Colorado; for the worst: Rhode Island, Illinois,
    /// // Mississippi.
    /// let claims = statements_on(Topic::StateGrowthRank).iter().map(|claim| claim.subject_code().unwrap());
    /// let found: Vec<_> = claims.map(|usps| (usps, rank(usps).rank())).collect();
    /// assert_eq!(found, [("AZ", 2), ("UT", 1), ("CO", 5), ("RI", 31), ("IL", 45), ("MS", 40)]);
    /// assert_eq!(rank("UT").of(), 48);
    /// ```
    #[doc(alias = "state outlook")]
    #[doc(alias = "job growth")]
    #[inline]
    pub const fn state_projections(self) -> Option<&'static StateProjections> {
        tables::states(self)
    }

    /// How important kinds of skills are in this code, by Employment Projections; `None` where there
    /// are no scores. O\*NET's own ratings are [`Occupation::onet`].
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let skills = Occupation::MEDICAL_RECORDS_SPECIALISTS.skill_scores().unwrap();
    /// let highest: Vec<_> = skills.by_score().take(3).map(|score| score.category().name()).collect();
    /// assert_eq!(highest, ["Computers and information technology", "Detail oriented", "Writing and reading"]);
    /// ```
    #[doc(alias = "competencies")]
    #[inline]
    pub const fn skill_scores(self) -> Option<&'static SkillScores> {
        tables::skills(self)
    }
}

impl Projection {
    /// Compares with another round, figure by figure: what may be compared, and why the rest may not.
    ///
    /// ```
    /// use health_info_careers::{Jobs, projections};
    ///
    /// let round = |year| projections().get(year).unwrap();
    /// let rounds = round(2018).compare(round(2014));
    /// assert_eq!(rounds.change()?.amount(), Jobs(-5_900)); // 23,100 - 29,000
    /// // Openings were ten-year totals then.
    /// assert!(rounds.openings().is_err());
    /// # Ok::<_, health_info_careers::Incomparable>(())
    /// ```
    pub const fn compare(&self, other: &Self) -> RoundComparison {
        RoundComparison { left: *self, right: *other }
    }

    /// The guides' prints of this round.
    ///
    /// ```
    /// use health_info_careers::projections;
    ///
    /// // outlook-2018 and career-overview print 2018-28.
    /// let mentions = projections().get(2018).unwrap().mentions();
    /// assert!(mentions.map(|mention| mention.source().id()).eq(["outlook-2018", "outlook-2018", "career-overview"]));
    /// ```
    pub fn mentions(&self) -> impl Iterator<Item = &'static Mention> + Clone + use<> {
        let (occupation, base_year) = (self.occupation, self.base_year);
        tables::PROJECTION_MENTIONS
            .iter()
            .filter(move |row| row.occupation == occupation && row.base_year == base_year)
            .map(|row| &row.mention)
    }
}

impl IndustryShare {
    /// The guides' prints of the share.
    ///
    /// ```
    /// use health_info_careers::industry_shares;
    ///
    /// let hospitals = industry_shares().first().unwrap();
    /// assert!(hospitals.mentions().any(|mention| mention.source().id() == "outlook-2018"));
    /// ```
    pub fn mentions(&self) -> impl Iterator<Item = &'static Mention> + Clone + use<> {
        let (industry, matrix) = (self.industry, self.matrix);
        let is_of_matrix = move |row: &&ShareMention| {
            row.industry == industry && (row.occupation, row.base_year) == (matrix.occupation, matrix.base_year)
        };
        tables::SHARE_MENTIONS.iter().filter(is_of_matrix).map(|row| &row.mention)
    }

    /// The jobs that the share printed for the base year can stand for: whole jobs, rounded to the
    /// nearest percent, of all jobs of the occupation. `None` where no guide prints the share.
    pub fn printed_range(&self) -> Option<Interval<Jobs>> {
        let base_year = Some(Period::Year(self.matrix.base_year));
        let printed = self.mentions().find(|mention| mention.period() == base_year)?;
        let percent = printed.value().unwrap_or(self.share.tenths().shortest());
        Interval::of_share(percent, Rounding::Nearest, self.matrix.total)
    }
}
