//! Sources: the publications, guides and pages that a figure or statement comes from.

mod citation;
mod list;
#[rustfmt::skip]
mod tables;

pub use citation::Citation;
pub use list::SourceList;

use crate::plumbing::{codes, identifier, present};

/// Where a figure or statement comes from: a guide, a publication of an agency, or a web page.
///
/// A source is something that can be cited: [`citation`](Source::citation) says how. The key is
/// small; its particulars are looked up. [`Display`](core::fmt::Display) gives the id, and
/// texts are read as the id or as [`found_at`](Source::found_at), the address that facts print.
///
/// ```
/// use health_info_careers::Source;
/// use health_info_careers::source::SourceKind;
///
/// let source: Source = "oews-2018-05".parse()?;
/// assert_eq!(source, Source::OEWS_2018_05);
/// assert_eq!(source.publisher(), Some("U.S. Bureau of Labor Statistics"));
/// assert_eq!(source.url(), Some("https://www.bls.gov/oes/"));
/// assert_eq!(source.license(), Some("public domain"));
/// assert_eq!((source.kind(), source.period()), (SourceKind::Publication, Some("May 2018")));
/// # Ok::<_, health_info_careers::ParseKeyError>(())
/// ```
#[doc(alias = "reference")]
#[doc(alias = "publication")]
#[doc(alias = "provenance")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source(u8);

codes! {
    /// What kind of thing a [`Source`] is.
    #[non_exhaustive]
    pub enum SourceKind: "a kind of source", "guide, publication or page" {
        /// One of the five career guides. Neither publisher nor address of any of them is known.
        Guide = "guide", "career guide";
        /// A release of official statistics. The address is the program's page, not that of the release.
        Publication = "publication";
        /// A web page or document. The address is its own, where it is known.
        Page = "page", "web page";
    }
}

/// One row of the table of sources. An empty text stands for none.
#[derive(Debug)]
struct SourceRecord {
    id: &'static str,
    kind: SourceKind,
    publisher: &'static str,
    title: &'static str,
    period: &'static str,
    license: &'static str,
    url: &'static str,
    where_read: &'static str,
    transcribed_from: &'static [&'static str],
}

/// The longest id or address that a source can have; whatever is longer is refused unread.
const LONGEST: usize = 200;

impl Source {
    /// A row of the table, for the constants. Only evaluated while compiling, where an index of no
    /// row stops the build.
    const fn from_index(index: u8) -> Self {
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

    /// The id, short and stable: `oews-2018-05`, `ahima-recertification`, a guide's file name.
    pub const fn id(self) -> &'static str {
        self.record().id
    }

    /// Guide, publication or page.
    pub const fn kind(self) -> SourceKind {
        self.record().kind
    }

