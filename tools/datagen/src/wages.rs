//! The `wage` room: OEWS by nation, state, area and industry, the guides' tables, prices.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use crate::crosswalk::Crosswalk;
use crate::places::Places;
use crate::read::{Result, Row, Sheet, is_soc, literal};
use crate::sources::{Sources, guide};

/// The cells of a row, in the order of `wage/row.rs`, with decimals and the highest sensible value.
pub(crate) const CELLS: [(&str, u32, i64); 17] = [
    ("employment", 0, 2_000_000),
    ("employment_rse", 2, 10_000),
    ("jobs_per_1000", 3, 1_000_000),
    ("location_quotient", 2, 100_000),
    ("wage_rse", 2, 10_000),
    ("hourly_mean", 2, 50_000),
    ("hourly_p10", 2, 50_000),
    ("hourly_p25", 2, 50_000),
    ("hourly_median", 2, 50_000),
    ("hourly_p75", 2, 50_000),
    ("hourly_p90", 2, 50_000),
    ("annual_mean", 0, 1_000_000),
    ("annual_p10", 0, 1_000_000),
    ("annual_p25", 0, 1_000_000),
    ("annual_median", 0, 1_000_000),
    ("annual_p75", 0, 1_000_000),
    ("annual_p90", 0, 1_000_000),
];

const NATIONAL_COLUMNS: [&str; 21] = [
    "year",
    "soc",
    "title",
    "employment",
    "employment_rse",
    "hourly_mean",
    "annual_mean",
    "wage_rse",
    "hourly_p10",
    "hourly_p25",
    "hourly_median",
    "hourly_p75",
    "hourly_p90",
    "annual_p10",
    "annual_p25",
    "annual_median",
    "annual_p75",
    "annual_p90",
    "publication",
    "read_from",
    "note",
];
const STATE_COLUMNS: [&str; 25] = [
    "year",
    "soc",
    "fips",
    "name",
    "employment",
    "employment_rse",
    "jobs_per_1000",
    "location_quotient",
    "hourly_mean",
    "annual_mean",
    "wage_rse",
    "hourly_p10",
    "hourly_p25",
    "hourly_median",
    "hourly_p75",
    "hourly_p90",
    "annual_p10",
    "annual_p25",
    "annual_median",
    "annual_p75",
    "annual_p90",
    "year_stated",
    "publication",
    "read_from",
    "note",
];
pub(crate) const AREA_COLUMNS: [&str; 25] = [
    "year",
    "soc",
    "area_code",
    "area_name",
    "state_fips",
    "area_kind",
    "employment",
    "employment_rse",
    "jobs_per_1000",
    "location_quotient",
    "hourly_mean",
    "annual_mean",
    "wage_rse",
    "hourly_p10",
    "hourly_p25",
    "hourly_median",
    "hourly_p75",
    "hourly_p90",
    "annual_p10",
    "annual_p25",
    "annual_median",
    "annual_p75",
    "annual_p90",
    "publication",
    "read_from",
];
const INDUSTRY_COLUMNS: [&str; 24] = [
    "year",
    "soc",
    "industry_code",
    "industry_name",
    "display_level",
    "employment",
    "employment_rse",
    "jobs_per_1000",
    "location_quotient",
    "hourly_mean",
    "annual_mean",
    "wage_rse",
    "hourly_p10",
    "hourly_p25",
    "hourly_median",
    "hourly_p75",
    "hourly_p90",
    "annual_p10",
    "annual_p25",
    "annual_median",
    "annual_p75",
    "annual_p90",
    "publication",
    "read_from",
];
const INDUSTRY_EARLIER_COLUMNS: [&str; 12] = [
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
pub(crate) const GUIDE_AREA_COLUMNS: [&str; 5] = ["line", "city", "area_code", "employment", "annual_median"];
const CPI_COLUMNS: [&str; 5] = ["year", "month", "cpi_u_nsa_1982_84_100", "publication", "read_from"];
const RPP_COLUMNS: [&str; 6] = ["fips", "name", "year", "index_us_100", "publication", "read_from"];

/// SOC code to the constant of `Occupation`.
pub(crate) const OCCUPATIONS: [(&str, &str); 5] = [
    ("29-2071", "MEDICAL_RECORDS_TECHNICIANS"),
    ("29-2072", "MEDICAL_RECORDS_SPECIALISTS"),
    ("29-2098", "RECORDS_SPECIALISTS_HYBRID"),
    ("29-9021", "HEALTH_INFORMATION_TECHNOLOGISTS"),
    ("29-9098", "TECHNOLOGISTS_HYBRID"),
];

/// What every generated dispatch begins with: its last arm takes whatever the others leave, so
/// that the tables have to be made anew when an occupation is added.
pub(crate) fn proof_of_arms() -> String {
    let count = OCCUPATIONS.len();
    format!("const _: () = assert!(Occupation::ALL.len() == {count}, \"an occupation has no arm of its own below\");\n")
}

pub(crate) fn occupation(soc: &str) -> String {
    let name = OCCUPATIONS.iter().find(|(code, _)| *code == soc).map_or("", |(_, name)| name);
    format!("Occupation::{name}")
}

pub(crate) fn known_soc<'a>(row: &Row<'a>) -> Result<&'a str> {
    row.one_of("soc", &OCCUPATIONS.map(|(code, _)| (code, ())))?;
    row.required("soc")
}

