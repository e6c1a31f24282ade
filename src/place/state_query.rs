//! What is asked of a state: its names and codes, and where it lies; and the sets of states.

use super::region::{Division, Region};
use super::state::{State, StateRecord};
use super::tables;
use crate::plumbing::identifier;

/// The text back: what was put in was one.
const fn text(bytes: &'static [u8]) -> &'static str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "",
    }
}

impl State {
    /// The 50 states, the District of Columbia and the territories, in order.
    pub const ALL: [Self; 54] = tables::STATE_ORDER;

    /// The 50 states and the District of Columbia: the rows of most state tables.
    pub const FIFTY_AND_DC: [Self; 51] = first_without::<51>(None);

    /// The 50 states.
    pub const FIFTY: [Self; 50] = first_without::<50>(Some(Self::DistrictOfColumbia));

    /// The two-letter postal code.
    pub const fn usps(self) -> &'static str {
        text(&self.record().usps)
    }

    #[expect(clippy::indexing_slicing, reason = "one record for each variant, checked while compiling")]
    const fn record(self) -> &'static StateRecord {
        &tables::STATES[self as usize]
    }

    /// The name.
    pub const fn name(self) -> &'static str {
        let record = self.record();
        text(record.name.split_at(record.name_length as usize).0)
    }

    /// The two-digit FIPS code, as text, for it begins with a zero in some.
    pub const fn fips(self) -> &'static str {
        text(&self.record().fips)
    }

    /// The Census division; none for the territories.
    ///
    /// ```
    /// use health_info_careers::State;
    /// use health_info_careers::place::{Division, Region};
    ///
    /// assert_eq!(State::Utah.division(), Some(Division::Mountain));
    /// assert_eq!(State::Utah.region(), Some(Region::West));
    /// assert_eq!((State::Guam.name(), State::Guam.division(), State::Guam.is_territory()), ("Guam", None, true));
    /// ```
    pub const fn division(self) -> Option<Division> {
        self.record().division
    }

    /// The Census region; none for the territories.
    pub const fn region(self) -> Option<Region> {
        match self.division() {
            Some(division) => Some(division.region()),
            None => None,
        }
    }

    /// Whether it is a territory: Guam, Puerto Rico, the Virgin Islands.
    pub const fn is_territory(self) -> bool {
        self.division().is_none()
    }

    /// The place in the order of states, for checks while compiling.
    pub(crate) const fn ordinal(self) -> u64 {
        self as u64
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "passed by reference like the larger keys")]
    const fn code(&self) -> &'static str {
        self.usps()
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text.len() {
            2 => Self::from_usps(text).or_else(|| Self::from_fips(text)),
            _ => Self::from_name(text),
        }
    }
}

identifier!(enum State, "a state", "a USPS code, a name or a two-digit FIPS code (NJ, New Jersey, 34)");

#[expect(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index is an error")]
const fn first_without<const N: usize>(left_out: Option<State>) -> [State; N] {
    let mut states = [State::Alabama; N];
    let (mut from, mut to) = (0, 0);
    while to < N {
        let state = tables::STATE_ORDER[from];
        from += 1;
        if let Some(left_out) = left_out {
            if left_out as u8 == state as u8 {
                continue;
            }
        }
        states[to] = state;
        to += 1;
    }
    states
}

#[expect(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index is an error")]
const _: () = {
    let mut index = 0;
    while index < State::ALL.len() {
        assert!(State::ALL[index] as usize == index, "the table of states is not in the enum's order");
        index += 1;
    }
};

impl Region {
    /// The states of the region, in alphabetical order.
    ///
    /// ```
    /// use health_info_careers::State;
    /// use health_info_careers::place::Region;
    ///
    /// assert_eq!(Region::Northeast.states().count(), 9);
    /// assert!(Region::South.states().any(|state| state == State::DistrictOfColumbia));
    /// ```
    pub fn states(self) -> impl Iterator<Item = State> + Clone {
        State::ALL.into_iter().filter(move |state| state.region() == Some(self))
    }
}

impl Division {
    /// The states of the division, in alphabetical order.
    ///
    /// ```
    /// use health_info_careers::State;
    /// use health_info_careers::place::Division;
    ///
    /// let middle = [State::NewJersey, State::NewYork, State::Pennsylvania];
    /// assert!(Division::MiddleAtlantic.states().eq(middle));
    /// ```
    pub fn states(self) -> impl Iterator<Item = State> + Clone {
        State::ALL.into_iter().filter(move |state| state.division() == Some(self))
    }
}
