//! Months.

use core::fmt;

use crate::plumbing::{ParseKeyError, padded};

/// A month of a year: the reference month of a survey, or when O*NET collected a rating.
///
/// ```
/// use health_info_careers::unit::YearMonth;
///
/// let july = YearMonth::new(2013, 7).unwrap();
/// assert_eq!((july.to_string().as_str(), july.name()), ("2013-07", "July"));
/// assert_eq!("2013-07".parse(), Ok(july));
/// assert_eq!(YearMonth::new(2013, 13), None);
/// assert_eq!((july.year(), july.month()), (2013, 7));
/// assert_eq!(YearMonth::may(2025).to_string(), "2025-05");
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

    /// May of the year: the reference month of OEWS.
    pub const fn may(year: u16) -> Self {
        Self { year, month: 5 }
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

    /// The name of the month.
    pub const fn name(self) -> &'static str {
        match self.month {
            1 => "January",
            2 => "February",
            3 => "March",
            4 => "April",
            5 => "May",
            6 => "June",
            7 => "July",
            8 => "August",
            9 => "September",
            10 => "October",
            11 => "November",
            _ => "December",
        }
    }
}

/// Reads `2018-05` and `May 2018`, the name of the month in any case.
impl core::str::FromStr for YearMonth {
    type Err = ParseKeyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).ok_or(ParseKeyError::new("a month", "2018-05 or May 2018"))
    }
}

impl TryFrom<&str> for YearMonth {
    type Error = ParseKeyError;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

pub(super) fn parse(text: &str) -> Option<YearMonth> {
    if text.len() > "September 2018".len() {
        return None;
    }
    if let Some((name, of_year)) = text.split_once(' ') {
        let of_year = year(of_year)?;
        let months = (1..=12).filter_map(|month| YearMonth::new(of_year, month));
        return months.into_iter().find(|month| month.name().eq_ignore_ascii_case(name));
    }
    let (of_year, month) = text.split_once('-')?;
    if month.len() != 2 {
        return None;
    }
    YearMonth::new(year(of_year)?, u8::try_from(digits(month)?).ok()?)
}

/// Four digits, of which the first is not 0: as a year is printed.
pub(super) fn year(text: &str) -> Option<u16> {
    if text.len() == 4 { digits(text).filter(|year| *year >= 1000) } else { None }
}

pub(super) fn digits(text: &str) -> Option<u16> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{:04}-{:02}", self.year, self.month)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for YearMonth {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for YearMonth {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(crate::plumbing::TextVisitor::new())
    }
}

crate::plumbing::column!(YearMonth);
