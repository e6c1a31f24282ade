//! The agencies' own files, where they are at hand: `DATAGEN_RELEASES` names their folder. What
//! stands in `data/` is taken out, imported from them, and must come back as it was.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::support::Workshop;

type Row = BTreeMap<String, String>;

/// The folder with the files; none, with a line that says so, where it is not there.
fn releases(test: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("DATAGEN_RELEASES").map(PathBuf::from).filter(|folder| folder.is_dir());
    if folder.is_none() {
        eprintln!("{test}: skipped, DATAGEN_RELEASES names no folder with the agencies' files");
    }
    folder
}

/// Rows without what an import says in its own words: the copy that was read, and remarks; numbers as
/// numbers, for some copies print 1.0 and some 1; and in one order.
fn figures(rows: Vec<Row>) -> Vec<Row> {
    let strip = |mut row: Row| {
        row.remove("read_from");
        row.remove("note");
        for text in row.values_mut().filter(|text| text.contains('.')) {
            if let Ok(number) = text.parse::<f64>() {
                *text = number.to_string();
            }
        }
        row
    };
    let mut rows: Vec<_> = rows.into_iter().map(strip).collect();
    rows.sort();
    rows
}

/// The first row of each that the other has not, to read and not to scroll through.
fn first_differences(one: &[Row], other: &[Row]) -> String {
    let lacking = |rows: &[Row], others: &[Row]| format!("{:?}", rows.iter().find(|row| !others.contains(row)));
    format!("{} rows, {} now\n- {}\n+ {}", one.len(), other.len(), lacking(one, other), lacking(other, one))
}

/// Takes rows out, imports the file, and holds what came in against what was there.
fn comes_back(name: &str, files: &[&str], arguments: &[&str], csv: &str, is_out: impl Fn(&Row) -> bool) {
    let Some(folder) = releases(name) else { return };
    let shop = Workshop::new(name);
    let before = shop.rows(csv);
    shop.take_out(csv, is_out);
    assert!(shop.rows(csv).len() < before.len());
    let paths: Vec<_> = files.iter().map(|file| folder.join(file)).collect();
    let all: Vec<_> = paths.iter().map(|path| path.to_str().unwrap()).chain(arguments.iter().copied()).collect();
    let said = shop.imported(&all);
    // The one figure that is far off the year before, as the agency has it.
    let wrong = "29-2000 May 2023, national: annual_mean 56950 is 24 standard errors off the year before (53230)";
    assert!(said.contains("looks wrong: nothing") != (name == "real-2023"), "{said}");
    assert!(said.contains(wrong) == (name == "real-2023"), "{said}");
    let (before, now) = (figures(before), figures(shop.rows(csv)));
    assert!(before == now, "{name}: {}", first_differences(&before, &now));
    let generated = shop.generate();
    assert!(generated.is_done, "{}", generated.errors);
}

fn of_year(year: &'static str) -> impl Fn(&Row) -> bool {
    move |row| row["year"] == year
}

#[test]
fn national_workbooks() {
    let national = "oews_national.csv";
    comes_back("real-2025", &["oews/national_M2025_dl.xlsx"], &[], national, of_year("2025"));
    comes_back("real-2023", &["oews/national_M2023_dl.xlsx"], &[], national, of_year("2023"));
    comes_back("real-2018", &["oews/national_M2018_dl.xlsx"], &["--year", "2018"], national, of_year("2018"));
    comes_back("real-2013", &["oews/national_M2013_dl.xls"], &["--year", "2013"], national, of_year("2013"));
}

#[test]
fn a_cut_off_workbook_of_the_old_format() {
    let Some(folder) = releases("real-cut-off") else { return };
    let shop = Workshop::new("real-cut-off");
    let bytes = std::fs::read(folder.join("oews/national_M2013_dl.xls")).unwrap();
    for missing in [1_000, bytes.len() / 2] {
        std::fs::write(shop.path("national.xls"), &bytes[..bytes.len() - missing]).unwrap();
        let before = shop.state();
        let said = shop.import(&["national.xls", "--year", "2013"]);
        assert!(said.errors.starts_with("national.xls: the workbook is damaged, or the download was cut off ("));
        assert!(said.errors.ends_with("): download it again\nnothing was written\n"), "{}", said.errors);
        assert!(shop.state() == before);
    }
}

#[test]
fn a_workbook_without_a_year_and_the_descriptions_beside_it() {
    let Some(folder) = releases("real-archive") else { return };
    let shop = Workshop::new("real-archive");
    let of = |file: &str| folder.join("oews").join(file);
    super::workbooks::archive(
        &shop.path("oesm18nat.zip"),
        &[
            ("oesm18nat/field_descriptions.xlsx", &of("field_descriptions_M2018.xlsx")),
            ("oesm18nat/national_M2018_dl.xlsx", &of("national_M2018_dl.xlsx")),
        ],
    );
    let said = shop.imported(&["oesm18nat.zip"]);
    assert!(said.contains("OEWS May 2018, national") && said.contains("0 new, 15 unchanged"), "{said}");
    assert!(said.contains("# stands for at least $100.00 an hour, $208,000 a year"), "{said}");
}

