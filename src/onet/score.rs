//! `Score`: a number on one of O*NET's scales.

use core::fmt;

use crate::plumbing::{codes, padded};
use crate::unit::Decimal;

codes! {
    /// A scale on which O*NET scores the elements of work.
    ///
    /// ```
    /// use health_info_careers::onet::Scale;
    ///
    /// assert_eq!(Scale::Importance.onet_id(), "IM"); // as O*NET's files have it
    /// ```
    #[non_exhaustive]
    pub enum Scale: "a scale", "importance, level, occupational-interest or extent" {
        /// How important it is: 1 to 5 (IM).
        Importance = "importance";
        /// How much of it is needed: 0 to 7 (LV).
        Level = "level";
        /// How well an area of interest fits: 1 to 7 (OI).
        OccupationalInterest = "occupational-interest", "occupational interest";
        /// How far the work offers a value: 1 to 7 (EX).
        Extent = "extent";
    }
}

impl Scale {
    /// O*NET's own id of the scale: `IM`, `LV`, `OI`, `EX`.
    pub const fn onet_id(self) -> &'static str {
        match self {
            Self::Importance => "IM",
            Self::Level => "LV",
            Self::OccupationalInterest => "OI",
            Self::Extent => "EX",
        }
    }

    /// The lowest and the highest score possible.
    ///
    /// ```
    /// use health_info_careers::onet::Scale;
    ///
    /// assert_eq!(Scale::Importance.bounds(), (1, 5));
    /// assert_eq!(Scale::Level.bounds(), (0, 7));
    /// ```
    pub const fn bounds(self) -> (u8, u8) {
        match self {
            Self::Importance => (1, 5),
            Self::Level => (0, 7),
            Self::OccupationalInterest | Self::Extent => (1, 7),
        }
    }
}

/// A score on one of O*NET's scales, to a hundredth.
///
/// Scores on different scales have no order.
///
/// ```
/// use health_info_careers::Occupation;
/// use health_info_careers::onet::Scale;
///
/// let skills = Occupation::MEDICAL_RECORDS_TECHNICIANS.onet().skills();
/// let reading = skills.iter().find(|rating| rating.element() == "Reading Comprehension").unwrap();
/// let (importance, level) = (reading.importance().unwrap(), reading.level().unwrap());
/// assert_eq!((importance.to_string(), level.to_string()), ("3.38 of 5".into(), "3.38 of 7".into()));
/// assert_eq!(importance.partial_cmp(&level), None);
/// assert_eq!(level.scale(), Scale::Level);
/// assert_eq!((level.number().to_string(), level.hundredths()), ("3.38".into(), 338));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Score {
    hundredths: u16,
    scale: Scale,
}

impl Score {
    /// From hundredths, as a table has them.
    pub(super) const fn new(hundredths: u16, scale: Scale) -> Self {
        let (low, high) = scale.bounds();
        assert!(low as u16 * 100 <= hundredths && hundredths <= high as u16 * 100, "a score beyond its scale");
        Self { hundredths, scale }
    }

    /// In hundredths of a point.
    pub const fn hundredths(self) -> u16 {
        self.hundredths
    }

    /// The scale.
    pub const fn scale(self) -> Scale {
        self.scale
    }

    /// The score as a number.
    pub const fn number(self) -> Decimal {
        Decimal::new(self.hundredths as i64, 2)
    }
}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        (self.scale == other.scale).then(|| self.hundredths.cmp(&other.hundredths))
    }
}

/// The score, and the highest possible.
impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{} of {}", self.number(), self.scale.bounds().1)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Score {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.number().serialize(serializer)
    }
}
