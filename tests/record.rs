//! Every cell of the record's CSV files comes out of `facts()`, once, and nothing else does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

#[path = "shared/files.rs"]
mod files;

use files::{Row, plain, top_code};
use health_info_careers::facts::{Status, Subject};
use health_info_careers::unit::Measure;
use health_info_careers::{Fact, Occupation, facts};

/// Class, occupation, year, subject, unit and statistic, status.
type Key = [String; 6];
type Cells = BTreeMap<Key, (String, String)>;

/// The columns of the files, and what the fact of a cell says.
const COLUMNS: [(&str, &str, &str, &str); 17] = [
    ("employment", "employment", "jobs", "count"),
    ("employment_rse", "employment-rse", "percent", "relative_standard_error"),
    ("jobs_per_1000", "jobs-per-1000", "jobs_per_1000_jobs", "rate"),
    ("location_quotient", "location-quotient", "ratio", "location_quotient"),
    ("wage_rse", "wage-rse", "percent", "relative_standard_error"),
    ("hourly_mean", "wage", "usd_per_hour", "mean"),
    ("hourly_p10", "wage", "usd_per_hour", "p10"),
    ("hourly_p25", "wage", "usd_per_hour", "p25"),
    ("hourly_median", "wage", "usd_per_hour", "median"),
    ("hourly_p75", "wage", "usd_per_hour", "p75"),
    ("hourly_p90", "wage", "usd_per_hour", "p90"),
    ("annual_mean", "wage", "usd_per_year", "mean"),
    ("annual_p10", "wage", "usd_per_year", "p10"),
    ("annual_p25", "wage", "usd_per_year", "p25"),
    ("annual_median", "wage", "usd_per_year", "median"),
    ("annual_p75", "wage", "usd_per_year", "p75"),
    ("annual_p90", "wage", "usd_per_year", "p90"),
];

fn read(file: &str, kind: &str, subject: impl Fn(&Row) -> String, cells: &mut Cells) {
    let (states, caps, rows) = (states(), files::rows("top_codes.csv"), files::rows(file));
    for row in &rows {
        let mut name = subject(row);
        if kind == "state" {
            name.clone_from(&states[&row["fips"]]);
        }
        for (column, class, unit, statistic) in COLUMNS {
            let Some(cell) = row.get(column).filter(|cell| !cell.is_empty()) else { continue };
            let key = [
                format!("{kind}-{class}"),
                row["soc"].clone(),
                format!("{}-05", row["year"]),
                name.clone(),
                unit.to_owned(),
                statistic.to_owned(),
            ];
            let dating =
                if row.get("year_stated").is_some_and(|stated| stated == "no") { "inferred" } else { "stated" };
            let value = match cell.as_str() {
                "withheld" => cell.clone(),
                "#" => format!("at least {}", top_code(&caps, &row["year"], column)),
                number => plain(number),
            };
            assert_eq!(cells.insert(key, (value, dating.to_owned())), None, "{file} has a cell twice");
        }
    }
    assert_eq!(rows.len(), counted(file), "{file} has other rows than releases.csv counts");
}

/// How many rows the releases of a file have together.
fn counted(file: &str) -> usize {
    let releases = files::rows("releases.csv").into_iter().filter(|release| release["file"] == file);
    releases.map(|release| release["rows"].parse::<usize>().unwrap()).sum()
}

fn states() -> BTreeMap<String, String> {
    files::rows("states.csv").iter().map(|row| (row["fips"].clone(), row["usps"].clone())).collect()
}

fn text(value: Option<impl ToString>) -> String {
    value.map_or(String::new(), |value| value.to_string())
}

/// The facts of the record whose class begins with a kind of place and ends in a column's.
fn found(is_wanted: impl Fn(&Fact) -> bool) -> Cells {
    let mut cells = Cells::new();
    for fact in facts().filter(|fact| !fact.source().is_guide() && is_wanted(fact)) {
        let subject = match fact.subject() {
            Subject::None => String::new(),
            subject => subject.to_string(),
        };
        let key = [
            fact.class().to_string(),
            text(fact.occupation()),
            text(fact.period().map(|period| period.code().to_string())),
            subject,
            text(fact.unit()),
            text(fact.statistic().map(Measure::code)),
        ];
        let bound = if fact.status() == Status::AtLeast { "at least " } else { "" };
        let value = fact.value().map_or(fact.status().to_string(), |value| format!("{bound}{value}"));
        assert_eq!(cells.insert(key.clone(), (value, text(fact.dating()))), None, "{key:?} is there twice");
    }
    cells
}

/// Releases that print wages above the cap that their notes state: the agency's national file of May 2025 has no `#`, and
/// wages up to $742,310.
const CAP_NOT_KEPT: &[&str] = &["2025"];

