//! The slow and obvious answer: every row of the file is looked at, from the top.

use std::collections::BTreeMap;
use std::path::Path;

type Line = BTreeMap<String, String>;

/// A row of a table of wages, with its keys taken out: they are what the scan looks at.
pub(crate) struct Row {
    pub(crate) soc: String,
    pub(crate) year: String,
    pub(crate) place: String,
    line: Line,
}

/// The columns that can be asked for.
pub(crate) const COLUMNS: [&str; 17] = [
    "employment",
    "employment_rse",
    "jobs_per_1000",
    "location_quotient",
    "wage_rse",
    "hourly_mean",
    "hourly_p10",
    "hourly_p25",
    "hourly_median",
    "hourly_p75",
    "hourly_p90",
    "annual_mean",
    "annual_p10",
    "annual_p25",
    "annual_median",
    "annual_p75",
    "annual_p90",
];

pub(crate) struct Files {
    national: Vec<Row>,
    state: Vec<Row>,
    area: Vec<Row>,
    cpi: Vec<Line>,
    top_codes: Vec<Line>,
    pub(crate) occupations: Vec<String>,
}

fn csv(file: &str) -> Vec<Line> {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../data")).join(file);
    csv::Reader::from_path(path).unwrap().deserialize().map(|row| row.unwrap()).collect()
}

fn placed(lines: Vec<Line>, place: impl Fn(&Line) -> String) -> Vec<Row> {
    let row = |line: Line| Row { soc: line["soc"].clone(), year: line["year"].clone(), place: place(&line), line };
    lines.into_iter().map(row).collect()
}

impl Files {
    pub(crate) fn read() -> Self {
        let states = csv("states.csv");
        let usps = |row: &Line| states.iter().find(|state| state["fips"] == row["fips"]).unwrap()["usps"].clone();
        Self {
            national: placed(csv("oews_national.csv"), |_| "US".to_owned()),
            // The state table of May 2018 is a guide's: a file of its own, and not asked for here.
            state: placed(csv("oews_state.csv"), usps).into_iter().filter(|row| !is_of_the_guides(row)).collect(),
            area: placed(csv("oews_area.csv"), |row| row["area_code"].clone()),
            cpi: csv("cpi_u_monthly.csv"),
            top_codes: csv("top_codes.csv"),
            occupations: csv("occupations.csv").iter().map(|row| row["code"].clone()).collect(),
        }
    }

    pub(crate) fn rows(&self, kind: &str) -> &[Row] {
        match kind {
            "national" => &self.national,
            "state" => &self.state,
            _ => &self.area,
        }
    }

    pub(crate) fn answer(&self, question: &str) -> String {
        let words: Vec<_> = question.split(' ').collect();
        match words[..] {
            ["cpi", year, month] => {
                let month = format!("{month:0>2}");
                let row = self.cpi.iter().find(|row| row["year"] == year && row["month"] == month);
                row.map_or("none".to_owned(), |row| plain(&row["cpi_u_nsa_1982_84_100"]))
            }
            ["count", kind, soc, year] => {
                let rows = self.rows(kind).iter().filter(|row| row.soc == soc && row.year == year).count();
                if rows == 0 { "none".to_owned() } else { rows.to_string() }
            }
            [kind, soc, year, place, column] => {
                let mut rows = self.rows(kind).iter();
                let row = rows.find(|row| row.soc == soc && row.year == year && row.place == place);
                row.map_or("none".to_owned(), |row| self.cell(row, column))
            }
            _ => unreachable!("{question}"),
        }
    }

    fn cell(&self, row: &Row, column: &str) -> String {
        match row.line.get(column).map_or("", String::as_str) {
            "" => "not in source".to_owned(),
            "#" => {
                let cap = self.top_codes.iter().find(|cap| cap["year"] == row.year).unwrap();
                let kind = if column.starts_with("hourly") { "hourly" } else { "annual" };
                format!("at least {}", plain(&cap[kind]))
            }
            "withheld" => "withheld".to_owned(),
            number => plain(number),
        }
    }
}

/// What the guides print of their occupation stands in files of their own.
pub(crate) fn is_of_the_guides(row: &Row) -> bool {
    row.soc == "29-2071" && row.year == "2018"
}

/// Without zeros at the end, as numbers are compared.
fn plain(number: &str) -> String {
    let number = if number.contains('.') { number.trim_end_matches('0').trim_end_matches('.') } else { number };
    number.to_owned()
}
