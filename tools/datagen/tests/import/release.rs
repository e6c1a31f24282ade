//! The release of May 2026, made up: national, by state and by area, from the figures of May 2025.

use std::collections::BTreeMap;

use super::support::Workshop;
use super::workbooks::{HEADS, archive, national, oews, row, with};

type Row = BTreeMap<String, String>;

/// The columns of `data/` and those of the workbooks.
const COLUMNS: [(&str, &str); 17] = [
    ("employment", "TOT_EMP"),
    ("employment_rse", "EMP_PRSE"),
    ("jobs_per_1000", "JOBS_1000"),
    ("location_quotient", "LOC_QUOTIENT"),
    ("hourly_mean", "H_MEAN"),
    ("annual_mean", "A_MEAN"),
    ("wage_rse", "MEAN_PRSE"),
    ("hourly_p10", "H_PCT10"),
    ("hourly_p25", "H_PCT25"),
    ("hourly_median", "H_MEDIAN"),
    ("hourly_p75", "H_PCT75"),
    ("hourly_p90", "H_PCT90"),
    ("annual_p10", "A_PCT10"),
    ("annual_p25", "A_PCT25"),
    ("annual_median", "A_MEDIAN"),
    ("annual_p75", "A_PCT75"),
    ("annual_p90", "A_PCT90"),
];

const TITLES: [(&str, &str); 2] = [
    ("29-2072", "Medical Records Specialists"),
    ("29-9021", "Health Information Technologists and Medical Registrars"),
];

fn title(soc: &str) -> &'static str {
    TITLES.iter().find(|(code, _)| *code == soc).unwrap().1
}

/// A row of the workbook from one of May 2025: every hourly wage a dollar more, every annual one
/// 2,080; the marks of the agency where it has no figure.
fn workbook_row(known: &Row, place: [&str; 4]) -> Vec<String> {
    let mut cells = Vec::new();
    for (ours, theirs) in COLUMNS {
        let text = known.get(ours).map_or("", String::as_str);
        let number = text.parse::<f64>().ok();
        let text = match number {
            Some(wage) if theirs.starts_with("H_") => format!("{:.2}", wage + 1.0),
            Some(wage) if theirs.starts_with("A_") => format!("{:.0}", wage + 2_080.0),
            None if text == "withheld" && (theirs.starts_with("A_") || theirs.starts_with("H_")) => "*".to_owned(),
            None if text == "withheld" && theirs == "MEAN_PRSE" => "*".to_owned(),
            None if text == "withheld" => "**".to_owned(),
            _ => text.to_owned(),
        };
        cells.push((theirs, text));
    }
    let cells: Vec<_> = cells.iter().map(|(head, text)| (*head, text.as_str())).collect();
    with(row(place, &known["soc"], title(&known["soc"])), &cells)
}

fn of_2025(shop: &Workshop, file: &str) -> Vec<Row> {
    shop.rows(file).into_iter().filter(|row| row["year"] == "2025").collect()
}

/// The three workbooks as they are published: each in an archive of its own.
fn publish(shop: &Workshop, change_area: impl Fn(Vec<String>) -> Vec<String>) {
    let mut rows = vec![national("00-0000", "All Occupations"), national("11-1011", "Chief Executives")];
    rows.extend(of_2025(shop, "oews_national.csv").iter().map(|known| workbook_row(known, ["99", "U.S.", "1", "US"])));
    pack(shop, "oesm26nat", "national_M2026_dl", &rows);

    let usps: BTreeMap<_, _> =
        shop.rows("states.csv").into_iter().map(|state| (state["fips"].clone(), state["usps"].clone())).collect();
    let mut rows = vec![row(["01", "Alabama", "2", "AL"], "00-0000", "All Occupations")];
    for known in of_2025(shop, "oews_state.csv") {
        let kind = if ["GU", "PR", "VI"].contains(&usps[&known["fips"]].as_str()) { "3" } else { "2" };
        rows.push(workbook_row(&known, [&known["fips"], &known["name"], kind, &usps[&known["fips"]]]));
    }
    pack(shop, "oesm26st", "state_M2026_dl", &rows);

    let mut rows = Vec::new();
    for known in of_2025(shop, "oews_area.csv") {
        let is_metropolitan = known["area_kind"] == "metropolitan";
        let code = if is_metropolitan { &known["area_code"][2..] } else { known["area_code"].as_str() };
        let place = [code, &known["area_name"], if is_metropolitan { "4" } else { "6" }, &usps[&known["state_fips"]]];
        rows.push(change_area(workbook_row(&known, place)));
    }
    pack(shop, "oesm26ma", "MSA_M2026_dl", &rows);
}

