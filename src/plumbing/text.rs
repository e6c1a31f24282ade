use core::fmt;

/// A short text on the stack, so that `Display` can honor width and alignment without allocating.
pub(crate) struct Text<const N: usize> {
    bytes: [u8; N],
    len: usize,
}

impl<const N: usize> Text<N> {
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; N], len: 0 }
    }

    pub(crate) fn as_str(&self) -> &str {
        // Only whole `str`s are ever copied in, so this cannot fail.
        self.bytes.get(..self.len).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or("")
    }
}

impl<const N: usize> fmt::Write for Text<N> {
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
        $crate::plumbing::pad($f, format_args!($($arg)*))
    };
}
pub(crate) use padded;

/// Writes as it comes where no width is asked for; else through a buffer, to know the length. With
/// a precision, which would cut what is padded, [`pad_decimals`] is for the types that have one.
pub(crate) fn pad(f: &mut fmt::Formatter<'_>, arguments: fmt::Arguments<'_>) -> fmt::Result {
    let mut text = Text::<256>::new();
    let is_buffered = f.width().is_some() && f.precision().is_none();
    if is_buffered && fmt::Write::write_fmt(&mut text, arguments).is_ok() {
        return f.pad(text.as_str());
    }
    f.write_fmt(arguments)
}

/// Formats ASCII to a width although there is a precision, right unless told otherwise.
pub(crate) fn pad_decimals(f: &mut fmt::Formatter<'_>, arguments: fmt::Arguments<'_>) -> fmt::Result {
    let mut text = Text::<64>::new();
    fmt::Write::write_fmt(&mut text, arguments)?;
    let missing = f.width().unwrap_or(0).saturating_sub(text.len);
    let before = match f.align() {
        Some(fmt::Alignment::Left) => 0,
        Some(fmt::Alignment::Center) => missing / 2,
        _ => missing,
    };
    for _ in 0..before {
        fmt::Write::write_char(f, f.fill())?;
    }
    f.write_str(text.as_str())?;
    for _ in before..missing {
        fmt::Write::write_char(f, f.fill())?;
    }
    Ok(())
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
