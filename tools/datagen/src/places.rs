//! States, areas and industries, and the `place` room's tables.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use crate::read::{Result, Row, Sheet, literal, option};
use crate::sources::Sources;

pub(crate) struct Places {
    /// FIPS code to (variant, name, position in the enum).
    states: BTreeMap<String, (String, String, usize)>,
    usps: BTreeMap<String, String>,
    /// Area code to title.
    pub(crate) areas: BTreeMap<String, String>,
    /// Industry code to name and level; and every spelling, by source.
    industries: BTreeMap<String, [String; 2]>,
    spellings: BTreeMap<(String, String), String>,
    rendered: String,
}

const ALIAS_COLUMNS: [&str; 6] = ["code", "title", "delineation", "now", "note", "source"];

/// The years of the delineations before today's.
const DELINEATIONS: [(&str, i64); 4] = [("2013", 2013), ("2015", 2015), ("2018", 2018), ("2020", 2020)];

/// The most states that an area has room for in the library.
const MOST_STATES: usize = 4;

const TERRITORIES: [&str; 3] = ["GU", "PR", "VI"];

/// Each census division with its region.
const DIVISIONS: [(&str, &str); 9] = [
    ("New England", "Northeast"),
    ("Middle Atlantic", "Northeast"),
    ("East North Central", "Midwest"),
    ("West North Central", "Midwest"),
    ("South Atlantic", "South"),
    ("East South Central", "South"),
    ("West South Central", "South"),
    ("Mountain", "West"),
    ("Pacific", "West"),
];

impl Places {
    pub(crate) fn read(data: &Path, sources: &Sources) -> Result<Self> {
        let mut places = Self {
            states: BTreeMap::new(),
            usps: BTreeMap::new(),
            areas: BTreeMap::new(),
            industries: BTreeMap::new(),
            spellings: BTreeMap::new(),
            rendered: String::from(
                "use super::area::{Area, AreaRecord, PrintedCity};\nuse super::former::FormerArea;\nuse super::industry::{Industry, IndustryAlias, IndustryRecord, Ownership};\nuse super::region::Division;\nuse super::state::{State, StateRecord};\nuse crate::source::Source;\n\n",
            ),
        };
        places.read_states(data)?;
        places.read_areas(data)?;
        places.read_former_areas(data)?;
        places.read_cities(data)?;
        places.read_industries(data, sources)?;
        Ok(places)
    }

    fn read_states(&mut self, data: &Path) -> Result<()> {
        let columns = ["fips", "usps", "name", "census_region", "census_division", "read_from"];
        let sheet = Sheet::read(data, "states.csv", &columns)?;
        let mut rows: Vec<_> = sheet.rows().collect();
        rows.sort_by_key(|row| (TERRITORIES.contains(&row.text("usps")), row.text("name").to_owned()));
        let (mut order, mut records) = (String::new(), String::new());
        for (index, row) in rows.iter().enumerate() {
            let (name, fips, usps) = (row.required("name")?, row.required("fips")?, row.required("usps")?);
            let variant: String = name.split(' ').map(capitalized).collect();
            let (division, region) = match row.text("census_division") {
                "" if TERRITORIES.contains(&usps) => (None, ""),
                "" => return Err(row.problem("census_division", "only territories have none")),
                division => {
                    let region = row.one_of("census_division", &DIVISIONS)?;
                    (Some(format!("Division::{}", division.replace(' ', ""))), region)
                }
            };
            if row.text("census_region") != region {
                let reason = format!("`{}` is not the division's region", row.text("census_region"));
                return Err(row.problem("census_region", reason));
            }
            let _ = writeln!(order, "    State::{variant},");
            let _ = writeln!(
                records,
                "    StateRecord::new({}, {}, {}, {}),",
                literal(usps),
                literal(name),
                literal(fips),
                option(division)
            );
            self.usps.insert(usps.to_owned(), format!("State::{variant}"));
            let entry = (format!("State::{variant}"), name.to_owned(), index);
            if fips.len() != 2 || self.states.insert(fips.to_owned(), entry).is_some() {
                return Err(row.problem("fips", "not two digits, or there twice"));
            }
        }
        let count = rows.len();
        let _ = write!(
            self.rendered,
            "pub(super) const STATE_ORDER: [State; {count}] = [\n{order}];\n\npub(super) static STATES: [StateRecord; {count}] = [\n{records}];\n\n"
        );
        Ok(())
    }

