//! US labor-market facts about medical records and health information careers.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;

mod figure;
mod occupation;
mod outlook;
mod place;
mod record;
mod unit;
mod wage;

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
    Discrepancy, DiscrepancyKind, DiscrepancyKinds, DiscrepancyTopic, Position, Touch, Verdict, discrepancies,
    discrepancies_on, touching,
};
pub use record::{Fact, Status, Subject, facts};
pub use unit::{
    Dating, Estimate, Interval, Jobs, JobsPer1000, LocationQuotient, Measure, Number, ParseKeyError, Percent, Period,
    Quantity, Rounding, Source, SourceKind, Statistic, Unit, Usd, UsdPerHour, sources,
};
pub use wage::{
    AreaWage, AreaWages, IndustryWage, IndustryWages, NationalWage, PriceLevel, PrintedIndustry, Ranked, Ranking,
    RelatedWage, Release, Standing, StateWage, StateWages, TableCoverage, Wage, Wages, cpi_u, industries_as_printed,
    regional_price_parity, related_wages, wages_by_area, wages_by_industry, wages_by_state,
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
