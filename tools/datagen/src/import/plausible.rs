//! What looks wrong in the rows of a release. Nothing is refused here: whoever imports looks at it.

use std::collections::{BTreeMap, BTreeSet};

use super::desk::SPELLINGS;
use super::harvest::Record;
use super::places::States;
use super::table::{Line, Table};
use super::targets::{AREA, INDUSTRY, NATIONAL, STATE};
use super::value::parse;

/// Half a cent over 2,080 hours, and half of ten dollars.
const ROUNDING: f64 = 15.4;
/// How many standard errors of the difference a figure may be off the year before.
const MOST_ERRORS: f64 = 20.0;

const PARTS: [&str; 5] = ["p10", "p25", "median", "p75", "p90"];

/// Lines for the report, about the records of one file.
pub(super) fn check(records: &[&Record], tables: &BTreeMap<String, Table>, states: &States) -> Vec<String> {
    let mut said = Vec::new();
    let files: BTreeSet<_> = records.iter().map(|record| record.file).collect();
    for file in files {
        let before = tables.get(file).map(|table| (table, by_year(table)));
        for record in records.iter().filter(|record| record.file == file) {
            let off = before.iter().flat_map(|(table, rows)| against_year_before(record, table, rows));
            said.extend(within(record).into_iter().chain(off).map(|what| format!("{}: {what}", name(record))));
        }
    }
    let releases: BTreeSet<_> = records
        .iter()
        .filter(|record| [STATE, NATIONAL].contains(&record.file))
        .map(|record| (record.get("soc").to_owned(), record.get("year").to_owned()))
        .collect();
    for file in [NATIONAL, STATE, INDUSTRY] {
        if let Some(table) = tables.get(file) {
            said.extend(gone_since_the_year_before(file, records, table, tables.get(SPELLINGS)));
        }
    }
    if let Some(table) = tables.get(INDUSTRY) {
        said.extend(levels_gone_since_the_year_before(records, table));
    }
    for (soc, year) in releases {
        if let (Some(by_state), Some(national)) = (tables.get(STATE), tables.get(NATIONAL)) {
            said.extend(states_against_national(&soc, &year, by_state, national, states));
        }
    }
    said
}

fn name(record: &Record) -> String {
    let place = [STATE, AREA, INDUSTRY]
        .contains(&record.file)
        .then(|| {
            ["name", "area_name", "industry_name"]
                .map(|column| record.get(column))
                .into_iter()
                .find(|text| !text.is_empty())
        })
        .flatten()
        .unwrap_or("national");
    format!("{} May {}, {place}", record.get("soc"), record.get("year"))
}

/// The figures of one row against each other.
fn within(record: &Record) -> Vec<String> {
    let value = |column: &str| parse(record.get(column));
    let mut said = Vec::new();
    for unit in ["annual", "hourly"] {
        let of = |part: &str| value(&format!("{unit}_{part}"));
        for pair in PARTS.windows(2) {
            if let (Some(low), Some(high)) = (of(pair[0]), of(pair[1]))
                && low > high
            {
                said.push(format!("{unit} {} {low} is above {} {high}", pair[0], pair[1]));
            }
        }
        if let Some(mean) = of("mean") {
            let is_outside = of("p10").is_some_and(|low| mean < low) || of("p90").is_some_and(|high| mean > high);
            if is_outside {
                said.push(format!("{unit} mean {mean} is not between the 10th and the 90th percentile"));
            }
        }
    }
    for part in ["mean"].into_iter().chain(PARTS) {
        if let (Some(annual), Some(hourly)) = (value(&format!("annual_{part}")), value(&format!("hourly_{part}")))
            && (annual - hourly * 2_080.0).abs() > ROUNDING
        {
            said.push(format!("annual {part} {annual} is not 2,080 times the hourly {hourly}"));
        }
    }
    for column in ["employment", "annual_mean"] {
        if value(column).is_some_and(|value| value % 10.0 != 0.0) {
            said.push(format!("{column} {} is no multiple of ten", record.get(column)));
        }
    }
    said
}