/// A rendered cell and its number, where it is one.
#[derive(Clone)]
struct RenderedCell {
    text: String,
    value: Option<i64>,
}

fn cell(row: &Row<'_>, column: &str, decimals: u32, highest: i64) -> Result<RenderedCell> {
    Ok(match row.text(column) {
        "" => RenderedCell { text: "NONE".to_owned(), value: None },
        "withheld" => RenderedCell { text: "WITHHELD".to_owned(), value: None },
        _ => {
            let value = row.decimal(column, decimals, 0..=highest)?;
            RenderedCell { text: value.to_string(), value: Some(value) }
        }
    })
}

/// The cells of a row of the record; columns that the file does not have are not in the source.
fn cells(row: &Row<'_>, columns: &[&str]) -> Result<Vec<RenderedCell>> {
    let mut rendered = Vec::new();
    for (column, decimals, highest) in CELLS {
        rendered.push(if columns.contains(&column) {
            cell(row, column, decimals, highest)?
        } else {
            RenderedCell { text: "NONE".to_owned(), value: None }
        });
    }
    for first in [6, 12] {
        let mut least = (0, "");
        for index in first..first + 5 {
            if let Some(value) = rendered[index].value {
                if value < least.0 {
                    return Err(row.problem(CELLS[index].0, format!("the percentile is below {}", least.1)));
                }
                least = (value, CELLS[index].0);
            }
        }
    }
    if rendered.iter().all(|cell| cell.text == "NONE") {
        return Err(row.problem("-", "the row has no figure"));
    }
    check_against_each_other(row, &rendered)?;
    Ok(rendered)
}

/// The figures of one row against each other, as far as rounding allows.
fn check_against_each_other(row: &Row<'_>, cells: &[RenderedCell]) -> Result<()> {
    let value =
        |column: &str| CELLS.iter().position(|(known, ..)| *known == column).and_then(|index| cells[index].value);
    for (column, _, _) in CELLS {
        let is_in_tens = column == "employment" || column.starts_with("annual");
        if is_in_tens && value(column).is_some_and(|value| value % 10 != 0) {
            return Err(row.problem(column, "is no multiple of ten"));
        }
    }
    for unit in ["annual", "hourly"] {
        let of = |part: &str| value(&format!("{unit}_{part}"));
        let Some(mean) = of("mean") else { continue };
        if of("p10").is_some_and(|least| mean < least) || of("p90").is_some_and(|most| mean > most) {
            return Err(row.problem(&format!("{unit}_mean"), "is not between the percentiles"));
        }
    }
    for part in ["mean", "p10", "p25", "median", "p75", "p90"] {
        let annual = format!("annual_{part}");
        if let (Some(year), Some(cents)) = (value(&annual), value(&format!("hourly_{part}"))) {
            // Half a cent over 2,080 hours, and half of ten dollars.
            if (year * 100 - cents * 2_080).abs() > 1_540 {
                return Err(row.problem(&annual, "is not 2,080 times the hourly wage"));
            }
        }
    }
    Ok(())
}

