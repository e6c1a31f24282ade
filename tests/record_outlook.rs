//! Every cell of the files of the outlook comes out of `facts()`, once, and nothing else does.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

#[path = "shared/files.rs"]
mod files;

use files::{Row, plain, rows};
use health_info_careers::facts::Subject;
use health_info_careers::unit::{Dating, Measure};
use health_info_careers::{EducationLevel, Occupation, State, facts};

/// Class, occupation, source, period, subject, unit, statistic.
type Key = [String; 7];

/// A number, or a text.
type Cells = BTreeMap<Key, String>;

fn root() -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).to_owned()
}

/// The facts of the record in some classes.
fn found(classes: &[&str]) -> Cells {
    let mut cells = Cells::new();
    for fact in facts().filter(|fact| !fact.source().is_guide() && classes.contains(&fact.class().code())) {
        let text = |value: Option<String>| value.unwrap_or_default();
        let key = [
            fact.class().to_string(),
            text(fact.occupation().map(|soc| soc.to_string())),
            fact.source().to_string(),
            text(fact.period().map(|period| period.code().to_string())),
            if fact.subject() == Subject::None { String::new() } else { fact.subject().to_string() },
            text(fact.unit().map(|unit| unit.to_string())),
            text(fact.statistic().map(Measure::code).map(str::to_owned)),
        ];
        assert_eq!(fact.dating(), Some(Dating::Stated), "{key:?}");
        let value = fact.value().map(|value| value.to_string()).or(fact.text().map(|text| text.to_string()));
        assert_eq!(cells.insert(key.clone(), value.unwrap()), None, "{key:?} is there twice");
    }
    cells
}

/// `16.7` thousand as 16700.
fn thousands(number: &str) -> String {
    let (whole, tenth) = number.split_once('.').unwrap();
    assert_eq!(tenth.len(), 1);
    let all: i64 = format!("{whole}{tenth}").parse().unwrap();
    (all * 100).to_string()
}

fn assert_same(cells: &Cells, found: &Cells) {
    for (key, cell) in cells {
        assert_eq!(found.get(key), Some(cell), "{key:?}");
    }
    for key in found.keys() {
        assert!(cells.contains_key(key), "no cell says {key:?}");
    }
}

/// `2018-28` as the code of each year and of the span.
fn years(period: &str) -> (String, String, String) {
    let (base, target) = period.split_once('-').unwrap();
    (base.to_owned(), format!("20{target}"), format!("{base}/20{target}"))
}

#[test]
fn projections() {
    let mut cells = Cells::new();
    let mut classes = Vec::new();
    for row in rows("projections.csv") {
        let (base, target, span) = years(&row["period"]);
        let openings =
            if row["openings_kind"].starts_with("10-year") { "openings_in_ten_years" } else { "openings_per_year" };
        let columns = [
            ("employment_base_thousands", "base", &base, "jobs", "count"),
            ("employment_projected_thousands", "target", &target, "jobs", "count"),
            ("change_thousands", "change", &span, "jobs", "count"),
            ("change_percent", "growth-percent", &span, "percent", "percent"),
            ("openings_thousands", "openings", &span, openings, "count"),
            ("labor_force_exit_rate_pct", "labor-force-exit-rate", &span, "percent", "percent"),
            ("occupational_transfer_rate_pct", "occupational-transfer-rate", &span, "percent", "percent"),
            ("total_separations_rate_pct", "total-separations-rate", &span, "percent", "percent"),
            ("labor_force_exits_thousands", "labor-force-exits", &span, "workers_per_year", "count"),
            ("occupational_transfers_thousands", "occupational-transfers", &span, "workers_per_year", "count"),
            ("total_separations_thousands", "total-separations", &span, "workers_per_year", "count"),
            ("self_employed_pct", "self-employed-percent", &span, "percent", "percent"),
            ("typical_entry_education", "entry-education", &span, "", ""),
            ("work_experience", "work-experience", &span, "", ""),
            ("on_the_job_training", "on-the-job-training", &span, "", ""),
        ];
        for (column, class, period, unit, statistic) in columns {
            let class = format!("projection-{class}");
            classes.push(class.clone());
            let cell = &row[column];
            if cell.is_empty() {
                continue;
            }
            let value = match unit {
                "" => cell.to_lowercase(),
                "percent" => plain(cell),
                _ => thousands(cell),
            };
            let [class, unit, statistic] = [&class, unit, statistic].map(str::to_owned);
            let key =
                [class, row["soc"].clone(), row["publication"].clone(), period.clone(), String::new(), unit, statistic];
            assert_eq!(cells.insert(key, value), None);
        }
    }
    assert_same(&cells, &found(&classes.iter().map(String::as_str).collect::<Vec<_>>()));
}

