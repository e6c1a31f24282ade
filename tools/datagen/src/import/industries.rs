//! Industries of a release: how `data/` spells them, their level, and lines for those that are new.

use std::collections::BTreeMap;

use super::harvest::Record;
use super::table::{Line, Table};
use super::targets::{INDUSTRY, INDUSTRY_EARLIER, MATRIX};

/// What `industries.csv` says of a code.
struct Known {
    name: String,
    level: String,
}

/// Brings the industries of these records into the form of `data/`. Returns lines for the report.
pub(super) fn settle(records: &mut [Record], source: &str, industries: &mut Table, spellings: &Table) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    let mut spelled: BTreeMap<String, String> = BTreeMap::new();
    for row in spellings.rows.iter().filter(|row| spellings.text(row, "source") == source) {
        spelled.insert(spellings.text(row, "code").to_owned(), spellings.text(row, "spelling").to_owned());
    }
    for record in records.iter_mut().filter(|record| [INDUSTRY, INDUSTRY_EARLIER].contains(&record.file)) {
        let (code, title) = (record.get("industry_code").to_owned(), record.get("industry_name").to_owned());
        let group = record.get("i_group").to_owned();
        let known = find(industries, &code).unwrap_or_else(|| {
            let (line, known) = propose(industries, &code, &title, &group);
            said.push(format!("new industry, to be looked at: {line}"));
            known
        });
        // All industries together are called `Cross-industry` in workbooks.
        if !same_name(&known.name, &title) && code != "000000" && record.file == INDUSTRY {
            let line = format!("{code} is called {title} in this release, {} in industries.csv", known.name);
            if !said.contains(&line) {
                said.push(line);
            }
        }
        for (column, text) in &mut record.cells {
            match *column {
                "industry_code" => {
                    if let Some(spelling) = spelled.get(&code) {
                        text.clone_from(spelling);
                    }
                }
                "industry_name" => text.clone_from(&known.name),
                _ => {}
            }
        }
        record.set("display_level", known.level);
    }
    said
}

/// Spells the industries of a matrix as the one before did. Returns lines for the report.
pub(super) fn settle_matrix(
    records: &[Record],
    source: &str,
    industries: &Table,
    spellings: &mut Table,
) -> Vec<String> {
    let mut said = Vec::new();
    for record in records.iter().filter(|record| record.file == MATRIX) {
        let printed = record.get("industry_code");
        let is_spelled =
            |row: &Line| spellings.text(row, "source") == source && spellings.text(row, "spelling") == printed;
        if find(industries, printed).is_some() || spellings.rows.iter().any(is_spelled) {
            continue;
        }
        let before = spellings.rows.iter().rfind(|row| {
            spellings.text(row, "source").starts_with("ep-") && spellings.text(row, "spelling") == printed
        });
        let Some(code) = before.map(|row| spellings.text(row, "code").to_owned()) else {
            said.push(format!(
                "to be filled in: {printed}, {} is in neither industries.csv nor industry_spellings.csv",
                record.get("industry_title")
            ));
            continue;
        };
        let line = spellings.line(|column| match column {
            "source" => Some(source),
            "code" => Some(&code),
            "spelling" => Some(printed),
            _ => None,
        });
        let at = spellings.rows.iter().rposition(|row| spellings.text(row, "source") <= source);
        spellings.rows.insert(at.map_or(0, |at| at + 1), line);
    }
    said
}

/// Whether a title is the name but for case and marks, and for the number that a sector's begins with: `Sector 42 - Wholesale
/// Trade`.
fn same_name(name: &str, title: &str) -> bool {
    let bare =
        title.split_once(" - ").filter(|(number, _)| number.starts_with("Sector")).map_or(title, |(_, bare)| bare);
    let letters =
        |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_lowercase();
    letters(name) == letters(bare)
}

fn find(industries: &Table, code: &str) -> Option<Known> {
    let row = industries.rows.iter().find(|row| industries.text(row, "code") == code)?;
    Some(Known { name: industries.text(row, "name").to_owned(), level: industries.text(row, "level").to_owned() })
}

/// Adds a line for an industry that nobody named before: its level by its group, its parent by its
/// code. Whoever imports looks at it.
fn propose(industries: &mut Table, code: &str, title: &str, group: &str) -> (String, Known) {
    let is_owned = group.ends_with(", ownership");
    let level = match group.trim_end_matches(", ownership") {
        "cross-industry" => u8::from(is_owned),
        "sector" => 2,
        "3-digit" => 3 + u8::from(is_owned),
        "4-digit" => 4 + u8::from(is_owned),
        _ => 5,
    };
    let owner = match code.chars().last().filter(|_| is_owned) {
        Some('1') => "federal",
        Some('2') => "state",
        Some('3') => "local",
        Some('5') => "private",
        _ => "",
    };
    let parent = parent(industries, code, level);
    let level = level.to_string();
    let line = industries.line(|column| match column {
        "code" => Some(code),
        "name" => Some(title),
        "level" => Some(&level),
        "parent" => Some(&parent),
        "ownership" => Some(owner),
        _ => None,
    });
    let said = format!("{code}, {title}, level {level}, within {parent}");
    let at = industries.rows.iter().position(|row| industries.text(row, "code").cmp(code).is_gt());
    industries.rows.insert(at.unwrap_or(industries.rows.len()), line);
    (said, Known { name: title.to_owned(), level })
}

