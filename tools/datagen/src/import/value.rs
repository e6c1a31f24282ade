//! A cell of a sheet, and its text as the CSV files write it.

use std::borrow::Cow;

use calamine::{Data, DataRef};

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value<'a> {
    Empty,
    Text(Cow<'a, str>),
    Number(f64),
    Bool(bool),
    /// A date, or an error of the spreadsheet: nothing that a table of these agencies has.
    Other(&'static str),
}

impl<'a> Value<'a> {
    pub(crate) fn from_stream(cell: &DataRef<'a>) -> Self {
        match cell {
            DataRef::SharedString(text) => Self::text(Cow::Borrowed(*text)),
            DataRef::String(text) => Self::text(Cow::Owned(text.clone())),
            DataRef::Float(number) => Self::Number(*number),
            #[expect(clippy::cast_precision_loss, reason = "no figure has more than 15 digits")]
            DataRef::Int(number) => Self::Number(*number as f64),
            DataRef::Bool(value) => Self::Bool(*value),
            DataRef::Error(_) => Self::Other("an error of the spreadsheet"),
            DataRef::Empty => Self::Empty,
            _ => Self::Other("a date"),
        }
    }

    pub(crate) fn from_memory(cell: &'a Data) -> Self {
        match cell {
            Data::String(text) => Self::text(Cow::Borrowed(text)),
            Data::Float(number) => Self::Number(*number),
            #[expect(clippy::cast_precision_loss, reason = "no figure has more than 15 digits")]
            Data::Int(number) => Self::Number(*number as f64),
            Data::Bool(value) => Self::Bool(*value),
            Data::Error(_) => Self::Other("an error of the spreadsheet"),
            Data::Empty => Self::Empty,
            _ => Self::Other("a date"),
        }
    }

    /// Text; empty where there are only blanks.
    pub(crate) fn text(text: Cow<'a, str>) -> Self {
        if text.trim().is_empty() { Self::Empty } else { Self::Text(text) }
    }

    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::Empty
    }

    /// As text without blanks around it; numbers as short as they can be said.
    pub(crate) fn show(&self) -> Cow<'_, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) => Cow::Borrowed(text.trim()),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Bool(true) => Cow::Borrowed("TRUE"),
            Self::Bool(false) => Cow::Borrowed("FALSE"),
            Self::Other(what) => Cow::Borrowed(what),
        }
    }
}

/// How a column writes its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// With these decimals at most, without zeros at the end.
    Short(usize),
    /// With exactly these decimals.
    Fixed(usize),
}

impl Style {
    fn decimals(self) -> usize {
        match self {
            Self::Short(decimals) | Self::Fixed(decimals) => decimals,
        }
    }

    /// A figure as its column writes it. Refuses what would have to be rounded.
    pub(crate) fn write(self, value: &Value<'_>) -> std::result::Result<String, String> {
        let number = match value {
            Value::Number(number) => *number,
            Value::Text(text) => {
                parse(text).ok_or_else(|| format!("`{}` is neither a figure nor a mark that is known", text.trim()))?
            }
            other => return Err(format!("`{}` is not a figure", other.show())),
        };
        let fixed = format!("{number:.*}", self.decimals());
        let rounded: f64 = fixed.parse().map_err(|_| format!("{number} is not a figure"))?;
        // Workbooks hold 31.4 as a double; its last digits are noise.
        if (rounded - number).abs() > 1e-9 * number.abs().max(1.0) {
            return Err(format!("{number} has more than {} decimals", self.decimals()));
        }
        Ok(match self {
            Self::Fixed(_) | Self::Short(0) => fixed,
            Self::Short(_) => fixed.trim_end_matches('0').trim_end_matches('.').to_owned(),
        })
    }
}

/// A plain decimal number: separators, exponents and blanks within are none.
pub(crate) fn parse(text: &str) -> Option<f64> {
    let text = text.trim();
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if !plain || !digits.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// Whether two cells of a CSV file say the same: as numbers where both are, else as texts.
pub(crate) fn same(one: &str, other: &str) -> bool {
    one == other || parse(one).zip(parse(other)).is_some_and(|(one, other)| (one - other).abs() < 1e-9)
}

#[cfg(test)]
mod tests {
    use calamine::{CellErrorType, Data, DataRef, ExcelDateTime, ExcelDateTimeType};

    use super::{Style, Value, parse, same};

    #[test]
    fn cells_are_what_the_workbook_says() {
        let text = |text: &'static str| Value::Text(text.into());
        let day = || ExcelDateTime::new(45_000.0, ExcelDateTimeType::DateTime, false);
        let (error, date) = (Value::Other("an error of the spreadsheet"), Value::Other("a date"));
        for (cell, value) in [
            (DataRef::SharedString("29-2072"), text("29-2072")),
            (DataRef::String("29-2072".to_owned()), text("29-2072")),
            (DataRef::String(" ".to_owned()), Value::Empty),
            (DataRef::Float(24.5), Value::Number(24.5)),
            (DataRef::Int(24), Value::Number(24.0)),
            (DataRef::Bool(true), Value::Bool(true)),
            (DataRef::Error(CellErrorType::Div0), error.clone()),
            (DataRef::Empty, Value::Empty),
            (DataRef::DateTime(day()), date.clone()),
        ] {
            assert_eq!(Value::from_stream(&cell), value);
        }
        for (cell, value) in [
            (Data::String("29-2072".to_owned()), text("29-2072")),
            (Data::Float(24.5), Value::Number(24.5)),
            (Data::Int(24), Value::Number(24.0)),
            (Data::Bool(true), Value::Bool(true)),
            (Data::Error(CellErrorType::Div0), error),
            (Data::Empty, Value::Empty),
            (Data::DateTime(day()), date),
        ] {
            assert_eq!(Value::from_memory(&cell), value);
        }
    }

    #[test]
    fn a_number_is_a_plain_decimal() {
        assert_eq!(parse(" -24.50 "), Some(-24.5));
        for text in ["", "-", "1e5", ".5", "+5", "5 5", "58,240", "inf", "1.2.3"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn figures_are_written_as_their_column_writes_them() {
        assert_eq!(Style::Fixed(2).write(&Value::Number(24.0)).as_deref(), Ok("24.00"));
        assert_eq!(Style::Short(2).write(&Value::Number(24.0)).as_deref(), Ok("24"));
        assert_eq!(Style::Short(2).write(&Value::Number(18.070_000_000_000_004)).as_deref(), Ok("18.07"));
        assert_eq!(Style::Fixed(0).write(&Value::Text("52830".into())).as_deref(), Ok("52830"));
        assert_eq!(Style::Fixed(0).write(&Value::Number(10.5)), Err("10.5 has more than 0 decimals".to_owned()));
        assert!(Style::Fixed(0).write(&Value::Text("52,830".into())).is_err());
        // The noise of a double grows with the number.
        assert_eq!(Style::Fixed(0).write(&Value::Number(154_187_380.000_000_03)).as_deref(), Ok("154187380"));
    }

    #[test]
    fn a_zero_at_the_end_is_no_difference() {
        assert!(same("24.00", "24") && same("withheld", "withheld"));
        assert!(!same("24.01", "24") && !same("", "0") && !same("withheld", ""));
    }
}
