//! Reads a workbook or a text file row by row, whatever its format.

use std::cell::Cell;
use std::fmt::Display;
use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use std::sync::Once;

use calamine::{Data, Range, Reader, Xls, Xlsx};

use super::container::{Kind, Member};
use super::progress::Progress;
use super::refusal::{Place, Refusal, Result};
use super::stored::Reader as Bytes;
use super::value::Value;
use super::zip_guard;

/// All areas and industries have 420,000 rows.
const MOST_ROWS: u32 = 600_000;
/// The widest table has 32 columns.
const MOST_COLUMNS: u32 = 256;
const LARGEST_XLS: u64 = 64 << 20;
const LARGEST_TEXT: u64 = 128 << 20;

/// A row of a sheet: its number from 1, and its cells from column A on.
pub(super) struct Row<'r> {
    pub(super) number: u32,
    pub(super) cells: &'r [Value<'r>],
}

impl<'r> Row<'r> {
    pub(super) fn cell(&self, index: usize) -> &'r Value<'r> {
        self.cells.get(index).unwrap_or(&Value::Empty)
    }
}

/// What a reader of rows answers: on, or enough.
pub(super) type Step = Result<ControlFlow<()>>;

pub(super) struct Book {
    pub(super) place: Place,
    format: Format,
}

enum Format {
    Xlsx(Box<Xlsx<Bytes>>),
    Xls(Box<Xls<Cursor<Vec<u8>>>>),
    Text(Vec<u8>),
}

impl Book {
    pub(super) fn open(member: &Member) -> Result<Self> {
        let place = member.place.clone();
        let damaged = |error: &dyn Display| {
            place.refuse(format!("the workbook is damaged, or the download was cut off ({error}): download it again"))
        };
        let format = match member.kind {
            Kind::Xlsx => {
                zip_guard::check_workbook(&member.stored, &place)?;
                let file = member.stored.open().map_err(|error| place.refuse(error))?;
                Format::Xlsx(Box::new(guarded(|| Xlsx::new(file)).map_err(|error| damaged(&error))?))
            }
            Kind::Xls => {
                let bytes = whole(member, LARGEST_XLS)?;
                Format::Xls(Box::new(guarded(|| Xls::new(Cursor::new(bytes))).map_err(|error| damaged(&error))?))
            }
            Kind::Text => Format::Text(whole(member, LARGEST_TEXT)?),
        };
        Ok(Self { place, format })
    }

    /// The names of the sheets; one without a name for a text file.
    pub(super) fn sheets(&self) -> Vec<String> {
        match &self.format {
            Format::Xlsx(book) => book.sheet_names(),
            Format::Xls(book) => book.sheet_names(),
            Format::Text(_) => vec![String::new()],
        }
    }

    /// Hands over each row that has a cell, until there is enough.
    pub(super) fn rows(
        &mut self,
        sheet: &str,
        progress: Option<&Progress>,
        each: &mut dyn FnMut(&Row<'_>) -> Step,
    ) -> Result<()> {
        let place = self.place.sheet(sheet);
        match &mut self.format {
            Format::Xlsx(book) => stream(book, sheet, &place, progress, each),
            Format::Xls(book) => in_memory(book, sheet, &place, each),
            Format::Text(bytes) => text_rows(bytes, &place, each),
        }
    }

    /// The first rows that have a cell, as texts: enough to know a layout by.
    pub(super) fn first_rows(&mut self, sheet: &str, count: usize) -> Result<Vec<(u32, Vec<String>)>> {
        let mut rows = Vec::new();
        self.rows(sheet, None, &mut |row| {
            rows.push((row.number, row.cells.iter().map(|cell| cell.show().into_owned()).collect()));
            Ok(if rows.len() < count { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
        })?;
        Ok(rows)
    }
}

thread_local! {
    static IS_READING: Cell<bool> = const { Cell::new(false) };
}

/// Calls the reader of workbooks. It trusts offsets and the numbers of cells, and panics at a file that
/// was cut off or made up; what it says then is not printed.
fn guarded<T, E: Display>(read: impl FnOnce() -> std::result::Result<T, E>) -> std::result::Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let others = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !IS_READING.get() {
                others(panic);
            }
        }));
    });
    IS_READING.set(true);
    let read = std::panic::catch_unwind(std::panic::AssertUnwindSafe(read));
    IS_READING.set(false);
    match read {
        Ok(read) => read.map_err(|error| error.to_string()),
        Err(_) => Err("its parts point past its end".to_owned()),
    }
}

fn whole(member: &Member, most: u64) -> Result<Vec<u8>> {
    let file = member.stored.open().map_err(|error| member.place.refuse(error))?;
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(|error| member.place.refuse(error))?;
    if bytes.len() as u64 > most {
        return Err(member.place.refuse(format!("is larger than {} MiB: no file of a release is", most >> 20)));
    }
    Ok(bytes)
}

