//! Search over everything the crate says, by an index that is made with the tables.

#![allow(clippy::cast_possible_truncation, reason = "a query has sixteen words at most")]

use alloc::vec;
use alloc::vec::Vec;

use super::fold::Folded;
use super::found::{Found, Hit};
use super::names::{Name, fold};
use super::search_tables::{DOCUMENTS, FIRST_POSTING, POSTINGS, SYNONYMS, TABLES, WORD_STARTS, WORDS};
use super::tables::ENTITIES;
use super::terms::{Term, is_stop_word};
use crate::certification::Certification;
use crate::discrepancy::discrepancies;
use crate::guide::{Topic, statements_on};

/// A document of the index.
#[derive(Debug, Clone, Copy)]
pub(super) enum Document {
    Table(u8),
    Entity(u16),
    Statement(Topic, u8),
    /// The fact of a certification at a place.
    Fact(Certification, u8),
    Discrepancy(u8),
}

impl Document {
    fn found(self) -> Option<Found> {
        Some(match self {
            Self::Table(index) => Found::Table(TABLES.get(usize::from(index))?),
            Self::Entity(index) => Found::Entity(ENTITIES.get(usize::from(index))?.entity()?),
            Self::Statement(topic, index) => Found::Statement(statements_on(topic).get(usize::from(index))?),
            Self::Fact(certification, place) => Found::Certification(certification.facts().nth(usize::from(place))?),
            Self::Discrepancy(index) => Found::Discrepancy(discrepancies().get(usize::from(index))?),
        })
    }
}

/// A posting is the number of a document, and above these bits the weight.
const DOCUMENT_BITS: u32 = 14;
/// The weight of a word in a name.
const IN_NAME: u32 = 3;

/// Only so much of a query is read.
const MAX_QUERY: usize = 512;
const MAX_WORDS: usize = 16;

/// A word of the index, by its place.
fn word(place: usize) -> &'static [u8] {
    let start = |place: usize| WORD_STARTS.get(place).map(|start| usize::from(*start));
    let range = start(place).zip(start(place + 1)).map(|(start, end)| start..end);
    range.and_then(|range| WORDS.as_bytes().get(range)).unwrap_or(&[])
}

/// The place of a word, or of the first after it.
fn place_of(wanted: &[u8]) -> usize {
    let (mut first, mut end) = (0, WORD_STARTS.len() - 1);
    while first < end {
        let middle = first.midpoint(end);
        if word(middle) < wanted { first = middle + 1 } else { end = middle }
    }
    first
}

fn is_there(wanted: &[u8]) -> bool {
    word(place_of(wanted)) == wanted
}

/// The documents of a word, each with its weight.
fn postings(place: usize) -> impl ExactSizeIterator<Item = (usize, u32)> {
    let first = |place: usize| FIRST_POSTING.get(place).map_or(0, |first| usize::from(*first));
    let found = POSTINGS.get(first(place)..first(place + 1)).unwrap_or(&[]);
    found.iter().map(|bits| (usize::from(bits & ((1 << DOCUMENT_BITS) - 1)), u32::from(bits >> DOCUMENT_BITS)))
}

/// How well one document fits the words so far, and what the word at hand scores in it.
#[derive(Clone, Copy, Default)]
struct Fit {
    document: u16,
    words: u16,
    /// Words that it has as a whole, not only as a beginning.
    whole: u16,
    /// Words that are no bare numbers.
    letters: u16,
    score: u32,
    /// Whether a table is what the words ask for.
    is_asked_for: bool,
    now: Score,
}

/// What one word of the query scores in a document.
#[derive(Clone, Copy, Default)]
struct Score {
    is_whole: bool,
    value: u32,
    weight: u32,
}

struct Query {
    /// Of each document the place of its fit, from 1; 0 while no word was found in it. Few documents are:
    /// their fits are made as they are met.
    places: Vec<u16>,
    fits: Vec<Fit>,
    /// The fits that the word at hand scores in, by place.
    scored: Vec<u16>,
    words: usize,
    has_letters: bool,
}

impl Query {
    fn new() -> Self {
        let places = vec![0; DOCUMENTS.len()];
        Self { places, fits: Vec::with_capacity(128), scored: Vec::with_capacity(128), words: 0, has_letters: false }
    }

    /// The fit of a document, and where it stands.
    fn fit(&mut self, document: usize) -> Option<(u16, &mut Fit)> {
        let place = self.places.get_mut(document)?;
        if *place == 0 {
            self.fits.push(Fit { document: document as u16, ..Fit::default() });
            *place = self.fits.len() as u16;
        }
        let place = *place - 1;
        Some((place, self.fits.get_mut(usize::from(place))?))
    }

