//! The rows of OEWS: by nation, state, area and industry.

use std::path::Path;

use super::Wages;
use super::cells::{cells, file_columns};
use super::table::{Kind, Place, Release};
use crate::occupations::{check_title, known_soc};
use crate::places::Places;
use crate::read::{Result, Row, Sheet, all};
use crate::sources::Sources;

const READ_FROM: [&str; 2] = ["publication", "read_from"];
const RATES: [&str; 2] = ["jobs_per_1000", "location_quotient"];
const AREA_KEYS: [&str; 6] = ["year", "soc", "area_code", "area_name", "state_fips", "area_kind"];
const INDUSTRY_KEYS: [&str; 5] = ["year", "soc", "industry_code", "industry_name", "display_level"];
const INDUSTRY_EARLIER: [&str; 12] = [
    "year",
    "soc",
    "naics",
    "industry",
    "employment",
    "annual_mean",
    "annual_median",
    "annual_p10",
    "annual_p90",
    "publication",
    "read_from",
    "note",
];

/// The columns of `oews_area.csv`, which the rooms of places and wages both read.
pub(crate) static AREA_COLUMNS: std::sync::LazyLock<Vec<&'static str>> =
    std::sync::LazyLock::new(|| file_columns(&AREA_KEYS, &RATES, &READ_FROM));

/// The release of a row that says which May it is of.
fn release(row: &Row<'_>, year: i64, sources: &Sources, dating: &'static str) -> Result<Release> {
    Ok(Release { source: sources.publication_of_year(row, year)?, dating, period: format!("Period::may({year})") })
}

impl Wages {
    pub(super) fn read_record(&mut self, data: &Path, sources: &Sources, places: &Places) -> Result<()> {
        let files = [
            self.read_national(data, sources),
            self.read_states(data, sources, places),
            self.read_areas(data, sources, places),
            self.read_industries(data, sources, places),
            self.read_earlier_industries(data, sources, places),
        ];
        all(files).map(|_| ())
    }

    fn read_national(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let columns = file_columns(&["year", "soc", "title"], &[], &[READ_FROM.as_slice(), &["note"]].concat());
        let sheet = Sheet::read(data, "oews_national.csv", &columns)?;
        sheet.each(|row| {
            let (soc, year) = (known_soc(&row)?, row.year("year")?);
            check_title(&row)?;
            let release = release(&row, year, sources, "Stated")?;
            let cells = cells(&row, &columns, year, &self.top_codes)?;
            match self.national.insert((soc.to_owned(), year), (release, cells)) {
                Some(_) => Err(row.problem("year", "there twice for the occupation")),
                None => Ok(()),
            }
        })
    }

    fn read_states(&mut self, data: &Path, sources: &Sources, places: &Places) -> Result<()> {
        let after = [["year_stated"].as_slice(), &READ_FROM, &["note"]].concat();
        let columns = file_columns(&["year", "soc", "fips", "name"], &RATES, &after);
        let sheet = Sheet::read(data, "oews_state.csv", &columns)?;
        sheet.each(|row| {
            let (soc, year) = (known_soc(&row)?, row.year("year")?);
            let dating = row.one_of("year_stated", &[("yes", "Stated"), ("no", "Inferred")])?;
            let release = release(&row, year, sources, dating)?;
            let (index, _) = places.state(&row)?;
            let code = places.usps_of(row.text("fips")).unwrap_or_default().to_owned();
            let cells = cells(&row, &columns, year, &self.top_codes)?;
            let place = (format!("{index:03}"), Place { code, rank: Some(index) });
            self.add(&row, (Kind::State, soc, year), &release, place, cells, "fips")
        })
    }

    fn read_areas(&mut self, data: &Path, sources: &Sources, places: &Places) -> Result<()> {
        let sheet = Sheet::read(data, "oews_area.csv", &AREA_COLUMNS)?;
        sheet.each(|row| {
            let (soc, year) = (known_soc(&row)?, row.year("year")?);
            let release = release(&row, year, sources, "Stated")?;
            places.area(&row, "area_code")?;
            places.state_index(&row, "state_fips")?;
            let cells = cells(&row, &AREA_COLUMNS, year, &self.top_codes)?;
            let code = row.text("area_code").to_owned();
            let place = (code.clone(), Place { code, rank: None });
            self.add(&row, (Kind::Area, soc, year), &release, place, cells, "area_code")
        })
    }

    fn read_industries(&mut self, data: &Path, sources: &Sources, places: &Places) -> Result<()> {
        let columns = file_columns(&INDUSTRY_KEYS, &RATES, &READ_FROM);
        let sheet = Sheet::read(data, "oews_industry.csv", &columns)?;
        sheet.each(|row| {
            let (soc, year) = (known_soc(&row)?, row.year("year")?);
            let release = release(&row, year, sources, "Stated")?;
            let (code, _) = places.industry(&row, "industry_code", row.text("publication"))?;
            places.check_industry(&row, code.trim_end())?;
            let cells = cells(&row, &columns, year, &self.top_codes)?;
            let place = (code.clone(), Place { code, rank: None });
            self.add(&row, (Kind::Industry, soc, year), &release, place, cells, "industry_code")
        })
    }

    fn read_earlier_industries(&mut self, data: &Path, sources: &Sources, places: &Places) -> Result<()> {
        let sheet = Sheet::read(data, "oews_industry_earlier.csv", &INDUSTRY_EARLIER)?;
        sheet.each(|row| {
            let (soc, year) = (known_soc(&row)?, row.year("year")?);
            let release = release(&row, year, sources, "Stated")?;
            // The oldest tables name their industries and give no codes.
            let column = if row.text("naics").is_empty() { "industry" } else { "naics" };
            let (code, _) = places.industry(&row, column, row.text("publication"))?;
            let cells = cells(&row, &INDUSTRY_EARLIER, year, &self.top_codes)?;
            let place = (code.clone(), Place { code, rank: None });
            self.add(&row, (Kind::Industry, soc, year), &release, place, cells, column)
        })
    }
}
