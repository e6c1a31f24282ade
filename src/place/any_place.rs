//! `Place`: the United States, a state, an area or an industry.

use core::fmt;
use core::str::FromStr;

use super::area::Area;
use super::industry::Industry;
use super::nation::Nation;
use super::state::State;
use crate::plumbing::{ParseKeyError, serde_as_text};

/// The place of any figure. Industries count as places: a wage table has one row for each.
///
/// [`Display`](core::fmt::Display) gives the name; serde and `FromStr` have the code.
///
/// ```
/// use health_info_careers::{Industry, State};
/// use health_info_careers::place::Place;
///
/// let place = Place::State(State::NewJersey);
/// assert_eq!((place.code(), place.name()), ("NJ", "New Jersey"));
/// assert_eq!(Place::Industry(Industry::HOSPITALS).code(), "622000");
/// assert_eq!((Place::Nation.code(), Place::Nation.to_string()), ("US", "United States".to_owned()));
/// ```
#[doc(alias = "location")]
#[doc(alias = "geography")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Place {
    /// The United States, without the territories.
    Nation,
    /// A state, the District of Columbia or a territory.
    State(State),
    /// A metropolitan or nonmetropolitan area.
    Area(Area),
    /// An industry, nationwide.
    Industry(Industry),
}

impl Place {
    /// The name: `New Jersey`, `Phoenix-Mesa-Chandler, AZ`, `United States`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nation => Nation.name(),
            Self::State(state) => state.name(),
            Self::Area(area) => area.name(),
            Self::Industry(industry) => industry.name(),
        }
    }

    /// The code: `NJ`, `0038060`, `622000`, `US`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Nation => Nation.code(),
            Self::State(state) => state.usps(),
            Self::Area(area) => area.code(),
            Self::Industry(industry) => industry.code(),
        }
    }

    /// By code; `None` where there is no such place.
    ///
    /// ```
    /// use health_info_careers::State;
    /// use health_info_careers::place::Place;
    ///
    /// assert_eq!(Place::from_code("nj"), Some(Place::State(State::NewJersey)));
    /// assert_eq!(Place::from_code("US"), Some(Place::Nation));
    /// assert_eq!(Place::from_code("0038060").unwrap().name(), "Phoenix-Mesa-Chandler, AZ");
    /// assert_eq!(Place::from_code("62").unwrap().name(), "Health Care and Social Assistance");
    /// assert_eq!(Place::from_code("Ontario"), None);
    /// ```
    pub fn from_code(code: &str) -> Option<Self> {
        if code.eq_ignore_ascii_case(Nation.code()) {
            return Some(Self::Nation);
        }
        let state = State::from_usps(code).map(Self::State);
        state
            .or_else(|| Industry::from_code(code).map(Self::Industry))
            .or_else(|| Area::from_code(code).map(Self::Area))
    }

    /// Whether the other place lies within this one.
    ///
    /// The nation of OEWS is the states and the District of Columbia: no territory is part of it.
    /// An area that reaches into a second state lies within neither.
    ///
    /// ```
    /// use health_info_careers::{Area, State};
    /// use health_info_careers::place::Place;
    ///
    /// assert!(Place::Nation.contains(&Place::State(State::NewJersey)));
    /// assert!(!Place::Nation.contains(&Place::State(State::PuertoRico)));
    /// let phoenix = Place::Area(Area::from_code("38060").unwrap());
    /// assert!(Place::State(State::Arizona).contains(&phoenix));
    /// let new_york = Place::Area(Area::from_code("35620").unwrap()); // in NY and NJ
    /// assert!(!Place::State(State::NewYork).contains(&new_york));
    /// ```
    pub fn contains(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Nation, Self::State(state)) => !state.is_territory(),
            (Self::Nation, Self::Area(area)) => area.states().all(|state| !state.is_territory()),
            // All industries together are the nation itself.
            (Self::Nation, Self::Industry(industry)) => industry.level() > 0,
            (Self::State(state), Self::Area(area)) => area.states().all(|found| found == *state),
            (Self::Industry(whole), Self::Industry(part)) => whole != part && whole.contains(*part),
            _ => false,
        }
    }

    /// Whether the two places can have jobs in common.
    ///
    /// ```
    /// use health_info_careers::{Area, State};
    /// use health_info_careers::place::Place;
    ///
    /// let new_york = Place::Area(Area::from_code("35620").unwrap()); // in NY and NJ
    /// assert!(Place::State(State::NewJersey).overlaps(&new_york));
    /// assert!(!Place::State(State::NewJersey).overlaps(&Place::State(State::NewYork)));
    /// ```
    pub fn overlaps(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Industry(left), Self::Industry(right)) => left.overlaps(*right),
            (Self::Nation, Self::Industry(_)) | (Self::Industry(_), Self::Nation) => true,
            (Self::State(state), Self::Area(area)) | (Self::Area(area), Self::State(state)) => {
                area.states().any(|found| found == *state)
            }
            _ => self == other || self.contains(other) || other.contains(self) || self.cuts_across(other),
        }
    }

    /// Whether one is a region and the other an industry, so that neither is part of the other.
    ///
    /// ```
    /// use health_info_careers::place::Place;
    /// use health_info_careers::{Industry, State};
    ///
    /// let (hospitals, utah) = (Place::Industry(Industry::HOSPITALS), Place::State(State::Utah));
    /// assert!(hospitals.cuts_across(&utah) && !utah.cuts_across(&Place::Nation));
    /// ```
    pub const fn cuts_across(&self, other: &Self) -> bool {
        matches!(
            (self, other),
            (Self::Industry(_), Self::State(_) | Self::Area(_)) | (Self::State(_) | Self::Area(_), Self::Industry(_))
        )
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl AsRef<str> for Place {
    fn as_ref(&self) -> &str {
        self.code()
    }
}

impl FromStr for Place {
    type Err = ParseKeyError;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        const EXPECTED: &str = "US, or the code of a state, an area or an industry (NJ, 0038060, 622000)";
        Self::from_code(code).ok_or(ParseKeyError::new("a place", EXPECTED))
    }
}

serde_as_text!(Place);

impl From<Nation> for Place {
    fn from(_: Nation) -> Self {
        Self::Nation
    }
}

impl From<State> for Place {
    fn from(state: State) -> Self {
        Self::State(state)
    }
}

impl From<Area> for Place {
    fn from(area: Area) -> Self {
        Self::Area(area)
    }
}

impl From<Industry> for Place {
    fn from(industry: Industry) -> Self {
        Self::Industry(industry)
    }
}
