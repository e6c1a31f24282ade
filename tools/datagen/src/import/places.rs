//! States by their codes, and the titles of areas over the years.

use std::collections::{BTreeMap, BTreeSet};

use super::refusal::{Place, Result};
use super::table::{Line, Table};
use super::targets::AREA;

pub(super) struct State {
    pub(super) fips: String,
    pub(super) usps: String,
    pub(super) name: String,
    /// Territories are in no census division, and in no national figure.
    pub(super) is_territory: bool,
}

pub(super) struct States(Vec<State>);

impl States {
    pub(super) fn read(table: &Table) -> Result<Self> {
        for column in ["fips", "usps", "name", "census_division"] {
            if table.column(column).is_none() {
                return Err(Place::file("data/states.csv").refuse_in(column, "the column is missing"));
            }
        }
        let text = |row, column| table.text(row, column).to_owned();
        let states = table.rows.iter().map(|row| State {
            fips: text(row, "fips"),
            usps: text(row, "usps"),
            name: text(row, "name"),
            is_territory: table.text(row, "census_division").is_empty(),
        });
        Ok(Self(states.collect()))
    }

    pub(super) fn by_fips(&self, fips: &str) -> Option<&State> {
        self.0.iter().find(|state| state.fips == fips)
    }

    pub(super) fn by_usps(&self, usps: &str) -> Option<&State> {
        self.0.iter().find(|state| state.usps == usps)
    }

    pub(super) fn fifty_and_dc(&self) -> impl Iterator<Item = &State> {
        self.0.iter().filter(|state| !state.is_territory)
    }
}

/// Gives each area one title, that of the newest year, in all its rows; the others become aliases.
/// Returns a line for the report for each.
pub(super) fn settle_titles(areas: &mut Table, aliases: &mut Table) -> Vec<String> {
    debug_assert_eq!(areas.file, AREA);
    let columns = ["year", "area_code", "area_name", "state_fips"].map(|column| areas.column(column));
    let [Some(year), Some(code), Some(name), Some(state)] = columns else { return Vec::new() };
    let mut newest: BTreeMap<String, [String; 3]> = BTreeMap::new();
    for row in &areas.rows {
        let found = [&row.fields[year], &row.fields[name], &row.fields[state]].map(Clone::clone);
        let known = newest.entry(row.fields[code].clone()).or_insert_with(|| found.clone());
        if found[0] > known[0] {
            *known = found;
        }
    }
    let (mut said, mut settled) = (Vec::new(), BTreeSet::new());
    for row in &mut areas.rows {
        let [since, title, first_state] = &newest[&row.fields[code]];
        if row.fields[name] == *title {
            continue;
        }
        let (code, former) = (row.fields[code].clone(), row.fields[name].clone());
        row.set(name, title.clone());
        row.set(state, first_state.clone());
        if !settled.insert((code.clone(), former.clone())) {
            continue;
        }
        let is_alias = add_alias(aliases, &code, &former);
        said.push(format!(
            "{code}: {title} since May {since}; {former} {}",
            if is_alias { "becomes an alias (to be filled in: delineation, source)" } else { "is a former title" }
        ));
    }
    said
}

/// Adds a former title of a metropolitan area; others have no aliases. Of which delineation it is, no
/// release says.
fn add_alias(aliases: &mut Table, code: &str, title: &str) -> bool {
    let Some(of_the_time) = code.strip_prefix("00") else { return false };
    let is_same = |row: &Line| aliases.text(row, "code") == of_the_time && aliases.text(row, "title") == title;
    if aliases.rows.iter().any(is_same) {
        return false;
    }
    let line = aliases.line(|column| match column {
        "code" => Some(of_the_time),
        "title" => Some(title),
        "now" => Some(code),
        _ => None,
    });
    aliases.rows.push(line);
    true
}