#[test]
fn a_workbook_by_sector() {
    let Some(folder) = releases("real-sector") else { return };
    let shop = Workshop::new("real-sector");
    let before = figures(shop.rows("oews_industry_earlier.csv"));
    shop.take_out("oews_industry_earlier.csv", of_year("2024"));
    shop.imported(&[folder.join("oews/natsector_M2024_dl.xlsx").to_str().unwrap()]);
    // The workbook prints `**` where the copy that was read first had nothing.
    let after = figures(shop.rows("oews_industry_earlier.csv"));
    assert_eq!(before.len(), after.len());
    let different: Vec<_> = before.iter().zip(&after).filter(|(old, new)| old != new).collect();
    assert!(different.len() <= 5);
    for (old, new) in different {
        assert_eq!([old["employment"].as_str(), new["employment"].as_str()], ["", "withheld"]);
        let mut new = new.clone();
        new.insert("employment".to_owned(), String::new());
        assert_eq!(*old, new);
    }
}

#[test]
fn tables_of_onet() {
    let of_release = |row: &Row| row["release"] == "29.3";
    for (file, csv) in [
        ("Alternate Titles", "onet_alternate_titles.csv"),
        ("Interests", "onet_interests.csv"),
        ("Job Zones", "onet_job_zones.csv"),
        ("Related Occupations", "onet_related_occupations.csv"),
        ("Technology Skills", "onet_technologies.csv"),
    ] {
        let files = [format!("onet/{file}.xlsx"), "onet/Read Me.txt".to_owned()];
        comes_back(csv, &files.each_ref().map(String::as_str), &[], csv, of_release);
    }
}

#[test]
fn projections_of_a_cycle() {
    let Some(folder) = releases("real-projections") else { return };
    let shop = Workshop::new("real-projections");
    let path = folder.join("projections/occupation_2023-33.xlsx");
    if shop.rows("projections.csv").iter().any(|row| row["period"] == "2023-33") {
        shop.take_out("projections.csv", |row| row["period"] == "2023-33");
    }
    shop.imported(&[path.to_str().unwrap()]);
    let rows = shop.rows("projections.csv");
    let figures = |soc: &str| {
        let row = rows.iter().find(|row| row["period"] == "2023-33" && row["soc"] == soc).unwrap();
        [
            "title",
            "employment_base_thousands",
            "employment_projected_thousands",
            "change_thousands",
            "change_percent",
            "openings_thousands",
            "labor_force_exit_rate_pct",
            "occupational_transfer_rate_pct",
            "total_separations_rate_pct",
            "self_employed_pct",
            "typical_entry_education",
        ]
        .map(|column| row[column].clone())
    };
    assert_eq!(
        figures("29-2072"),
        [
            "Medical records specialists",
            "191.5",
            "208.2",
            "16.7",
            "8.7",
            "15.0",
            "3.5",
            "3.2",
            "6.7",
            "0.3",
            "Postsecondary nondegree award"
        ]
    );
    assert_eq!(
        figures("29-9021"),
        [
            "Health information technologists and medical registrars",
            "39.1",
            "45.5",
            "6.4",
            "16.3",
            "3.2",
            "3.1",
            "3.0",
            "6.1",
            "9.3",
            "Associate's degree"
        ]
    );
}

#[test]
fn education_of_the_people_in_the_occupations() {
    let Some(folder) = releases("real-education") else { return };
    let shop = Workshop::new("real-education");
    shop.imported(&[folder.join("projections/education_2023-33.xlsx").to_str().unwrap()]);
    let rows = shop.rows("education_attainment.csv");
    let row = rows.iter().find(|row| row["period"] == "2021-22" && row["soc"] == "29-2072").unwrap();
    let shares = [
        "less_than_hs_pct",
        "hs_pct",
        "some_college_pct",
        "associate_pct",
        "bachelor_pct",
        "master_pct",
        "doctoral_professional_pct",
    ];
    assert_eq!(shares.map(|column| row[column].as_str()), ["2.3", "18.8", "31.6", "25.2", "16.4", "4.6", "1.1"]);
}

#[test]
fn a_whole_cycle_comes_back_as_it_stands() {
    let in_cycle = |row: &Row| row.get("period").or(row.get("cycle")).is_some_and(|period| period == "2023-33");
    comes_back("real-cycle", &["projections/occupation_2023-33.xlsx"], &[], "projections.csv", in_cycle);
    let surveyed = |row: &Row| row["period"] == "2021-22";
    comes_back("real-survey", &["projections/education_2023-33.xlsx"], &[], "education_attainment.csv", surveyed);
    // A file keeps at least a row.
    let first = |row: &Row| row["soc"] != "29-2072";
    comes_back("real-skills", &["projections/skills_2023-33.xlsx"], &[], "skill_scores.csv", first);
}

#[test]
fn price_parities_of_a_later_release() {
    let Some(folder) = releases("real-parities") else { return };
    let shop = Workshop::new("real-parities");
    let path = folder.join("prices/bea_sarpp_state_2008_2024.csv");
    let said = shop.import(&[path.to_str().unwrap(), "--correct"]);
    assert!(said.is_done, "{}", said.errors);
    let rows = shop.rows("regional_price_parities.csv");
    let of = |fips: &str, year: &str| {
        let is_whole = |row: &Row| row["item"] == "all items";
        rows.iter().find(|row| row["fips"] == fips && row["year"] == year && is_whole(row)).unwrap()["index_us_100"]
            .clone()
    };
    assert_eq!(
        [of("01", "2008"), of("01", "2024"), of("06", "2024"), of("00", "2024")],
        ["88.901", "88.823", "110.720", "100.000"]
    );
    assert!(rows.iter().all(|row| row["publication"] == "bea-rpp-2026-02"));
}
