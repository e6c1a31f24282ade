use super::projection::Projections;
use super::{dispatch, tables};
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
        dispatch::projections(self)
    }
}
