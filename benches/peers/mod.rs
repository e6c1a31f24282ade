//! What the library is measured against: the floor under each operation, and what others do.
//!
//! Shared by the benchmark over time, `reading.rs`, and the count of instructions beside it.

#![allow(dead_code, reason = "each of the two uses its own part")]
#![allow(clippy::cast_possible_truncation, reason = "half of a random number is one too")]

use std::collections::HashMap;
use std::sync::OnceLock;

use health_info_careers::{Area, Occupation, State, StateWage, wages_by_state};

/// How many keys are drawn: a power of two, more than a branch predictor learns by heart.
pub(crate) const DRAWN: usize = 4096;

/// Numbers that look random and are the same in every run.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) const fn new() -> Self {
        Self(0x9e37_79b9_7f4a_7c15)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap() % bound
    }

    /// The text with each letter in either case.
    pub(crate) fn shout(&mut self, text: &str) -> String {
        let either = |letter: char| {
            if self.next() & 1 << 40 == 0 { letter.to_ascii_lowercase() } else { letter.to_ascii_uppercase() }
        };
        text.chars().map(either).collect()
    }
}

/// Keys in no order, drawn beforehand.
pub(crate) fn draw<T>(mut one: impl FnMut(&mut Random) -> T) -> Vec<T> {
    let mut random = Random::new();
    (0..DRAWN).map(|_| one(&mut random)).collect()
}

pub(crate) fn states() -> Vec<State> {
    draw(|random| State::FIFTY_AND_DC[random.below(51)])
}

pub(crate) fn codes() -> Vec<String> {
    draw(|random| {
        let state = State::ALL[random.below(54)];
        random.shout(state.usps())
    })
}

pub(crate) fn names() -> Vec<String> {
    draw(|random| {
        let state = State::ALL[random.below(54)];
        random.shout(state.name())
    })
}

/// A state's row in a year, both drawn from all tables of the technicians and the specialists.
pub(crate) fn tables_and_states() -> Vec<(Occupation, u16, State)> {
    let occupations = [Occupation::MEDICAL_RECORDS_TECHNICIANS, Occupation::MEDICAL_RECORDS_SPECIALISTS];
    draw(|random| {
        let occupation = occupations[random.below(2)];
        let years = occupation.state_years();
        (occupation, years[random.below(years.len())], State::FIFTY_AND_DC[random.below(51)])
    })
}

pub(crate) fn areas() -> Vec<Area> {
    let rows = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area();
    let areas: Vec<_> = rows.iter().map(|row| row.area()).collect();
    draw(|random| areas[random.below(areas.len())])
}

pub(crate) fn area_codes() -> Vec<String> {
    areas().iter().map(ToString::to_string).collect()
}

/// A megabyte of what is no name.
pub(crate) fn junk() -> String {
    "New Jersey? ".repeat(1_000_000 / 12)
}

/// A megabyte of blanks.
pub(crate) fn blanks() -> String {
    " ".repeat(1_000_000)
}

/// The floor under a row by `State`: an index into an array.
pub(crate) struct Rows(pub(crate) [StateWage; 51]);

impl Rows {
    pub(crate) fn new() -> Self {
        Self(wages_by_state().iter().collect::<Vec<_>>().try_into().unwrap())
    }

    #[inline]
    pub(crate) fn get(&self, state: State) -> Option<&StateWage> {
        self.0.get(state as usize)
    }
}

/// The floor under iteration: an integer in a row as long as ours.
pub(crate) struct PlainRows(pub(crate) [PlainRow; 51]);

#[derive(Clone, Copy)]
pub(crate) struct PlainRow {
    pub(crate) mean: i32,
    pub(crate) state: State,
    pub(crate) rest: [u8; size_of::<StateWage>() - 5],
}

impl PlainRows {
    pub(crate) fn new() -> Self {
        let plain = |row: StateWage| PlainRow {
            mean: row.mean().published().unwrap().0,
            state: row.state(),
            rest: [0; size_of::<StateWage>() - 5],
        };
        Self(Rows::new().0.map(plain))
    }
}

/// What many do: the rows put in order when they are asked for.
pub(crate) fn sorted_rows() -> Vec<StateWage> {
    let mut rows: Vec<_> = wages_by_state().iter().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.mean().published()));
    rows
}

/// The floor under code text → state: a table over the two letters, folded.
pub(crate) struct TwoLetters([Option<State>; 676]);

impl TwoLetters {
    pub(crate) fn new() -> Self {
        let mut table = [None; 676];
        for state in State::ALL {
            let code = state.usps().as_bytes();
            table[usize::from(code[0] - b'A') * 26 + usize::from(code[1] - b'A')] = Some(state);
        }
        Self(table)
    }

    #[inline]
    pub(crate) fn get(&self, text: &str) -> Option<State> {
        let [first, second] = *text.as_bytes() else { return None };
        let (first, second) = ((first | 0x20).wrapping_sub(b'a'), (second | 0x20).wrapping_sub(b'a'));
        if first > 25 || second > 25 {
            return None;
        }
        self.0[usize::from(first) * 26 + usize::from(second)]
    }
}

