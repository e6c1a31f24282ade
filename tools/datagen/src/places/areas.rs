//! Areas: today's, those of earlier delineations, and the cities that a guide prints for them.

use std::fmt::Write;
use std::path::Path;

use super::Places;
use crate::read::{Result, Sheet, literal, option};
use crate::sources::Sources;

const ALIAS_COLUMNS: [&str; 6] = ["code", "title", "delineation", "now", "note", "publication"];

/// The most states that an area has room for in the library.
const MOST_STATES: usize = 4;

impl Places {
    pub(super) fn read_areas(&mut self, data: &Path) -> Result<()> {
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

    pub(super) fn read_former_areas(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let sheet = Sheet::read(data, "area_aliases.csv", &ALIAS_COLUMNS)?;
        sheet.unique(&["code", "title"])?;
        let mut rows: Vec<(String, i64, String)> = Vec::new();
        sheet.each(|row| {
            let (code, title, now) = (row.required("code")?, row.required("title")?, row.required("now")?);
            if code.len() != 5 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(row.problem("code", "not five digits"));
            }
            let year = row.year("delineation")?;
            if row.text("publication") != format!("omb-{year}") {
                return Err(row.problem("publication", format!("is not the delineation of {year}")));
            }
            if states_at_end(title).is_none_or(|states| !states.iter().all(|usps| self.usps.contains_key(*usps))) {
                return Err(row.problem("title", "the title does not end in its states"));
            }
            let Some(today) = self.areas.get(now) else {
                return Err(row.problem("now", format!("`{now}` is no area")));
            };
            let is_same_code = now.strip_prefix("00") == Some(code);
            if !is_same_code && self.areas.contains_key(&format!("00{code}")) {
                return Err(row.problem("code", "is the code of another area today"));
            }
            if is_same_code && title == today {
                return Err(row.problem("title", "is the title of today"));
            }
            if title != today && self.areas.values().any(|known| known == title) {
                return Err(row.problem("title", "is the title of another area today"));
            }
            let text = format!(
                "FormerArea {{ code: {}, title: {}, delineation: {year}, today: {}, note: {}, source: {} }}",
                literal(code),
                literal(title),
                area_key(now),
                literal(row.text("note")),
                sources.key(&row, "publication")?
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

    pub(super) fn read_cities(&mut self, data: &Path) -> Result<()> {
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
