//! The key of a metropolitan or nonmetropolitan area.

use super::state::State;
use crate::plumbing::codes;

/// A metropolitan or nonmetropolitan area, by the agency's seven-digit code.
///
/// Metropolitan codes are `00` and the CBSA code; nonmetropolitan ones the state's FIPS code and
/// five digits. Texts are read as that code, as a bare CBSA code, or as a title, ignoring case. Codes
/// and titles of earlier delineations are read as the area of today; [`former`](Area::former) says
/// which they are. Borders follow the delineation of the year: the same code need not be the same
/// counties.
///
/// ```
/// use health_info_careers::{Area, State};
///
/// let phoenix: Area = "38060".parse()?;
/// assert_eq!(phoenix, "0038060".parse()?);
/// assert_eq!(phoenix, "Phoenix-Mesa-Scottsdale, AZ".parse()?); // its name in 2016
/// assert_eq!(phoenix.name(), "Phoenix-Mesa-Chandler, AZ");
/// assert!(phoenix.states().eq([State::Arizona]));
/// # Ok::<_, health_info_careers::ParseKeyError>(())
/// ```
#[doc(alias = "metro")]
#[doc(alias = "city")]
#[doc(alias = "MSA")]
#[doc(alias = "CBSA")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Area(pub(super) [u8; 7]);

/// In the order of the codes.
impl Ord for Area {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.ordinal().cmp(&other.ordinal())
    }
}

impl PartialOrd for Area {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

codes! {
    /// What kind of area it is.
    pub enum AreaKind: "a kind of area", "metropolitan or nonmetropolitan" {
        /// A core-based statistical area: a city with the counties around it.
        Metropolitan = "metropolitan", "metropolitan area";
        /// The rest of a state, or a part of it.
        Nonmetropolitan = "nonmetropolitan", "nonmetropolitan area";
    }
}

/// The most states that an area lies in; one with more stops the build.
pub(super) const MOST_STATES: usize = 4;

/// The title and the states of an area; keys hold no references.
#[derive(Debug)]
pub(super) struct AreaRecord {
    pub(super) area: Area,
    pub(super) name: &'static str,
    pub(super) states: [Option<State>; MOST_STATES],
}

/// A city that a guide prints in place of its area.
#[derive(Debug)]
pub(super) struct PrintedCity {
    pub(super) area: Area,
    pub(super) name: &'static str,
}

impl Area {
    /// Metropolitan or not, as the code says.
    ///
    /// ```
    /// use health_info_careers::Area;
    /// use health_info_careers::place::AreaKind;
    ///
    /// assert_eq!(Area::from_code("38060").unwrap().kind(), AreaKind::Metropolitan); // Phoenix
    /// assert_eq!(Area::find("Capital/Northern New York nonmetropolitan area")?.kind(), AreaKind::Nonmetropolitan);
    /// # Ok::<_, health_info_careers::ResolveError>(())
    /// ```
    pub const fn kind(self) -> AreaKind {
        match self.0 {
            [b'0', b'0', ..] => AreaKind::Metropolitan,
            _ => AreaKind::Nonmetropolitan,
        }
    }

    /// The digits as a big-endian word: in the order of the codes. Two loads of four bytes, which
    /// have the middle one in common.
    #[expect(clippy::many_single_char_names, reason = "the digits of a code")]
    pub(crate) const fn ordinal(self) -> u64 {
        let [a, b, c, d, e, f, g] = self.0;
        (u32::from_be_bytes([a, b, c, d]) as u64) << 24 | (u32::from_be_bytes([d, e, f, g]) & 0x00ff_ffff) as u64
    }

    /// From a code as the tables spell it, not checked against them.
    pub(crate) const fn from_table(code: [u8; 7]) -> Self {
        Self(code)
    }
}