/// Where a cap is kept, no wage is published at it or above: that is what `#` stands for.
#[test]
fn wages_stay_below_the_cap_of_their_year_where_it_is_kept() {
    let caps = files::rows("top_codes.csv");
    let (mut above, mut below) = (BTreeSet::new(), 0);
    for file in ["oews_national.csv", "oews_state.csv", "oews_area.csv", "oews_industry.csv"] {
        for row in files::rows(file).iter().filter(|row| caps.iter().any(|cap| cap["year"] == row["year"])) {
            for (column, ..) in COLUMNS.iter().filter(|(_, class, ..)| *class == "wage") {
                let Some(Ok(wage)) = row.get(*column).map(|cell| cell.parse::<f64>()) else { continue };
                let cap: f64 = top_code(&caps, &row["year"], column).parse().unwrap();
                if wage < cap {
                    below += 1;
                } else {
                    above.insert(row["year"].clone());
                }
            }
        }
    }
    assert!(above.iter().eq(CAP_NOT_KEPT), "{above:?}");
    assert!(below > 100_000, "{below}");
}

#[test]
fn every_cell_of_oews_is_a_fact_and_every_fact_a_cell() {
    let mut cells = Cells::new();
    read("oews_national.csv", "national", |_| String::new(), &mut cells);
    read("oews_state.csv", "state", |_| String::new(), &mut cells);
    read("oews_area.csv", "area", |row| row["area_code"].clone(), &mut cells);
    read("oews_industry.csv", "industry", |row| row["industry_code"].clone(), &mut cells);
    let earlier = |row: &Row| {
        let code = &row["naics"];
        if code.is_empty() { row["industry"].clone() } else { code.clone() }
    };
    read("oews_industry_earlier.csv", "industry", earlier, &mut cells);
    let classes: Vec<_> = ["national", "state", "area", "industry"]
        .iter()
        .flat_map(|kind| COLUMNS.iter().map(move |(_, class, ..)| format!("{kind}-{class}")))
        .collect();
    let found = found(|fact| classes.iter().any(|class| *class == fact.class().code()));
    for (key, cell) in &cells {
        assert_eq!(found.get(key), Some(cell), "{key:?}");
    }
    assert_eq!(found.len(), cells.len());
}

#[test]
fn every_cell_of_the_matrix_is_a_fact() {
    let mut cells = BTreeMap::new();
    for row in files::rows("industry_matrix.csv") {
        for (class, column) in [
            ("industry-projection-base", "employment_base"),
            ("industry-projection-target", "employment_projected"),
            ("industry-projection-share", "share_of_base_pct"),
        ] {
            cells.insert((class.to_owned(), row["industry_code"].clone()), plain(&row[column]));
        }
    }
    let found: Vec<_> = facts()
        .filter(|fact| fact.class().code().starts_with("industry-projection-"))
        .map(|fact| ((fact.class().to_string(), fact.subject().to_string()), fact.value().unwrap().to_string()))
        .collect();
    assert_eq!(found.len(), 312);
    assert_eq!(found.into_iter().collect::<BTreeMap<_, _>>(), cells);
}

/// The official rows that were copied are the same, cell for cell, where they can be read; later
/// releases may have added rows.
#[test]
fn the_copied_rows_are_unchanged() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let shared = root.join("../shared/data");
    if !shared.exists() {
        println!("not here: the files that the copies were made from; nothing compared");
        return;
    }
    let read = |path: &Path| std::fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    for (file, theirs) in [
        ("oews_industry.csv", "oews_industry_2025.csv"),
        ("soc_crosswalk.csv", "soc_crosswalk.csv"),
        ("states.csv", "states.csv"),
        ("cpi_u_monthly.csv", "cpi_u_monthly.csv"),
    ] {
        let (ours, theirs) = (read(&root.join("data").join(file)), read(&shared.join(theirs)));
        let ours: std::collections::BTreeSet<_> = ours.lines().collect();
        for line in theirs.lines() {
            assert!(ours.contains(line), "{file} lacks {line}");
        }
    }
    // One release, as a whole.
    let theirs = read(&shared.join("regional_price_parities_2026_02.csv"));
    assert!(read(&root.join("data/regional_price_parities.csv")) == theirs, "the price parities are not the release's");
}

