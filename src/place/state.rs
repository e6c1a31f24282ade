//! The states, the District of Columbia and the territories that OEWS publishes.

use super::region::Division;

/// A state of the United States, the District of Columbia, or a territory that OEWS publishes.
///
/// The code is the USPS one; texts are read as code, name or FIPS code, ignoring case.
///
/// ```
/// use health_info_careers::State;
///
/// for text in ["NJ", "nj", "New Jersey", "new jersey", "34"] {
///     assert_eq!(text.parse(), Ok(State::NewJersey));
/// }
/// const DC: State = State::from_usps("DC").unwrap();
/// assert_eq!((DC.name(), DC.fips()), ("District of Columbia", "11"));
/// assert_eq!(format!("{DC:>4}|"), "  DC|");
/// ```
///
/// The order is that of the names, with the territories last.
#[doc(alias = "USPS")]
#[doc(alias = "FIPS")]
#[doc(alias = "territory")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum State {
    /// Alabama.
    Alabama,
    /// Alaska.
    Alaska,
    /// Arizona.
    Arizona,
    /// Arkansas.
    Arkansas,
    /// California.
    California,
    /// Colorado.
    Colorado,
    /// Connecticut.
    Connecticut,
    /// Delaware.
    Delaware,
    /// District of Columbia.
    DistrictOfColumbia,
    /// Florida.
    Florida,
    /// Georgia.
    Georgia,
    /// Hawaii.
    Hawaii,
    /// Idaho.
    Idaho,
    /// Illinois.
    Illinois,
    /// Indiana.
    Indiana,
    /// Iowa.
    Iowa,
    /// Kansas.
    Kansas,
    /// Kentucky.
    Kentucky,
    /// Louisiana.
    Louisiana,
    /// Maine.
    Maine,
    /// Maryland.
    Maryland,
    /// Massachusetts.
    Massachusetts,
    /// Michigan.
    Michigan,
    /// Minnesota.
    Minnesota,
    /// Mississippi.
    Mississippi,
    /// Missouri.
    Missouri,
    /// Montana.
    Montana,
    /// Nebraska.
    Nebraska,
    /// Nevada.
    Nevada,
    /// New Hampshire.
    NewHampshire,
    /// New Jersey.
    NewJersey,
    /// New Mexico.
    NewMexico,
    /// New York.
    NewYork,
    /// North Carolina.
    NorthCarolina,
    /// North Dakota.
    NorthDakota,
    /// Ohio.
    Ohio,
    /// Oklahoma.
    Oklahoma,
    /// Oregon.
    Oregon,
    /// Pennsylvania.
    Pennsylvania,
    /// Rhode Island.
    RhodeIsland,
    /// South Carolina.
    SouthCarolina,
    /// South Dakota.
    SouthDakota,
    /// Tennessee.
    Tennessee,
    /// Texas.
    Texas,
    /// Utah.
    Utah,
    /// Vermont.
    Vermont,
    /// Virginia.
    Virginia,
    /// Washington.
    Washington,
    /// West Virginia.
    WestVirginia,
    /// Wisconsin.
    Wisconsin,
    /// Wyoming.
    Wyoming,
    /// Guam.
    Guam,
    /// Puerto Rico.
    PuertoRico,
    /// Virgin Islands.
    VirginIslands,
}

/// The most letters that a name has; a longer one stops the build.
pub(super) const LONGEST_NAME: usize = 20;

/// What is known of a state, without a pointer: three for each state would cost every program
/// that prints a name 7 KB, most of it for relocations.
#[derive(Debug)]
pub(super) struct StateRecord {
    pub(super) usps: [u8; 2],
    pub(super) fips: [u8; 2],
    pub(super) name: [u8; LONGEST_NAME],
    pub(super) name_length: u8,
    pub(super) division: Option<Division>,
}

impl StateRecord {
    #[expect(clippy::cast_possible_truncation, reason = "a longer name does not fit its array, which stops the build")]
    pub(super) const fn new(usps: &str, name: &str, fips: &str, division: Option<Division>) -> Self {
        Self { usps: padded(usps), fips: padded(fips), name: padded(name), name_length: name.len() as u8, division }
    }
}

/// The text, and zeros after it.
#[expect(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index is an error")]
const fn padded<const N: usize>(text: &str) -> [u8; N] {
    let (mut bytes, mut index) = ([0; N], 0);
    while index < text.len() {
        bytes[index] = text.as_bytes()[index];
        index += 1;
    }
    bytes
}
