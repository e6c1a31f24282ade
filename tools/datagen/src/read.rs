//! Reads a CSV file strictly; whatever is wrong is said with file, line and column.

use std::collections::HashMap;
use std::fmt::Display;
use std::path::Path;

use thiserror::Error;

/// What is wrong, and where.
#[derive(Debug, Error)]
#[error("{file}:{line}: column {column}: {reason}")]
pub(crate) struct Problem {
    pub(crate) file: String,
    pub(crate) line: u64,
    pub(crate) column: String,
    pub(crate) reason: String,
}

pub(crate) type Result<T> = std::result::Result<T, Problem>;

/// A file as read: every row with its line.
pub(crate) struct Sheet {
    file: String,
    columns: HashMap<&'static str, usize>,
    rows: Vec<(u64, csv::StringRecord)>,
}

impl Sheet {
    /// Reads a file that has exactly these columns, in this order, and at least one row.
    pub(crate) fn read(dir: &Path, file: &str, columns: &[&'static str]) -> Result<Self> {
        let problem = |line, column: &str, reason: &dyn Display| Problem {
            file: file.to_owned(),
            line,
            column: column.to_owned(),
            reason: reason.to_string(),
        };
        let text = std::fs::read_to_string(dir.join(file)).map_err(|error| problem(0, "-", &error))?;
        if !text.ends_with('\n') {
            let line = text.lines().count() as u64;
            return Err(problem(line, "-", &"the file is cut off: its last line has no end"));
        }
        let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
        let header = reader.headers().map_err(|error| problem(1, "-", &error))?.clone();
        for (index, found) in header.iter().enumerate() {
            if columns.get(index) != Some(&found) {
                let reason = format!("stray column; expected {}", columns.join(","));
                return Err(problem(1, found, &reason));
            }
        }
        if header.len() < columns.len() {
            return Err(problem(1, columns[header.len()], &"the column is missing"));
        }
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|error| {
                let line = error.position().map_or(0, csv::Position::line);
                problem(line, "-", &error)
            })?;
            rows.push((record.position().map_or(0, csv::Position::line), record));
        }
        if rows.is_empty() {
            return Err(problem(1, "-", &"the file has no rows"));
        }
        let columns = columns.iter().enumerate().map(|(index, name)| (*name, index)).collect();
        Ok(Self { file: file.to_owned(), columns, rows })
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, record)| Row { sheet: self, line: *line, record })
    }
}

/// One row of a sheet.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    sheet: &'a Sheet,
    line: u64,
    record: &'a csv::StringRecord,
}

impl<'a> Row<'a> {
    pub(crate) fn problem(&self, column: &str, reason: impl Display) -> Problem {
        Problem {
            file: self.sheet.file.clone(),
            line: self.line,
            column: column.to_owned(),
            reason: reason.to_string(),
        }
    }

    /// The text of a cell; empty where there is none.
    pub(crate) fn text(&self, column: &str) -> &'a str {
        &self.record[self.sheet.columns[column]]
    }

    /// Text that must be there.
    pub(crate) fn required(&self, column: &str) -> Result<&'a str> {
        match self.text(column) {
            "" => Err(self.problem(column, "the cell is empty")),
            text => Ok(text),
        }
    }

    /// A decimal number as an integer of steps of `10^-decimals`, within bounds.
    pub(crate) fn decimal(&self, column: &str, decimals: u32, bounds: std::ops::RangeInclusive<i64>) -> Result<i64> {
        let text = self.required(column)?;
        let value = steps(text, decimals).ok_or_else(|| {
            self.problem(column, format!("`{text}` is not a number with at most {decimals} decimals"))
        })?;
        if bounds.contains(&value) {
            return Ok(value);
        }
        Err(self.problem(column, format!("{text} is out of range")))
    }

    /// The same, or none where the cell is empty.
    pub(crate) fn optional(
        &self,
        column: &str,
        decimals: u32,
        bounds: std::ops::RangeInclusive<i64>,
    ) -> Result<Option<i64>> {
        if self.text(column).is_empty() { Ok(None) } else { self.decimal(column, decimals, bounds).map(Some) }
    }

    pub(crate) fn year(&self, column: &str) -> Result<i64> {
        self.decimal(column, 0, 1980..=2100)
    }

    /// One of a list of words.
    pub(crate) fn one_of<T: Copy>(&self, column: &str, words: &[(&str, T)]) -> Result<T> {
        let text = self.text(column);
        words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value).ok_or_else(|| {
            let known: Vec<_> = words.iter().map(|(word, _)| *word).collect();
            self.problem(column, format!("`{text}` is none of {}", known.join(", ")))
        })
    }
}

/// Digits with at most one point, as an integer of the smallest steps.
fn steps(text: &str, decimals: u32) -> Option<i64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fraction = fraction.trim_end_matches('0');
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) || fraction.len() > decimals as usize {
        return None;
    }
    let scale = 10_i64.pow(decimals);
    let fraction_steps = if fraction.is_empty() {
        0
    } else {
        fraction.parse::<i64>().ok()? * 10_i64.pow(decimals - u32::try_from(fraction.len()).ok()?)
    };
    Some(sign * (whole.parse::<i64>().ok()?.checked_mul(scale)? + fraction_steps))
}

/// A Rust string literal.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// An `Option` of a rendered value.
pub(crate) fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

#[cfg(test)]
mod tests {
    use super::steps;

    #[test]
    fn decimals_are_read_exactly() {
        assert_eq!(steps("10.7", 1), Some(107));
        assert_eq!(steps("10.70", 2), Some(1_070));
        assert_eq!(steps("0.05", 2), Some(5));
        assert_eq!(steps("-1.5", 1), Some(-15));
        assert_eq!(steps("1.05", 1), None);
        assert_eq!(steps("1,050", 0), None);
        assert_eq!(steps("", 0), None);
        assert_eq!(steps(".5", 1), None);
    }
}
