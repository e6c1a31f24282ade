use core::fmt;

use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use crate::plumbing::{ParseKeyError, padded};

/// What time a figure speaks of.
///
/// The code, `2018-05`, `2016` or `2018/2028`, is for data files; `Display` is for people. Both read
/// back.
///
/// ```
/// use health_info_careers::Period;
///
/// assert_eq!(Period::May(2018).to_string(), "May 2018");
/// assert_eq!(Period::May(2018).code().to_string(), "2018-05");
/// assert_eq!("2018/2028".parse(), Ok(Period::Span(2018, 2028)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// May of the year: the reference month of OEWS.
    May(u16),
    /// The year, as printed, without a month.
    Year(u16),
    /// From the base year of a projection to its target year; or the years that a survey pools.
    Span(u16, u16),
}

impl Period {
    /// The year of the figure; of a projection, the base year.
    pub const fn year(self) -> u16 {
        match self {
            Self::May(year) | Self::Year(year) | Self::Span(year, _) => year,
        }
    }

    /// The last year of the period.
    pub const fn end_year(self) -> u16 {
        match self {
            Self::May(year) | Self::Year(year) | Self::Span(_, year) => year,
        }
    }

    /// The code as data files have it: `2018-05`, `2016`, `2018/2028`.
    pub const fn code(self) -> impl fmt::Display {
        PeriodCode(self)
    }
}

/// By year, then by where it ends; of one year, May comes before the year at large.
impl Ord for Period {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        let kind = |period: &Self| match period {
            Self::May(_) => 0,
            Self::Year(_) => 1,
            Self::Span(..) => 2,
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
            Self::May(year) => padded!(f, "May {year:04}"),
            Self::Year(year) => padded!(f, "{year:04}"),
            // In full where two digits would leave the century open, or read as a month.
            Self::Span(base, target) if base / 100 != target / 100 || target % 100 == 5 => {
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
            Period::May(year) => padded!(f, "{year:04}-05"),
            Period::Year(year) => padded!(f, "{year:04}"),
            Period::Span(base, target) => padded!(f, "{base:04}/{target:04}"),
        }
    }
}

/// Reads the code, `2018-05`, and the form for people, `May 2018` or `2018-28`.
impl core::str::FromStr for Period {
    type Err = ParseKeyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).ok_or(ParseKeyError::new("a period", "2018-05, 2018 or 2018/2028"))
    }
}

fn parse(text: &str) -> Option<Period> {
    if text.len() > 9 || !text.is_ascii() {
        return None;
    }
    let (first, last) = (text.get(..4)?, text.get(4..)?);
    if first.eq_ignore_ascii_case("may ") {
        return year(last).map(Period::May);
    }
    let first = year(first)?;
    match (last.get(..1).unwrap_or(""), last.get(1..).unwrap_or("")) {
        ("", _) => Some(Period::Year(first)),
        ("-", "05") => Some(Period::May(first)),
        ("/" | "-", target) if target.len() == 4 => {
            year(target).filter(|target| *target > first).map(|target| Period::Span(first, target))
        }
        ("-", target) if target.len() == 2 => {
            let target = first / 100 * 100 + digits(target)?;
            (target > first).then_some(Period::Span(first, target))
        }
        _ => None,
    }
}

/// Four digits, of which the first is not 0: as a year is printed.
fn year(text: &str) -> Option<u16> {
    if text.len() == 4 { digits(text).filter(|year| *year >= 1000) } else { None }
}

fn digits(text: &str) -> Option<u16> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// The code, digit by digit: the formatting machinery would cost as much as ten other columns.
#[cfg(feature = "serde")]
impl serde::Serialize for Period {
    #[expect(clippy::many_single_char_names, reason = "the digits of two years")]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ([a, b, c, d], [e, f, g, h]) = (four_digits(self.year()), four_digits(self.end_year()));
        let code = match self {
            Self::May(0..=9999) => [a, b, c, d, b'-', b'0', b'5', 0, 0],
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

/// How the period of a figure is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_dating)]
pub enum Dating {
    /// The source says so.
    Stated,
    /// The source does not say; it follows from other figures.
    Inferred,
    /// Neither stated nor safely inferred.
    Unknown,
}

crate::plumbing::serde_as_text!(Dating);

fn not_a_dating(_: &str) -> ParseKeyError {
    ParseKeyError::new("a dating", "stated, inferred or unknown")
}
