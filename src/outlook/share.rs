use core::fmt;
use core::ops::Deref;

use super::tables;
use crate::figure::{Coverage, Figure, FigureMention};
use crate::occupation::Occupation;
use crate::place::{Industry, Place};
use crate::unit::{Dating, Estimate, Interval, Jobs, Measure, Percent, Period, Source, padded};

/// What part of the occupation an industry employs, 2018, and how many jobs it has then and in
/// 2028, from the employment matrix. Jobs are rounded to 100, shares to a tenth of a percent.
///
/// ```
/// use health_info_careers::{Jobs, Percent, industry_shares};
///
/// let hospitals = &industry_shares()[0];
/// assert_eq!(hospitals.industry().to_string(), "622000");
/// assert_eq!((hospitals.share(), hospitals.base_employment()), (Percent::from_tenths(340), Jobs(73_300)));
/// // The guide prints 34%: 72,193 to 74,347 of 215,500 jobs.
/// assert_eq!(hospitals.printed_range().unwrap().to_string(), "72,193 to 74,347");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct IndustryShare {
    pub(super) industry: Industry,
    pub(super) is_summary: bool,
    pub(super) base: Jobs,
    pub(super) target: Jobs,
    pub(super) share: Percent,
}

impl IndustryShare {
    /// The industry.
    pub const fn industry(&self) -> Industry {
        self.industry
    }

    /// Whether the row sums others of the matrix. Only the rest, the line items, can be added; those
    /// that are printed make 94% of the occupation.
    pub const fn is_summary(&self) -> bool {
        self.is_summary
    }

    /// The occupation: the matrix is of 29-2071.
    pub const fn occupation(&self) -> Occupation {
        Occupation::MEDICAL_RECORDS_TECHNICIANS
    }

    /// The period: from 2018, which the share is of, to 2028.
    pub const fn period(&self) -> Period {
        Period::Span(2018, 2028)
    }

    /// The publication.
    pub const fn source(&self) -> Source {
        Source::EP_2018_28
    }

    /// Jobs of the occupation in the industry in 2018, rounded to 100.
    pub const fn base_employment(&self) -> Jobs {
        self.base
    }

    /// Jobs of the occupation in the industry projected for 2028, rounded to 100.
    pub const fn projected_employment(&self) -> Jobs {
        self.target
    }

    /// The industry's share of all jobs of the occupation in 2018, in percent, to a tenth.
    pub const fn share(&self) -> Percent {
        self.share
    }

    /// The share, as a figure.
    pub const fn figure(&self) -> Figure<Percent> {
        Figure {
            value: Estimate::Published(self.share),
            measure: Measure::Share,
            period: Period::Year(2018),
            dating: Dating::Stated,
            place: Place::Industry(self.industry),
            soc: self.occupation().soc(),
            source: self.source(),
            coverage: Coverage::AllWorkers,
            relative_standard_error: Estimate::NotInSource,
        }
    }

    /// The guides' prints of the share.
    pub fn mentions(&self) -> impl Iterator<Item = &'static FigureMention> + Clone {
        let industry = self.industry;
        tables::SHARE_MENTIONS.iter().filter(move |row| row.industry == industry).map(|row| &row.mention)
    }

    /// The jobs that the share printed for 2018 can stand for: whole jobs, rounded to the nearest
    /// percent, of the 215,500 jobs printed beside it. `None` where no guide prints the share.
    pub fn printed_range(&self) -> Option<Interval<Jobs>> {
        let printed = self.mentions().find(|mention| mention.period() == Some(Period::Year(2018)))?;
        let percent = printed.printed().unwrap_or(self.share.tenths().shortest());
        Interval::of_share(percent, crate::unit::Rounding::Nearest, tables::MATRIX_TOTAL)
    }
}

impl fmt::Display for IndustryShare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{}: {:.1} of {} in 2018 ({} jobs)", self.industry.name(), self.share, self.occupation(), self.base)
    }
}

/// Rows of the employment matrix of one occupation, the largest first. Derefs to the slice.
///
/// ```
/// use health_info_careers::{Industry, Percent, industry_matrix, industry_shares};
///
/// assert_eq!(industry_shares().len(), 5);
/// let nursing = industry_matrix().get(Industry::NURSING_CARE_FACILITIES).unwrap();
/// assert_eq!(nursing.share(), Percent::from_tenths(52)); // 11,300 of 215,500 jobs
/// ```
#[derive(Debug)]
pub struct IndustryShares {
    pub(super) rows: &'static [IndustryShare],
}

impl IndustryShares {
    /// The row of an industry.
    pub fn get(&self, industry: Industry) -> Option<&'static IndustryShare> {
        self.rows.iter().find(|row| row.industry == industry)
    }

    /// Whether every share is a share, and none larger than the one before.
    pub(super) const fn is_sound(&self) -> bool {
        let mut rest = self.rows;
        let mut last = 10_000;
        while let [row, others @ ..] = rest {
            if row.share.hundredths() < 0 || row.share.hundredths() > last {
                return false;
            }
            last = row.share.hundredths();
            rest = others;
        }
        true
    }
}

impl Deref for IndustryShares {
    type Target = [IndustryShare];

    fn deref(&self) -> &Self::Target {
        self.rows
    }
}

impl IntoIterator for &IndustryShares {
    type Item = &'static IndustryShare;
    type IntoIter = core::slice::Iter<'static, IndustryShare>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

/// A guide's print of a share, and of which industry.
#[derive(Debug)]
pub(super) struct ShareMention {
    pub(super) industry: Industry,
    pub(super) mention: FigureMention,
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
/// use health_info_careers::industry_matrix;
///
/// assert_eq!(industry_matrix().len(), 104);
/// assert_eq!(industry_matrix()[0].base_employment().to_string(), "215,500");
/// ```
pub const fn industry_matrix() -> &'static IndustryShares {
    &tables::INDUSTRY_MATRIX
}

#[cfg(feature = "serde")]
impl serde::Serialize for IndustryShare {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("IndustryShare", 8)?;
        row.serialize_field("industry", &self.industry)?;
        row.serialize_field("name", self.industry.name())?;
        row.serialize_field("occupation", &self.occupation())?;
        row.serialize_field("period", &self.period())?;
        row.serialize_field("base_employment", &self.base)?;
        row.serialize_field("projected_employment", &self.target)?;
        row.serialize_field("share_percent", &self.share)?;
        row.serialize_field("source", &self.source())?;
        row.end()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for IndustryShares {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rows)
    }
}