#[test]
fn projections_of_the_states() {
    let mut cells = Cells::new();
    for row in rows("state_projections.csv") {
        let (base, target, span) = years(&row["period"]);
        let subject = match row["fips"].as_str() {
            "00" => String::new(),
            fips => fips.parse::<State>().unwrap().usps().to_owned(),
        };
        for (column, class, period, unit, statistic) in [
            ("employment_base", "base", &base, "jobs", "count"),
            ("employment_projected", "target", &target, "jobs", "count"),
            ("change_percent", "growth-percent", &span, "percent", "percent"),
            ("annual_openings", "openings", &span, "openings_per_year", "count"),
        ] {
            let class = format!("state-projection-{class}");
            let key = [
                class,
                row["soc"].clone(),
                row["publication"].clone(),
                period.clone(),
                subject.clone(),
                unit.to_owned(),
                statistic.to_owned(),
            ];
            assert_eq!(cells.insert(key, plain(&row[column])), None);
        }
    }
    let classes = ["base", "target", "growth-percent", "openings"].map(|class| format!("state-projection-{class}"));
    assert_same(&cells, &found(&classes.each_ref().map(String::as_str)));
}

#[test]
fn skill_scores() {
    let mut cells = Cells::new();
    for row in rows("skill_scores.csv") {
        let (.., span) = years(&row["cycle"]);
        let key = |class: &str, subject: &str, unit: &str, statistic: &str| {
            let of = [row["soc"].as_str(), &row["publication"], &span, subject, unit, statistic];
            let [soc, source, period, subject, unit, statistic] = of.map(str::to_owned);
            [class.to_owned(), soc, source, period, subject, unit, statistic]
        };
        let category = &row["skill_category"];
        let score = key("skill-score", category, "scale_points", "score");
        assert_eq!(cells.insert(score, plain(&row["score_1_to_5"])), None);
        let rank = key("skill-percentile-rank", category, "percentile", "percentile_rank");
        assert_eq!(cells.insert(rank, row["percentile_rank"].clone()), None);
        if row["imputed_from_similar_onet_occupation"] == "yes" {
            // Said once of an occupation.
            cells.insert(key("skill-scores-basis", "", "", ""), "imputed from similar occupations".to_owned());
        }
    }
    assert_same(&cells, &found(&["skill-score", "skill-percentile-rank", "skill-scores-basis"]));
}

#[test]
fn educational_attainment() {
    let mut cells = Cells::new();
    for row in rows("education_attainment.csv") {
        let years = row["period"].split(' ').next().unwrap();
        let period = years.split_once('-').map_or(years.to_owned(), |(first, last)| format!("{first}/20{last}"));
        let key = |class: &str, subject: &str, unit: &str| {
            let of = [row["soc"].as_str(), &row["publication"], &period, subject, unit, unit];
            let [soc, source, period, subject, unit, statistic] = of.map(str::to_owned);
            [class.to_owned(), soc, source, period, subject, unit, statistic]
        };
        for (column, level) in [
            ("less_than_hs_pct", EducationLevel::NoFormalCredential),
            ("hs_pct", EducationLevel::HighSchool),
            ("some_college_pct", EducationLevel::SomeCollege),
            ("associate_pct", EducationLevel::Associate),
            ("bachelor_pct", EducationLevel::Bachelor),
            ("master_pct", EducationLevel::Master),
            ("doctoral_professional_pct", EducationLevel::DoctoralProfessional),
        ] {
            let key = key("education-attainment", level.code(), "percent");
            assert_eq!(cells.insert(key, plain(&row[column])), None);
        }
        if row["survey_match"] == "inexact" {
            let text = "the occupation of the survey is not an exact match".to_owned();
            assert_eq!(cells.insert(key("education-attainment-basis", "", ""), text), None);
        }
    }
    assert_same(&cells, &found(&["education-attainment", "education-attainment-basis"]));
}