    fn read_areas(&mut self, data: &Path) -> Result<()> {
        let sheet = Sheet::read(data, "oews_area.csv", &crate::wages::AREA_COLUMNS)?;
        for row in sheet.rows() {
            let (code, name) = (row.required("area_code")?, row.required("area_name")?);
            if code.len() != 7 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(row.problem("area_code", "not seven digits"));
            }
            let is_metropolitan = row.one_of("area_kind", &[("metropolitan", true), ("nonmetropolitan", false)])?;
            if code.starts_with("00") != is_metropolitan {
                return Err(row.problem("area_kind", "contradicts the code"));
            }
            let states = self.states_of(code, name);
            let Some(states) = states.filter(|states| states.len() <= MOST_STATES) else {
                return Err(if is_metropolitan {
                    row.problem("area_name", format!("the title does not end in one to {MOST_STATES} states"))
                } else {
                    row.problem("area_code", "does not begin with a state")
                });
            };
            let known = self.areas.entry(code.to_owned()).or_insert_with(|| name.to_owned());
            if known != name {
                return Err(row.problem("area_name", format!("another row calls the area {known}")));
            }
            let first = self.states.values().find(|(variant, ..)| Some(variant) == states.first()).map(|state| state.2);
            if first != Some(self.state_index(&row, "state_fips")?) {
                return Err(row.problem("state_fips", "is not the area's first state"));
            }
        }
        let _ = writeln!(self.rendered, "pub(super) static AREAS: [AreaRecord; {}] = [", self.areas.len());
        for (code, name) in &self.areas {
            let states = self.states_of(code, name).unwrap_or_default();
            let _ = writeln!(
                self.rendered,
                "    AreaRecord {{ area: {}, name: {}, states: {} }},",
                area_key(code),
                literal(name),
                array_of_options(&states)
            );
        }
        self.rendered.push_str("];\n\n");
        Ok(())
    }

    /// The states of an area, in the order of its title: those that the title of a metropolitan area
    /// ends in; the one that the code of any other begins with.
    fn states_of(&self, code: &str, name: &str) -> Option<Vec<String>> {
        if !code.starts_with("00") {
            return self.states.get(&code[..2]).map(|state| Vec::from([state.0.clone()]));
        }
        let (_, codes) = name.rsplit_once(", ")?;
        codes.split('-').map(|usps| self.usps.get(usps).cloned()).collect()
    }

    fn read_former_areas(&mut self, data: &Path) -> Result<()> {
        let sheet = Sheet::read(data, "area_aliases.csv", &ALIAS_COLUMNS)?;
        sheet.unique(&["code", "title"])?;
        let mut rows: Vec<(String, i64, String)> = Vec::new();
        sheet.each(|row| {
            let (code, title) = (row.required("code")?, row.required("title")?);
            if code.len() != 5 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(row.problem("code", "not five digits"));
            }
            let year = row.one_of("delineation", &DELINEATIONS)?;
            let now = row.required("now")?;
            if !self.areas.contains_key(now) {
                return Err(row.problem("now", format!("`{now}` is no area")));
            }
            let is_todays = |(known, name): (&String, &String)| {
                known.strip_prefix("00") == Some(code) && known != now || name == title
            };
            if self.areas.iter().any(is_todays) {
                return Err(row.problem("code", "is the code or title of an area of today"));
            }
            if states_at_end(title).is_none_or(|states| !states.iter().all(|usps| self.usps.contains_key(*usps))) {
                return Err(row.problem("title", "the title does not end in its states"));
            }
            row.required("source")?;
            let text = format!(
                "FormerArea {{ code: {}, title: {}, delineation: {year}, today: {}, note: {} }}",
                literal(code),
                literal(title),
                area_key(now),
                literal(row.text("note"))
            );
            rows.push((now.to_owned(), year, text));
            Ok(())
        })?;
        rows.sort();
        let _ = writeln!(self.rendered, "pub(super) static FORMER_AREAS: [FormerArea; {}] = [", rows.len());
        for (_, _, text) in rows {
            let _ = writeln!(self.rendered, "    {text},");
        }
        self.rendered.push_str("];\n\n");
        Ok(())
    }

    fn read_cities(&mut self, data: &Path) -> Result<()> {
        let sheet = Sheet::read(data, "guide_area_wages.csv", &crate::wages::GUIDE_AREA_COLUMNS)?;
        let mut rows = Vec::new();
        sheet.each(|row| {
            self.area(&row, "area_code")?;
            let area = area_key(row.text("area_code"));
            rows.push(format!("PrintedCity {{ area: {area}, name: {} }}", literal(row.required("city")?)));
            Ok(())
        })?;
        let _ = writeln!(self.rendered, "pub(super) static PRINTED_CITIES: [PrintedCity; {}] = [", rows.len());
        for row in rows {
            let _ = writeln!(self.rendered, "    {row},");
        }
        self.rendered.push_str("];\n\n");
        Ok(())
    }

    fn read_industries(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let sheet = Sheet::read(data, "industries.csv", &["code", "name", "level", "parent", "ownership"])?;
        for row in sheet.rows() {
            let code = row.required("code")?;
            let entry = [row.required("name")?, row.required("level")?].map(str::to_owned);
            if code.len() > 6 || self.industries.insert(code.to_owned(), entry).is_some() {
                return Err(row.problem("code", "longer than six characters, or there twice"));
            }
        }
        let mut rows: Vec<_> = sheet.rows().collect();
        rows.sort_by_key(|row| format!("{:6}", row.text("code")));
        let parents: BTreeMap<_, _> = rows.iter().map(|row| (row.text("code"), row.text("parent"))).collect();
        let _ = writeln!(self.rendered, "pub(super) static INDUSTRIES: [IndustryRecord; {}] = [", rows.len());
        for row in &rows {
            let code = row.text("code");
            let (mut place, mut depth) = (row.text("parent"), 0);
            while !place.is_empty() {
                depth += 1;
                place = parents.get(place).ok_or_else(|| row.problem("parent", format!("`{place}` is no industry")))?;
                if depth > 7 {
                    return Err(row.problem("parent", "the chain of parents does not end"));
                }
            }
            let ownership = row.one_of(
                "ownership",
                &[
                    ("", None),
                    ("private", Some("Private")),
                    ("federal", Some("Federal")),
                    ("state", Some("State")),
                    ("local", Some("Local")),
                ],
            )?;
            let parent = Some(row.text("parent")).filter(|parent| !parent.is_empty());
            let _ = writeln!(
                self.rendered,
                "    IndustryRecord {{ industry: {}, name: {}, level: {}, parent: {}, ownership: {} }},",
                key(code),
                literal(row.text("name")),
                row.decimal("level", 0, 0..=5)?,
                option(parent.map(key)),
                option(ownership.map(|owner| format!("Ownership::{owner}")))
            );
        }
        self.rendered.push_str("];\n\n");
        let sheet = Sheet::read(data, "industry_spellings.csv", &["source", "code", "spelling"])?;
        let _ = writeln!(
            self.rendered,
            "pub(super) static INDUSTRY_ALIASES: [IndustryAlias; {}] = [",
            sheet.rows().count()
        );
        for row in sheet.rows() {
            let (code, spelling) = (row.required("code")?, row.required("spelling")?);
            if !self.industries.contains_key(code) {
                return Err(row.problem("code", format!("`{code}` is no industry")));
            }
            let entry = (row.text("source").to_owned(), spelling.to_owned());
            if self.spellings.insert(entry, code.to_owned()).is_some() {
                return Err(row.problem("spelling", "there twice for the source"));
            }
            let _ = writeln!(
                self.rendered,
                "    IndustryAlias {{ source: {}, industry: {}, spelling: {} }},",
                sources.key(&row, "source")?,
                key(code),
                literal(spelling)
            );
        }
        self.rendered.push_str("];\n");
        Ok(())
    }

    /// The state of a row, as expression and as sort key.
    pub(crate) fn state(&self, row: &Row<'_>) -> Result<(usize, String)> {
        let fips = row.required("fips")?;
        let (variant, name, index) =
            self.states.get(fips).ok_or_else(|| row.problem("fips", format!("`{fips}` is no state")))?;
        if row.text("name") != name {
            return Err(row.problem("name", format!("FIPS {fips} is {name}")));
        }
        Ok((*index, variant.clone()))
    }

    /// Refuses a row that calls its state otherwise.
    pub(crate) fn check_name(&self, row: &Row<'_>, index: usize) -> Result<()> {
        match self.states.values().find(|(.., found)| *found == index) {
            Some((_, name, _)) if name != row.text("name") => {
                Err(row.problem("name", format!("{} is {name}", row.text("state"))))
            }
            _ => Ok(()),
        }
    }

    pub(crate) fn state_by_usps(&self, row: &Row<'_>, column: &str) -> Result<(usize, String)> {
        let code = row.required(column)?;
        self.find_state(code).ok_or_else(|| row.problem(column, format!("`{code}` is no state")))
    }

    /// A state by postal code, as sort key and as expression.
    pub(crate) fn find_state(&self, usps: &str) -> Option<(usize, String)> {
        let variant = self.usps.get(usps)?;
        let (variant, _, index) = self.states.values().find(|(found, ..)| found == variant)?;
        Some((*index, variant.clone()))
    }

    /// The postal code of a FIPS code.
    pub(crate) fn usps_of(&self, fips: &str) -> Option<&str> {
        let (variant, ..) = self.states.get(fips)?;
        self.usps.iter().find(|(_, found)| *found == variant).map(|(code, _)| code.as_str())
    }

    /// The postal codes of the 50 states and the District of Columbia.
    pub(crate) fn fifty_and_dc(&self) -> impl Iterator<Item = &str> {
        self.usps.keys().map(String::as_str).filter(|code| !TERRITORIES.contains(code))
    }

    pub(crate) fn state_index(&self, row: &Row<'_>, column: &str) -> Result<usize> {
        let fips = row.required(column)?;
        let state = self.states.get(fips).ok_or_else(|| row.problem(column, format!("`{fips}` is no state")))?;
        Ok(state.2)
    }

    pub(crate) fn state_count(&self) -> usize {
        self.states.len()
    }

    /// The expression of an area that a row names.
    pub(crate) fn area(&self, row: &Row<'_>, column: &str) -> Result<String> {
        let code = row.required(column)?;
        if !self.areas.contains_key(code) {
            return Err(row.problem(column, format!("`{code}` is no area")));
        }
        Ok(format!("Area::from_table(*b\"{code}\")"))
    }

    /// The industry of a row: by code, or as its source spells it.
    pub(crate) fn industry(&self, row: &Row<'_>, column: &str, source: &str) -> Result<(String, String)> {
        let spelled = row.required(column)?;
        let spelling = (source.to_owned(), spelled.to_owned());
        let code = self.spellings.get(&spelling).map_or(spelled, String::as_str);
        if !self.industries.contains_key(code) {
            return Err(row.problem(column, format!("`{spelled}` is no industry of {source}")));
        }
        Ok((format!("{code:6}"), key(code).replace("Industry(", "Industry::from_table(")))
    }

    /// Refuses a row that puts its industry on another level or names another.
    pub(crate) fn check_industry(&self, row: &Row<'_>, code: &str) -> Result<()> {
        let Some([name, level]) = self.industries.get(code) else { return Ok(()) };
        if row.text("display_level") != level {
            return Err(row.problem("display_level", format!("{code} is on level {level}")));
        }
        // "Sector 51 - Information"
        let text = row.text("industry_name");
        let bare =
            text.split_once(" - ").filter(|(sector, _)| sector.starts_with("Sector")).map_or(text, |(_, bare)| bare);
        if bare == name { Ok(()) } else { Err(row.problem("industry_name", format!("{code} is {name}"))) }
    }

    pub(crate) fn render(&self) -> String {
        self.rendered.clone()
    }
}

fn key(code: &str) -> String {
    format!("Industry(*b\"{code:6}\")")
}

/// The key of an area, in the room's own tables.
fn area_key(code: &str) -> String {
    format!("Area(*b\"{code}\")")
}

/// The states that a title ends in.
fn states_at_end(title: &str) -> Option<Vec<&str>> {
    title.rsplit_once(", ").map(|(_, states)| states.split('-').collect())
}

/// The states of an area as an array, filled up with none.
fn array_of_options(states: &[String]) -> String {
    let options: Vec<_> = (0..MOST_STATES).map(|index| option(states.get(index).cloned())).collect();
    format!("[{}]", options.join(", "))
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
