//! How a source is cited.

use core::fmt;

use super::{Source, SourceKind};
use crate::plumbing::{flat, padded};

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
///
/// Serializes flat, so that a list of all sources goes into CSV: `source` (the id that other rows have), `kind`,
/// `publisher`, `title`, `period`, `url`, `where_read`, `license`, and the citation as `text`.
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

flat!(Citation as citation {
    "source": citation.0,
    "kind": citation.0.kind(),
    "publisher": citation.0.publisher(),
    "title": citation.0.title(),
    "period": citation.0.period(),
    "url": citation.0.url(),
    "where_read": citation.0.where_read(),
    "license": citation.0.license(),
    "text": crate::plumbing::Text(citation),
});
