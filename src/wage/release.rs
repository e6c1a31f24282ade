//! What the rows of one table have in common: occupation, source, reference period.

use crate::occupation::Occupation;
use crate::source::Source;
use crate::unit::{Dating, Period};

/// What the rows of one table have in common: occupation, source, reference period, and how the
/// period is known.
///
/// ```
/// use health_info_careers::unit::Dating;
/// use health_info_careers::{State, wages_by_state};
///
/// let release = wages_by_state().get(State::NewJersey).unwrap().release();
/// assert_eq!((release.occupation().to_string(), release.source().id()), ("29-2071".into(), "what-it-takes"));
/// assert_eq!((release.period().to_string(), release.dating()), ("May 2018".into(), Dating::Inferred));
/// ```
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
