//! US labor-market facts about medical records and health information careers.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;

mod certification;
mod figure;
mod occupation;
mod outlook;
mod place;
mod record;
mod unit;
mod wage;
mod work;

pub use certification::{
    Accreditor, Background, Certification, CertificationFact, CertificationField, CertificationTopic, Certifications,
    Confidence, ContinuingEducation, Coursework, ExperienceField, Finding, NextStep, Organization, OrganizationFact,
    OrganizationRole, OrganizationTopic, Organizations, ProgramLevel, Renewal, Requirement, Route, Routes, Step, Steps,
    Way, certifications, organizations,
};
pub use figure::{
    CannotTell, Caveat, Caveats, Chance, Coverage, Difference, Figure, FigureMention, Incomparable, Mention, Part,
    Reason, Reasons,
};
pub use occupation::{Classification, EducationLevel, Occupation, SocCode, Succession};
pub use outlook::{
    AnnualGrowth, IndustryShare, IndustryShares, LaterReport, NotSplit, Openings, OpeningsKind, OpeningsSplit,
    Projection, Projections, industry_matrix, industry_shares, projections,
};
pub use place::{Area, AreaKind, Division, Industry, Naics, Nation, Ownership, Place, Region, State, WagePlace};
pub use record::{
    Candidates, Discrepancy, DiscrepancyKind, DiscrepancyKinds, DiscrepancyTopic, Fact, Named, Position, ResolveError,
    Status, Subject, Touch, Verdict, discrepancies, discrepancies_on, facts, resolve, touching,
};
#[cfg(feature = "alloc")]
pub use record::{Found, Hit, search};
pub use unit::{
    Dating, Estimate, Interval, Jobs, JobsPer1000, LocationQuotient, Measure, Number, ParseKeyError, Percent, Period,
    Quantity, Rounding, Source, SourceKind, Statistic, Unit, Usd, UsdPerHour, sources,
};
pub use wage::{
    AreaWage, AreaWages, ColumnCoverage, IndustryWage, IndustryWages, NationalWage, PriceLevel, PrintedIndustry,
    Ranked, Ranking, RelatedWage, Release, Standing, StateWage, StateWages, TableCoverage, Wage, Wages, cpi_u,
    industries_as_printed, regional_price_parity, related_wages, wages_by_area, wages_by_industry, wages_by_state,
};
pub use work::{
    AlternateTitle, Attainment, Binding, CourseSubject, EducationRequirement, Interest, JobZone, PreparationKind,
    PreparationShare, RatedBy, Rating, RatingKind, Reading, RelatedOccupation, RelatedTier, Scale, Score,
    Specialization, Statement, StatementMention, Technology, Topic, YearMonth, common_coursework, coursework,
    definitions, duties, education_requirements, educational_attainment, empty_sections, growth_drivers, interests,
    job_prospects, job_titles, occupation_names, qualities, record_contents, related_occupations, skills,
    specializations, statements, statements_on, technologies, work_environment, work_schedules, work_settings,
};

/// The occupation of the guides: Medical Records and Health Information Technicians, 29-2071.
///
/// ```
/// use health_info_careers::occupation;
///
/// assert_eq!(occupation().title(), "Medical Records and Health Information Technicians");
/// ```
pub const fn occupation() -> Occupation {
    Occupation::MEDICAL_RECORDS_TECHNICIANS
}
