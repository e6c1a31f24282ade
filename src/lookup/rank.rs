//! How well a document fits a query, in one number that sorts.

#![allow(clippy::cast_possible_truncation, reason = "a part of the number has sixteen bits at most")]

/// The greater, the better. From the top: whether it is a table that the words ask for, how many of
/// them it has, how many as a whole, the score; among equals the first document is the greatest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank(u64);

/// What one word of a query adds to the rank of a document.
#[derive(Clone, Copy)]
pub(super) struct Score(u64);

/// How many words are no bare numbers. At the bottom, since it puts none before another.
const LETTERS: Part = Part { shift: 0, bits: 5 };
const DOCUMENT: Part = Part { shift: 5, bits: 14 };
const SCORE: Part = Part { shift: 19, bits: 16 };
const WHOLE: Part = Part { shift: 35, bits: 5 };
const WORDS: Part = Part { shift: 40, bits: 5 };
const ASKED_FOR: u64 = 1 << 45;

/// In a score alone: the word stands in a name.
const IN_NAME: u64 = 1 << 63;

/// A field of the number.
struct Part {
    shift: u32,
    bits: u32,
}

impl Part {
    const fn one(&self) -> u64 {
        1 << self.shift
    }

    const fn mask(&self) -> u64 {
        ((1 << self.bits) - 1) << self.shift
    }

    const fn of(&self, rank: Rank) -> u64 {
        (rank.0 & self.mask()) >> self.shift
    }
}

impl Score {
    pub(super) const NOTHING: Self = Self(0);

    /// Of a word that stands there as a whole, or only as a beginning; it may be a bare number.
    pub(super) fn of(is_whole: bool, is_number: bool) -> Self {
        Self(WORDS.one() + u64::from(is_whole) * WHOLE.one() + u64::from(!is_number) * LETTERS.one())
    }

    pub(super) fn with(self, value: u16, is_in_name: bool) -> Self {
        Self(self.0 + u64::from(value) * SCORE.one() + u64::from(is_in_name) * IN_NAME)
    }

    /// Keeps the most of both.
    pub(super) fn keep(&mut self, other: Self) {
        let most = (self.0 & SCORE.mask()).max(other.0 & SCORE.mask());
        self.0 = most | (self.0 | other.0) & !SCORE.mask();
    }
}

impl Rank {
    /// Of a document in which no word was found yet.
    pub(super) const fn of(document: u16) -> Self {
        Self(DOCUMENT.mask() - document as u64 * DOCUMENT.one())
    }

    pub(super) const fn add(&mut self, score: Score, is_table: bool) {
        self.0 += score.0 & !IN_NAME;
        if is_table && score.0 & IN_NAME > 0 && score.0 & WHOLE.one() > 0 {
            self.0 |= ASKED_FOR;
        }
    }

    /// Counts all words as found, which together are a name.
    pub(super) fn add_name(&mut self, words: usize, is_own: bool) {
        let words = words as u64;
        self.0 &= !(WORDS.mask() | WHOLE.mask() | LETTERS.mask());
        self.0 += words * WORDS.one() + (words + u64::from(is_own)) * WHOLE.one() + words * LETTERS.one();
        self.0 += 64 * SCORE.one();
    }

    pub(super) const fn document(self) -> usize {
        (DOCUMENT.mask() >> DOCUMENT.shift) as usize - DOCUMENT.of(self) as usize
    }

    pub(super) const fn words(self) -> usize {
        WORDS.of(self) as usize
    }

    pub(super) const fn score(self) -> u32 {
        SCORE.of(self) as u32
    }

    pub(super) const fn has_letters(self) -> bool {
        LETTERS.of(self) > 0
    }
}
