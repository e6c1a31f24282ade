use super::{identifier, tables};

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source(pub(super) u8);

/// What kind of thing a [`Source`] is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::AsRefStr, strum::Display, strum::IntoStaticStr,
)]
#[strum(serialize_all = "lowercase")]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum SourceKind {
    /// One of the five career guides.
    Guide,
    /// A release of official statistics.
    Publication,
    /// A web page, named by its address.
    Page,
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

const fn present(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

impl Source {
    /// A page of the table; guides and publications have constants.
    pub(crate) const fn from_index(index: u8) -> Self {
        Self(index)
    }

    fn record(self) -> &'static SourceRecord {
        // A key is only ever made from an index of this table.
        tables::SOURCES.get(usize::from(self.0)).unwrap_or(&tables::SOURCES[0])
    }

    /// The id: a guide's file name, a publication's id, a page's address.
    pub fn id(self) -> &'static str {
        self.record().id
    }

    /// Guide, publication or page.
    pub fn kind(self) -> SourceKind {
        self.record().kind
    }

    /// The agency or body that published it; none for a guide.
    pub fn publisher(self) -> Option<&'static str> {
        present(self.record().publisher)
    }

    /// The title: of a publication, the program's name.
    pub fn title(self) -> &'static str {
        self.record().title
    }

    /// The period that the publication speaks of, as it names it.
    pub fn period(self) -> Option<&'static str> {
        present(self.record().period)
    }

    /// The terms that the publisher's facts stand under.
    pub fn license(self) -> Option<&'static str> {
        present(self.record().license)
    }

    /// The copies in which the figures were read, by the ids of `data/copies.csv`; nothing was
    /// read at the agency itself.
    pub fn copies(self) -> &'static [&'static str] {
        self.record().copies
    }

    /// Whether it is one of the five guides.
    pub fn is_guide(self) -> bool {
        self.kind() == SourceKind::Guide
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "what keys of more bytes have to be")]
    fn code(&self) -> &'static str {
        self.id()
    }

    fn parse(text: &str) -> Option<Self> {
        if text.len() > super::MAX_KEY {
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
