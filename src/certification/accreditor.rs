//! `Accreditor`: who accredits the program that a certification asks for.

use core::fmt;

use super::id::Organization;

/// Who accredits the program that a certification asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Accreditor {
    /// This organization.
    Organization(Organization),
    /// Nobody: no accredited program is asked for.
    NotNeeded,
}

impl fmt::Display for Accreditor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Organization(organization) => organization.fmt(f),
            Self::NotNeeded => f.pad("none needed"),
        }
    }
}

/// The organization's code, or `none`.
#[cfg(feature = "serde")]
impl serde::Serialize for Accreditor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Organization(organization) => organization.serialize(serializer),
            Self::NotNeeded => serializer.serialize_str("none"),
        }
    }
}