/// The nearest industry that holds a code: 6211 for 62111, its sector for three digits.
fn parent(industries: &Table, code: &str, level: u8) -> String {
    if level > 2 {
        for digits in [5, 4, 3] {
            let candidate: String = code.chars().take(digits).chain("000000".chars()).take(6).collect();
            if candidate != code && find(industries, &candidate).is_some() {
                return candidate;
            }
        }
        let sector = code.get(..2).and_then(|digits| digits.parse::<u8>().ok());
        let found = industries.rows.iter().map(|row| industries.text(row, "code")).find(|candidate| {
            let (first, last) = candidate.split_once('-').unwrap_or((candidate, candidate));
            let range = first.parse::<u8>().ok().zip(last.parse::<u8>().ok());
            range.zip(sector).is_some_and(|((first, last), sector)| (first..=last).contains(&sector))
        });
        if let Some(found) = found {
            return found.to_owned();
        }
    }
    if code == "000000" { String::new() } else { "000000".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::refusal::Place;

    const KNOWN: &str = "code,name,level,parent,ownership\n000000,All Industries,0,,\n31-33,Manufacturing,2,000000,\n\
                         62,Health Care and Social Assistance,2,000000,\n621000,Ambulatory Health Care Services,3,62,\n\
                         621100,Offices of Physicians,4,621000,\n622000,Hospitals,3,62,\n";

    fn table(file: &str, text: &str) -> Table {
        Table::of(file, text).unwrap()
    }

    fn industry(code: &str, title: &str, group: &str) -> Record {
        let record = Record::new(INDUSTRY, Place::default()).with("industry_code", code);
        record.with("industry_name", title).with("i_group", group)
    }

    #[test]
    fn a_new_industry_gets_a_level_and_a_parent_by_its_group_and_code() {
        for (code, group, line) in [
            ("000001", "cross-industry, ownership", "000001,New,1,000000,federal"),
            ("71", "sector", "71,New,2,000000,"),
            // Within a range of sectors, and yet a sector.
            ("32", "sector", "32,New,2,000000,"),
            ("321000", "3-digit", "321000,New,3,31-33,"),
            ("711000", "3-digit", "711000,New,3,000000,"),
            ("622002", "3-digit, ownership", "622002,New,4,622000,state"),
            ("622300", "4-digit", "622300,New,4,622000,"),
            ("622103", "4-digit, ownership", "622103,New,5,622000,local"),
            ("621115", "4-digit, ownership", "621115,New,5,621100,private"),
            ("621111", "5-digit", "621111,New,5,621100,"),
            ("621112", "6-digit", "621112,New,5,621100,"),
        ] {
            let mut industries = table("industries.csv", KNOWN);
            let (said, known) = propose(&mut industries, code, "New", group);
            let rendered = industries.render();
            let lines: Vec<_> = rendered.lines().collect();
            assert!(lines.contains(&line), "{line}: {rendered}");
            assert!(lines[1..].is_sorted() && lines.len() == 8, "{rendered}");
            let cells: Vec<_> = line.split(',').collect();
            assert_eq!(said, format!("{code}, New, level {}, within {}", cells[2], cells[3]));
            assert_eq!(known.level, cells[2]);
        }
        assert_eq!(parent(&table("industries.csv", KNOWN), "000000", 0), "");
    }

    #[test]
    fn industries_are_called_and_spelled_as_in_data() {
        let mut records = [
            industry("62", "Sector 62 - Health Care", "sector"),
            industry("62", "Sector 62 - Health Care", "sector"),
            industry("62", "Sector 62 - Health Care and Social Assistance", "sector"),
            industry("621000", "AMBULATORY HEALTH-CARE SERVICES", "3-digit"),
            industry("000000", "Cross-industry", "cross-industry"),
            Record { file: INDUSTRY_EARLIER, ..industry("622000", "Hospitals of 2024", "3-digit") },
        ];
        let spellings = "source,code,spelling\noews-2024-05,62,62-63\noews-2025-05,62,62--63\n";
        let said = settle(
            &mut records,
            "oews-2025-05",
            &mut table("industries.csv", KNOWN),
            &table("industry_spellings.csv", spellings),
        );
        let line =
            "62 is called Sector 62 - Health Care in this release, Health Care and Social Assistance in industries.csv";
        assert_eq!(said, [line]);
        let found: Vec<_> = records
            .iter()
            .map(|record| ["industry_code", "industry_name", "display_level"].map(|column| record.get(column)))
            .collect();
        assert_eq!(
            found[1..],
            [
                ["62--63", "Health Care and Social Assistance", "2"],
                ["62--63", "Health Care and Social Assistance", "2"],
                ["621000", "Ambulatory Health Care Services", "3"],
                ["000000", "All Industries", "0"],
                ["622000", "Hospitals", "3"],
            ]
        );
    }

    #[test]
    fn a_matrix_spells_its_industries_as_the_one_before() {
        let before = "source,code,spelling\nep-2018-28,31-33,31-330\nep-2018-28,62,620000\nep-2023-33,31-33,31-330\n\
                      ep-2025-35,62,620000\noews-2025-05,31-33,31--34\n";
        let of = |code: &str, title: &str| {
            Record::new(MATRIX, Place::default()).with("industry_code", code).with("industry_title", title)
        };
        let mut spellings = table("industry_spellings.csv", before);
        let said = settle_matrix(
            &[
                of("622000", "Hospitals"),
                of("620000", "Health care"),
                of("31--34", "Manufacturing"),
                of("31-330", "Manufacturing"),
            ],
            "ep-2023-33",
            &table("industries.csv", KNOWN),
            &mut spellings,
        );
        // Only matrices are asked how a matrix spells.
        assert_eq!(
            said,
            ["to be filled in: 31--34, Manufacturing is in neither industries.csv nor industry_spellings.csv"]
        );
        let rendered = spellings.render();
        let lines: Vec<_> = rendered.lines().skip(3).take(2).collect();
        assert_eq!(lines, ["ep-2023-33,31-33,31-330", "ep-2023-33,62,620000"]);
        assert_eq!(rendered.lines().count(), 7);
    }
}
