//! What is ranked, as one number: all rankings then share one sort, and a sort is much to compile.

/// Where a value and its row stand in a ranking: the highest value first, ties in the order of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Entry(u64);

impl Entry {
    /// From a number that grows with the value, and a row.
    #[inline]
    pub(crate) const fn new(order: u32, row: usize) -> Self {
        Self((!order as u64) << 32 | row as u64)
    }

    /// A number that grows with a value, which may be negative.
    #[inline]
    #[expect(clippy::cast_sign_loss, reason = "the sign bit is turned over, so that negative values come first")]
    pub(crate) const fn order_of(value: i32) -> u32 {
        value as u32 ^ 1 << 31
    }

    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "the lower half is the row")]
    pub(crate) const fn row(self) -> usize {
        self.0 as u32 as usize
    }

    /// The same for entries of one value, and lower for a higher value.
    #[inline]
    pub(crate) const fn value_key(self) -> u64 {
        self.0 >> 32
    }
}

/// Puts entries in order.
pub(crate) fn sort(entries: &mut [Entry]) {
    entries.sort_unstable();
}
