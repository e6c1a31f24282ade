//! The regions and divisions of the Census Bureau.

use crate::plumbing::codes;

codes! {
    /// A region of the Census Bureau. The territories lie in none.
    ///
    /// ```
    /// use health_info_careers::place::Region;
    ///
    /// assert_eq!((Region::Midwest.code(), Region::Midwest.name(), Region::Midwest.census_code()), ("midwest", "Midwest", 2));
    /// ```
    pub enum Region: "a region", "northeast, midwest, south or west" {
        /// New England and the Middle Atlantic.
        Northeast = "northeast", "Northeast";
        /// The two North Central divisions.
        Midwest = "midwest", "Midwest";
        /// From Delaware and Texas to Florida.
        South = "south", "South";
        /// The Mountain and Pacific states.
        West = "west", "West";
    }
}

codes! {
    /// A division of the Census Bureau: the parts that regions are made of.
    ///
    /// ```
    /// use health_info_careers::place::Division;
    ///
    /// assert_eq!("Middle Atlantic".parse(), Ok(Division::MiddleAtlantic));
    /// assert_eq!((Division::MiddleAtlantic.code(), Division::MiddleAtlantic.census_code()), ("middle-atlantic", 2));
    /// ```
    pub enum Division: "a division", "the code or name of a Census division, such as middle-atlantic" {
        /// Connecticut to Vermont.
        NewEngland = "new-england", "New England";
        /// New Jersey, New York, Pennsylvania.
        MiddleAtlantic = "middle-atlantic", "Middle Atlantic";
        /// Illinois to Wisconsin.
        EastNorthCentral = "east-north-central", "East North Central";
        /// Iowa to South Dakota.
        WestNorthCentral = "west-north-central", "West North Central";
        /// Delaware to West Virginia.
        SouthAtlantic = "south-atlantic", "South Atlantic";
        /// Alabama to Tennessee.
        EastSouthCentral = "east-south-central", "East South Central";
        /// Arkansas to Texas.
        WestSouthCentral = "west-south-central", "West South Central";
        /// Arizona to Wyoming.
        Mountain = "mountain", "Mountain";
        /// Alaska to Washington.
        Pacific = "pacific", "Pacific";
    }
}

impl Region {
    /// The Census Bureau's number of the region, 1 to 4.
    pub const fn census_code(self) -> u8 {
        self as u8 + 1
    }
}

impl Division {
    /// The Census Bureau's number of the division, 1 to 9.
    pub const fn census_code(self) -> u8 {
        self as u8 + 1
    }

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
