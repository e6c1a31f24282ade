//! `RelatedOccupation`: occupations that O*NET relates to one of ours, and how closely.

use core::fmt;

use crate::occupation::{Occupation, RelatedTier, SocCode};
use crate::plumbing::{flat, padded};
use crate::source::Source;

/// An occupation that O*NET relates to one of ours.
///
/// ```
/// use health_info_careers::Occupation;
///
/// let closest = &Occupation::HEALTH_INFORMATION_TECHNOLOGISTS.onet().related_occupations()[1];
/// assert_eq!((closest.title(), closest.onet_soc()), ("Clinical Data Managers", "15-2051.02"));
/// assert_eq!(closest.soc().unwrap().to_string(), "15-2051");
/// assert_eq!((closest.index(), closest.tier().name()), (2, "among the five closest"));
/// assert_eq!((closest.occupation().to_string(), closest.source().id()), ("29-9021".into(), "onet-29.3"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RelatedOccupation {
    pub(super) occupation: Occupation,
    pub(super) onet_soc: &'static str,
    pub(super) title: &'static str,
    pub(super) tier: RelatedTier,
    pub(super) index: u8,
    pub(super) source: Source,
}

impl RelatedOccupation {
    /// The occupation that it is related to.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// O*NET's code, finer than SOC: `15-2051.02`.
    pub const fn onet_soc(&self) -> &'static str {
        self.onet_soc
    }

    /// The SOC code that it belongs to.
    pub fn soc(&self) -> Option<SocCode> {
        self.onet_soc.get(..7).and_then(SocCode::new)
    }

    /// The occupation with tables that it belongs to, where there is one. Figures are published for
    /// the six-digit code alone: where O*NET's code is finer, they are those of the whole occupation.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let related = Occupation::MEDICAL_RECORDS_SPECIALISTS.onet().related_occupations();
    /// let known: Vec<_> = related.iter().filter_map(|related| related.related()).collect();
    /// assert!(known.contains(&Occupation::HEALTH_INFORMATION_TECHNOLOGISTS));
    /// ```
    #[doc(alias = "pay")]
    pub fn related(&self) -> Option<Occupation> {
        Occupation::try_from(self.soc()?).ok()
    }

    /// The title.
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// How close it is.
    pub const fn tier(&self) -> RelatedTier {
        self.tier
    }

    /// Its place in the list, from 1.
    pub const fn index(&self) -> u8 {
        self.index
    }

    /// The release of O*NET.
    pub const fn source(&self) -> Source {
        self.source
    }
}

impl fmt::Display for RelatedOccupation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{} {}", self.onet_soc, self.title)
    }
}

flat!(RelatedOccupation as related {
    "occupation": related.occupation,
    "onet_soc": related.onet_soc,
    "soc": related.soc(),
    "title": related.title,
    "tier": related.tier,
    "index": related.index,
    "source": related.source,
});
