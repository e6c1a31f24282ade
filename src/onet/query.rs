//! The lists of an occupation, chosen from the tables.

use super::interest::Interest;
use super::preparation::{JobZone, PreparationShare};
use super::rating::{Rating, RatingKind};
use super::related::RelatedOccupation;
use super::tables;
use super::technology::Technology;
use super::title::AlternateTitle;
use crate::occupation::Occupation;

/// What O*NET says of each occupation. A list is empty where no release at hand has it: 29-2071 has
/// ratings and training, its successors have interests and job zones, all three have technologies
/// and titles, the combined codes of 2019 and 2020 have nothing.
impl Occupation {
    /// O*NET's ratings of one kind, in the order of the release.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    /// use health_info_careers::onet::RatingKind;
    ///
    /// assert_eq!(Occupation::MEDICAL_RECORDS_TECHNICIANS.ratings(RatingKind::Skill).len(), 35);
    /// assert!(Occupation::TECHNOLOGISTS_COMBINED.ratings(RatingKind::Interest).is_empty());
    /// ```
    pub fn ratings(self, kind: RatingKind) -> &'static [Rating] {
        match kind {
            RatingKind::Skill => tables::skills(self),
            RatingKind::Knowledge => tables::knowledge(self),
            RatingKind::WorkStyle => tables::work_styles(self),
            RatingKind::WorkValue => tables::work_values(self),
            RatingKind::Interest => tables::interests(self),
        }
    }

    /// Skills, with importance and level.
    pub fn skill_ratings(self) -> &'static [Rating] {
        tables::skills(self)
    }

    /// Fields of knowledge, with level alone: as derived in a copy of the release, the highest first.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let first = &Occupation::MEDICAL_RECORDS_TECHNICIANS.knowledge_ratings()[0];
    /// assert_eq!(first.to_string(), "Clerical: level 4.38 of 7 (onet-22.2)");
    /// ```
    pub fn knowledge_ratings(self) -> &'static [Rating] {
        tables::knowledge(self)
    }

    /// Personal characteristics, with importance.
    pub fn work_styles(self) -> &'static [Rating] {
        tables::work_styles(self)
    }

    /// What the work offers those who do it, by extent.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS;
    /// let values = technicians.work_values();
    /// let most = values.iter().max_by_key(|rating| rating.value().hundredths()).unwrap();
    /// assert_eq!(technicians.work_value_high_points()[0], most.element());
    /// ```
    pub fn work_values(self) -> &'static [Rating] {
        tables::work_values(self)
    }

    /// The values that O*NET singles out, the first foremost.
    pub fn work_value_high_points(self) -> &'static [&'static str] {
        tables::work_value_high_points(self)
    }

    /// The six areas of interest, in the order of [`Interest::ALL`].
    ///
    /// ```
    /// use health_info_careers::Occupation;
    /// use health_info_careers::onet::Interest;
    ///
    /// let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS;
    /// assert!(technicians.interest_profile().iter().map(|rating| rating.element()).eq(Interest::ALL.map(Interest::name)));
    /// // The two that a guide calls Organizing and Persuading.
    /// assert_eq!(technicians.interest_high_points(), [Interest::Conventional, Interest::Enterprising]);
    /// ```
    pub fn interest_profile(self) -> &'static [Rating] {
        tables::interests(self)
    }

    /// The areas of interest that O*NET singles out, the first foremost.
    pub fn interest_high_points(self) -> &'static [Interest] {
        tables::interest_high_points(self)
    }

    /// Software, in alphabetical order of its names but for case.
    pub fn onet_technologies(self) -> &'static [Technology] {
        tables::technologies(self)
    }

    /// Titles that jobs of the occupation go by.
    pub fn alternate_titles(self) -> &'static [AlternateTitle] {
        tables::alternate_titles(self)
    }

    /// Related occupations, the closest first; for the codes of SOC 2018.
    pub fn related_by_onet(self) -> &'static [RelatedOccupation] {
        tables::related_occupations(self)
    }

    /// How much preparation the work takes; for the codes of SOC 2018.
    pub fn job_zone(self) -> Option<&'static JobZone> {
        tables::job_zones(self).first()
    }

    /// What people in the occupation said of the education, experience and training that it
    /// takes, in shares; for 29-2071.
    pub fn onet_education_training(self) -> &'static [PreparationShare] {
        tables::preparation(self)
    }
}