fn stream(
    book: &mut Xlsx<Bytes>,
    sheet: &str,
    place: &Place,
    progress: Option<&Progress>,
    each: &mut dyn FnMut(&Row<'_>) -> Step,
) -> Result<()> {
    let damaged = |row: u32, error: &dyn Display| {
        place.row(row).refuse(format!("the sheet is damaged, or the download was cut off ({error})"))
    };
    // A chart is a sheet too.
    let opened = guarded(move || match book.worksheet_cells_reader(sheet) {
        Ok(reader) => Ok(Some(reader)),
        Err(calamine::XlsxError::NotAWorksheet(_)) => Ok(None),
        Err(error) => Err(error),
    });
    let Some(mut reader) = opened.map_err(|error| damaged(0, &error))? else { return Ok(()) };
    let declared = reader.dimensions().end;
    if let Some(progress) = progress {
        progress.start(&place.file, u64::from(declared.0));
    }
    let (mut cells, mut current) = (Vec::with_capacity(64), 0);
    loop {
        let source = &mut reader;
        let next = guarded(move || source.next_cell()).map_err(|error| damaged(current + 1, &error))?;
        let at = next.as_ref().map(calamine::Cell::get_position);
        if let Some((row, _)) = at.filter(|(row, _)| *row < current) {
            return Err(place.row(row + 1).refuse(format!("stands after row {}", current + 1)));
        }
        if at.is_none_or(|(row, _)| row != current) && !cells.is_empty() {
            if let ControlFlow::Break(()) = each(&Row { number: current + 1, cells: &cells })? {
                return Ok(());
            }
            cells.clear();
            if let Some(progress) = progress.filter(|_| current % 1_024 == 0) {
                progress.at(u64::from(current));
            }
        }
        let Some(cell) = next else { break };
        let (row, column) = cell.get_position();
        current = row;
        let value = Value::from_stream(cell.get_value());
        if value.is_empty() {
            continue;
        }
        check_bounds(row + 1, column + 1, place)?;
        if (column as usize) < cells.len() {
            return Err(place.row(row + 1).refuse(format!("a cell stands after column {}", cells.len())));
        }
        cells.resize(column as usize, Value::Empty);
        cells.push(value);
    }
    if is_cut_off(declared, current) {
        let reason = format!("the sheet ends here; its head says that it has {} rows", declared.0 + 1);
        return Err(place.row(current + 1).refuse(reason));
    }
    Ok(())
}

/// Whether a sheet ends before its end. A head may count a few empty rows at the end, and one written row by
/// row names no end.
fn is_cut_off(declared: (u32, u32), current: u32) -> bool {
    let missing = declared.0.saturating_sub(current);
    missing > 10.max(declared.0 / 100) && declared.0 < MOST_ROWS && declared.1 < MOST_COLUMNS
}

fn in_memory(
    book: &mut Xls<Cursor<Vec<u8>>>,
    sheet: &str,
    place: &Place,
    each: &mut dyn FnMut(&Row<'_>) -> Step,
) -> Result<()> {
    let range = guarded(|| book.worksheet_range(sheet)).map_err(|error| place.refuse(error))?;
    range_rows(&range, place, each)
}

fn range_rows(range: &Range<Data>, place: &Place, each: &mut dyn FnMut(&Row<'_>) -> Step) -> Result<()> {
    let Some((first, left)) = range.start() else { return Ok(()) };
    for (index, data) in (first..).zip(range.rows()) {
        let mut cells = vec![Value::Empty; left as usize];
        cells.extend(data.iter().map(Value::from_memory));
        while cells.last().is_some_and(Value::is_empty) {
            cells.pop();
        }
        let number = index + 1;
        check_bounds(number, u32::try_from(cells.len()).unwrap_or(u32::MAX), place)?;
        if !cells.is_empty()
            && let ControlFlow::Break(()) = each(&Row { number, cells: &cells })?
        {
            break;
        }
    }
    Ok(())
}

/// Refuses a row by its number from 1, or by how many cells it has.
fn check_bounds(number: u32, width: u32, place: &Place) -> Result<()> {
    if number > MOST_ROWS {
        let reason = format!("the sheet has more than {MOST_ROWS} rows: no table of a release has so many");
        return Err(place.row(number).refuse(reason));
    }
    if width > MOST_COLUMNS {
        let reason = format!("the row has more than {MOST_COLUMNS} columns: no table of a release has so many");
        return Err(place.row(number).refuse(reason));
    }
    Ok(())
}

fn text_rows(bytes: &[u8], place: &Place, each: &mut dyn FnMut(&Row<'_>) -> Step) -> Result<()> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let head = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let tabs = head.contains(&b'\t');
    let mut reader = csv::ReaderBuilder::new();
    reader.has_headers(false).flexible(true);
    if tabs {
        reader.delimiter(b'\t').quoting(false);
    }
    let mut number = 0;
    for record in reader.from_reader(bytes).into_byte_records() {
        let record = record.map_err(|error| place.row(number).refuse(error))?;
        number = record.position().map_or(0, |place| u32::try_from(place.line()).unwrap_or(u32::MAX));
        check_bounds(number, u32::try_from(record.len()).unwrap_or(u32::MAX), place)?;
        let mut cells = Vec::with_capacity(record.len());
        for field in &record {
            let text = std::str::from_utf8(field).map_err(|_| not_utf8(place, number))?.trim();
            // A blank before the quote hides it from the reader.
            let text = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text);
            cells.push(Value::text(text.into()));
        }
        if cells.iter().all(Value::is_empty) {
            continue;
        }
        if let ControlFlow::Break(()) = each(&Row { number, cells: &cells })? {
            return Ok(());
        }
    }
    if !bytes.ends_with(b"\n") {
        return Err(place.row(number).refuse("the file ends within a line: the download was cut off"));
    }
    Ok(())
}

fn not_utf8(place: &Place, row: u32) -> Refusal {
    place.row(row).refuse("is not UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::stored::Stored;

    fn text(bytes: &[u8]) -> Member {
        Member { place: Place::file("cu.data"), stored: Stored::Memory(bytes.into()), kind: Kind::Text }
    }

    #[test]
    fn a_file_is_read_as_a_whole_up_to_the_limit() {
        assert_eq!(whole(&text(b"12345"), 5).unwrap(), b"12345");
        let refused = whole(&text(&vec![b'1'; (1 << 20) + 1]), 1 << 20).unwrap_err();
        assert_eq!(refused.to_string(), "cu.data: is larger than 1 MiB: no file of a release is");
    }

    #[test]
    fn the_first_rows_are_no_more_than_are_asked_for() {
        let mut book = Book::open(&text(b"a\nb\nc\n")).unwrap();
        let rows = |book: &mut Book, count| {
            let rows = book.first_rows("", count).unwrap();
            rows.into_iter().map(|(number, cells)| format!("{number} {}", cells.join("|"))).collect::<Vec<_>>()
        };
        assert_eq!(rows(&mut book, 2), ["1 a", "2 b"]);
        assert_eq!(rows(&mut book, 60), ["1 a", "2 b", "3 c"]);
    }

    #[test]
    fn a_sheet_may_end_a_few_rows_before_its_head_says() {
        // A tenth of a hundred, and a hundredth of what is longer.
        assert!(!is_cut_off((110, 31), 100) && is_cut_off((111, 31), 100));
        assert!(!is_cut_off((5_000, 31), 4_950) && is_cut_off((5_000, 31), 4_949));
        assert!(!is_cut_off((110, 31), 200));
        // Sheets without an end: the last row and the last column that there can be.
        assert!(is_cut_off((MOST_ROWS - 1, 31), 100) && !is_cut_off((MOST_ROWS, 31), 100));
        assert!(is_cut_off((5_000, MOST_COLUMNS - 1), 100) && !is_cut_off((5_000, MOST_COLUMNS), 100));
    }

    #[test]
    fn rows_and_columns_have_bounds() {
        let place = Place::file("national.xlsx");
        assert!(check_bounds(MOST_ROWS, MOST_COLUMNS, &place).is_ok());
        let refused = |number, width| check_bounds(number, width, &place).unwrap_err().to_string();
        assert_eq!(
            refused(600_001, 1),
            "national.xlsx: row 600001: the sheet has more than 600000 rows: no table of a release has so many"
        );
        assert_eq!(
            refused(7, 257),
            "national.xlsx: row 7: the row has more than 256 columns: no table of a release has so many"
        );
    }

    /// Workbooks of the old format are read as a whole; what is read begins at the first cell.
    #[test]
    fn rows_of_a_range_are_numbered_as_in_the_sheet() {
        let cell = |row, column, data| calamine::Cell::new((row, column), data);
        let range = Range::from_sparse(vec![
            cell(2, 1, Data::String("OCC_CODE".to_owned())),
            cell(4, 1, Data::String("29-2072".to_owned())),
            cell(4, 2, Data::Float(24.59)),
            cell(5, 1, Data::Bool(true)),
        ]);
        let mut found = Vec::new();
        let mut read = |most: usize| {
            found.clear();
            range_rows(&range, &Place::default(), &mut |row| {
                let cells: Vec<_> = row.cells.iter().map(Value::show).collect();
                found.push(format!("{} {}", row.number, cells.join("|")));
                Ok(if found.len() < most { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
            })
            .unwrap();
            found.clone()
        };
        assert_eq!(read(9), ["3 |OCC_CODE", "5 |29-2072|24.59", "6 |TRUE"]);
        assert_eq!(read(1), ["3 |OCC_CODE"]);
    }
}
