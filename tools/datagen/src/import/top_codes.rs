//! The line of `top_codes.csv` that an OEWS release brings with it.

use super::harvest::Harvest;
use super::refusal::Result;
use super::table::Table;
use super::value::same;

/// Adds what `#` stands for in the year of a release. Refuses a release that contradicts what is known.
pub(super) fn add(codes: &mut Table, harvest: &Harvest) -> Result<Option<String>> {
    let year = harvest.records.first().map_or("", |record| record.get("year")).to_owned();
    let has_mark = harvest.records.iter().any(|record| record.cells.iter().any(|(_, text)| text == "#"));
    let known = codes.rows.iter().find(|row| codes.text(row, "year") == year);
    let Some(code) = &harvest.top_code else {
        let is_open = has_mark && known.is_none();
        return Ok(is_open.then(|| format!("top_codes.csv: to be filled in: what # stands for in May {year}")));
    };
    if let Some(row) = known {
        for (column, text) in [("hourly", &code.hourly), ("annual", &code.annual)] {
            if !same(codes.text(row, column), text) {
                let reason = format!("# stands for {text}; data/top_codes.csv says {}", codes.text(row, column));
                return Err(harvest.place.refuse(reason));
            }
        }
        return Ok(None);
    }
    let line = codes.line(|column| match column {
        "year" => Some(&year),
        "annual" => Some(&code.annual),
        "hourly" => Some(&code.hourly),
        "stated" => Some("yes"),
        "publication" => Some(&harvest.release.id),
        _ => None,
    });
    let at = codes.rows.iter().position(|row| codes.text(row, "year") > year.as_str());
    codes.rows.insert(at.unwrap_or(codes.rows.len()), line);
    Ok(Some(format!("top_codes.csv: May {year}, {} a year, {} an hour", code.annual, code.hourly)))
}
