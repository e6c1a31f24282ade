//! The names that people type: folded, sorted and indexed into the `lookup` room's tables.

mod collect;
// The very file by which the library folds what is asked for.
#[path = "../../../src/lookup/fold.rs"]
mod fold;
mod letters;
mod render;
pub(crate) mod search;
#[path = "../../../src/lookup/terms.rs"]
mod terms;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use crate::places::Places;
use crate::read::{Result, file_problem};
use fold::Folded;
use letters::Plain;

/// How a name means its thing, in the order of the library's `MatchedBy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum By {
    Code,
    Name,
    FormerName,
    FormerCode,
    LayWord,
    City,
    FormerCity,
    JobTitle,
    ShortName,
    Nickname,
    Abbreviation,
}

/// A folded name: its words, and what it means.
#[derive(Default)]
struct Key {
    text: String,
    /// Index of the entity, and how the name means it.
    meanings: Vec<(usize, By)>,
}

impl Key {
    fn add(&mut self, meaning: (usize, By)) {
        match self.meanings.iter_mut().find(|(index, _)| *index == meaning.0) {
            Some((_, by)) => *by = meaning.1.min(*by),
            None => self.meanings.push(meaning),
        }
    }
}

pub(crate) struct Names {
    plain: Plain,
    /// The entities as expressions, in the order in which they are offered.
    entities: Vec<String>,
    known: HashMap<String, usize>,
    technologies: Vec<String>,
    /// Every name as it is written, with the index of its entity.
    written: Vec<(usize, String, By)>,
    /// By number of letters, then by letters.
    keys: BTreeMap<Letters, Key>,
    /// Names as written, with the same in the singular.
    plurals: BTreeMap<Letters, Letters>,
    /// Of cities that are not in the first state of their area alone: the states, by name and entity.
    homes: BTreeMap<(Letters, usize), BTreeSet<String>>,
}

/// The letters of a name, and before them how many there are.
type Letters = (usize, Vec<u8>);

fn letters(folded: &Folded) -> Letters {
    let letters = folded.range(0, folded.words()).to_vec();
    (letters.len(), letters)
}

impl Names {
    pub(crate) fn read(data: &Path, places: &Places) -> Result<Self> {
        let mut names = Self {
            plain: Plain::new(),
            entities: Vec::new(),
            known: HashMap::new(),
            technologies: Vec::new(),
            written: Vec::new(),
            keys: BTreeMap::new(),
            plurals: BTreeMap::new(),
            homes: BTreeMap::new(),
        };
        names.collect(data, places)?;
        names.join_plurals();
        Ok(names)
    }

    fn fold(&self, text: &str) -> Option<Folded> {
        Folded::of(text, |letter| self.plain.get(letter)).filter(|folded| folded.words() > 0)
    }

    /// Files a name of an entity, which is known by its expression.
    fn add(&mut self, entity: &str, name: &str, by: By) -> Result<()> {
        let Some(plain) = self.fold(name) else {
            return Err(file_problem("names", format!("`{name}` has no letters, too many, or some that do not fold")));
        };
        let index = self.known.get(entity).copied().unwrap_or_else(|| {
            self.known.insert(entity.to_owned(), self.entities.len());
            self.entities.push(entity.to_owned());
            self.entities.len() - 1
        });
        self.written.push((index, name.to_owned(), by));
        // As written, so that an exact name is found at once; and in the singular, which an
        // abbreviation has none of: Alas. is not the plural of Ala.
        self.file(&plain, (index, by));
        let singular = plain.singular();
        if by != By::Abbreviation && letters(&singular) != letters(&plain) {
            self.file(&singular, (index, by));
            self.plurals.insert(letters(&plain), letters(&singular));
        }
        Ok(())
    }

    /// Notes the states that a city is in, which is a name of the area already.
    fn set_home(&mut self, entity: &str, city: &str, states: &[String]) {
        let (Some(folded), Some(index)) = (self.fold(city), self.known.get(entity).copied()) else { return };
        for letters in [letters(&folded), letters(&folded.singular())] {
            self.homes.entry((letters, index)).or_default().extend(states.iter().cloned());
        }
    }

    fn file(&mut self, folded: &Folded, meaning: (usize, By)) {
        let key = self.keys.entry(letters(folded)).or_default();
        if key.text.is_empty() {
            let words = (0..folded.words()).map(|word| String::from_utf8_lossy(folded.word(word)).into_owned());
            key.text = words.collect::<Vec<_>>().join(" ");
        }
        key.add(meaning);
    }

    /// A name as it is written means what it means in the singular too.
    fn join_plurals(&mut self) {
        for (plural, singular) in &self.plurals {
            let meanings = self.keys.get(singular).map(|key| key.meanings.clone()).unwrap_or_default();
            if let Some(key) = self.keys.get_mut(plural) {
                for meaning in meanings {
                    key.add(meaning);
                }
            }
        }
    }

    /// Whether something of the kind has the name, the kind being the beginning of its expression.
    fn is_name_of(&self, kind: &str, name: &str) -> bool {
        let key = self.fold(name).and_then(|folded| self.keys.get(&letters(&folded.singular())));
        key.is_some_and(|key| {
            key.meanings.iter().any(|(index, by)| *by <= By::Name && self.entities[*index].starts_with(kind))
        })
    }
}
