//! Writing texts: padding to a width, thousands separators, nothing allocated.

use core::fmt;

/// A short text on the stack, so that `Display` can honor width and alignment without allocating.
pub(crate) struct Buffer<const N: usize> {
    bytes: [u8; N],
    len: usize,
}

impl<const N: usize> Buffer<N> {
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; N], len: 0 }
    }

    pub(crate) fn as_str(&self) -> &str {
        // Only whole `str`s are ever copied in, so this cannot fail.
        self.bytes.get(..self.len).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or("")
    }
}

impl<const N: usize> fmt::Write for Buffer<N> {
    // Once in a program: the default `write_char` would hold another copy.
    #[inline(never)]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len + text.len();
        self.bytes.get_mut(self.len..end).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}

/// Formats the whole to a width, left unless told otherwise.
macro_rules! padded {
    ($f:expr, $($arg:tt)*) => {
        $crate::plumbing::pad($f, core::fmt::Alignment::Left, format_args!($($arg)*))
    };
}
pub(crate) use padded;

/// Writes as it comes where no width is asked for; else through a buffer, to know the length.
///
/// A precision is a number of decimals and cuts no text; it is for the figures inside.
pub(crate) fn pad(f: &mut fmt::Formatter<'_>, usual: fmt::Alignment, arguments: fmt::Arguments<'_>) -> fmt::Result {
    let Some(width) = f.width() else { return f.write_fmt(arguments) };
    let mut text = Buffer::<256>::new();
    if fmt::Write::write_fmt(&mut text, arguments).is_err() {
        return f.write_fmt(arguments);
    }
    let missing = width.saturating_sub(text.as_str().chars().count());
    let before = match f.align().unwrap_or(usual) {
        fmt::Alignment::Left => 0,
        fmt::Alignment::Center => missing / 2,
        fmt::Alignment::Right => missing,
    };
    let fill = f.fill();
    (0..before).try_for_each(|_| fmt::Write::write_char(f, fill))?;
    f.write_str(text.as_str())?;
    (before..missing).try_for_each(|_| fmt::Write::write_char(f, fill))
}

/// Formats a number, given without its sign, as `core` formats integers: to a width, right unless
/// told otherwise, with `+` and leading zeros where they are asked for.
pub(crate) fn pad_number(f: &mut fmt::Formatter<'_>, is_negative: bool, unsigned: fmt::Arguments<'_>) -> fmt::Result {
    if f.width().is_none() && !f.sign_plus() {
        f.write_str(if is_negative { "-" } else { "" })?;
        return f.write_fmt(unsigned);
    }
    let mut text = Buffer::<64>::new();
    match fmt::Write::write_fmt(&mut text, unsigned) {
        Ok(()) => f.pad_integral(!is_negative, "", text.as_str()),
        // Longer than any width that is asked for.
        Err(fmt::Error) => write!(f, "{}{unsigned}", if is_negative { "-" } else { "" }),
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
