//! What is not understood is refused with its place, and everything stays as it was.

use std::fs;
use std::io::Write;

use super::support::Workshop;
use super::workbooks::{HEADS, archive, national, oews, raw_row, raw_sheet, sheets, with};

const TITLE: &str = "Medical Records Specialists";

fn rows() -> Vec<Vec<String>> {
    vec![national("00-0000", "All Occupations"), national("29-2072", TITLE)]
}

#[track_caller]
fn refused(name: &str, heads: &[&str], rows: &[Vec<String>], reason: &str) {
    let shop = Workshop::new(name);
    oews(&shop.path("national.xlsx"), "national_M2091_dl", 2091, heads, rows);
    shop.refused(&["national.xlsx"], &format!("national.xlsx: sheet national_M2091_dl: {reason}"));
}

#[test]
fn a_renamed_column() {
    let heads = HEADS.map(|head| if head == "A_MEDIAN" { "A_MED" } else { head });
    let reason =
        "row 1: column AB: has `A_MED`, which this layout does not know; A_MEDIAN is not there: was it renamed?";
    refused("renamed", &heads, &rows(), reason);
}

#[test]
fn a_column_that_is_missing_or_new() {
    let hourly = [with(national("29-2072", TITLE), &[("HOURLY", "TRUE")])];
    refused("missing", &HEADS[..31], &hourly, "row 2: column AF: the row goes on beyond its heads");
    let heads: Vec<_> = HEADS.into_iter().chain(["UNION_SHARE"]).collect();
    refused("new-column", &heads, &rows(), "row 1: column AG: has `UNION_SHARE`, which this layout does not know");
}

#[test]
fn a_shifted_head() {
    let shop = Workshop::new("shifted");
    let mut rows = vec![HEADS.map(str::to_owned).to_vec()];
    rows.extend(self::rows());
    oews(&shop.path("national.xlsx"), "national_M2091_dl", 2091, &["May 2091 national estimates"], &rows);
    let reason = "national.xlsx: sheet national_M2091_dl: row 2: column A: the heads of the table stand here and not in A1: was something put before them?";
    shop.refused(&["national.xlsx"], reason);
    for row in &mut rows {
        row.insert(0, String::new());
    }
    oews(&shop.path("national.xlsx"), "national_M2091_dl", 2091, &["May 2091 national estimates"], &rows);
    shop.refused(&["national.xlsx"], &reason.replace("column A", "column B"));
}

#[test]
fn a_cut_off_download() {
    let shop = Workshop::new("cut-off");
    oews(&shop.path("whole.xlsx"), "national_M2091_dl", 2091, &HEADS, &rows());
    let bytes = fs::read(shop.path("whole.xlsx")).unwrap();
    for (name, length) in [("half.xlsx", bytes.len() / 2), ("almost.xlsx", bytes.len() - 30)] {
        fs::write(shop.path(name), &bytes[..length]).unwrap();
        let before = shop.state();
        let said = shop.import(&[name]);
        let start = format!("{name}: the archive is damaged, or the download was cut off (");
        assert!(
            said.errors.starts_with(&start) && said.errors.ends_with("): download it again\nnothing was written\n")
        );
        assert!(!said.is_done && shop.state() == before);
    }
    let head = "series_id\tyear\tperiod\tvalue\tfootnote_codes\n";
    fs::write(shop.path("index.txt"), format!("{head}CUUR0000SA0\t2091\tM09\t33")).unwrap();
    shop.refused(&["index.txt"], "index.txt: row 2: the file ends within a line: the download was cut off");
    fs::write(shop.path("old.xls"), b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and no more").unwrap();
    let said = shop.import(&["old.xls"]);
    let start = "old.xls: the workbook is damaged, or the download was cut off (";
    assert!(said.errors.starts_with(start) && !said.is_done, "{}", said.errors);
    fs::write(shop.path("empty.xlsx"), "").unwrap();
    shop.refused(&["empty.xlsx"], "empty.xlsx: the file is empty: download it again");
}

#[test]
fn a_sheet_that_ends_before_its_end() {
    let shop = Workshop::new("ends-early");
    let path = shop.path("national.xlsx");
    let mut rows = rows();
    rows.extend((0..200).map(|index| national(&format!("11-{index:04}"), "Another")));
    oews(&path, "national_M2091_dl", 2091, &HEADS, &rows);
    cut_rows(&path, 100);
    let reason =
        "national.xlsx: sheet national_M2091_dl: row 99: the sheet ends here; its head says that it has 203 rows";
    shop.refused(&["national.xlsx"], reason);
}

/// Takes the rows from this one on out of the first sheet, and leaves its head as it was.
fn cut_rows(path: &std::path::Path, from: u32) {
    let mut archive = zip::ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
    let mut copy = zip::ZipWriter::new(fs::File::create(path.with_extension("cut")).unwrap());
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut text).unwrap();
        if name.ends_with("sheet1.xml") {
            let xml = String::from_utf8(text).unwrap();
            let start = xml.find(&format!("<row r=\"{from}\"")).unwrap();
            let end = xml.find("</sheetData>").unwrap();
            text = format!("{}{}", &xml[..start], &xml[end..]).into_bytes();
        }
        copy.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        copy.write_all(&text).unwrap();
    }
    copy.finish().unwrap();
    fs::rename(path.with_extension("cut"), path).unwrap();
}

