//! The guides' prints of national wages.

use crate::figure::Mention;
use crate::occupation::Occupation;

/// A guide's print of a national wage, and whose it is.
#[derive(Debug)]
pub(super) struct NationalMention {
    pub(super) occupation: Occupation,
    pub(super) year: u16,
    pub(super) mention: Mention,
}
