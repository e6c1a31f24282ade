//! How a name means its thing: today's name, an earlier one, a city, a nickname.

use crate::plumbing::codes;

codes! {
    /// How a name means its thing. The first five are names of its own; the others count only where
    /// nothing has the name for its own.
    ///
    /// ```
    /// use health_info_careers::lookup::{MatchedBy, identify};
    ///
    /// assert_eq!(identify("NYC")?.matched_by(), MatchedBy::Nickname);
    /// assert_eq!(MatchedBy::FormerName.to_string(), "former-name");
    /// # Ok::<_, health_info_careers::ResolveError>(())
    /// ```
    #[non_exhaustive]
    pub enum MatchedBy: "a way of naming", "a way such as code, name, former-name or city" {
        /// Its code or acronym.
        Code = "code";
        /// Its name, or another form of it.
        Name = "name";
        /// A name or acronym that it had before. An area of that name had other borders.
        FormerName = "former-name", "former name";
        /// The code that an area had in an earlier delineation, with other borders.
        FormerCode = "former-code", "former code";
        /// A lay word for an industry: nursing home.
        LayWord = "lay-word", "lay word";
        /// A city in an area's title.
        City = "city";
        /// A city in an earlier title of an area, which had other borders.
        FormerCity = "former-city", "former city";
        /// A title that O*NET files under an occupation.
        JobTitle = "job-title", "job title";
        /// A part of the name: coder.
        ShortName = "short-name", "short name";
        /// What people call a place: NYC.
        Nickname = "nickname";
        /// A state as newspapers write it: Calif.
        Abbreviation = "abbreviation";
    }
}

impl MatchedBy {
    /// As the table of names has it.
    pub(super) fn from_bits(bits: u16) -> Option<Self> {
        Self::ALL.get(usize::from(bits)).copied()
    }

    /// Whether it is a name of the thing's own.
    pub(super) const fn is_own(self) -> bool {
        matches!(self, Self::Code | Self::Name | Self::FormerName | Self::FormerCode | Self::LayWord)
    }
}