    /// The agency or body that published it; `None` where it is not known, as for every guide.
    pub const fn publisher(self) -> Option<&'static str> {
        present(self.record().publisher)
    }

    /// The title: of a publication, the program's name. `None` for most pages.
    pub const fn title(self) -> Option<&'static str> {
        present(self.record().title)
    }

    /// The reference period of the publication, as it names it: `May 2018`, `2018-28`.
    pub const fn period(self) -> Option<&'static str> {
        present(self.record().period)
    }

    /// The terms that the publisher's facts stand under.
    pub const fn license(self) -> Option<&'static str> {
        present(self.record().license)
    }

    /// The address: of a page its own, of a publication the page of its program at the agency.
    /// `None` where it is not known: for the guides, and for two pages that were read elsewhere.
    ///
    /// ```
    /// use health_info_careers::Source;
    ///
    /// let page: Source = "ahima-recertification".parse()?;
    /// assert_eq!(page.url(), Some("https://www.ahima.org/certification/Recertification"));
    /// assert_eq!(Source::WHAT_IT_TAKES.url(), None);
    /// # Ok::<_, health_info_careers::ParseKeyError>(())
    /// ```
    #[doc(alias = "link")]
    #[doc(alias = "address")]
    pub const fn url(self) -> Option<&'static str> {
        present(self.record().url)
    }

    /// Where it was read, if not at its own address.
    ///
    /// ```
    /// use health_info_careers::Source;
    ///
    /// let guide: Source = "ahima-cchiim-candidate-guide".parse()?;
    /// assert_eq!(guide.title(), Some("CCHIIM candidate guide"));
    /// assert_eq!(guide.where_read(), Some("AHIMA CCHIIM candidate guide (studylib.net/doc/18269399)"));
    /// # Ok::<_, health_info_careers::ParseKeyError>(())
    /// ```
    pub const fn where_read(self) -> Option<&'static str> {
        present(self.record().where_read)
    }

    /// What [facts](crate::facts()) print as their source: of a page the address or, where it has
    /// none, where it was read; of everything else the id.
    ///
    /// ```
    /// use health_info_careers::Source;
    ///
    /// assert_eq!(Source::OEWS_2018_05.found_at(), "oews-2018-05");
    /// assert_eq!(Source::CAHIIM_ABOUT.found_at(), "https://www.cahiim.org/about/");
    /// ```
    pub const fn found_at(self) -> &'static str {
        let record = self.record();
        match record.kind {
            SourceKind::Guide | SourceKind::Publication => record.id,
            SourceKind::Page if record.where_read.is_empty() => record.url,
            SourceKind::Page => record.where_read,
        }
    }

    /// How to cite it, to be printed: publisher, title, period, address, as far as they are known.
    ///
    /// ```
    /// use health_info_careers::Source;
    ///
    /// assert_eq!(
    ///     Source::OEWS_2025_05.citation().to_string(),
    ///     "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics (OES before 2021), May 2025, \
    ///      https://www.bls.gov/oes/",
    /// );
    /// assert_eq!(
    ///     Source::SALARY_FACTS.citation().to_string(),
    ///     "Health Record Technician: Career and Salary Facts (career guide, publisher and address unknown)",
    /// );
    /// ```
    #[doc(alias = "cite")]
    #[doc(alias = "reference")]
    pub const fn citation(self) -> Citation {
        Citation(self)
    }

    /// The copies from which the figures were taken over, by the ids of `data/copies.csv`, which
    /// says where each was found.
    ///
    /// ```
    /// use health_info_careers::Source;
    ///
    /// assert_eq!(Source::OEWS_2018_05.transcribed_from(), ["N1", "N3", "S14"]);
    /// ```
    #[doc(alias = "copies")]
    pub const fn transcribed_from(self) -> &'static [&'static str] {
        self.record().transcribed_from
    }

    /// Whether it is one of the five guides.
    pub const fn is_guide(self) -> bool {
        matches!(self.kind(), SourceKind::Guide)
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "passed by reference like the larger keys")]
    fn code(&self) -> &'static str {
        self.id()
    }

    fn parse(text: &str) -> Option<Self> {
        if text.len() > LONGEST {
            return None;
        }
        sources().find(|source| source.id().eq_ignore_ascii_case(text) || source.found_at().eq_ignore_ascii_case(text))
    }
}

identifier!(Source, "a source", "the id of a guide, publication or page, such as oews-2018-05");

/// All sources: the guides, then the publications, then the pages.
///
/// ```
/// use health_info_careers::sources;
///
/// let guides: Vec<_> = sources().filter(|source| source.is_guide()).map(|source| source.id()).collect();
/// assert_eq!(guides, ["career-overview", "metro-guide", "outlook-2018", "salary-facts", "what-it-takes"]);
/// ```
#[doc(alias = "references")]
#[doc(alias = "bibliography")]
pub fn sources() -> impl ExactSizeIterator<Item = Source> + DoubleEndedIterator + Clone {
    #[expect(clippy::cast_possible_truncation, reason = "the table is checked to have at most 255 rows")]
    (0..tables::SOURCES.len() as u8).map(Source)
}

const _: () = assert!(tables::SOURCES.len() <= 255, "a source's key is one byte");
