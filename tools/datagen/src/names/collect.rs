//! Every name of everything, the rarer kinds of things first.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{By, Names};
use crate::certifications::constant;
use crate::places::Places;
use crate::read::{Raw, Result, file_problem, literal};

/// The chosen columns of a file, row by row. Other rooms check the files; here they are only read.
pub(super) fn rows<const N: usize>(data: &Path, file: &str, columns: [&str; N]) -> Result<Vec<[String; N]>> {
    let raw = Raw::read(data, file)?;
    let mut places = [0; N];
    for (place, column) in places.iter_mut().zip(columns) {
        let found = raw.header.iter().position(|name| name == column);
        *place = found.ok_or_else(|| raw.problem(1, column, "the column is missing"))?;
    }
    let text = |record: &csv::StringRecord, place: usize| record.get(place).unwrap_or_default().to_owned();
    Ok(raw.rows.iter().map(|(_, record)| places.map(|place| text(record, place))).collect())
}

impl Names {
    pub(super) fn collect(&mut self, data: &Path, places: &Places) -> Result<()> {
        self.certifications(data)?;
        self.organizations(data)?;
        self.specializations(data)?;
        self.occupations(data)?;
        self.states(data, places)?;
        self.technologies(data)?;
        self.industries(data)?;
        self.areas(data, places)?;
        self.alternate_titles(data)
    }