fn pack(shop: &Workshop, name: &str, sheet: &str, rows: &[Vec<String>]) {
    let book = shop.path(&format!("{sheet}.xlsx"));
    oews(&book, sheet, 2026, &HEADS, rows);
    archive(&shop.path(&format!("{name}.zip")), &[(&format!("{name}/{sheet}.xlsx"), &book)]);
}

const FILES: [&str; 3] = ["oesm26nat.zip", "oesm26st.zip", "oesm26ma.zip"];

#[test]
fn next_years_release_is_one_command() {
    let shop = Workshop::new("may-2026");
    let renamed = |row: Vec<String>| match row[1].as_str() {
        "Akron, OH" => with(row, &[("AREA_TITLE", "Akron-Canton, OH")]),
        "Albany, GA" => with(row, &[("AREA", "49999"), ("AREA_TITLE", "New Albany, GA")]),
        _ => row,
    };
    publish(&shop, renamed);
    let before = shop.state();

    let said = shop.import(&["--dry-run", FILES[0], FILES[1], FILES[2]]);
    assert!(said.is_done && said.out.ends_with("dry run: nothing was written\n"), "{}{}", said.out, said.errors);
    assert!(shop.state() == before);

    let said = shop.imported(&FILES);
    for line in [
        "  OEWS May 2026, national, sheet national_M2026_dl: 4 rows read, 2 of them taken",
        "    note: # stands for a wage of at least $121.00 per hour or $251,680 per year",
        "    data/oews_national.csv: 2 new, 0 unchanged, 0 changed, 0 gone",
        "    data/oews_state.csv: 104 new, 0 unchanged, 0 changed, 0 gone",
        "      new: 29-2072 2026, 53 rows",
        "    data/oews_area.csv: 682 new, 0 unchanged, 0 changed, 0 gone",
        "0010420: Akron-Canton, OH since May 2026; Akron, OH becomes an alias",
        "sources.csv: oews-2026-05: Occupational Employment and Wage Statistics (OES before 2021), May 2026",
        "- New: OEWS May 2026, by state, 104 rows.",
    ] {
        assert!(said.lines().any(|found| found == line), "{line}\n\nis not in\n\n{said}");
    }
    assert_eq!(said.matches("looks wrong: nothing").count(), 3, "{said}");

    // Values of May 2025 and a dollar, as they stand in the CSV files: California, Alabama.
    let states = shop.rows("oews_state.csv");
    let find = |fips: &str, soc: &str| {
        let mut found = states.iter().filter(|row| row["year"] == "2026" && row["fips"] == fips && row["soc"] == soc);
        found.next().cloned()
    };
    let alabama = find("01", "29-2072").unwrap();
    assert_eq!(
        ["name", "employment", "employment_rse", "jobs_per_1000", "location_quotient", "hourly_mean", "annual_mean"]
            .map(|column| alabama[column].as_str()),
        ["Alabama", "2330", "5.0", "1.101", "0.88", "22.98", "47790"]
    );
    assert_eq!(
        ["hourly_p10", "annual_p90", "year_stated", "publication", "read_from", "note"]
            .map(|column| alabama[column].as_str()),
        ["15.54", "66810", "yes", "oews-2026-05", "R2", ""]
    );
    assert_eq!(find("01", "29-9021"), None);
    let areas = shop.rows("oews_area.csv");
    let titles: Vec<_> =
        areas.iter().filter(|row| row["area_code"] == "0010420").map(|row| &row["area_name"]).collect();
    assert!(titles.len() >= 2 && titles.iter().all(|title| *title == "Akron-Canton, OH"));
    let new = areas.iter().find(|row| row["area_code"] == "0049999").unwrap();
    assert_eq!([&new["area_name"], &new["state_fips"], &new["area_kind"]], ["New Albany, GA", "13", "metropolitan"]);
    assert_eq!(areas.iter().filter(|row| row["year"] == "2026" && row["employment"] == "withheld").count(), 7);
    assert_eq!(areas.iter().filter(|row| row["year"] == "2026" && row["annual_mean"] == "withheld").count(), 3);

    let copies = shop.rows("copies.csv");
    let copy = copies.iter().find(|row| row["id"] == "R2").unwrap();
    assert_eq!(copy["path"], "oesm26st.zip");
    assert_eq!(copy["what"], "OEWS May 2026, by state");
    assert_eq!(copy["note"], "read on 2027-04-02");
    assert!(copy["revision"].strip_prefix("SHA-256 ").is_some_and(|hash| hash.len() == 64));

    // Again: nothing. And the old rows stand, byte for byte.
    let after = shop.state();
    assert!(shop.imported(&FILES).ends_with("nothing to write: all of it stands already\n"));
    assert!(shop.state() == after);
    for file in ["oews_national.csv", "oews_state.csv", "cpi_u_monthly.csv"] {
        let old: Vec<_> = before[file].lines().collect();
        let kept: Vec<_> = after[file].lines().filter(|line| !line.contains("oews-2026-05")).collect();
        assert_eq!(old, kept, "{file}");
    }
    // The tables of the library can be written from it.
    let generated = shop.generate();
    assert!(generated.is_done, "{}", generated.errors);
    assert!(generated.out.contains("wrote src/wage/tables.rs"));
}

