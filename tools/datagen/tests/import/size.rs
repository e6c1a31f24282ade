//! The largest workbook of a release: all areas and industries, 420,000 rows.
//!
//! `cargo test -p datagen --release --test import -- --ignored --nocapture size` makes one and imports it.

use std::path::Path;
use std::time::Duration;

use calamine::{Reader, Xlsx};
use rust_xlsxwriter::Workbook;

use super::support::Workshop;
use super::workbooks::{FIGURES, HEADS};

const ROWS: u32 = 420_000;
const MOST_MEMORY: u64 = 256 << 20;

/// A workbook in the layout of `all_data_M_2026.xlsx`, written row by row.
fn all_data(path: &Path) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet_with_low_memory().unwrap().set_name("All May 2026 data").unwrap();
    for (column, head) in (0..).zip(HEADS) {
        sheet.write_string(0, column, head).unwrap();
    }
    let mut state = 1_u32;
    for number in 1..=ROWS {
        let area = number / 800;
        let code = match number % 800 {
            72 => "29-2072".to_owned(),
            121 => "29-9021".to_owned(),
            rest => format!("{}-{:04}", 11 + rest / 20, 1_000 + rest),
        };
        let texts = [
            &format!("{}", 10_000 + area),
            &format!("Area {area}, TX"),
            "4",
            "TX",
            "000000",
            "Cross-industry",
            "cross-industry",
            "1235",
            &code,
            &format!("Occupation {}", number % 800),
            "detailed",
        ];
        for (column, text) in (0..).zip(texts) {
            sheet.write_string(number, column, text).unwrap();
        }
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        // Wages of every height, so that the file packs as a real one does.
        let more = f64::from(state >> 20) / 100.0;
        for (column, text) in (11..).zip(FIGURES) {
            let head = HEADS[usize::from(column)];
            match text.parse::<f64>() {
                Ok(value) if head.starts_with("H_") => {
                    sheet.write_number(number, column, ((value + more) * 100.0).round() / 100.0).unwrap();
                }
                Ok(value) if head.starts_with("A_") => {
                    sheet.write_number(number, column, ((value + more * 2_080.0) / 10.0).round() * 10.0).unwrap();
                }
                Ok(value) => {
                    sheet.write_number(number, column, value + f64::from(state >> 24) * 10.0).unwrap();
                }
                Err(_) => {}
            }
        }
    }
    book.save(path).unwrap();
}

/// The processor time of a process so far, as the kernel counts it: fair on a busy machine.
fn spent(process: &str) -> Option<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let fields: Vec<_> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: u64 = fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?;
    Some(Duration::from_millis(ticks * 10))
}

/// What it takes to read the cells and do nothing with them.
fn merely_read(path: &Path) -> (Duration, u64) {
    let begun = spent("self").unwrap_or_default();
    let mut book: Xlsx<_> = calamine::open_workbook(path).unwrap();
    let sheet = book.sheet_names()[0].clone();
    let mut reader = book.worksheet_cells_reader(&sheet).unwrap();
    let mut cells = 0;
    while reader.next_cell().unwrap().is_some() {
        cells += 1;
    }
    (spent("self").unwrap_or_default().saturating_sub(begun), cells)
}

/// The largest memory that a process had, as the kernel counts it.
fn peak(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok().map(|kib| kib << 10)
}

#[test]
#[ignore = "makes a workbook of half a gigabyte unpacked; some minutes without --release"]
fn all_areas_and_industries_in_bounded_memory() {
    let shop = Workshop::new("all-data");
    let path = shop.path("all_data_M_2026.xlsx");
    all_data(&path);
    let (reading, cells) = merely_read(&path);
    let mut child = shop.command(&["--dry-run", "all_data_M_2026.xlsx"]).spawn().unwrap();
    let (mut most, mut importing) = (0, Duration::ZERO);
    let status = loop {
        if let Some(bytes) = peak(child.id()) {
            most = most.max(bytes);
        }
        importing = spent(&child.id().to_string()).map_or(importing, |time| time.max(importing));
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    println!(
        "{} MB, {cells} cells: read in {reading:.1?}, imported in {importing:.1?}, {:.2} times as long; peak {} MiB",
        std::fs::metadata(&path).unwrap().len() / 1_000_000,
        importing.as_secs_f64() / reading.as_secs_f64(),
        most >> 20
    );
    assert!(status.success());
    assert!(most > 0, "the kernel does not say how much memory a process has");
    assert!(most <= MOST_MEMORY, "{} MiB", most >> 20);
}
