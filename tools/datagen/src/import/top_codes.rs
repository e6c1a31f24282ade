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
    let at = codes.rows.iter().position(|row| codes.text(row, "year").cmp(&year).is_gt());
    codes.rows.insert(at.unwrap_or(codes.rows.len()), line);
    Ok(Some(format!("top_codes.csv: May {year}, {} a year, {} an hour", code.annual, code.hourly)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::harvest::{Record, Release, TopCode};
    use crate::import::refusal::Place;

    /// What is said of a release of this year, whose cap is this and in which a wage is this; and the table after it.
    fn added(year: &str, cap: Option<[&str; 2]>, wage: &str) -> (std::result::Result<Option<String>, String>, String) {
        let text = "year,annual,hourly,stated,publication\n2013,187200,90.00,no,oews-2013-05\n\
                    2015,187200,90.00,no,oews-2015-05\n";
        let mut codes = Table::of("top_codes.csv", text).unwrap();
        let place = Place::file("national.xlsx");
        let record = Record::new("oews_national.csv", place.clone()).with("year", year).with("annual_p90", wage);
        let harvest = Harvest {
            what: String::new(),
            place,
            release: Release { id: format!("oews-{year}-05"), family: "oews-", period: String::new(), title: None },
            records: vec![record],
            across: Vec::new(),
            scopes: Vec::new(),
            rows_read: 1,
            notes: Vec::new(),
            top_code: cap.map(|cap| {
                let [hourly, annual] = cap.map(str::to_owned);
                TopCode { hourly, annual }
            }),
        };
        let said = add(&mut codes, &harvest).map_err(|refusal| refusal.to_string());
        (said, codes.render())
    }

    #[test]
    fn the_cap_of_a_year_is_added_in_its_place_or_asked_for() {
        let (said, table) = added("2014", Some(["90.00", "187200"]), "#");
        assert_eq!(said, Ok(Some("top_codes.csv: May 2014, 187200 a year, 90.00 an hour".to_owned())));
        assert_eq!(table.lines().nth(2), Some("2014,187200,90.00,yes,oews-2014-05"));
        let open = "top_codes.csv: to be filled in: what # stands for in May 2014".to_owned();
        assert_eq!(added("2014", None, "#").0, Ok(Some(open)));
        assert_eq!(added("2014", None, "52000").0, Ok(None));
        assert_eq!(added("2013", None, "#").0, Ok(None));
    }

    #[test]
    fn another_cap_of_a_year_that_is_known_is_refused() {
        assert_eq!(added("2013", Some(["90", "187200"]), "#").0, Ok(None));
        let reason = "national.xlsx: # stands for 208000; data/top_codes.csv says 187200".to_owned();
        assert_eq!(added("2013", Some(["90", "208000"]), "#").0, Err(reason));
    }
}
