//! Search over everything the crate says, by an index that is made with the tables.

#![allow(clippy::cast_possible_truncation, reason = "documents are numbered in two bytes")]

use alloc::vec;
use alloc::vec::Vec;

use super::document::Document;
use super::fold::Folded;
use super::found::{Found, Hit};
use super::index::{Place, Postings, synonyms};
use super::names::{Name, fold};
use super::rank::{Rank, Score};
use super::search_tables::{DOCUMENTS, TABLES};
use super::tables::ENTITIES;
use super::terms::{Term, is_stop_word};
use crate::discrepancy::discrepancies;
use crate::guide::statements_on;

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

/// The weight of a word in a name.
const IN_NAME: u16 = 3;

/// Only so much of a query is read.
const MAX_QUERY: usize = 512;
const MAX_WORDS: usize = 16;

/// A document in which words were found.
struct Fit {
    rank: Rank,
    /// The last word that it has, by its number, and what that scores so far.
    word: usize,
    score: Score,
}

impl Fit {
    /// Counts the last word, once.
    fn count(&mut self) {
        // The tables are the first documents.
        self.rank.add(self.score, self.rank.document() < TABLES.len());
        self.score = Score::NOTHING;
    }
}

struct Query {
    /// Of each document the place of its fit, from 1; 0 while no word was found in it. Few documents are:
    /// their fits are made as they are met.
    places: Vec<u16>,
    fits: Vec<Fit>,
    words: usize,
    has_letters: bool,
}

impl Query {
    fn new() -> Self {
        Self { places: vec![0; DOCUMENTS.len()], fits: Vec::with_capacity(128), words: 0, has_letters: false }
    }

    /// The fit of a document.
    fn fit(&mut self, document: u16) -> Option<&mut Fit> {
        let place = self.places.get_mut(usize::from(document))?;
        if *place == 0 {
            self.fits.push(Fit { rank: Rank::of(document), word: 0, score: Score::NOTHING });
            *place = self.fits.len() as u16;
        }
        self.fits.get_mut(usize::from(*place - 1))
    }

    /// Keeps the most that the word at hand scores in a document.
    #[inline]
    fn keep(&mut self, document: u16, score: Score) {
        let word = self.words;
        let Some(fit) = self.fit(document) else { return };
        if fit.word == word {
            fit.score.keep(score);
        } else {
            fit.count();
            (fit.word, fit.score) = (word, score);
        }
    }

    /// A term counts as one word if it stands as it is in what is searched, else word by word.
    fn add(&mut self, term: &Term<'_>) {
        let joined = term.joined();
        let code = term.state_code().map(str::as_bytes).and_then(Place::find);
        if code.is_none() && is_stop_word(joined) {
            return;
        }
        let place = Place::of(joined);
        let is_there = place.word() == joined;
        if is_there || (term.is_joined() && term.parts().next().is_none()) {
            self.add_word(joined, place, code);
        } else if term.is_joined() {
            term.parts().filter(|word| !is_stop_word(word)).for_each(|word| self.add_word(word, Place::of(word), None));
        } else if let Some((letters, digits)) = split(joined) {
            // ICD10 as ICD-10.
            self.add_word(letters, Place::of(letters), None);
            self.add_word(digits, Place::of(digits), None);
        } else {
            self.add_word(joined, place, code);
        }
    }

    fn add_word(&mut self, wanted: &[u8], mut place: Place, code: Option<Place>) {
        if self.words == MAX_WORDS {
            return;
        }
        self.words += 1;
        let is_number = wanted.iter().all(u8::is_ascii_digit);
        self.has_letters |= !is_number;
        let (whole, beginning) = (Score::of(true, is_number), Score::of(false, is_number));
        if place.word() == wanted {
            self.score(place.postings(), whole, 4 * place.postings().rarity());
            place = place.next();
        }
        // Short words and numbers are the beginning of too much.
        if wanted.len() > 2 && !is_number {
            while place.word().starts_with(wanted) {
                self.score(place.postings(), beginning, place.postings().rarity());
                place = place.next();
            }
        }
        if let Some(code) = code {
            self.score(code.postings(), whole, 4 * code.postings().rarity());
        }
        // What has all the words that a synonym means scores half of what the word itself would.
        for (postings, rarity) in synonyms(wanted) {
            for (document, weight) in postings.iter() {
                self.keep(document, whole.with(2 * rarity * weight, false));
            }
        }
    }

    /// Scores a word in its documents: so much for its weight in each.
    fn score(&mut self, postings: Postings, score: Score, value: u16) {
        for (document, weight) in postings.iter() {
            self.keep(document, score.with(value * weight, weight == IN_NAME));
        }
    }

    /// What the whole text names comes first.
    fn add_name(&mut self, text: &Folded) {
        let Some(name) = Name::find(text.range(0, text.words())) else { return };
        let words = self.words.max(1);
        for meaning in name.meanings() {
            if let Some(fit) = self.fit(TABLES.len() as u16 + meaning.rank) {
                fit.count();
                fit.rank.add_name(words, meaning.by.is_own());
            }
        }
    }

    fn hits(self) -> Vec<Hit> {
        let mut ranks = Vec::with_capacity(self.fits.len());
        for mut fit in self.fits {
            fit.count();
            // A bare number beside words is no match.
            if fit.rank.has_letters() || !self.has_letters {
                ranks.push(fit.rank);
            }
        }
        ranks.sort_unstable();
        let mut hits = Vec::with_capacity(ranks.len());
        for rank in ranks.into_iter().rev() {
            if let Some(found) = DOCUMENTS.get(rank.document()).and_then(|document| document.found()) {
                hits.push(Hit { found, words: rank.words(), score: rank.score() });
            }
        }
        hits
    }
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
    let end = (MAX_QUERY..text.len()).find(|end| text.is_char_boundary(*end));
    let read = end.and_then(|end| text.get(..end)).unwrap_or(text);
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
    use crate::certification::Certification;
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
                    assert!(
                        Place::of(word).postings().iter().any(|(at, _)| usize::from(at) == number),
                        "{text}: {word:?}"
                    );
                    found += 1;
                }
            }
        }
        assert!(found > 5_000, "{found}");
        let facts = Certification::all().flat_map(Certification::facts).count();
        let said = statements().count() + facts + discrepancies().len();
        assert_eq!(DOCUMENTS.len(), TABLES.len() + ENTITIES.len() + said);
    }

    /// "codes" is the word "code", of which "coder" is only the beginning: a statement with the one comes before a name
    /// with the other.
    #[test]
    fn a_whole_word_counts_four_times_its_beginning() {
        let hits = search("code");
        let score = |text: &str| hits.iter().find(|hit| hit.found().text().contains(text)).unwrap().score();
        assert!(hits[0].found().text().contains("codes"), "{}", hits[0].found().text());
        assert_eq!(score("codes"), 4 * score("Certified Inpatient Coder"));
    }
}
