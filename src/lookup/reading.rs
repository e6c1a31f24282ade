//! What a text means word by word: a name, a name with its acronym in brackets, a place with its state.

use super::candidates::Candidates;
use super::entity::{Entity, EntityKind};
use super::fold::Folded;
use super::handle::Handle;
use super::matching::MatchedBy;
use super::names::{Filter, Meaning, Meanings, Name, fold};
use crate::place::State;

/// How often something may be taken off a place's name: country, states, "metro area".
const DEPTH: usize = 4;
/// The most words of a state's name: U.S. Virgin Islands.
const STATE_WORDS: usize = 4;

/// Things of the same name, and how the first is named.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub(super) things: Candidates,
    pub(super) by: MatchedBy,
}

impl Found {
    const NONE: Self = Self { things: Candidates::NONE, by: MatchedBy::Name };

    fn of(entity: Entity, by: MatchedBy) -> Self {
        let mut found = Self::NONE;
        found.add(entity, by);
        found
    }

    fn add(&mut self, entity: Entity, by: MatchedBy) {
        if self.things.is_empty() {
            self.by = by;
        }
        self.things.add(entity);
    }

    fn some(self) -> Option<Self> {
        if self.things.is_empty() { None } else { Some(self) }
    }

    fn has(&self, entity: Entity) -> bool {
        self.things.iter().any(|known| known == entity)
    }
}

/// A text, folded.
pub(super) struct Text {
    pub(super) plain: Folded,
    pub(super) singular: Folded,
    /// Where the words in brackets begin, if they end the text.
    bracket: Option<usize>,
}

/// The one thing that has the text for its name just as it is written; most texts need no more.
pub(super) fn exact(text: &str, plain: &Folded, filter: Filter) -> Option<(Entity, MatchedBy)> {
    let name = Name::find(plain.range(0, plain.words()))?;
    let mut own = name.meanings().filter(|meaning| meaning.by.is_own() && filter.passes(meaning));
    let found = match own.next() {
        Some(found) => own.next().is_none().then_some(found),
        // A bracket, or an acronym after a name, is read before a lesser name.
        None if text.ends_with([')', ']', ' ']) || (plain.words() > 2 && plain.is_acronym(plain.words() - 1)) => None,
        None => {
            let mut lesser = name.meanings().filter(|meaning| filter.passes(meaning));
            lesser.next().filter(|_| lesser.next().is_none())
        }
    }?;
    Some((found.handle.entity()?, found.by))
}

impl Text {
    pub(super) fn new(text: &str, plain: Folded) -> Self {
        let singular = plain.singular();
        let bracket = text.find(['(', '[']).filter(|_| text.trim_ascii_end().ends_with([')', ']']));
        let bracket = bracket.and_then(|index| fold(text.get(..index)?)).map(|outer| outer.words());
        let bracket = bracket.filter(|outer| (1..plain.words()).contains(outer));
        Self { plain, singular, bracket }
    }

    pub(super) fn words(&self) -> usize {
        self.plain.words()
    }

    /// The parts before a bracket and in it.
    pub(super) fn halves(&self) -> Option<(Part<'_>, Part<'_>)> {
        let bracket = self.bracket?;
        Some((self.part(0, bracket), self.part(bracket, self.words())))
    }

