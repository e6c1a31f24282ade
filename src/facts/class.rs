//! `FactClass`: which kind of fact it is, with the units that it comes in and what its subject is.

use crate::guide::{SubjectKind, Topic};
use crate::plumbing::identifier;
use crate::unit::Unit;

/// What kind of fact a [`Fact`](crate::Fact) is: `state-wage`, `duty`, `certification-fact`.
///
/// The constants are the classes of figures, of certifications and of O*NET; each
/// [`Topic`] of the guides is a class too, under the topic's code. New data may bring new classes.
///
/// ```
/// use health_info_careers::facts::FactClass;
/// use health_info_careers::guide::{SubjectKind, Topic};
/// use health_info_careers::unit::Unit;
///
/// let class: FactClass = "state-wage".parse()?;
/// assert_eq!(class, FactClass::STATE_WAGE);
/// assert_eq!(class.units(), [Unit::UsdPerYear, Unit::UsdPerHour]);
/// assert_eq!(class.subject_kind(), Some(SubjectKind::State));
/// assert_eq!(FactClass::from(Topic::Duty).to_string(), "duty");
/// assert!("state-wages".parse::<FactClass>().is_err());
/// assert_eq!((class.code(), class.topic(), FactClass::from(Topic::Duty).topic()), ("state-wage", None, Some(Topic::Duty)));
/// assert!(FactClass::all().any(|one| one == class));
/// # Ok::<_, health_info_careers::ParseKeyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactClass(Inner);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Inner {
    /// One of [`CLASSES`].
    Listed(Listed),
    /// What guides say on a topic.
    Topic(Topic),
}

/// What is known of a class.
struct Class {
    code: &'static str,
    units: &'static [Unit],
    subject: Option<SubjectKind>,
}

