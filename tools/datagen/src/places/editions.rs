//! Which classification of occupations and industries, delineation of areas and method OEWS followed when.

use std::fmt::Write;
use std::path::Path;

use crate::read::{Result, Sheet};

const COLUMNS: [&str; 5] = ["from_year", "soc", "naics", "delineation", "method"];
const SOC: [(&str, ()); 4] = [("2000", ()), ("2010", ()), ("2018 in part", ()), ("2018", ())];
const NAICS: [(&str, &str); 4] =
    [("2007", "Naics2007"), ("2012", "Naics2012"), ("2017", "Naics2017"), ("2022", "Naics2022")];
const METHODS: [(&str, bool); 2] = [("design-based", false), ("model-based", true)];

pub(super) fn render(data: &Path) -> Result<String> {
    let sheet = Sheet::read(data, "oews_editions.csv", &COLUMNS)?;
    let (mut rows, mut last) = (Vec::new(), 0);
    sheet.each(|row| {
        let year = row.year("from_year")?;
        if year <= last {
            return Err(row.problem("from_year", "not after the year before"));
        }
        last = year;
        rows.push(format!(
            "OewsEdition {{ from_year: {year}, soc: \"{}\", naics: Naics::{}, delineation: {}, is_model_based: {} }}",
            row.one_of("soc", &SOC).map(|()| row.text("soc"))?,
            row.one_of("naics", &NAICS)?,
            row.year("delineation")?,
            row.one_of("method", &METHODS)?
        ));
        Ok(())
    })?;
    let mut out = format!("\npub(super) static OEWS_EDITIONS: [OewsEdition; {}] = [\n", rows.len());
    for row in rows {
        let _ = writeln!(out, "    {row},");
    }
    out.push_str("];\n");
    Ok(out)
}
