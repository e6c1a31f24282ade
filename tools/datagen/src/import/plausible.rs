//! What looks wrong in the rows of a release. Nothing is refused here: whoever imports looks at it.

use std::collections::{BTreeMap, BTreeSet};

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
            let found = within(record).into_iter().chain(off);
            said.extend(found.map(|what| format!("{}: {what}, in {}", name(record), record.place)));
        }
    }
    let releases: BTreeSet<_> = records
        .iter()
        .filter(|record| [STATE, NATIONAL].contains(&record.file))
        .map(|record| (record.get("soc").to_owned(), record.get("year").to_owned()))
        .collect();
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
            && !is_same_pay(annual, hourly)
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

/// Whether a wage by the year is that by the hour but for rounding.
fn is_same_pay(annual: f64, hourly: f64) -> bool {
    (annual - hourly * 2_080.0).abs() <= ROUNDING
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

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;

    fn states(text: &str) -> States {
        let header = "fips,usps,name,census_division\n";
        States::read(&Table::of("states.csv", &format!("{header}{text}")).unwrap()).unwrap()
    }

    fn said(records: &[Record], tables: &[(&str, String)], states: &States) -> Vec<String> {
        let tables = tables.iter().map(|(file, text)| ((*file).to_owned(), Table::of(file, text).unwrap())).collect();
        check(&records.iter().collect::<Vec<_>>(), &tables, states)
    }

    /// What is wrong within a row, without its name.
    fn within_row(cells: &[(&'static str, &str)]) -> Vec<String> {
        within(&Record::of(NATIONAL, cells))
    }

    #[test]
    fn figures_of_a_row_are_held_against_each_other() {
        let equal = [("hourly_p10", "18.5"), ("hourly_p25", "18.5"), ("hourly_mean", "18.5"), ("hourly_p90", "18.5")];
        assert_eq!(within_row(&equal), [""; 0]);
        assert_eq!(
            within_row(&[("annual_p10", "40010"), ("annual_p25", "40000"), ("annual_p75", "40000")]),
            ["annual p10 40010 is above p25 40000"]
        );
        let outside = "hourly mean 18.5 is not between the 10th and the 90th percentile";
        assert_eq!(within_row(&[("hourly_mean", "18.5"), ("hourly_p10", "18.51"), ("hourly_p90", "20")]), [outside]);
        assert_eq!(within_row(&[("hourly_mean", "18.5"), ("hourly_p10", "17"), ("hourly_p90", "18.49")]), [outside]);
        // 24.59 an hour is 51,147.20 a year, published as 51,140 or 51,150, or as far off as rounding goes.
        for annual in ["51140", "51150", "51160"] {
            assert_eq!(within_row(&[("annual_median", annual), ("hourly_median", "24.59")]), [""; 0], "{annual}");
        }
        for annual in ["51130", "51170"] {
            let line = format!("annual median {annual} is not 2,080 times the hourly 24.59");
            assert_eq!(within_row(&[("annual_median", annual), ("hourly_median", "24.59")]), [line]);
        }
        assert_eq!(
            within_row(&[("employment", "194725"), ("annual_mean", "56945")]),
            ["employment 194725 is no multiple of ten", "annual_mean 56945 is no multiple of ten"]
        );
        assert_eq!(within_row(&[("employment", "194720"), ("annual_mean", "56940")]), [""; 0]);
    }

    #[test]
    fn rows_are_called_by_their_place() {
        let wrong = [("soc", "29-2072"), ("year", "2025"), ("employment", "5")];
        let called = |file, place: &[(&'static str, &'static str)]| {
            let cells: Vec<_> = wrong.iter().copied().chain(place.iter().copied()).collect();
            said(&[Record::of(file, &cells)], &[], &states(""))
        };
        let line = |place: &str| {
            [format!("29-2072 May 2025, {place}: employment 5 is no multiple of ten, in may.xlsx: row 7")]
        };
        assert_eq!(called(STATE, &[("name", "Texas")]), line("Texas"));
        assert_eq!(called(AREA, &[("area_name", "Abilene, TX")]), line("Abilene, TX"));
        assert_eq!(called(INDUSTRY, &[("industry_name", "Hospitals")]), line("Hospitals"));
        assert_eq!(called(NATIONAL, &[("name", "Texas")]), line("national"));
    }

    /// Two figures with errors of three and four jobs: the difference has one of five.
    #[test]
    fn a_figure_is_far_off_by_more_than_twenty_standard_errors() {
        let before = |employment: &str, error: &str| {
            format!(
                "year,soc,fips,employment,employment_rse\n2024,29-2072,48,{employment},{error}\n2024,29-2072,01,0,1\n\
                     2024,29-9021,48,0,1\n2023,29-2072,48,0,1\n"
            )
        };
        let row = |employment: &'static str, error: &'static str| {
            let cells = [("employment", employment), ("employment_rse", error)];
            let name = [("year", "2025"), ("soc", "29-2072"), ("fips", "48"), ("name", "Texas")];
            Record::of(STATE, &name.into_iter().chain(cells).collect::<Vec<_>>())
        };
        let off = |new: [&'static str; 2], old: [&str; 2]| {
            let said = said(&[row(new[0], new[1])], &[(STATE, before(old[0], old[1]))], &states(""));
            said.into_iter().filter(|line| line.contains("standard errors")).collect::<Vec<_>>()
        };
        assert_eq!(off(["400", "1"], ["300", "1"]), [""; 0]);
        assert_eq!(off(["300", "1"], ["400", "1"]), [""; 0]);
        let line = "29-2072 May 2025, Texas: employment 290 is 22 standard errors off the year before (400), in may.xlsx: \
                    row 7";
        assert_eq!(off(["290", "1"], ["400", "1"]), [line]);
        // Too small to measure by.
        assert_eq!(off(["290", "0"], ["400", "1"]), [""; 0]);
        assert_eq!(off(["290", "1"], ["400", "0"]), [""; 0]);
        assert_eq!(off(["290", "withheld"], ["400", "1"]), [""; 0]);
        let area = "year,soc,area_code,employment,employment_rse\n2024,29-2072,0010180,400,1\n".to_owned();
        let here = [("year", "2025"), ("soc", "29-2072"), ("area_code", "0010180"), ("area_name", "Abilene, TX")];
        let here: Vec<_> = here.into_iter().chain([("employment", "290"), ("employment_rse", "1")]).collect();
        assert_eq!(
            said(&[Record::of(AREA, &here)], &[(AREA, area)], &states("")),
            [line.replace("Texas", "Abilene, TX")]
        );
    }

    /// Ten states and a territory, each with a tenth of the jobs and the same mean, but for these.
    fn of_states(differently: &[(usize, [&str; 2])]) -> Vec<String> {
        let mut list = "72,PR,Puerto Rico,\n".to_owned();
        let mut rows = "year,soc,fips,name,employment,annual_mean\n2025,29-2072,72,Puerto Rico,9000,9000\n\
                        2024,29-2072,10,Ten,9000,9000\n2025,29-9021,10,Ten,9000,9000\n"
            .to_owned();
        for state in 10..20 {
            writeln!(list, "{state},S{state},State {state},Mountain").unwrap();
            let [jobs, mean] =
                differently.iter().find(|(number, _)| *number == state).map_or(["1000", "50000"], |(_, cells)| *cells);
            writeln!(rows, "2025,29-2072,{state},State {state},{jobs},{mean}").unwrap();
        }
        let national = "year,soc,employment,annual_mean\n2024,29-2072,500,500\n2025,29-9021,500,500\n\
                        2025,29-2072,10000,50000\n2025,29-2099,10000,50000\n";
        said(
            &[Record::of(STATE, &[("year", "2025"), ("soc", "29-2072"), ("name", "State 10")])],
            &[(STATE, rows), (NATIONAL, national.to_owned())],
            &states(&list),
        )
        .into_iter()
        .filter(|line| line.starts_with("29-2072 May 2025: "))
        .collect()
    }

    #[test]
    fn the_states_add_to_the_nation() {
        let line = |known: u8, sum: u32| {
            format!(
                "29-2072 May 2025: the {known} states that have a figure add to {sum} jobs, the national figure is 10000"
            )
        };
        // Five jobs of rounding a state, and two in a thousand.
        assert_eq!(of_states(&[]), [""; 0]);
        assert_eq!(of_states(&[(12, ["1070", "50000"])]), [""; 0]);
        assert_eq!(of_states(&[(12, ["1080", "50000"])]), [line(10, 10_080)]);
        assert_eq!(of_states(&[(12, ["930", "50000"])]), [""; 0]);
        assert_eq!(of_states(&[(12, ["920", "50000"])]), [line(10, 9_920)]);
        // One is withheld: a fifth of the jobs may be missing, no more.
        let withheld = ["withheld", "withheld"];
        assert_eq!(of_states(&[(12, withheld), (13, ["0", "50000"])]), [""; 0]);
        assert_eq!(of_states(&[(12, withheld), (13, ["0", "50000"]), (14, ["990", "50000"])]), [line(9, 7_990)]);
        // Most are: what their share would be.
        let most: Vec<_> = (10..16).map(|state| (state, withheld)).collect();
        assert_eq!(of_states(&most), [""; 0]);
        let fewer: Vec<_> = most.into_iter().chain([(16, ["990", "50000"])]).collect();
        assert_eq!(of_states(&fewer), [line(4, 3_990)]);
    }

    #[test]
    fn the_mean_of_the_states_is_that_of_the_nation() {
        let line = |mean: u32| {
            format!("29-2072 May 2025: the states' annual mean is {mean}, weighted by jobs; the national one is 50000")
        };
        let all = |mean: &'static str| (10..20).map(|state| (state, ["1000", mean])).collect::<Vec<_>>();
        assert_eq!(of_states(&all("50500")), [""; 0]);
        assert_eq!(of_states(&all("50510")), [line(50_510)]);
        assert_eq!(of_states(&all("49490")), [line(49_490)]);
        // Weighted: 60 jobs of 70,000 dollars more are 420 dollars a head, 80 are 560.
        assert_eq!(of_states(&[(11, ["60", "120000"]), (12, ["1940", "50000"])]), [""; 0]);
        assert_eq!(of_states(&[(11, ["80", "120000"]), (12, ["1920", "50000"])]), [line(50_560)]);
        // The mean is known of nine tenths of the jobs and no more: nothing is said; of some more, it is.
        let mut some = all("60000");
        some[0].1 = ["1000", "withheld"];
        assert_eq!(of_states(&some), [""; 0]);
        some[1].1 = ["1010", "60000"];
        assert_eq!(of_states(&some), [line(60_000)]);
    }
}
