//! What every room is built with: keys that read back what they print, padding, serialization, sets.

mod identifier;
mod text;

pub use identifier::ParseKeyError;
#[cfg(feature = "serde")]
pub(crate) use identifier::TextVisitor;
pub(crate) use identifier::{MAX_KEY, big_endian, identifier, serde_as_text};
pub(crate) use text::{Grouped, pad, pad_decimals, padded, present};
