//! The table of names: found exactly by hash, their meanings, their letters.

#![allow(clippy::cast_possible_truncation, reason = "the hash is cut to a slot")]

use super::entity::{Entity, EntityKind};
use super::fold::{Folded, LETTERS, hash};
use super::handle::Handle;
use super::matching::MatchedBy;
use super::tables::{
    ENTITIES, FIRST, HOMES, LENGTHS, MASKS, MEANINGS, NAMES, PLAIN, SLOTS, STARTS, TECHNOLOGIES, TECHNOLOGY_STARTS,
};
use crate::guide::specializations;
use crate::place::{Area, State};

/// How many bits of a meaning are the entity's index.
const ENTITY_BITS: u32 = 12;

/// A name of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name(u16);

/// What a name means: a thing, and how the name means it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meaning {
    name: Name,
    /// The place among all things, in whose order things are offered.
    pub(super) rank: u16,
    pub(super) handle: Handle,
    pub(super) by: MatchedBy,
}

impl Handle {
    pub(super) fn entity(self) -> Option<Entity> {
        Some(match self {
            Self::Occupation(occupation) => Entity::Occupation(occupation),
            Self::Specialization(index) => Entity::Specialization(specializations().nth(usize::from(index))?),
            Self::Certification(certification) => Entity::Certification(certification),
            Self::Organization(organization) => Entity::Organization(organization),
            Self::Technology(index) => {
                let index = usize::from(index);
                let (start, end) = (*TECHNOLOGY_STARTS.get(index)?, *TECHNOLOGY_STARTS.get(index + 1)?);
                Entity::Technology(TECHNOLOGIES.get(usize::from(start)..usize::from(end))?)
            }
            Self::Nation => Entity::Nation,
            Self::State(state) => Entity::State(state),
            Self::Area(area) => Entity::Area(area),
            Self::Industry(industry) => Entity::Industry(industry),
        })
    }
}

/// Folds a text as the names of the table are folded.
pub(super) fn fold(text: &str) -> Option<Folded> {
    Folded::of(text, |letter| {
        let code = u16::try_from(u32::from(letter)).ok()?;
        let index = PLAIN.binary_search_by_key(&code, |(letter, _)| *letter).ok()?;
        PLAIN.get(index).map(|(_, text)| text.trim_ascii_end())
    })
}

impl Name {
    /// The name of exactly these letters.
    pub(super) fn find(letters: &[u8]) -> Option<Self> {
        let mut slot = (hash(letters) >> 32) as usize % SLOTS.len();
        // Three slots in ten are free: a search ends at one of them.
        loop {
            let number = *SLOTS.get(slot)?;
            let name = Self(number.checked_sub(1)?);
            if name.is(letters) {
                return Some(name);
            }
            slot = (slot + 1) % SLOTS.len();
        }
    }

    fn is(self, letters: &[u8]) -> bool {
        let mut own = self.text().iter().filter(|byte| **byte != b' ');
        letters.iter().all(|letter| own.next() == Some(letter)) && own.next().is_none()
    }

    /// All names whose number of letters is within a range, each with its letters as bits.
    pub(super) fn of_length(fewest: usize, most: usize) -> impl Iterator<Item = (Self, u64)> {
        let bound = |length: usize| LENGTHS.get(length.min(LETTERS + 1)).copied().unwrap_or(0);
        let (first, end) = (bound(fewest), bound(most.saturating_add(1)));
        let masks = MASKS.get(usize::from(first)..usize::from(end)).unwrap_or(&[]);
        (first..end).map(Self).zip(masks.iter().copied())
    }

    /// The words, with blanks between them.
    pub(super) fn text(self) -> &'static [u8] {
        let start = |index: usize| STARTS.get(index).map_or(0, |start| *start as usize);
        let index = usize::from(self.0);
        NAMES.as_bytes().get(start(index)..start(index + 1)).unwrap_or(&[])
    }

    pub(super) fn meanings(self) -> Meanings {
        let bound = |index: usize| FIRST.get(index).map_or(0, |first| usize::from(*first));
        let index = usize::from(self.0);
        Meanings { name: self, bits: MEANINGS.get(bound(index)..bound(index + 1)).unwrap_or(&[]) }
    }
}

/// The meanings of a name, one after the other.
#[derive(Debug, Clone)]
pub(super) struct Meanings {
    name: Name,
    bits: &'static [u16],
}

impl Meanings {
    /// Of no name, none.
    pub(super) fn of(name: Option<Name>) -> Self {
        name.map_or(Self { name: Name(0), bits: &[] }, Name::meanings)
    }
}

impl Iterator for Meanings {
    type Item = Meaning;

    fn next(&mut self) -> Option<Meaning> {
        let (bits, rest) = self.bits.split_first()?;
        self.bits = rest;
        let rank = bits & ((1 << ENTITY_BITS) - 1);
        let by = MatchedBy::from_bits(bits >> ENTITY_BITS)?;
        Some(Meaning { name: self.name, rank, handle: *ENTITIES.get(usize::from(rank))?, by })
    }
}

impl Meaning {
    /// Whether the area lies in all of the states, and the city by which it is meant in one of them.
    fn is_in(&self, area: Area, states: &[Option<State>]) -> bool {
        let wanted = states.iter().flatten();
        if !wanted.clone().all(|state| area.states().any(|found| found == *state)) {
            return false;
        }
        if wanted.clone().next().is_none() || !matches!(self.by, MatchedBy::City | MatchedBy::FormerCity) {
            return true;
        }
        let key = (self.name.0, self.rank);
        let first = HOMES.partition_point(|home| (home.0, home.1) < key);
        let mut homes =
            HOMES.iter().skip(first).take_while(|home| (home.0, home.1) == key).map(|home| home.2).peekable();
        let is_wanted = |home| wanted.clone().any(|state| *state == home);
        match homes.peek() {
            Some(_) => homes.any(is_wanted),
            None => area.states().next().is_some_and(is_wanted),
        }
    }
}

/// Which meanings count: those of some kinds, and of areas those in some states.
#[derive(Debug, Clone, Copy)]
pub(super) struct Filter {
    kinds: u16,
    /// At most two states at once are asked for: Kansas City, MO-KS.
    states: [Option<State>; 4],
}

impl Filter {
    pub(super) fn of(kinds: &[EntityKind]) -> Self {
        Self { kinds: kinds.iter().fold(0, |bits, kind| bits | 1 << *kind as u16), states: [None; 4] }
    }

    pub(super) const fn all() -> Self {
        Self { kinds: u16::MAX, states: [None; 4] }
    }

    pub(super) const fn has(self, kind: EntityKind) -> bool {
        self.kinds >> kind as u16 & 1 == 1
    }

    /// The same, but of these kinds alone.
    pub(super) fn only(self, kinds: &[EntityKind]) -> Self {
        Self { kinds: self.kinds & Self::of(kinds).kinds, ..self }
    }

    pub(super) const fn is_nothing(self) -> bool {
        self.kinds == 0
    }

    /// The same, but only areas that lie in the state too.
    pub(super) fn within(mut self, state: State) -> Self {
        self.kinds &= 1 << EntityKind::Area as u16;
        if let Some(place) = self.states.iter_mut().find(|place| place.is_none()) {
            *place = Some(state);
        }
        self
    }

    pub(super) fn passes(self, meaning: &Meaning) -> bool {
        self.has(meaning.handle.kind())
            && match meaning.handle {
                Handle::Area(area) => meaning.is_in(area, &self.states),
                _ => true,
            }
    }
}