#[test]
fn a_workbook_of_another_survey() {
    let shop = Workshop::new("another-survey");
    let rows = [vec!["Area", "Year", "Qtr", "Employment"], vec!["US000", "2091", "1", "150000000"]];
    sheets(&shop.path("qcew.xlsx"), &[("US_St_Cn_MSA", &rows)]);
    let reason = "qcew.xlsx: sheet US_St_Cn_MSA: row 1: is no table that is known: it begins with `Area | Year | Qtr | Employment`; see datagen import --help";
    shop.refused(&["qcew.xlsx"], reason);
}

#[test]
fn two_periods_in_one_file() {
    let shop = Workshop::new("two-periods");
    oews(&shop.path("national.xlsx"), "national_M2090_dl", 2091, &HEADS, &rows());
    let reason = "national.xlsx: sheet national_M2090_dl: two periods in one: May 2090 says the name of sheet national_M2090_dl, May 2091 says national.xlsx: sheet Field Descriptions";
    shop.refused(&["national.xlsx"], reason);

    for year in [2090, 2091] {
        let name = format!("national_M{year}_dl");
        oews(&shop.path(&format!("{name}.xlsx")), &name, year, &HEADS, &rows());
    }
    let files = ["national_M2090_dl.xlsx", "national_M2091_dl.xlsx"].map(|name| (name, shop.path(name)));
    archive(&shop.path("oesm.zip"), &files.each_ref().map(|(name, path)| (*name, path.as_path())));
    let reason = "oesm.zip: national_M2090_dl.xlsx: sheet national_M2090_dl: two periods in one: May 2090 says the name of sheet national_M2090_dl, May 2091 says the name of sheet national_M2091_dl";
    shop.refused(&["oesm.zip"], reason);

    let reason = "national_M2091_dl.xlsx: sheet national_M2091_dl: two periods in one: May 2091 says the name of sheet national_M2091_dl, May 2089 says --year";
    shop.refused(&["national_M2091_dl.xlsx", "--year", "2089"], reason);
}

#[test]
fn a_year_that_nobody_says() {
    let shop = Workshop::new("no-year");
    let rows: Vec<Vec<String>> = rows().into_iter().map(|row| row[8..].to_vec()).collect();
    let rows: Vec<Vec<&str>> = [HEADS[8..].to_vec()]
        .into_iter()
        .chain(rows.iter().map(|row| row.iter().map(String::as_str).collect()))
        .collect();
    sheets(&shop.path("national_M2091_dl.xlsx"), &[("national_dl", &rows)]);
    let reason = "national_M2091_dl.xlsx: sheet national_dl: the workbook does not say of which year it is; its name speaks of 2091: if that is so, add --year 2091";
    shop.refused(&["national_M2091_dl.xlsx"], reason);
    assert!(shop.imported(&["national_M2091_dl.xlsx", "--year", "2091"]).contains("OEWS May 2091, national"));
}

#[test]
fn a_web_page_saved_as_a_workbook() {
    let shop = Workshop::new("web-page");
    fs::write(shop.path("state.xlsx"), "\n<!DOCTYPE html><html><title>Access Denied</title></html>").unwrap();
    let reason = "state.xlsx: is a web page and no table: the server sent an error page; download it again";
    shop.refused(&["state.xlsx"], reason);
    fs::write(shop.path("state.pdf"), "%PDF-1.7").unwrap();
    shop.refused(&["state.pdf"], "state.pdf: is neither a workbook nor an archive nor a text file");
}

