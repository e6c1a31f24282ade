//! What users ask: one short program each over the public API, with the answer asserted.
//! Where the honest answer is a refusal or an interval, that is what is asserted.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod certifications;
mod field;
mod figures;
mod names;
mod outlook;
mod words;

type Answer = Result<(), Box<dyn std::error::Error>>;
