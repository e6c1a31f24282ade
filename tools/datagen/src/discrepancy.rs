//! Where the sources disagree.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use crate::certifications::constant;
use crate::outlook::Outlook;
use crate::places::Places;
use crate::read::{Result, Row, Sheet, column_of, literal, option};
use crate::render::{one_of, variant};
use crate::sources::Sources;
use crate::vocabulary::{DISCREPANCY_KINDS, DISCREPANCY_TOPICS, VERDICTS, WHOLES};
use crate::wages::Wages;

const COLUMNS: [&str; 9] =
    ["id", "kind", "topic", "title", "verdict", "finding", "evidence", "evidence_sources", "touches"];
const POSITION_COLUMNS: [&str; 6] = ["discrepancy", "source", "section", "says", "value", "unit"];

/// Units of positions; a plain count of things has none in the library.
const UNITS: [(&str, Option<&str>); 6] = [
    ("usd_per_year", Some("UsdPerYear")),
    ("jobs", Some("Jobs")),
    ("percent", Some("Percent")),
    ("openings_per_year", Some("OpeningsPerYear")),
    ("hours_per_week", Some("HoursPerWeek")),
    ("count", None),
];

/// The guides' occupation, and the years of its tables by state and area.
const SOC: &str = "29-2071";
const STATE_YEAR: i64 = 2018;
const AREA_YEAR: i64 = 2016;

pub(crate) struct Discrepancies {
    rows: Vec<(String, String)>,
    positions: BTreeMap<String, Vec<String>>,
}

impl Discrepancies {
    pub(crate) fn read(
        data: &Path,
        sources: &Sources,
        places: &Places,
        wages: &Wages,
        outlook: &Outlook,
    ) -> Result<Self> {
        let touched = Touched {
            places,
            wages,
            outlook,
            certifications: column_of(data, "certifications.csv", "acronym")?,
            organizations: column_of(data, "organizations.csv", "key")?,
        };
        let sheet = Sheet::read(data, "discrepancies.csv", &COLUMNS)?;
        let mut read = Self { rows: Vec::new(), positions: BTreeMap::new() };
        sheet.each(|row| {
            let id = row.required("id")?;
            if !matches!(id.as_bytes(), [b'D', tens, ones] if tens.is_ascii_digit() && ones.is_ascii_digit()) {
                return Err(row.problem("id", "not a D and two digits"));
            }
            if read.rows.last().is_some_and(|(last, _)| last.as_str() >= id) {
                return Err(row.problem("id", "not after the id before"));
            }
            let mut sources_of_evidence = Vec::new();
            for source in row.required("evidence_sources")?.split(';') {
                let key = sources.find(source);
                let key = key.ok_or_else(|| row.problem("evidence_sources", format!("`{source}` is no source")))?;
                sources_of_evidence.push(key);
            }
            let text = format!(
                "id: {}, kinds: {}, topic: DiscrepancyTopic::{}, title: {}, verdict: Verdict::{}, conclusion: {}, evidence: {}, evidence_sources: &[{}], about: &[{}]",
                literal(id),
                kinds(&row)?,
                one_of(&row, "topic", &DISCREPANCY_TOPICS)?,
                literal(row.required("title")?),
                one_of(&row, "verdict", &VERDICTS)?,
                literal(row.required("finding")?),
                literal(row.required("evidence")?),
                sources_of_evidence.join(", "),
                touched.all(&row)?,
            );
            read.rows.push((id.to_owned(), text));
            Ok(())
        })?;
        read.read_positions(data, sources)?;
        let silent = |row: &Row<'_>| !read.positions.contains_key(row.text("id"));
        if let Some(row) = sheet.rows().find(silent) {
            return Err(row.problem("id", "no source takes a position in discrepancy_positions.csv"));
        }
        Ok(read)
    }

    fn read_positions(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let sheet = Sheet::read(data, "discrepancy_positions.csv", &POSITION_COLUMNS)?;
        sheet.each(|row| {
            let id = row.required("discrepancy")?;
            if !self.rows.iter().any(|(known, _)| known == id) {
                return Err(row.problem("discrepancy", format!("`{id}` is no discrepancy")));
            }
            let source = sources.key(&row, "source")?;
            let section = Some(row.text("section")).filter(|section| !section.is_empty());
            if section.is_some() && !sources.is_guide(row.text("source")) {
                return Err(row.problem("section", "only guides have sections"));
            }
            let (value, unit) = match (row.text("value"), row.text("unit")) {
                ("", "") => (None, None),
                ("", _) => return Err(row.problem("value", "a unit without a value")),
                _ => (Some(number(&row, "value")?), row.one_of("unit", &UNITS)?),
            };
            let text = format!(
                "SourceClaim {{ source: {source}, section: {}, says: {}, value: {}, unit: {} }}",
                option(section.map(literal)),
                literal(row.required("says")?),
                option(value),
                option(unit.map(|unit| format!("Unit::{unit}"))),
            );
            let positions = self.positions.entry(id.to_owned()).or_default();
            if positions.contains(&text) {
                return Err(row.problem("says", "the position is there twice"));
            }
            positions.push(text);
            Ok(())
        })?;
        Ok(())
    }

