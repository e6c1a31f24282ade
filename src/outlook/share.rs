//! `IndustryShare`: what part of an occupation an industry employs, from the employment matrix.

use core::fmt;

use crate::figure::{Coverage, Figure};
use crate::occupation::Occupation;
use crate::place::{Industry, Place};
use crate::plumbing::{flat, padded};
use crate::source::Source;
use crate::unit::{Dating, Estimate, Jobs, Measure, Percent, Period};

/// What part of the jobs of an occupation an industry has: a row of the employment matrix of one
/// round of the Employment Projections.
///
/// Jobs are rounded to 100, shares to a tenth of a percent. The share is of all jobs of the occupation
/// in the base year, the self-employed counted.
///
/// ```
/// use health_info_careers::{Jobs, Percent, Period, industry_shares};
///
/// let hospitals = industry_shares().first().unwrap();
/// assert_eq!(hospitals.industry().to_string(), "622000");
/// assert_eq!((hospitals.share(), hospitals.base_employment()), (Percent::from_tenths(340), Jobs(73_300)));
/// assert_eq!((hospitals.period(), hospitals.share_figure().period()), (Period::Span(2018, 2028), Period::Year(2018)));
/// // The guide prints 34%: 72,193 to 74,347 of 215,500 jobs.
/// assert_eq!(hospitals.printed_range().unwrap().to_string(), "72,193 to 74,347");
/// assert_eq!((hospitals.occupation().to_string(), hospitals.is_summary()), ("29-2071".into(), true)); // with a breakdown below
/// assert_eq!(hospitals.base_employment_figure().period(), Period::Year(2018));
/// assert_eq!(hospitals.projected_employment_figure().value().published(), Some(hospitals.projected_employment()));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct IndustryShare {
    pub(super) matrix: Matrix,
    pub(super) industry: Industry,
    pub(super) is_summary: bool,
    pub(super) base: Jobs,
    pub(super) target: Jobs,
    pub(super) share: Percent,
}

/// What the rows of one matrix have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Matrix {
    pub(super) occupation: Occupation,
    pub(super) source: Source,
    pub(super) base_year: u16,
    pub(super) target_year: u16,
    /// All jobs of the occupation in the base year.
    pub(super) total: Jobs,
}

impl Matrix {
    pub(super) const fn period(&self) -> Period {
        Period::Span(self.base_year, self.target_year)
    }
}

impl IndustryShare {
    /// The industry.
    pub const fn industry(&self) -> Industry {
        self.industry
    }

    /// Whether the row is a total of other rows. Only the others, the line items, may be added; those
    /// that are printed do not make the whole of the occupation.
    pub const fn is_summary(&self) -> bool {
        self.is_summary
    }

    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.matrix.occupation
    }

    /// From the base year, which the share is of, to the target year.
    pub const fn period(&self) -> Period {
        self.matrix.period()
    }

    /// The publication.
    pub const fn source(&self) -> Source {
        self.matrix.source
    }

    /// Jobs of the occupation in the industry in the base year, rounded to 100.
    pub const fn base_employment(&self) -> Jobs {
        self.base
    }

    /// Jobs of the occupation in the industry projected for the target year, rounded to 100.
    pub const fn projected_employment(&self) -> Jobs {
        self.target
    }

    /// The industry's share of all jobs of the occupation in the base year, in percent, to a tenth.
    pub const fn share(&self) -> Percent {
        self.share
    }

    /// The share, as a figure of the base year.
    pub const fn share_figure(&self) -> Figure<Percent> {
        self.figure(self.share, Measure::Share, self.matrix.base_year)
    }

    /// Jobs in the base year, as a figure of that year.
    pub const fn base_employment_figure(&self) -> Figure<Jobs> {
        self.figure(self.base, Measure::Employment, self.matrix.base_year)
    }

    /// Jobs projected for the target year, as a figure of that year.
    pub const fn projected_employment_figure(&self) -> Figure<Jobs> {
        self.figure(self.target, Measure::ProjectedEmployment, self.matrix.target_year)
    }

    const fn figure<T: Copy>(&self, value: T, measure: Measure, year: u16) -> Figure<T> {
        Figure {
            value: Estimate::Published(value),
            measure,
            period: Period::Year(year),
            dating: Dating::Stated,
            place: Place::Industry(self.industry),
            soc: self.matrix.occupation.soc(),
            source: self.matrix.source,
            coverage: Coverage::AllWorkers,
            relative_standard_error: Estimate::NotInSource,
        }
    }
}

