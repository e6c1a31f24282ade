//! What became of the codes, and what they are called. Nothing is generated from it: the
//! successions are written by hand, and a test of the library holds them to the file.

use std::collections::BTreeMap;
use std::path::Path;

use crate::read::{Result, Row, Sheet, is_soc};
use crate::sources::Sources;
use crate::wages::OCCUPATIONS;

const COLUMNS: [&str; 8] =
    ["from_system", "from_code", "from_title", "to_system", "to_code", "to_title", "partial", "read_from"];
const HYBRID: &str = "OEWS May 2019-May 2020 hybrid";
const FROM: [&str; 3] = ["SOC 2000", "SOC 2010", "SOC 2018"];
const TO: [&str; 3] = ["SOC 2010", "SOC 2018", HYBRID];

/// Whether the code is split, and whether the other one receives others.
const PARTIAL: [(&str, (bool, bool)); 4] = [
    ("no", (false, false)),
    ("from is split (#)", (true, false)),
    ("from is split (#); to also receives others (##)", (true, true)),
    ("part of", (false, true)),
];

/// The titles of the codes; capitals differ between programs.
pub(crate) struct Crosswalk(BTreeMap<String, String>);

impl Crosswalk {
    pub(crate) fn read(data: &Path, sources: &Sources) -> Result<Self> {
        let sheet = Sheet::read(data, "soc_crosswalk.csv", &COLUMNS)?;
        sheet.unique(&["from_system", "from_code", "to_system", "to_code"])?;
        let mut titles = BTreeMap::new();
        for row in sheet.rows() {
            row.one_of("from_system", &FROM.map(|system| (system, ())))?;
            row.one_of("to_system", &TO.map(|system| (system, ())))?;
            for [code, title] in [["from_code", "from_title"], ["to_code", "to_title"]] {
                if !is_soc(row.text(code)) {
                    return Err(row.problem(code, format!("`{}` is no SOC code", row.text(code))));
                }
                let text = row.required(title)?;
                let known = titles.entry(row.text(code).to_owned()).or_insert_with(|| text.to_owned());
                if !same(known, text) {
                    return Err(row.problem(title, format!("another row calls the code {known}")));
                }
            }
            let (is_split, receives) = row.one_of("partial", &PARTIAL)?;
            if (row.text("partial") == "part of") != (row.text("to_system") == HYBRID) {
                return Err(row.problem("partial", "hybrids and only they have parts"));
            }
            let others = |code: &str| {
                let is_same = |other: &Row<'_>| {
                    ["from_system", "to_system", code].iter().all(|column| other.text(column) == row.text(column))
                };
                sheet.rows().filter(is_same).count() > 1
            };
            if (others("from_code") && !is_split) || (others("to_code") && !receives) {
                return Err(row.problem("partial", "contradicts the other rows of the code"));
            }
            sources.known_copies(&row)?;
        }
        let crosswalk = Self(titles);
        let missing = OCCUPATIONS.iter().find(|(code, _)| !crosswalk.0.contains_key(*code));
        match (missing, sheet.rows().next()) {
            (Some((code, _)), Some(row)) => Err(row.problem("to_code", format!("no row names {code}"))),
            _ => Ok(crosswalk),
        }
    }

    /// Refuses a row that calls its occupation otherwise.
    pub(crate) fn check_title(&self, row: &Row<'_>) -> Result<()> {
        let soc = row.required("soc")?;
        let known = self.0.get(soc).map_or("", String::as_str);
        if same(known, row.text("title")) { Ok(()) } else { Err(row.problem("title", format!("{soc} is {known}"))) }
    }
}

fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}
