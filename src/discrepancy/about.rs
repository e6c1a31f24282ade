//! `About`: the tables, rows and things that a disagreement is to be kept in mind with.

use core::fmt;

use crate::certification::{Certification, Organization};
use crate::place::{Area, State};

/// What a disagreement is to be kept in mind with: a table, a row of one, a thing, a topic.
///
/// The tables and rows are those of the guides' occupation and years: wages by state of May 2018,
/// by area of 2016, by industry of May 2018. [`Display`](fmt::Display) gives the key as the data
/// files have it.
///
/// ```
/// use health_info_careers::State;
/// use health_info_careers::discrepancy::About;
///
/// assert_eq!(About::StateWage(State::Alaska).to_string(), "wages-by-state:AK");
/// assert_eq!(About::StateWage(State::Alaska).table(), About::WagesByState);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum About {
    /// The table of wages by state, May 2018.
    WagesByState,
    /// The row of a state in it.
    StateWage(State),
    /// The row of the nation in May of a year.
    National(u16),
    /// The round of the Employment Projections that starts in a year.
    Projection(u16),
    /// The table of wages by area, 2016.
    WagesByArea,
    /// The row of an area in it.
    AreaWage(Area),
    /// The table of wages by industry, May 2018.
    WagesByIndustry,
    /// The shares of industries in employment, 2018.
    IndustryShares,
    /// The industry table that is labeled 2016.
    IndustriesAsPrinted,
    /// The software and tools.
    Technologies,
    /// The education that entry or advancement takes.
    Education,
    /// The courses.
    Coursework,
    /// A certification.
    Certification(Certification),
    /// An organization.
    Organization(Organization),
    /// The duties.
    Duties,
    /// Working hours and shifts.
    Schedule,
    /// Places of work.
    Settings,
    /// The interests.
    Interests,
    /// The occupation itself, its names included.
    Occupation,
}

impl About {
    /// The table that a row belongs to; anything else is its own.
    #[must_use]
    pub const fn table(self) -> Self {
        match self {
            Self::StateWage(_) => Self::WagesByState,
            Self::AreaWage(_) => Self::WagesByArea,
            other => other,
        }
    }

    /// Whether both are the same, or one is the table of the other.
    pub(super) fn meets(self, other: Self) -> bool {
        self == other || self.table() == other || self == other.table()
    }
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WagesByState => f.pad("wages-by-state"),
            Self::StateWage(state) => crate::plumbing::padded!(f, "wages-by-state:{state}"),
            Self::National(year) => crate::plumbing::padded!(f, "national:{year}"),
            Self::Projection(base) => crate::plumbing::padded!(f, "projection:{base}-{:02}", (base + 10) % 100),
            Self::WagesByArea => f.pad("wages-by-area"),
            Self::AreaWage(area) => crate::plumbing::padded!(f, "wages-by-area:{area}"),
            Self::WagesByIndustry => f.pad("wages-by-industry"),
            Self::IndustryShares => f.pad("industry-shares"),
            Self::IndustriesAsPrinted => f.pad("industries-as-printed"),
            Self::Technologies => f.pad("technologies"),
            Self::Education => f.pad("education"),
            Self::Coursework => f.pad("coursework"),
            Self::Certification(certification) => crate::plumbing::padded!(f, "certification:{certification}"),
            Self::Organization(organization) => crate::plumbing::padded!(f, "organization:{organization}"),
            Self::Duties => f.pad("duties"),
            Self::Schedule => f.pad("schedule"),
            Self::Settings => f.pad("settings"),
            Self::Interests => f.pad("interests"),
            Self::Occupation => f.pad("occupation"),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for About {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
