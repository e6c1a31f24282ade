//! Suggestions while typing: states and areas whose names or cities begin so.

use health_info_careers::{Area, State};
use serde::{Deserialize, Serialize};

use crate::problem::Problem;
use crate::query::read;

const MOST: usize = 8;

#[derive(Deserialize)]
struct Query {
    #[serde(default)]
    q: String,
}

/// A place that may be meant.
#[derive(Debug, Serialize)]
pub(crate) struct Suggestion {
    name: &'static str,
    code: &'static str,
}

pub(crate) fn json(query: Option<&str>) -> Result<Vec<Suggestion>, Problem> {
    let text = read::<Query>(query)?.q.trim().to_lowercase();
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let begins = |name: &str| name.to_lowercase().starts_with(&text);
    let states = State::ALL.into_iter().filter(|state| begins(state.name()));
    let areas = Area::all().filter(|area| begins(area.name()) || area.cities().any(begins));
    let mut found: Vec<_> = states
        .map(|state| Suggestion { name: state.name(), code: state.usps() })
        .chain(areas.map(|area| Suggestion { name: area.name(), code: area.code() }))
        .take(MOST)
        .collect();
    if found.is_empty() {
        let near = |entity: health_info_careers::Entity| match entity {
            health_info_careers::Entity::Area(area) => Some(Suggestion { name: area.name(), code: area.code() }),
            _ => None,
        };
        match Area::find(&text) {
            Ok(area) => found.push(Suggestion { name: area.name(), code: area.code() }),
            Err(why) => found.extend(why.candidates().iter().filter_map(near)),
        }
    }
    Ok(found)
}