macro_rules! classes {
    ($($(#[$doc:meta])+ $name:ident $variant:ident = $code:literal, [$($unit:ident),*], $subject:expr;)+) => {
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        enum Listed {
            $($variant,)+
        }

        impl Listed {
            const ALL: [Self; [$($code),+].len()] = [$(Self::$variant),+];

            #[inline]
            const fn class(self) -> Class {
                match self {
                    $(Self::$variant => Class { code: $code, units: &[$(Unit::$unit),*], subject: $subject },)+
                }
            }
        }

        impl FactClass {
            $($(#[$doc])+ pub const $name: Self = Self(Inner::Listed(Listed::$variant));)+
        }
    };
}

classes! {
    /// Wages in the United States: the statistic says which, the unit whether by the year or by the hour.
    NATIONAL_WAGE NationalWage = "national-wage", [UsdPerYear, UsdPerHour], None;
    /// Jobs of the occupation in the United States.
    NATIONAL_EMPLOYMENT NationalEmployment = "national-employment", [Jobs], None;
    /// Relative standard error of the jobs in the United States.
    NATIONAL_EMPLOYMENT_RSE NationalEmploymentRse = "national-employment-rse", [Percent], None;
    /// Relative standard error of the mean wage in the United States.
    NATIONAL_WAGE_RSE NationalWageRse = "national-wage-rse", [Percent], None;
    /// Location quotient of the occupation in the United States.
    NATIONAL_LOCATION_QUOTIENT NationalLocationQuotient = "national-location-quotient", [Ratio], None;
    /// Jobs of the occupation per 1,000 jobs in the United States.
    NATIONAL_JOBS_PER_1000 NationalJobsPer1000 = "national-jobs-per-1000", [JobsPer1000Jobs], None;
    /// Wages in a state: the statistic says which, the unit whether by the year or by the hour.
    STATE_WAGE StateWage = "state-wage", [UsdPerYear, UsdPerHour], Some(SubjectKind::State);
    /// Jobs of the occupation in a state.
    STATE_EMPLOYMENT StateEmployment = "state-employment", [Jobs], Some(SubjectKind::State);
    /// Relative standard error of the jobs in a state.
    STATE_EMPLOYMENT_RSE StateEmploymentRse = "state-employment-rse", [Percent], Some(SubjectKind::State);
    /// Relative standard error of the mean wage in a state.
    STATE_WAGE_RSE StateWageRse = "state-wage-rse", [Percent], Some(SubjectKind::State);
    /// Location quotient of the occupation in a state.
    STATE_LOCATION_QUOTIENT StateLocationQuotient = "state-location-quotient", [Ratio], Some(SubjectKind::State);
    /// Jobs of the occupation per 1,000 jobs in a state.
    STATE_JOBS_PER_1000 StateJobsPer1000 = "state-jobs-per-1000", [JobsPer1000Jobs], Some(SubjectKind::State);
    /// Wages in a metropolitan or nonmetropolitan area: the statistic says which, the unit whether by the year or by the hour.
    AREA_WAGE AreaWage = "area-wage", [UsdPerYear, UsdPerHour], Some(SubjectKind::Area);
    /// Jobs of the occupation in a metropolitan or nonmetropolitan area.
    AREA_EMPLOYMENT AreaEmployment = "area-employment", [Jobs], Some(SubjectKind::Area);
    /// Relative standard error of the jobs in a metropolitan or nonmetropolitan area.
    AREA_EMPLOYMENT_RSE AreaEmploymentRse = "area-employment-rse", [Percent], Some(SubjectKind::Area);
    /// Relative standard error of the mean wage in a metropolitan or nonmetropolitan area.
    AREA_WAGE_RSE AreaWageRse = "area-wage-rse", [Percent], Some(SubjectKind::Area);
    /// Location quotient of the occupation in a metropolitan or nonmetropolitan area.
    AREA_LOCATION_QUOTIENT AreaLocationQuotient = "area-location-quotient", [Ratio], Some(SubjectKind::Area);
    /// Jobs of the occupation per 1,000 jobs in a metropolitan or nonmetropolitan area.
    AREA_JOBS_PER_1000 AreaJobsPer1000 = "area-jobs-per-1000", [JobsPer1000Jobs], Some(SubjectKind::Area);
    /// Wages in an industry, as the source spells it: the statistic says which, the unit whether by the year or by the hour.
    INDUSTRY_WAGE IndustryWage = "industry-wage", [UsdPerYear, UsdPerHour], Some(SubjectKind::Industry);
    /// Jobs of the occupation in an industry.
    INDUSTRY_EMPLOYMENT IndustryEmployment = "industry-employment", [Jobs], Some(SubjectKind::Industry);
    /// Relative standard error of the jobs in an industry.
    INDUSTRY_EMPLOYMENT_RSE IndustryEmploymentRse = "industry-employment-rse", [Percent], Some(SubjectKind::Industry);
    /// Relative standard error of the mean wage in an industry.
    INDUSTRY_WAGE_RSE IndustryWageRse = "industry-wage-rse", [Percent], Some(SubjectKind::Industry);
    /// Location quotient of the occupation in an industry.
    INDUSTRY_LOCATION_QUOTIENT IndustryLocationQuotient = "industry-location-quotient", [Ratio], Some(SubjectKind::Industry);
    /// Jobs of the occupation per 1,000 jobs in an industry.
    INDUSTRY_JOBS_PER_1000 IndustryJobsPer1000 = "industry-jobs-per-1000", [JobsPer1000Jobs], Some(SubjectKind::Industry);
    /// Median wage in a city of a guide's table of areas.
    METRO_WAGE MetroWage = "metro-wage", [UsdPerYear], Some(SubjectKind::City);
    /// Jobs in a city of a guide's table of areas.
    METRO_EMPLOYMENT MetroEmployment = "metro-employment", [Jobs], Some(SubjectKind::City);
    /// Jobs in an industry of the guides' undated table, under its name there.
    INDUSTRY_EMPLOYMENT_COUNT IndustryEmploymentCount = "industry-employment-count", [Jobs], Some(SubjectKind::Industry);
    /// Share of the occupation's jobs in an industry, as a guide prints it.
    INDUSTRY_EMPLOYMENT_SHARE IndustryEmploymentShare = "industry-employment-share", [Percent], Some(SubjectKind::Industry);
    /// The lower or upper end of a range of pay that a guide prints.
    WAGE_RANGE_END WageRangeEnd = "wage-range-end", [UsdPerYear], None;
    /// All jobs of the occupation, as a guide prints them.
    EMPLOYMENT_COUNT EmploymentCount = "employment-count", [Jobs], None;
    /// What another occupation pays, as a guide prints it.
    RELATED_OCCUPATION_WAGE RelatedOccupationWage = "related-occupation-wage", [UsdPerYear], Some(SubjectKind::Occupation);
    /// The consumer price index of a month, 1982-84 = 100.
    CONSUMER_PRICE_INDEX ConsumerPriceIndex = "consumer-price-index", [Index], None;
    /// Regional price parity of all items, the United States = 100.
    PRICE_PARITY_ALL_ITEMS PriceParityAllItems = "price-parity-all-items", [Index], Some(SubjectKind::State);
    /// Regional price parity of goods, all items of the United States = 100.
    PRICE_PARITY_GOODS PriceParityGoods = "price-parity-goods", [Index], Some(SubjectKind::State);
    /// Regional price parity of housing, all items of the United States = 100.
    PRICE_PARITY_HOUSING PriceParityHousing = "price-parity-housing", [Index], Some(SubjectKind::State);
    /// Regional price parity of utilities, all items of the United States = 100.
    PRICE_PARITY_UTILITIES PriceParityUtilities = "price-parity-utilities", [Index], Some(SubjectKind::State);
    /// Regional price parity of other services, all items of the United States = 100.
    PRICE_PARITY_OTHER_SERVICES PriceParityOtherServices = "price-parity-other-services", [Index], Some(SubjectKind::State);
    /// Jobs in the base year of a projection.
    PROJECTION_BASE ProjectionBase = "projection-base", [Jobs], None;
    /// Jobs projected for the target year.
    PROJECTION_TARGET ProjectionTarget = "projection-target", [Jobs], None;
    /// New jobs over the ten years of a projection.
    PROJECTION_CHANGE ProjectionChange = "projection-change", [Jobs], None;
    /// Growth over the ten years of a projection.
    PROJECTION_GROWTH_PERCENT ProjectionGrowthPercent = "projection-growth-percent", [Percent], None;
    /// Openings; the unit says whether a year or in ten years.
    PROJECTION_OPENINGS ProjectionOpenings = "projection-openings", [OpeningsPerYear, OpeningsInTenYears], None;
    /// The education that the agency assigns as typical for entry.
    PROJECTION_ENTRY_EDUCATION ProjectionEntryEducation = "projection-entry-education", [], None;
    /// Workers who leave the labor force in a year.
    PROJECTION_LABOR_FORCE_EXIT_RATE ProjectionLaborForceExitRate = "projection-labor-force-exit-rate", [Percent], None;
    /// Workers who move to another occupation in a year.
    PROJECTION_OCCUPATIONAL_TRANSFER_RATE ProjectionOccupationalTransferRate = "projection-occupational-transfer-rate", [Percent], None;
    /// Workers who leave the occupation in a year, either way.
    PROJECTION_TOTAL_SEPARATIONS_RATE ProjectionTotalSeparationsRate = "projection-total-separations-rate", [Percent], None;
    /// Workers who leave the labor force in a year, in number.
    PROJECTION_LABOR_FORCE_EXITS ProjectionLaborForceExits = "projection-labor-force-exits", [WorkersPerYear], None;
    /// Workers who move to another occupation in a year, in number.
    PROJECTION_OCCUPATIONAL_TRANSFERS ProjectionOccupationalTransfers = "projection-occupational-transfers", [WorkersPerYear], None;
    /// Workers who leave the occupation in a year, either way, in number.
    PROJECTION_TOTAL_SEPARATIONS ProjectionTotalSeparations = "projection-total-separations", [WorkersPerYear], None;
    /// Workers who are self-employed.
    PROJECTION_SELF_EMPLOYED_PERCENT ProjectionSelfEmployedPercent = "projection-self-employed-percent", [Percent], None;
    /// The experience in a related occupation that the agency assigns as commonly needed.
    PROJECTION_WORK_EXPERIENCE ProjectionWorkExperience = "projection-work-experience", [], None;
    /// The training on the job that the agency assigns as typically needed.
    PROJECTION_ON_THE_JOB_TRAINING ProjectionOnTheJobTraining = "projection-on-the-job-training", [], None;
    /// Jobs in a state in the base year of its projection; without a subject, in the United States as
    /// the same source prints them.
    STATE_PROJECTION_BASE StateProjectionBase = "state-projection-base", [Jobs], Some(SubjectKind::State);
    /// Jobs projected for the target year in a state; without a subject, in the United States.
    STATE_PROJECTION_TARGET StateProjectionTarget = "state-projection-target", [Jobs], Some(SubjectKind::State);
    /// Growth over the ten years in a state; without a subject, in the United States.
    STATE_PROJECTION_GROWTH_PERCENT StateProjectionGrowthPercent = "state-projection-growth-percent", [Percent], Some(SubjectKind::State);
    /// Openings a year in a state; without a subject, in the United States.
    STATE_PROJECTION_OPENINGS StateProjectionOpenings = "state-projection-openings", [OpeningsPerYear], Some(SubjectKind::State);
    /// How important a category of skills is, by Employment Projections: 1 to 5.
    SKILL_SCORE SkillScore = "skill-score", [ScalePoints], Some(SubjectKind::Skill);
    /// The percentile of the occupation among all, by its score in a category of skills.
    SKILL_PERCENTILE_RANK SkillPercentileRank = "skill-percentile-rank", [Percentile], Some(SubjectKind::Skill);
    /// Where the skill scores are from, if they are not of the occupation itself; one fact an occupation.
    SKILL_SCORES_BASIS SkillScoresBasis = "skill-scores-basis", [], None;
    /// That the occupation of a survey of education is not an exact match; one fact a table.
    EDUCATION_ATTAINMENT_BASIS EducationAttainmentBasis = "education-attainment-basis", [], None;
    /// The target year of a projection, as a guide prints it.
    PROJECTION_TARGET_YEAR ProjectionTargetYear = "projection-target-year", [Year], None;
    /// New jobs, as a guide prints them.
    PROJECTION_NEW_JOBS ProjectionNewJobs = "projection-new-jobs", [Jobs], None;
    /// Openings a year, as a guide prints them.
    PROJECTION_ANNUAL_OPENINGS ProjectionAnnualOpenings = "projection-annual-openings", [OpeningsPerYear], None;
    /// Jobs in an industry in the base year of the employment matrix.
    INDUSTRY_PROJECTION_BASE IndustryProjectionBase = "industry-projection-base", [Jobs], Some(SubjectKind::Industry);
    /// Jobs in an industry projected for the target year of the employment matrix.
    INDUSTRY_PROJECTION_TARGET IndustryProjectionTarget = "industry-projection-target", [Jobs], Some(SubjectKind::Industry);
    /// An industry's share of all jobs of the occupation in the base year.
    INDUSTRY_PROJECTION_SHARE IndustryProjectionShare = "industry-projection-share", [Percent], Some(SubjectKind::Industry);
    /// Share of the people employed whose highest level of education it is.
    EDUCATION_ATTAINMENT EducationAttainment = "education-attainment", [Percent], Some(SubjectKind::EducationLevel);
    /// A fact about a certification.
    CERTIFICATION_FACT CertificationFact = "certification-fact", [Years, ContinuingEducationUnits, Year], Some(SubjectKind::Certification);
    /// A fact about an organization.
    ORGANIZATION_FACT OrganizationFact = "organization-fact", [], Some(SubjectKind::Organization);
    /// How important a skill is, by O*NET.
    ONET_SKILL_IMPORTANCE OnetSkillImportance = "onet-skill-importance", [ScalePoints], Some(SubjectKind::Skill);
    /// Which level of a skill the work takes, by O*NET.
    ONET_SKILL_LEVEL OnetSkillLevel = "onet-skill-level", [ScalePoints], Some(SubjectKind::Skill);
    /// How important knowledge in a field is, by O*NET.
    ONET_KNOWLEDGE_IMPORTANCE OnetKnowledgeImportance = "onet-knowledge-importance", [ScalePoints], Some(SubjectKind::Element);
    /// Which level of knowledge in a field the work takes, by O*NET.
    ONET_KNOWLEDGE_LEVEL OnetKnowledgeLevel = "onet-knowledge-level", [ScalePoints], Some(SubjectKind::Element);
    /// How important a personal characteristic is, by O*NET.
    ONET_WORK_STYLE_IMPORTANCE OnetWorkStyleImportance = "onet-work-style-importance", [ScalePoints], Some(SubjectKind::Element);
    /// To what extent the work offers a value, by O*NET.
    ONET_WORK_VALUE_EXTENT OnetWorkValueExtent = "onet-work-value-extent", [ScalePoints], Some(SubjectKind::Element);
    /// How well an area of interest fits, by O*NET.
    ONET_INTEREST OnetInterest = "onet-interest", [ScalePoints], Some(SubjectKind::Interest);
    /// An area of interest that O*NET singles out.
    ONET_INTEREST_HIGH_POINT OnetInterestHighPoint = "onet-interest-high-point", [], Some(SubjectKind::Interest);
    /// A work value that O*NET singles out.
    ONET_WORK_VALUE_HIGH_POINT OnetWorkValueHighPoint = "onet-work-value-high-point", [], Some(SubjectKind::Element);
    /// Software that O*NET lists; the text is its category.
    ONET_TECHNOLOGY OnetTechnology = "onet-technology", [], Some(SubjectKind::Technology);
    /// Software that O*NET calls a hot technology.
    ONET_HOT_TECHNOLOGY OnetHotTechnology = "onet-hot-technology", [], Some(SubjectKind::Technology);
    /// Software that postings for the occupation often ask for, by O*NET.
    ONET_IN_DEMAND_TECHNOLOGY OnetInDemandTechnology = "onet-in-demand-technology", [], Some(SubjectKind::Technology);
    /// A title that O*NET lists for the occupation.
    ONET_ALTERNATE_TITLE OnetAlternateTitle = "onet-alternate-title", [], Some(SubjectKind::JobTitle);
    /// The short form of a title that O*NET lists; the text is the short form.
    ONET_SHORT_TITLE OnetShortTitle = "onet-short-title", [], Some(SubjectKind::JobTitle);
    /// An occupation that O*NET relates to this one.
    ONET_RELATED_OCCUPATION OnetRelatedOccupation = "onet-related-occupation", [], Some(SubjectKind::Occupation);
    /// How much preparation the work takes, by O*NET: 1 to 5.
    ONET_JOB_ZONE OnetJobZone = "onet-job-zone", [ScalePoints], None;
    /// Share of an answer on the education that the work requires, by O*NET.
    ONET_REQUIRED_EDUCATION OnetRequiredEducation = "onet-required-education", [Percent], Some(SubjectKind::Answer);
    /// Share of an answer on related experience, by O*NET.
    ONET_RELATED_EXPERIENCE OnetRelatedExperience = "onet-related-experience", [Percent], Some(SubjectKind::Answer);
    /// Share of an answer on training on site, by O*NET.
    ONET_ON_SITE_TRAINING OnetOnSiteTraining = "onet-on-site-training", [Percent], Some(SubjectKind::Answer);
    /// Share of an answer on training on the job, by O*NET.
    ONET_ON_THE_JOB_TRAINING OnetOnTheJobTraining = "onet-on-the-job-training", [Percent], Some(SubjectKind::Answer);
}

impl FactClass {
    /// The code: `state-wage`.
    pub const fn code(&self) -> &'static str {
        match self.0 {
            Inner::Listed(listed) => listed.class().code,
            Inner::Topic(topic) => topic.code(),
        }
    }

    /// The topic of the guides that it is, if it is one.
    pub const fn topic(self) -> Option<Topic> {
        match self.0 {
            Inner::Listed(_) => None,
            Inner::Topic(topic) => Some(topic),
        }
    }

    /// The units in which its numbers come; none for facts in words. Of topics, a few statements have
    /// a number, and say its unit themselves.
    pub const fn units(self) -> &'static [Unit] {
        match self.0 {
            Inner::Listed(listed) => listed.class().units,
            Inner::Topic(_) => &[],
        }
    }

    /// What kind of thing its subjects are; `None` where facts of the class have none, being about the
    /// occupation at large.
    #[inline]
    pub const fn subject_kind(self) -> Option<SubjectKind> {
        match self.0 {
            Inner::Listed(listed) => listed.class().subject,
            Inner::Topic(topic) => topic.subject_kind(),
        }
    }

    /// All classes: those of the constants, then the other topics.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        let listed = Listed::ALL.into_iter().map(|listed| Self(Inner::Listed(listed)));
        listed.chain(Topic::ALL.into_iter().map(Self::from).filter(|class| class.topic().is_some()))
    }

    /// The class of a code that a mention has in the tables; datagen writes no other.
    pub(super) fn of_mention(code: &str) -> Option<Self> {
        Listed::ALL.into_iter().find(|listed| listed.class().code == code).map(|listed| Self(Inner::Listed(listed)))
    }

    fn parse(text: &str) -> Option<Self> {
        Self::all().find(|class| class.code().eq_ignore_ascii_case(text))
    }
}

impl From<Topic> for FactClass {
    fn from(topic: Topic) -> Self {
        match topic {
            // One class, whether the share stands in a table or in a sentence.
            Topic::IndustryEmploymentShare => Self::INDUSTRY_EMPLOYMENT_SHARE,
            topic => Self(Inner::Topic(topic)),
        }
    }
}

identifier!(FactClass, "a class of facts", "a class's code, such as state-wage, duty or onet-technology");
