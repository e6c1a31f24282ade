//! Which occupation a figure is about, and what became of its code.

mod key;
mod query;
mod soc;
#[rustfmt::skip]
mod tables;

pub use key::{Classification, Occupation, Succession};
pub use query::Successions;
pub use soc::SocCode;
