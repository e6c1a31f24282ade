//! What a release lacks that the year before had. Nothing is refused here: whoever imports looks at it.

use std::collections::{BTreeMap, BTreeSet};

use super::desk::SPELLINGS;
use super::harvest::Record;
use super::table::{Line, Table};
use super::targets::{AREA, INDUSTRY, NATIONAL, STATE};

/// Lines for the report, about the records of one file.
pub(super) fn since_the_year_before(records: &[&Record], tables: &BTreeMap<String, Table>) -> Vec<String> {
    let mut said = Vec::new();
    for file in [NATIONAL, STATE, INDUSTRY] {
        if let Some(table) = tables.get(file) {
            said.extend(rows_of_places(file, records, table, tables.get(SPELLINGS)));
        }
    }
    if let Some(table) = tables.get(INDUSTRY) {
        said.extend(levels(records, table));
    }
    if let Some(table) = tables.get(AREA) {
        said.extend(areas(records, table));
    }
    said
}

/// The years that the records of a file are of.
fn years_of(file: &str, records: &[&Record]) -> BTreeSet<u16> {
    let of_file = records.iter().filter(|record| record.file == file);
    of_file.filter_map(|record| record.get("year").parse().ok()).collect()
}

fn socs_of<'r>(file: &str, year: u16, records: &[&'r Record]) -> BTreeSet<&'r str> {
    let of_year = records.iter().filter(|record| record.file == file && record.get("year").parse() == Ok(year));
    of_year.map(|record| record.get("soc")).collect()
}

fn rows_of(table: &Table, year: u16) -> impl Iterator<Item = &Line> {
    table.rows.iter().filter(move |row| table.text(row, "year").parse() == Ok(year))
}

/// The most detailed level of industries that are missed: hospitals as a whole, not each kind of them.
const DEEPEST: u8 = 3;

/// Occupations that were in the nation's file the year before, and states and industries that were in an
/// occupation's.
fn rows_of_places(file: &str, records: &[&Record], table: &Table, spellings: Option<&Table>) -> Vec<String> {
    let key = |soc: &str, name: &str| (soc.to_owned(), name.to_owned());
    let mut said = Vec::new();
    for year in years_of(file, records) {
        let place = |row: &Line| match file {
            STATE => table.text(row, "name").to_owned(),
            INDUSTRY => code_of(row, table, spellings),
            _ => String::new(),
        };
        let socs = socs_of(file, year, records);
        // What was read stands in the table already.
        let new: BTreeSet<_> = rows_of(table, year).map(|row| key(table.text(row, "soc"), &place(row))).collect();
        let is_missed = |row: &&Line| {
            file != INDUSTRY || table.text(row, "display_level").parse().is_ok_and(|level: u8| level <= DEEPEST)
        };
        for row in rows_of(table, year.saturating_sub(1)).filter(is_missed) {
            let (soc, place) = (table.text(row, "soc"), place(row));
            if !new.contains(&key(soc, &place)) && (file == NATIONAL || socs.contains(soc)) {
                let place = match file {
                    NATIONAL => "national",
                    INDUSTRY => table.text(row, "industry_name"),
                    _ => place.as_str(),
                };
                said.push(format!("{soc} May {year}, {place}: has no row, and had one the year before"));
            }
        }
    }
    said
}

/// Levels of industries of which the year before has rows: their workbook may not be among the files.
fn levels(records: &[&Record], table: &Table) -> Vec<String> {
    let of_year = |year: u16| {
        let mut levels: BTreeMap<_, usize> = BTreeMap::new();
        for row in rows_of(table, year) {
            *levels.entry(table.text(row, "display_level")).or_default() += 1;
        }
        levels
    };
    let mut said = Vec::new();
    for year in years_of(INDUSTRY, records) {
        let now = of_year(year);
        let gone = of_year(year.saturating_sub(1)).into_iter().filter(|(level, _)| !now.contains_key(level));
        said.extend(gone.map(|(level, rows)| {
            format!(
                "May {year}, by industry: no row of level {level}, and {rows} the year before: is a workbook missing?"
            )
        }));
    }
    said
}

/// Areas without a row of any occupation that had one the year before, and kinds of areas without any: their
/// workbook may not be among the files.
fn areas(records: &[&Record], table: &Table) -> Vec<String> {
    let of_year = |year: u16, socs: &BTreeSet<&str>| {
        let rows = rows_of(table, year).filter(|row| socs.contains(table.text(row, "soc")));
        rows.map(|row| (table.text(row, "area_code"), (table.text(row, "area_kind"), table.text(row, "area_name"))))
            .collect::<BTreeMap<_, _>>()
    };
    let mut said = Vec::new();
    for year in years_of(AREA, records) {
        let socs = socs_of(AREA, year, records);
        let (before, now) = (of_year(year.saturating_sub(1), &socs), of_year(year, &socs));
        let kinds: BTreeSet<_> = now.values().map(|(kind, _)| *kind).collect();
        let mut missing: BTreeMap<_, usize> = BTreeMap::new();
        for (code, (kind, name)) in before {
            if !kinds.contains(kind) {
                *missing.entry(kind).or_default() += 1;
            } else if !now.contains_key(code) {
                said.push(format!(
                    "May {year}, {code} {name}: has no row of any occupation, and had one the year before"
                ));
            }
        }
        said.extend(missing.iter().map(|(kind, count)| {
            format!("May {year}, by area: no {kind} area, and {count} the year before: is a workbook missing?")
        }));
    }
    said
}