    pub(super) const fn part(&self, first: usize, end: usize) -> Part<'_> {
        Part { text: self, first, end }
    }

    pub(super) fn whole(&self) -> Part<'_> {
        self.part(0, self.words())
    }

    /// What it means, in whatever way it is read.
    pub(super) fn read(&self, filter: Filter) -> Option<Found> {
        let (own, lesser) = self.whole().named(filter);
        // Before titles of O*NET's, which have acronyms in brackets too.
        own.some()
            .or_else(|| self.halves().and_then(|(outer, inner)| both(outer, inner, filter)))
            .or_else(|| self.with_acronym(filter))
            .or_else(|| lesser.some())
            .or_else(|| self.whole().place(filter, DEPTH))
            .or_else(|| self.coded().and_then(|(code, kind)| code.named(filter.only(&[kind])).0.some()))
    }

    /// What has both a name and the acronym before or after it: Certified Professional Coder CPC.
    fn with_acronym(&self, filter: Filter) -> Option<Found> {
        // A place has its state's code after it.
        let filter = filter.only(&[EntityKind::Certification, EntityKind::Organization]);
        let words = self.words();
        // CCS-P has two words.
        [words - 1, words.saturating_sub(2), 1, 2].into_iter().filter(|place| (1..words).contains(place)).find_map(
            |place| {
                let (first, last) = (self.part(0, place), self.part(place, words));
                let is_acronym = |part: Part<'_>| part.len() <= 2 && part.is_capitals();
                if is_acronym(first) || is_acronym(last) { both(first, last, filter) } else { None }
            },
        )
    }

    /// A code after the name of its system, and what it is a code of: NAICS 622.
    pub(super) fn coded(&self) -> Option<(Part<'_>, EntityKind)> {
        let kind = match self.plain.word(0) {
            b"soc" => EntityKind::Occupation,
            b"naics" => EntityKind::Industry,
            b"cbsa" | b"msa" => EntityKind::Area,
            b"fips" => EntityKind::State,
            _ => return None,
        };
        let code = self.part(if self.plain.word(1) == b"code" { 2 } else { 1 }, self.words());
        let is_code = code.first < code.end && code.plain().iter().all(u8::is_ascii_digit);
        is_code.then_some((code, kind))
    }
}

/// What two parts of a text both mean.
fn both(outer: Part<'_>, inner: Part<'_>, filter: Filter) -> Option<Found> {
    let (outer, inner) = (outer.named(filter), inner.named(filter));
    let pairs = [(&outer.0, &inner.0), (&outer.0, &inner.1), (&outer.1, &inner.0)];
    // A lesser name counts only where nothing has it for its own.
    let both_lesser = outer.0.things.is_empty() && inner.0.things.is_empty();
    let mut pairs = pairs.into_iter().chain(both_lesser.then_some((&outer.1, &inner.1)));
    pairs.find_map(|(outer, inner)| {
        let mut both = Found::NONE;
        outer.things.iter().filter(|entity| inner.has(*entity)).for_each(|entity| both.add(entity, outer.by));
        both.some()
    })
}

/// Some of the words of a text, next to each other.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    text: &'a Text,
    first: usize,
    end: usize,
}

impl<'a> Part<'a> {
    pub(super) const fn len(self) -> usize {
        self.end - self.first
    }

