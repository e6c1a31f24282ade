//! No figure without its period and source: what a page shows is one of these, or it is found.
//!
//! - A figure (`.figure`) names period and source, both of which are in sight with a link to follow: in the
//!   same paragraph, item or row, or in the caption of its table or picture. The value is one that the library
//!   states for that occupation, place and period in that source.
//! - Words that hold figures (`.sourced`) end with their periods and sources.
//! - Ticks (`.scale`) of a picture whose caption has periods and sources.
//! - The description of a source, and the words that someone asked (`q`).
//!
//! Everywhere else no digit is allowed but in years, codes of occupations, and names of percentiles.

use std::collections::HashSet;
use std::sync::LazyLock;

use health_info_careers::{DATA_VERSION, facts, sources};

use super::html::{Element, Node};

/// What a page shows: how many figures, and all that is wrong.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) figures: usize,
    pub(crate) wrong: Vec<String>,
}

/// The steps of a float, so that values can be looked up.
type Value = u64;

/// Every value that the library states of an occupation: its source, what it is of, its period, and itself.
static STATED: LazyLock<HashSet<(&'static str, String, String, Value)>> = LazyLock::new(|| {
    let stated = facts().filter_map(|fact| Some((fact, fact.occupation()?, fact.period()?, fact.value()?)));
    let each = stated.flat_map(|(fact, soc, period, value)| {
        let of = format!("{soc} {}", fact.subject().as_str().unwrap_or("US"));
        let value = number(&value.to_string()).unwrap().to_bits();
        fact.sources().iter().map(move |source| (source.id(), of.clone(), period.to_string(), value))
    });
    each.collect()
});

static SOURCES: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| sources().map(health_info_careers::Source::id).collect());

/// The number in a text such as `at least $239,200` or `-4.4%`.
fn number(text: &str) -> Option<f64> {
    let digits: String = text.chars().filter(|one| one.is_ascii_digit() || "-.".contains(*one)).collect();
    digits.parse().ok()
}

pub(crate) fn check(page: &Element) -> Found {
    let mut found = Found::default();
    walk(page, &mut Vec::new(), &mut found);
    found
}

fn walk<'a>(element: &'a Element, above: &mut Vec<&'a Element>, found: &mut Found) {
    above.push(element);
    for name in ["title", "aria-label", "alt", "placeholder", "content"] {
        let text = element.attribute(name).filter(|_| element.attribute("name") != Some("viewport"));
        if let Some(rest) = text.and_then(figure_like) {
            found.wrong.push(format!("{name}={rest}"));
        }
    }
    if element.is("figure") {
        found.figures += 1;
        found.wrong.extend(wrong_with_figure(element, above));
    } else if element.is("sourced") {
        if references(element).is_empty() && !in_sourced_block(above) {
            found.wrong.push(format!("words without a source: {}", element.text()));
        }
    } else if element.is("of") {
        found.wrong.extend(references_of(element).err());
    } else if element.is("scale") {
        if nearest(above, "figure").is_none_or(|figure| captioned(figure).is_empty()) {
            found.wrong.push(format!("a tick without a source: {}", element.text()));
        }
    } else if element.name == "q" || is_described_source(element) {
        // The words that were asked; a source says what it is.
    } else {
        for child in &element.children {
            match child {
                Node::Element(child) => walk(child, above, found),
                Node::Text(text) => found.wrong.extend(figure_like(text)),
            }
        }
    }
    above.pop();
}

/// A title of a block whose parts have their sources.
fn in_sourced_block(above: &[&Element]) -> bool {
    nearest(above, "article").is_some_and(|block| !references(block).is_empty())
}

fn is_described_source(element: &Element) -> bool {
    element.is("source") && element.attribute("id").is_some_and(|id| SOURCES.contains(id))
}

fn nearest<'a>(above: &[&'a Element], name: &str) -> Option<&'a Element> {
    above.iter().rev().find(|element| element.name == name).copied()
}

