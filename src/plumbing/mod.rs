//! What every room is built with: enums with codes, keys that read back what they print, sets,
//! flat serialization, padding.

#[cfg(feature = "serde")]
mod buffer;
mod codes;
mod entry;
mod flat;
mod identifier;
mod parse_error;
#[cfg(feature = "serde")]
mod serialize;
mod set;
mod text;

#[cfg(feature = "serde")]
pub(crate) use buffer::Buffer;
pub(crate) use codes::{codes, position};
pub(crate) use entry::{Entry, sort};
pub(crate) use flat::{column, flat};
#[cfg(feature = "serde")]
pub(crate) use identifier::TextVisitor;
pub(crate) use identifier::{big_endian, identifier, serde_as_text};
pub(crate) use parse_error::MAX_KEY;
pub use parse_error::ParseKeyError;
#[cfg(feature = "serde")]
pub(crate) use serialize::{Column, Columns, Flat, List, Structured, Text, serialize_array, serialize_flat};
pub use set::SetIter;
pub(crate) use set::set;
pub(crate) use text::{Grouped, pad, padded, padded_number, present, sign};
