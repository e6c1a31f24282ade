use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use once_cell::race::OnceBox;

use super::entity::{Entity, Kind, for_each_name};
use super::matching::{stem, words};
use crate::certification::{Certification, CertificationFact};
use crate::discrepancy::{Discrepancy, discrepancies};
use crate::figure::Mention;
use crate::guide::{Statement, statements};
use crate::source::Source;

/// Something that mentions the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Found {
    /// A thing by one of its names.
    Entity(Entity),
    /// A statement about the work, or a name in one.
    Statement(&'static Statement),
    /// A fact of a certification.
    Certification(CertificationFact),
    /// A disagreement between the sources.
    Discrepancy(&'static Discrepancy),
}

impl Found {
    /// The statement about the work, where it is one.
    ///
    /// ```
    /// use health_info_careers::search;
    ///
    /// let hits = search("contact with patients");
    /// let first = hits.iter().find_map(|hit| hit.found().statement()).unwrap();
    /// assert_eq!(first.id(), "work-environment-little-patient-contact");
    /// ```
    pub const fn statement(&self) -> Option<&'static Statement> {
        match self {
            Self::Statement(statement) => Some(statement),
            _ => None,
        }
    }

    /// The text that a person would want to see.
    pub fn text(&self) -> Cow<'static, str> {
        match self {
            Self::Entity(named) => named.name().into(),
            Self::Statement(statement) => statement.text().into(),
            Self::Certification(fact) => fact.to_string().into(),
            Self::Discrepancy(discrepancy) => discrepancy.title().into(),
        }
    }

    /// Where it is said: the sources, with the section of a guide. A name is said nowhere in
    /// particular.
    pub fn places(&self) -> Vec<(Source, Option<&'static str>)> {
        match self {
            Self::Entity(_) => Vec::new(),
            Self::Statement(statement) => {
                statement.mentions().iter().map(|mention| (mention.source(), Some(mention.section()))).collect()
            }
            Self::Certification(fact) => fact.sources().iter().map(|source| (source, None)).collect(),
            Self::Discrepancy(discrepancy) => {
                discrepancy.claims().iter().map(|claim| (claim.source(), claim.section())).collect()
            }
        }
    }
}

/// What it is, its text, and who says so.
impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Entity(named) => write!(f, "{named}"),
            Self::Statement(statement) => write!(f, "{}: {statement}", statement.topic()),
            Self::Certification(fact) => write!(f, "{}: {fact} ({})", fact.certification(), fact.sources()),
            Self::Discrepancy(discrepancy) => write!(f, "disagreement {}: {}", discrepancy.id(), discrepancy.title()),
        }
    }
}

/// A found thing and how well it fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Hit {
    found: Found,
    words: usize,
    score: u32,
}

impl Hit {
    /// What was found.
    pub const fn found(&self) -> Found {
        self.found
    }

    /// How many of the words it mentions.
    pub const fn words(&self) -> usize {
        self.words
    }

    /// How well it fits; comparable within one search.
    pub const fn score(&self) -> u32 {
        self.score
    }
}

impl fmt::Display for Hit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.found.fmt(f)
    }
}

/// A name weighs more than a statement, and that more than a word in passing.
const IN_NAME: u32 = 3;
const IN_STATEMENT: u32 = 2;
const IN_PASSING: u32 = 1;

/// Only so much of a query is read.
const MAX_QUERY: usize = 512;
const MAX_WORDS: usize = 16;

/// Words that nothing is about.
const STOP_WORDS: [&str; 14] = ["a", "an", "and", "at", "by", "do", "for", "from", "in", "is", "of", "or", "the", "to"];

/// Which documents each word stands in, and with what weight.
struct Index {
    documents: Vec<Found>,
    words: BTreeMap<String, Vec<(usize, u32)>>,
}