/// The industry's own code, where its release spells it otherwise: 31-33 for `31--34`.
fn code_of(row: &Line, table: &Table, spellings: Option<&Table>) -> String {
    let (release, printed) = (table.text(row, "publication"), table.text(row, "industry_code"));
    let spelled = spellings.and_then(|spellings| {
        let is_it =
            |line: &&Line| spellings.text(line, "source") == release && spellings.text(line, "spelling") == printed;
        spellings.rows.iter().find(is_it).map(|line| spellings.text(line, "code"))
    });
    spelled.unwrap_or(printed).to_owned()
}

#[cfg(test)]
mod tests {
    use std::slice;

    use super::*;

    fn said(records: &[Record], tables: &[(&str, String)]) -> Vec<String> {
        let tables = tables.iter().map(|(file, text)| ((*file).to_owned(), Table::of(file, text).unwrap())).collect();
        since_the_year_before(&records.iter().collect::<Vec<_>>(), &tables)
    }

    #[test]
    fn what_was_there_the_year_before_is_missed() {
        let of = |file, cells: [&'static str; 3]| {
            let columns = ["year", "soc", if file == STATE { "name" } else { "industry_name" }];
            Record::of(file, &columns.into_iter().zip(cells).collect::<Vec<_>>())
        };
        let gone = |place: &str| format!("{place}: has no row, and had one the year before");
        let states_before = "year,soc,fips,name\n2023,29-2072,02,Alaska\n2024,29-2072,01,Alabama\n2024,29-2072,48,Texas\n\
                             2024,29-9021,48,Texas\n2025,29-2072,01,Alabama\n";
        let national = "year,soc\n2023,29-2071\n2024,29-2072\n2024,29-9021\n2025,29-2072\n";
        assert_eq!(
            said(
                &[of(STATE, ["2025", "29-2072", "Alabama"]), of(NATIONAL, ["2025", "29-2072", ""])],
                &[(STATE, states_before.to_owned()), (NATIONAL, national.to_owned())],
            ),
            [gone("29-9021 May 2025, national"), gone("29-2072 May 2025, Texas")]
        );
        let industries = "year,soc,industry_code,industry_name,display_level,publication\n\
                          2024,29-2072,62--63,Health Care,2,oews-2024-05\n2024,29-2072,622000,Hospitals,3,oews-2024-05\n\
                          2024,29-2072,622100,General Hospitals,4,oews-2024-05\n2024,29-2072,42,Wholesale Trade,2,oews-2024-05\n\
                          2024,29-9021,11,Agriculture,2,oews-2024-05\n2025,29-2072,62,Health Care,2,oews-2025-05\n";
        // The same spelling in another release, or of another code, is none of this one's.
        let spellings =
            "source,code,spelling\noews-2023-05,42,62--63\noews-2024-05,48-49,48--50\noews-2024-05,62,62--63\n";
        assert_eq!(
            said(
                &[of(INDUSTRY, ["2025", "29-2072", "Health Care"])],
                &[(INDUSTRY, industries.to_owned()), (SPELLINGS, spellings.to_owned())],
            ),
            [
                gone("29-2072 May 2025, Hospitals"),
                gone("29-2072 May 2025, Wholesale Trade"),
                "May 2025, by industry: no row of level 3, and 1 the year before: is a workbook missing?".to_owned(),
                "May 2025, by industry: no row of level 4, and 1 the year before: is a workbook missing?".to_owned(),
            ]
        );
    }

    #[test]
    fn an_area_without_any_row_is_missed_and_a_kind_as_a_whole() {
        let here = Record::of(AREA, &[("year", "2025"), ("soc", "29-2072"), ("area_code", "0010420")]);
        let before = "year,soc,area_code,area_name,area_kind\n\
                      2023,29-2072,0049999,Elsewhere,metropolitan\n2024,29-2072,0010420,\"Akron, OH\",metropolitan\n\
                      2024,29-2072,0010500,\"Albany, GA\",metropolitan\n2024,29-9021,0010580,\"Albany, NY\",metropolitan\n\
                      2024,29-2072,0100002,Northeast Alabama,nonmetropolitan\n";
        let now = "2025,29-2072,0010420,\"Akron-Canton, OH\",metropolitan\n";
        let gone = "May 2025, 0010500 Albany, GA: has no row of any occupation, and had one the year before";
        let kind = "May 2025, by area: no nonmetropolitan area, and 1 the year before: is a workbook missing?";
        let said_of = |rows: &[&str]| said(slice::from_ref(&here), &[(AREA, rows.concat())]);
        assert_eq!(said_of(&[before, now]), [gone, kind]);
        // A row of another occupation is enough, and so is an area that has become one of the other kind.
        let others = "2025,29-2072,0010500,\"Albany, GA\",nonmetropolitan\n";
        assert_eq!(
            said_of(&[before, now, others]),
            ["May 2025, 0100002 Northeast Alabama: has no row of any occupation, and had one the year before"]
        );
    }
}
