//! The importer of workbooks. An input is lines of cells between tabs, a line `#NAME` beginning a sheet, so that what
//! changes is what a sheet says and not whether its archive is whole; or, after a `<`, the markup of the only sheet.
#![no_main]

mod rehearsal;

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const SHEET: &str = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
const SHEET_END: &str = "</sheetData></worksheet>";
const SCHEMAS: &str = "http://schemas.openxmlformats.org";

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The letters of a column: A to Z, AA and on.
fn letters(column: usize) -> String {
    let last = char::from(b'A' + (column % 26) as u8);
    if column < 26 { last.to_string() } else { format!("{}{last}", letters(column / 26 - 1)) }
}

/// The names of the sheets with their markup.
fn sheets(text: &str) -> Vec<(String, String)> {
    if text.starts_with('<') {
        return vec![("national_M2091_dl".to_owned(), format!("{SHEET}{text}{SHEET_END}"))];
    }
    let mut sheets: Vec<(String, String)> = Vec::new();
    let mut row = 0;
    for line in text.lines() {
        if let Some(name) = line.strip_prefix('#') {
            sheets.push((name.to_owned(), SHEET.to_owned()));
            row = 0;
            continue;
        }
        let Some((_, markup)) = sheets.last_mut() else { continue };
        row += 1;
        let _ = write!(markup, "<row r=\"{row}\">");
        for (column, cell) in line.split('\t').enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let at = letters(column);
            let _ = match cell.parse::<f64>() {
                Ok(number) => write!(markup, "<c r=\"{at}{row}\"><v>{number}</v></c>"),
                // A text that looks like a number begins with an apostrophe, as in a spreadsheet.
                Err(_) => {
                    let cell = escaped(cell.strip_prefix('\'').unwrap_or(cell));
                    write!(markup, "<c r=\"{at}{row}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>")
                }
            };
        }
        markup.push_str("</row>");
    }
    for (_, markup) in &mut sheets {
        markup.push_str(SHEET_END);
    }
    sheets
}

fn workbook(sheets: &[(String, String)]) -> Vec<u8> {
    let (mut list, mut relations) = (String::new(), String::new());
    for (index, (name, _)) in sheets.iter().enumerate() {
        let _ = write!(list, "<sheet name=\"{}\" sheetId=\"{index}\" r:id=\"r{index}\"/>", escaped(name));
        let _ = write!(
            relations,
            "<Relationship Id=\"r{index}\" Type=\"{SCHEMAS}/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{index}.xml\"/>"
        );
    }
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), format!("<Types xmlns=\"{SCHEMAS}/package/2006/content-types\"/>")),
        (
            "_rels/.rels".to_owned(),
            format!(
                "<Relationships xmlns=\"{SCHEMAS}/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{SCHEMAS}/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml".to_owned(),
            format!(
                "<workbook xmlns=\"{SCHEMAS}/spreadsheetml/2006/main\" xmlns:r=\"{SCHEMAS}/officeDocument/2006/relationships\"><sheets>{list}</sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels".to_owned(),
            format!("<Relationships xmlns=\"{SCHEMAS}/package/2006/relationships\">{relations}</Relationships>"),
        ),
    ];
    parts.extend(
        sheets.iter().enumerate().map(|(index, (_, text))| (format!("xl/worksheets/sheet{index}.xml"), text.clone())),
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, text) in parts {
        zip.start_file(name, stored).expect("begins");
        zip.write_all(text.as_bytes()).expect("is written");
    }
    zip.finish().expect("ends").into_inner()
}

fuzz_target!(|text: &str| {
    // A workbook has a few sheets; more only take longer.
    let sheets = sheets(text);
    if (1..=4).contains(&sheets.len()) {
        rehearsal::import("a.xlsx", &workbook(&sheets));
    }
});
