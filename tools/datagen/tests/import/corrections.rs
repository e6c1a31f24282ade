//! A year that stands is changed by `--correct` alone, cell by cell, with lines for the changelog.

use super::support::Workshop;
use super::workbooks::{COLUMNS, HEADS, national, oews, with};

/// The national rows of May 2025 as the agency has them.
fn of_2025(shop: &Workshop) -> Vec<Vec<String>> {
    let rows = shop.rows("oews_national.csv").into_iter().filter(|row| row["year"] == "2025");
    let workbook = rows.map(|known| {
        let mark = |head: &str| if ["TOT_EMP", "EMP_PRSE"].contains(&head) { "**" } else { "*" };
        let cells: Vec<_> = COLUMNS
            .iter()
            .filter(|(ours, _)| known.contains_key(*ours))
            .map(|(ours, theirs)| {
                (*theirs, if known[*ours] == "withheld" { mark(theirs) } else { known[*ours].as_str() })
            })
            .collect();
        with(national(&known["soc"], &known["title"].to_uppercase()), &cells)
    });
    workbook.collect()
}

#[test]
fn a_corrected_figure() {
    let shop = Workshop::new("corrected");
    let mut rows = of_2025(&shop);
    // One row is gone, and two cells of another are different.
    rows.retain(|row| row[8] != "29-9021");
    let count = rows.len() - 1;
    for row in rows.iter_mut().filter(|row| row[8] == "29-2072") {
        *row = with(row.clone(), &[("A_MEDIAN", "51160"), ("H_MEDIAN", "24.60"), ("OCC_TITLE", "Medical Coders")]);
    }
    oews(&shop.path("national.xlsx"), "national_M2025_dl", 2025, &HEADS, &rows);
    let reason = "3 figures or rows of releases that stand would change; --correct writes them";
    shop.refused(&["national.xlsx"], reason);
    let tried = shop.imported(&["national.xlsx", "--dry-run"]);
    assert!(tried.ends_with(&format!("\n{reason}\n\ndry run: nothing was written\n")), "{tried}");

    let (before, copy) = (shop.rows("oews_national.csv"), shop.next_copy(0));
    let said = shop.imported(&["national.xlsx", "--correct"]);
    for line in [
        &format!("    data/oews_national.csv: 0 new, {count} unchanged, 1 changed, 1 gone"),
        "      changed: 2025 29-2072 (Medical Records Specialists), hourly_median: 24.59 -> 24.6",
        "      changed: 2025 29-2072 (Medical Records Specialists), annual_median: 51140 -> 51160",
        "      gone: 2025 29-9021 (Health Information Technologists and Medical Registrars)",
        "- Corrected: OEWS May 2025, national, 2025 29-2072 (Medical Records Specialists), annual median: 51160, was 51140 (`oews_national.csv`).",
        "- Removed: OEWS May 2025, national, 2025 29-9021 (Health Information Technologists and Medical Registrars) (`oews_national.csv`).",
    ] {
        assert!(said.lines().any(|found| found == line), "{line}\n\nis not in\n\n{said}");
    }
    let names: Vec<_> = said.lines().filter(|line| line.contains("another name")).collect();
    let name = "2025 29-2072 (Medical Records Specialists): the release says Medical Coders";
    assert_eq!(names, [format!("      another name, left as it is: {name}")]);
    assert!(!said.contains("- New: "), "{said}");
    let expected = before.into_iter().filter(|row| row["year"] != "2025" || row["soc"] != "29-9021").map(|mut row| {
        if row["year"] == "2025" && row["soc"] == "29-2072" {
            let copies = format!("{};{copy}", row["read_from"]);
            let cells = [("hourly_median", "24.6"), ("annual_median", "51160"), ("read_from", &copies)];
            row.extend(cells.map(|(column, text)| (column.to_owned(), text.to_owned())));
        }
        row
    });
    assert_eq!(shop.rows("oews_national.csv"), expected.collect::<Vec<_>>());
    assert!(!shop.state()["releases.csv"].contains("oews_national.csv,29-9021,2025"));
    assert!(shop.imported(&["national.xlsx"]).ends_with("nothing to write: all of it stands already\n"));
}

/// Which of the two is the corrected one, no file says: `--correct` would take whichever is named last.
#[test]
fn two_files_that_contradict_each_other() {
    let shop = Workshop::new("contradict");
    let mut rows = of_2025(&shop);
    oews(&shop.path("national.xlsx"), "national_M2025_dl", 2025, &HEADS, &rows);
    let row = rows.iter_mut().find(|row| row[8] == "29-2072").unwrap();
    *row = with(row.clone(), &[("A_MEDIAN", "51160")]);
    let at = rows.iter().position(|row| row[8] == "29-2072").unwrap() + 2;
    oews(&shop.path("all.xlsx"), "All May 2025 data", 2025, &HEADS, &rows);
    let reason = format!(
        "all.xlsx: sheet All May 2025 data: row {at}: column annual_median: 2025 29-2072 has 51160, \
         national.xlsx: sheet national_M2025_dl: row {at} has 51140"
    );
    shop.refused(&["--correct", "national.xlsx", "all.xlsx"], &reason);
    // One after the other, the second corrects the first.
    let said = shop.imported(&["--correct", "all.xlsx"]);
    assert!(
        said.contains("changed: 2025 29-2072 (Medical Records Specialists), annual_median: 51140 -> 51160"),
        "{said}"
    );
}

#[test]
fn a_workbook_that_agrees_changes_nothing() {
    let shop = Workshop::new("agrees");
    // Titles in capitals: the name of the same thing.
    let rows = of_2025(&shop);
    oews(&shop.path("national.xlsx"), "national_M2025_dl", 2025, &HEADS, &rows);
    let before = shop.state();
    let said = shop.imported(&["national.xlsx"]);
    assert!(
        said.contains(&format!("data/oews_national.csv: 0 new, {} unchanged, 0 changed, 0 gone", rows.len())),
        "{said}"
    );
    assert!(said.ends_with("nothing to write: all of it stands already\n"));
    assert!(shop.state() == before);
}

#[test]
fn a_day_is_asked_for_before_anything_is_read() {
    let shop = Workshop::new("no-day");
    let output = shop.command(&["nowhere.xlsx"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("--read-on <DATE>"));
    for day in ["yesterday", "2027-04-02-01", "2027-4-02", "2027-13-02"] {
        let output = shop.command(&["--read-on", day, "nowhere.xlsx"]).output().unwrap();
        assert!(String::from_utf8(output.stderr).unwrap().contains("is not a day such as 2027-04-02"), "{day}");
    }
}
