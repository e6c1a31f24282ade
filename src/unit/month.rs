use core::fmt;

use crate::plumbing::padded;

/// A month of a year: when O*NET collected a rating.
///
/// ```
/// use health_info_careers::unit::YearMonth;
///
/// assert_eq!(YearMonth::new(2013, 7).unwrap().to_string(), "2013-07");
/// assert_eq!(YearMonth::new(2013, 13), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonth {
    year: u16,
    month: u8,
}

impl YearMonth {
    /// From a year and a month, 1 for January; `None` for a month that no year has.
    pub const fn new(year: u16, month: u8) -> Option<Self> {
        if matches!(month, 1..=12) { Some(Self { year, month }) } else { None }
    }

    /// As the tables have it; only evaluated while compiling.
    #[expect(clippy::panic, reason = "stops the build")]
    pub(crate) const fn from_table(year: u16, month: u8) -> Self {
        match Self::new(year, month) {
            Some(found) => found,
            None => panic!("no such month"),
        }
    }

    /// The year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    pub const fn month(self) -> u8 {
        self.month
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{}-{:02}", self.year, self.month)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for YearMonth {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
