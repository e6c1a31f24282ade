//! What became of the codes, and what they are called: the `occupation` room's tables.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use crate::occupations::{self, Edition, Occupation, Part, find, occupation};
use crate::read::{Result, Row, Sheet, is_soc, literal};
use crate::sources::Sources;

const COLUMNS: [&str; 8] =
    ["from_system", "from_code", "from_title", "to_system", "to_code", "to_title", "partial", "read_from"];
const NOTE_COLUMNS: [&str; 3] = ["from", "to", "note"];
const SPLIT: (&str, &str) = ("SOC 2010", "SOC 2018");
const HYBRID: &str = "OEWS May 2019-May 2020 hybrid";
const FROM: [&str; 3] = ["SOC 2000", "SOC 2010", "SOC 2018"];
const TO: [&str; 3] = ["SOC 2010", "SOC 2018", HYBRID];

/// Whether the code is split, and whether the other one receives others.
const PARTIAL: [(&str, (bool, bool)); 4] = [
    ("no", (false, false)),
    ("from is split (#)", (true, false)),
    ("from is split (#); to also receives others (##)", (true, true)),
    ("part of", (false, true)),
];

/// One step from a code to another, in part or whole.
struct Step {
    from: String,
    to: String,
    is_partial: bool,
}

pub(crate) struct Crosswalk {
    /// The titles of the codes; capitals differ between programs.
    titles: BTreeMap<String, String>,
    /// From the codes of SOC 2010 to those of SOC 2018.
    splits: Vec<Step>,
    /// From the codes of SOC 2018 to the combined ones that they were published in before.
    parts: Vec<Step>,
    /// What makes the step between two codes partial.
    notes: BTreeMap<(String, String), String>,
}

impl Crosswalk {
    pub(crate) fn read(data: &Path, sources: &Sources) -> Result<Self> {
        let sheet = Sheet::read(data, "soc_crosswalk.csv", &COLUMNS)?;
        sheet.unique(&["from_system", "from_code", "to_system", "to_code"])?;
        let mut crosswalk =
            Self { titles: BTreeMap::new(), splits: Vec::new(), parts: Vec::new(), notes: BTreeMap::new() };
        sheet.each(|row| {
            crosswalk.read_titles(&row)?;
            check_partial(&sheet, &row)?;
            sources.known_copies(&row)?;
            let step = step(&row);
            if row.text("to_system") == HYBRID {
                crosswalk.parts.push(step);
            } else if (row.text("from_system"), row.text("to_system")) == SPLIT {
                crosswalk.splits.push(step);
            }
            Ok(())
        })?;
        let Some(row) = sheet.rows().next() else { return Ok(crosswalk) };
        for found in occupations::all() {
            match crosswalk.titles.get(&found.code) {
                // Its code did not change, or is no concern of the guides' occupation.
                None if found.part != Part::Core => {}
                None => return Err(row.problem("to_code", format!("no row names {}", found.code))),
                Some(title) if !same(title, &found.title) => {
                    let reason = format!("occupations.csv calls {} {}, the crosswalk {title}", found.code, found.title);
                    return Err(row.problem("to_title", reason));
                }
                Some(_) => {}
            }
        }
        crosswalk.read_notes(data)?;
        Ok(crosswalk)
    }

    /// Reads what is to be said of each step: all of them, and no others.
    fn read_notes(&mut self, data: &Path) -> Result<()> {
        let sheet = Sheet::read(data, "successions.csv", &NOTE_COLUMNS)?;
        sheet.unique(&["from", "to"])?;
        let steps: Vec<_> =
            self.successions().into_iter().map(|(from, to, _)| (from.to_owned(), to.to_owned())).collect();
        sheet.each(|row| {
            let step = (row.text("from").to_owned(), row.text("to").to_owned());
            if !steps.contains(&step) {
                let reason = format!("the crosswalk has no step from {} to {}", step.0, step.1);
                return Err(row.problem("to", reason));
            }
            self.notes.insert(step, row.required("note")?.to_owned());
            Ok(())
        })?;
        match (steps.iter().find(|step| !self.notes.contains_key(step)), sheet.rows().last()) {
            (Some((from, to)), Some(row)) => Err(row.problem("to", format!("no row for the step from {from} to {to}"))),
            _ => Ok(()),
        }
    }

    fn read_titles(&mut self, row: &Row<'_>) -> Result<()> {
        row.one_of("from_system", &FROM.map(|system| (system, ())))?;
        row.one_of("to_system", &TO.map(|system| (system, ())))?;
        for [code, title] in [["from_code", "from_title"], ["to_code", "to_title"]] {
            if !is_soc(row.text(code)) {
                return Err(row.problem(code, format!("`{}` is no SOC code", row.text(code))));
            }
            let text = row.required(title)?;
            let known = self.titles.entry(row.text(code).to_owned()).or_insert_with(|| text.to_owned());
            if !same(known, text) {
                return Err(row.problem(title, format!("another row calls the code {known}")));
            }
        }
        Ok(())
    }

