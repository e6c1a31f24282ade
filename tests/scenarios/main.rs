//! What users ask: one short program each over the public API, with the answer asserted.
//! Where the honest answer is a refusal or an interval, that is what is asserted.

mod figures;

type Answer = Result<(), Box<dyn std::error::Error>>;
