//! `Attainment`: how much education the people in an occupation have.

use core::fmt;

use crate::education::EducationLevel;
use crate::occupation::Occupation;
use crate::plumbing::{flat, padded};
use crate::source::Source;
use crate::unit::{Percent, Period};

/// How much education the people in the occupation have: shares of those employed, in percent,
/// to a tenth.
///
/// Not what jobs ask for: that is [`education_requirements`](crate::guide::education_requirements) and
/// the typical entry education of a [`Projection`](crate::Projection). The shares are of workers
/// aged 25 and over in household surveys, and add up to 100 but for rounding.
///
/// ```
/// use health_info_careers::{EducationLevel, Percent};
/// use health_info_careers::outlook::educational_attainment;
///
/// let (first, last) = (educational_attainment().first().unwrap(), educational_attainment().last().unwrap());
/// assert_eq!(first.share(EducationLevel::Associate), Some(Percent::from_tenths(230)));
/// assert_eq!(last.share(EducationLevel::Associate), Some(Percent::from_tenths(240)));
/// assert_eq!((first.period().to_string(), last.period().to_string()), ("2014-15".into(), "2016-17".into()));
/// assert_eq!(last.source().id(), "ep-attainment-2016-17-in-2018-28");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Attainment {
    pub(super) occupation: Occupation,
    pub(super) period: Period,
    pub(super) shares: [Percent; 7],
    pub(super) is_inexact: bool,
    pub(super) source: Source,
}

/// The levels of the columns. People with an award below a degree are among those with some
/// college: the surveys do not ask for it.
const LEVELS: [EducationLevel; 7] = [
    EducationLevel::NoFormalCredential,
    EducationLevel::HighSchool,
    EducationLevel::SomeCollege,
    EducationLevel::Associate,
    EducationLevel::Bachelor,
    EducationLevel::Master,
    EducationLevel::DoctoralProfessional,
];

impl Attainment {
    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// The year or the two years that were surveyed.
    pub const fn period(&self) -> Period {
        self.period
    }

    /// The publication. Two rounds of projections print the years 2016-17 with different shares.
    pub const fn source(&self) -> Source {
        self.source
    }

    /// Whether the publication notes that the occupation of the survey is not an exact match: the
    /// shares are then those of an occupation with other boundaries. It does so of 29-9021, of the
    /// combined codes and of some others.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let is_inexact = |occupation: Occupation| occupation.educational_attainment()[0].is_inexact_match();
    /// assert!(is_inexact(Occupation::HEALTH_INFORMATION_TECHNOLOGISTS));
    /// assert!(!is_inexact(Occupation::MEDICAL_RECORDS_SPECIALISTS));
    /// ```
    pub const fn is_inexact_match(&self) -> bool {
        self.is_inexact
    }

    /// The share of people whose highest level this is;
    /// [`NoFormalCredential`](EducationLevel::NoFormalCredential) is less than high school. `None`
    /// for [`PostsecondaryNondegree`](EducationLevel::PostsecondaryNondegree), which is not told
    /// apart from some college.
    pub fn share(&self, level: EducationLevel) -> Option<Percent> {
        self.shares().find(|(known, _)| *known == level).map(|(_, share)| share)
    }

    /// The share of people whose highest level is this or a higher one: the sum of the shares from there
    /// on, each of which is rounded to a tenth. `None` where [`share`](Self::share) has none.
    ///
    /// ```
    /// use health_info_careers::{EducationLevel, Percent};
    /// use health_info_careers::outlook::educational_attainment;
    ///
    /// let latest = educational_attainment().last().unwrap();
    /// // 24.0 + 17.5 + 3.8 + 1.3
    /// assert_eq!(latest.or_higher(EducationLevel::Associate), Some(Percent::from_tenths(466)));
    /// ```
    pub fn or_higher(&self, level: EducationLevel) -> Option<Percent> {
        self.share(level)?;
        let from_there = self.shares().filter(|(known, _)| *known >= level);
        Some(Percent::from_hundredths(from_there.map(|(_, share)| share.hundredths()).sum()))
    }

    /// Every share, from the least education to the most.
    pub fn shares(&self) -> impl Iterator<Item = (EducationLevel, Percent)> + Clone + use<> {
        LEVELS.into_iter().zip(self.shares)
    }
}

impl fmt::Display for Attainment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [below, high_school, college, associate, bachelor, master, doctoral] = self.shares;
        padded!(
            f,
            "{}, {}: less than high school {below}, high school {high_school}, some college {college}, associate's {associate}, bachelor's {bachelor}, master's {master}, doctoral or professional {doctoral}",
            self.occupation,
            self.period
        )
    }
}

impl Attainment {
    /// The shares with the keys of their columns.
    #[cfg(feature = "serde")]
    const fn columns(&self) -> [(&'static str, Percent); 7] {
        let [below, high_school, college, associate, bachelor, master, doctoral] = self.shares;
        [
            ("less_than_high_school_percent", below),
            ("high_school_percent", high_school),
            ("some_college_percent", college),
            ("associate_percent", associate),
            ("bachelor_percent", bachelor),
            ("master_percent", master),
            ("doctoral_professional_percent", doctoral),
        ]
    }
}

flat!(Attainment as row {
    "occupation": row.occupation,
    "period": row.period,
    "source": row.source,
    "is_inexact_match": row.is_inexact,
    ..row.columns(),
});
