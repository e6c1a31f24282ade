//! The United States as a place.

use crate::plumbing::identifier;

/// The United States, as the place of a national row: the 50 states and the District of Columbia.
/// National estimates leave the territories out.
///
/// ```
/// use health_info_careers::place::Nation;
///
/// assert_eq!((Nation.code(), Nation.name()), ("US", "United States"));
/// assert_eq!("United States".parse(), Ok(Nation));
/// ```
#[doc(alias = "US")]
#[doc(alias = "national")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Nation;

impl Nation {
    /// The code: `US`.
    pub const fn code(self) -> &'static str {
        "US"
    }

    /// The name: `United States`.
    pub const fn name(self) -> &'static str {
        "United States"
    }

    fn parse(text: &str) -> Option<Self> {
        [Self.code(), Self.name()].into_iter().any(|known| known.eq_ignore_ascii_case(text)).then_some(Self)
    }
}

identifier!(enum Nation, "the United States", "US or United States");
