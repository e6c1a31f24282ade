//! What people type: names resolved to what they mean, and search over everything the crate says.

mod entity;
mod matching;
mod resolve;
#[cfg(feature = "alloc")]
mod search;
mod statements_about;

pub use entity::Entity;
pub use resolve::{Candidates, ResolveError, resolve};
#[cfg(feature = "alloc")]
pub use search::{Found, Hit, search};