fn wrong_with_figure(element: &Element, above: &[&Element]) -> Option<String> {
    let text = element.text();
    let names = ["data-of", "data-period", "data-source"];
    let [Some(of), Some(period), Some(source)] = names.map(|name| element.attribute(name)) else {
        return Some(format!("a figure without period or source: {text}"));
    };
    let value = element.attribute("value").or(element.attribute("data-value")).and_then(number);
    if value.is_none() || value != number(&text) {
        return Some(format!("{text} is not its value, {value:?}"));
    }
    let stated = period.trim_end_matches(" (inferred)").to_owned();
    let known = sources().find(|one| one.id() == source).is_some_and(|source| {
        STATED.contains(&(source.id(), of.to_owned(), stated, value.unwrap_or_default().to_bits()))
    });
    if !known {
        return Some(format!("the library does not state {text} of {of}, {period}, in {source}"));
    }
    let is_in_sight = above.iter().rev().any(|element| {
        let seen = match element.name.as_str() {
            "table" | "figure" => captioned(element),
            "p" | "li" | "tr" | "td" => references(element),
            _ => Vec::new(),
        };
        seen.contains(&(period.to_owned(), source.to_owned()))
    });
    (!is_in_sight).then(|| format!("the source of {text} is not in sight: {period}, {source}"))
}

/// The periods and sources in a caption.
fn captioned(element: &Element) -> Vec<(String, String)> {
    let captions = element.elements().filter(|one| one.name == "caption" || one.name == "figcaption");
    captions.flat_map(references).collect()
}

/// The periods and sources in an element.
fn references(element: &Element) -> Vec<(String, String)> {
    let all = element.all();
    all.iter().filter(|one| one.is("of")).flat_map(|one| references_of(one).unwrap_or_default()).collect()
}

/// The periods and sources that stand in small print; each with a link to a source that there is.
fn references_of(element: &Element) -> Result<Vec<(String, String)>, String> {
    let (mut periods, mut ids) = (Vec::new(), Vec::new());
    for one in element.all() {
        if one.is("period") {
            periods.push(one.text());
        } else if let Some(id) = one.attribute("href").and_then(|href| href.strip_prefix("/sources#")) {
            ids.push(one.text());
            if !SOURCES.contains(id) || one.text() != id {
                return Err(format!("no source: {id}"));
            }
        }
    }
    if periods.is_empty() || periods.len() != ids.len() || periods.iter().any(String::is_empty) {
        return Err(format!("a reference without period or source: {}", element.text()));
    }
    Ok(periods.into_iter().zip(ids).collect())
}

/// What of a text may be a figure: each word with a digit in it, but for years, codes of occupations and
/// names of percentiles.
fn figure_like(text: &str) -> Option<String> {
    let text = text.replace("per 1,000 jobs", "").replace(DATA_VERSION, "");
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_wrong = |index: &usize| {
        let word = words[*index].trim_matches(|one: char| "().,;:\u{201c}\u{201d}".contains(one));
        let is_percentile =
            word.ends_with("th") && words.get(index + 1).is_some_and(|next| next.starts_with("percentile"));
        word.chars().any(char::is_numeric) && !is_percentile && !is_year(word) && !is_soc(word)
    };
    let wrong: Vec<&str> = (0..words.len()).filter(is_wrong).map(|index| words[index]).collect();
    (!wrong.is_empty()).then(|| format!("{} in: {}", wrong.join(" "), text.trim()))
}

/// `2018`, `2018-28`, `2018-2028`.
fn is_year(word: &str) -> bool {
    let is_year = |text: &str| text.len() == 4 && text.parse().is_ok_and(|year: u16| (1990..2060).contains(&year));
    match word.split_once('-') {
        None => is_year(word),
        Some((from, to)) => is_year(from) && (is_year(to) || (to.len() == 2 && to.parse::<u8>().is_ok())),
    }
}

/// `29-2072`.
fn is_soc(word: &str) -> bool {
    word.parse::<health_info_careers::SocCode>().is_ok() && word.len() == 7
}
