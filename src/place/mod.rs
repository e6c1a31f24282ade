//! Where a figure was measured: the nation, a state, an area, an industry.

mod area;
mod industry;
mod region;
mod state;
#[rustfmt::skip]
mod tables;

use core::fmt;

pub use area::{Area, AreaKind};
pub use industry::{Industry, Naics, Ownership};
pub use region::{Division, Region};
pub use state::State;

/// The place of any figure. Industries count as places: a wage table has one row for each.
///
/// ```
/// use health_info_careers::{Industry, State};
/// use health_info_careers::place::Place;
///
/// let place = Place::State(State::NewJersey);
/// assert_eq!((place.code(), place.name()), ("NJ", "New Jersey"));
/// assert_eq!(Place::Industry(Industry::HOSPITALS).code(), "622000");
/// assert_eq!((Place::Nation.code(), Place::Nation.name()), ("US", "the nation"));
/// ```
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
    /// The name: `New Jersey`, `Phoenix-Mesa-Chandler, AZ`, `the nation`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Nation => "the nation",
            Self::State(state) => state.name(),
            Self::Area(area) => area.name(),
            Self::Industry(industry) => industry.name(),
        }
    }

    /// The code: `NJ`, `0038060`, `622000`, `US`.
    pub fn code(&self) -> &str {
        match self {
            Self::Nation => "US",
            Self::State(state) => state.usps(),
            Self::Area(area) => area.as_ref(),
            Self::Industry(industry) => industry.as_ref(),
        }
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
            (Self::Nation, Self::Industry(_)) => true,
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
            (Self::State(state), Self::Area(area)) | (Self::Area(area), Self::State(state)) => {
                area.states().any(|found| found == *state)
            }
            _ => self == other || self.contains(other) || other.contains(self) || self.cuts_across(other),
        }
    }

    /// Whether one is a region and the other an industry, so that neither is part of the other.
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

/// The whole nation, as the place of a national row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nation;

/// The places that a wage table can have a row for. Sealed.
pub trait WagePlace: Copy + Ord + core::hash::Hash + fmt::Debug + Into<Place> + sealed::Sealed + 'static {
    /// The rank among all places of the kind, where tables of all of them are usual: a table is
    /// looked up there first.
    #[doc(hidden)]
    fn guess(self) -> usize {
        usize::MAX
    }

    /// The key's column in exports: `state`, `area`, `industry`.
    #[doc(hidden)]
    const COLUMN: &'static str;

    /// The short code.
    #[doc(hidden)]
    fn key(&self) -> &str;

    /// The name, without going through the enum of all places, which would bring their tables.
    #[doc(hidden)]
    fn label(self) -> &'static str;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Nation {}
    impl Sealed for super::State {}
    impl Sealed for super::Area {}
    impl Sealed for super::Industry {}
}

impl WagePlace for Nation {
    const COLUMN: &'static str = "place";

    fn key(&self) -> &'static str {
        "US"
    }

    fn label(self) -> &'static str {
        "the nation"
    }
}

impl WagePlace for State {
    const COLUMN: &'static str = "state";

    fn guess(self) -> usize {
        self as usize
    }

    fn key(&self) -> &str {
        self.usps()
    }

    fn label(self) -> &'static str {
        self.name()
    }
}

impl WagePlace for Area {
    const COLUMN: &'static str = "area";

    fn key(&self) -> &str {
        self.as_ref()
    }

    fn label(self) -> &'static str {
        self.name()
    }
}

impl WagePlace for Industry {
    const COLUMN: &'static str = "industry";

    fn key(&self) -> &str {
        self.as_ref()
    }

    fn label(self) -> &'static str {
        self.name()
    }
}

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
