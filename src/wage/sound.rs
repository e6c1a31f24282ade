//! How wide the code of a place is in the generated tables, and what is proved of a table while compiling.

use super::national::NationalWages;
use super::wages::Wages;
use crate::place::{Area, Industry, State};

/// The bytes of the code of a place: a state is its position among all, an area or an industry is its code.
macro_rules! width {
    ($($place:ty: $width:literal),*) => {$(
        impl Wages<$place> {
            /// Proves a table while compiling: its codes and cells are as many as its rows ask for.
            pub(super) const fn is_sound(&self) -> bool {
                self.table.is_sound($width)
            }
        }
    )*};
}

width!(State: 1, Area: 7, Industry: 6);

impl NationalWages {
    /// Proves a table while compiling: it has a row, and one release for each.
    pub(super) const fn is_sound(&self) -> bool {
        !self.is_empty() && self.table.releases.len() == self.len() && self.table.is_sound(0)
    }
}
