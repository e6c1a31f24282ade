//! `Document`: what the index of search leads to.

use crate::certification::Certification;
use crate::guide::Topic;

/// A document of the index.
#[derive(Debug, Clone, Copy)]
pub(super) enum Document {
    Table(u8),
    Entity(u16),
    Statement(Topic, u8),
    /// The fact of a certification at a place.
    Fact(Certification, u8),
    Discrepancy(u8),
}
