use super::{Division, Region, tables};
use crate::plumbing::identifier;

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

/// What is known of a state, without a pointer: three for each state would cost every program
/// that prints a name 7 KB, most of it for relocations.
#[derive(Debug)]
pub(super) struct StateRecord {
    usps: [u8; 2],
    fips: [u8; 2],
    name: [u8; Folded::LONGEST],
    name_length: u8,
    division: Option<Division>,
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

    /// By postal code, in any case.
    ///
    /// ```
    /// use health_info_careers::State;
    ///
    /// assert_eq!(State::from_usps("nj"), Some(State::NewJersey));
    /// assert_eq!(State::from_fips("34"), Some(State::NewJersey));
    /// assert_eq!(State::from_name("new jersey"), Some(State::NewJersey));
    /// assert_eq!(State::from_usps("XX"), None);
    /// ```
    #[inline]
    #[expect(clippy::indexing_slicing, reason = "two times five bits are below 1,024")]
    pub const fn from_usps(code: &str) -> Option<Self> {
        let &[first, second] = code.as_bytes() else { return None };
        let pair = u16::from_le_bytes([first, second]);
        // The two high bits of a letter are 01, in either case.
        if pair & 0xc0c0 != 0x4040 {
            return None;
        }
        BY_USPS[two_letters(pair)]
    }

    /// By two-digit FIPS code: `34`, `01`.
    #[expect(clippy::indexing_slicing, reason = "both digits are below 10")]
    pub const fn from_fips(code: &str) -> Option<Self> {
        let [first, second] = code.as_bytes() else { return None };
        let (first, second) = (first.wrapping_sub(b'0'), second.wrapping_sub(b'0'));
        if first >= 10 || second >= 10 {
            return None;
        }
        BY_FIPS[first as usize * 10 + second as usize]
    }

    /// By name, in any case: `new jersey`.
    #[expect(clippy::indexing_slicing, reason = "a slot is below the number of slots")]
    pub const fn from_name(name: &str) -> Option<Self> {
        let Some(folded) = Folded::of(name.as_bytes()) else { return None };
        let Some(state) = BY_NAME[folded.slot(MULTIPLIER)] else { return None };
        if FOLDED[state as usize].equals(folded) { Some(state) } else { None }
    }

    /// The place in the order of states, for checks while compiling.
    pub(crate) const fn ordinal(self) -> u64 {
        self as u64
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "what keys of more bytes have to be")]
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

/// The low five bits of both letters, which number the alphabet from 1 and do not tell the case.
#[inline]
const fn two_letters(pair: u16) -> usize {
    (pair & 0x1f | (pair >> 3) & 0x3e0) as usize
}

#[expect(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index is an error")]
static BY_USPS: [Option<State>; 1024] = {
    let mut table = [None; 1024];
    let mut index = 0;
    while index < State::ALL.len() {
        let code = State::ALL[index].usps().as_bytes();
        table[two_letters(u16::from_le_bytes([code[0], code[1]]))] = Some(State::ALL[index]);
        index += 1;
    }
    table
};

#[expect(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index is an error")]
static BY_FIPS: [Option<State>; 100] = {
    let mut table = [None; 100];
    let mut index = 0;
    while index < State::ALL.len() {
        let code = State::ALL[index].fips().as_bytes();
        table[(code[0] - b'0') as usize * 10 + (code[1] - b'0') as usize] = Some(State::ALL[index]);
        index += 1;
    }
    table
};

/// A name as words: the first eight bytes, the last eight, and what lies between, in lower case.
///
/// Setting bit 5 makes letters small and leaves spaces; it would also turn NUL into a space,
/// so names with a NUL are refused before.
#[derive(Clone, Copy)]
struct Folded {
    head: u64,
    tail: u64,
    middle: u64,
    length: usize,
}

const LOWER: u64 = 0x2020_2020_2020_2020;

impl Folded {
    const SHORTEST: usize = 4;
    const LONGEST: usize = 20;

    const fn of(name: &[u8]) -> Option<Self> {
        if name.len() < Self::SHORTEST || name.len() > Self::LONGEST {
            return None;
        }
        let (head, tail) = match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
            (Some(head), Some(tail)) => (u64::from_le_bytes(*head), u64::from_le_bytes(*tail)),
            _ => match (name.first_chunk::<4>(), name.last_chunk::<4>()) {
                (Some(head), Some(tail)) => (
                    u32::from_le_bytes(*head) as u64 | 0x2020_2020 << 32,
                    u32::from_le_bytes(*tail) as u64 | 0x2020_2020 << 32,
                ),
                _ => return None,
            },
        };
        // Only names of 17 to 20 bytes have a middle: the four bytes after the head, and more
        // of the tail than is needed.
        let middle = if name.len() > 16 {
            match name.split_at(8).1.first_chunk::<8>() {
                Some(middle) => u64::from_le_bytes(*middle),
                None => return None,
            }
        } else {
            LOWER
        };
        if has_nul(head) || has_nul(tail) || has_nul(middle) {
            return None;
        }
        Some(Self { head: head | LOWER, tail: tail | LOWER, middle: middle | LOWER, length: name.len() })
    }

    const fn slot(self, multiplier: u64) -> usize {
        let mixed = (self.head ^ self.tail.rotate_left(23)).wrapping_mul(multiplier);
        (mixed >> (64 - SLOT_BITS)) as usize
    }

    const fn equals(self, other: Self) -> bool {
        self.head == other.head && self.tail == other.tail && self.middle == other.middle && self.length == other.length
    }
}

/// Whether one of the eight bytes is zero.
const fn has_nul(word: u64) -> bool {
    word.wrapping_sub(0x0101_0101_0101_0101) & !word & 0x8080_8080_8080_8080 != 0
}

const SLOT_BITS: u32 = 8;
const SLOTS: usize = 1 << SLOT_BITS;

/// A multiplier that puts every name into a slot of its own. Found by trying; trying while
/// compiling would take longer than compiling all else.
const MULTIPLIER: u64 = 0xc8de_3ef3_85e3_c925;

const _: () = assert!(is_perfect(MULTIPLIER), "two names fall into one slot: another multiplier is wanted");

#[expect(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index is an error")]
const fn is_perfect(multiplier: u64) -> bool {
    let mut taken = [false; SLOTS];
    let mut index = 0;
    while index < State::ALL.len() {
        let Some(folded) = Folded::of(State::ALL[index].name().as_bytes()) else { return false };
        let slot = folded.slot(multiplier);
        if taken[slot] {
            return false;
        }
        taken[slot] = true;
        index += 1;
    }
    true
}

#[expect(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index is an error")]
static FOLDED: [Folded; State::ALL.len()] = {
    let mut table = [Folded { head: 0, tail: 0, middle: 0, length: 0 }; State::ALL.len()];
    let mut index = 0;
    while index < State::ALL.len() {
        if let Some(folded) = Folded::of(State::ALL[index].name().as_bytes()) {
            table[index] = folded;
        }
        index += 1;
    }
    table
};

#[expect(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index is an error")]
static BY_NAME: [Option<State>; SLOTS] = {
    let mut table = [None; SLOTS];
    let mut index = 0;
    while index < State::ALL.len() {
        table[FOLDED[index].slot(MULTIPLIER)] = Some(State::ALL[index]);
        index += 1;
    }
    table
};

#[expect(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index is an error")]
const _: () = {
    let mut index = 0;
    while index < State::ALL.len() {
        assert!(State::ALL[index] as usize == index, "the table of states is not in the enum's order");
        index += 1;
    }
};
