/// A set of small keys, by their indices: one bit each.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct Bits(u64);

impl Bits {
    pub(super) const NONE: Self = Self(0);

    /// How many keys a set can tell apart.
    pub(super) const CAPACITY: usize = 64;

    pub(super) const fn with(self, index: u8) -> Self {
        Self(self.0 | 1 << (index % 64))
    }

    pub(super) const fn has(self, index: u8) -> bool {
        self.0 & 1 << (index % 64) != 0
    }
}

impl core::fmt::Debug for Bits {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_set().entries((0..64).filter(|index| self.has(*index))).finish()
    }
}
