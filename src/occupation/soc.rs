//! `SocCode`: any code of the Standard Occupational Classification.

use crate::plumbing::identifier;

/// A code of the Standard Occupational Classification, such as `29-2071`.
///
/// Any well-formed code: figures may speak of occupations that are not [`Occupation`](crate::Occupation)s here, such
/// as the truck drivers of `53-3032`.
///
/// ```
/// use health_info_careers::{Occupation, SocCode};
///
/// let code: SocCode = "29-2071".parse()?;
/// assert_eq!(code, Occupation::MEDICAL_RECORDS_TECHNICIANS.soc());
/// assert!("292071".parse::<SocCode>().is_err());
/// # Ok::<_, health_info_careers::ParseKeyError>(())
/// ```
#[doc(alias = "SOC")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocCode(pub(super) [u8; 7]);

impl SocCode {
    /// From two digits, a hyphen and four digits; `None` for anything else.
    ///
    /// ```
    /// use health_info_careers::SocCode;
    ///
    /// assert_eq!(SocCode::new("15-2051").unwrap().to_string(), "15-2051");
    /// assert_eq!(SocCode::new("15-2051.02"), None); // O*NET's codes are longer
    /// ```
    pub const fn new(code: &str) -> Option<Self> {
        let Some((digits, b"")) = code.as_bytes().split_first_chunk::<7>() else { return None };
        let [_, _, hyphen, ..] = *digits;
        let mut rest = digits.as_slice();
        let mut count = 0;
        while let [first, others @ ..] = rest {
            count += first.is_ascii_digit() as u8;
            rest = others;
        }
        if hyphen == b'-' && count == 6 { Some(Self(*digits)) } else { None }
    }

    /// Whether it is the code of a group that the other code belongs to: `29-2000` has `29-2072` in it,
    /// and `00-0000` has every other.
    pub(crate) fn contains(self, other: Self) -> bool {
        let code: &str = self.as_ref();
        let stem = code.trim_end_matches('0').trim_end_matches('-').trim_end_matches('0');
        self != other && code.ends_with("000") && AsRef::<str>::as_ref(&other).starts_with(stem)
    }

    /// The code as a big-endian word: in the order of the codes.
    pub(super) const fn ordinal(self) -> u64 {
        crate::plumbing::big_endian(&self.0)
    }

    fn code(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or("")
    }

    fn parse(text: &str) -> Option<Self> {
        Self::new(text)
    }
}

identifier!(SocCode, "a SOC code", "two digits, a hyphen and four digits, such as 29-2071");
