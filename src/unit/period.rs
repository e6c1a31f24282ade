//! The time that a figure is about, and how it is known.

use core::fmt;

use super::YearMonth;
use super::month::{self, digits, year};
use crate::plumbing::{ParseKeyError, codes, padded};

/// The reference period of a figure: a month, a year, or the years from one to another.
///
/// The code, `2018-05`, `2016` or `2018/2028`, is for data files and serde; `Display` is for people.
/// Both read back.
///
/// ```
/// use health_info_careers::{Period, wages_by_state};
///
/// let may = wages_by_state().period();
/// assert_eq!(may, Period::may(2018));
/// assert_eq!((may.to_string(), may.code().to_string()), ("May 2018".into(), "2018-05".into()));
/// assert_eq!("2018/2028".parse(), Ok(Period::Span(2018, 2028)));
/// let error = "May-18".parse::<Period>().unwrap_err(); // as a spreadsheet makes it
/// assert_eq!(error.to_string(), "not a period: expected 2018-05 (a month), 2018 or 2018/2028");
/// assert_eq!((may.year(), Period::Span(2018, 2028).year()), (2018, 2018));
/// assert_eq!((may.month().unwrap().month(), Period::Year(2016).month()), (5, None));
/// ```
#[doc(alias = "date")]
#[doc(alias = "year")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Period {
    /// A month; of OEWS, May.
    Month(YearMonth),
    /// The year, as printed, without a month.
    Year(u16),
    /// From the base year of a projection to its target year; or the years that a survey pools.
    Span(u16, u16),
}

impl Period {
    /// May of the year: the reference month of OEWS.
    pub const fn may(year: u16) -> Self {
        Self::Month(YearMonth::may(year))
    }

    /// The year of the figure; of a projection, the base year.
    pub const fn year(self) -> u16 {
        match self {
            Self::Month(month) => month.year(),
            Self::Year(year) | Self::Span(year, _) => year,
        }
    }

    /// The last year of the period.
    pub const fn end_year(self) -> u16 {
        match self {
            Self::Month(month) => month.year(),
            Self::Year(year) | Self::Span(_, year) => year,
        }
    }

    /// The month, where it is one.
    pub const fn month(self) -> Option<YearMonth> {
        match self {
            Self::Month(month) => Some(month),
            _ => None,
        }
    }

    /// The code as data files have it: `2018-05`, `2016`, `2018/2028`.
    pub const fn code(self) -> impl fmt::Display {
        PeriodCode(self)
    }
}

impl From<YearMonth> for Period {
    fn from(month: YearMonth) -> Self {
        Self::Month(month)
    }
}

/// By year, then by where it ends; of one year, its months come before the year at large.
impl Ord for Period {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        let kind = |period: &Self| match period {
            Self::Month(month) => month.month(),
            Self::Year(_) => 13,
            Self::Span(..) => 14,
        };
        let key = |period: &Self| (period.year(), period.end_year(), kind(period));
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month(month) => padded!(f, "{} {:04}", month.name(), month.year()),
            Self::Year(year) => padded!(f, "{year:04}"),
            // In full where two digits would leave the century open, or read as a month.
            Self::Span(base, target) if base / 100 != target / 100 || matches!(target % 100, 1..=12) => {
                padded!(f, "{base}-{target}")
            }
            Self::Span(base, target) => padded!(f, "{base}-{:02}", target % 100),
        }
    }
}

struct PeriodCode(Period);

impl fmt::Display for PeriodCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Period::Month(month) => fmt::Display::fmt(&month, f),
            Period::Year(year) => padded!(f, "{year:04}"),
            Period::Span(base, target) => padded!(f, "{base:04}/{target:04}"),
        }
    }
}

/// Reads the code, `2018-05`, and the form for people, `May 2018` or `2018-28`.
impl core::str::FromStr for Period {
    type Err = ParseKeyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).ok_or(ParseKeyError::new("a period", "2018-05 (a month), 2018 or 2018/2028"))
    }
}

impl TryFrom<&str> for Period {
    type Error = ParseKeyError;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

fn parse(text: &str) -> Option<Period> {
    if let Some(month) = month::parse(text) {
        return Some(Period::Month(month));
    }
    if text.len() > 9 || !text.is_ascii() {
        return None;
    }
    let (first, last) = (year(text.get(..4)?)?, text.get(4..)?);
    match (last.get(..1).unwrap_or(""), last.get(1..).unwrap_or("")) {
        ("", _) => Some(Period::Year(first)),
        ("/" | "-", target) if target.len() == 4 => {
            year(target).filter(|target| *target > first).map(|target| Period::Span(first, target))
        }
        // Of two digits, 01 to 12 are a month.
        ("-", target) if target.len() == 2 => {
            let target = first / 100 * 100 + digits(target)?;
            (target > first).then_some(Period::Span(first, target))
        }
        _ => None,
    }
}

/// The code, digit by digit: the formatting machinery would cost as much as ten other columns.
#[cfg(feature = "serde")]
impl serde::Serialize for Period {
    #[expect(clippy::many_single_char_names, reason = "the digits of two years")]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ([a, b, c, d], [e, f, g, h]) = (four_digits(self.year()), four_digits(self.end_year()));
        let code = match self {
            Self::Month(month) if month.year() <= 9999 => {
                let [.., tens, ones] = four_digits(month.month().into());
                [a, b, c, d, b'-', tens, ones, 0, 0]
            }
            Self::Year(0..=9999) => [a, b, c, d, 0, 0, 0, 0, 0],
            Self::Span(0..=9999, 0..=9999) => [a, b, c, d, b'/', e, f, g, h],
            _ => return serializer.collect_str(&self.code()),
        };
        let code = code.split(|byte| *byte == 0).next().and_then(|code| core::str::from_utf8(code).ok());
        serializer.serialize_str(code.unwrap_or(""))
    }
}

#[cfg(feature = "serde")]
const fn four_digits(year: u16) -> [u8; 4] {
    const fn digit(year: u16) -> u8 {
        b'0' + (year % 10) as u8
    }
    [digit(year / 1000), digit(year / 100), digit(year / 10), digit(year)]
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Period {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(crate::plumbing::TextVisitor::new())
    }
}

crate::plumbing::column!(Period);

codes! {
    /// How the period of a figure is known.
    ///
    /// ```
    /// use health_info_careers::unit::Dating;
    /// use health_info_careers::wages_by_state;
    ///
    /// assert_eq!(wages_by_state().dating(), Dating::Inferred); // the guide's table has no date
    /// assert_eq!("stated".parse(), Ok(Dating::Stated));
    /// ```
    pub enum Dating: "a dating", "stated, inferred or unknown" {
        /// The source says so.
        Stated = "stated";
        /// The source does not say; it follows from other figures.
        Inferred = "inferred";
        /// Neither stated nor safely inferred.
        Unknown = "unknown";
    }
}
