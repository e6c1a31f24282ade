//! The slow and obvious answer: every row of the file is looked at, from the top.

use crate::files::{Row as Line, plain, rows, top_code};

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

fn placed(lines: Vec<Line>, place: impl Fn(&Line) -> String) -> Vec<Row> {
    let row = |line: Line| Row { soc: line["soc"].clone(), year: line["year"].clone(), place: place(&line), line };
    lines.into_iter().map(row).collect()
}

impl Files {
    pub(crate) fn read() -> Self {
        let states = rows("states.csv");
        let usps = |row: &Line| states.iter().find(|state| state["fips"] == row["fips"]).unwrap()["usps"].clone();
        Self {
            national: placed(rows("oews_national.csv"), |_| "US".to_owned()),
            // The state table of May 2018 is a guide's: a file of its own, and not asked for here.
            state: placed(rows("oews_state.csv"), usps).into_iter().filter(|row| !is_of_the_guides(row)).collect(),
            area: placed(rows("oews_area.csv"), |row| row["area_code"].clone()),
            cpi: rows("cpi_u_monthly.csv"),
            top_codes: rows("top_codes.csv"),
            occupations: rows("occupations.csv").iter().map(|row| row["code"].clone()).collect(),
        }
    }

    pub(crate) fn table(&self, kind: &str) -> &[Row] {
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
                let rows = self.table(kind).iter().filter(|row| row.soc == soc && row.year == year).count();
                if rows == 0 { "none".to_owned() } else { rows.to_string() }
            }
            [kind, soc, year, place, column] => {
                let mut rows = self.table(kind).iter();
                let row = rows.find(|row| row.soc == soc && row.year == year && row.place == place);
                row.map_or("none".to_owned(), |row| self.cell(row, column))
            }
            _ => unreachable!("{question}"),
        }
    }

    fn cell(&self, row: &Row, column: &str) -> String {
        match row.line.get(column).map_or("", String::as_str) {
            "" => "not in source".to_owned(),
            "#" => format!("at least {}", top_code(&self.top_codes, &row.year, column)),
            "withheld" => "withheld".to_owned(),
            number => plain(number),
        }
    }
}

/// What the guides print of their occupation stands in files of their own.
pub(crate) fn is_of_the_guides(row: &Row) -> bool {
    row.soc == "29-2071" && row.year == "2018"
}
