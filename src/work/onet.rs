use core::fmt;

use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use super::rating::RatedBy;
use super::statement::Statement;
use super::tables;
use crate::occupation::{Occupation, SocCode};
use crate::plumbing::{ParseKeyError, padded, serde_as_text};
use crate::source::Source;
use crate::unit::YearMonth;

/// Software that O*NET lists for an occupation.
///
/// ```
/// use health_info_careers::Occupation;
///
/// let technologies = Occupation::MEDICAL_RECORDS_SPECIALISTS.onet_technologies();
/// let epic = technologies.iter().find(|technology| technology.name() == "Epic Systems").unwrap();
/// assert_eq!((epic.category(), epic.is_hot(), epic.in_demand()), ("Medical software", true, Some(true)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Technology {
    pub(super) occupation: Occupation,
    pub(super) name: &'static str,
    pub(super) category: &'static str,
    pub(super) commodity_code: u32,
    pub(super) is_hot: bool,
    pub(super) in_demand: Option<bool>,
    pub(super) source: Source,
}

impl Technology {
    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// The name: a product, or a kind of software.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What kind of product it is: the title of its commodity code.
    pub const fn category(&self) -> &'static str {
        self.category
    }

    /// The code of the kind of product, of eight digits (UNSPSC).
    pub const fn commodity_code(&self) -> u32 {
        self.commodity_code
    }

    /// Whether job postings of all occupations often ask for it.
    pub const fn is_hot(&self) -> bool {
        self.is_hot
    }

    /// Whether job postings of this occupation often ask for it; release 23 does not say.
    pub const fn in_demand(&self) -> Option<bool> {
        self.in_demand
    }

    /// The statement of a guide that lists the same software, by the same name but for case.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let technologies = Occupation::MEDICAL_RECORDS_TECHNICIANS.onet_technologies();
    /// assert_eq!(technologies.iter().filter(|technology| technology.statement().is_some()).count(), 17);
    /// ```
    pub fn statement(&self) -> Option<&'static Statement> {
        tables::TECHNOLOGY.iter().find(|statement| statement.text().eq_ignore_ascii_case(self.name))
    }

    /// The release of O*NET.
    pub const fn source(&self) -> Source {
        self.source
    }
}

impl fmt::Display for Technology {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{} ({})", self.name, self.category)
    }
}

/// A title that O*NET lists for an occupation.
///
/// ```
/// use health_info_careers::Occupation;
///
/// let titles = Occupation::MEDICAL_RECORDS_TECHNICIANS.alternate_titles();
/// assert_eq!(titles.len(), 65);
/// let coder = titles.iter().find(|title| title.short_title() == Some("CPC")).unwrap();
/// assert_eq!(coder.to_string(), "Certified Professional Coder (CPC)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
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

/// How close O*NET holds a related occupation to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_tier)]
#[non_exhaustive]
pub enum RelatedTier {
    /// Among the five closest.
    PrimaryShort,
    /// Among the ten closest.
    PrimaryLong,
    /// Among the next ten.
    Supplemental,
}

serde_as_text!(RelatedTier);

fn not_a_tier(_: &str) -> ParseKeyError {
    ParseKeyError::new("a tier of related occupations", "primary-short, primary-long or supplemental")
}

/// An occupation that O*NET relates to one of ours.
///
/// ```
/// use health_info_careers::Occupation;
///
/// let closest = &Occupation::HEALTH_INFORMATION_TECHNOLOGISTS.related_by_onet()[1];
/// assert_eq!((closest.title(), closest.onet_soc()), ("Clinical Data Managers", "15-2051.02"));
/// assert_eq!(closest.soc().unwrap().to_string(), "15-2051");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
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

/// How much preparation an occupation takes, by O*NET: zone 1 (little) to 5 (extensive).
///
/// ```
/// use health_info_careers::Occupation;
///
/// let zone = Occupation::MEDICAL_RECORDS_SPECIALISTS.job_zone().unwrap();
/// assert_eq!((zone.zone(), zone.to_string()), (3, "job zone 3 of 5".into()));
/// assert!(Occupation::MEDICAL_RECORDS_TECHNICIANS.job_zone().is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct JobZone {
    pub(super) occupation: Occupation,
    pub(super) zone: u8,
    pub(super) collected: YearMonth,
    pub(super) rated_by: RatedBy,
    pub(super) source: Source,
}

impl JobZone {
    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// The zone, from 1 (little preparation) to 5 (the most).
    pub const fn zone(&self) -> u8 {
        self.zone
    }

    /// The month in which the zone was set.
    pub const fn collected(&self) -> YearMonth {
        self.collected
    }

    /// Who set the zone.
    pub const fn rated_by(&self) -> RatedBy {
        self.rated_by
    }

    /// The release of O*NET.
    pub const fn source(&self) -> Source {
        self.source
    }
}

impl fmt::Display for JobZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "job zone {} of 5", self.zone)
    }
}