    pub(crate) fn render(&self) -> String {
        let mut out = String::from(
            "use super::about::About;\nuse super::discrepancy::Discrepancy;\nuse super::source_claim::SourceClaim;\nuse super::vocabulary::{DiscrepancyKind, DiscrepancyKinds, DiscrepancyTopic, Verdict};\nuse crate::certification::{Certification, Organization};\nuse crate::place::{Area, State};\nuse crate::source::Source;\nuse crate::unit::{Decimal, Unit};\n\n",
        );
        let _ = writeln!(out, "pub(super) static DISCREPANCIES: [Discrepancy; {}] = [", self.rows.len());
        for (id, text) in &self.rows {
            let _ = writeln!(out, "    Discrepancy {{ {text}, claims: &[");
            for position in self.positions.get(id).into_iter().flatten() {
                let _ = writeln!(out, "        {position},");
            }
            out.push_str("    ] },\n");
        }
        out.push_str("];\n");
        out
    }
}

fn kinds(row: &Row<'_>) -> Result<String> {
    let mut set = String::from("DiscrepancyKinds::NONE");
    for word in row.required("kind")?.split('+') {
        let kind = DISCREPANCY_KINDS.iter().find(|known| **known == word);
        let kind = kind
            .map(|kind| variant(kind))
            .ok_or_else(|| row.problem("kind", format!("`{word}` is no kind of discrepancy")))?;
        let step = format!(".with(DiscrepancyKind::{kind})");
        if set.contains(&step) {
            return Err(row.problem("kind", format!("`{word}` is there twice")));
        }
        set.push_str(&step);
    }
    Ok(set)
}

/// A number with the decimals that it is written with.
fn number(row: &Row<'_>, column: &str) -> Result<String> {
    let decimals = row.text(column).split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let decimals = u32::try_from(decimals).unwrap_or(u32::MAX).min(3);
    let raw = row.decimal(column, decimals, 0..=10_000_000)?;
    Ok(format!("Decimal::new({}, {decimals})", separated(raw)))
}

/// An integer as Rust writes long ones: `206_300`.
fn separated(raw: i64) -> String {
    let digits = raw.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    groups.join("_")
}

/// What a discrepancy can touch.
struct Touched<'a> {
    places: &'a Places,
    wages: &'a Wages,
    outlook: &'a Outlook,
    certifications: BTreeSet<String>,
    organizations: BTreeSet<String>,
}

impl Touched<'_> {
    fn all(&self, row: &Row<'_>) -> Result<String> {
        let mut found: Vec<String> = Vec::new();
        for key in row.text("touches").split(';').filter(|key| !key.is_empty()) {
            let touch = self
                .parse(key)
                .ok_or_else(|| row.problem("touches", format!("`{key}` is nothing that a discrepancy can touch")))?;
            if found.contains(&touch) {
                return Err(row.problem("touches", format!("`{key}` is there twice")));
            }
            found.push(touch);
        }
        Ok(found.join(", "))
    }

    /// The expression of a key; none where it names no table, no row or nothing known.
    fn parse(&self, key: &str) -> Option<String> {
        let Some((kind, of)) = key.split_once(':') else {
            return WHOLES.contains(&key).then(|| format!("About::{}", variant(key)));
        };
        match kind {
            "wages-by-state" => {
                let (index, state) = self.places.find_state(of)?;
                let is_there = self.wages.has_row("STATE", SOC, STATE_YEAR, &format!("{index:03}"));
                is_there.then(|| format!("About::StateWage({state})"))
            }
            "wages-by-area" => {
                let is_there = self.wages.has_row("AREA", SOC, AREA_YEAR, of);
                is_there.then(|| format!("About::AreaWage(Area::from_table(*b\"{of}\"))"))
            }
            "national" => {
                let year = of.parse().ok().filter(|year| self.wages.has_nation(SOC, *year))?;
                Some(format!("About::National({year})"))
            }
            "projection" => {
                let (base, target) = of.split_once('-')?;
                let base = base.parse().ok().filter(|base: &i64| self.outlook.has_round(SOC, *base))?;
                (target == format!("{:02}", (base + 10) % 100)).then(|| format!("About::Projection({base})"))
            }
            "certification" => self
                .certifications
                .contains(of)
                .then(|| format!("About::Certification(Certification::{})", constant(of))),
            "organization" => {
                self.organizations.contains(of).then(|| format!("About::Organization(Organization::{})", constant(of)))
            }
            _ => None,
        }
    }
}
