//! How much preparation the work takes, by O*NET: job zones, education and training.

use core::fmt;

use super::rating::RatedBy;
use crate::education::EducationLevel;
use crate::occupation::Occupation;
use crate::plumbing::{codes, flat, padded};
use crate::source::Source;
use crate::unit::Percent;
use crate::unit::YearMonth;

codes! {
    /// What an O*NET table of education and training is about. Its file does not say who answered.
    #[non_exhaustive]
    pub enum PreparationKind: "a kind of preparation", "required-education, related-experience, on-site-training or on-the-job-training" {
        /// How much education is required (RL).
        RequiredEducation = "required-education", "required education";
        /// How much related experience (RW).
        RelatedExperience = "related-experience", "related experience";
        /// How much training on site or in plant (PT).
        OnSiteTraining = "on-site-training", "on-site training";
        /// How much training on the job (OJ).
        OnTheJobTraining = "on-the-job-training", "on-the-job training";
    }
}

/// The share of one answer on the preparation that the work takes.
///
/// ```
/// use health_info_careers::{EducationLevel, Occupation, Percent};
/// use health_info_careers::onet::PreparationKind;
///
/// let shares = Occupation::MEDICAL_RECORDS_TECHNICIANS.onet().preparation();
/// let associate = shares.iter().find(|share| share.level() == Some(EducationLevel::Associate)).unwrap();
/// assert_eq!(associate.share(), Percent::from_hundredths(1_993));
/// assert_eq!(associate.kind(), PreparationKind::RequiredEducation);
/// assert_eq!(associate.to_string(), "required education, associate's degree: 19.93%");
/// // Category 5 of O*NET's file, collected in July 2013.
/// assert_eq!((associate.category(), associate.collected().to_string()), (5, "2013-07".into()));
/// assert_eq!((associate.source().id(), associate.occupation().to_string()), ("onet-22.2", "29-2071".into()));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PreparationShare {
    pub(super) occupation: Occupation,
    pub(super) kind: PreparationKind,
    pub(super) category: u8,
    pub(super) label: &'static str,
    pub(super) level: Option<EducationLevel>,
    pub(super) share: Percent,
    pub(super) collected: YearMonth,
    pub(super) source: Source,
}

impl PreparationShare {
    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// What it is about.
    pub const fn kind(&self) -> PreparationKind {
        self.kind
    }

    /// O*NET's number of the answer, from 1, in the order of more.
    pub const fn category(&self) -> u8 {
        self.category
    }

    /// The answer, under a short label of ours.
    pub const fn label(&self) -> &'static str {
        self.label
    }

    /// The level of education that the answer is, where it is one of the eight. Two answers are
    /// [`DoctoralProfessional`](EducationLevel::DoctoralProfessional); certificates after a degree
    /// and postdoctoral training are none.
    pub const fn level(&self) -> Option<EducationLevel> {
        self.level
    }

    /// The percent of all answers that were this one.
    pub const fn share(&self) -> Percent {
        self.share
    }

    /// The month that O*NET dates the answers to.
    pub const fn collected(&self) -> YearMonth {
        self.collected
    }

    /// The release of O*NET.
    pub const fn source(&self) -> Source {
        self.source
    }
}

impl fmt::Display for PreparationShare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{}, {}: {}", self.kind.name(), self.label, self.share)
    }
}

/// How much preparation an occupation takes, by O*NET: zone 1 (little) to 5 (extensive).
///
/// ```
/// use health_info_careers::Occupation;
///
/// let zone = Occupation::MEDICAL_RECORDS_SPECIALISTS.onet().job_zone().unwrap();
/// assert_eq!((zone.zone(), zone.to_string()), (3, "job zone 3 of 5".into()));
/// assert!(Occupation::MEDICAL_RECORDS_TECHNICIANS.onet().job_zone().is_none());
/// assert_eq!((zone.occupation().to_string(), zone.collected().to_string()), ("29-2072".into(), "2021-11".into()));
/// assert_eq!((zone.rated_by().to_string(), zone.source().id()), ("analyst-preliminary".into(), "onet-29.3"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

flat!(PreparationShare as share {
    "occupation": share.occupation,
    "kind": share.kind,
    "category": share.category,
    "label": share.label,
    "level": share.level,
    "share_percent": share.share,
    "collected": share.collected,
    "source": share.source,
});

flat!(JobZone as zone {
    "occupation": zone.occupation,
    "zone": zone.zone,
    "collected": zone.collected,
    "rated_by": zone.rated_by,
    "source": zone.source,
});
