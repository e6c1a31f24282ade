//! The key of an occupation, the edition of its code, and the steps between codes.

use core::fmt;

use super::soc::SocCode;
use crate::plumbing::{codes, flat, padded};

/// An occupation that this crate has tables for.
///
/// [`Display`](core::fmt::Display) gives the SOC code, [`title`](Occupation::title) the name. Texts are
/// read as the code, as O\*NET's form of it (`29-2072.00`), or as the title, ignoring case.
///
/// ```
/// use health_info_careers::Occupation;
///
/// let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS;
/// assert_eq!(technicians.to_string(), "29-2071");
/// assert_eq!("medical records specialists".parse(), Ok(Occupation::MEDICAL_RECORDS_SPECIALISTS));
/// assert_eq!(
///     technicians.superseded_by(),
///     [Occupation::MEDICAL_RECORDS_SPECIALISTS, Occupation::HEALTH_INFORMATION_TECHNOLOGISTS],
/// );
/// ```
#[doc(alias = "job")]
#[doc(alias = "career")]
#[doc(alias = "SOC")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Occupation(pub(super) u8);

codes! {
    /// The edition of the classification that a code belongs to.
    #[doc(alias = "SOC edition")]
    #[non_exhaustive]
    pub enum Classification: "an edition of the classification", "soc-2010, oews-hybrid or soc-2018" {
        /// SOC 2010, in OEWS up to May 2018.
        Soc2010 = "soc-2010", "SOC 2010";
        /// The codes of May 2019 and 2020, when OEWS combined occupations of both editions.
        OewsHybrid = "oews-hybrid", "combined codes of OEWS, May 2019 and 2020";
        /// SOC 2018, in OEWS since May 2021.
        Soc2018 = "soc-2018", "SOC 2018";
    }
}

/// One step from a code to what took its place. Every step of today's tables is partial: the two
/// codes do not cover the same jobs, and no series runs through.
///
/// ```
/// use health_info_careers::occupation;
///
/// let step = occupation().successors().next().unwrap();
/// assert_eq!(step.to_string(), "29-2071 to 29-2072, in part: SOC 2018 split 29-2071; this is one of its two parts");
/// assert_eq!((step.from().to_string(), step.to().to_string(), step.in_part()), ("29-2071".into(), "29-2072".into(), true));
/// assert_eq!(step.note(), "SOC 2018 split 29-2071; this is one of its two parts");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Succession {
    pub(super) from: Occupation,
    pub(super) to: Occupation,
    pub(super) in_part: bool,
    pub(super) note: &'static str,
}

impl Succession {
    /// The earlier code.
    pub const fn from(&self) -> Occupation {
        self.from
    }

    /// The later code.
    pub const fn to(&self) -> Occupation {
        self.to
    }

    /// Whether only a part went over, or others came in too.
    pub const fn in_part(&self) -> bool {
        self.in_part
    }

    /// What makes the step partial.
    pub const fn note(&self) -> &'static str {
        self.note
    }
}

/// The two codes, whether in part, and why.
impl fmt::Display for Succession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = if self.in_part { ", in part" } else { "" };
        padded!(f, "{} to {}{part}: {}", self.from, self.to, self.note)
    }
}

flat!(Succession as step {
    "from": step.from,
    "to": step.to,
    "in_part": step.in_part,
    "note": step.note,
});

/// What is known of an occupation; keys hold no references.
#[derive(Debug)]
pub(super) struct OccupationRecord {
    pub(super) soc: SocCode,
    pub(super) title: &'static str,
    pub(super) classification: Classification,
    pub(super) is_group: bool,
    pub(super) superseded_by: &'static [Occupation],
    pub(super) formed_from: &'static [SocCode],
}
