//! The guides' prints of figures that stand in the record.

use std::path::Path;

use crate::read::{Problem, Result, Row, Sheet, literal, option};
use crate::sources::{Sources, guide};
use crate::vocabulary::FIGURE_CLASSES;

const COLUMNS: [&str; 12] =
    ["id", "source", "section", "lines", "class", "row", "part", "unit", "printed", "period", "dating", "approximate"];

const PARTS: [(&str, &str); 12] = [
    ("mean", "Measure::Wage(Statistic::Mean)"),
    ("p10", "Measure::Wage(Statistic::P10)"),
    ("p25", "Measure::Wage(Statistic::P25)"),
    ("median", "Measure::Wage(Statistic::Median)"),
    ("p75", "Measure::Wage(Statistic::P75)"),
    ("p90", "Measure::Wage(Statistic::P90)"),
    ("base", "Measure::Employment"),
    ("target-year", "Measure::TargetYear"),
    ("change", "Measure::Change"),
    ("growth", "Measure::Growth"),
    ("openings", "Measure::Openings"),
    ("share", "Measure::Share"),
];

const UNITS: [(&str, &str); 5] = [
    ("usd_per_year", "UsdPerYear"),
    ("jobs", "Jobs"),
    ("percent", "Percent"),
    ("openings_per_year", "OpeningsPerYear"),
    ("year", "Year"),
];

/// Reads the mentions of one kind of row; `check` sees the rest of the row's key, the part and
/// the number printed, and refuses what does not fit the record.
pub(crate) fn read(
    data: &Path,
    sources: &Sources,
    kind: &str,
    mut check: impl FnMut(&Row<'_>, &[&str], &str, Option<i64>) -> Result<()>,
) -> Result<Vec<(Vec<String>, String)>> {
    let sheet = Sheet::read(data, "figure_mentions.csv", &COLUMNS)?;
    sheet.unique(&["id"])?;
    let mut mentions = Vec::new();
    for row in sheet.rows() {
        let key: Vec<_> = row.required("row")?.split(':').collect();
        if !["national", "projection", "share"].contains(&key[0]) {
            return Err(row.problem("row", "neither national, projection nor share"));
        }
        row.one_of("class", &FIGURE_CLASSES.map(|class| (class, ())))?;
        if key[0] != kind {
            continue;
        }
        let part = row.required("part")?;
        let measure = row.one_of("part", &PARTS)?;
        let printed = row.optional("printed", 0, 0..=10_000_000)?;
        check(&row, &key[1..], part, printed)?;
        let mention = format!(
            "Mention {{ class: {}, value: {}, unit: Some(Unit::{}), measure: Some({measure}), period: {}, dating: Some(Dating::{}), approximate: {}, ..Mention::at({}, {}) }}",
            literal(row.required("class")?),
            option(printed.map(|number| format!("crate::unit::Decimal::whole({number})"))),
            row.one_of("unit", &UNITS)?,
            period(&row, "period")?,
            row.one_of("dating", &[("stated", "Stated"), ("inferred", "Inferred"), ("unknown", "Unknown")])?,
            approximate(&row)?,
            guide(sources, &row)?,
            literal(row.required("section")?),
        );
        mentions.push((key[1..].iter().map(|part| (*part).to_owned()).collect(), mention));
    }
    Ok(mentions)
}

/// Whether the guide itself calls its number approximate.
pub(crate) fn approximate(row: &Row<'_>) -> Result<bool> {
    row.one_of("approximate", &[("", false), ("yes", true)])
}

/// An optional period: `2018-05`, `2018` or `2018/2028`.
pub(crate) fn period(row: &Row<'_>, column: &str) -> std::result::Result<String, Problem> {
    let text = row.text(column);
    let year = |text: &str| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let period = match text.split_once(['-', '/']) {
        None if text.is_empty() => None,
        None if year(text) => Some(format!("crate::unit::Period::Year({text})")),
        Some((first, "05")) if year(first) => Some(format!("crate::unit::Period::may({first})")),
        Some((first, last)) if year(first) && year(last) => Some(format!("crate::unit::Period::Span({first}, {last})")),
        _ => return Err(row.problem(column, format!("`{text}` is no period"))),
    };
    Ok(option(period))
}
