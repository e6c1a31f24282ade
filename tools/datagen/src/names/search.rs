//! The index of search: which documents each word stands in, and with what weight.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use super::collect::rows;
use super::render::numbers;
use super::terms::{Term, is_stop_word, rarity};
use super::{By, Names};
use crate::certifications::constant;
use crate::read::{Result, file_problem, literal};

/// A name weighs more than a statement, and that more than a word in passing.
const IN_NAME: usize = 3;
const IN_STATEMENT: usize = 2;
const IN_PASSING: usize = 1;

/// A posting is the number of a document, and above these bits the weight.
const DOCUMENT_BITS: u32 = 14;

/// Documents, each with a weight.
type Documents = BTreeMap<usize, usize>;

struct Index<'a> {
    names: &'a Names,
    /// The documents as expressions.
    documents: Vec<String>,
    words: BTreeMap<String, Documents>,
}

pub(crate) fn render(data: &Path, names: &Names) -> Result<String> {
    let mut index = Index { names, documents: Vec::new(), words: BTreeMap::new() };
    let tables = rows(data, "search_tables.csv", ["id", "title", "call", "words", "also"])?;
    for (number, [_, title, _, words, also]) in tables.iter().enumerate() {
        let document = index.push(format!("Table({number})"));
        index.add(document, title, IN_STATEMENT);
        index.add(document, words, IN_NAME);
        index.add(document, also, IN_STATEMENT);
    }
    index.add_names();
    index.add_statements(data)?;
    index.add_facts(data)?;
    for (number, [title, finding]) in rows(data, "discrepancies.csv", ["title", "finding"])?.iter().enumerate() {
        let document = index.push(format!("Discrepancy({number})"));
        index.add(document, title, IN_STATEMENT);
        index.add(document, finding, IN_PASSING);
    }
    index.tables(&tables, &rows(data, "synonyms.csv", ["word", "means"])?)
}