/// One table to be: its rows by sort key, and what they have in common.
struct Table {
    kind: &'static str,
    place: &'static str,
    soc: String,
    year: i64,
    source: String,
    dating: &'static str,
    period: String,
    rows: BTreeMap<String, (String, Vec<RenderedCell>)>,
}

impl Table {
    fn name(&self) -> String {
        format!("{}_{}_{}", self.kind, self.soc.replace('-', "_"), self.year)
    }

    fn release(&self) -> String {
        format!(
            "Release {{ occupation: {}, source: {}, dating: Dating::{}, period: {} }}",
            occupation(&self.soc),
            self.source,
            self.dating,
            self.period
        )
    }

    fn render(&self) -> String {
        let (name, place) = (self.name(), self.place);
        let mut out = format!(
            "static {name}_ROWS: [Wage<{place}>; {}] = {{\n    const R: Release = {};\n    [\n",
            self.rows.len(),
            self.release()
        );
        for (expression, cells) in self.rows.values() {
            let cells: Vec<_> = cells.iter().map(|cell| short(&cell.text)).collect();
            let _ = writeln!(out, "        row({expression}, R, [{}]),", cells.join(", "));
        }
        let _ = write!(
            out,
            "    ]\n}};\npub(super) static {name}: Wages<{place}> = Wages::<{place}>::new({}, &{name}_ROWS);\nconst _: () = assert!({name}.is_sound());\n\n",
            self.release()
        );
        out
    }
}

fn short(text: &str) -> &str {
    match text {
        "NONE" => "N",
        "WITHHELD" => "W",
        number => number,
    }
}

