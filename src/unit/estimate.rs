use core::fmt;

use super::Quantity;
use crate::plumbing::padded;

/// A published value, or why there is none. Never a 0 or an empty text in place of a figure.
///
/// ```
/// use health_info_careers::{Estimate, Usd};
///
/// let top_coded = Estimate::AtLeast(Usd(239_200));
/// assert_eq!(top_coded.to_string(), "at least $239,200");
/// assert_eq!(top_coded.published(), None);
/// assert_eq!(Estimate::Published(Usd(54_020)).published(), Some(Usd(54_020)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Estimate<T> {
    /// The agency (or the guide) prints this value.
    Published(T),
    /// The agency prints only that the value is this or more (top-coded).
    AtLeast(T),
    /// The agency has an estimate and does not release it.
    Withheld,
    /// The source has no such column, or its cell is empty.
    NotInSource,
}

impl<T: Copy> Estimate<T> {
    /// The value, only where it is published as such.
    pub const fn published(&self) -> Option<T> {
        match *self {
            Self::Published(value) => Some(value),
            _ => None,
        }
    }

    /// The least that the value can be: the value itself, or the bound of a top-coded one.
    pub const fn at_least(&self) -> Option<T> {
        match *self {
            Self::Published(value) | Self::AtLeast(value) => Some(value),
            _ => None,
        }
    }

    /// Whether the agency holds the value back.
    pub const fn is_withheld(&self) -> bool {
        matches!(self, Self::Withheld)
    }
}

/// What is missing comes before every value; "at least" comes after the same value alone.
impl<T: Ord + Copy> Ord for Estimate<T> {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        let key = |estimate: &Self| (estimate.at_least(), estimate.is_withheld(), estimate.published().is_none());
        key(self).cmp(&key(other))
    }
}

impl<T: Ord + Copy> PartialOrd for Estimate<T> {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// The value, or a word for why there is none; width and alignment are honored.
impl<T: Quantity> fmt::Display for Estimate<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Published(value) => fmt::Display::fmt(value, f),
            Self::AtLeast(value) => padded!(f, "at least {value}"),
            Self::Withheld => f.pad("withheld"),
            Self::NotInSource => f.pad("not in source"),
        }
    }
}

/// The number, or null for whatever is not a published figure.
#[cfg(feature = "serde")]
impl<T: Quantity> serde::Serialize for Estimate<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.published() {
            Some(value) => value.number().serialize(serializer),
            None => serializer.serialize_none(),
        }
    }
}

/// One cell of a table in four bytes: a non-negative integer in the smallest step of its unit,
/// a bit for "at least", and two reserved values.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Cell(u32);

impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.read(), f)
    }
}

impl Cell {
    const AT_LEAST: u32 = 1 << 31;
    pub(crate) const WITHHELD: Self = Self(0x7fff_fffe);
    pub(crate) const NONE: Self = Self(0x7fff_ffff);

    pub(crate) const fn new(raw: u32) -> Self {
        assert!(raw < Self::WITHHELD.0, "a value beyond the range of a cell");
        Self(raw)
    }

    /// No cell of the data is top-coded yet; datagen writes this where one is.
    #[cfg_attr(not(test), expect(dead_code, reason = "no published wage reaches the top code yet"))]
    pub(crate) const fn at_least(raw: u32) -> Self {
        Self(Self::new(raw).0 | Self::AT_LEAST)
    }

    /// The integer, or why there is none.
    #[expect(clippy::cast_possible_wrap, reason = "31 bits fit")]
    pub(crate) const fn read(self) -> Estimate<i32> {
        // Every published value lies below the reserved ones: the usual case is one comparison.
        if self.0 < Self::WITHHELD.0 {
            Estimate::Published(self.0 as i32)
        } else if self.0 == Self::WITHHELD.0 {
            Estimate::Withheld
        } else if self.0 == Self::NONE.0 {
            Estimate::NotInSource
        } else {
            Estimate::AtLeast((self.0 & !Self::AT_LEAST) as i32)
        }
    }

    /// The published integer or its lower bound, for checks while compiling.
    pub(crate) const fn known(self) -> Option<u32> {
        match self.read() {
            #[expect(clippy::cast_sign_loss, reason = "cells are not negative")]
            Estimate::Published(raw) | Estimate::AtLeast(raw) => Some(raw as u32),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bound_ranks_above_its_own_value_and_below_the_next() {
        let in_order = [
            Estimate::NotInSource,
            Estimate::Withheld,
            Estimate::Published(239_190),
            Estimate::Published(239_200),
            Estimate::AtLeast(239_200),
            Estimate::Published(239_210),
        ];
        assert!(in_order.is_sorted());
        assert!(in_order.windows(2).all(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn a_cell_keeps_what_it_was_made_of() {
        assert_eq!(Cell::new(0).read(), Estimate::Published(0));
        assert_eq!(Cell::new(2_147_483_645).read(), Estimate::Published(2_147_483_645));
        assert_eq!(Cell::at_least(239_200).read(), Estimate::AtLeast(239_200));
        assert_eq!(Cell::WITHHELD.read(), Estimate::Withheld);
        assert_eq!(Cell::NONE.read(), Estimate::NotInSource);
        assert_eq!(size_of::<Cell>(), 4);
    }
}
