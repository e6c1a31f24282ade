//! The successions, which are written by hand, against the agencies' crosswalk in
//! `data/soc_crosswalk.csv`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use health_info_careers::Occupation;

const HYBRID: &str = "OEWS May 2019-May 2020 hybrid";

fn rows() -> Vec<BTreeMap<String, String>> {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("data/soc_crosswalk.csv");
    let rows: Vec<_> = csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect();
    assert!(!rows.is_empty());
    rows
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
    for step in Occupation::ALL.iter().flat_map(|occupation| occupation.successors()) {
        assert!(step.in_part(), "the crosswalk calls none of them whole");
        assert!(found.insert((step.from(), step.to())));
    }
    assert_eq!(found, expected);
}

#[test]
fn titles() {
    for occupation in Occupation::ALL.iter().copied() {
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
        assert_eq!(titles.into_iter().collect::<Vec<_>>(), [occupation.title().to_lowercase()]);
    }
}
