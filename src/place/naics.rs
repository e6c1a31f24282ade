//! The editions of the industry classification.

/// The edition of the North American Industry Classification System that a table's codes follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Naics {
    /// NAICS 2002 and 2007, in OEWS up to May 2011.
    Naics2007,
    /// NAICS 2012, in OEWS of May 2012 to 2016.
    Naics2012,
    /// NAICS 2017, in OEWS of May 2017 to 2021.
    Naics2017,
    /// NAICS 2022, in OEWS since May 2022.
    Naics2022,
}

impl Naics {
    /// The edition that OEWS used in a year.
    ///
    /// ```
    /// use health_info_careers::place::Naics;
    ///
    /// assert_eq!(Naics::in_oews(2018), Naics::Naics2017);
    /// assert_eq!(Naics::in_oews(2025), Naics::Naics2022);
    /// ```
    pub const fn in_oews(year: u16) -> Self {
        match year {
            0..=2011 => Self::Naics2007,
            2012..=2016 => Self::Naics2012,
            2017..=2021 => Self::Naics2017,
            _ => Self::Naics2022,
        }
    }
}