#[test]
fn a_zip_bomb() {
    let shop = Workshop::new("bomb");
    raw_sheet(&shop.path("national.xlsx"), |out| {
        for _ in 0..100 {
            out.write_all(&b"<row/>".repeat(100_000)).unwrap();
        }
    });
    let reason = "national.xlsx: xl/worksheets/sheet1.xml unpacks to more than 200 times its size: a zip bomb, or endless empty rows";
    shop.refused(&["national.xlsx"], reason);

    // What is small may pack as well as it likes.
    raw_sheet(&shop.path("small.xlsx"), |out| out.write_all(&b"<row/>".repeat(100_000)).unwrap());
    let reason = "small.xlsx: row 1: is no table that is known: it begins with ``; see datagen import --help";
    shop.refused(&["small.xlsx"], reason);

    fs::write(shop.path("zeros.csv"), vec![b'0'; 100 << 20]).unwrap();
    archive(&shop.path("release.zip"), &[("zeros.csv", &shop.path("zeros.csv"))]);
    fs::remove_file(shop.path("zeros.csv")).unwrap();
    let reason = "release.zip: zeros.csv: unpacks to far more than any file of a release: a zip bomb";
    shop.refused(&["release.zip"], reason);
}

#[test]
fn a_cell_without_end() {
    let shop = Workshop::new("long-cell");
    raw_sheet(&shop.path("national.xlsx"), |out| {
        out.write_all(b"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>").unwrap();
        // Does not pack well, so that it is no bomb by its ratio.
        let mut state = 1_u32;
        for _ in 0..3 << 20 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            out.write_all(&[b'a' + (state >> 24) as u8 % 26]).unwrap();
        }
        out.write_all(b"</t></is></c></row>").unwrap();
    });
    let reason =
        "national.xlsx: xl/worksheets/sheet1.xml has a piece of text of more than 1 MiB: no table has such cells";
    shop.refused(&["national.xlsx"], reason);
}

/// The reader of workbooks panics at such a column.
#[test]
fn a_column_that_no_number_holds() {
    let shop = Workshop::new("column");
    raw_sheet(&shop.path("national.xlsx"), |out| {
        out.write_all(b"<row r=\"1\"><c r=\"JJJJJJJJJJJJJJJJA1\" t=\"inlineStr\"><is><t>AREA</t></is></c></row>")
            .unwrap();
    });
    let reason = "national.xlsx: sheet national_M2091_dl: row 1: the sheet is damaged, or the download was cut off (its parts point past its end)";
    shop.refused(&["national.xlsx"], reason);
}

#[test]
fn rows_without_end() {
    let shop = Workshop::new("endless");
    let cells = national("11-1011", "Chief Executives");
    let cells: Vec<_> = cells[..11].iter().map(String::as_str).collect();
    raw_sheet(&shop.path("national.xlsx"), |out| {
        out.write_all(raw_row(1, &HEADS).as_bytes()).unwrap();
        for number in 599_900.. {
            out.write_all(raw_row(number, &cells).as_bytes()).unwrap();
            if number == 700_000 {
                break;
            }
        }
    });
    let reason = "national.xlsx: sheet national_M2091_dl: row 600001: the sheet has more than 600000 rows: no table of a release has so many";
    shop.refused(&["national.xlsx"], reason);
}

#[test]
fn cells_that_are_no_figures() {
    let one = |cells: &[(&str, &str)]| vec![with(national("29-2072", TITLE), cells)];
    let reason = "row 2: column TOT_EMP: the mark `*` does not belong into this column";
    refused("mark", &HEADS, &one(&[("TOT_EMP", "*")]), reason);
    let reason = "row 2: column A_MEAN: `58,240` is neither a figure nor a mark that is known";
    refused("separator", &HEADS, &one(&[("A_MEAN", "58,240")]), reason);
    refused(
        "decimals",
        &HEADS,
        &one(&[("A_MEAN", "58240.5")]),
        "row 2: column A_MEAN: 58240.5 has more than 0 decimals",
    );
    refused("negative", &HEADS, &one(&[("H_MEAN", "-28")]), "row 2: column H_MEAN: -28 is less than nothing");
    refused(
        "type",
        &HEADS,
        &one(&[("AREA_TYPE", "7")]),
        "row 2: column AREA_TYPE: `7` is no type of area that is known",
    );
    let state = one(&[("AREA_TYPE", "2"), ("AREA", "77")]);
    refused("fips", &HEADS, &state, "row 2: column AREA: `77` is no state of states.csv");
    let area = one(&[("AREA_TYPE", "4"), ("AREA", "10180"), ("AREA_TITLE", "Abilene")]);
    refused("area", &HEADS, &area, "row 2: column AREA_TITLE: `Abilene` (0010180) does not say its state");
    for (code, shown) in [("10A80", "0010A80"), ("10180000", "10180000")] {
        let area = one(&[("AREA_TYPE", "4"), ("AREA", code), ("AREA_TITLE", "Abilene, TX")]);
        refused("area-code", &HEADS, &area, &format!("row 2: column AREA: `{shown}` is no area's code"));
    }
    refused("title", &HEADS, &one(&[("OCC_TITLE", "")]), "row 2: column OCC_TITLE: the cell is empty");
    for (head, mark) in [("A_MEAN", "**"), ("TOT_EMP", "#"), ("MEAN_PRSE", "#"), ("MEAN_PRSE", "~")] {
        let reason = format!("row 2: column {head}: the mark `{mark}` does not belong into this column");
        refused("marks", &HEADS, &one(&[(head, mark)]), &reason);
    }
}

