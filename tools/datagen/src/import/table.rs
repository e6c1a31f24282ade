//! A CSV file of `data/`. A row that is not touched keeps its bytes.

use std::path::Path;

use super::refusal::{Place, Result};

#[derive(Clone)]
pub(super) struct Table {
    pub(super) file: String,
    pub(super) header: Vec<String>,
    pub(super) rows: Vec<Line>,
    head: String,
}

#[derive(Clone)]
pub(super) struct Line {
    pub(super) fields: Vec<String>,
    /// As it stands in the file; none once it is changed.
    raw: Option<String>,
}

impl Line {
    pub(super) fn new(fields: Vec<String>) -> Self {
        Self { fields, raw: None }
    }

    pub(super) fn set(&mut self, column: usize, text: impl Into<String>) {
        self.fields[column] = text.into();
        self.raw = None;
    }
}

impl Table {
    pub(super) fn read(data: &Path, file: &str) -> Result<Self> {
        let place = Place::file(format!("data/{file}"));
        let text = std::fs::read_to_string(data.join(file)).map_err(|error| place.refuse(error))?;
        Self::of(file, &text)
    }

    /// The table of a text.
    pub(super) fn of(file: &str, text: &str) -> Result<Self> {
        let place = Place::file(format!("data/{file}"));
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        let mut records = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|error| place.refuse(error))?;
            let start = record.position().map_or(0, |at| usize::try_from(at.byte()).unwrap_or_default());
            records.push((start, record));
        }
        let mut rows = Vec::new();
        let (mut header, mut head) = (Vec::new(), String::new());
        for (index, (start, record)) in records.iter().enumerate() {
            let end = records.get(index + 1).map_or(text.len(), |(next, _)| *next);
            let raw = text[*start..end].to_owned();
            let fields = record.iter().map(str::to_owned).collect();
            if index == 0 {
                (header, head) = (fields, raw);
            } else {
                rows.push(Line { fields, raw: Some(raw) });
            }
        }
        if header.is_empty() {
            return Err(place.refuse("has no header"));
        }
        Ok(Self { file: file.to_owned(), header, rows, head })
    }

    pub(super) fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|found| found == name)
    }

    /// The text of a cell; empty where the file has no such column.
    pub(super) fn text<'t>(&self, row: &'t Line, name: &str) -> &'t str {
        self.column(name).map_or("", |index| row.fields[index].as_str())
    }

    /// A row with these cells, in the order of the header; what the file has no column for is left
    /// out, and what is not said is empty.
    pub(super) fn line<'c>(&self, cells: impl Fn(&str) -> Option<&'c str>) -> Line {
        Line::new(self.header.iter().map(|name| cells(name).unwrap_or_default().to_owned()).collect())
    }

    pub(super) fn render(&self) -> String {
        let mut out = self.head.clone();
        for row in &self.rows {
            match &row.raw {
                Some(raw) => out.push_str(raw),
                None => out.push_str(&quoted(&row.fields)),
            }
        }
        out
    }
}

fn quoted(fields: &[String]) -> String {
    let fields: Vec<_> = fields
        .iter()
        .map(|field| {
            if field.contains([',', '"', '\n', '\r']) {
                format!("\"{}\"", field.replace('"', "\"\""))
            } else {
                field.clone()
            }
        })
        .collect();
    fields.join(",") + "\n"
}
