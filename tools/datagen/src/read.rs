//! Reads a CSV file strictly; whatever is wrong is said with file, line and column.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Display;
use std::path::Path;

use thiserror::Error;

/// What is wrong, and where; with whatever else was found wrong in the same reading.
#[derive(Debug, Error)]
#[error("{file}:{line}: column {column}: {reason}")]
pub(crate) struct Problem {
    pub(crate) file: String,
    pub(crate) line: u64,
    pub(crate) column: String,
    pub(crate) reason: String,
    others: Vec<Problem>,
}

impl Problem {
    /// The same, with another that was found besides it.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.others.push(other);
        self
    }

    /// This one and all that were found besides it, each by itself.
    pub(crate) fn into_all(mut self) -> Vec<Self> {
        let others = std::mem::take(&mut self.others);
        std::iter::once(self).chain(others.into_iter().flat_map(Self::into_all)).collect()
    }
}

/// Every value, or every problem: one bad row does not hide the next.
pub(crate) fn all<T>(results: impl IntoIterator<Item = Result<T>>) -> Result<Vec<T>> {
    let (mut values, mut problem) = (Vec::new(), None::<Problem>);
    for result in results {
        match result {
            Ok(value) => values.push(value),
            Err(other) => {
                problem = Some(match problem {
                    Some(first) => first.and(other),
                    None => other,
                });
            }
        }
    }
    problem.map_or(Ok(values), Err)
}

/// Two readings that do not need each other: both values, or the problems of both.
pub(crate) fn both<A, B>(one: Result<A>, other: Result<B>) -> Result<(A, B)> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (Err(problem), Ok(_)) | (Ok(_), Err(problem)) => Err(problem),
        (Err(one), Err(other)) => Err(one.and(other)),
    }
}

pub(crate) type Result<T> = std::result::Result<T, Problem>;

/// A file as read, whatever its columns: every row with its line.
pub(crate) struct Raw {
    pub(crate) file: String,
    pub(crate) header: csv::StringRecord,
    pub(crate) rows: Vec<(u64, csv::StringRecord)>,
}

impl Raw {
    pub(crate) fn problem(&self, line: u64, column: &str, reason: impl Display) -> Problem {
        problem(&self.file, line, column, reason)
    }

    /// Reads a file that is not empty and whose last line ends.
    pub(crate) fn read(dir: &Path, file: &str) -> Result<Self> {
        let text = std::fs::read_to_string(dir.join(file)).map_err(|error| problem(file, 0, "-", error))?;
        if text.is_empty() {
            return Err(problem(file, 0, "-", "the file is empty"));
        }
        if !text.ends_with('\n') {
            let line = text.lines().count() as u64;
            return Err(problem(file, line, "-", "the file is cut off: its last line has no end"));
        }
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let header = reader.headers().map_err(|error| problem(file, 1, "-", error))?.clone();
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|error| {
                let line = error.position().map_or(0, csv::Position::line);
                problem(file, line, "-", &error)
            })?;
            rows.push((record.position().map_or(0, csv::Position::line), record));
        }
        if rows.is_empty() {
            return Err(problem(file, 1, "-", "the file has no rows"));
        }
        Ok(Self { file: file.to_owned(), header, rows })
    }

    /// Refuses rows with more or fewer fields than the header. After the check of the header:
    /// a stray column there is the likelier mistake.
    pub(crate) fn check_widths(&self) -> Result<()> {
        let width = self.header.len();
        let bad = self.rows.iter().filter(|(_, record)| record.len() != width);
        all(bad.map(|(line, record)| {
            let reason = format!("the row has {} fields, the header {width}", record.len());
            Err(self.problem(*line, "-", reason))
        }))
        .map(|_: Vec<()>| ())
    }
}

/// What is wrong with a file or folder as a whole.
pub(crate) fn file_problem(file: &str, reason: impl Display) -> Problem {
    problem(file, 0, "-", reason)
}

fn problem(file: &str, line: u64, column: &str, reason: impl Display) -> Problem {
    Problem { file: file.to_owned(), line, column: column.to_owned(), reason: reason.to_string(), others: Vec::new() }
}

/// A file with known columns.
pub(crate) struct Sheet {
    file: String,
    columns: HashMap<&'static str, usize>,
    rows: Vec<(u64, csv::StringRecord)>,
}

impl Sheet {
    /// Reads a file that has exactly these columns, in this order, and at least one row.
    pub(crate) fn read(dir: &Path, file: &str, columns: &[&'static str]) -> Result<Self> {
        let raw = Raw::read(dir, file)?;
        for (index, found) in raw.header.iter().enumerate() {
            if columns.get(index) != Some(&found) {
                let reason = format!("stray column; expected {}", columns.join(","));
                return Err(raw.problem(1, found, reason));
            }
        }
        if let Some(missing) = columns.get(raw.header.len()) {
            return Err(raw.problem(1, missing, "the column is missing"));
        }
        raw.check_widths()?;
        let columns = columns.iter().enumerate().map(|(index, name)| (*name, index)).collect();
        Ok(Self { file: raw.file, columns, rows: raw.rows })
    }

    /// Refuses a row whose key, in these columns, another row has already.
    pub(crate) fn unique(&self, key: &[&str]) -> Result<()> {
        let mut known = BTreeSet::new();
        self.each(|row| {
            if known.insert(key.iter().map(|column| row.text(column)).collect::<Vec<_>>()) {
                return Ok(());
            }
            let column = key.last().copied().unwrap_or("-");
            Err(row.problem(column, format!("the {} is there twice", key.join(" + "))))
        })
    }

    /// Reads every row, and tells what is wrong with each that is not right.
    pub(crate) fn each<'a>(&'a self, mut read: impl FnMut(Row<'a>) -> Result<()>) -> Result<()> {
        all(self.rows().map(&mut read)).map(|_| ())
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, record)| Row { sheet: self, line: *line, record })
    }
}

/// The different texts of one column, whatever other columns the file has: for checking keys
/// against a file that another module reads as a whole.
pub(crate) fn column_of(dir: &Path, file: &str, column: &str) -> Result<BTreeSet<String>> {
    let raw = Raw::read(dir, file)?;
    let Some(index) = raw.header.iter().position(|found| found == column) else {
        return Err(raw.problem(1, column, "the column is missing"));
    };
    raw.check_widths()?;
    Ok(raw.rows.iter().filter_map(|(_, record)| record.get(index)).map(str::to_owned).collect())
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
        problem(&self.sheet.file, self.line, column, reason)
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

/// Whether a text is a SOC code: two digits, a hyphen, four digits.
pub(crate) fn is_soc(code: &str) -> bool {
    code.len() == 7
        && code.bytes().enumerate().all(|(index, byte)| if index == 2 { byte == b'-' } else { byte.is_ascii_digit() })
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
        // What the standard library takes for a number, and no agency prints.
        for text in ["+5", "--5", "1.+5", "1.-5"] {
            assert_eq!(steps(text, 2), None, "{text}");
        }
    }
}
