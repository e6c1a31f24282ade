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

fn same_name(one: &str, other: &str) -> bool {
    let letters =
        |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_lowercase();
    letters(one) == letters(other)
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
    let at = industries.rows.iter().position(|row| industries.text(row, "code") > code);
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
