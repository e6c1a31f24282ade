//! Which row of a table a guide's print belongs to.

use crate::figure::Mention;
use crate::occupation::Occupation;
use crate::place::Industry;

/// A guide's print of a projection, and of which.
#[derive(Debug)]
pub(super) struct ProjectionMention {
    pub(super) occupation: Occupation,
    pub(super) base_year: u16,
    pub(super) mention: Mention,
}

/// A guide's print of an industry's share, and of which.
#[derive(Debug)]
pub(super) struct ShareMention {
    pub(super) occupation: Occupation,
    pub(super) base_year: u16,
    pub(super) industry: Industry,
    pub(super) mention: Mention,
}
