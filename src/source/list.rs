//! The sources of one fact, where they may be several.

use core::{fmt, iter, slice};

use super::{Source, tables};

/// The sources of a fact, the first at the front: one as a rule, several where a fact was put
/// together from them. Never empty.
///
/// [`Display`](core::fmt::Display) gives what facts print, where each was [found](Source::found_at),
/// with ` ; ` between; serde writes an array of ids.
///
/// ```
/// use health_info_careers::Source;
/// use health_info_careers::source::SourceList;
///
/// static TWO: [Source; 2] = [Source::CAHIIM_ABOUT, Source::OEWS_2018_05];
/// let list = SourceList::new(&TWO).unwrap();
/// assert_eq!(list.first(), Source::CAHIIM_ABOUT);
/// assert_eq!(list.to_string(), "https://www.cahiim.org/about/ ; oews-2018-05");
/// assert_eq!(SourceList::from(Source::OEWS_2018_05).to_string(), "oews-2018-05");
/// assert!(SourceList::new(&[]).is_none());
/// assert!(list.contains(Source::OEWS_2018_05) && list.iter().eq(TWO) && list.as_slice() == TWO);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceList(&'static [Source]);

impl SourceList {
    /// From a list that has one or more; `None` for an empty one.
    pub const fn new(sources: &'static [Source]) -> Option<Self> {
        if sources.is_empty() { None } else { Some(Self(sources)) }
    }

    /// From the tables, where an empty list stops the build.
    pub(crate) const fn of(sources: &'static [Source]) -> Self {
        assert!(!sources.is_empty(), "a fact without a source");
        Self(sources)
    }

    /// One alone.
    pub const fn one(source: Source) -> Self {
        Self(source.alone())
    }

    /// The first, or only, source.
    pub const fn first(self) -> Source {
        match self.0 {
            [first, ..] => *first,
            // No list is empty.
            [] => Source(0),
        }
    }

    /// All of them.
    pub const fn as_slice(self) -> &'static [Source] {
        self.0
    }

    /// One after the other.
    pub fn iter(self) -> iter::Copied<slice::Iter<'static, Source>> {
        self.0.iter().copied()
    }

    /// Whether a source is among them.
    pub fn contains(self, source: Source) -> bool {
        self.0.contains(&source)
    }
}

/// Every source, so that a list of one can be borrowed from here.
#[expect(clippy::indexing_slicing, clippy::cast_possible_truncation, reason = "evaluated while compiling")]
static EACH: [Source; tables::SOURCES.len()] = {
    let mut each = [Source(0); tables::SOURCES.len()];
    let mut index = 0;
    while index < each.len() {
        each[index] = Source(index as u8);
        index += 1;
    }
    each
};

impl Source {
    /// The source as a list of one.
    #[expect(clippy::indexing_slicing, reason = "one entry for each key")]
    const fn alone(self) -> &'static [Source] {
        slice::from_ref(&EACH[self.0 as usize])
    }
}

impl From<Source> for SourceList {
    fn from(source: Source) -> Self {
        Self::one(source)
    }
}

impl IntoIterator for SourceList {
    type Item = Source;
    type IntoIter = iter::Copied<slice::Iter<'static, Source>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for &SourceList {
    type Item = Source;
    type IntoIter = iter::Copied<slice::Iter<'static, Source>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for SourceList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let [only] = self.0 {
            return f.pad(only.found_at());
        }
        for (index, source) in self.iter().enumerate() {
            if index > 0 {
                f.write_str(" ; ")?;
            }
            f.write_str(source.found_at())?;
        }
        Ok(())
    }
}

/// An array of ids; in CSV one text.
#[cfg(feature = "serde")]
impl serde::Serialize for SourceList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::plumbing::List(self.iter()).serialize(serializer)
    }
}

crate::plumbing::column!(SourceList);
