use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use super::{State, tables};
use crate::plumbing::{ParseKeyError, identifier, serde_as_text};

/// A metropolitan or nonmetropolitan area, by the agency's seven-digit code.
///
/// Metropolitan codes are `00` and the CBSA code; nonmetropolitan ones the state's FIPS code and
/// five digits. Texts are read as that code, as a bare CBSA code, or as a title, today's or a
/// former one, ignoring case. Borders follow the delineation of the year: the same code need not
/// be the same counties.
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

/// What kind of area it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_kind)]
pub enum AreaKind {
    /// A core-based statistical area: a city with the counties around it.
    Metropolitan,
    /// The rest of a state, or a part of it.
    Nonmetropolitan,
}

serde_as_text!(AreaKind);

fn not_a_kind(_: &str) -> ParseKeyError {
    ParseKeyError::new("a kind of area", "metropolitan or nonmetropolitan")
}

/// The title of an area; keys hold no references.
#[derive(Debug)]
pub(super) struct AreaRecord {
    pub(super) area: Area,
    pub(super) name: &'static str,
}

/// Another name of an area: a former title, or a city that a guide prints for it.
#[derive(Debug)]
pub(super) struct AreaAlias {
    pub(super) area: Area,
    pub(super) name: &'static str,
    pub(super) is_city: bool,
}

impl Area {
    /// All areas for which any table has a row, in the order of their codes.
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        tables::AREAS.iter().map(|record| record.area)
    }

    /// By seven-digit or five-digit (CBSA) code; `None` where no table has the area.
    ///
    /// ```
    /// use health_info_careers::Area;
    ///
    /// const PHOENIX: Area = Area::from_code("38060").unwrap();
    /// assert_eq!(Area::from_code("0038060"), Some(PHOENIX));
    /// assert_eq!(Area::from_code("0100001").unwrap().name(), "Northwest Alabama nonmetropolitan area");
    /// assert_eq!(Area::from_code("Phoenix"), None);
    /// ```
    #[expect(clippy::many_single_char_names, reason = "the digits of a code")]
    pub const fn from_code(code: &str) -> Option<Self> {
        let key = match *code.as_bytes() {
            [a, b, c, d, e] => [b'0', b'0', a, b, c, d, e],
            [a, b, c, d, e, f, g] => [a, b, c, d, e, f, g],
            _ => return None,
        };
        if Self(key).position().is_some() { Some(Self(key)) } else { None }
    }

    /// Where the area stands in the table of areas. The halves are chosen without a branch, which
    /// no processor could foresee.
    #[expect(clippy::indexing_slicing, reason = "first and size stay within the table, which has rows")]
    const fn position(self) -> Option<usize> {
        let wanted = self.ordinal();
        let (mut first, mut size) = (0, tables::AREAS.len());
        while size > 1 {
            let half = size / 2;
            if tables::AREAS[first + half].area.ordinal() <= wanted {
                first += half;
            }
            size -= half;
        }
        if tables::AREAS[first].area.ordinal() == wanted { Some(first) } else { None }
    }

    /// The digits as a big-endian word: in the order of the codes. Two loads of four bytes, which
    /// have the middle one in common.
    #[expect(clippy::many_single_char_names, reason = "the digits of a code")]
    pub(crate) const fn ordinal(self) -> u64 {
        let [a, b, c, d, e, f, g] = self.0;
        (u32::from_be_bytes([a, b, c, d]) as u64) << 24 | (u32::from_be_bytes([d, e, f, g]) & 0x00ff_ffff) as u64
    }

    /// The title, as OEWS printed it last: `Phoenix-Mesa-Chandler, AZ`.
    pub fn name(self) -> &'static str {
        self.position().and_then(|index| tables::AREAS.get(index)).map_or("", |record| record.name)
    }

    /// Metropolitan or not, as the code says.
    pub const fn kind(self) -> AreaKind {
        match self.0 {
            [b'0', b'0', ..] => AreaKind::Metropolitan,
            _ => AreaKind::Nonmetropolitan,
        }
    }

    /// The five-digit CBSA code of a metropolitan area, `38060`; none for a nonmetropolitan one.
    pub fn cbsa(&self) -> Option<&str> {
        self.code().strip_prefix("00")
    }

    /// The states that the area lies in, in the order of its title.
    ///
    /// ```
    /// use health_info_careers::{Area, State};
    ///
    /// let washington: Area = "Washington-Arlington-Alexandria, DC-VA-MD-WV".parse()?;
    /// assert!(washington.states().map(State::usps).eq(["DC", "VA", "MD", "WV"]));
    /// let northwest: Area = "0100001".parse()?; // nonmetropolitan: by the code
    /// assert!(northwest.states().eq([State::Alabama]));
    /// # Ok::<_, health_info_careers::ParseKeyError>(())
    /// ```
    pub fn states(self) -> impl Iterator<Item = State> + Clone {
        let codes = match self.kind() {
            AreaKind::Metropolitan => self.name().rsplit(", ").next().unwrap_or(""),
            AreaKind::Nonmetropolitan => "",
        };
        let own = if codes.is_empty() { self.code().get(..2).and_then(State::from_fips) } else { None };
        codes.split('-').filter_map(State::from_usps).chain(own)
    }

    /// The cities that a guide prints in place of the area: Mesa, Scottsdale and Phoenix for
    /// Phoenix-Mesa-Scottsdale. Empty for most.
    pub fn cities(self) -> impl Iterator<Item = &'static str> + Clone {
        self.aliases().filter(|alias| alias.is_city).map(|alias| alias.name)
    }

    /// Titles that the area had in earlier delineations, as far as any source here prints them.
    ///
    /// ```
    /// use health_info_careers::Area;
    ///
    /// let phoenix = Area::from_code("38060").unwrap();
    /// assert!(phoenix.former_names().any(|name| name == "Phoenix-Mesa-Scottsdale, AZ"));
    /// ```
    pub fn former_names(self) -> impl Iterator<Item = &'static str> + Clone {
        self.aliases().filter(|alias| !alias.is_city).map(|alias| alias.name)
    }

    fn aliases(self) -> impl Iterator<Item = &'static AreaAlias> + Clone {
        tables::AREA_ALIASES.iter().filter(move |alias| alias.area == self)
    }

    /// Every city that a guide prints, in the guide's order, with its area.
    pub(crate) fn printed_cities() -> impl Iterator<Item = (&'static str, Self)> + Clone {
        tables::AREA_ALIASES.iter().filter(|alias| alias.is_city).map(|alias| (alias.name, alias.area))
    }

    fn code(&self) -> &str {
        // Codes are digits, checked when the tables are made.
        core::str::from_utf8(&self.0).unwrap_or("")
    }

    /// From a code as the tables spell it, not checked against them.
    pub(crate) const fn from_table(code: [u8; 7]) -> Self {
        Self(code)
    }

    fn parse(text: &str) -> Option<Self> {
        if text.len() > crate::plumbing::MAX_KEY {
            return None;
        }
        if let Some(area) = Self::from_code(text) {
            return Some(area);
        }
        let current = tables::AREAS.iter().find(|record| record.name.eq_ignore_ascii_case(text));
        current.map(|record| record.area).or_else(|| {
            let mut former = tables::AREA_ALIASES.iter().filter(|alias| !alias.is_city);
            former.find(|alias| alias.name.eq_ignore_ascii_case(text)).map(|alias| alias.area)
        })
    }
}

identifier!(Area, "an area", "a seven-digit area code, a CBSA code or an area's title (0038060, 38060)");
