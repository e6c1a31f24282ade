//! What looks across the rooms: every fact in one flat form, disagreements, search.

mod fact;
mod facts;

pub use fact::{Fact, Status, Subject};
pub use facts::facts;
