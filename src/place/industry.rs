//! The key of an industry, and whose establishments a code is about.

use crate::plumbing::{big_endian, codes};
use crate::source::Source;

/// An industry: a sector, a group, or a kind of employer, by code.
///
/// One key a sector across the years' spellings: OEWS printed manufacturing as `31-33` in 2024
/// and as `31--34` in 2025, the projections as `31-330`; here it is `31-33`, and all of them read.
/// Codes nest, and variants by ownership overlap: see [`parent`](Industry::parent) before adding.
///
/// ```
/// use health_info_careers::Industry;
/// use health_info_careers::place::Ownership;
///
/// assert_eq!(Industry::HOSPITALS, "622000".parse()?);
/// assert_eq!(Industry::HOSPITALS.name(), "Hospitals");
/// assert_eq!(Industry::HOSPITALS.parent(), Some(Industry::HEALTH_CARE_AND_SOCIAL_ASSISTANCE));
/// assert_eq!("31--34".parse::<Industry>()?, "31-33".parse()?);
/// assert_eq!("Manufacturing".parse::<Industry>()?, "31-33".parse()?);
/// assert_eq!((Industry::HOSPITALS.level(), Industry::HOSPITALS.ownership()), (3, None));
/// assert!(Industry::HOSPITALS.spellings().eq(["Hospitals; state, local, and private"])); // outlook-2018
/// let private: Industry = "622005".parse()?;
/// assert_eq!(private.ownership(), Some(Ownership::Private));
/// assert!(Industry::all().any(|industry| industry == private));
/// # Ok::<_, health_info_careers::ParseKeyError>(())
/// ```
#[doc(alias = "NAICS")]
#[doc(alias = "sector")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Industry(pub(super) [u8; 6]);

/// In the order of the codes.
impl Ord for Industry {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.ordinal().cmp(&other.ordinal())
    }
}

impl PartialOrd for Industry {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

codes! {
    /// Who owns the establishments, where the code is a variant by ownership.
    #[non_exhaustive]
    pub enum Ownership: "an ownership", "private, federal, state or local" {
        /// Private owners.
        Private = "private";
        /// Federal government.
        Federal = "federal", "federal government";
        /// State government.
        State = "state", "state government";
        /// Local government.
        Local = "local", "local government";
    }
}

/// The particulars of an industry; keys hold no references.
#[derive(Debug)]
pub(super) struct IndustryRecord {
    pub(super) industry: Industry,
    pub(super) name: &'static str,
    pub(super) level: u8,
    pub(super) parent: Option<Industry>,
    pub(super) ownership: Option<Ownership>,
}

/// Another spelling of an industry's code or name, and who spells it so.
#[derive(Debug)]
pub(super) struct IndustryAlias {
    pub(super) source: Source,
    pub(super) industry: Industry,
    pub(super) spelling: &'static str,
}

impl Industry {
    /// A code in capitals, filled up with blanks, which it must not have itself.
    #[expect(clippy::indexing_slicing, reason = "the index is below the length, which is six at most")]
    pub(super) const fn padded(code: &[u8]) -> Option<Self> {
        if code.is_empty() || code.len() > 6 {
            return None;
        }
        let (mut key, mut index) = ([b' '; 6], 0);
        while index < code.len() {
            if code[index] == b' ' {
                return None;
            }
            key[index] = code[index].to_ascii_uppercase();
            index += 1;
        }
        Some(Self(key))
    }

    /// The code as a big-endian word: in the order of the codes.
    pub(crate) const fn ordinal(self) -> u64 {
        big_endian(&self.0)
    }

    /// From a code as the tables spell it, padded with blanks, not checked against them.
    pub(crate) const fn from_table(code: [u8; 6]) -> Self {
        Self(code)
    }
}
