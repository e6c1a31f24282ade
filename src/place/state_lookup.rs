//! Finds a state by its codes or its name, without comparing it to each.

use super::state::{LONGEST_NAME, State};

impl State {
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
    const LONGEST: usize = LONGEST_NAME;

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
