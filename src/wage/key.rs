//! The places of a table's rows, read from the codes in the generated tables while compiling.

use super::national::NationalWages;
use super::wages::Wages;
use crate::place::{Area, Industry, State};

/// Reads the codes of one table, which have to be sorted: look-ups rely on it.
macro_rules! keys {
    ($name:ident, $place:ty, $width:literal, $filler:expr, $read:expr) => {
        #[expect(clippy::indexing_slicing, reason = "evaluated while compiling")]
        pub(super) const fn $name<const N: usize>(codes: &[u8]) -> [$place; N] {
            assert!(codes.len() == N * $width, "the codes are not as many as the rows");
            let mut keys = [$filler; N];
            let (mut rest, mut index) = (codes, 0);
            while let Some((code, others)) = rest.split_first_chunk::<$width>() {
                keys[index] = $read(*code);
                assert!(
                    index == 0 || keys[index - 1].ordinal() < keys[index].ordinal(),
                    "the rows are not in the order of their places"
                );
                (rest, index) = (others, index + 1);
            }
            keys
        }
    };
}

/// Proves a table while compiling: its cells are as many as its rows ask for, and the first rows
/// stand where their places say.
macro_rules! sound {
    ($($place:ty),*) => {$(
        impl Wages<$place> {
            #[expect(clippy::indexing_slicing, reason = "evaluated while compiling")]
            pub(super) const fn is_sound(&self) -> bool {
                let mut index = 0;
                while index < self.table.in_place as usize {
                    if self.table.places[index].ordinal() != index as u64 {
                        return false;
                    }
                    index += 1;
                }
                self.table.is_sound()
            }
        }
    )*};
}

sound!(State, Area, Industry);

impl NationalWages {
    /// Proves a table while compiling: it has a row, and one release for each.
    pub(super) const fn is_sound(&self) -> bool {
        !self.is_empty() && self.table.releases.len() == self.len() && self.table.is_sound()
    }
}

keys!(states, State, 2, State::Alabama, state);
keys!(areas, Area, 7, Area::from_table([0; 7]), Area::from_table);
keys!(industries, Industry, 6, Industry::from_table([0; 6]), Industry::from_table);

#[expect(clippy::panic, reason = "stops the build")]
const fn state(code: [u8; 2]) -> State {
    let Ok(text) = core::str::from_utf8(&code) else { panic!("a code is no text") };
    match State::from_usps(text) {
        Some(state) => state,
        None => panic!("a code is no state's"),
    }
}
