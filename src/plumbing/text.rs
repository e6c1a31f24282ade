//! Writing texts: padding to a width, thousands separators, nothing allocated.

use core::fmt;

/// Formats the whole to a width, left unless told otherwise.
macro_rules! padded {
    ($f:expr, $($arg:tt)*) => {
        $crate::plumbing::pad($f, core::fmt::Alignment::Left, format_args!($($arg)*))
    };
}
pub(crate) use padded;

/// Writes as it comes where no width is asked for; else to the width, the length counted first, so
/// that nothing is allocated and nothing is too long.
///
/// A precision is a number of decimals and cuts no text; it is for the figures inside.
pub(crate) fn pad(f: &mut fmt::Formatter<'_>, usual: fmt::Alignment, arguments: fmt::Arguments<'_>) -> fmt::Result {
    let Some(width) = f.width() else { return f.write_fmt(arguments) };
    let mut length = Length(0);
    fmt::write(&mut length, arguments)?;
    let missing = width.saturating_sub(length.0);
    let before = match f.align().unwrap_or(usual) {
        fmt::Alignment::Left => 0,
        fmt::Alignment::Center => missing / 2,
        fmt::Alignment::Right => missing,
    };
    let mut place = 0;
    loop {
        if place == before {
            f.write_fmt(arguments)?;
        }
        if place == missing {
            return Ok(());
        }
        fmt::Write::write_char(f, f.fill())?;
        place += 1;
    }
}

/// Counts the characters that are written to it.
struct Length(usize);

impl fmt::Write for Length {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.chars().count();
        Ok(())
    }

    // The default would encode the character to count it.
    fn write_char(&mut self, _: char) -> fmt::Result {
        self.0 += 1;
        Ok(())
    }
}

/// Formats a number to a width, right unless told otherwise, as numbers stand.
macro_rules! padded_number {
    ($f:expr, $($arg:tt)*) => {
        $crate::plumbing::pad($f, core::fmt::Alignment::Right, format_args!($($arg)*))
    };
}
pub(crate) use padded_number;

/// The sign that stands before a number: `+` only where it is asked for.
pub(crate) fn sign(f: &fmt::Formatter<'_>, is_negative: bool) -> &'static str {
    match (is_negative, f.sign_plus()) {
        (true, _) => "-",
        (false, true) => "+",
        (false, false) => "",
    }
}

/// A text of a table, in which an empty one stands for none.
pub(crate) const fn present(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

/// An integer with thousands separators: `1234567` as `1,234,567`.
pub(crate) struct Grouped(pub(crate) i64);

impl fmt::Display for Grouped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // From the last digit to the first; every fourth place keeps its comma.
        let mut text = [b','; 27];
        let (mut rest, mut length) = (self.0.unsigned_abs(), 0);
        for (place, byte) in text.iter_mut().rev().enumerate() {
            if place % 4 == 3 {
                continue;
            }
            *byte = b'0' + (rest % 10) as u8;
            (rest, length) = (rest / 10, place + 1);
            if rest == 0 {
                break;
            }
        }
        if self.0 < 0 {
            f.write_str("-")?;
        }
        let digits = text.get(text.len() - length..);
        f.write_str(digits.and_then(|digits| core::str::from_utf8(digits).ok()).unwrap_or(""))
    }
}
