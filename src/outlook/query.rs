//! Projections, shares of industries and attainment, chosen from the tables.

use super::attainment::Attainment;
use super::projection::Projections;
use super::share::IndustryShares;
use super::tables;
use crate::occupation::Occupation;

/// The Employment Projections for the guides' occupation, 29-2071: rounds 2012-22 to **2018-28**.
///
/// Figures: jobs rounded to 100, the self-employed counted; percent over ten years. Source: BLS,
/// Employment Projections; the guides' rounded prints are mentions of the rows.
///
/// ```
/// use health_info_careers::{Percent, projections};
///
/// assert_eq!(projections().latest().growth(), Percent::from_tenths(107));
/// ```
#[inline]
pub const fn projections() -> &'static Projections {
    &tables::PROJECTIONS_29_2071
}

/// Shares of the guides' occupation in the five largest industries that a guide names: 29-2071,
/// **2018**, the largest first.
///
/// Figures: percent of all jobs of the occupation in 2018, the self-employed counted; jobs of 2018
/// and projected for 2028. Source: BLS, Employment Projections 2018-28; the guides' whole percents
/// are mentions of the rows. The other industries, about a quarter of the jobs, are left out: see
/// [`industry_matrix`]. No wages; those are [`wages_by_industry`](crate::wages_by_industry).
///
/// ```
/// use health_info_careers::{Industry, Jobs, Percent, industry_shares};
///
/// let hospitals = industry_shares().get(Industry::HOSPITALS).unwrap();
/// assert_eq!(hospitals.share(), Percent::from_tenths(340)); // 34.0 %
/// assert_eq!(hospitals.base_employment(), Jobs(73_300));
/// ```
pub const fn industry_shares() -> &'static IndustryShares {
    &tables::INDUSTRY_SHARES
}

/// The whole employment matrix of 29-2071 by industry, 2018 and projected 2028: 104 rows, the
/// largest first. Summary rows contain others: never add all.
///
/// ```
/// use health_info_careers::outlook::industry_matrix;
///
/// assert_eq!(industry_matrix().len(), 104);
/// assert_eq!(industry_matrix()[0].base_employment().to_string(), "215,500");
/// ```
pub const fn industry_matrix() -> &'static IndustryShares {
    &tables::INDUSTRY_MATRIX
}

/// How much education people in the guides' occupation, 29-2071, have: **2014-15 to 2016-17**, the
/// oldest table first.
///
/// A guide says that most have an associate's degree; in these tables 23 to 24 percent do.
///
/// ```
/// use health_info_careers::outlook::educational_attainment;
///
/// assert_eq!(educational_attainment().len(), 4);
/// ```
pub fn educational_attainment() -> &'static [Attainment] {
    &tables::ATTAINMENT_29_2071
}

impl Occupation {
    /// The Employment Projections for this code, the oldest round first.
    ///
    /// ```
    /// use health_info_careers::{Jobs, Occupation};
    ///
    /// let latest = Occupation::MEDICAL_RECORDS_SPECIALISTS.projections().latest();
    /// assert_eq!((latest.period().to_string(), latest.change()), ("2024-34".into(), Jobs(13_800)));
    /// ```
    pub fn projections(self) -> &'static Projections {
        tables::projections(self)
    }

    /// How much education people in this occupation have, the oldest table first; empty for
    /// 29-2072 and 29-9021, which no table has yet.
    ///
    /// ```
    /// use health_info_careers::{EducationLevel, Occupation, Percent};
    ///
    /// let hybrid = &Occupation::RECORDS_SPECIALISTS_COMBINED.educational_attainment()[0];
    /// assert_eq!(hybrid.share(EducationLevel::Bachelor), Some(Percent::from_tenths(227)));
    /// assert!(Occupation::MEDICAL_RECORDS_SPECIALISTS.educational_attainment().is_empty());
    /// ```
    pub fn educational_attainment(self) -> &'static [Attainment] {
        tables::attainment(self)
    }
}
