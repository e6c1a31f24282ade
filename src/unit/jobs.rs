//! Jobs, and jobs per 1,000.

use core::fmt;

use super::Quantity;
use super::quantity::{fmt_number, quantity, whole};
use crate::plumbing::{Grouped, padded_number, sign};

/// A number of jobs, as published (OEWS rounds employment to 10, projections to 100).
///
/// ```
/// use health_info_careers::Jobs;
///
/// let employed = Jobs(215_500); // in 2018
/// assert_eq!(employed.to_string(), "215,500");
/// assert_eq!("215,500".parse(), Ok(employed));
/// assert_eq!(i64::from(employed), 215_500);
/// assert_eq!([Jobs(41_100), Jobs(73_200)].into_iter().sum::<Jobs>(), Jobs(114_300));
/// ```
///
/// Jobs add. A sum beyond 2,147,483,647, many times all jobs there are, stays there.
#[doc(alias = "employment")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Jobs(pub i32);

quantity!(Jobs, Jobs, 0, "a number of jobs", "215,500 or 215500", "", "", true);
whole!(Jobs);

impl fmt::Display for Jobs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded_number!(f, "{}{}", sign(f, self.0 < 0), Grouped(i64::from(self.0).abs()))
    }
}

impl core::ops::Add for Jobs {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl core::ops::AddAssign for Jobs {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl core::iter::Sum for Jobs {
    fn sum<I: Iterator<Item = Self>>(jobs: I) -> Self {
        jobs.fold(Self(0), |sum, jobs| sum + jobs)
    }
}

impl<'a> core::iter::Sum<&'a Self> for Jobs {
    fn sum<I: Iterator<Item = &'a Self>>(jobs: I) -> Self {
        jobs.copied().sum()
    }
}

/// Jobs in the occupation for every 1,000 jobs in the place.
///
/// ```
/// use health_info_careers::unit::JobsPer1000;
///
/// let rate = JobsPer1000::from_thousandths(1_405);
/// assert_eq!(rate.to_string(), "1.405");
/// assert_eq!("1.405".parse(), Ok(rate));
/// assert_eq!((rate.thousandths(), rate.to_f64()), (1_405, 1.405));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobsPer1000(i32);

quantity!(
    JobsPer1000,
    JobsPer1000Jobs,
    3,
    "a number of jobs per 1,000",
    "1.405, with at most three decimals",
    "",
    "",
    false
);

impl JobsPer1000 {
    /// From thousandths, as printed.
    pub const fn from_thousandths(thousandths: i32) -> Self {
        Self(thousandths)
    }

    /// In thousandths.
    pub const fn thousandths(self) -> i32 {
        self.0
    }
}

impl fmt::Display for JobsPer1000 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_number(f, self.number(), Some(3), "")
    }
}