    pub(super) fn plain(self) -> &'a [u8] {
        self.text.plain.range(self.first, self.end)
    }

    /// The part in the singular, as a text of its own.
    pub(super) fn folded(self) -> Folded {
        self.text.singular.part(self.first, self.end)
    }

    /// The words but the first or last so many.
    fn after(self, words: usize) -> Self {
        Self { first: (self.first + words).min(self.end), ..self }
    }

    pub(super) fn before_last(self, words: usize) -> Self {
        Self { end: self.end.saturating_sub(words).max(self.first), ..self }
    }

    pub(super) fn last(self, words: usize) -> Self {
        Self { first: self.end.saturating_sub(words).max(self.first), ..self }
    }

    /// What the words mean as they are, and in the singular, which no abbreviation has.
    fn meanings(self) -> impl Iterator<Item = Meaning> {
        let (plain, singular) = (self.plain(), self.text.singular.range(self.first, self.end));
        let others = if singular == plain { None } else { Name::find(singular) };
        let others = Meanings::of(others).filter(|meaning| meaning.by != MatchedBy::Abbreviation);
        Meanings::of(Name::find(plain)).chain(others)
    }

    /// What has the words for its own name, and for a lesser one.
    pub(super) fn named(self, filter: Filter) -> (Found, Found) {
        let (mut own, mut lesser) = (Found::NONE, Found::NONE);
        for meaning in self.meanings().filter(|meaning| filter.passes(meaning)) {
            let Some(entity) = meaning.handle.entity() else { continue };
            let found = if meaning.by.is_own() { &mut own } else { &mut lesser };
            found.add(entity, meaning.by);
        }
        (own, lesser)
    }

    /// What the words name, or mean as a place.
    pub(super) fn read(self, filter: Filter) -> Option<Found> {
        let (own, lesser) = self.named(filter);
        own.some().or_else(|| lesser.some()).or_else(|| self.place(filter, DEPTH))
    }

    /// The state that the words name; a bare number is none.
    fn state(self) -> Option<State> {
        if self.plain().iter().all(u8::is_ascii_digit) {
            return None;
        }
        self.meanings().find_map(|meaning| match meaning.handle {
            Handle::State(state) => Some(state),
            _ => None,
        })
    }

    /// Whether every word is written without small letters.
    pub(super) fn is_capitals(self) -> bool {
        (self.first..self.end).all(|word| self.text.plain.is_acronym(word))
    }

    fn is_country(self) -> bool {
        matches!(
            self.plain(),
            b"us" | b"usa" | b"unitedstates" | b"unitedstatesofamerica" | b"theunitedstates" | b"america"
        )
    }

    /// The words without their last few, where these name a state; the longest names first.
    pub(super) fn with_state(self) -> impl Iterator<Item = (Self, State)> {
        let most = STATE_WORDS.min(self.len().saturating_sub(1));
        (1..=most).rev().filter_map(move |words| Some((self.before_last(words), self.last(words).state()?)))
    }

    /// The area, state or country that the words mean with what may stand around a place's name.
    fn place(self, filter: Filter, depth: usize) -> Option<Found> {
        const STATES: &[EntityKind] = &[EntityKind::State];
        const AREAS: &[EntityKind] = &[EntityKind::Area];
        let filter = filter.only(&[EntityKind::State, EntityKind::Area, EntityKind::Country]);
        if depth == 0 || filter.is_nothing() || self.len() < 2 {
            return None;
        }
        let read = |part: Self, filter: Filter| {
            if part.len() == 0 || filter.is_nothing() {
                return None;
            }
            let (own, lesser) = part.named(filter);
            own.some().or_else(|| lesser.some()).or_else(|| part.place(filter, depth - 1))
        };
        for (words, count, kinds) in [
            ("stateof", 2, STATES),
            ("commonwealthof", 2, STATES),
            ("territoryof", 2, STATES),
            ("cityof", 2, AREAS),
            ("greater", 1, AREAS),
            ("metro", 1, AREAS),
            ("metropolitan", 1, AREAS),
        ] {
            if self.text.plain.range(self.first, (self.first + count).min(self.end)) == words.as_bytes() {
                if let Some(found) = read(self.after(count), filter.only(kinds)) {
                    return Some(found);
                }
            }
        }
        if self.text.plain.word(self.first) == b"the" {
            if let Some(found) = read(self.after(1), filter) {
                return Some(found);
            }
        }
        for (words, count, kinds) in [
            ("metropolitanstatisticalarea", 3, AREAS),
            ("metropolitanarea", 2, AREAS),
            ("metroarea", 2, AREAS),
            ("metro", 1, AREAS),
            ("msa", 1, AREAS),
            ("cbsa", 1, AREAS),
            ("area", 1, AREAS),
            ("region", 1, AREAS),
            ("state", 1, STATES),
        ] {
            if self.last(count).plain() == words.as_bytes() {
                if let Some(found) = read(self.before_last(count), filter.only(kinds)) {
                    return Some(found);
                }
            }
        }
        let country = (1..=4).find(|words| *words < self.len() && self.last(*words).is_country());
        if let Some(found) = country.and_then(|words| read(self.before_last(words), filter)) {
            return Some(found);
        }
        self.with_state().find_map(|(rest, state)| {
            let same = || {
                let is_same = filter.has(EntityKind::State) && rest.state() == Some(state);
                is_same.then(|| Found::of(Entity::State(state), MatchedBy::Name))
            };
            read(rest, filter.within(state)).or_else(same)
        })
    }
}
