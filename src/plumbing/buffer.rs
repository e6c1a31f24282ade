//! A short text on the stack.

use core::fmt;

/// A short text on the stack, where one is needed and nothing may be allocated.
pub(crate) struct Buffer {
    bytes: [u8; 40],
    len: usize,
}

impl Buffer {
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; 40], len: 0 }
    }

    pub(crate) fn as_str(&self) -> &str {
        // Only whole `str`s are ever copied in, so this cannot fail.
        self.bytes.get(..self.len).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or("")
    }
}

/// Fails where the text does not fit.
impl fmt::Write for Buffer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len + text.len();
        self.bytes.get_mut(self.len..end).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}