    fn certifications(&mut self, data: &Path) -> Result<()> {
        for [acronym, field, value] in rows(data, "certifications.csv", ["acronym", "field", "value"])? {
            let entity = format!("Certification(Certification::{})", constant(&acronym));
            self.add(&entity, &acronym, By::Code)?;
            match field.as_str() {
                "name" | "alias" if !value.is_empty() => self.add(&entity, &value, By::Name)?,
                "former_name" | "former_acronym" => self.add(&entity, &value, By::FormerName)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn organizations(&mut self, data: &Path) -> Result<()> {
        let entity = |key: &str| format!("Organization(Organization::{})", constant(key));
        for [key, acronym, name] in rows(data, "organizations.csv", ["key", "acronym", "name"])? {
            self.add(&entity(&key), &key, By::Code)?;
            self.add(&entity(&key), &acronym, By::Code)?;
            self.add(&entity(&key), &name, By::Name)?;
        }
        for [key, alias, kind] in rows(data, "organization_aliases.csv", ["key", "alias", "kind"])? {
            let by = if kind == "former" { By::FormerName } else { By::Name };
            self.add(&entity(&key), &alias, by)?;
        }
        Ok(())
    }

    /// The specializations of the guides, numbered as the guides' room lists them.
    fn specializations(&mut self, data: &Path) -> Result<()> {
        let statements = rows(data, "statements.csv", ["id", "topic", "text"])?;
        let mentions = rows(data, "statement_mentions.csv", ["statement", "printed"])?;
        let of_topic = statements.iter().filter(|[_, topic, _]| topic == "specialization");
        for (index, [id, _, name]) in of_topic.enumerate() {
            let entity = format!("Specialization({index})");
            self.add(&entity, name, By::Name)?;
            for [_, printed] in mentions.iter().filter(|[statement, printed]| statement == id && !printed.is_empty()) {
                self.add(&entity, printed, By::Name)?;
            }
            // What people call it for short: coder, registrar.
            if let Some((_, short)) = name.rsplit_once(' ') {
                self.add(&entity, short, By::ShortName)?;
            }
        }
        Ok(())
    }

    fn occupations(&mut self, data: &Path) -> Result<()> {
        for known in crate::occupations::all() {
            let (soc, title) = (&known.code, &known.title);
            let entity = occupation(soc);
            self.add(&entity, soc, By::Code)?;
            // O*NET's form of a code that has no narrower one below it.
            self.add(&entity, &format!("{soc}.00"), By::Code)?;
            self.add(&entity, title, By::Name)?;
            if let Some(title) = &known.earlier_title {
                self.add(&entity, title, By::FormerName)?;
            }
        }
        for [code, name] in rows(data, "occupation_nicknames.csv", ["code", "name"])? {
            if crate::occupations::find(&code).is_none() {
                return Err(file_problem(
                    "occupation_nicknames.csv",
                    format!("{code} is no occupation of occupations.csv"),
                ));
            }
            self.add(&occupation(&code), &name, By::Nickname)?;
        }
        for [topic, text] in rows(data, "statements.csv", ["topic", "text"])? {
            if topic == "occupation-name" {
                self.add(&occupation("29-2071"), &text, By::Name)?;
            }
        }
        Ok(())
    }

    fn states(&mut self, data: &Path, places: &Places) -> Result<()> {
        for name in ["United States", "United States of America", "USA", "nationwide", "national", "nation"] {
            self.add("Nation", name, By::Name)?;
        }
        self.add("Nation", "US", By::Code)?;
        for [usps, name, fips] in rows(data, "states.csv", ["usps", "name", "fips"])? {
            let entity = state(places, &usps);
            self.add(&entity, &usps, By::Code)?;
            self.add(&entity, &name, By::Name)?;
            self.add(&entity, &fips, By::Code)?;
        }
        for [usps, name] in rows(data, "state_abbreviations.csv", ["usps", "name"])? {
            self.add(&state(places, &usps), &name, By::Abbreviation)?;
        }
        Ok(())
    }

    fn technologies(&mut self, data: &Path) -> Result<()> {
        let said = rows(data, "statements.csv", ["topic", "text"])?;
        let said = said.into_iter().filter(|[topic, _]| topic == "technology").map(|[_, text]| text);
        let listed = rows(data, "onet_technologies.csv", ["example"])?.into_iter().map(|[name]| name);
        // What people write for the vendor: MS Excel.
        let vendors = rows(data, "vendor_names.csv", ["name", "said"])?;
        for name in said.chain(listed) {
            let index = self.technologies.iter().position(|known| *known == name).unwrap_or_else(|| {
                self.technologies.push(name.clone());
                self.technologies.len() - 1
            });
            let entity = format!("Technology({index})");
            self.add(&entity, &name, By::Name)?;
            for [vendor, said] in &vendors {
                if let Some(product) = name.strip_prefix(vendor.as_str()) {
                    self.add(&entity, &format!("{said}{product}"), By::Name)?;
                }
            }
        }
        Ok(())
    }

    fn industries(&mut self, data: &Path) -> Result<()> {
        for [code, name] in rows(data, "industries.csv", ["code", "name"])? {
            let entity = industry(&code);
            self.add(&entity, &code, By::Code)?;
            self.add(&entity, &name, By::Name)?;
            // A sector is known by each code of its range: 44 is a half of 44-45.
            if let Some((Ok(first), Ok(last))) = code.split_once('-').map(|(a, b)| (a.parse::<u8>(), b.parse::<u8>())) {
                for part in first..=last {
                    self.add(&entity, &part.to_string(), By::Code)?;
                }
            }
            // Skilled Nursing Facilities, but not what an industry leaves out.
            if let Some((bare, rest)) = name.split_once(" (") {
                self.add(&entity, bare, By::ShortName)?;
                let inner = rest.trim_end_matches(')');
                if inner.starts_with(|letter: char| letter.is_uppercase()) && !inner.starts_with("OEWS") {
                    self.add(&entity, inner, By::ShortName)?;
                }
            }
        }
        for [code, spelling] in rows(data, "industry_spellings.csv", ["code", "spelling"])? {
            self.add(&industry(&code), &spelling, By::Name)?;
        }
        for [code, name] in rows(data, "industry_nicknames.csv", ["code", "name"])? {
            self.add(&industry(&code), &name, By::LayWord)?;
        }
        Ok(())
    }

    /// The areas, those of most workers first, so that a name that several share offers these first.
    fn areas(&mut self, data: &Path, places: &Places) -> Result<()> {
        let mut workers: BTreeMap<String, u32> = places.areas.keys().map(|code| (code.clone(), 0)).collect();
        for [code, employment] in rows(data, "oews_area.csv", ["area_code", "employment"])? {
            let known = workers.entry(code).or_default();
            *known = employment.parse().unwrap_or(0).max(*known);
        }
        let mut order: Vec<_> = places.areas.iter().collect();
        order.sort_by_key(|(code, _)| std::cmp::Reverse(workers[*code]));
        for (code, name) in &order {
            let entity = area(code);
            self.add(&entity, code, By::Code)?;
            if let Some(cbsa) = code.strip_prefix("00") {
                self.add(&entity, cbsa, By::Code)?;
            }
            self.add(&entity, name, By::Name)?;
        }
        let mut homes = Homes::read(data)?;
        for (code, name) in &order {
            let cities = name.split(',').next().unwrap_or("");
            match cities.strip_suffix(" nonmetropolitan area") {
                // The rest of Maine is not Maine.
                Some(part) if self.is_name_of("State", part) => {}
                Some(part) => self.add(&area(code), part, By::ShortName)?,
                None => {
                    self.add(&area(code), cities, By::City)?;
                    for city in split_cities(cities) {
                        self.add(&area(code), city, By::City)?;
                    }
                    homes.note(self, places, (code, name), split_cities(cities))?;
                }
            }
        }
        for [code, city] in rows(data, "guide_area_wages.csv", ["area_code", "city"])? {
            self.add(&area(&code), &city, By::City)?;
        }
        let now: BTreeSet<_> = places.areas.values().flat_map(|name| cities_with_states(name)).collect();
        for [code, name, today] in rows(data, "area_aliases.csv", ["code", "title", "now"])? {
            let entity = area(&today);
            if !today.ends_with(&code) {
                self.add(&entity, &code, By::FormerCode)?;
                self.add(&entity, &format!("00{code}"), By::FormerCode)?;
            }
            self.add(&entity, &name, By::FormerName)?;
            let cities = name.split(',').next().unwrap_or("");
            self.add(&entity, cities, By::FormerCity)?;
            let pairs = cities_with_states(&name);
            let is_now = |city: &str| pairs.iter().any(|pair| pair.0 == city && now.contains(pair));
            let former: Vec<_> = split_cities(cities).into_iter().filter(|city| !is_now(city)).collect();
            for city in &former {
                self.add(&entity, city, By::FormerCity)?;
            }
            homes.note(self, places, (&today, &name), former)?;
        }
        homes.check_all_used()?;
        for [code, name] in rows(data, "place_nicknames.csv", ["area_code", "name"])? {
            self.add(&area(&code), &name, By::Nickname)?;
        }
        Ok(())
    }

    fn alternate_titles(&mut self, data: &Path) -> Result<()> {
        let columns = ["onet_soc", "alternate_title", "short_title"];
        for [onet_soc, title, short] in rows(data, "onet_alternate_titles.csv", columns)? {
            let entity = occupation(onet_soc.split('.').next().unwrap_or(""));
            self.add(&entity, &title, By::JobTitle)?;
            if let Some((bare, _)) = title.split_once(" (") {
                self.add(&entity, bare, By::JobTitle)?;
            }
            if !short.is_empty() {
                self.add(&entity, &short, By::JobTitle)?;
            }
        }
        Ok(())
    }
}

/// In which states the cities of areas are that lie in several.
struct Homes {
    of: BTreeMap<(String, String), Vec<String>>,
    used: BTreeSet<(String, String)>,
}

impl Homes {
    const FILE: &str = "area_cities.csv";

    fn read(data: &Path) -> Result<Self> {
        let mut of = BTreeMap::new();
        for [code, city, states] in rows(data, Self::FILE, ["area_code", "city", "states"])? {
            let states = states.split(';').map(str::to_owned).collect();
            if of.insert((code.clone(), city.clone()), states).is_some() {
                return Err(file_problem(Self::FILE, format!("{city} of {code} is there twice")));
            }
        }
        Ok(Self { of, used: BTreeSet::new() })
    }

    /// Notes the states of these cities of a title. The first of a title is in its first state; where the title has
    /// several, the file says it of the others.
    fn note(&mut self, names: &mut Names, places: &Places, area_of: (&str, &str), cities: Vec<&str>) -> Result<()> {
        let (code, title) = area_of;
        let first_of = |title: &str| title.rsplit_once(", ").map(|(_, states)| first(states));
        let (all, states) = title.rsplit_once(", ").unwrap_or((title, ""));
        let in_title: Vec<_> = states.split('-').map(str::to_owned).collect();
        let today = places.areas.get(code).and_then(|title| first_of(title)).unwrap_or_default();
        let is_first = |city: &str| split_cities(all).first() == Some(&city);
        let variants = |states: &[String]| -> Vec<String> {
            states.iter().filter_map(|usps| places.find_state(usps)).map(|(_, variant)| variant).collect()
        };
        for city in cities {
            let key = (code.to_owned(), city.to_owned());
            let found = match self.of.get(&key) {
                Some(states) => {
                    if let Some(odd) = states.iter().find(|state| !in_title.contains(state)) {
                        let problem = format!("{city} of {code} is not in {odd}: the title is {title}");
                        return Err(file_problem(Self::FILE, problem));
                    }
                    states.clone()
                }
                None if is_first(city) || in_title.len() == 1 => vec![first(states)],
                None => {
                    let problem = format!(
                        "has no line for {city}: in which states of `{title}` is it? A line such as \
                         `{code},{city},{},our judgment` says so",
                        first(states)
                    );
                    return Err(file_problem(Self::FILE, problem));
                }
            };
            self.used.insert(key);
            if found != [today.clone()] {
                names.set_home(&area(code), city, &variants(&found));
            }
        }
        // All cities together are in all states of the title.
        if split_cities(all).len() > 1 && in_title.len() > 1 {
            names.set_home(&area(code), all, &variants(&in_title));
        }
        Ok(())
    }

    fn check_all_used(&self) -> Result<()> {
        match self.of.keys().find(|key| !self.used.contains(key)) {
            Some((code, city)) => {
                Err(file_problem(Self::FILE, format!("no title of {code} with several states has the city {city}")))
            }
            None => Ok(()),
        }
    }
}

/// The first state of a title's states.
fn first(states: &str) -> String {
    states.split('-').next().unwrap_or_default().to_owned()
}

/// The cities of a title. Two hyphens part those of which one has a hyphen in its name, and what
/// stands before that is a name too: Nashville-Davidson--Murfreesboro, but not Barre of Wilkes-Barre.
fn split_cities(cities: &str) -> Vec<&str> {
    if !cities.contains("--") {
        return cities.split(['-', '/']).filter(|city| !city.is_empty()).collect();
    }
    let parts = cities.split("--");
    parts.flat_map(|city| [Some(city), city.split_once('-').map(|(first, _)| first)]).flatten().collect()
}

/// The cities of a title, each with the states of the title.
fn cities_with_states(title: &str) -> Vec<(String, String)> {
    let (cities, states) = title.rsplit_once(", ").unwrap_or((title, ""));
    split_cities(cities)
        .into_iter()
        .flat_map(|city| states.split('-').map(|state| (city.to_owned(), state.to_owned())))
        .collect()
}

fn occupation(soc: &str) -> String {
    format!("Occupation({})", crate::occupations::occupation(soc))
}

fn state(places: &Places, usps: &str) -> String {
    format!("State({})", places.find_state(usps).map_or_else(String::new, |(_, variant)| variant))
}

fn industry(code: &str) -> String {
    format!("Industry(Industry::from_table(*b{}))", literal(&format!("{code:6}")))
}

fn area(code: &str) -> String {
    format!("Area(Area::from_table(*b{}))", literal(code))
}