#[test]
fn what_looks_wrong_is_said() {
    let shop = Workshop::new("looks-wrong");
    publish(&shop, |row| row);
    let cells = [("TOT_EMP", "400000"), ("A_MEAN", "99990"), ("H_PCT25", "9.5")];
    let registrars = of_2025(&shop, "oews_national.csv").into_iter().find(|row| row["soc"] == "29-9021").unwrap();
    let rows = [
        with(national("29-2072", title("29-2072")), &cells),
        with(workbook_row(&registrars, ["99", "U.S.", "1", "US"]), &[("A_MEAN", "80000"), ("H_MEAN", "38.46")]),
    ];
    pack(&shop, "oesm26nat", "national_M2026_dl", &rows);
    let said = shop.imported(&[FILES[0], FILES[1]]);
    let wrong: Vec<_> = said.lines().filter(|line| line.starts_with("      29-")).collect();
    assert_eq!(
        wrong,
        [
            "      29-2072 May 2026, national: annual mean 99990 is not between the 10th and the 90th percentile",
            "      29-2072 May 2026, national: hourly p10 18 is above p25 9.5",
            "      29-2072 May 2026, national: annual mean 99990 is not 2,080 times the hourly 28",
            "      29-2072 May 2026, national: annual p25 43680 is not 2,080 times the hourly 9.5",
            "      29-2072 May 2026, national: employment 400000 is 39 standard errors off the year before (194720)",
            "      29-2072 May 2026, national: annual_mean 99990 is 79 standard errors off the year before (56790)",
            "      29-2072 May 2026: the states add to 194040 jobs, the national figure is 400000",
            "      29-9021 May 2026: the states' annual mean is 77108, weighted by jobs; the national one is 80000",
        ],
        "{said}"
    );
}

#[test]
fn marks_are_taken_for_what_they_mean() {
    let shop = Workshop::new("marks");
    let specialists =
        [("TOT_EMP", "**"), ("EMP_PRSE", "**"), ("H_PCT90", "#"), ("A_PCT90", "#"), ("A_PCT75", "*"), ("PCT_RPT", "~")];
    // Paid by the year: no hourly wage exists, so none is withheld.
    let by_year =
        HEADS.iter().filter(|head| head.starts_with("H_")).map(|head| (*head, "*")).chain([("ANNUAL", "TRUE")]);
    let rows = [
        with(national("29-2072", title("29-2072")), &specialists),
        with(national("29-9021", title("29-9021")), &by_year.collect::<Vec<_>>()),
    ];
    oews(&shop.path("national.xlsx"), "national_M2026_dl", 2026, &HEADS, &rows);
    shop.imported(&["national.xlsx"]);
    let lines = shop.state()["oews_national.csv"].clone();
    let new: Vec<_> = lines.lines().filter(|line| line.starts_with("2026,")).collect();
    assert_eq!(
        new,
        [
            "2026,29-2072,Medical Records Specialists,withheld,withheld,28,58240,0.5,18,21,25,32,#,37440,43680,52000,withheld,#,oews-2026-05,R1,",
            "2026,29-9021,Health Information Technologists and Medical Registrars,200000,1.2,,58240,0.5,,,,,,37440,43680,52000,66560,83200,oews-2026-05,R1,",
        ]
    );
}
