//! O*NET's ratings: skills, knowledge, work styles, work values, interests.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Onet, bare_soc, flag, month, optional_month, rated_by, released};
use crate::occupations::occupation;
use crate::read::{Result, Row, Sheet, literal, option};
use crate::render::BySoc;
use crate::sources::Sources;

const INTERESTS: [&str; 6] = ["Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional"];

const WORK_VALUES: [&str; 6] =
    ["Achievement", "Working Conditions", "Recognition", "Relationships", "Support", "Independence"];

const PLACES: [&str; 3] = ["First", "Second", "Third"];

/// What some files of ratings say beside the score, and others do not.
#[derive(Default)]
struct Particulars {
    element_id: Option<String>,
    collected: Option<String>,
    rated_by: Option<&'static str>,
    standard_error: Option<i64>,
    sample: Option<i64>,
    suppress: Option<bool>,
    not_relevant: Option<bool>,
}

impl Onet {
    pub(super) fn read_skills(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = [
            "release",
            "onet_soc",
            "element_id",
            "element",
            "scale",
            "value",
            "n",
            "standard_error",
            "recommend_suppress",
            "not_relevant",
            "date",
            "domain_source",
            "publication",
            "read_from",
        ];
        let sheet = Sheet::read(data, "onet_skills.csv", &columns)?;
        self.read_ratings(&sheet, sources, "Skill", &[("IM", "Importance"), ("LV", "Level")], |row| {
            Ok(Particulars {
                element_id: Some(row.required("element_id")?.to_owned()),
                collected: optional_month(row)?,
                rated_by: if row.text("domain_source").is_empty() { None } else { Some(rated_by(row)?) },
                standard_error: row.optional("standard_error", 2, 0..=500)?,
                sample: row.optional("n", 0, 1..=65_535)?,
                suppress: flag(row, "recommend_suppress")?,
                not_relevant: flag(row, "not_relevant")?,
            })
        })
    }

    pub(super) fn read_knowledge(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = ["release", "onet_soc", "element_id", "element", "scale", "value", "publication", "read_from"];
        let sheet = Sheet::read(data, "onet_knowledge.csv", &columns)?;
        // `Rating::caveat` says what is not there.
        self.read_ratings(&sheet, sources, "Knowledge", &[("IM", "Importance"), ("LV", "Level")], |row| {
            let element_id = row.text("element_id");
            Ok(Particulars {
                element_id: (!element_id.is_empty()).then(|| element_id.to_owned()),
                ..Particulars::default()
            })
        })
    }

    pub(super) fn read_work_styles(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = [
            "release",
            "onet_soc",
            "element_id",
            "element",
            "scale",
            "value",
            "n",
            "date",
            "domain_source",
            "publication",
            "read_from",
        ];
        let sheet = Sheet::read(data, "onet_work_styles.csv", &columns)?;
        self.read_ratings(&sheet, sources, "WorkStyle", &[("IM", "Importance")], |row| {
            Ok(Particulars {
                element_id: Some(row.required("element_id")?.to_owned()),
                collected: Some(month(row)?),
                rated_by: Some(rated_by(row)?),
                sample: row.optional("n", 0, 1..=65_535)?,
                ..Particulars::default()
            })
        })
    }

    pub(super) fn read_work_values(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns =
            ["release", "onet_soc", "element_id", "element", "scale", "value", "date", "publication", "read_from"];
        let sheet = Sheet::read(data, "onet_work_values.csv", &columns)?;
        self.read_ratings(&sheet, sources, "WorkValue", &[("EX", "Extent")], |row| {
            Ok(Particulars {
                element_id: Some(row.required("element_id")?.to_owned()),
                collected: Some(month(row)?),
                ..Particulars::default()
            })
        })?;
        self.read_high_points(
            &sheet,
            "WORK_VALUE_HIGH_POINTS",
            "&str",
            ("EX", "VH", "Work Value"),
            &WORK_VALUES,
            literal,
        )
    }

    pub(super) fn read_interests(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns =
            ["release", "onet_soc", "element", "scale", "value", "date", "domain_source", "publication", "read_from"];
        let sheet = Sheet::read(data, "onet_interests.csv", &columns)?;
        self.read_ratings(&sheet, sources, "Interest", &[("OI", "OccupationalInterest")], |row| {
            Ok(Particulars { collected: Some(month(row)?), rated_by: Some(rated_by(row)?), ..Particulars::default() })
        })?;
        let name = |interest: &str| format!("Interest::{interest}");
        self.read_high_points(&sheet, "INTEREST_HIGH_POINTS", "Interest", ("OI", "IH", "Interest"), &INTERESTS, name)
    }