impl Index<'_> {
    fn push(&mut self, expression: String) -> usize {
        self.documents.push(expression);
        self.documents.len() - 1
    }

    /// Files the words of a text under a document, each at its highest weight.
    fn add(&mut self, document: usize, text: &str, weight: usize) {
        for term in Term::all(text, |text| self.names.fold(text)) {
            let joined = Some(term.joined()).filter(|_| term.is_joined());
            for word in term.parts().chain(joined).filter(|word| !is_stop_word(word)) {
                let postings = self.words.entry(String::from_utf8_lossy(word).into_owned()).or_default();
                let known = postings.entry(document).or_default();
                *known = weight.max(*known);
            }
        }
    }

    fn add_names(&mut self) {
        let first = self.documents.len();
        for index in 0..self.names.entities.len() {
            self.push(format!("Entity({index})"));
        }
        for (entity, name, by) in &self.names.written {
            let weight = match by {
                By::Code | By::Name | By::FormerName | By::LayWord => IN_NAME,
                _ => IN_PASSING,
            };
            let is_code = matches!(by, By::Code | By::FormerCode);
            let is_place = self.names.entities[*entity].starts_with("State") || *by == By::FormerCode;
            if is_code && is_place && name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_uppercase()) {
                // Found only where it is written so: in "IN", but not in "in".
                self.words.entry(name.clone()).or_default().insert(first + entity, IN_NAME);
            } else if !is_code || name.bytes().any(|byte| byte.is_ascii_alphabetic()) {
                // A code in digits is found only where it is all that is asked for.
                self.add(first + entity, name, weight);
            }
        }
    }

    fn add_statements(&mut self, data: &Path) -> Result<()> {
        let mentions = rows(data, "statement_mentions.csv", ["statement", "printed", "text"])?;
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for [id, topic, subject, text] in rows(data, "statements.csv", ["id", "topic", "subject", "text"])? {
            let count = counts.entry(topic.clone()).or_default();
            let document = self.push(format!("Statement(Topic::{}, {count})", variant(&topic)));
            *count += 1;
            self.add(document, &text, IN_STATEMENT);
            self.add(document, &subject, IN_STATEMENT);
            for [_, printed, said] in mentions.iter().filter(|[statement, ..]| *statement == id) {
                self.add(document, printed, IN_STATEMENT);
                self.add(document, said, IN_STATEMENT);
            }
        }
        Ok(())
    }

    /// Facts of certifications, each by its place among those of its certification, as the library lists them.
    fn add_facts(&mut self, data: &Path) -> Result<()> {
        let columns = ["acronym", "field", "value", "note"];
        let facts = rows(data, "certifications.csv", columns)?;
        let order = |field: &str| FACT_TOPICS.iter().position(|known| *known == fact_topic(field));
        let mut sorted: Vec<_> = (0..facts.len()).collect();
        sorted.sort_by_key(|index| (&facts[*index][0], order(&facts[*index][1])));
        let mut places = vec![0; facts.len()];
        for of_one in sorted.chunk_by(|one, other| facts[*one][0] == facts[*other][0]) {
            of_one.iter().enumerate().for_each(|(place, index)| places[*index] = place);
        }
        for ([acronym, field, value, note], place) in facts.into_iter().zip(places) {
            let topic = fact_topic(&field).to_owned();
            let document = self.push(format!("Fact(Certification::{}, {place})", constant(&acronym)));
            let value = if value.is_empty() { "unknown".to_owned() } else { value.replace(':', " ") };
            for text in [acronym, topic.replace('-', " "), value, note] {
                self.add(document, &text, IN_PASSING);
            }
        }
        Ok(())
    }

    fn tables(&self, tables: &[[String; 5]], synonyms: &[[String; 2]]) -> Result<String> {
        if self.documents.len() >= 1 << DOCUMENT_BITS {
            return Err(file_problem("names", "there are too many documents for the index of search"));
        }
        let mut out = String::from(
            "use super::document::Document as D;\nuse super::table::Table;\nuse crate::certification::Certification;\nuse crate::guide::Topic;\n\n",
        );
        let _ = writeln!(out, "/// The tables that a question about pay or growth leads to.");
        let _ = writeln!(out, "pub(super) static TABLES: [Table; {}] = [", tables.len());
        for [id, title, call, ..] in tables {
            let (id, title, call) = (literal(id), literal(title), literal(call));
            let _ = writeln!(out, "    Table {{ id: {id}, title: {title}, call: {call} }},");
        }
        let _ = writeln!(out, "];\n\n/// Everything that is searched, equals in this order.");
        let _ = writeln!(out, "pub(super) static DOCUMENTS: [D; {}] = [", self.documents.len());
        for document in &self.documents {
            let _ = writeln!(out, "    D::{document},");
        }
        out.push_str("];\n\n/// The words, in order, one after the other.\npub(super) static WORDS: &str = \"\\\n");
        let bits = |(document, weight): (&usize, &usize)| document | weight << DOCUMENT_BITS;
        let (mut starts, mut first, mut postings) = (vec![0], vec![0], Vec::new());
        for (word, found) in &self.words {
            let _ = writeln!(out, "{word}\\");
            starts.push(starts.last().unwrap_or(&0) + word.len());
            postings.extend(found.iter().map(bits));
            first.push(postings.len());
        }
        out.push_str("\";\n\n/// Words, and what is searched for beside them: how rare it is, and its postings.");
        let synonyms = self.synonyms(synonyms)?;
        let _ = writeln!(out, "\npub(super) static SYNONYMS: [(&str, u16, u16, u16); {}] = [", synonyms.len());
        for ((one, _), (rarity, found)) in synonyms {
            let first = postings.len();
            postings.extend(found.iter().map(bits));
            let _ = writeln!(out, "    ({}, {rarity}, {first}, {}),", literal(&one), postings.len());
        }
        out.push_str("];\n");
        out.push_str("\n/// Where each word begins, and the last ends.");
        numbers(&mut out, "WORD_STARTS", "u16", &starts);
        out.push_str("\n/// The first posting of each word.");
        numbers(&mut out, "FIRST_POSTING", "u16", &first);
        out.push_str("\n/// The documents of each word, and above fourteen bits the weight; then those of synonyms.");
        numbers(&mut out, "POSTINGS", "u16", &postings);
        Ok(out)
    }

    /// Of each synonym how rare the first word of what it means is, and the documents that have all words.
    fn synonyms(&self, rows: &[[String; 2]]) -> Result<BTreeMap<(String, String), (u16, Documents)>> {
        let word = |text: &str| {
            let folded = self.names.fold(text).map(|folded| folded.singular());
            folded.map(|folded| String::from_utf8_lossy(folded.range(0, folded.words())).into_owned())
        };
        let mut synonyms = BTreeMap::new();
        for [one, means] in rows {
            let means: Vec<_> =
                means.split(' ').filter_map(word).filter(|word| !is_stop_word(word.as_bytes())).collect();
            let mut all: Option<(u16, Documents)> = None;
            for word in &means {
                let found = self.words.get(word).ok_or_else(|| {
                    file_problem("synonyms.csv", format!("`{word}` stands nowhere, so `{one}` finds nothing"))
                })?;
                match &mut all {
                    Some((_, all)) => all.retain(|document, _| found.contains_key(document)),
                    None => all = Some((rarity(found.len(), self.documents.len()), found.clone())),
                }
            }
            synonyms.insert((word(one).unwrap_or_default(), means.join(" ")), all.unwrap_or_default());
        }
        Ok(synonyms)
    }
}

/// The topics of facts, in the order in which the library lists them; its tests hold the places to it.
const FACT_TOPICS: [&str; 18] = [
    "name",
    "former-name",
    "former-acronym",
    "alias",
    "issuer",
    "accreditor",
    "field",
    "eligibility",
    "recommended",
    "renewal",
    "continuing-education",
    "continuing-education-rule",
    "continuing-education-part",
    "membership",
    "established",
    "accredited-by",
    "status",
    "remark",
];

/// The topic of a field of a certification.
fn fact_topic(field: &str) -> &str {
    match field {
        "former_name" => "former-name",
        "former_acronym" => "former-acronym",
        "route" => "eligibility",
        "renewal_years" => "renewal",
        "ceus" | "ceus_a_year" => "continuing-education",
        "ceu_rule" => "continuing-education-rule",
        "ceu_part" => "continuing-education-part",
        "accredited_by" => "accredited-by",
        "membership_years" => "membership",
        other => other,
    }
}

/// The library's variant of a topic: `duty` is `Duty`.
fn variant(topic: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    topic.split('-').map(capital).collect()
}
