//! US dollars, by the year and by the hour: two types that do not mix.

use core::fmt;

use super::quantity::{quantity, whole};
use crate::plumbing::{Grouped, padded_number, sign};

/// US dollars a year, as published (OEWS rounds annual wages to 10).
///
/// ```
/// use health_info_careers::{State, Usd, wages_by_state};
///
/// let mean = wages_by_state().get(State::NewJersey).unwrap().mean(); // May 2018
/// assert_eq!(mean.published(), Some(Usd(54_020)));
/// assert_eq!("$54,020".parse(), Ok(Usd(54_020)));
/// assert_eq!((Usd(54_020).dollars(), f64::from(Usd(54_020))), (54_020, 54_020.0));
/// assert_eq!(Usd::try_from(54_020_u32)?, Usd(54_020)); // as from a form
/// assert_eq!(format!("{:10}|{:<9}|{:+}", Usd(54_020), Usd(-700), Usd(900)), "   $54,020|-$700    |+$900");
/// # Ok::<_, core::num::TryFromIntError>(())
/// ```
///
/// There is no arithmetic: a sum of means is not a wage. [`Difference`](crate::Difference) and
/// [`Wages::weighted_mean`](crate::Wages::weighted_mean) know what may be added.
#[doc(alias = "salary")]
#[doc(alias = "pay")]
#[doc(alias = "dollars")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Usd(pub i32);

quantity!(Usd, UsdPerYear, 0, "an amount of dollars", "$54,020 or 54020", "$", "", true);
whole!(Usd);

impl Usd {
    /// In whole dollars.
    pub const fn dollars(self) -> i32 {
        self.0
    }
}

impl fmt::Display for Usd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded_number!(f, "{}${}", sign(f, self.0 < 0), Grouped(i64::from(self.0).abs()))
    }
}

/// US dollars an hour, to the cent. Not to be mixed with [`Usd`]: that does not compile.
///
/// ```
/// use health_info_careers::UsdPerHour;
///
/// let wage = UsdPerHour::from_cents(2_597);
/// assert_eq!(wage.to_string(), "$25.97");
/// assert_eq!("$25.97".parse(), Ok(wage));
/// assert_eq!(wage.to_f64(), 25.97);
/// assert_eq!(wage.cents(), 2_597);
/// ```
#[doc(alias = "hourly")]
#[doc(alias = "pay")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UsdPerHour(i32);

quantity!(UsdPerHour, UsdPerHour, 2, "an hourly wage", "$25.97 or 25.97", "$", "", true);

impl UsdPerHour {
    /// From whole cents.
    pub const fn from_cents(cents: i32) -> Self {
        Self(cents)
    }

    /// In whole cents.
    pub const fn cents(self) -> i32 {
        self.0
    }
}

impl fmt::Display for UsdPerHour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cents = self.0.unsigned_abs();
        padded_number!(f, "{}${}.{:02}", sign(f, self.0 < 0), Grouped(i64::from(cents / 100)), cents % 100)
    }
}
