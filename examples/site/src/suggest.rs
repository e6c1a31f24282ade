//! Suggestions while typing: states and areas in whose name, cities and states every word typed begins one.

use std::sync::LazyLock;

use health_info_careers::{Area, Entity, State, current};
use maud::{Markup, html};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::problem::Problem;
use crate::query::Question;

const MOST: usize = 8;

/// More than any name has; what is longer is no name.
const LONGEST: usize = 200;

#[derive(Deserialize)]
struct Query {
    q: String,
}

/// A place that may be meant.
#[derive(Debug, Clone, Copy, Serialize)]
struct Suggestion {
    name: &'static str,
    code: &'static str,
}

impl From<State> for Suggestion {
    fn from(state: State) -> Self {
        Self { name: state.name(), code: state.usps() }
    }
}

impl From<Area> for Suggestion {
    fn from(area: Area) -> Self {
        Self { name: area.name(), code: area.code() }
    }
}

/// Each place that the latest release has, with the words that it is found by, those of its name first.
static PLACES: LazyLock<Vec<(Vec<String>, Suggestion)>> = LazyLock::new(|| {
    let states = current::wages_by_state().iter().map(|row| (words(row.state().name()), row.state().into()));
    let areas = current::wages_by_area().iter().map(|row| {
        let area = row.area();
        let more = area.cities().flat_map(words).chain(area.states().flat_map(|state| words(state.name())));
        (words(area.name()).into_iter().chain(more).collect(), area.into())
    });
    states.chain(areas).collect()
});

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|one: char| !one.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_lowercase).collect()
}

fn suggestions(text: &str) -> Vec<Suggestion> {
    let typed = words(text);
    let Some(first) = typed.first() else { return Vec::new() };
    let found = PLACES
        .iter()
        .filter(|(names, _)| typed.iter().all(|word| names.iter().any(|name| name.starts_with(word.as_str()))));
    // Whose name begins with the first word comes first; among these, the order of the tables.
    let (begin, rest): (Vec<_>, Vec<_>) = found.partition(|(names, _)| names[0].starts_with(first.as_str()));
    begin.into_iter().chain(rest).map(|(_, one)| *one).take(MOST).collect()
}

/// A misspelled name, which no word begins.
fn nearest(text: &str) -> Vec<Suggestion> {
    match Area::find(text) {
        Ok(area) => vec![area.into()],
        Err(why) => {
            let areas = why.candidates().iter().filter_map(|entity| match entity {
                Entity::Area(area) => Some(area.into()),
                Entity::State(state) => Some(state.into()),
                _ => None,
            });
            areas.take(MOST).collect()
        }
    }
}

pub(crate) fn json(question: &Question) -> Result<Value, Problem> {
    let Query { q } = question.read()?;
    if q.len() > LONGEST {
        return Err(Problem::bad_question("No place has a name that long."));
    }
    let found = suggestions(&q);
    Ok(json!(if found.is_empty() { nearest(&q) } else { found }))
}

/// A field for a place, which suggests while one types where the browser runs scripts.
pub fn field(name: &str, label: &str, value: Option<&str>, is_required: bool) -> Markup {
    html! {
        div.place {
            label for=(name) { (label) }
            input id=(name) name=(name) autocomplete="off" maxlength=(LONGEST) required[is_required] value=[value]
                placeholder=[(!is_required).then_some("United States")] data-suggest;
        }
    }
}
