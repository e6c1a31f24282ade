//! The latest figures, under the names of the functions at the crate's root.
//!
//! The root's functions cover 29-2071, the occupation of the guides, which is no longer surveyed.
//! The functions here cover Medical Records Specialists (29-2072), the larger of the two occupations
//! that replaced it, in the latest release. Both can change in a minor release, as new data arrive.
//!
//! ```
//! use health_info_careers::{Period, State, current};
//!
//! let now = current::wages_by_state();
//! assert_eq!(now.occupation().to_string(), "29-2072");
//! assert!(now.period() >= Period::may(2025));
//! // A release by its year stays what it is.
//! let then = current::occupation().wages_by_state_in(2025).unwrap();
//! assert_eq!(then.get(State::NewJersey).unwrap().mean().to_string(), "$54,490");
//! ```

use crate::occupation::Occupation;
use crate::outlook::{IndustryShares, Projections};
use crate::wage::{AreaWages, CURRENT, IndustryWages, NationalWage, StateWages};

/// The larger of the two occupations that replaced the guides' one: Medical Records Specialists,
/// 29-2072.
///
/// The twin of [`occupation()`](crate::occupation()). The other successor, with fewer jobs, is
/// [`Occupation::HEALTH_INFORMATION_TECHNOLOGISTS`].
///
/// ```
/// use health_info_careers::{current, occupation};
///
/// assert!(occupation().superseded_by().contains(&current::occupation()));
/// assert_eq!(current::occupation().title(), "Medical Records Specialists");
/// ```
#[inline]
pub const fn occupation() -> Occupation {
    CURRENT
}

/// The latest national wage of [today's occupation](occupation).
///
/// ```
/// use health_info_careers::{Period, Usd, current};
///
/// assert!(current::national_wage().period() >= Period::may(2025));
/// let then = current::occupation().national_wage_in(2025).unwrap();
/// assert_eq!(then.median().published(), Some(Usd(51_140)));
/// ```
#[inline]
pub fn national_wage() -> NationalWage {
    CURRENT.national_wage()
}

/// Wages by state of [today's occupation](occupation), the latest release: every statistic,
/// employment, their errors, with the territories that have rows.
///
/// The twin of [`wages_by_state()`](crate::wages_by_state), which is of 29-2071 and May 2018.
///
/// ```
/// use health_info_careers::{Statistic, current};
///
/// for ranked in current::wages_by_state().ranked_by(Statistic::Median).take(3) {
///     println!("{ranked}"); // with occupation and period
/// }
/// ```
#[doc(alias = "salary")]
#[doc(alias = "pay")]
#[doc(alias = "earnings")]
#[inline]
pub const fn wages_by_state() -> &'static StateWages {
    CURRENT.wages_by_state()
}

/// Wages by metropolitan and nonmetropolitan area of [today's occupation](occupation), the latest
/// release.
///
/// The twin of [`wages_by_area()`](crate::wages_by_area), which is of 29-2071 and 2016.
///
/// ```
/// use health_info_careers::{Area, current};
///
/// let phoenix = current::wages_by_area().get(Area::from_code("38060").unwrap()).unwrap();
/// println!("{phoenix}");
/// ```
#[doc(alias = "metro")]
#[doc(alias = "MSA")]
#[inline]
pub const fn wages_by_area() -> &'static AreaWages {
    CURRENT.wages_by_area()
}

/// Wages by industry of [today's occupation](occupation), the latest release; rows nest.
///
/// The twin of [`wages_by_industry()`](crate::wages_by_industry), which is of 29-2071 and May 2018.
///
/// ```
/// use health_info_careers::{Industry, current};
///
/// println!("{}", current::wages_by_industry().get(Industry::HOSPITALS).unwrap());
/// ```
#[inline]
pub const fn wages_by_industry() -> &'static IndustryWages {
    CURRENT.wages_by_industry()
}

/// The Employment Projections for [today's occupation](occupation), the oldest round first.
///
/// The twin of [`projections()`](crate::projections()), which is of 29-2071 and ends with 2018-28.
///
/// ```
/// use health_info_careers::current;
///
/// let latest = current::projections().latest();
/// println!("{} jobs to {}, {}", latest.base_employment(), latest.projected_employment(), latest.period());
/// assert_eq!(latest.occupation(), current::occupation());
/// ```
#[doc(alias = "outlook")]
#[doc(alias = "job growth")]
#[inline]
pub const fn projections() -> &'static Projections {
    const PROJECTIONS: &Projections = match CURRENT.projections() {
        Some(projections) => projections,
        None => panic!("today's occupation has no projections"),
    };
    PROJECTIONS
}

/// Which industries employ [today's occupation](occupation), from its latest employment matrix; no
/// rows as long as none is here.
///
/// The twin of [`industry_shares()`](crate::industry_shares()), which is of 29-2071 and 2018, and has the five
/// industries that a guide names. Here are all rows of the matrix: summary rows contain others, so never add all.
///
/// ```
/// use health_info_careers::current;
///
/// assert_eq!(current::industry_shares().occupation(), current::occupation());
/// ```
#[inline]
pub const fn industry_shares() -> &'static IndustryShares {
    CURRENT.industry_shares()
}