/// A figure far off that of the year before, measured in standard errors of the difference.
fn against_year_before(record: &Record, table: &Table, rows: &ByYear<'_>) -> Vec<String> {
    let Some(before) = year_before(record, table, rows) else { return Vec::new() };
    let mut said = Vec::new();
    for (figure, error) in [("employment", "employment_rse"), ("annual_mean", "wage_rse")] {
        let new = parse(record.get(figure)).zip(parse(record.get(error)));
        let old = parse(table.text(before, figure)).zip(parse(table.text(before, error)));
        // An error that is printed as 0, as of all occupations together, is too small to measure by.
        if let (Some((new, new_error)), Some((old, old_error))) = (new, old)
            && new_error > 0.0
            && old_error > 0.0
        {
            let errors = [(new, new_error), (old, old_error)].map(|(value, error)| value * error / 100.0);
            let off = (new - old).abs() / errors[0].hypot(errors[1]);
            if off > MOST_ERRORS {
                said.push(format!("{figure} {new} is {off:.0} standard errors off the year before ({old})"));
            }
        }
    }
    said
}

/// The rows of a table by what names them beside the year, and by the year.
type ByYear<'t> = BTreeMap<(Vec<&'t str>, u16), &'t Line>;

const NAMES: [&str; 4] = ["soc", "fips", "area_code", "industry_code"];

fn by_year(table: &Table) -> ByYear<'_> {
    let (Some(year), names) = (table.column("year"), NAMES.map(|name| table.column(name))) else {
        return ByYear::new();
    };
    let rows = table.rows.iter().filter_map(|row| {
        let key = names.map(|name| name.map_or("", |index| row.fields[index].as_str()));
        Some(((key.to_vec(), row.fields[year].parse().ok()?), row))
    });
    rows.collect()
}

fn year_before<'t>(record: &Record, table: &Table, rows: &ByYear<'t>) -> Option<&'t Line> {
    let year = record.get("year").parse::<u16>().ok()?.checked_sub(1)?;
    let names = NAMES.map(|name| if table.column(name).is_some() { record.get(name) } else { "" });
    rows.get(&(names.to_vec(), year)).copied()
}

/// The years that the records of a file are of.
fn years_of(file: &str, records: &[&Record]) -> BTreeSet<u16> {
    let of_file = records.iter().filter(|record| record.file == file);
    of_file.filter_map(|record| record.get("year").parse().ok()).collect()
}

fn rows_of(table: &Table, year: u16) -> impl Iterator<Item = &Line> {
    table.rows.iter().filter(move |row| table.text(row, "year").parse() == Ok(year))
}

/// The most detailed level of industries that are missed: hospitals as a whole, not each kind of them.
const DEEPEST: u8 = 3;

/// Occupations that were in the nation's file the year before, and states and industries that were in an
/// occupation's.
fn gone_since_the_year_before(
    file: &str,
    records: &[&Record],
    table: &Table,
    spellings: Option<&Table>,
) -> Vec<String> {
    let key = |soc: &str, name: &str| (soc.to_owned(), name.to_owned());
    let mut said = Vec::new();
    for year in years_of(file, records) {
        let place = |row: &Line| match file {
            STATE => table.text(row, "name").to_owned(),
            INDUSTRY => code_of(row, table, spellings),
            _ => String::new(),
        };
        let socs: BTreeSet<_> = records
            .iter()
            .filter(|record| record.file == file && record.get("year").parse() == Ok(year))
            .map(|record| record.get("soc"))
            .collect();
        // What was read stands in the table already.
        let new: BTreeSet<_> = rows_of(table, year).map(|row| key(table.text(row, "soc"), &place(row))).collect();
        let is_missed = |row: &&Line| {
            file != INDUSTRY || table.text(row, "display_level").parse().is_ok_and(|level: u8| level <= DEEPEST)
        };
        for row in rows_of(table, year.saturating_sub(1)).filter(is_missed) {
            let (soc, place) = (table.text(row, "soc"), place(row));
            if !new.contains(&key(soc, &place)) && (file == NATIONAL || socs.contains(soc)) {
                let place = match file {
                    NATIONAL => "national",
                    INDUSTRY => table.text(row, "industry_name"),
                    _ => place.as_str(),
                };
                said.push(format!("{soc} May {year}, {place}: has no row, and had one the year before"));
            }
        }
    }
    said
}

