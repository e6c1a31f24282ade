//! What the rows of one table have in common: occupation, source, reference period.

use crate::occupation::Occupation;
use crate::source::Source;
use crate::unit::{Dating, Period};

/// What the rows of one table have in common: occupation, source, reference period, and how the
/// period is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Release {
    pub(crate) occupation: Occupation,
    pub(crate) source: Source,
    pub(crate) dating: Dating,
    pub(crate) period: Period,
}

impl Release {
    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// The publication that the figures come from.
    pub const fn source(&self) -> Source {
        self.source
    }

    /// Whether the source states the reference period.
    pub const fn dating(&self) -> Dating {
        self.dating
    }

    /// The reference period of the rows.
    pub const fn period(&self) -> Period {
        self.period
    }
}
