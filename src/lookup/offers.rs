//! What a text that is no name most likely meant, the likeliest first.

use super::candidates::Candidates;
use super::entity::{Entity, EntityKind};
use super::fold::Folded;
use super::matching::MatchedBy;
use super::names::{Filter, Name};
use super::nearest::{by_letters, with_words};
use super::reading::{Part, Text};

pub(super) fn offers(text: &Text, filter: Filter) -> Candidates {
    let whole = text.whole();
    if whole.plain().iter().all(u8::is_ascii_digit) {
        return by_code(whole.plain(), filter);
    }
    if let Some((code, kind)) = text.coded() {
        return by_code(code.plain(), filter.only(&[kind]));
    }
    let steps: [&dyn Fn() -> Candidates; 6] = [
        &|| by_halves(text, filter),
        &|| without_level(text, filter),
        &|| by_state(whole, filter),
        &|| near(&whole.folded(), filter),
        &|| with_words(&whole.folded(), true, filter),
        &|| by_part(text, filter),
    ];
    steps.iter().map(|step| step()).find(|found| !found.is_empty()).unwrap_or(Candidates::NONE)
}

fn add(candidates: &mut Candidates, part: Part<'_>, filter: Filter) {
    candidates.add_all(part.read(filter).into_iter().flat_map(|found| found.things.iter()));
}

/// The same code with zeros that a spreadsheet ate, or without those that it did not have: the
/// zeros before a state's or an area's, those after an industry's. No digit is ever another.
fn by_code(digits: &[u8], filter: Filter) -> Candidates {
    const ZEROS: &[u8] = b"000000";
    let mut candidates = Candidates::NONE;
    let mut offer = |before: &[u8], digits: &[u8], after: &[u8]| {
        let (mut code, mut length) = ([0; 8], 0);
        for digit in before.iter().chain(digits).chain(after) {
            let Some(place) = code.get_mut(length) else { return };
            (*place, length) = (*digit, length + 1);
        }
        let meanings = code.get(..length).and_then(Name::find).into_iter().flat_map(Name::meanings);
        let is_code = |by| matches!(by, MatchedBy::Code | MatchedBy::FormerCode);
        let passing = meanings.filter(|meaning| is_code(meaning.by) && filter.passes(meaning));
        candidates.add_all(passing.filter_map(|meaning| meaning.handle.entity()));
    };
    for zeros in 1..=2 {
        offer(ZEROS.get(..zeros).unwrap_or(&[]), digits, &[]);
    }
    // O*NET's narrower occupations lie within the one of six digits.
    if let [soc @ .., _, _] = digits {
        if soc.len() == 6 {
            offer(&[], soc, &[]);
        }
    }
    if let [b'0', rest @ ..] = digits {
        offer(&[], rest, &[]);
    }
    if digits.len() > 2 {
        for zeros in 1..=3 {
            offer(&[], digits, ZEROS.get(..zeros).unwrap_or(&[]));
        }
        let significant = digits.trim_ascii_end().iter().rposition(|digit| *digit != b'0').map_or(0, |last| last + 1);
        for length in (significant.max(2)..digits.len()).rev() {
            offer(&[], digits.get(..length).unwrap_or(&[]), &[]);
        }
    }
    // An industry of six digits lies within those of five and four.
    if let [group @ .., fifth, _] = digits {
        if group.len() == 4 && !group.ends_with(b"0") {
            offer(group, &[*fifth, b'0'], &[]);
            offer(group, b"00", &[]);
        }
    }
    candidates
}

/// What the words before a bracket mean, then what those in it do.
fn by_halves(text: &Text, filter: Filter) -> Candidates {
    let mut candidates = Candidates::NONE;
    if let Some((outer, inner)) = text.halves() {
        add(&mut candidates, outer, filter);
        add(&mut candidates, inner, filter);
    }
    candidates
}

/// The same without a level or a postal code: Medical Coder II, Sr. Medical Coder, Chicago 60601.
fn without_level(text: &Text, filter: Filter) -> Candidates {
    let (mut first, mut end) = (0, text.words());
    while first + 1 < end && is_level(text.plain.word(first)) {
        first += 1;
    }
    while first + 1 < end && (is_level(text.plain.word(end - 1)) || is_numeral(text.plain.word(end - 1))) {
        end -= 1;
    }
    let mut candidates = Candidates::NONE;
    if end - first < text.words() {
        let part = text.part(first, end);
        add(&mut candidates, part, filter);
        if candidates.is_empty() {
            candidates = near(&part.folded(), filter);
        }
    }
    candidates
}

/// Names that have all the words, then those a few letters away.
fn near(folded: &Folded, filter: Filter) -> Candidates {
    let mut found = with_words(folded, false, filter);
    found.add_all(by_letters(folded, filter));
    found
}

fn is_level(word: &[u8]) -> bool {
    matches!(
        word,
        b"senior" | b"sr" | b"junior" | b"jr" | b"lead" | b"principal" | b"entry" | b"level" | b"trainee" | b"intern"
    )
}

fn is_numeral(word: &[u8]) -> bool {
    matches!(word, b"i" | b"ii" | b"iii" | b"iv" | b"v" | b"vi") || word.iter().all(u8::is_ascii_digit)
}

/// Areas of a state that come near the words before its name; then those of that name elsewhere;
/// then the state.
fn by_state(part: Part<'_>, filter: Filter) -> Candidates {
    let mut candidates = Candidates::NONE;
    let Some((rest, state)) = part.with_state().next() else { return candidates };
    let (folded, within) = (rest.folded(), filter.within(state));
    candidates.add_all(near(&folded, within));
    // The title of another delineation: Boston-Cambridge-Nashua, MA-NH.
    for words in 1..rest.len() {
        if candidates.is_empty() {
            add(&mut candidates, rest.before_last(words), within);
        }
    }
    if candidates.is_empty() {
        add(&mut candidates, rest, filter.only(&[EntityKind::Area]));
    }
    // In small letters, "in" and "me" are no states.
    let suffix = part.last(part.len() - rest.len());
    if candidates.is_empty() && filter.has(EntityKind::State) && (suffix.plain().len() > 2 || suffix.is_capitals()) {
        candidates.add(Entity::State(state));
    }
    candidates
}

/// What the most words next to each other mean that mean anything: medical coder jobs.
fn by_part(text: &Text, filter: Filter) -> Candidates {
    let mut candidates = Candidates::NONE;
    for length in (1..text.words().min(12)).rev() {
        for first in 0..=text.words() - length {
            let part = text.part(first, first + length);
            if part.plain().len() > 2 && candidates.is_empty() {
                add(&mut candidates, part, filter);
            }
        }
    }
    candidates
}