/// The floor under name → state: a hash of the first and the last four letters, which is not
/// checked to be the name's.
pub(crate) struct Hashed {
    multiplier: u32,
    slots: [Option<State>; 256],
}

impl Hashed {
    pub(crate) fn new() -> Self {
        let mut random = Random::new();
        loop {
            let mut tried = Self { multiplier: random.next() as u32, slots: [None; 256] };
            let mut is_free = |state: &State| {
                let slot = tried.slot(state.name()).unwrap();
                tried.slots[slot].replace(*state).is_none()
            };
            if State::ALL.iter().all(&mut is_free) {
                return tried;
            }
        }
    }

    fn slot(&self, name: &str) -> Option<usize> {
        let word = |bytes: &[u8; 4]| u32::from_le_bytes(*bytes) | 0x2020_2020;
        let (head, tail) = (word(name.as_bytes().first_chunk()?), word(name.as_bytes().last_chunk()?));
        Some(((head ^ tail.rotate_left(11)).wrapping_mul(self.multiplier) >> 24) as usize)
    }

    #[inline]
    pub(crate) fn get(&self, name: &str) -> Option<State> {
        self.slots[self.slot(name)?]
    }
}

/// The floor under an area by code: a binary search over numbers alone.
pub(crate) struct AreaNumbers(Vec<u32>);

impl AreaNumbers {
    pub(crate) fn new() -> Self {
        let rows = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area();
        Self(rows.iter().map(|row| Self::number(row.area().as_ref())).collect())
    }

    pub(crate) fn number(code: &str) -> u32 {
        code.parse().unwrap()
    }

    #[inline]
    pub(crate) fn get(&self, number: u32) -> Option<usize> {
        self.0.binary_search(&number).ok()
    }
}

/// What many do: a map made on first use.
pub(crate) fn rows_in_a_map() -> &'static HashMap<State, StateWage> {
    static ROWS: OnceLock<HashMap<State, StateWage>> = OnceLock::new();
    ROWS.get_or_init(|| wages_by_state().iter().map(|row| (row.state(), row)).collect())
}

/// The states as strum reads them, ignoring case; one enum by code, one by name.
macro_rules! strum_states {
    ($($variant:ident $code:literal $name:literal,)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumString)]
        #[strum(ascii_case_insensitive)]
        pub(crate) enum ByCode {
            $(#[strum(serialize = $code)] $variant,)*
        }

        #[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumString)]
        #[strum(ascii_case_insensitive)]
        pub(crate) enum ByName {
            $(#[strum(serialize = $name)] $variant,)*
        }
    };
}

strum_states! {
    Alabama "AL" "Alabama",
    Alaska "AK" "Alaska",
    Arizona "AZ" "Arizona",
    Arkansas "AR" "Arkansas",
    California "CA" "California",
    Colorado "CO" "Colorado",
    Connecticut "CT" "Connecticut",
    Delaware "DE" "Delaware",
    DistrictOfColumbia "DC" "District of Columbia",
    Florida "FL" "Florida",
    Georgia "GA" "Georgia",
    Hawaii "HI" "Hawaii",
    Idaho "ID" "Idaho",
    Illinois "IL" "Illinois",
    Indiana "IN" "Indiana",
    Iowa "IA" "Iowa",
    Kansas "KS" "Kansas",
    Kentucky "KY" "Kentucky",
    Louisiana "LA" "Louisiana",
    Maine "ME" "Maine",
    Maryland "MD" "Maryland",
    Massachusetts "MA" "Massachusetts",
    Michigan "MI" "Michigan",
    Minnesota "MN" "Minnesota",
    Mississippi "MS" "Mississippi",
    Missouri "MO" "Missouri",
    Montana "MT" "Montana",
    Nebraska "NE" "Nebraska",
    Nevada "NV" "Nevada",
    NewHampshire "NH" "New Hampshire",
    NewJersey "NJ" "New Jersey",
    NewMexico "NM" "New Mexico",
    NewYork "NY" "New York",
    NorthCarolina "NC" "North Carolina",
    NorthDakota "ND" "North Dakota",
    Ohio "OH" "Ohio",
    Oklahoma "OK" "Oklahoma",
    Oregon "OR" "Oregon",
    Pennsylvania "PA" "Pennsylvania",
    RhodeIsland "RI" "Rhode Island",
    SouthCarolina "SC" "South Carolina",
    SouthDakota "SD" "South Dakota",
    Tennessee "TN" "Tennessee",
    Texas "TX" "Texas",
    Utah "UT" "Utah",
    Vermont "VT" "Vermont",
    Virginia "VA" "Virginia",
    Washington "WA" "Washington",
    WestVirginia "WV" "West Virginia",
    Wisconsin "WI" "Wisconsin",
    Wyoming "WY" "Wyoming",
    Guam "GU" "Guam",
    PuertoRico "PR" "Puerto Rico",
    VirginIslands "VI" "Virgin Islands",
}