    /// Keeps the most that the word at hand scores in a document.
    fn keep(&mut self, document: usize, score: Score) {
        let Some((place, fit)) = self.fit(document) else { return };
        let is_new = fit.now.value == 0;
        fit.now.is_whole |= score.is_whole;
        fit.now.weight = fit.now.weight.max(score.weight);
        fit.now.value = fit.now.value.max(score.value);
        if is_new {
            self.scored.push(place);
        }
    }

    /// A term counts as one word if it stands as it is in what is searched, else word by word.
    fn add(&mut self, term: &Term<'_>) {
        let joined = term.joined();
        let code = term.state_code().map(str::as_bytes).filter(|code| is_there(code));
        if code.is_none() && is_stop_word(joined) {
            return;
        }
        if let Some(split) = split(joined).filter(|_| !term.is_joined() && !is_there(joined)) {
            // ICD10 as ICD-10.
            self.add_word(split.0, None);
            self.add_word(split.1, None);
        } else if !term.is_joined() || is_there(joined) || term.parts().next().is_none() {
            self.add_word(joined, code);
        } else {
            term.parts().filter(|word| !is_stop_word(word)).for_each(|word| self.add_word(word, None));
        }
    }

    fn add_word(&mut self, wanted: &[u8], code: Option<&[u8]>) {
        if self.words == MAX_WORDS {
            return;
        }
        let is_number = wanted.iter().all(u8::is_ascii_digit);
        let mut place = place_of(wanted);
        while word(place).starts_with(wanted) && !word(place).is_empty() {
            let is_whole = word(place).len() == wanted.len();
            // Short words and numbers are the beginning of too much.
            if is_whole || (wanted.len() > 2 && !is_number) {
                self.score(place, is_whole, if is_whole { 4 } else { 1 });
            }
            place += 1;
        }
        if let Some(code) = code {
            self.score(place_of(code), true, 4);
        }
        for means in synonyms(wanted) {
            self.score_all(means);
        }
        self.words += 1;
        self.has_letters |= !is_number;
        for place in self.scored.drain(..) {
            let Some(fit) = self.fits.get_mut(usize::from(place)) else { continue };
            let score = core::mem::take(&mut fit.now);
            fit.words += 1;
            fit.whole += u16::from(score.is_whole);
            fit.letters += u16::from(!is_number);
            fit.score += score.value;
            // The tables are the first documents.
            fit.is_asked_for |= score.is_whole && score.weight == IN_NAME && usize::from(fit.document) < TABLES.len();
        }
    }

    fn score(&mut self, place: usize, is_whole: bool, factor: u32) {
        let found = postings(place);
        let rarity = rarity(found.len());
        for (document, weight) in found {
            self.keep(document, Score { is_whole, value: weight * rarity * factor, weight });
        }
    }

    /// What has all the words that a synonym means scores half of what the word itself would.
    fn score_all(&mut self, means: &str) {
        let mut words = means.split(' ').map(|word| place_of(word.as_bytes()));
        let Some(first) = words.next() else { return };
        let rarity = rarity(postings(first).len());
        for (document, weight) in postings(first) {
            if words.clone().all(|place| postings(place).any(|(found, _)| found == document)) {
                self.keep(document, Score { is_whole: true, value: 2 * weight * rarity, weight: 0 });
            }
        }
    }

    /// What the whole text names comes first.
    fn add_name(&mut self, text: &Folded) {
        let Some(name) = Name::find(text.range(0, text.words())) else { return };
        for meaning in name.meanings() {
            let words = self.words.max(1) as u16;
            if let Some((_, fit)) = self.fit(TABLES.len() + usize::from(meaning.rank)) {
                fit.words = words;
                fit.whole = words + u16::from(meaning.by.is_own());
                fit.letters = words;
                fit.score += 64;
            }
        }
    }

    fn hits(self) -> Vec<Hit> {
        let has_letters = self.has_letters;
        // A bare number beside words is no match.
        let fits = self.fits.iter().filter(|fit| fit.words > 0 && (fit.letters > 0 || !has_letters));
        // One number a document, the best fit first; equals stand in the order of the documents.
        let mut ranked = Vec::with_capacity(self.fits.len());
        ranked.extend(fits.map(|fit| {
            let parts = [(u64::from(fit.words), 5), (u64::from(fit.whole), 5), (u64::from(fit.score), 32)];
            let best = parts.iter().fold(u64::from(fit.is_asked_for), |key, (part, bits)| key << bits | part);
            !best << DOCUMENT_BITS | u64::from(fit.document)
        }));
        ranked.sort_unstable();
        let hit = |key: u64| {
            let document = usize::try_from(key & ((1 << DOCUMENT_BITS) - 1)).ok()?;
            let fit = self.fits.get(usize::from(self.places.get(document)?.checked_sub(1)?))?;
            Some(Hit { found: DOCUMENTS.get(document)?.found()?, words: usize::from(fit.words), score: fit.score })
        };
        let mut hits = Vec::with_capacity(ranked.len());
        hits.extend(ranked.into_iter().filter_map(hit));
        hits
    }
}

