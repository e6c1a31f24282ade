//! The regions and divisions of the Census Bureau.

use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use crate::plumbing::{ParseKeyError, serde_as_text};

/// A region of the Census Bureau. The territories lie in none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_region)]
pub enum Region {
    /// New England and the Middle Atlantic.
    Northeast,
    /// The two North Central divisions.
    Midwest,
    /// From Delaware and Texas to Florida.
    South,
    /// The Mountain and Pacific states.
    West,
}

serde_as_text!(Region);

fn not_a_region(_: &str) -> ParseKeyError {
    ParseKeyError::new("a region", "Northeast, Midwest, South or West")
}

/// A division of the Census Bureau: the parts that regions are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "title_case", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_division)]
pub enum Division {
    /// Connecticut to Vermont.
    NewEngland,
    /// New Jersey, New York, Pennsylvania.
    MiddleAtlantic,
    /// Illinois to Wisconsin.
    EastNorthCentral,
    /// Iowa to South Dakota.
    WestNorthCentral,
    /// Delaware to West Virginia.
    SouthAtlantic,
    /// Alabama to Tennessee.
    EastSouthCentral,
    /// Arkansas to Texas.
    WestSouthCentral,
    /// Arizona to Wyoming.
    Mountain,
    /// Alaska to Washington.
    Pacific,
}

serde_as_text!(Division);

fn not_a_division(_: &str) -> ParseKeyError {
    ParseKeyError::new("a division", "the name of a Census division, such as Middle Atlantic")
}

impl Division {
    /// The region that the division is part of.
    ///
    /// ```
    /// use health_info_careers::place::{Division, Region};
    ///
    /// assert_eq!(Division::MiddleAtlantic.region(), Region::Northeast);
    /// ```
    pub const fn region(self) -> Region {
        match self {
            Self::NewEngland | Self::MiddleAtlantic => Region::Northeast,
            Self::EastNorthCentral | Self::WestNorthCentral => Region::Midwest,
            Self::SouthAtlantic | Self::EastSouthCentral | Self::WestSouthCentral => Region::South,
            Self::Mountain | Self::Pacific => Region::West,
        }
    }
}
