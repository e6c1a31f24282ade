//! The guides' tables of wages, and their prints of figures that stand in the record.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use super::Wages;
use super::cells::{cells, position};
use super::table::{Kind, Place, Release};
use crate::occupations::occupation;
use crate::places::Places;
use crate::read::{Result, Sheet, all, is_soc, literal};
use crate::sources::{Sources, guide};

pub(crate) const AREA_COLUMNS: [&str; 5] = ["line", "city", "area_code", "employment", "annual_median"];

/// The occupation of the guides.
pub(super) const SOC: &str = "29-2071";

fn release(sources: &Sources, guide: &str, dating: &'static str, period: &str) -> Release {
    Release { source: sources.find(guide).unwrap_or_default(), dating, period: period.to_owned() }
}

impl Wages {
    pub(super) fn read_guides(&mut self, data: &Path, sources: &Sources, places: &Places) -> Result<()> {
        let files = [
            self.read_guide_states(data, sources, places),
            self.read_guide_areas(data, sources, places),
            self.read_guide_industries(data, sources, places),
            self.read_printed_industries(data, sources),
        ];
        all(files).map(|_| ())
    }

    fn read_guide_states(&mut self, data: &Path, sources: &Sources, places: &Places) -> Result<()> {
        let sheet = Sheet::read(data, "guide_state_wages.csv", &["line", "state", "name", "annual_mean"])?;
        // The front door answers with the guide's table; the record's stands beside it.
        if let Some(official) = self.tables.remove(&(Kind::State, SOC.to_owned(), 2018)) {
            self.official.insert((SOC.to_owned(), 2018), official);
        }
        sheet.each(|row| {
            let (index, _) = places.state_by_usps(&row, "state")?;
            places.check_name(&row, index)?;
            let cells = cells(&row, &["annual_mean"], 2018, &self.top_codes)?;
            let release = release(sources, "what-it-takes", "Inferred", "Period::may(2018)");
            let place = Place { code: row.text("state").to_owned(), rank: Some(index) };
            self.add(&row, (Kind::State, SOC, 2018), &release, (format!("{index:03}"), place), cells, "state")
        })
    }

    fn read_guide_areas(&mut self, data: &Path, sources: &Sources, places: &Places) -> Result<()> {
        let sheet = Sheet::read(data, "guide_area_wages.csv", &AREA_COLUMNS)?;
        let mut printed: BTreeMap<&str, (String, String)> = BTreeMap::new();
        sheet.each(|row| {
            let figures = (row.text("employment").to_owned(), row.text("annual_median").to_owned());
            let code = row.required("area_code")?;
            match printed.get(code) {
                Some(known) if *known != figures => {
                    return Err(row.problem("city", "another city of the area has other figures"));
                }
                Some(_) => return Ok(()),
                None => printed.insert(code, figures),
            };
            places.area(&row, "area_code")?;
            let cells = cells(&row, &["employment", "annual_median"], 2016, &self.top_codes)?;
            let release = release(sources, "metro-guide", "Stated", "Period::Year(2016)");
            let place = (code.to_owned(), Place { code: code.to_owned(), rank: None });
            self.add(&row, (Kind::Area, SOC, 2016), &release, place, cells, "area_code")
        })
    }

    fn read_guide_industries(&mut self, data: &Path, sources: &Sources, places: &Places) -> Result<()> {
        let columns = ["line", "name", "industry_code", "annual_median"];
        let sheet = Sheet::read(data, "guide_industry_wages.csv", &columns)?;
        sheet.each(|row| {
            let (code, _) = places.industry(&row, "name", "outlook-2018")?;
            if code.trim_end() != row.text("industry_code") {
                return Err(row.problem("industry_code", "is not what industry_spellings.csv says"));
            }
            let cells = cells(&row, &["annual_median"], 2018, &self.top_codes)?;
            let release = release(sources, "outlook-2018", "Stated", "Period::may(2018)");
            let place = (code.clone(), Place { code, rank: None });
            self.add(&row, (Kind::Industry, SOC, 2018), &release, place, cells, "name")
        })
    }

    fn read_printed_industries(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let release = release(sources, "metro-guide", "Unknown", "Period::Year(2016)").render(SOC);
        let columns = ["line", "name", "jobs", "share_percent", "annual_median"];
        let sheet = Sheet::read(data, "guide_industries_as_printed.csv", &columns)?;
        let _ = writeln!(
            self.printed,
            "pub(super) static INDUSTRIES_AS_PRINTED: [PrintedIndustry; {}] = [",
            sheet.rows().count()
        );
        for row in sheet.rows() {
            let _ = writeln!(
                self.printed,
                "    PrintedIndustry {{ release: {release}, name: {}, jobs: Jobs({}), share: Percent::whole({}), median: Usd({}) }},",
                literal(row.required("name")?),
                row.decimal("jobs", 0, 0..=1_000_000)?,
                row.decimal("share_percent", 0, 0..=100)?,
                row.decimal("annual_median", 0, 0..=1_000_000)?
            );
        }
        self.printed.push_str("];\n\n");
        Ok(())
    }

    pub(super) fn read_mentions(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let mut rows = Vec::new();
        crate::mentions::read(data, sources, "national", |row, key, part, printed| {
            let [soc, year] = key else { return Err(row.problem("row", "not national:SOC:YEAR")) };
            let year: i64 = year.parse().map_err(|_| row.problem("row", "the year is no number"))?;
            let cells = self.national.get(&((*soc).to_owned(), year));
            let (_, cells) = cells.ok_or_else(|| row.problem("row", "there is no such row"))?;
            let value = position(&format!("annual_{part}")).and_then(|index| cells[index].value());
            if value.is_none() || printed.is_some() {
                return Err(row.problem("part", "the row has no such figure, or the print differs"));
            }
            Ok(())
        })?
        .into_iter()
        .for_each(|(key, mention)| {
            rows.push(format!(
                "    NationalMention {{ occupation: {}, year: {}, mention: {mention} }},\n",
                occupation(&key[0]),
                key[1]
            ));
        });
        let _ = write!(
            self.mentions,
            "pub(super) static NATIONAL_MENTIONS: [NationalMention; {}] = [\n{}];\n\n",
            rows.len(),
            rows.concat()
        );
        let columns = ["id", "source", "section", "lines", "name", "soc", "annual_mean", "period"];
        let sheet = Sheet::read(data, "related_wages.csv", &columns)?;
        sheet.unique(&["id"])?;
        let _ = writeln!(self.mentions, "pub(super) static RELATED_WAGES: [RelatedWage; {}] = [", sheet.rows().count());
        for row in sheet.rows() {
            if !is_soc(row.text("soc")) {
                return Err(row.problem("soc", format!("`{}` is no SOC code", row.text("soc"))));
            }
            let _ = writeln!(
                self.mentions,
                "    RelatedWage {{ name: {}, soc: SocCode::new({}).unwrap(), mean: Usd({}), period: Period::Year({}), mention: Mention::at({}, {}) }},",
                literal(row.required("name")?),
                literal(row.required("soc")?),
                row.decimal("annual_mean", 0, 0..=1_000_000)?,
                row.year("period")?,
                guide(sources, &row)?,
                literal(row.required("section")?)
            );
        }
        self.mentions.push_str("];\n");
        Ok(())
    }
}
