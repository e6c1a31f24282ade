//! Which occupation a figure is about, and what became of its code.

mod field;
mod field_query;
#[rustfmt::skip]
mod field_tables;
mod key;
mod query;
mod related_tier;
mod soc;
#[rustfmt::skip]
mod tables;

pub use field::{FieldClaim, FieldClaimKind, FieldDirection, FieldLink, FieldMember, FieldPath, FieldRole};
pub use field_query::FieldLinks;
pub use key::{Classification, Occupation, Succession};
pub use query::Successions;
pub use related_tier::RelatedTier;
pub use soc::SocCode;
