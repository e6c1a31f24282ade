//! The successions and titles against the agencies' crosswalk in `data/soc_crosswalk.csv`, read a
//! second time.

use std::collections::BTreeSet;

#[path = "shared/files.rs"]
mod files;

use files::Row;
use health_info_careers::Occupation;
use health_info_careers::occupation::Classification;

const HYBRID: &str = "OEWS May 2019-May 2020 hybrid";

fn rows() -> Vec<Row> {
    files::rows("soc_crosswalk.csv")
}

#[test]
fn successions() {
    let rows = rows();
    let (mut splits, mut parts) = (BTreeSet::new(), BTreeSet::new());
    for row in &rows {
        let (Some(from), Some(to)) = (Occupation::from_soc(&row["from_code"]), Occupation::from_soc(&row["to_code"]))
        else {
            continue;
        };
        match (row["from_system"].as_str(), row["to_system"].as_str()) {
            ("SOC 2010", "SOC 2018") if from == to => {}
            ("SOC 2010", "SOC 2018") => assert!(splits.insert((from, to))),
            ("SOC 2018", HYBRID) => assert!(parts.insert((from, to))),
            (_, "SOC 2010") => assert_eq!(from, to, "the code was the same before"),
            systems => panic!("{systems:?}"),
        }
    }
    // The split itself; the split, as the hybrids combined its parts; and the hybrids, dissolved.
    let mut expected = splits.clone();
    for (part, hybrid) in &parts {
        let from = splits.iter().filter(|(_, to)| to == part);
        expected.extend(from.map(|(from, _)| (*from, *hybrid)));
        expected.insert((*hybrid, *part));
    }
    let mut found = BTreeSet::new();
    for step in Occupation::all().flat_map(Occupation::successors) {
        assert!(step.in_part(), "the crosswalk calls none of them whole");
        assert!(found.insert((step.from(), step.to())));
    }
    assert_eq!(found, expected);
}

#[test]
fn titles() {
    let mut named = 0;
    for occupation in Occupation::all() {
        let code = occupation.soc().to_string();
        let titles: BTreeSet<_> = rows()
            .into_iter()
            .flat_map(|row| {
                let pick =
                    |end: &str| (row[&format!("{end}_code")].clone(), row[&format!("{end}_title")].to_lowercase());
                [pick("from"), pick("to")]
            })
            .filter(|(found, _)| *found == code)
            .map(|(_, title)| title)
            .collect();
        // What the crosswalk does not name kept its code, or is no concern of the guides' occupation.
        if !titles.is_empty() {
            assert_eq!(titles.into_iter().collect::<Vec<_>>(), [occupation.title().to_lowercase()]);
            named += 1;
        }
    }
    assert!(named >= 5, "29-2071, its two successors and the two combined codes are named");
}

/// What each code was formed from, by the rows of the crosswalk.
#[test]
fn origins() {
    for occupation in Occupation::all() {
        let code = occupation.soc().to_string();
        let found: Vec<_> = occupation.formed_from().iter().map(ToString::to_string).collect();
        let expected: Vec<_> = rows()
            .into_iter()
            .filter(|row| row["to_system"] == "SOC 2018" && row["to_code"] == code)
            .map(|row| row["from_code"].clone())
            .collect();
        assert_eq!(found, expected, "{occupation}");
    }
    assert!(Occupation::HEALTH_INFORMATION_TECHNOLOGISTS.formed_from().len() > 1);
}

/// What is published today has no successor, and whatever has one is published no more.
#[test]
fn superseded() {
    let is_todays = |occupation: Occupation| occupation.superseded_by().is_empty();
    for occupation in Occupation::all() {
        assert_eq!(is_todays(occupation), occupation.classification() == Classification::Soc2018, "{occupation}");
        assert!(occupation.superseded_by().iter().copied().all(is_todays), "{occupation}");
    }
    let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS;
    assert_eq!(technicians.superseded_by().iter().map(ToString::to_string).collect::<Vec<_>>(), ["29-2072", "29-9021"]);
}
