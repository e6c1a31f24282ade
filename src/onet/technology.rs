//! `Technology`: software that O*NET lists for an occupation.

use core::fmt;

use crate::occupation::Occupation;
use crate::plumbing::{flat, padded};
use crate::source::Source;

/// Software that O*NET lists for an occupation.
///
/// ```
/// use health_info_careers::Occupation;
///
/// let technologies = Occupation::MEDICAL_RECORDS_SPECIALISTS.onet().technologies();
/// let epic = technologies.iter().find(|technology| technology.name() == "Epic Systems").unwrap();
/// assert_eq!((epic.category(), epic.is_hot(), epic.in_demand()), ("Medical software", true, Some(true)));
/// // Its commodity in the classification of the United Nations (UNSPSC).
/// assert_eq!((epic.commodity_code(), epic.source().id()), (43_232_610, "onet-29.3"));
/// assert_eq!(epic.occupation(), Occupation::MEDICAL_RECORDS_SPECIALISTS);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Technology {
    pub(super) occupation: Occupation,
    pub(super) name: &'static str,
    pub(super) category: &'static str,
    pub(super) commodity_code: u32,
    pub(super) is_hot: bool,
    pub(super) in_demand: Option<bool>,
    pub(super) source: Source,
}

impl Technology {
    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// The name: a product, or a kind of software.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What kind of product it is: the title of its commodity code.
    pub const fn category(&self) -> &'static str {
        self.category
    }

    /// The code of the kind of product, of eight digits (UNSPSC).
    pub const fn commodity_code(&self) -> u32 {
        self.commodity_code
    }

    /// Whether O*NET calls it a hot technology: job postings of all occupations often ask for it.
    pub const fn is_hot(&self) -> bool {
        self.is_hot
    }

    /// Whether job postings of this occupation often ask for it; release 23 does not say.
    pub const fn in_demand(&self) -> Option<bool> {
        self.in_demand
    }

    /// The release of O*NET.
    pub const fn source(&self) -> Source {
        self.source
    }
}

impl fmt::Display for Technology {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{} ({})", self.name, self.category)
    }
}

flat!(Technology as technology {
    "occupation": technology.occupation,
    "name": technology.name,
    "category": technology.category,
    "commodity_code": technology.commodity_code,
    "is_hot": technology.is_hot,
    "in_demand": technology.in_demand,
    "source": technology.source,
});
