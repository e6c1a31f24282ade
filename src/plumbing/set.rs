//! Small sets of enums with codes, one bit for each variant.

/// Declares a set of an enum that [`codes!`](super::codes) declared, of at most eight variants.
macro_rules! set {
    ($(#[$meta:meta])* $set:ident of $item:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
        pub struct $set(u8);

        impl $set {
            /// The empty set.
            pub const NONE: Self = Self(0);

            /// The set with one more.
            #[must_use]
            pub const fn with(self, item: $item) -> Self {
                const { assert!($item::ALL.len() <= 8, "a set is one byte") };
                Self(self.0 | 1 << item as u8)
            }

            /// The set without those of another.
            #[must_use]
            pub const fn without(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }

            /// Whether it holds the item.
            pub const fn contains(self, item: $item) -> bool {
                self.0 & 1 << item as u8 != 0
            }

            /// Whether it holds nothing.
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// How many it holds.
            pub const fn len(self) -> usize {
                self.0.count_ones() as usize
            }

            /// What it holds, in order.
            pub fn iter(self) -> $crate::plumbing::SetIter<$item> {
                $crate::plumbing::SetIter::new(&$item::ALL, self.0)
            }
        }

        impl IntoIterator for $set {
            type Item = $item;
            type IntoIter = $crate::plumbing::SetIter<$item>;

            fn into_iter(self) -> Self::IntoIter {
                self.iter()
            }
        }

        impl IntoIterator for &$set {
            type Item = $item;
            type IntoIter = $crate::plumbing::SetIter<$item>;

            fn into_iter(self) -> Self::IntoIter {
                self.iter()
            }
        }

        impl FromIterator<$item> for $set {
            fn from_iter<I: IntoIterator<Item = $item>>(items: I) -> Self {
                items.into_iter().fold(Self::NONE, Self::with)
            }
        }

        impl<const N: usize> From<[$item; N]> for $set {
            fn from(items: [$item; N]) -> Self {
                items.into_iter().collect()
            }
        }

        impl From<$item> for $set {
            fn from(item: $item) -> Self {
                Self::NONE.with(item)
            }
        }

        impl core::fmt::Debug for $set {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_set().entries(self.iter()).finish()
            }
        }

        /// A list of codes; in CSV one text, the codes joined by `;`.
        #[cfg(feature = "serde")]
        impl serde::Serialize for $set {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&$crate::plumbing::List(self.iter()), serializer)
            }
        }

        $crate::plumbing::column!($set);
    };
}
pub(crate) use set;

/// Goes through a small set, in the order of its enum.
///
/// ```
/// use health_info_careers::figure::{Caveat, Caveats};
///
/// let caveats = Caveats::NONE.with(Caveat::PartOfWhole);
/// assert!(caveats.iter().eq([Caveat::PartOfWhole]));
/// assert!(caveats.without(caveats).is_empty());
/// ```
#[derive(Debug, Clone)]
pub struct SetIter<T: 'static> {
    rest: &'static [T],
    /// The lowest bit is that of the first of the rest.
    bits: u8,
}

impl<T: Copy> SetIter<T> {
    pub(crate) const fn new(all: &'static [T], bits: u8) -> Self {
        Self { rest: all, bits }
    }
}

impl<T: Copy> Iterator for SetIter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        let skipped = self.bits.trailing_zeros();
        let (item, rest) = self.rest.get(skipped as usize..)?.split_first()?;
        self.rest = rest;
        self.bits = self.bits.checked_shr(skipped + 1).unwrap_or(0);
        Some(*item)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.bits.count_ones() as usize;
        (left, Some(left))
    }
}

impl<T: Copy> ExactSizeIterator for SetIter<T> {}

impl<T: Copy> core::iter::FusedIterator for SetIter<T> {}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::format;
    use std::vec::Vec;

    use super::super::codes;

    codes! {
        /// Eight of a kind: as many as a set can hold.
        pub enum Eight: "one of eight", "a to h" {
            /// .
            A = "a";
            /// .
            B = "b";
            /// .
            C = "c";
            /// .
            D = "d";
            /// .
            E = "e";
            /// .
            F = "f";
            /// .
            G = "g";
            /// .
            H = "h";
        }
    }

    set! {
        /// Some of eight.
        Some8 of Eight
    }

    #[test]
    fn a_set_holds_what_was_put_in_and_says_how_many() {
        let set: Some8 = [Eight::H, Eight::A, Eight::C].into();
        assert_eq!(set.iter().map(Eight::code).collect::<Vec<_>>(), ["a", "c", "h"]);
        assert_eq!((set.len(), set.iter().len()), (3, 3));
        assert_eq!((&set).into_iter().count(), 3);
        assert_eq!(Eight::ALL.into_iter().collect::<Some8>().iter().count(), 8);
        assert_eq!(set.without(Eight::A.into()).iter().next(), Some(Eight::C));
        assert_eq!(format!("{set:?}"), "{A, C, H}");
        assert!(Some8::NONE.iter().next().is_none());
    }
}
