//! How a source is cited.

use core::fmt;

use super::{Source, SourceKind};
use crate::plumbing::padded;

/// A [`Source`] as one cites it: publisher, title, period and address, as far as they are known.
/// Printed without allocating; see [`Source::citation`].
///
/// ```
/// use health_info_careers::Source;
///
/// let citation = Source::OEWS_2018_05.citation();
/// assert_eq!(citation.source(), Source::OEWS_2018_05);
/// assert!(citation.to_string().starts_with("U.S. Bureau of Labor Statistics, "));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation(pub(super) Source);

impl Citation {
    /// What is cited.
    pub const fn source(self) -> Source {
        self.0
    }
}

/// The parts that are known, with commas between.
struct Parts(Source);

impl fmt::Display for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = self.0;
        let address = source.url().or(source.where_read());
        let parts = [source.publisher(), source.title(), source.period(), address];
        for (index, part) in parts.into_iter().flatten().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            f.write_str(part)?;
        }
        match source.kind() {
            SourceKind::Guide => f.write_str(" (career guide, publisher and address unknown)"),
            SourceKind::Publication | SourceKind::Page => Ok(()),
        }
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{}", Parts(self.0))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Citation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

crate::plumbing::column!(Citation);
