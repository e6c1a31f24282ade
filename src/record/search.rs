use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use once_cell::race::OnceBox;

use super::discrepancy::{Discrepancy, discrepancies};
use super::named::{Kind, Named, for_each_name};
use crate::certification::{Certification, CertificationFact};
use crate::unit::Source;
use crate::work::{Statement, statements};

/// Something that mentions the words.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Found {
    /// A thing by one of its names.
    Named(Named),
    /// A statement about the work, or a name in one.
    Statement(&'static Statement),
    /// A fact of a certification.
    Certification(&'static CertificationFact),
    /// A disagreement between the sources.
    Discrepancy(&'static Discrepancy),
}

impl Found {
    /// The text that a person would want to see.
    pub fn text(&self) -> &'static str {
        match self {
            Self::Named(named) => named.name(),
            Self::Statement(statement) => statement.text(),
            Self::Certification(fact) => fact.text(),
            Self::Discrepancy(discrepancy) => discrepancy.title(),
        }
    }

    /// Where it is said: the sources, with the section of a guide. A name is said nowhere in
    /// particular.
    pub fn places(&self) -> Vec<(Source, Option<&'static str>)> {
        match self {
            Self::Named(_) => Vec::new(),
            Self::Statement(statement) => {
                statement.mentions().iter().map(|mention| (mention.source(), Some(mention.section()))).collect()
            }
            Self::Certification(fact) => Vec::from([(fact.source(), None)]),
            Self::Discrepancy(discrepancy) => {
                discrepancy.positions().iter().map(|position| (position.source(), position.section())).collect()
            }
        }
    }
}

/// What it is, its text, and who says so.
impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(named) => return write!(f, "{named}"),
            Self::Statement(statement) => write!(f, "{}: {}", statement.topic(), statement.text())?,
            Self::Certification(fact) => write!(f, "{}: {}", fact.certification(), fact.text())?,
            Self::Discrepancy(discrepancy) => write!(f, "{}: {}", discrepancy.id(), discrepancy.title())?,
        }
        let mut last = None;
        for (source, _) in self.places() {
            if last != Some(source) {
                write!(f, "{}{source}", if last.is_none() { " (" } else { ", " })?;
            }
            last = Some(source);
        }
        if last.is_some() { f.write_str(")") } else { Ok(()) }
    }
}

/// A found thing and how well it fits.
#[derive(Debug, Clone, Copy)]
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

/// A name weighs more than a word in a text.
const IN_NAME: u32 = 3;
const IN_TEXT: u32 = 1;

/// Only so much of a query is read.
const MAX_QUERY: usize = 512;
const MAX_WORDS: usize = 16;

/// Which documents each word stands in, and with what weight.
struct Index {
    documents: Vec<Found>,
    words: BTreeMap<String, Vec<(usize, u32)>>,
}

impl Index {
    fn new() -> Self {
        let mut index = Self { documents: Vec::new(), words: BTreeMap::new() };
        for_each_name(|named, name, kind| {
            // Codes and names of one thing follow one another.
            let is_next = !matches!(index.documents.last(), Some(Found::Named(last)) if *last == named);
            if is_next {
                index.documents.push(Found::Named(named));
            }
            index.add(name, if kind == Kind::Own { IN_NAME } else { IN_TEXT });
        });
        for statement in statements() {
            index.documents.push(Found::Statement(statement));
            index.add(statement.text(), IN_TEXT);
            statement.subject().into_iter().for_each(|subject| index.add(subject, IN_TEXT));
            let printed = statement.mentions().iter().filter_map(|mention| mention.printed());
            printed.for_each(|name| index.add(name, IN_TEXT));
        }
        for fact in Certification::all().flat_map(Certification::facts) {
            index.documents.push(Found::Certification(fact));
            index.add(fact.certification().acronym(), IN_TEXT);
            index.add(fact.text(), IN_TEXT);
        }
        for discrepancy in discrepancies() {
            index.documents.push(Found::Discrepancy(discrepancy));
            index.add(discrepancy.title(), IN_NAME);
            index.add(discrepancy.finding(), IN_TEXT);
        }
        index
    }

    /// Files the words of a text under the last document, each at its highest weight.
    fn add(&mut self, text: &str, weight: u32) {
        let document = self.documents.len().saturating_sub(1);
        for word in words(text) {
            let postings = self.words.entry(word).or_default();
            match postings.last_mut() {
                Some((last, known)) if *last == document => *known = weight.max(*known),
                _ => postings.push((document, weight)),
            }
        }
    }

    fn search(&self, text: &str) -> Vec<Hit> {
        let mut scores: BTreeMap<usize, (usize, u32)> = BTreeMap::new();
        for word in words(text).take(MAX_WORDS) {
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

/// The words of a text, small and in the singular.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(|word| {
        let is_plural = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss");
        let stem = if is_plural { word.get(..word.len() - 1).unwrap_or(word) } else { word };
        stem.to_lowercase()
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
///
/// let hits = search("work from home");
/// let first = hits.first().unwrap();
/// assert_eq!(first.words(), 3);
/// assert!(first.found().places().iter().any(|(source, _)| source.id() == "outlook-2018"));
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