impl fmt::Display for IndustryShare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { industry, share, base, matrix, .. } = self;
        padded!(f, "{}: {share:.1} of {} in {} ({base} jobs)", industry.name(), matrix.occupation, matrix.base_year)
    }
}

/// Rows of the employment matrix of one occupation and round, the largest share first.
///
/// ```
/// use health_info_careers::{Industry, Occupation, Percent, industry_shares};
/// use health_info_careers::outlook::industry_matrix;
///
/// assert_eq!(industry_shares().to_string(), "29-2071, 2018-28, ep-2018-28, 5 rows");
/// let nursing = industry_matrix().get(Industry::NURSING_CARE_FACILITIES).unwrap();
/// assert_eq!(nursing.share(), Percent::from_tenths(52)); // 11,300 of 215,500 jobs
/// // No matrix of this code is here: no rows, and no source for them.
/// let none = Occupation::RECORDS_SPECIALISTS_COMBINED.industry_shares();
/// assert_eq!((none.len(), none.source(), none.to_string()), (0, None, "29-2098: no employment matrix".into()));
/// assert!(none.is_empty() && !industry_shares().is_empty());
/// assert_eq!((industry_shares().rows().len(), none.rows().len()), (5, 0));
/// assert!(industry_shares().iter().all(|row| row.occupation() == industry_shares().occupation()));
/// ```
#[doc(alias = "staffing pattern")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct IndustryShares {
    pub(super) occupation: Occupation,
    pub(super) rows: &'static [IndustryShare],
}

impl IndustryShares {
    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    const fn matrix(&self) -> Option<&'static Matrix> {
        match self.rows {
            [first, ..] => Some(&first.matrix),
            [] => None,
        }
    }

    /// From the base year, which the shares are of, to the target year; `None` of a table without rows.
    pub const fn period(&self) -> Option<Period> {
        match self.matrix() {
            Some(matrix) => Some(matrix.period()),
            None => None,
        }
    }

    /// The publication; `None` of a table without rows.
    pub const fn source(&self) -> Option<Source> {
        match self.matrix() {
            Some(matrix) => Some(matrix.source),
            None => None,
        }
    }

    /// The row of an industry.
    pub fn get(&self, industry: Industry) -> Option<&'static IndustryShare> {
        self.rows.iter().find(|row| row.industry == industry)
    }

    /// The row with the largest share.
    pub const fn first(&self) -> Option<&'static IndustryShare> {
        self.rows.first()
    }

    /// The rows as a slice.
    pub const fn rows(&self) -> &'static [IndustryShare] {
        self.rows
    }

    /// Goes through the rows, the largest share first.
    pub fn iter(&self) -> core::slice::Iter<'static, IndustryShare> {
        self.rows.iter()
    }

    /// How many rows there are.
    pub const fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl IntoIterator for &IndustryShares {
    type Item = &'static IndustryShare;
    type IntoIter = core::slice::Iter<'static, IndustryShare>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

/// Occupation, period, source and how many rows.
impl fmt::Display for IndustryShares {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.matrix() {
            Some(matrix) => {
                let Matrix { occupation, source, .. } = matrix;
                padded!(f, "{occupation}, {}, {source}, {} rows", matrix.period(), self.rows.len())
            }
            None => padded!(f, "{}: no employment matrix", self.occupation),
        }
    }
}

flat!(IndustryShare as row {
    "industry": row.industry,
    "name": row.industry.name(),
    "is_summary": row.is_summary,
    "occupation": row.occupation(),
    "period": row.period(),
    "source": row.source(),
    "base_employment": row.base,
    "projected_employment": row.target,
    "share_percent": row.share,
});

/// The rows, a list.
#[cfg(feature = "serde")]
impl serde::Serialize for IndustryShares {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rows)
    }
}