    /// The steps between occupations of the crate: the splits; the same, as the combined codes
    /// joined their parts with others; and the combined codes, dissolved.
    fn successions(&self) -> Vec<(&str, &str, bool)> {
        let mut steps = Vec::new();
        for split in &self.splits {
            steps.push((split.from.as_str(), split.to.as_str(), split.is_partial));
        }
        for part in &self.parts {
            for split in self.splits.iter().filter(|split| split.to == part.from) {
                steps.push((&split.from, &part.to, true));
            }
        }
        for part in &self.parts {
            steps.push((&part.to, &part.from, true));
        }
        steps.retain(|(from, to, ..)| from != to && find(from).is_some() && find(to).is_some());
        steps
    }

    /// The occupations of today that a code was split into.
    pub(crate) fn successors<'a>(&'a self, soc: &'a str) -> impl Iterator<Item = &'a str> {
        let splits = self.splits.iter().filter(move |split| split.from == soc);
        splits.map(|split| split.to.as_str()).filter(|to| find(to).is_some_and(|to| to.edition == Edition::Soc2018))
    }

    fn record(&self, found: &Occupation, successions: &[(&str, &str, bool)]) -> String {
        let code = found.code.as_str();
        let is_today = |to: &str| find(to).is_some_and(|to| to.edition == Edition::Soc2018);
        let successors = successions.iter().filter(|(from, to, ..)| *from == code && is_today(to));
        let successors: Vec<_> = successors.map(|(_, to, ..)| occupation(to)).collect();
        let origins = self.splits.iter().filter(|split| split.to == code);
        let origins: Vec<_> = origins.map(|split| format!("SocCode(*b\"{}\")", split.from)).collect();
        format!(
            "OccupationRecord {{ soc: SocCode(*b\"{code}\"), title: {}, classification: Classification::{:?}, is_group: {}, superseded_by: &[{}], formed_from: &[{}] }}",
            literal(&found.title),
            found.edition,
            found.part == Part::Group,
            successors.join(", "),
            origins.join(", ")
        )
    }

    pub(crate) fn render(&self) -> String {
        let mut out = String::from(
            "use super::key::{Classification, Occupation, OccupationRecord, Succession};\nuse super::soc::SocCode;\n\nimpl Occupation {\n",
        );
        let all = occupations::all();
        for (index, found) in all.iter().enumerate() {
            let Occupation { code, constant, title, about, .. } = found;
            let _ = writeln!(out, "    /// {code}, {title}: {about}.\n    pub const {constant}: Self = Self({index});");
        }
        out.push_str("\n    /// All occupations with tables, in the order of their codes.\n");
        out.push_str("    pub(crate) const ALL: &'static [Self] = &[\n");
        for found in all {
            let _ = writeln!(out, "        Self::{},", found.constant);
        }
        let _ = writeln!(out, "    ];\n}}\n\npub(super) static OCCUPATIONS: [OccupationRecord; {}] = [", all.len());
        let successions = self.successions();
        for found in all {
            let _ = writeln!(out, "    {},", self.record(found, &successions));
        }
        let _ = writeln!(out, "];\n\npub(super) static SUCCESSIONS: [Succession; {}] = [", successions.len());
        for (from, to, is_partial) in successions {
            let note = self.notes.get(&(from.to_owned(), to.to_owned())).map_or("", String::as_str);
            let _ = writeln!(
                out,
                "    Succession {{ from: {}, to: {}, in_part: {is_partial}, note: {} }},",
                occupation(from),
                occupation(to),
                literal(note)
            );
        }
        out.push_str("];\n");
        out
    }
}

fn step(row: &Row<'_>) -> Step {
    let text = |column: &str| row.text(column).to_owned();
    Step { from: text("from_code"), to: text("to_code"), is_partial: row.text("partial") != "no" }
}

/// Refuses what a row says of its parts if the other rows of its codes say otherwise.
fn check_partial(sheet: &Sheet, row: &Row<'_>) -> Result<()> {
    let (is_split, receives) = row.one_of("partial", &PARTIAL)?;
    if (row.text("partial") == "part of") != (row.text("to_system") == HYBRID) {
        return Err(row.problem("partial", "hybrids and only they have parts"));
    }
    let others = |code: &str| {
        let is_same = |other: &Row<'_>| {
            ["from_system", "to_system", code].iter().all(|column| other.text(column) == row.text(column))
        };
        sheet.rows().filter(is_same).count() > 1
    };
    if (others("from_code") && !is_split) || (others("to_code") && !receives) {
        return Err(row.problem("partial", "contradicts the other rows of the code"));
    }
    Ok(())
}

fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}
