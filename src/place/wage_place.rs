//! The kinds of places that a wage table can have rows for.

use core::fmt;
use core::hash::Hash;

use super::any_place::Place;
use super::area::Area;
use super::industry::Industry;
use super::nation::Nation;
use super::state::State;

/// The places that a wage table can have a row for: [`Nation`], [`State`], [`Area`], [`Industry`].
///
/// Sealed: nothing else can be one. What tables ask of a place is not part of the interface.
///
/// ```compile_fail,E0061
/// use health_info_careers::place::WagePlace;
///
/// fn position<P: WagePlace>(place: P) -> usize {
///     place.sealed_position() // takes a value that only the crate can make
/// }
/// ```
///
/// ```compile_fail,E0277
/// use health_info_careers::place::{Place, WagePlace};
///
/// #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
/// struct Moon;
///
/// impl From<Moon> for Place {
///     fn from(_: Moon) -> Self {
///         Place::Nation
///     }
/// }
///
/// impl WagePlace for Moon {}
/// ```
pub trait WagePlace: Copy + Ord + Hash + fmt::Debug + Into<Place> + sealed::Sealed + 'static {}

impl WagePlace for Nation {}
impl WagePlace for State {}
impl WagePlace for Area {}
impl WagePlace for Industry {}

/// What tables ask of a place, for this crate alone.
pub(crate) trait TablePlace: Copy {
    /// Where the place stands among all of its kind, if tables with all of them are usual: a table
    /// is looked up there first.
    fn guess(self) -> usize;

    /// The place of a row, from the codes of a table, one behind the other.
    fn read(codes: &[u8], row: usize) -> Option<Self>;

    /// The column of the key in exports: `state`, `area`, `industry`.
    fn column() -> &'static str;

    /// The code.
    fn key(self) -> &'static str;

    /// The name, as exports have it.
    fn own_name(self) -> &'static str;

    /// The name as it stands in a sentence, without going through the enum of all places, which
    /// would bring their tables.
    fn label(self) -> &'static str;
}

impl<P: WagePlace> TablePlace for P {
    #[inline]
    fn guess(self) -> usize {
        self.sealed_position(sealed::TOKEN)
    }

    #[inline]
    fn read(codes: &[u8], row: usize) -> Option<Self> {
        P::sealed_read(codes, row, sealed::TOKEN)
    }

    fn column() -> &'static str {
        P::sealed_column(sealed::TOKEN)
    }

    fn key(self) -> &'static str {
        self.sealed_code(sealed::TOKEN)
    }

    fn own_name(self) -> &'static str {
        self.sealed_name(sealed::TOKEN)
    }

    fn label(self) -> &'static str {
        self.sealed_label(sealed::TOKEN)
    }
}

/// A bound brings the methods of all supertraits with it, even of one that cannot be named. So each
/// takes a value that cannot be made outside.
mod sealed {
    #[derive(Debug, Clone, Copy)]
    pub struct Token(());

    pub(super) const TOKEN: Token = Token(());

    pub trait Sealed: Sized {
        #[doc(hidden)]
        fn sealed_position(self, _: Token) -> usize {
            usize::MAX
        }

        #[doc(hidden)]
        fn sealed_read(codes: &[u8], row: usize, _: Token) -> Option<Self>;

        #[doc(hidden)]
        fn sealed_column(_: Token) -> &'static str;

        #[doc(hidden)]
        fn sealed_code(self, _: Token) -> &'static str;

        #[doc(hidden)]
        fn sealed_label(self, _: Token) -> &'static str;

        #[doc(hidden)]
        fn sealed_name(self, token: Token) -> &'static str {
            self.sealed_label(token)
        }
    }
}

impl sealed::Sealed for Nation {
    #[inline]
    fn sealed_read(_: &[u8], _: usize, _: sealed::Token) -> Option<Self> {
        Some(Self)
    }

    fn sealed_column(_: sealed::Token) -> &'static str {
        "place"
    }

    fn sealed_code(self, _: sealed::Token) -> &'static str {
        self.code()
    }

    fn sealed_label(self, _: sealed::Token) -> &'static str {
        "the United States"
    }

    fn sealed_name(self, _: sealed::Token) -> &'static str {
        self.name()
    }
}

impl sealed::Sealed for State {
    #[inline]
    fn sealed_position(self, _: sealed::Token) -> usize {
        self as usize
    }

    #[inline]
    fn sealed_read(codes: &[u8], row: usize, _: sealed::Token) -> Option<Self> {
        Self::ALL.get(usize::from(*codes.get(row)?)).copied()
    }

    fn sealed_column(_: sealed::Token) -> &'static str {
        "state"
    }

    fn sealed_code(self, _: sealed::Token) -> &'static str {
        self.usps()
    }

    fn sealed_label(self, _: sealed::Token) -> &'static str {
        self.name()
    }
}

impl sealed::Sealed for Area {
    #[inline]
    fn sealed_read(codes: &[u8], row: usize, _: sealed::Token) -> Option<Self> {
        chunk(codes, row).map(Self::from_table)
    }

    fn sealed_column(_: sealed::Token) -> &'static str {
        "area"
    }

    fn sealed_code(self, _: sealed::Token) -> &'static str {
        self.code()
    }

    fn sealed_label(self, _: sealed::Token) -> &'static str {
        self.name()
    }
}

/// One of the codes that stand one behind the other, all of one width.
#[inline]
fn chunk<const N: usize>(codes: &[u8], row: usize) -> Option<[u8; N]> {
    codes.get(row * N..)?.first_chunk().copied()
}

impl sealed::Sealed for Industry {
    #[inline]
    fn sealed_read(codes: &[u8], row: usize, _: sealed::Token) -> Option<Self> {
        chunk(codes, row).map(Self::from_table)
    }

    fn sealed_column(_: sealed::Token) -> &'static str {
        "industry"
    }

    fn sealed_code(self, _: sealed::Token) -> &'static str {
        self.code()
    }

    fn sealed_label(self, _: sealed::Token) -> &'static str {
        self.name()
    }
}
