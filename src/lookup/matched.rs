//! How a name means its thing: today's name, an earlier one, a city, a nickname.

use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use crate::plumbing::{ParseKeyError, serde_as_text};

/// How a name means its thing. The first five are names of its own; the others count only where
/// nothing has the name for its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_way)]
#[non_exhaustive]
pub enum MatchedBy {
    /// Its code or acronym.
    Code,
    /// Its name, or another form of it.
    Name,
    /// A name or acronym that it had before. An area of that name had other borders.
    FormerName,
    /// The code that an area had in an earlier delineation, with other borders.
    FormerCode,
    /// A lay word for an industry: nursing home.
    LayWord,
    /// A city in an area's title.
    City,
    /// A city in an earlier title of an area, which had other borders.
    FormerCity,
    /// A title that O*NET files under an occupation.
    JobTitle,
    /// A part of the name: coder.
    ShortName,
    /// What people call a place: NYC.
    Nickname,
    /// A state as newspapers write it: Calif.
    Abbreviation,
}

serde_as_text!(MatchedBy);

fn not_a_way(_: &str) -> ParseKeyError {
    ParseKeyError::new("a way of naming", "a way such as code, name, former-name or city")
}

impl MatchedBy {
    const ALL: [Self; 11] = [
        Self::Code,
        Self::Name,
        Self::FormerName,
        Self::FormerCode,
        Self::LayWord,
        Self::City,
        Self::FormerCity,
        Self::JobTitle,
        Self::ShortName,
        Self::Nickname,
        Self::Abbreviation,
    ];

    /// As the table of names has it.
    pub(super) fn from_bits(bits: u16) -> Option<Self> {
        Self::ALL.get(usize::from(bits)).copied()
    }

    /// Whether it is a name of the thing's own.
    pub(super) const fn is_own(self) -> bool {
        matches!(self, Self::Code | Self::Name | Self::FormerName | Self::FormerCode | Self::LayWord)
    }
}