type Tables = BTreeMap<(&'static str, String, i64), Table>;

#[derive(Default)]
pub(crate) struct Wages {
    tables: Tables,
    national: BTreeMap<(String, i64), (String, Vec<RenderedCell>)>,
    national_release: BTreeMap<(String, i64), String>,
    /// Published annual wages of the nation, for checking the guides' prints.
    extra: String,
    mentions: String,
}

impl Wages {
    pub(crate) fn read(data: &Path, sources: &Sources, places: &Places, crosswalk: &Crosswalk) -> Result<Self> {
        let mut wages = Self::default();
        wages.read_national(data, sources, crosswalk)?;
        wages.read_states(data, sources, places)?;
        wages.read_areas(data, sources, places)?;
        wages.read_industries(data, sources, places)?;
        wages.read_guides(data, sources, places)?;
        wages.read_prices(data, sources, places)?;
        Ok(wages)
    }

    #[allow(clippy::too_many_arguments)]
    fn add(
        &mut self,
        row: &Row<'_>,
        (kind, place): (&'static str, &'static str),
        (soc, year): (&str, i64),
        (source, dating, period): (String, &'static str, String),
        (key, expression): (String, String),
        cells: Vec<RenderedCell>,
        key_column: &str,
    ) -> Result<()> {
        let table = self.tables.entry((kind, soc.to_owned(), year)).or_insert_with(|| Table {
            kind,
            place,
            soc: soc.to_owned(),
            year,
            source: source.clone(),
            dating,
            period: period.clone(),
            rows: BTreeMap::new(),
        });
        if (&table.source, table.dating, &table.period) != (&source, dating, &period) {
            return Err(row.problem("-", "source or dating differs from that of the table's other rows"));
        }
        if table.rows.insert(key, (expression, cells)).is_some() {
            return Err(row.problem(key_column, "the place is there twice for the occupation and year"));
        }
        Ok(())
    }

    fn read_national(&mut self, data: &Path, sources: &Sources, crosswalk: &Crosswalk) -> Result<()> {
        let sheet = Sheet::read(data, "oews_national.csv", &NATIONAL_COLUMNS)?;
        for row in sheet.rows() {
            let (soc, year) = (known_soc(&row)?, row.year("year")?);
            crosswalk.check_title(&row)?;
            let source = sources.publication_of_year(&row, year)?;
            let release = format!(
                "Release {{ occupation: {}, source: {source}, dating: Dating::Stated, period: Period::May({year}) }}",
                occupation(soc)
            );
            let key = (soc.to_owned(), year);
            let cells = cells(&row, &NATIONAL_COLUMNS)?;
            if self.national.insert(key.clone(), (String::new(), cells)).is_some() {
                return Err(row.problem("year", "there twice for the occupation"));
            }
            self.national_release.insert(key, release);
        }
        Ok(())
    }

    fn read_states(&mut self, data: &Path, sources: &Sources, places: &Places) -> Result<()> {
        let sheet = Sheet::read(data, "oews_state.csv", &STATE_COLUMNS)?;
        for row in sheet.rows() {
            let (soc, year) = (known_soc(&row)?, row.year("year")?);
            let source = sources.publication_of_year(&row, year)?;
            let dating = row.one_of("year_stated", &[("yes", "Stated"), ("no", "Inferred")])?;
            let (index, state) = places.state(&row)?;
            let cells = cells(&row, &STATE_COLUMNS)?;
            let release = (source, dating, format!("Period::May({year})"));
            self.add(&row, ("STATE", "State"), (soc, year), release, (format!("{index:03}"), state), cells, "fips")?;
        }
        Ok(())
    }

    fn read_areas(&mut self, data: &Path, sources: &Sources, places: &Places) -> Result<()> {
        let sheet = Sheet::read(data, "oews_area.csv", &AREA_COLUMNS)?;
        for row in sheet.rows() {
            let (soc, year) = (known_soc(&row)?, row.year("year")?);
            let source = sources.publication_of_year(&row, year)?;
            let area = places.area(&row, "area_code")?;
            places.state_index(&row, "state_fips")?;
            let cells = cells(&row, &AREA_COLUMNS)?;
            let release = (source, "Stated", format!("Period::May({year})"));
            let key = row.text("area_code").to_owned();
            self.add(&row, ("AREA", "Area"), (soc, year), release, (key, area), cells, "area_code")?;
        }
        Ok(())
    }

    fn read_industries(&mut self, data: &Path, sources: &Sources, places: &Places) -> Result<()> {
        let sheet = Sheet::read(data, "oews_industry_2025.csv", &INDUSTRY_COLUMNS)?;
        for row in sheet.rows() {
            let (soc, year) = (known_soc(&row)?, row.year("year")?);
            let source = sources.publication_of_year(&row, year)?;
            let industry = places.industry(&row, "industry_code", row.text("publication"))?;
            places.check_industry(&row, industry.0.trim_end())?;
            let cells = cells(&row, &INDUSTRY_COLUMNS)?;
            let release = (source, "Stated", format!("Period::May({year})"));
            self.add(&row, ("INDUSTRY", "Industry"), (soc, year), release, industry, cells, "industry_code")?;
        }
        let sheet = Sheet::read(data, "oews_industry_earlier.csv", &INDUSTRY_EARLIER_COLUMNS)?;
        for row in sheet.rows() {
            let (soc, year) = (known_soc(&row)?, row.year("year")?);
            let source = sources.publication_of_year(&row, year)?;
            // The oldest tables name their industries and give no codes.
            let column = if row.text("naics").is_empty() { "industry" } else { "naics" };
            let industry = places.industry(&row, column, row.text("publication"))?;
            let cells = cells(&row, &INDUSTRY_EARLIER_COLUMNS)?;
            let release = (source, "Stated", format!("Period::May({year})"));
            self.add(&row, ("INDUSTRY", "Industry"), (soc, year), release, industry, cells, column)?;
        }
        Ok(())
    }

    fn read_guides(&mut self, data: &Path, sources: &Sources, places: &Places) -> Result<()> {
        let soc = "29-2071";
        let find = |id: &str| sources.find(id).unwrap_or_default();
        let sheet = Sheet::read(data, "guide_state_wages.csv", &["line", "state", "name", "annual_mean"])?;
        for row in sheet.rows() {
            let (index, state) = places.state_by_usps(&row, "state")?;
            places.check_name(&row, index)?;
            let cells = cells(&row, &["annual_mean"])?;
            let release = (find("what-it-takes"), "Inferred", "Period::May(2018)".to_owned());
            self.add(&row, ("STATE", "State"), (soc, 2018), release, (format!("{index:03}"), state), cells, "state")?;
        }
        let sheet = Sheet::read(data, "guide_area_wages.csv", &GUIDE_AREA_COLUMNS)?;
        let mut printed: BTreeMap<&str, (String, String)> = BTreeMap::new();
        for row in sheet.rows() {
            let figures = (row.text("employment").to_owned(), row.text("annual_median").to_owned());
            let code = row.required("area_code")?;
            if let Some(known) = printed.get(code) {
                if *known != figures {
                    return Err(row.problem("city", "another city of the area has other figures"));
                }
                continue;
            }
            printed.insert(code, figures);
            let area = places.area(&row, "area_code")?;
            let cells = cells(&row, &["employment", "annual_median"])?;
            let release = (find("metro-guide"), "Stated", "Period::Year(2016)".to_owned());
            self.add(&row, ("AREA", "Area"), (soc, 2016), release, (code.to_owned(), area), cells, "area_code")?;
        }
        let sheet = Sheet::read(data, "guide_industry_wages.csv", &["line", "name", "industry_code", "annual_median"])?;
        for row in sheet.rows() {
            let industry = places.industry(&row, "name", "outlook-2018")?;
            if industry.0.trim_end() != row.text("industry_code") {
                return Err(row.problem("industry_code", "is not what industry_spellings.csv says"));
            }
            let cells = cells(&row, &["annual_median"])?;
            let release = (find("outlook-2018"), "Stated", "Period::May(2018)".to_owned());
            self.add(&row, ("INDUSTRY", "Industry"), (soc, 2018), release, industry, cells, "name")?;
        }
        self.read_printed_industries(data)?;
        self.read_mentions(data, sources)
    }

    fn read_printed_industries(&mut self, data: &Path) -> Result<()> {
        let columns = ["line", "name", "jobs", "share_percent", "annual_median"];
        let sheet = Sheet::read(data, "guide_industries_as_printed.csv", &columns)?;
        let _ = writeln!(
            self.extra,
            "pub(super) static INDUSTRIES_AS_PRINTED: [PrintedIndustry; {}] = [",
            sheet.rows().count()
        );
        for row in sheet.rows() {
            let _ = writeln!(
                self.extra,
                "    PrintedIndustry {{ name: {}, jobs: Jobs({}), share: Percent::whole({}), median: Usd({}) }},",
                literal(row.required("name")?),
                row.decimal("jobs", 0, 0..=1_000_000)?,
                row.decimal("share_percent", 0, 0..=100)?,
                row.decimal("annual_median", 0, 0..=1_000_000)?
            );
        }
        self.extra.push_str("];\n\n");
        Ok(())
    }

    fn read_mentions(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let mut rows = Vec::new();
        crate::mentions::read(data, sources, "national", |row, key, part, printed| {
            let [soc, year] = key else { return Err(row.problem("row", "not national:SOC:YEAR")) };
            let year: i64 = year.parse().map_err(|_| row.problem("row", "the year is no number"))?;
            let cells = self.national.get(&((*soc).to_owned(), year));
            let (_, cells) = cells.ok_or_else(|| row.problem("row", "there is no such row"))?;
            let index = CELLS.iter().position(|(name, ..)| *name == format!("annual_{part}"));
            let value = index.and_then(|index| cells[index].value);
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
                "    RelatedWage {{ name: {}, soc: SocCode::new({}).unwrap(), mean: Usd({}), period: Period::Year({}), mention: Mention {{ source: {}, section: {}, printed: None, approximate: false }} }},",
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

    fn read_prices(&mut self, data: &Path, sources: &Sources, places: &Places) -> Result<()> {
        let sheet = Sheet::read(data, "cpi_u_monthly.csv", &CPI_COLUMNS)?;
        let (mut rows, mut last) = (String::new(), (0, 0));
        for row in sheet.rows() {
            let month = (row.year("year")?, row.decimal("month", 0, 1..=12)?);
            if month <= last {
                return Err(row.problem("month", "not after the month before"));
            }
            last = month;
            sources.note_copies(&row)?;
            let value = row.decimal("cpi_u_nsa_1982_84_100", 3, 1..=1_000_000)?;
            let _ = writeln!(rows, "    ({}, {}, {value}),", month.0, month.1);
        }
        let count = sheet.rows().count();
        let source = sources.find("bls-cpi-u").unwrap_or_default();
        let _ = write!(
            self.extra,
            "/// Year, month, index in thousandths.\npub(super) static CPI_U: [(u16, u8, u32); {count}] = [\n{rows}];\npub(super) const CPI_U_SOURCE: Source = {source};\n\n"
        );
        let sheet = Sheet::read(data, "regional_price_parities.csv", &RPP_COLUMNS)?;
        let mut table: BTreeMap<usize, BTreeMap<i64, i64>> = BTreeMap::new();
        for row in sheet.rows() {
            sources.note_copies(&row)?;
            let (year, value) = (row.year("year")?, row.decimal("index_us_100", 3, 50_000..=200_000)?);
            if row.text("fips") == "00" {
                if value != 100_000 {
                    return Err(row.problem("index_us_100", "the nation is 100"));
                }
                continue;
            }
            let (index, _) = places.state(&row)?;
            if table.entry(index).or_default().insert(year, value).is_some() {
                return Err(row.problem("year", "there twice for the state"));
            }
        }
        let row = sheet.rows().next();
        let years: Vec<_> = table.values().next().into_iter().flat_map(|years| years.keys().copied()).collect();
        let complete = table.keys().copied().eq(0..places.state_count() - 3)
            && table.values().all(|found| found.keys().copied().eq(years.iter().copied()));
        if let (false, Some(row)) = (complete, row) {
            return Err(row.problem("fips", "not every state has every year"));
        }
        let first = years.first().copied().unwrap_or_default();
        let source = sources.find("bea-rpp-2025-02").unwrap_or_default();
        let _ = write!(
            self.extra,
            "pub(super) const RPP_FIRST_YEAR: u16 = {first};\npub(super) const RPP_SOURCE: Source = {source};\n\n/// For each state in order, each year from the first on: the parity in thousandths.\npub(super) static RPP: [[u32; {}]; {}] = [\n",
            years.len(),
            table.len()
        );
        for years in table.values() {
            let values: Vec<_> = years.values().map(i64::to_string).collect();
            let _ = writeln!(self.extra, "    [{}],", values.join(", "));
        }
        self.extra.push_str("];\n\n");
        Ok(())
    }

    /// Whether a table has a row, by the key that its rows are sorted by.
    pub(crate) fn has_row(&self, kind: &'static str, soc: &str, year: i64, key: &str) -> bool {
        self.tables.get(&(kind, soc.to_owned(), year)).is_some_and(|table| table.rows.contains_key(key))
    }

    pub(crate) fn has_nation(&self, soc: &str, year: i64) -> bool {
        self.national.contains_key(&(soc.to_owned(), year))
    }

    pub(crate) fn render_tables(&self) -> String {
        let mut out = String::from(
            "use super::mentions::{NationalMention, RelatedWage};\nuse super::printed::PrintedIndustry;\nuse super::row::{NONE as N, NationalWage, Release, WITHHELD as W, Wage, row};\nuse super::table::Wages;\nuse crate::figure::{FigureMention, Mention, Part};\nuse crate::occupation::{Occupation, SocCode};\nuse crate::place::{Area, Industry, Nation, State};\nuse crate::unit::{Dating, Jobs, Percent, Period, Source, Statistic, Unit, Usd};\n\n",
        );
        for (soc, _) in OCCUPATIONS {
            let rows: Vec<_> = self.national.iter().filter(|((found, _), _)| found == soc).collect();
            let name = soc.replace('-', "_");
            let _ = writeln!(out, "pub(super) static NATIONAL_{name}: [NationalWage; {}] = [", rows.len());
            for (key, (_, cells)) in rows {
                let cells: Vec<_> = cells.iter().map(|cell| short(&cell.text)).collect();
                let _ = writeln!(out, "    row(Nation, {}, [{}]),", self.national_release[key], cells.join(", "));
            }
            out.push_str("];\n\n");
        }
        for table in self.tables.values() {
            out.push_str(&table.render());
        }
        for (kind, place) in [("AREA", "Area"), ("INDUSTRY", "Industry")] {
            for (soc, _) in OCCUPATIONS {
                if self.years(kind, soc).next().is_none() {
                    let _ = write!(
                        out,
                        "pub(super) static {kind}_{}_NONE: Wages<{place}> = Wages::<{place}>::new(NATIONAL_{}[0].release(), &[]);\n\n",
                        soc.replace('-', "_"),
                        soc.replace('-', "_")
                    );
                }
            }
        }
        out.push_str(&self.extra);
        out.push_str(&self.mentions);
        out
    }

    fn years<'a>(&'a self, kind: &'a str, soc: &'a str) -> impl Iterator<Item = i64> + 'a {
        self.tables.keys().filter(move |(found, code, _)| *found == kind && code == soc).map(|(.., year)| *year)
    }

    pub(crate) fn render_dispatch(&self) -> String {
        let mut out = String::from(
            "use super::row::NationalWage;\nuse super::table::{AreaWages, IndustryWages, StateWages};\nuse super::tables;\nuse crate::occupation::Occupation;\n\n",
        );
        out.push_str(&proof_of_arms());
        let arms = |arm: &dyn Fn(&str, &str) -> String| -> String {
            let (last, others) = OCCUPATIONS.split_last().unwrap_or((&OCCUPATIONS[0], &[]));
            let mut text: String = others
                .iter()
                .map(|(soc, _)| format!("        {} => {},\n", occupation(soc), arm(soc, &soc.replace('-', "_"))))
                .collect();
            let _ = writeln!(text, "        _ => {},", arm(last.0, &last.0.replace('-', "_")));
            text
        };
        let latest_row = |_: &str, name: &str| {
            let count = self.national.keys().filter(|(soc, _)| soc.replace('-', "_") == name).count();
            format!("&tables::NATIONAL_{name}[{}]", count - 1)
        };
        let mut function = |signature: &str, body: &str| {
            let _ = write!(out, "\npub(super) fn {signature} {{\n    match occupation {{\n{body}    }}\n}}\n");
        };
        function("national(occupation: Occupation) -> &'static NationalWage", &arms(&latest_row));
        function(
            "national_all(occupation: Occupation) -> &'static [NationalWage]",
            &arms(&|_, name| format!("&tables::NATIONAL_{name}")),
        );
        for (kind, lower, table) in
            [("STATE", "state", "StateWages"), ("AREA", "area", "AreaWages"), ("INDUSTRY", "industry", "IndustryWages")]
        {
            function(
                &format!("{lower}(occupation: Occupation) -> &'static {table}"),
                &arms(&|soc, name| {
                    let year = self.years(kind, soc).max().map_or_else(|| "NONE".to_owned(), |year| year.to_string());
                    format!("&tables::{kind}_{name}_{year}")
                }),
            );
            function(
                &format!("{lower}_years(occupation: Occupation) -> &'static [u16]"),
                &arms(&|soc, _| {
                    let years: Vec<_> = self.years(kind, soc).map(|year| year.to_string()).collect();
                    format!("&[{}]", years.join(", "))
                }),
            );
        }
        for (kind, lower, table) in
            [("STATE", "state", "StateWages"), ("AREA", "area", "AreaWages"), ("INDUSTRY", "industry", "IndustryWages")]
        {
            let mut body = String::new();
            for (found, soc, year) in self.tables.keys().filter(|(found, ..)| *found == kind) {
                let _ = writeln!(
                    body,
                    "        ({}, {year}) => Some(&tables::{found}_{}_{year}),",
                    occupation(soc),
                    soc.replace('-', "_")
                );
            }
            let _ = write!(
                out,
                "\npub(super) fn {lower}_in(occupation: Occupation, year: u16) -> Option<&'static {table}> {{\n    match (occupation, year) {{\n{body}        _ => None,\n    }}\n}}\n"
            );
        }
        out
    }
}
