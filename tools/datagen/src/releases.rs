//! How many rows each release of OEWS has, and which states a table lacks. A file that was cut off
//! between two lines looks like any shorter file; of a release only a count kept elsewhere can tell.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::places::Places;
use crate::read::{Raw, Result, Row, Sheet, column_of, file_problem};

const COLUMNS: [&str; 5] = ["file", "soc", "year", "rows", "lacks"];
const STATES: &str = "oews_state.csv";

/// One release of one occupation: its code and year.
type Key = (String, String);

struct Release {
    rows: i64,
    lacks: BTreeSet<String>,
}

/// What the names of the files begin with that have releases, and are counted.
const COUNTED: &str = "oews_";

/// The one of that name which has no releases.
const EDITIONS: &str = "oews_editions.csv";

/// Holds every release against the count of its rows, and every table by state against the list of
/// states.
pub(crate) fn check(data: &Path, places: &Places) -> Result<()> {
    let sheet = Sheet::read(data, "releases.csv", &COLUMNS)?;
    let mut files: BTreeMap<&str, BTreeMap<Key, Release>> = BTreeMap::new();
    for row in sheet.rows() {
        let file = row.required("file")?;
        let key = (row.required("soc")?.to_owned(), row.required("year")?.to_owned());
        let release = Release { rows: row.decimal("rows", 0, 1..=1_000_000)?, lacks: lacks(&row, places)? };
        if files.entry(file).or_default().insert(key, release).is_some() {
            return Err(row.problem("file", "the release is there twice"));
        }
    }
    for (file, releases) in &files {
        check_file(&Raw::read(data, file)?, releases, places)?;
    }
    Ok(())
}

/// Refuses a file of OEWS that nobody counted.
pub(crate) fn check_all_counted(data: &Path, files: &[String]) -> Result<()> {
    let counted = column_of(data, "releases.csv", "file")?;
    match files.iter().find(|file| file.starts_with(COUNTED) && *file != EDITIONS && !counted.contains(*file)) {
        Some(file) => Err(file_problem(file, "releases.csv does not count the file's rows")),
        None => Ok(()),
    }
}

fn lacks(row: &Row<'_>, places: &Places) -> Result<BTreeSet<String>> {
    let codes: BTreeSet<_> = row.text("lacks").split(';').filter(|code| !code.is_empty()).map(str::to_owned).collect();
    if !codes.is_empty() && row.text("file") != STATES {
        return Err(row.problem("lacks", "only tables by state have a list of places to lack"));
    }
    match codes.iter().find(|code| places.find_state(code).is_none()) {
        Some(code) => Err(row.problem("lacks", format!("`{code}` is no state"))),
        None => Ok(codes),
    }
}

fn check_file(raw: &Raw, releases: &BTreeMap<Key, Release>, places: &Places) -> Result<()> {
    let column = |name: &str| raw.header.iter().position(|found| found == name);
    let (soc, year, fips) = (column("soc"), column("year"), column("fips"));
    let mut found: BTreeMap<Key, (i64, u64, BTreeSet<String>)> = BTreeMap::new();
    for (line, record) in &raw.rows {
        let text = |column: Option<usize>| column.and_then(|index| record.get(index)).unwrap_or_default();
        let key = (text(soc).to_owned(), text(year).to_owned());
        if !releases.contains_key(&key) {
            let reason = format!("{} is not in releases.csv", name(&key));
            return Err(raw.problem(*line, "year", reason));
        }
        let (rows, last, states) = found.entry(key).or_default();
        *rows += 1;
        *last = *line;
        states.extend(places.usps_of(text(fips)).map(str::to_owned));
    }
    let end = raw.rows.last().map_or(1, |(line, _)| *line);
    for (key, release) in releases {
        let (rows, last, states) = found.remove(key).unwrap_or((0, end, BTreeSet::new()));
        if raw.file == STATES {
            let missing: BTreeSet<_> = places.fifty_and_dc().filter(|code| !states.contains(*code)).collect();
            let said: BTreeSet<_> = release.lacks.iter().map(String::as_str).collect();
            if let Some(code) = missing.symmetric_difference(&said).next() {
                let which = if said.contains(code) { "has" } else { "has no" };
                let reason = format!("{} {which} row of {code}, against the column lacks of releases.csv", name(key));
                return Err(raw.problem(last, "fips", reason));
            }
        }
        if rows != release.rows {
            let reason = format!("{} ends here after {rows} rows; releases.csv counts {}", name(key), release.rows);
            return Err(raw.problem(last, "-", reason));
        }
    }
    Ok(())
}

fn name((soc, year): &Key) -> String {
    format!("{soc} of {year}")
}