/// A rare word says more than one that stands everywhere.
fn rarity(documents: usize) -> u32 {
    (DOCUMENTS.len() / documents.max(1)).max(1).ilog2() + 1
}

/// What is searched for beside a word.
fn synonyms(word: &[u8]) -> impl Iterator<Item = &'static str> {
    let first = SYNONYMS.partition_point(|(known, _)| known.as_bytes() < word);
    let found = SYNONYMS.get(first..).unwrap_or(&[]);
    found.iter().take_while(move |(known, _)| known.as_bytes() == word).map(|(_, means)| *means)
}

/// Letters, and the digits that follow them.
fn split(word: &[u8]) -> Option<(&[u8], &[u8])> {
    let digits = word.iter().position(u8::is_ascii_digit).filter(|digits| *digits > 0)?;
    let (letters, digits) = word.split_at_checked(digits)?;
    digits.iter().all(u8::is_ascii_digit).then_some((letters, digits))
}

/// Whatever mentions the words, the best fit first: names, statements, facts of certifications,
/// disagreements, and the tables that answer questions about pay and growth. Each says where it is
/// said.
///
/// Where pay or growth is asked for, the tables of it come first; then what mentions more of the
/// words, then what has them whole and not only as a
/// beginning, then what has them in its name, then what has rarer ones. Case, accents and plural do
/// not matter, an acronym may be dotted, and a word of three letters or more finds those that begin
/// with it. A few words are searched for under what they are called here too: telework as work from
/// home, salary as wage, EHR as electronic health record (`data/synonyms.csv` lists them). The code
/// of a place counts only in capitals, or where it is all that is asked for. The index is part of
/// the tables, nothing is built; of an overlong text only the beginning is read.
///
/// ```
/// use health_info_careers::search;
/// use health_info_careers::lookup::Found;
///
/// let hits = search("work from home");
/// let statement = hits.iter().find(|hit| matches!(hit.found(), Found::Statement(_))).unwrap();
/// assert_eq!(statement.to_string(), "work-environment: Home-based work may be open to some technicians (outlook-2018)");
/// assert!(matches!(search("how much does a coder earn")[0].found(), Found::Table(_)));
/// assert!(search("").is_empty());
/// ```
pub fn search(text: &str) -> Vec<Hit> {
    let read = match text.char_indices().find(|(index, _)| *index >= MAX_QUERY) {
        Some((end, _)) => text.get(..end).unwrap_or(""),
        None => text,
    };
    let mut query = Query::new();
    Term::all(read, fold).for_each(|term| query.add(&term));
    if let Some(text) = fold(read) {
        query.add_name(&text);
    }
    query.hits()
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;
    use crate::guide::statements;

    /// The index was made from the same texts, in the same order, as the tables that it points to.
    #[test]
    fn every_document_has_the_words_of_its_text() {
        let mut found = 0;
        for (number, document) in DOCUMENTS.iter().enumerate() {
            let document = document.found().unwrap();
            let text: String = match document {
                // Of what a fact says, the index has the words of the data.
                Found::Certification(fact) => [fact.certification().acronym(), fact.topic().name()].join(" "),
                _ => document.text().into_owned(),
            };
            for term in Term::all(&text, fold) {
                for word in term.parts().filter(|word| !is_stop_word(word)) {
                    assert!(postings(place_of(word)).any(|(at, _)| at == number), "{text}: {word:?}");
                    found += 1;
                }
            }
        }
        assert!(found > 5_000, "{found}");
        let facts = Certification::all().flat_map(Certification::facts).count();
        let said = statements().count() + facts + discrepancies().len();
        assert_eq!(DOCUMENTS.len(), TABLES.len() + ENTITIES.len() + said);
    }

    #[test]
    fn words_and_synonyms_are_in_order() {
        let words = WORD_STARTS.len() - 1;
        assert!((1..words).all(|place| word(place - 1) < word(place)));
        assert!(SYNONYMS.is_sorted());
    }
}
