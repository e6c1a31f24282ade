//! Metropolitan areas as earlier delineations had them.

use core::fmt;

use super::area::Area;
use crate::plumbing::{flat, padded};
use crate::source::Source;

/// A metropolitan area under a code or title of an earlier delineation, and the area of today that
/// took its place.
///
/// The Office of Management and Budget draws the areas anew every few years. The same city may then
/// have another code, another title or other counties: figures of both are not about the same area.
///
/// ```
/// use health_info_careers::Area;
///
/// let former = Area::former("17460").unwrap();
/// assert_eq!((former.title(), former.delineation()), ("Cleveland-Elyria, OH", 2020));
/// assert_eq!(former.today().name(), "Cleveland, OH");
/// assert_eq!(
///     former.to_string(),
///     "Cleveland-Elyria, OH (17460, delineation of 2020): today 0017410, whose borders may differ",
/// );
/// assert_eq!((former.code(), former.has_other_code()), ("17460", true));
/// assert_eq!(former.source().id(), "omb-2020");
/// assert!(former.note().is_none());
/// ```
#[doc(alias = "CBSA")]
#[doc(alias = "MSA")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FormerArea {
    pub(super) code: &'static str,
    pub(super) title: &'static str,
    pub(super) delineation: u16,
    pub(super) today: Area,
    pub(super) note: &'static str,
    pub(super) source: Source,
}

impl FormerArea {
    /// The five-digit code that it had.
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// The title that it had.
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// The year of a delineation that has it so. Those between may have it too: where the code or
    /// title stayed the same, the latest is named.
    pub const fn delineation(&self) -> u16 {
        self.delineation
    }

    /// The area of today that has its main city.
    pub const fn today(&self) -> Area {
        self.today
    }

    /// What is known of the difference, where anything is.
    pub const fn note(&self) -> Option<&'static str> {
        crate::plumbing::present(self.note)
    }

    /// The delineation, as a publication.
    pub const fn source(&self) -> Source {
        self.source
    }

    /// Whether the code is another one today, and not the title alone.
    pub fn has_other_code(&self) -> bool {
        self.today.cbsa() != Some(self.code)
    }
}

/// The former title and code, and today's code.
impl fmt::Display for FormerArea {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(
            f,
            "{} ({}, delineation of {}): today {}, whose borders may differ",
            self.title,
            self.code,
            self.delineation,
            self.today
        )
    }
}

flat!(FormerArea as former {
    "code": former.code,
    "title": former.title,
    "delineation": former.delineation,
    "area": former.today,
    "note": former.note(),
    "source": former.source,
});
