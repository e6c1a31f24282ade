//! `About`: the tables, rows and things that a discrepancy affects.

use core::fmt;

use crate::certification::{Certification, Organization};
use crate::place::{Area, State};
#[cfg(feature = "serde")]
use crate::plumbing::Text;
use crate::plumbing::{flat, padded};

/// What a discrepancy affects: a table, a row of one, a thing, a topic.
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
    /// The national row of May of a year.
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
    /// The table that a row belongs to; for anything else, the thing itself.
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

impl About {
    /// The table or the kind of thing, as the data files have it: `wages-by-state`.
    ///
    /// ```
    /// use health_info_careers::discrepancy::About;
    ///
    /// assert_eq!(About::WagesByState.kind(), "wages-by-state");
    /// ```
    pub const fn kind(self) -> &'static str {
        match self {
            Self::WagesByState | Self::StateWage(_) => "wages-by-state",
            Self::National(_) => "national",
            Self::Projection(_) => "projection",
            Self::WagesByArea | Self::AreaWage(_) => "wages-by-area",
            Self::WagesByIndustry => "wages-by-industry",
            Self::IndustryShares => "industry-shares",
            Self::IndustriesAsPrinted => "industries-as-printed",
            Self::Technologies => "technologies",
            Self::Education => "education",
            Self::Coursework => "coursework",
            Self::Certification(_) => "certification",
            Self::Organization(_) => "organization",
            Self::Duties => "duties",
            Self::Schedule => "schedule",
            Self::Settings => "settings",
            Self::Interests => "interests",
            Self::Occupation => "occupation",
        }
    }

    /// What tells the row or thing from others of its kind.
    fn key(self) -> Option<Key> {
        Some(match self {
            Self::StateWage(state) => Key::Code(state.usps()),
            Self::AreaWage(area) => Key::Code(area.code()),
            Self::Certification(certification) => Key::Code(certification.acronym()),
            Self::Organization(organization) => Key::Code(organization.code()),
            Self::National(year) => Key::Year(year),
            Self::Projection(base) => Key::Round(base),
            _ => return None,
        })
    }
}

/// What tells a row or thing from others of its kind.
enum Key {
    Code(&'static str),
    Year(u16),
    Round(u16),
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => f.write_str(code),
            Self::Year(year) => write!(f, "{year}"),
            Self::Round(base) => write!(f, "{base}-{:02}", (base + 10) % 100),
        }
    }
}

/// The kind, and the key where it has one: `wages-by-state:AK`.
impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.key() {
            Some(key) => padded!(f, "{}:{key}", self.kind()),
            None => f.pad(self.kind()),
        }
    }
}

flat!(About as about { "kind": about.kind(), "key": about.key().map(Text) });
