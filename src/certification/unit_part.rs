//! `UnitPart`: the part of continuing education that must come from one provider or be on one subject.

use core::fmt;

use super::id::Organization;
use crate::plumbing::{flat, padded, present};

/// A part of the units of continuing education for which there is a rule.
///
/// JSON: `{"percent": 40, "units": null, "from": "AHIMA", "on": null, "through": null, "since":
/// "2025-01-01", "text": "at least 40% of the units from AHIMA, since 2025-01-01"}`.
///
/// ```
/// use health_info_careers::certification::{PartAmount, PartOrigin};
/// use health_info_careers::{Certification, Organization};
///
/// let part = Certification::RHIT.renewal().parts().next().unwrap().found().unwrap();
/// assert_eq!((part.amount(), part.organization()), (PartAmount::Percent(40), Some(Organization::AHIMA)));
/// assert_eq!(part.origin(), PartOrigin::From(Organization::AHIMA));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnitPart {
    pub(super) amount: PartAmount,
    pub(super) origin: PartOrigin,
    pub(super) since: &'static str,
}

/// How large the part has to be, at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PartAmount {
    /// A share of the units.
    Percent(u16),
    /// So many of the units.
    Units(u16),
}

/// What makes a unit count toward the part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PartOrigin {
    /// The organization offers or approves it.
    From(Organization),
    /// It is about a subject.
    On(&'static str),
    /// It is earned in a certain way.
    Through(&'static str),
}

impl UnitPart {
    /// How large the part has to be, at least.
    pub const fn amount(&self) -> PartAmount {
        self.amount
    }

    /// What makes a unit count toward the part.
    pub const fn origin(&self) -> PartOrigin {
        self.origin
    }

    /// The organization that the units have to come from, where that is the rule.
    pub const fn organization(&self) -> Option<Organization> {
        match self.origin {
            PartOrigin::From(organization) => Some(organization),
            _ => None,
        }
    }

    /// Since when the rule holds, where that is known: `2025-01-01`.
    pub const fn since(&self) -> Option<&'static str> {
        present(self.since)
    }
}

impl fmt::Display for PartAmount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Percent(percent) => padded!(f, "{percent}%"),
            Self::Units(units) => units.fmt(f),
        }
    }
}

impl fmt::Display for PartOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::From(organization) => padded!(f, "from {}", organization.acronym()),
            Self::On(subject) => padded!(f, "on {subject}"),
            Self::Through(way) => padded!(f, "through {way}"),
        }
    }
}

impl fmt::Display for UnitPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (comma, since) = if self.since.is_empty() { ("", "") } else { (", since ", self.since) };
        padded!(f, "at least {} of the units {}{comma}{since}", self.amount, self.origin)
    }
}

flat!(UnitPart as part {
    "percent": match part.amount {
        PartAmount::Percent(percent) => Some(percent),
        PartAmount::Units(_) => None,
    },
    "units": match part.amount {
        PartAmount::Units(units) => Some(units),
        PartAmount::Percent(_) => None,
    },
    "from": part.organization(),
    "on": match part.origin {
        PartOrigin::On(subject) => Some(subject),
        _ => None,
    },
    "through": match part.origin {
        PartOrigin::Through(way) => Some(way),
        _ => None,
    },
    "since": part.since(),
    "text": crate::plumbing::Text(part),
});
