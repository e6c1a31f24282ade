//! A year that stands is changed by `--correct` alone, cell by cell, with lines for the changelog.

use super::support::Workshop;
use super::workbooks::{HEADS, national, oews, with};

const TITLE: &str = "Medical Records Specialists";

/// The national row of May 2025 as the agency has it, but for some cells.
fn of_2025(cells: &[(&str, &str)]) -> Vec<String> {
    let figures = [
        ("TOT_EMP", "194720"),
        ("EMP_PRSE", "1.1"),
        ("H_MEAN", "27.3"),
        ("A_MEAN", "56790"),
        ("MEAN_PRSE", "0.4"),
        ("H_PCT10", "17.79"),
        ("H_PCT25", "20.91"),
        ("H_MEDIAN", "24.59"),
        ("H_PCT75", "31.17"),
        ("H_PCT90", "39.01"),
        ("A_PCT10", "37000"),
        ("A_PCT25", "43490"),
        ("A_MEDIAN", "51140"),
        ("A_PCT75", "64820"),
        ("A_PCT90", "81150"),
    ];
    with(with(national("29-2072", TITLE), &figures), cells)
}

#[test]
fn a_corrected_figure() {
    let shop = Workshop::new("corrected");
    let rows = [of_2025(&[("A_MEDIAN", "51160"), ("H_MEDIAN", "24.60")])];
    oews(&shop.path("national.xlsx"), "national_M2025_dl", 2025, &HEADS, &rows);

    // The other occupation of the year is gone from this workbook, which is a correction too.
    let reason = "3 figures or rows of releases that stand would change; --correct writes them";
    shop.refused(&["national.xlsx"], reason);

    let said = shop.imported(&["national.xlsx", "--correct"]);
    for line in [
        "    data/oews_national.csv: 0 new, 0 unchanged, 1 changed, 1 gone",
        "      changed: 2025 29-2072 (Medical Records Specialists), hourly_median: 24.59 -> 24.6",
        "      changed: 2025 29-2072 (Medical Records Specialists), annual_median: 51140 -> 51160",
        "      gone: 2025 29-9021 (Health Information Technologists and Medical Registrars)",
        "- Corrected: OEWS May 2025, national, 2025 29-2072 (Medical Records Specialists), annual median: 51160, was 51140 (`oews_national.csv`).",
        "- Removed: OEWS May 2025, national, 2025 29-9021 (Health Information Technologists and Medical Registrars) (`oews_national.csv`).",
    ] {
        assert!(said.lines().any(|found| found == line), "{line}\n\nis not in\n\n{said}");
    }
    let lines = shop.state()["oews_national.csv"].clone();
    assert!(lines.ends_with(
        "\n2025,29-2072,Medical Records Specialists,194720,1.1,27.3,56790,0.4,17.79,20.91,24.6,31.17,39.01,37000,43490,51160,64820,81150,oews-2025-05,N4;S9;R1,row of the BLS national file\n"
    ));
    let counted = shop.state()["releases.csv"].clone();
    assert!(
        !counted.contains("oews_national.csv,29-9021,2025") && counted.contains("oews_national.csv,29-2072,2025,1,")
    );
    assert!(shop.imported(&["national.xlsx"]).ends_with("nothing to write: all of it stands already\n"));
}

#[test]
fn a_workbook_that_agrees_changes_nothing() {
    let shop = Workshop::new("agrees");
    let registrars = [
        ("TOT_EMP", "38100"),
        ("EMP_PRSE", "1.9"),
        ("H_MEAN", "36.04"),
        ("A_MEAN", "74970"),
        ("MEAN_PRSE", "0.7"),
        ("H_PCT10", "19.15"),
        ("H_PCT25", "23.53"),
        ("H_MEDIAN", "32.7"),
        ("H_PCT75", "45.98"),
        ("H_PCT90", "56.45"),
        ("A_PCT10", "39830"),
        ("A_PCT25", "48940"),
        ("A_MEDIAN", "68020"),
        ("A_PCT75", "95630"),
        ("A_PCT90", "117420"),
    ];
    let rows = [
        of_2025(&[]),
        with(national("29-9021", "Health information technologists and medical registrars"), &registrars),
    ];
    oews(&shop.path("national.xlsx"), "national_M2025_dl", 2025, &HEADS, &rows);
    let before = shop.state();
    let said = shop.imported(&["national.xlsx"]);
    assert!(said.contains("data/oews_national.csv: 0 new, 2 unchanged, 0 changed, 0 gone"), "{said}");
    assert!(said.ends_with("nothing to write: all of it stands already\n"));
    assert!(shop.state() == before);
}

#[test]
fn a_day_is_asked_for_before_anything_is_read() {
    let shop = Workshop::new("no-day");
    let output = shop.command(&["nowhere.xlsx"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("--read-on <DATE>"));
    let output = shop.command(&["--read-on", "yesterday", "nowhere.xlsx"]).output().unwrap();
    assert!(String::from_utf8(output.stderr).unwrap().contains("is not a day such as 2027-04-02"));
}
