//! The index of search: its words in order, and the documents that each stands in.

use super::search_tables::{DOCUMENTS, FIRST_POSTING, POSTINGS, SYNONYMS, WORD_STARTS, WORDS};
use super::terms::rarity;

/// A posting is the number of a document, and above these bits the weight.
const DOCUMENT_BITS: u32 = 14;

/// The place of a word in the index, or of the first after it.
#[derive(Clone, Copy)]
pub(super) struct Place(usize);

/// The documents of a word.
#[derive(Clone, Copy)]
pub(super) struct Postings(&'static [u16]);

impl Place {
    pub(super) fn of(wanted: &[u8]) -> Self {
        let (mut first, mut end) = (0, WORD_STARTS.len() - 1);
        while first < end {
            let middle = first.midpoint(end);
            if Self(middle).word() < wanted { first = middle + 1 } else { end = middle }
        }
        Self(first)
    }

    pub(super) fn find(wanted: &[u8]) -> Option<Self> {
        Some(Self::of(wanted)).filter(|place| place.word() == wanted)
    }

    /// Empty past the last word.
    pub(super) fn word(self) -> &'static [u8] {
        let start = |place: usize| WORD_STARTS.get(place).map_or(WORDS.len(), |start| usize::from(*start));
        WORDS.as_bytes().get(start(self.0)..start(self.0 + 1)).unwrap_or(&[])
    }

    pub(super) const fn next(self) -> Self {
        Self(self.0 + 1)
    }

    pub(super) fn postings(self) -> Postings {
        let first = |place: usize| FIRST_POSTING.get(place).copied().unwrap_or(0);
        Postings::range(first(self.0), first(self.0 + 1))
    }
}

impl Postings {
    fn range(first: u16, end: u16) -> Self {
        Self(POSTINGS.get(usize::from(first)..usize::from(end)).unwrap_or(&[]))
    }

    /// Each document, with the weight that the word has in it.
    pub(super) fn iter(self) -> impl Iterator<Item = (u16, u16)> {
        self.0.iter().map(|bits| (bits & ((1 << DOCUMENT_BITS) - 1), bits >> DOCUMENT_BITS))
    }

    pub(super) fn rarity(self) -> u16 {
        rarity(self.0.len(), DOCUMENTS.len())
    }
}

/// What is searched for beside a word: the documents that have all words which a synonym means, and
/// how rare these are.
pub(super) fn synonyms(word: &[u8]) -> impl Iterator<Item = (Postings, u16)> {
    let first = SYNONYMS.partition_point(|(known, ..)| known.as_bytes() < word);
    let found = SYNONYMS.get(first..).unwrap_or(&[]);
    found
        .iter()
        .take_while(move |(known, ..)| known.as_bytes() == word)
        .map(|(_, rarity, first, end)| (Postings::range(*first, *end), *rarity))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_synonyms_are_in_order() {
        let words = WORD_STARTS.len() - 1;
        assert!((1..words).all(|place| Place(place - 1).word() < Place(place).word()));
        assert!(SYNONYMS.is_sorted());
    }
}
