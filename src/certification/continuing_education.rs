//! `ContinuingEducation`: how many units a certification asks for, and by when.

use core::fmt;

use crate::plumbing::{flat, padded};

/// How many units of continuing education, and by when. JSON: `{"units": 20, "per": "cycle"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContinuingEducation {
    /// In every cycle of renewal.
    PerCycle(u16),
    /// In every year.
    PerYear(u16),
}

impl ContinuingEducation {
    /// How many units, in the cycle or in the year.
    ///
    /// ```
    /// use health_info_careers::certification::ContinuingEducation;
    ///
    /// assert_eq!(ContinuingEducation::PerCycle(20).units(), 20);
    /// ```
    pub const fn units(self) -> u16 {
        match self {
            Self::PerCycle(units) | Self::PerYear(units) => units,
        }
    }

    pub(super) const fn per(self) -> &'static str {
        match self {
            Self::PerCycle(_) => "cycle",
            Self::PerYear(_) => "year",
        }
    }
}

impl fmt::Display for ContinuingEducation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{} units of continuing education a {}", self.units(), self.per())
    }
}

flat!(ContinuingEducation as education { "units": education.units(), "per": education.per() });
