//! States by their codes, and the titles of areas over the years.

use std::collections::BTreeMap;

use super::refusal::{Place, Result};
use super::table::{Line, Table};
use super::targets::AREA;

#[derive(Clone)]
pub(super) struct State {
    pub(super) fips: String,
    pub(super) usps: String,
    pub(super) name: String,
    /// Territories are in no census division, and in no national figure.
    pub(super) is_territory: bool,
}

#[derive(Clone)]
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

/// Gives each area one title, that of the newest year, in all its rows; the others become aliases,
/// of the delineation that their last year followed. Returns a line for the report for each.
pub(super) fn settle_titles(areas: &mut Table, aliases: &mut Table, editions: Option<&Table>) -> Vec<String> {
    debug_assert_eq!(areas.file, AREA);
    let columns = ["year", "area_code", "area_name", "state_fips"].map(|column| areas.column(column));
    let [Some(year), Some(code), Some(name), Some(state)] = columns else { return Vec::new() };
    let mut newest: BTreeMap<String, [String; 3]> = BTreeMap::new();
    let mut last: BTreeMap<[String; 2], String> = BTreeMap::new();
    for row in &areas.rows {
        let found = [&row.fields[year], &row.fields[name], &row.fields[state]].map(Clone::clone);
        let titled = last.entry([row.fields[code].clone(), found[1].clone()]).or_default();
        if found[0] > *titled {
            titled.clone_from(&found[0]);
        }
        let known = newest.entry(row.fields[code].clone()).or_insert_with(|| found.clone());
        if found[0] > known[0] {
            *known = found;
        }
    }
    for row in &mut areas.rows {
        let [_, title, first_state] = &newest[&row.fields[code]];
        if row.fields[name] != *title {
            row.set(name, title.clone());
            row.set(state, first_state.clone());
        }
    }
    last.retain(|[code, title], _| newest[code][1] != *title);
    let said = last.into_iter().map(|([code, former], of_year)| {
        let [since, title, _] = &newest[&code];
        let becomes = add_alias(aliases, &code, &former, &delineation(editions, &of_year));
        format!("{code}: {title} since May {since}; {former} {becomes}")
    });
    said.collect()
}

/// The delineation of areas that OEWS followed in a year; empty where nobody says.
fn delineation(editions: Option<&Table>, year: &str) -> String {
    let Some(editions) = editions else { return String::new() };
    let followed = editions.rows.iter().rfind(|row| editions.text(row, "from_year") <= year);
    followed.map_or_else(String::new, |row| editions.text(row, "delineation").to_owned())
}

/// Adds a former title of a metropolitan area; others have no aliases. Says what became of it.
fn add_alias(aliases: &mut Table, code: &str, title: &str, delineation: &str) -> String {
    let Some(of_the_time) = code.strip_prefix("00") else { return "is a former title".to_owned() };
    let is_same = |row: &Line| aliases.text(row, "code") == of_the_time && aliases.text(row, "title") == title;
    if aliases.rows.iter().any(is_same) {
        return "is an alias already".to_owned();
    }
    let publication = if delineation.is_empty() { String::new() } else { format!("omb-{delineation}") };
    let line = aliases.line(|column| match column {
        "code" => Some(of_the_time),
        "title" => Some(title),
        "delineation" => Some(delineation),
        "now" => Some(code),
        "publication" => Some(&publication),
        _ => None,
    });
    aliases.rows.push(line);
    if delineation.is_empty() {
        return "becomes an alias (to be filled in: delineation, publication)".to_owned();
    }
    format!("becomes an alias, of the delineation of {delineation}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Worcester lost a county of Connecticut in the delineation of 2023.
    #[test]
    fn a_former_title_is_an_alias_once() {
        let before = "code,title,delineation,now,note,publication\n49340,\"Worcester, MA-CT\",2020,0049340,,omb-2020\n";
        let mut aliases = Table::of("area_aliases.csv", before).unwrap();
        assert_eq!(add_alias(&mut aliases, "0049340", "Worcester, MA-CT", "2013"), "is an alias already");
        assert_eq!(aliases.rows.len(), 1);
        let said = add_alias(&mut aliases, "0049341", "Worcester, MA-CT", "2013");
        assert_eq!(said, "becomes an alias, of the delineation of 2013");
        let said = add_alias(&mut aliases, "0049340", "Worcester, MA", "");
        assert_eq!(said, "becomes an alias (to be filled in: delineation, publication)");
        let rendered = aliases.render();
        let lines: Vec<_> = rendered.lines().skip(2).collect();
        assert_eq!(lines, ["49341,\"Worcester, MA-CT\",2013,0049341,,omb-2013", "49340,\"Worcester, MA\",,0049340,,"]);
        assert_eq!(add_alias(&mut aliases, "0100002", "Northeast Alabama", "2013"), "is a former title");
    }
}
