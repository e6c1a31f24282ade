//! O*NET's descriptors, one table for each list and occupation.

mod lists;
mod preparation;
mod ratings;

use std::collections::BTreeMap;
use std::path::Path;

use crate::occupations::{Edition, codes, find, proof_of_arms};
use crate::read::{Result, Row, all};
use crate::render::{BySoc, dispatch, tables};
use crate::sources::Sources;

#[derive(Default)]
pub(crate) struct Onet {
    /// The lists of related occupations, row by row.
    related: Vec<RelatedRow>,
    /// Tables with a static for each occupation: name, row type, rows.
    tables: Vec<(&'static str, &'static str, BySoc)>,
    /// Which occupations have a title, in small letters.
    occupations_of: BTreeMap<String, Vec<String>>,
}

/// A row of the lists of related occupations; `source` is an expression.
pub(crate) struct RelatedRow {
    pub(crate) soc: String,
    pub(crate) onet_soc: String,
    pub(crate) related: String,
    pub(crate) title: String,
    pub(crate) tier: &'static str,
    pub(crate) index: i64,
    pub(crate) source: String,
}

impl Onet {
    pub(crate) fn related(&self) -> &[RelatedRow] {
        &self.related
    }

    pub(crate) fn read(data: &Path, sources: &Sources) -> Result<Self> {
        let mut onet = Self::default();
        // Each by itself, so that a bad row of one file does not hide those of another.
        all([
            onet.read_skills(data, sources),
            onet.read_knowledge(data, sources),
            onet.read_work_styles(data, sources),
            onet.read_work_values(data, sources),
            onet.read_interests(data, sources),
            onet.read_technologies(data, sources),
            onet.read_titles(data, sources),
            onet.read_related(data, sources),
            onet.read_job_zones(data, sources),
            onet.read_preparation(data, sources),
        ])?;
        Ok(onet)
    }

    /// The occupations of today that have the title.
    pub(crate) fn current_occupations_of(&self, title: &str) -> Vec<&str> {
        let all = self.occupations_of.get(&title.to_lowercase());
        let is_current = |soc: &&str| find(soc).is_some_and(|occupation| occupation.edition == Edition::Soc2018);
        all.into_iter().flatten().map(String::as_str).filter(is_current).collect()
    }

    pub(crate) fn render(&self) -> String {
        let mut out = String::from(
            "use super::interest::Interest;\nuse super::preparation::{JobZone, PreparationKind, PreparationShare};\nuse super::rating::{RatedBy, Rating, RatingKind, ScaleScore};\nuse super::related::RelatedOccupation;\nuse super::score::{Scale, Score};\nuse super::technology::Technology;\nuse super::title::AlternateTitle;\nuse crate::education::EducationLevel;\nuse crate::occupation::{Occupation, RelatedTier};\nuse crate::source::Source;\nuse crate::unit::{Percent, YearMonth};\n\n",
        );
        for (name, row_type, by_soc) in &self.tables {
            tables(&mut out, name, row_type, by_soc);
        }
        out.push_str(&proof_of_arms());
        for (name, row_type, by_soc) in &self.tables {
            dispatch(&mut out, name, row_type, by_soc);
        }
        out
    }
}

fn rated_by(row: &Row<'_>) -> Result<&'static str> {
    row.one_of(
        "domain_source",
        &[
            ("Analyst", "Analyst"),
            ("Analyst - Preliminary", "AnalystPreliminary"),
            ("Incumbent", "Incumbent"),
            ("Machine Learning", "MachineLearning"),
        ],
    )
}

fn flag(row: &Row<'_>, column: &str) -> Result<Option<bool>> {
    row.one_of(column, &[("Y", Some(true)), ("N", Some(false)), ("", None)])
}

/// `07/2013`.
fn month(row: &Row<'_>) -> Result<String> {
    let text = row.required("date")?;
    let parts = text.split_once('/').and_then(|(month, year)| Some((month.parse().ok()?, year.parse().ok()?)));
    match parts {
        Some((month @ 1..=12_u8, year @ 1998..=2100_u16)) if text.len() == 7 => {
            Ok(format!("YearMonth::from_table({year}, {month})"))
        }
        _ => Err(row.problem("date", "not a month such as 07/2013")),
    }
}

/// The same, where a copy may not have it.
fn optional_month(row: &Row<'_>) -> Result<Option<String>> {
    if row.text("date").is_empty() { Ok(None) } else { month(row).map(Some) }
}

fn is_onet_soc(code: &str) -> bool {
    code.len() == 10
        && code.bytes().enumerate().all(|(index, byte)| match index {
            2 => byte == b'-',
            7 => byte == b'.',
            _ => byte.is_ascii_digit(),
        })
}

/// The SOC code of an occupation with tables, from O*NET's finer code.
fn bare_soc<'a>(row: &Row<'a>) -> Result<&'a str> {
    let known = |soc: &&str| codes().any(|known| known == *soc);
    let soc = row.required("onet_soc")?.strip_suffix(".00").filter(known);
    soc.ok_or_else(|| row.problem("onet_soc", "is no occupation with tables"))
}

/// The same; notes the copies, and checks that the publication is that of the release.
fn released<'a>(row: &Row<'a>, sources: &Sources) -> Result<&'a str> {
    if row.required("publication")? != format!("onet-{}", row.text("release")) {
        return Err(row.problem("publication", "is not that of the release"));
    }
    sources.note_copies(row)?;
    bare_soc(row)
}