/// Cells as they stand in the releases.
#[test]
fn single_cells() {
    let classes = ["projection-base", "projection-total-separations", "state-projection-growth-percent", "skill-score"];
    let cells = found(&classes);
    let cell = |key: [&str; 7]| cells.get(&key.map(str::to_owned)).map(String::as_str);
    assert_eq!(cell(["projection-base", "29-2072", "ep-2025-35", "2025", "", "jobs", "count"]), Some("200700"));
    assert_eq!(cell(["projection-base", "29-9021", "ep-2023-33", "2023", "", "jobs", "count"]), Some("39100"));
    let separations = |source, period| {
        let class = "projection-total-separations";
        cell([class, "29-2072", source, period, "", "workers_per_year", "count"])
    };
    assert_eq!(separations("ep-2023-33", "2023/2033"), Some("13300"));
    assert_eq!(separations("ep-2025-35", "2025/2035"), None);
    let growth = |soc, state| {
        let class = "state-projection-growth-percent";
        cell([class, soc, "pc-2022-32", "2022/2032", state, "percent", "percent"])
    };
    assert_eq!(
        [growth("29-2072", "UT"), growth("29-2072", ""), growth("29-2072", "NY")],
        [Some("33.8"), Some("8.5"), None]
    );
    let score =
        |soc, category| cell(["skill-score", soc, "ep-2023-33-skills", "2023/2033", category, "scale_points", "score"]);
    assert_eq!(score("29-9021", "Computers and information technology"), Some("4.3"));
    assert_eq!(score("29-2072", "Mechanical"), Some("1.2"));
}

/// The rows that were copied are the same, cell for cell, where they can be read.
#[test]
fn the_copied_rows_are_unchanged() {
    let shared = root().join("../shared/data");
    if !shared.exists() {
        println!("not here: the files that the copies were made from; nothing compared");
        return;
    }
    let known: Vec<_> = rows("occupations.csv").into_iter().map(|row| row["code"].clone()).collect();
    for (ours, keys, theirs) in [
        ("projections.csv", ["period", "soc", "soc"], "projections.csv"),
        ("projections.csv", ["period", "soc", "soc"], "field_projections.csv"),
        ("education_attainment.csv", ["period", "soc", "soc"], "education_attainment.csv"),
        ("education_attainment.csv", ["period", "soc", "soc"], "education_attainment_added.csv"),
        ("state_projections.csv", ["period", "soc", "fips"], "state_projections_2022_32.csv"),
        ("skill_scores.csv", ["cycle", "soc", "skill_category"], "skill_scores_2023_33.csv"),
    ] {
        let key = |row: &Row| keys.map(|key| row[key].clone());
        let held: BTreeMap<_, _> = rows(ours).into_iter().map(|row| (key(&row), row)).collect();
        let mut compared = 0;
        for row in files::read(&shared.join(theirs)) {
            if !known.contains(&row["soc"]) {
                continue;
            }
            let Some(mine) = held.get(&key(&row)) else {
                // A later cycle of skill scores takes the place of the one before.
                let [cycle, soc, category] = key(&row);
                let mut keys = held.keys();
                let is_replaced = ours == "skill_scores.csv"
                    && keys.any(|[later, of, what]| (of, what) == (&soc, &category) && *later > cycle);
                assert!(is_replaced, "{ours} lacks {cycle} {soc} {category}");
                compared += 1;
                continue;
            };
            for (column, cell) in row.iter().filter(|(column, _)| mine.contains_key(*column)) {
                let is_same = match column.as_str() {
                    // What was a remark has columns now.
                    "note" if cell.starts_with("exits ") => {
                        let [exits, transfers, separations] =
                            ["labor_force_exits", "occupational_transfers", "total_separations"]
                                .map(|column| mine[&format!("{column}_thousands")].as_str());
                        format!("exits {exits}, transfers {transfers}, separations {separations} thousand a year")
                            == *cell
                    }
                    // Attainment has sources of its own; a row that two files have was read in both.
                    "publication" if theirs.ends_with("_added.csv") => true,
                    "read_from" => mine[column].split(';').any(|copy| cell.split(';').any(|theirs| theirs == copy)),
                    // The titles of a row that was held before are those of its copy.
                    "title" => mine[column].eq_ignore_ascii_case(cell),
                    _ => mine[column] == *cell || number(&mine[column]).is_some_and(|held| number(cell) == Some(held)),
                };
                // What one file lacks another may have.
                assert!(is_same || cell.is_empty(), "{ours}: {column} of {:?} is {cell} in {theirs}", key(&row));
                compared += 1;
            }
        }
        assert!(compared > 40, "{theirs}");
    }
}

/// In hundredths, where it is a number.
fn number(text: &str) -> Option<i64> {
    let value: f64 = text.parse().ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "far below the bounds")]
    Some((value * 100.0).round() as i64)
}

/// From the most growth to the largest decline.
#[test]
fn states_are_ranked_through_zero() {
    let mut declines = 0;
    for states in Occupation::all().filter_map(Occupation::state_projections) {
        let growth: Vec<_> = states.ranked_by_growth().map(|ranked| ranked.row().growth()).collect();
        assert!(growth.is_sorted_by(|higher, lower| higher >= lower), "{states}");
        declines += growth.iter().filter(|growth| growth.hundredths() < 0).count();
    }
    // Of the file clerks alone 45 states expect fewer.
    assert!(declines >= 45, "{declines}");
}
