//! Made-up workbooks in the layouts that the agencies publish.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use rust_xlsxwriter::{Workbook, Worksheet};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The heads of every OEWS workbook since May 2019.
pub(crate) const HEADS: [&str; 32] = [
    "AREA",
    "AREA_TITLE",
    "AREA_TYPE",
    "PRIM_STATE",
    "NAICS",
    "NAICS_TITLE",
    "I_GROUP",
    "OWN_CODE",
    "OCC_CODE",
    "OCC_TITLE",
    "O_GROUP",
    "TOT_EMP",
    "EMP_PRSE",
    "JOBS_1000",
    "LOC_QUOTIENT",
    "PCT_TOTAL",
    "PCT_RPT",
    "H_MEAN",
    "A_MEAN",
    "MEAN_PRSE",
    "H_PCT10",
    "H_PCT25",
    "H_MEDIAN",
    "H_PCT75",
    "H_PCT90",
    "A_PCT10",
    "A_PCT25",
    "A_MEDIAN",
    "A_PCT75",
    "A_PCT90",
    "ANNUAL",
    "HOURLY",
];

/// A row of figures that agree with each other, in the columns from `TOT_EMP` to `HOURLY`.
pub(crate) const FIGURES: [&str; 21] = [
    "200000", "1.2", "", "", "", "", "28", "58240", "0.5", "18", "21", "25", "32", "40", "37440", "43680", "52000",
    "66560", "83200", "", "",
];

/// The columns of `data/` and those of the workbooks.
pub(crate) const COLUMNS: [(&str, &str); 17] = [
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

/// A row of the national workbook.
pub(crate) fn national(code: &str, title: &str) -> Vec<String> {
    row(["99", "U.S.", "1", "US"], code, title)
}

pub(crate) fn row(place: [&str; 4], code: &str, title: &str) -> Vec<String> {
    let across = ["000000", "Cross-industry", "cross-industry", "1235", code, title, "detailed"];
    place.into_iter().chain(across).chain(FIGURES).map(str::to_owned).collect()
}

/// The row with other cells in some columns.
pub(crate) fn with(mut row: Vec<String>, cells: &[(&str, &str)]) -> Vec<String> {
    for (name, text) in cells {
        let index = HEADS.iter().position(|head| head == name).unwrap();
        (*text).clone_into(&mut row[index]);
    }
    row
}

/// Numbers as numbers and texts as texts, as the agency does: codes are texts.
fn write_row(sheet: &mut Worksheet, number: u32, cells: &[String]) {
    for (column, text) in (0_u16..).zip(cells) {
        let is_code = column < 11;
        match text.parse::<f64>() {
            Ok(value) if !is_code => sheet.write_number(number, column, value).unwrap(),
            _ if text.is_empty() => continue,
            _ => sheet.write_string(number, column, text).unwrap(),
        };
    }
}

/// A workbook with one table, and beside it the sheets that the agency adds.
pub(crate) fn oews(path: &Path, sheet: &str, year: u16, heads: &[&str], rows: &[Vec<String>]) {
    let mut book = Workbook::new();
    let table = book.add_worksheet().set_name(sheet).unwrap();
    write_row(table, 0, &heads.iter().map(|head| (*head).to_owned()).collect::<Vec<_>>());
    for (number, row) in (1..).zip(rows) {
        write_row(table, number, row);
    }
    // That of May 2025, and one for the years to come.
    let cap = match year {
        2025 => "$115.00 per hour or $239,200 per year",
        _ => "$121.00 per hour or $251,680 per year",
    };
    let fields = book.add_worksheet().set_name("Field Descriptions").unwrap();
    for (number, text) in [
        (0, format!("May {year} OEWS Estimates")),
        (2, "Occupational Employment and Wage Statistics (OEWS) Survey".to_owned()),
        (9, "Field".to_owned()),
        (46, format!("#  = indicates a wage equal to or greater than {cap} ")),
    ] {
        fields.write_string(number, 0, text).unwrap();
    }
    book.add_worksheet().set_name("UpdateTime").unwrap().write_string(0, 0, "alldataupdate").unwrap();
    book.add_worksheet().set_name("Filler").unwrap();
    book.save(path).unwrap();
}

/// Any sheets of texts and numbers; digits after a zero are a code.
pub(crate) fn sheets(path: &Path, sheets: &[(&str, &[Vec<&str>])]) {
    let mut book = Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet().set_name(*name).unwrap();
        for (number, row) in (0..).zip(*rows) {
            for (column, text) in (0..).zip(row) {
                let is_code = text.starts_with("00");
                match text.parse::<f64>() {
                    Ok(value) if !is_code => sheet.write_number(number, column, value).unwrap(),
                    _ if text.is_empty() => continue,
                    _ => sheet.write_string(number, column, *text).unwrap(),
                };
            }
        }
    }
    book.save(path).unwrap();
}

/// An archive of files.
pub(crate) fn archive(path: &Path, files: &[(&str, &Path)]) {
    let mut zip = ZipWriter::new(File::create(path).unwrap());
    for (name, from) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(&std::fs::read(from).unwrap()).unwrap();
    }
    zip.finish().unwrap();
}

/// A workbook whose only sheet is this text, written piece by piece.
pub(crate) fn raw_sheet(path: &Path, pieces: impl FnOnce(&mut dyn Write)) {
    let mut zip = ZipWriter::new(File::create(path).unwrap());
    let mut part = |name: &str, text: &str| {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    };
    let schemas = "http://schemas.openxmlformats.org";
    part(
        "[Content_Types].xml",
        &format!(
            "<Types xmlns=\"{schemas}/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
        ),
    );
    part(
        "_rels/.rels",
        &format!(
            "<Relationships xmlns=\"{schemas}/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{schemas}/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
    );
    part(
        "xl/workbook.xml",
        &format!(
            "<workbook xmlns=\"{schemas}/spreadsheetml/2006/main\" xmlns:r=\"{schemas}/officeDocument/2006/relationships\"><sheets><sheet name=\"national_M2091_dl\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
        ),
    );
    part(
        "xl/_rels/workbook.xml.rels",
        &format!(
            "<Relationships xmlns=\"{schemas}/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{schemas}/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
        ),
    );
    zip.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default()).unwrap();
    write!(zip, "<worksheet xmlns=\"{schemas}/spreadsheetml/2006/main\"><sheetData>").unwrap();
    pieces(&mut zip);
    zip.write_all(b"</sheetData></worksheet>").unwrap();
    zip.finish().unwrap();
}

/// A row of inline texts.
pub(crate) fn raw_row(number: u32, cells: &[&str]) -> String {
    let cells: String = cells
        .iter()
        .enumerate()
        .map(|(index, text)| {
            let column = if index < 26 {
                char::from(b'A' + u8::try_from(index).unwrap()).to_string()
            } else {
                format!("A{}", char::from(b'A' + u8::try_from(index - 26).unwrap()))
            };
            format!("<c r=\"{column}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
        })
        .collect();
    format!("<row r=\"{number}\">{cells}</row>")
}