/// The same of the files of wages by place and by sector, cell by cell: there a row may have been put together from
/// several copies. The agency's marks are ours, but for the hourly wage of who is paid by the year.
#[test]
fn the_copied_cells_of_oews_are_unchanged() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let shared = root.join("../shared/data");
    if !shared.exists() {
        println!("not here: the files that the copies were made from; nothing compared");
        return;
    }
    let mut compared = 0;
    for (file, place, copies) in [
        ("oews_national.csv", "soc", ["oews_national.csv", "field_national_history.csv"].as_slice()),
        (
            "oews_state.csv",
            "fips",
            &[
                "oews_state.csv",
                "oews_state_added.csv",
                "oews_state_2023_percentiles.csv",
                "field_state_2024.csv",
                "field_state_2025.csv",
            ],
        ),
        ("oews_area.csv", "area_code", &["oews_area.csv", "field_area_2025.csv"]),
        ("oews_industry_earlier.csv", "industry", &["oews_industry_earlier.csv"]),
    ] {
        let key = |row: &Row| [row["year"].clone(), row["soc"].clone(), row[place].clone()];
        let ours: BTreeMap<_, _> = files::rows(file).into_iter().map(|row| (key(&row), row)).collect();
        for copy in copies {
            for row in files::read(&shared.join(copy)) {
                // The files of the field hold more occupations than the crate does.
                let Some(ours) = ours.get(&key(&row)) else {
                    assert!(row["soc"].parse::<Occupation>().is_err(), "{file} lacks {:?} of {copy}", key(&row));
                    continue;
                };
                for (column, ..) in COLUMNS {
                    let expected = match row.get(column).map_or("", String::as_str) {
                        "" => continue,
                        "*" => "",
                        "**" => "withheld",
                        cell => cell,
                    };
                    assert_eq!(plain(&ours[column]), plain(expected), "{column} of {:?} in {copy}", key(&row));
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 100_000, "{compared}");
}

#[cfg(feature = "serde")]
#[test]
fn rows_serialize_flat() {
    use health_info_careers::guide::{coursework, work_schedules};
    use health_info_careers::wage::{industries_as_printed, related_wages};
    use health_info_careers::{EducationLevel, certifications, occupation, resolve};
    use serde_json::{json, to_value};

    assert_eq!(
        to_value(industries_as_printed()[0]).unwrap(),
        json!({
            "name": "Hospital", "occupation": "29-2071", "period": "2016", "dating": "unknown",
            "source": "metro-guide", "jobs": 65_500, "share": 38.0, "annual_median": 32_600,
        }),
    );
    assert_eq!(
        to_value(related_wages()[0]).unwrap(),
        json!({
            "name": "medical and health services managers", "occupation": "11-9111", "period": "2015",
            "dating": "stated", "source": "salary-facts", "section": "Salary", "annual_mean": 106_070,
        }),
    );
    assert_eq!(
        to_value(occupation().successors().next()).unwrap(),
        json!({
            "from": "29-2071", "to": "29-2072", "in_part": true,
            "note": "SOC 2018 split 29-2071; this is one of its two parts",
        }),
    );
    assert_eq!(
        to_value(resolve("MB&CC").unwrap()).unwrap(),
        json!({ "kind": "organization", "code": "MBCC", "name": "MB&CC" }),
    );
    assert_eq!(
        to_value(resolve("Medical coder").unwrap()).unwrap(),
        json!({ "kind": "specialization", "code": null, "name": "Medical coder" }),
    );
    assert_eq!(
        to_value(work_schedules()[2].mentions()[0]).unwrap(),
        json!({
            "source": "metro-guide", "section": "Job Characteristics", "printed": null, "text": null, "basis": null,
            "value": 40, "unit": "hours_per_week", "statistic": null, "period": null, "dating": null, "approximate": false,
        }),
    );
    assert_eq!(
        to_value(coursework()[0]).unwrap(),
        json!({
            "id": "coursework-medical-terminology", "topic": "coursework", "subject": "Medical terminology",
            "subject_kind": "course", "subject_code": null, "text": "Medical terminology",
            "sources": ["outlook-2018", "metro-guide", "salary-facts"],
            "weights": [
                {
                    "source": "outlook-2018",
                    "text": "Programs for a postsecondary certificate or an associate's degree in health \
                        information technology usually teach the courses listed",
                },
                { "source": "metro-guide", "text": "The courses listed are helpful to students who want to enter the profession" },
                {
                    "source": "salary-facts",
                    "text": "The classes listed are examples of those in associate's programs for health information \
                        technology",
                },
            ],
        }),
    );
    let way = health_info_careers::Certification::CPC.pathways_from(EducationLevel::HighSchool).next();
    assert_eq!(
        to_value(way).unwrap(),
        json!({
            "certification": "CPC", "name": "Certified Professional Coder", "issuer": "AAPC", "within_reach": true,
            "steps": [
                { "kind": "membership", "organization": "AAPC", "toward": "CPC", "text": "join AAPC" },
                { "kind": "exam", "toward": "CPC-A", "text": "pass the exam for CPC-A" },
                {
                    "kind": "experience", "years": 2, "field": "coding", "toward": "CPC",
                    "text": "gain 2 years of experience in coding",
                },
            ],
            "met": [],
            "unmet": [
                { "kind": "membership", "organization": "AAPC", "text": "membership in AAPC" },
                { "kind": "certification", "certification": "CPC-A", "text": "the certification CPC-A" },
                { "kind": "experience", "years": 2, "field": "coding", "text": "2 years of experience in coding" },
            ],
            "sources": ["aapc-cpc-apprenticeship", "aapc-faq", "army-cool-cpc"],
            "confidence": "medium", "note": "the exam was passed for CPC-A; high confidence but for the membership",
            "text": "CPC — Certified Professional Coder (AAPC): join AAPC, then pass the exam for CPC-A, then gain 2 years of experience in coding",
        }),
    );
    let step = to_value(certifications().next_from(EducationLevel::HighSchool).last()).unwrap();
    assert_eq!((&step["from"], &step["certifications"]), (&json!("high-school"), &json!(["RHIA"])));
    assert_eq!(step["step"], json!({ "kind": "education", "level": "bachelor", "text": "earn a bachelor's degree" }));
    assert_eq!(step["opens"][0]["steps"][0]["kind"], "program");
}
