//! Which classifications, areas and method OEWS followed when.

use super::naics::Naics;

/// What OEWS followed from May of a year on, until the next of the table.
#[derive(Debug)]
pub(crate) struct OewsEdition {
    pub(super) from_year: u16,
    /// The edition of the classification of occupations.
    pub(crate) soc: &'static str,
    pub(crate) naics: Naics,
    /// The year of the delineation of areas.
    pub(crate) delineation: u16,
    /// Whether estimates come from the model that replaced the average of three years of samples.
    pub(crate) is_model_based: bool,
}
