//! Names that follow from the data: cities with their states, brackets, former titles and codes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use health_info_careers::guide::{Statement, occupation_names};
use health_info_careers::{Area, Certification, Occupation, Organization, State};

struct Rows(String);

impl Rows {
    fn add(&mut self, input: &str, asked: &str, answer: &str) {
        writeln!(self.0, "{input}\t{asked}\t{answer}").unwrap();
    }

    /// One thing is the answer, several are ambiguous.
    fn add_all(&mut self, input: &str, asked: &str, things: &BTreeSet<String>) {
        let things: Vec<_> = things.iter().map(String::as_str).collect();
        match things.as_slice() {
            [thing] => self.add(input, asked, thing),
            // No more than five are kept.
            things if things.len() <= 5 => self.add(input, asked, &format!("ambiguous {}", things.join(" | "))),
            _ => {}
        }
    }
}

pub(crate) fn rows() -> String {
    let mut rows = Rows(format!("{}\n", super::HEAD));
    cities(&mut rows);
    former_areas(&mut rows);
    states(&mut rows);
    brackets(&mut rows);
    titles(&mut rows);
    rows.0
}

/// Two hyphens part the cities of a title that has one in a city's name; what stands before that one
/// is a name too.
fn split_cities(cities: &str) -> Vec<&str> {
    if !cities.contains("--") {
        return cities.split(['-', '/']).filter(|city| !city.is_empty()).collect();
    }
    let parts = cities.split("--");
    parts.flat_map(|city| [Some(city), city.split_once('-').map(|(first, _)| first)]).flatten().collect()
}

/// The cities of a title with the state that it must be: the only one, or of the first city the first.
fn cities_with_states(area: Area) -> Vec<(&'static str, State)> {
    let (cities, _) = area.name().rsplit_once(", ").unwrap_or(("", ""));
    let states: Vec<_> = area.states().collect();
    let cities = split_cities(cities);
    let count = if states.len() == 1 { usize::MAX } else { 1 };
    cities.into_iter().take(count).map(|city| (city, states[0])).collect()
}

fn cities(rows: &mut Rows) {
    let mut areas: BTreeMap<(&str, State), BTreeSet<String>> = BTreeMap::new();
    for area in Area::all() {
        for place in cities_with_states(area) {
            areas.entry(place).or_default().insert(format!("area {area}"));
        }
    }
    // Another area may have the city in that state too: in a title of several states.
    for ((city, state), things) in &mut areas {
        for area in Area::all().filter(|area| area.states().any(|found| found == *state)) {
            let (cities, _) = area.name().rsplit_once(", ").unwrap_or(("", ""));
            if split_cities(cities).contains(city) {
                things.insert(format!("area {area}"));
            }
        }
    }
    for ((city, state), things) in &areas {
        // The capital is also a state here; `judged.tsv` has it.
        if *state == State::DistrictOfColumbia {
            continue;
        }
        rows.add_all(&format!("{city}, {}", state.usps()), "anything", things);
        rows.add_all(&format!("{} {}", city.to_lowercase(), state.name().to_uppercase()), "area", things);
    }
}

fn former_areas(rows: &mut Rows) {
    for area in Area::all() {
        for former in area.formers() {
            rows.add(former.title(), "anything", &format!("area {area}"));
            rows.add(former.code(), "area", &format!("area {area}"));
        }
    }
}

fn states(rows: &mut Rows) {
    for state in State::ALL {
        let (name, usps, answer) = (state.name(), state.usps(), format!("state {}", state.usps()));
        for input in [
            format!("{name} ({usps})"),
            format!("State of {name}"),
            format!("{name}, USA"),
            format!("{usps}, U.S."),
            format!("the {name} state"),
        ] {
            rows.add(&input, "anything", &answer);
        }
    }
}

fn brackets(rows: &mut Rows) {
    for certification in Certification::all() {
        let Some(name) = certification.name().found() else { continue };
        let answer = format!("certification {certification}");
        rows.add(&format!("{name} ({certification})"), "anything", &answer);
        rows.add(&format!("{certification} [{name}]"), "anything", &answer);
    }
    for organization in Organization::all() {
        let answer = format!("organization {organization}");
        rows.add(&format!("{} ({})", organization.name(), organization.acronym()), "anything", &answer);
    }
}

/// O*NET's titles that have a short form, without it, and the codes as O*NET writes them.
fn titles(rows: &mut Rows) {
    let mut things: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let named = Occupation::all().map(Occupation::title);
    let named = named.chain(occupation_names().iter().map(Statement::text));
    let own: BTreeSet<_> = named.map(singular).collect();
    for occupation in Occupation::all() {
        rows.add(&format!("{occupation}.00"), "anything", &format!("occupation {occupation}"));
        for title in occupation.onet().alternate_titles() {
            let bare = title.title().split_once(" (").map(|(bare, _)| bare);
            for name in [Some(title.title()), bare, title.short_title()].into_iter().flatten() {
                things.entry(name).or_default().insert(format!("occupation {occupation}"));
            }
        }
    }
    // What people call an occupation may be a title of another too.
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../data/occupation_nicknames.csv");
    let nicknames: Vec<(String, String, String)> =
        csv::Reader::from_path(path).unwrap().deserialize().map(|row| row.unwrap()).collect();
    for (name, things) in &mut things {
        for (code, ..) in nicknames.iter().filter(|(_, said, _)| said.eq_ignore_ascii_case(name)) {
            things.insert(format!("occupation {code}"));
        }
    }
    for (name, things) in things {
        // What is a name of something's own is that, and `judged.tsv` has it.
        let is_short = ["coder", "registrar"].iter().any(|short| name.to_lowercase().contains(short));
        let has_acronym = name.split([' ', '(', ')']).any(|word| word.parse::<Certification>().is_ok());
        let is_certification = name.parse::<Certification>().is_ok();
        if !is_short && !has_acronym && !is_certification && !own.contains(&singular(name.split(" (").next().unwrap()))
        {
            rows.add_all(name, "anything", &things);
        }
    }
}

fn singular(name: &str) -> String {
    name.to_lowercase().split(' ').map(|word| word.trim_end_matches('s')).collect()
}