#[test]
fn a_row_that_is_there_twice() {
    let twice = vec![national("29-2072", TITLE), national("29-2072", TITLE)];
    refused("twice", &HEADS, &twice, "row 3: 2091 29-2072 is there twice, first in row 2");
}

#[test]
fn a_workbook_without_the_occupations() {
    let none = [national("11-0000", "Management Occupations")];
    refused("none", &HEADS, &none, "has none of the crate's occupations");
}

#[test]
fn a_file_that_is_named_twice_or_not_there() {
    let shop = Workshop::new("named-twice");
    oews(&shop.path("national.xlsx"), "national_M2091_dl", 2091, &HEADS, &rows());
    fs::copy(shop.path("national.xlsx"), shop.path("again.xlsx")).unwrap();
    shop.refused(&["national.xlsx", "again.xlsx"], "again.xlsx: is named twice");
    shop.refused(&["nowhere.xlsx"], "nowhere.xlsx: No such file or directory (os error 2)");
}

#[test]
fn cells_that_stand_where_none_can() {
    let shop = Workshop::new("order");
    let cell = |at: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>AREA</t></is></c>");
    for (rows, reason) in [
        (vec![(2, vec!["A2"]), (1, vec!["A1"])], "row 1: stands after row 2"),
        (vec![(1, vec!["A1", "C1", "B1"])], "row 1: a cell stands after column 3"),
        (
            vec![(600_001, vec!["A600001"])],
            "row 600001: the sheet has more than 600000 rows: no table of a release has so many",
        ),
        (vec![(7, vec!["IV7", "IW7"])], "row 7: the row has more than 256 columns: no table of a release has so many"),
    ] {
        raw_sheet(&shop.path("national.xlsx"), |out| {
            for (number, cells) in rows {
                let cells: String = cells.into_iter().map(cell).collect();
                write!(out, "<row r=\"{number}\">{cells}</row>").unwrap();
            }
        });
        shop.refused(&["national.xlsx"], &format!("national.xlsx: sheet national_M2091_dl: {reason}"));
    }
}

#[test]
fn an_archive_within_an_archive() {
    let shop = Workshop::new("within");
    fs::write(shop.path("zones.txt"), "no table").unwrap();
    archive(&shop.path("inner.zip"), &[("zones.txt", &shop.path("zones.txt"))]);
    archive(&shop.path("release.zip"), &[("db/inner.zip", &shop.path("inner.zip"))]);
    let reason = "release.zip: inner.zip: is an archive within an archive: unpack it first";
    shop.refused(&["release.zip"], reason);
    archive(&shop.path("nothing.zip"), &[(".DS_Store", &shop.path("zones.txt"))]);
    shop.refused(&["nothing.zip"], "nothing.zip: the archive holds no file");
}

/// A table of the crate that is not there takes no rows, and nothing is said of them.
#[test]
fn a_file_of_data_that_is_not_there() {
    let shop = Workshop::new("no-table");
    fs::remove_file(shop.data("oews_national.csv")).unwrap();
    let wrong = [with(national("29-2072", TITLE), &[("A_MEAN", "99990")])];
    oews(&shop.path("national.xlsx"), "national_M2091_dl", 2091, &HEADS, &wrong);
    let said = shop.imported(&["national.xlsx"]);
    assert!(said.contains("    note: data/ has no oews_national.csv: its rows are not taken\n"), "{said}");
    assert!(said.contains("    looks wrong: nothing\n"), "{said}");
    assert!(said.ends_with("nothing to write: all of it stands already\n"), "{said}");
}