    /// Ratings of one kind; the first scale is the one that each element must have, but for fields of
    /// knowledge, of which a copy may have the level alone.
    fn read_ratings(
        &mut self,
        sheet: &Sheet,
        sources: &Sources,
        kind: &str,
        scales: &[(&str, &str)],
        particulars: impl Fn(&Row<'_>) -> Result<Particulars>,
    ) -> Result<()> {
        let mut ratings = BySoc::new();
        let mut order: Vec<(String, String)> = Vec::new();
        let mut readings: BTreeMap<(String, String, &str), (String, String)> = BTreeMap::new();
        sheet.each(|row| {
            let soc = released(&row, sources)?;
            if ["IH", "VH"].contains(&row.text("scale")) {
                return Ok(());
            }
            let (code, name) = row.one_of("scale", &scales.iter().map(|pair| (pair.0, *pair)).collect::<Vec<_>>())?;
            let element = row.required("element")?;
            let (low, high) = if code == "LV" { (0, 700) } else { (100, if code == "IM" { 500 } else { 700 }) };
            let hundredths = row.decimal("value", 2, low..=high)?;
            let more = particulars(&row)?;
            let reading = format!(
                "ScaleScore {{ score: Score::new({hundredths}, Scale::{name}), standard_error: {}, sample: {}, suppress: {}, not_relevant: {} }}",
                option(more.standard_error.map(|error| error.to_string())),
                option(more.sample.map(|sample| sample.to_string())),
                option(more.suppress.map(|flag| flag.to_string())),
                option(more.not_relevant.map(|flag| flag.to_string())),
            );
            let head = format!(
                "occupation: {}, kind: RatingKind::{kind}, element: {}, element_id: {}, source: {}, collected: {}, rated_by: {}",
                occupation(soc),
                literal(element),
                option(more.element_id.as_deref().map(literal)),
                sources.key(&row, "publication")?,
                option(more.collected),
                option(more.rated_by.map(|by| format!("RatedBy::{by}"))),
            );
            let key = (soc.to_owned(), element.to_owned());
            let first = (key.0.clone(), key.1.clone(), scales[0].0);
            let may_lack_the_first = kind == "Knowledge" && !readings.contains_key(&first);
            if code == scales[0].0 || may_lack_the_first {
                order.push(key.clone());
            } else if readings.get(&first).is_none_or(|(known, _)| *known != head) {
                return Err(row.problem("element", format!("does not follow its row on scale {}", scales[0].0)));
            }
            if readings.insert((key.0, key.1, code), (head, reading)).is_some() {
                return Err(row.problem("element", "there twice for the occupation and scale"));
            }
            Ok(())
        })?;
        for (soc, element) in order {
            let on = |code| readings.get(&(soc.clone(), element.clone(), code));
            let (first, second) = (on(scales[0].0), scales.get(1).and_then(|(code, _)| on(*code)));
            let Some((head, main)) = first.or(second) else { continue };
            // Of a field of knowledge the second may be all that there is.
            let level = second.filter(|_| first.is_some());
            let row = format!(
                "Rating {{ {head}, main: {main}, level: {} }}",
                option(level.map(|(_, reading)| reading.clone()))
            );
            ratings.entry(soc.clone()).or_default().push(row);
        }
        let name = match kind {
            "Skill" => "SKILLS",
            "Knowledge" => "KNOWLEDGE",
            "WorkStyle" => "WORK_STYLES",
            "WorkValue" => "WORK_VALUES",
            _ => "INTERESTS",
        };
        self.tables.push((name, "Rating", ratings));
        Ok(())
    }

    /// Which elements stand out, as the release says, from first to third; 0 is none.
    fn read_high_points(
        &mut self,
        sheet: &Sheet,
        name: &'static str,
        row_type: &'static str,
        (scale, high_scale, of): (&str, &str, &str),
        elements: &[&str; 6],
        render: impl Fn(&str) -> String,
    ) -> Result<()> {
        let mut points = BySoc::new();
        let mut scores: BTreeMap<(String, String), i64> = BTreeMap::new();
        sheet.each(|row| {
            let (soc, element) = (bare_soc(&row)?, row.required("element")?);
            if row.text("scale") == scale {
                if !elements.contains(&element) {
                    return Err(row.problem("element", format!("none of {}", elements.join(", "))));
                }
                scores.insert((soc.to_owned(), element.to_owned()), row.decimal("value", 2, 0..=700)?);
                return Ok(());
            }
            row.one_of("scale", &[(high_scale, ())])?;
            let known = points.entry(soc.to_owned()).or_default();
            let place = PLACES.iter().position(|place| element == format!("{place} {of} High-Point"));
            let place = place.ok_or_else(|| row.problem("element", "neither first, second nor third high point"))?;
            let index = usize::try_from(row.decimal("value", 0, 0..=6)?).unwrap_or_default();
            let Some(pointed) = index.checked_sub(1).map(|index| elements[index]) else { return Ok(()) };
            if known.len() != place {
                return Err(row.problem("element", "follows a place that is not there"));
            }
            let score = |element: &str| scores.get(&(soc.to_owned(), element.to_owned())).copied();
            if place == 0 && scores.iter().any(|((of, _), other)| of == soc && Some(*other) > score(pointed)) {
                return Err(row.problem("value", "is not the element with the highest score"));
            }
            known.push(render(pointed));
            Ok(())
        })?;
        self.tables.push((name, row_type, points));
        Ok(())
    }
}
