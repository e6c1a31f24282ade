//! Sources: the publications, guides and pages that a figure or statement comes from.

#[rustfmt::skip]
mod tables;

use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use crate::plumbing::{ParseKeyError, identifier, present, serde_as_text};

/// Where a figure or statement comes from: a guide, or a publication that can be cited.
///
/// A small key; its particulars are looked up. [`Display`](core::fmt::Display) gives the id.
///
/// ```
/// use health_info_careers::Source;
///
/// let source: Source = "oews-2018-05".parse()?;
/// assert_eq!(source, Source::OEWS_2018_05);
/// assert_eq!(source.publisher(), Some("U.S. Bureau of Labor Statistics"));
/// assert_eq!(source.license(), Some("public domain"));
/// # Ok::<_, health_info_careers::ParseKeyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source(u8);

/// What kind of thing a [`Source`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_kind)]
#[non_exhaustive]
pub enum SourceKind {
    /// One of the five career guides.
    Guide,
    /// A release of official statistics.
    Publication,
    /// A web page, named by its address.
    Page,
}

serde_as_text!(SourceKind);

fn not_a_kind(_: &str) -> ParseKeyError {
    ParseKeyError::new("a kind of source", "guide, publication or page")
}

/// One row of the table of sources.
#[derive(Debug)]
pub(super) struct SourceRecord {
    pub(super) id: &'static str,
    pub(super) kind: SourceKind,
    pub(super) publisher: &'static str,
    pub(super) title: &'static str,
    pub(super) period: &'static str,
    pub(super) license: &'static str,
    pub(super) copies: &'static [&'static str],
}

impl Source {
    /// A row of the table, for the constants and the pages, which have none. Only evaluated while
    /// compiling, where an index of no row stops the build.
    pub(crate) const fn from_index(index: u8) -> Self {
        assert!((index as usize) < tables::SOURCES.len(), "no such source");
        Self(index)
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "keys are only made by `from_index` and `sources`, from indices of rows"
    )]
    const fn record(self) -> &'static SourceRecord {
        &tables::SOURCES[self.0 as usize]
    }

    /// The id: a guide's file name, a publication's id, a page's address.
    pub const fn id(self) -> &'static str {
        self.record().id
    }

    /// Guide, publication or page.
    pub const fn kind(self) -> SourceKind {
        self.record().kind
    }

    /// The agency or body that published it; none for a guide.
    pub const fn publisher(self) -> Option<&'static str> {
        present(self.record().publisher)
    }

    /// The title: of a publication, the program's name.
    pub const fn title(self) -> &'static str {
        self.record().title
    }

    /// The period that the publication speaks of, as it names it.
    pub const fn period(self) -> Option<&'static str> {
        present(self.record().period)
    }

    /// The terms that the publisher's facts stand under.
    pub const fn license(self) -> Option<&'static str> {
        present(self.record().license)
    }

    /// The copies in which the figures were read, by the ids of `data/copies.csv`; nothing was
    /// read at the agency itself.
    pub const fn copies(self) -> &'static [&'static str] {
        self.record().copies
    }

    /// Whether it is one of the five guides.
    pub const fn is_guide(self) -> bool {
        matches!(self.kind(), SourceKind::Guide)
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "what keys of more bytes have to be")]
    fn code(&self) -> &'static str {
        self.id()
    }

    fn parse(text: &str) -> Option<Self> {
        if text.len() > crate::plumbing::MAX_KEY {
            return None;
        }
        sources().find(|source| source.id().eq_ignore_ascii_case(text))
    }
}

identifier!(Source, "a source", "the id of a guide or publication, such as oews-2018-05");

/// All sources: the guides, then the publications, then the pages.
///
/// ```
/// use health_info_careers::sources;
///
/// let guides: Vec<_> = sources().filter(|source| source.is_guide()).map(|source| source.id()).collect();
/// assert_eq!(guides, ["career-overview", "metro-guide", "outlook-2018", "salary-facts", "what-it-takes"]);
/// ```
pub fn sources() -> impl ExactSizeIterator<Item = Source> + Clone {
    #[expect(clippy::cast_possible_truncation, reason = "the table is checked to have at most 255 rows")]
    (0..tables::SOURCES.len() as u8).map(Source)
}

const _: () = assert!(tables::SOURCES.len() <= 255, "a source's key is one byte");
