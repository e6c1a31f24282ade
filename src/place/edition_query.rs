//! What OEWS followed in a year.

use super::edition::OewsEdition;
use super::naics::Naics;
use super::tables;

impl OewsEdition {
    /// That of a year; before the first of the table, the first.
    #[expect(clippy::indexing_slicing, reason = "the table has rows, and the index stays below their number")]
    pub(crate) const fn of(year: u16) -> &'static Self {
        let mut index = tables::OEWS_EDITIONS.len() - 1;
        while index > 0 && tables::OEWS_EDITIONS[index].from_year > year {
            index -= 1;
        }
        &tables::OEWS_EDITIONS[index]
    }
}

impl Naics {
    /// The edition that OEWS used in May of a year.
    ///
    /// ```
    /// use health_info_careers::place::Naics;
    ///
    /// assert_eq!(Naics::in_oews(2018), Naics::Naics2017);
    /// assert_eq!(Naics::in_oews(2025), Naics::Naics2022);
    /// ```
    pub const fn in_oews(year: u16) -> Self {
        OewsEdition::of(year).naics
    }
}
