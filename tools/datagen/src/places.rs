//! States, areas and industries, and the `place` room's tables.

mod areas;
mod editions;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use crate::occupations::is_constant;
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
                "use super::area::{Area, AreaRecord, PrintedCity};\nuse super::edition::OewsEdition;\nuse super::former::FormerArea;\nuse super::industry::{Industry, IndustryAlias, IndustryRecord, Ownership};\nuse super::naics::Naics;\nuse super::region::Division;\nuse super::state::{State, StateRecord};\nuse crate::source::Source;\n\n",
            ),
        };
        places.read_states(data)?;
        places.read_areas(data)?;
        places.read_former_areas(data, sources)?;
        places.read_cities(data)?;
        places.read_industries(data, sources)?;
        places.rendered.push_str(&editions::render(data)?);
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

    fn read_industries(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let sheet = Sheet::read(data, "industries.csv", &["code", "name", "level", "parent", "ownership", "constant"])?;
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
            let (mut place, mut seen) = (row.text("parent"), BTreeSet::new());
            while !place.is_empty() {
                if !seen.insert(place) {
                    return Err(row.problem("parent", "the chain of parents does not end"));
                }
                place = parents.get(place).ok_or_else(|| row.problem("parent", format!("`{place}` is no industry")))?;
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
        self.rendered.push_str(
            "];\n\n/// The industries that are asked for most; others by [`from_code`](Industry::from_code).\nimpl Industry {\n",
        );
        for row in rows.iter().filter(|row| !row.text("constant").is_empty()) {
            let (code, name, constant) = (row.text("code"), row.text("name"), row.text("constant"));
            if !is_constant(constant) {
                return Err(
                    row.problem("constant", format!("`{constant}` is no name of a constant, such as FILE_CLERKS"))
                );
            }
            let _ = writeln!(
                self.rendered,
                "    /// {code}, {name}.\n    pub const {constant}: Self = {};",
                key(code).replace("Industry(", "Self(")
            );
        }
        self.rendered.push_str("}\n\n");
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

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