/// Levels of industries of which the year before has rows: their workbook may not be among the files.
fn levels_gone_since_the_year_before(records: &[&Record], table: &Table) -> Vec<String> {
    let levels = |year: u16| {
        let mut levels: BTreeMap<_, usize> = BTreeMap::new();
        for row in rows_of(table, year) {
            *levels.entry(table.text(row, "display_level")).or_default() += 1;
        }
        levels
    };
    let mut said = Vec::new();
    for year in years_of(INDUSTRY, records) {
        let now = levels(year);
        let gone = levels(year.saturating_sub(1)).into_iter().filter(|(level, _)| !now.contains_key(level));
        said.extend(gone.map(|(level, rows)| {
            format!(
                "May {year}, by industry: no row of level {level}, and {rows} the year before: is a workbook missing?"
            )
        }));
    }
    said
}

/// The industry's own code, where its release spells it otherwise: 31-33 for `31--34`.
fn code_of(row: &Line, table: &Table, spellings: Option<&Table>) -> String {
    let (release, printed) = (table.text(row, "publication"), table.text(row, "industry_code"));
    let spelled = spellings.and_then(|spellings| {
        let is_it =
            |line: &&Line| spellings.text(line, "source") == release && spellings.text(line, "spelling") == printed;
        spellings.rows.iter().find(is_it).map(|line| spellings.text(line, "code"))
    });
    spelled.unwrap_or(printed).to_owned()
}

/// The sum and the weighted mean of the states against the national figures.
fn states_against_national(soc: &str, year: &str, by_state: &Table, national: &Table, states: &States) -> Vec<String> {
    let is_release = |table: &Table, row: &Line| table.text(row, "soc") == soc && table.text(row, "year") == year;
    let Some(whole) = national.rows.iter().find(|row| is_release(national, row)) else { return Vec::new() };
    let Some(jobs) = parse(national.text(whole, "employment")) else { return Vec::new() };
    let (mut sum, mut wages, mut weight, mut found, mut known) = (0.0, 0.0, 0.0, 0_u8, 0_u8);
    for row in by_state.rows.iter().filter(|row| is_release(by_state, row)) {
        let fips = by_state.text(row, "fips");
        if states.by_fips(fips).is_none_or(|state| state.is_territory) {
            continue;
        }
        found += 1;
        let Some(here) = parse(by_state.text(row, "employment")) else { continue };
        known += 1;
        sum += here;
        if let Some(mean) = parse(by_state.text(row, "annual_mean")) {
            wages += here * mean;
            weight += here;
        }
    }
    if found == 0 {
        return Vec::new();
    }
    let all = states.fifty_and_dc().fold(0_u8, |count, _| count + 1);
    let mut said = Vec::new();
    // Each state is rounded to ten for itself.
    let rounding = 5.0 * f64::from(found);
    // What is withheld is little: a fifth of the jobs would be too much, unless most states have no figure.
    let share = f64::from(known) / f64::from(all);
    let least = if known == all { jobs * 0.998 - rounding } else { jobs * share.min(0.8) };
    if sum > jobs * 1.002 + rounding || sum < least {
        said.push(format!(
            "{soc} May {year}: the {known} states that have a figure add to {sum} jobs, the national figure is {jobs}"
        ));
    }
    let mean = parse(national.text(whole, "annual_mean"));
    if let (true, Some(mean)) = (weight > 0.9 * jobs, mean)
        && (wages / weight - mean).abs() > mean * 0.01
    {
        said.push(format!(
            "{soc} May {year}: the states' annual mean is {:.0}, weighted by jobs; the national one is {mean}",
            wages / weight
        ));
    }
    said
}
