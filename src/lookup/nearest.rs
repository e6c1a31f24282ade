//! Names that come near a text: those that have its words, and those a few letters away.

#![allow(clippy::cast_possible_truncation, reason = "lengths and distances of names are small")]

use super::candidates::Candidates;
use super::fold::{DIGITS, Folded, mask};
use super::names::{Filter, Meaning, Name};

/// How many candidates are kept.
const KEPT: usize = 5;

/// The best so far: how far each is, and its rank among things. Nearer is better, then the rank.
struct Best {
    found: [Option<(u32, Meaning)>; KEPT],
}

impl Best {
    const fn new() -> Self {
        Self { found: [const { None }; KEPT] }
    }

    /// Whether something as far as this would be kept.
    fn has_room(&self, distance: u32) -> bool {
        let [.., last] = &self.found;
        last.as_ref().is_none_or(|(farthest, _)| distance <= *farthest)
    }

    fn add_name(&mut self, distance: u32, name: Name, filter: Filter) {
        if self.has_room(distance) {
            let passing = || name.meanings().filter(|meaning| filter.passes(meaning));
            // A lesser name counts only where nothing has it for its own.
            let has_own = passing().any(|meaning| meaning.by.is_own());
            passing().filter(|meaning| meaning.by.is_own() || !has_own).for_each(|found| self.add(distance, found));
        }
    }

    fn add(&mut self, distance: u32, meaning: Meaning) {
        let key = |entry: &(u32, Meaning)| (entry.0, entry.1.rank);
        let known =
            self.found.iter().position(|entry| entry.as_ref().is_some_and(|known| known.1.rank == meaning.rank));
        if let Some(place) = known.and_then(|index| self.found.get_mut(index)) {
            if place.as_ref().is_some_and(|known| known.0 <= distance) {
                return;
            }
            *place = None;
        }
        let mut entry = Some((distance, meaning));
        for place in &mut self.found {
            let is_better = match (&entry, &*place) {
                (Some(new), Some(old)) => key(new) < key(old),
                (Some(_), None) => true,
                (None, _) => false,
            };
            if is_better {
                core::mem::swap(&mut entry, place);
            }
        }
    }

    fn candidates(self) -> Candidates {
        let mut candidates = Candidates::NONE;
        candidates.add_all(self.found.into_iter().flatten().filter_map(|(_, meaning)| meaning.handle.entity()));
        candidates
    }
}

/// The words of a text that a name has to have.
fn wanted(text: &Folded) -> impl Iterator<Item = &[u8]> {
    (0..text.words()).map(|index| text.word(index)).filter(|word| !matches!(*word, b"of" | b"the" | b"in" | b"for"))
}

/// Names that have every word of a text, those with the least beside it first. As `beginnings`,
/// a word of four letters or more may be the beginning of one.
pub(super) fn with_words(text: &Folded, beginnings: bool, filter: Filter) -> Candidates {
    let letters = text.range(0, text.words());
    let (bits, mut best) = (mask(letters), Best::new());
    if letters.len() < 3 || wanted(text).next().is_none() {
        return Candidates::NONE;
    }
    for (name, mask) in Name::of_length(letters.len().saturating_sub(8), usize::MAX) {
        if bits & !mask != 0 {
            continue;
        }
        let more = name.text().len().saturating_sub(letters.len()) as u32;
        if best.has_room(more) && has_words(name.text(), text, beginnings) {
            best.add_name(more, name, filter);
        }
    }
    best.candidates()
}

fn has_words(name: &[u8], text: &Folded, beginnings: bool) -> bool {
    wanted(text).all(|wanted| {
        name.split(|byte| *byte == b' ')
            .any(|word| word == wanted || (beginnings && wanted.len() > 3 && word.starts_with(wanted)))
    })
}

/// Names a few letters away: changed, added, dropped, or swapped with their neighbor. The longer
/// the text, the more letters may differ; digits never do.
pub(super) fn by_letters(text: &Folded, filter: Filter) -> Candidates {
    let letters = text.range(0, text.words());
    let (limit, only_swaps) = match letters.len() {
        0..=2 => return Candidates::NONE,
        3 => (1, true),
        4..=6 => (1, false),
        7..=10 => (2, false),
        _ => (3, false),
    };
    let Some(pattern) = Pattern::of(letters) else { return Candidates::NONE };
    let (bits, mut best) = (mask(letters), Best::new());
    for (name, mask) in Name::of_length(letters.len() - limit as usize, letters.len() + limit as usize) {
        let differing = bits ^ mask;
        if differing & DIGITS != 0
            || (only_swaps && differing != 0)
            || (differing & bits).count_ones() > limit
            || (differing & !bits).count_ones() > limit
        {
            continue;
        }
        let distance = pattern.distance(name.text());
        if distance <= limit && best.has_room(distance) && digits(name.text()).eq(digits(letters)) {
            best.add_name(distance, name, filter);
        }
    }
    best.candidates()
}

fn digits(letters: &[u8]) -> impl Iterator<Item = &u8> {
    letters.iter().filter(|byte| byte.is_ascii_digit())
}

/// The places of each letter in a text of at most 64, as bits.
struct Pattern {
    places: [u64; 36],
    length: usize,
}

/// The number of a folded letter; none for the blank between words.
fn number(letter: u8) -> Option<usize> {
    match letter {
        b'a'..=b'z' => Some(usize::from(letter - b'a')),
        b'0'..=b'9' => Some(usize::from(letter - b'0') + 26),
        _ => None,
    }
}

impl Pattern {
    fn of(letters: &[u8]) -> Option<Self> {
        let mut pattern = Self { places: [0; 36], length: letters.len() };
        if letters.len() > 64 {
            return None;
        }
        for (index, letter) in letters.iter().enumerate() {
            *pattern.places.get_mut(number(*letter)?)? |= 1 << index;
        }
        Some(pattern)
    }

    /// The restricted Damerau-Levenshtein distance, a column at a time: the bits are the cells of
    /// a column that are one more, or one less, than the cell above (Hyyrö 2003).
    fn distance(&self, name: &[u8]) -> u32 {
        let (mut more, mut less, mut diagonal, mut before) = (u64::MAX, 0_u64, 0_u64, 0_u64);
        let (last, mut distance) = (1 << (self.length - 1), self.length as u32);
        for letter in name.iter().filter_map(|letter| number(*letter)) {
            let same = self.places.get(letter).copied().unwrap_or(0);
            let swapped = ((!diagonal & same) << 1) & before;
            diagonal = (((same & more).wrapping_add(more)) ^ more) | same | less | swapped;
            let right_more = less | !(diagonal | more);
            let right_less = more & diagonal;
            distance += u32::from(right_more & last != 0);
            distance -= u32::from(right_less & last != 0);
            let shifted = right_more << 1 | 1;
            more = right_less << 1 | !(diagonal | shifted);
            less = shifted & diagonal;
            before = same;
        }
        distance
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distance(one: &str, other: &str) -> u32 {
        Pattern::of(one.as_bytes()).unwrap().distance(other.as_bytes())
    }

    #[test]
    fn a_swap_is_one_change() {
        assert_eq!(distance("rhti", "rhit"), 1);
        assert_eq!(distance("rhit", "rhia"), 1);
        assert_eq!(distance("medcalcoder", "medical coder"), 1);
        assert_eq!(distance("ca", "abc"), 3); // restricted: nothing between two that are swapped
        assert_eq!(distance("co", "rhit"), 4);
        assert_eq!(distance("abcdef", "badcfe"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