impl Index {
    fn new() -> Self {
        let mut index = Self { documents: Vec::new(), words: BTreeMap::new() };
        for_each_name(|named, name, kind| {
            let is_same = |found: &Found| matches!(found, Found::Entity(known) if *known == named);
            let document =
                index.documents.iter().rposition(is_same).unwrap_or_else(|| index.push(Found::Entity(named)));
            index.add(document, name, if kind == Kind::Own { IN_NAME } else { IN_PASSING });
        });
        for statement in statements() {
            let document = index.push(Found::Statement(statement));
            index.add(document, statement.text(), IN_STATEMENT);
            statement.subject().into_iter().for_each(|subject| index.add(document, subject, IN_STATEMENT));
            let printed = statement.mentions().iter().filter_map(Mention::printed);
            let said = statement.mentions().iter().filter_map(Mention::text);
            printed.chain(said).for_each(|words| index.add(document, words, IN_STATEMENT));
        }
        for fact in Certification::all().flat_map(Certification::facts) {
            let document = index.push(Found::Certification(fact));
            index.add(document, fact.certification().acronym(), IN_PASSING);
            index.add(document, &fact.to_string(), IN_PASSING);
        }
        for discrepancy in discrepancies() {
            let document = index.push(Found::Discrepancy(discrepancy));
            index.add(document, discrepancy.title(), IN_STATEMENT);
            index.add(document, discrepancy.conclusion(), IN_PASSING);
        }
        index
    }

    fn push(&mut self, found: Found) -> usize {
        self.documents.push(found);
        self.documents.len() - 1
    }

    /// Files the words of a text under a document, each at its highest weight.
    fn add(&mut self, document: usize, text: &str, weight: u32) {
        for word in keywords(text) {
            let postings = self.words.entry(word).or_default();
            match postings.iter_mut().rev().find(|(known, _)| *known == document) {
                Some((_, known)) => *known = weight.max(*known),
                None => postings.push((document, weight)),
            }
        }
    }

    fn search(&self, text: &str) -> Vec<Hit> {
        let mut scores: BTreeMap<usize, (usize, u32)> = BTreeMap::new();
        for word in keywords(text).take(MAX_WORDS) {
            // The best that the word scores in each document, as itself or as a beginning.
            let mut best: BTreeMap<usize, u32> = BTreeMap::new();
            let begins = self.words.range(word.clone()..).take_while(|(found, _)| found.starts_with(&word));
            for (found, postings) in begins {
                let is_whole = found.len() == word.len();
                if !is_whole && word.len() < 3 {
                    continue;
                }
                let rarity = (self.documents.len() / postings.len().max(1)).max(1).ilog2() + 1;
                for (document, weight) in postings {
                    let score = weight * rarity * if is_whole { 4 } else { 1 };
                    let known = best.entry(*document).or_default();
                    *known = score.max(*known);
                }
            }
            for (document, score) in best {
                let (count, sum) = scores.entry(document).or_default();
                *count += 1;
                *sum += score;
            }
        }
        let mut hits: Vec<_> = scores
            .into_iter()
            .filter_map(|(document, (words, score))| Some(Hit { found: *self.documents.get(document)?, words, score }))
            .collect();
        // Stable, so that equals stay in the order of the documents.
        hits.sort_by_key(|hit| core::cmp::Reverse((hit.words, hit.score)));
        hits
    }
}

/// The words of a text that say something, small and in the singular.
fn keywords(text: &str) -> impl Iterator<Item = String> {
    let small = words(text).map(str::to_lowercase).filter(|word| !STOP_WORDS.contains(&word.as_str()));
    small.map(|mut word| {
        word.truncate(stem(&word).len());
        word
    })
}

/// Whatever mentions the words, the best fit first: names, statements, facts of certifications,
/// disagreements. Each says where it is said.
///
/// What mentions more of the words comes first, then what has them in its name, then what has
/// rarer ones. Case and plural do not matter, and a word of three letters or more finds those that
/// begin with it. The index is built on first use and kept; of an overlong text only the beginning
/// is read.
///
/// ```
/// use health_info_careers::search;
/// use health_info_careers::lookup::Found;
///
/// let hits = search("work from home");
/// let statement = hits.iter().find(|hit| matches!(hit.found(), Found::Statement(_))).unwrap();
/// assert_eq!(statement.to_string(), "work-environment: Home-based work may be open to some technicians (outlook-2018)");
/// assert!(search("").is_empty());
/// ```
pub fn search(text: &str) -> Vec<Hit> {
    static INDEX: OnceBox<Index> = OnceBox::new();
    let read = match text.char_indices().find(|(index, _)| *index >= MAX_QUERY) {
        Some((end, _)) => text.get(..end).unwrap_or(""),
        None => text,
    };
    INDEX.get_or_init(|| Box::new(Index::new())).search(read)
}
