//! `Profile`: what O*NET says of one occupation, chosen from the tables.

use super::interest::Interest;
use super::preparation::{JobZone, PreparationShare};
use super::rating::{Rating, RatingKind};
use super::related::RelatedOccupation;
use super::tables;
use super::technology::Technology;
use super::title::AlternateTitle;
use crate::occupation::Occupation;

/// What O*NET says of one occupation. From [`Occupation::onet`].
///
/// A list is empty where no release at hand has it: 29-2071 has ratings and training, its successors
/// have interests and job zones, all three have technologies and titles, the combined codes of 2019
/// and 2020 have nothing. 29-2072 has skills and knowledge of its own, rated for the first time in
/// O\*NET 31.0; 29-9021 has none yet. Each rating names its release, and no list mixes two.
///
/// ```
/// use health_info_careers::Occupation;
///
/// let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS.onet();
/// let wanted = specialists.technologies().iter().filter(|technology| technology.in_demand() == Some(true));
/// assert!(wanted.map(|technology| technology.name()).any(|name| name == "Epic Systems"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Profile(Occupation);

impl Occupation {
    /// What O*NET says of the occupation: ratings, technologies, titles, related occupations,
    /// preparation. What the guides say is in [`guides`](crate::guides).
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// assert_eq!(Occupation::MEDICAL_RECORDS_TECHNICIANS.onet().skills().len(), 35);
    /// ```
    #[doc(alias = "skills")]
    #[doc(alias = "software")]
    #[doc(alias = "technologies")]
    pub const fn onet(self) -> Profile {
        Profile(self)
    }
}

impl Profile {
    /// The occupation.
    pub const fn occupation(self) -> Occupation {
        self.0
    }

    /// The ratings of one kind, in the order of the release.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    /// use health_info_careers::onet::RatingKind;
    ///
    /// assert_eq!(Occupation::MEDICAL_RECORDS_TECHNICIANS.onet().ratings(RatingKind::Skill).len(), 35);
    /// assert!(Occupation::TECHNOLOGISTS_COMBINED.onet().ratings(RatingKind::Interest).is_empty());
    /// ```
    pub const fn ratings(self, kind: RatingKind) -> &'static [Rating] {
        match kind {
            RatingKind::Skill => self.skills(),
            RatingKind::Knowledge => self.knowledge(),
            RatingKind::WorkStyle => self.work_styles(),
            RatingKind::WorkValue => self.work_values(),
            RatingKind::Interest => self.interests(),
        }
    }

    /// Skills, with importance and, where it is at hand, level.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let reading = |occupation: Occupation| occupation.onet().skills()[0].to_string();
    /// assert_eq!(
    ///     reading(Occupation::MEDICAL_RECORDS_TECHNICIANS),
    ///     "Reading Comprehension: importance 3.38 of 5, level 3.38 of 7 (onet-23.x)",
    /// );
    /// assert_eq!(
    ///     reading(Occupation::MEDICAL_RECORDS_SPECIALISTS),
    ///     "Reading Comprehension: importance 3.62 of 5 (onet-31.0)",
    /// );
    /// ```
    pub const fn skills(self) -> &'static [Rating] {
        tables::skills(self.0)
    }

    /// Fields of knowledge: of 29-2071 with level alone, as derived in a copy of the release, the
    /// highest first; of 29-2072 with importance alone, in the order of O\*NET's numbers.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let first = &Occupation::MEDICAL_RECORDS_TECHNICIANS.onet().knowledge()[0];
    /// assert_eq!(first.to_string(), "Clerical: level 4.38 of 7 (onet-22.2)");
    /// let fields = Occupation::MEDICAL_RECORDS_SPECIALISTS.onet().knowledge();
    /// assert_eq!(fields[1].to_string(), "Administrative: importance 4.25 of 5 (onet-31.0)");
    /// ```
    pub const fn knowledge(self) -> &'static [Rating] {
        tables::knowledge(self.0)
    }

    /// Personal characteristics, with importance.
    pub const fn work_styles(self) -> &'static [Rating] {
        tables::work_styles(self.0)
    }

    /// What the work offers those who do it, by extent.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS.onet();
    /// let most = technicians.work_values().iter().max_by_key(|rating| rating.value().hundredths()).unwrap();
    /// assert_eq!(technicians.work_value_high_points()[0], most.element());
    /// ```
    pub const fn work_values(self) -> &'static [Rating] {
        tables::work_values(self.0)
    }

    /// The values that O*NET singles out, the first foremost.
    pub const fn work_value_high_points(self) -> &'static [&'static str] {
        tables::work_value_high_points(self.0)
    }

    /// The six areas of interest, in the order of [`Interest::ALL`].
    ///
    /// ```
    /// use health_info_careers::Occupation;
    /// use health_info_careers::onet::Interest;
    ///
    /// let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS.onet();
    /// assert!(technicians.interests().iter().map(|rating| rating.element()).eq(Interest::ALL.map(Interest::name)));
    /// // The two that a guide calls Organizing and Persuading.
    /// assert_eq!(technicians.interest_high_points(), [Interest::Conventional, Interest::Enterprising]);
    /// ```
    #[doc(alias = "RIASEC")]
    #[doc(alias = "Holland code")]
    pub const fn interests(self) -> &'static [Rating] {
        tables::interests(self.0)
    }

    /// The areas of interest that O*NET singles out, the first foremost.
    pub const fn interest_high_points(self) -> &'static [Interest] {
        tables::interest_high_points(self.0)
    }

    /// Software, in alphabetical order of its names, ignoring case.
    #[doc(alias = "software")]
    #[doc(alias = "tools")]
    pub const fn technologies(self) -> &'static [Technology] {
        tables::technologies(self.0)
    }

    /// Titles that jobs of the occupation go by.
    #[doc(alias = "job titles")]
    pub const fn alternate_titles(self) -> &'static [AlternateTitle] {
        tables::alternate_titles(self.0)
    }

    /// Related occupations, the closest first; for the codes of SOC 2018.
    pub const fn related_occupations(self) -> &'static [RelatedOccupation] {
        tables::related_occupations(self.0)
    }

    /// How much preparation the work takes; for the codes of SOC 2018.
    pub const fn job_zone(self) -> Option<&'static JobZone> {
        tables::job_zones(self.0).first()
    }

    /// What education, experience and training the occupation takes, in shares of the answers that
    /// O*NET had; for 29-2071.
    #[doc(alias = "training")]
    pub const fn preparation(self) -> &'static [PreparationShare] {
        tables::preparation(self.0)
    }
}
