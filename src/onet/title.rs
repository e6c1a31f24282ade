//! `AlternateTitle`: what jobs of an occupation are called, by O*NET.

use core::fmt;

use crate::occupation::Occupation;
use crate::plumbing::flat;
use crate::source::Source;

/// A title that O*NET lists for an occupation.
///
/// ```
/// use health_info_careers::Occupation;
///
/// let titles = Occupation::MEDICAL_RECORDS_TECHNICIANS.onet().alternate_titles();
/// assert_eq!(titles.len(), 65);
/// let coder = titles.iter().find(|title| title.short_title() == Some("CPC")).unwrap();
/// assert_eq!(coder.to_string(), "Certified Professional Coder (CPC)");
/// assert_eq!((coder.occupation().to_string(), coder.source().id()), ("29-2071".into(), "onet-22.2"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AlternateTitle {
    pub(super) occupation: Occupation,
    pub(super) title: &'static str,
    pub(super) short_title: Option<&'static str>,
    pub(super) source: Source,
}

impl AlternateTitle {
    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// The title.
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// The short form of the title, where it has one.
    pub const fn short_title(&self) -> Option<&'static str> {
        self.short_title
    }

    /// The release of O*NET.
    pub const fn source(&self) -> Source {
        self.source
    }
}

impl fmt::Display for AlternateTitle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.title)
    }
}

flat!(AlternateTitle as title {
    "occupation": title.occupation,
    "title": title.title,
    "short_title": title.short_title,
    "source": title.source,
});
