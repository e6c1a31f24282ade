//! US labor-market facts about medical records and health information careers: what the work pays
//! and where, how employment is projected to change, what certifications ask for, and where sources
//! disagree. Everything is compiled in: no key, no network, no start-up cost.
//!
//! ```
//! use health_info_careers::{Period, State, current, wages_by_state};
//!
//! // Today: medical records specialists (29-2072), the latest release.
//! let today = current::wages_by_state();
//! assert!(today.period() >= Period::may(2025));
//!
//! // One release by its year, which stays what it is.
//! let may_2025 = current::occupation().wages_by_state_in(2025).unwrap();
//! assert_eq!(may_2025.get(State::NewJersey).unwrap().mean().to_string(), "$54,490");
//!
//! // The occupation of five career guides (29-2071), as last published: May 2018.
//! let guides = wages_by_state();
//! assert_eq!(guides.get(State::NewJersey).unwrap().mean().to_string(), "$54,020");
//!
//! // Every table says what it is; print it beside what you quote.
//! println!("{}, {}", today.occupation(), today.period());
//! ```
//!
//! # Overview
//!
//! The primary type is [`Occupation`]. Three ways lead to the same kinds of answers:
//!
//! | call | answers for |
//! |---|---|
//! | [`current::wages_by_state()`] and its siblings | medical records specialists (29-2072), the latest release |
//! | [`wages_by_state()`] and its siblings, the front door | the occupation of the five career guides (29-2071), always as the guides have it: states and industries of May 2018, areas of 2016, projections to 2018-28 |
//! | [`Occupation::wages_by_state`], [`Occupation::wages_by_state_in`] | any occupation, its latest release or one year |
//!
//! A table ([`Wages`], [`Projections`], [`IndustryShares`]) knows its occupation, reference period
//! and source. A row ([`Wage`], [`Projection`], …) gives each value as an [`Estimate`]: published,
//! at least so much (top-coded), withheld by the agency, or not in the source. The accessor with
//! `_figure` in its name gives the same value as a [`Figure`], with its statistic, unit, period,
//! place, occupation, source and standard error. [`Figure::compare`] answers with a [`Difference`],
//! or with an [`Incomparable`] that names every [`Reason`](figure::Reason) why not.
//!
//! [`Certification`]s say what they ask for, [`guides`] what the guides say in words, [`onet`] what
//! O\*NET rates and lists, [`Discrepancy`] where sources contradict each other. [`facts()`] is all of
//! it in one flat form; [`resolve`] and [`search`] find things by name and by word.
//!
//! # Table of contents
//!
//! | to learn | begin at |
//! |---|---|
//! | what it pays: national, by state, area, industry | [`Occupation::national_wage`], [`wages_by_state()`], [`wages_by_area()`], [`wages_by_industry()`] |
//! | how many jobs, how it grows | [`projections()`], [`industry_shares()`], [`industry_matrix()`](outlook::industry_matrix) |
//! | how it grows by state, what changed between two rounds | [`Occupation::state_projections`], [`Projection::compare`] |
//! | which skills count, how much education the people in it have | [`Occupation::skill_scores`], [`Occupation::educational_attainment`] |
//! | whether two figures may be compared | [`Figure::compare`], [`Difference::significance`], [`Interval`](unit::Interval) |
//! | what pay is worth in another year, or in another state | [`Wage::in_dollars_of`]; [`Wage::at_national_prices`], of states alone |
//! | what the work is | [`duties()`](guide::duties), [`skills()`](guide::skills), [`technologies()`](guide::technologies), [`work_settings()`](guide::work_settings), [`statements_on`](guide::statements_on) |
//! | where people come from, what lies beside, where it leads | [`Occupation::leads_to`], [`Occupation::comes_from`], [`Occupation::beside`], [`Occupation::field`] |
//! | how to get in | [`education_requirements()`](guide::education_requirements), [`certifications()`], [`Certifications::reachable_from`] |
//! | where the sources disagree | [`discrepancies()`] |
//! | what a name means, what mentions a word | [`resolve`], [`search`] |
//! | everything, flat, for export | [`facts()`], [`Fact`] |
//! | where a figure comes from, how to cite it | [`sources()`], [`Source`] |
//! | what became of the code | [`Occupation::superseded_by`], [`Occupation::successors`] |
//!
//! # Cookbook
//!
//! **How far above the national wage is a state, and is what sets it apart from another significant?**
//!
//! ```
//! use health_info_careers::{Occupation, State, Statistic, Usd};
//! use health_info_careers::figure::Significance;
//!
//! let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
//! let new_york = table.get(State::NewYork).unwrap();
//! let ohio = table.get(State::Ohio).unwrap();
//! assert_eq!(new_york.against_nation(Statistic::Mean)?.amount(), Usd(10_410)); // 67,200 - 56,790
//! let difference = new_york.annual_figure(Statistic::Mean).compare(ohio.annual_figure(Statistic::Mean))?;
//! assert_eq!(difference.significance(), Significance::Significant);
//! assert_eq!(difference.interval().unwrap().to_string(), "$8,961 to $12,199"); // 90% confidence
//! # Ok::<_, health_info_careers::Incomparable>(())
//! ```
//!
//! **Where can it lead, and what does that pay now?**
//!
//! ```
//! use health_info_careers::{Occupation, Statistic};
//!
//! for link in Occupation::MEDICAL_RECORDS_SPECIALISTS.leads_to() {
//!     println!("{} {}", link.occupation(), link.pay(Statistic::Median).other().value());
//!     for claim in link.claims() {
//!         println!("  {claim}"); // O*NET, a guide, or our judgment
//!     }
//! }
//! let first = Occupation::MEDICAL_RECORDS_SPECIALISTS.leads_to().next().unwrap();
//! assert_eq!(first.occupation().title(), "Computer Systems Analysts");
//! let may_2025 = first.occupation().national_wage_in(2025).unwrap();
//! assert_eq!(may_2025.median().to_string(), "$105,850");
//! // O*NET relates a specialty of it; the pay is that of the whole occupation.
//! assert!(first.is_of_specialty());
//! ```
//!
//! **What is the pay in a city, and where does one's own stand?**
//!
//! ```
//! use health_info_careers::{Entity, Occupation, Usd, resolve};
//!
//! let Ok(Entity::Area(area)) = resolve("Scottsdale") else { panic!("not an area") };
//! // Of May 2025; `wages_by_area()` is the latest.
//! let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area_in(2025).unwrap();
//! assert_eq!(
//!     table.get(area).unwrap().percentile_band_of(Usd(55_000)).to_string(),
//!     "$55,000 lies between the median ($47,450) and the 75th percentile ($61,970) of 29-2072 in Phoenix-Mesa-Chandler, AZ, May 2025",
//! );
//! ```
//!
//! **What can I reach with a high-school diploma?**
//!
//! ```
//! use health_info_careers::{EducationLevel, certifications};
//!
//! for pathway in certifications().reachable_from(EducationLevel::HighSchool) {
//!     println!("{pathway}");
//! }
//! ```
//!
//! **What can a rounded figure stand for?**
//!
//! ```
//! use health_info_careers::{Decimal, Jobs};
//! use health_info_careers::unit::{Interval, Rounding};
//!
//! let hospitals = Interval::of_share(Decimal::whole(34), Rounding::Nearest, Jobs(215_500)).unwrap();
//! assert_eq!(hospitals.to_string(), "72,193 to 74,347");
//! ```
//!
//! **Which figures of a period are stated, which inferred?**
//!
//! ```
//! use health_info_careers::{Period, facts};
//!
//! let may = Period::may(2018);
//! let stated = facts().filter(|fact| fact.is_stated_for(may)).count();
//! let with_inferred = facts().filter(|fact| fact.is_dated(may)).count();
//! assert!(with_inferred > stated);
//! ```
//!
//! # What to keep in mind
//!
//! - **No series runs across the codes.** SOC 2018 split 29-2071 into 29-2072 and 29-9021, which
//!   also takes in others; 2019 and 2020 have combined codes. [`Figure::compare`] refuses.
//! - **OEWS is no time series** even within a code, pools three years of samples, leaves out the
//!   self-employed and changed its method with May 2021. Employment Projections count the
//!   self-employed.
//! - **The states of May 2018 are the guide's**, a table without a date: the month is inferred, and
//!   every row says so ([`Wage::dating`]).
//! - **"Openings"** means a ten-year total up to 2014-24 and an annual average from 2016-26
//!   ([`OpeningsKind`](outlook::OpeningsKind)).
//! - **Derived values come from named functions** whose documentation gives the formula; tables hold
//!   only what was printed.
//!
//! # What reading costs
//!
//! Tables are `static` data in the program's image: no parsing, no start-up. A program pays for the
//! tables it names: one that prints [`wages_by_state()`] grows by less than 8 KiB, one that uses
//! every table by less than 1.25 MiB, code and names included (`tests/size/measure.sh` measures it).
//! A figure takes four bytes; a column that a whole table lacks takes none.
//!
//! Nanoseconds of one run on one machine, with what is the least it could take and what others take
//! in the same run (`cargo bench --features serde`); the ratios hold, the nanoseconds do not:
//!
//! | operation | here | floor | others |
//! |---|---|---|---|
//! | row by [`State`] | 0.14 | 0.27, an array's index | 30, a hash map |
//! | the same in any year | 5.4 | | |
//! | code to state | 1.2 | 1.4, a table of 676 | 13, strum |
//! | name to state, any case | 3.8 | 0.9, a hash alone | 17, strum |
//! | a megabyte of junk | 1.6 | 0.8, a length | 709,000, `trim` |
//! | area's row by code, of 507 | 51 | 7.7, a search among numbers | |
//! | all 51 rows of a table known only at run time | 58 | 8 | |
//! | the five highest of 51 | 254 | 2.2, rows sorted before | 1,210, sorting each time |
//! | all 507 areas, ranked | 6,510 | | 6,520, collecting and sorting |
//! | every fact, 170,042 of them in 2026.11 | 4,400,000 | 278,000, a loop over a list | |
//!
//! Names, in instructions of one run (`benches/instructions.sh`); the matcher is rapidfuzz with a
//! cutoff of three over the same names. The first search costs what any other does: its index is
//! part of the tables. Only who calls these pays for their tables.
//!
//! | operation | here | a matcher | of the matcher |
//! |---|---|---|---|
//! | [`resolve`], an exact name | 1,100 | | |
//! | a misspelled name | 78,000 | 1,810,000 | 1/23 |
//! | what is no name | 296,000 | 1,660,000 | 1/6 |
//! | [`search`], the mean of 18 texts, 72 hits each | 30,000 | | |
//!
//! # Features
//!
//! - **`alloc`** (default): `search`, whose answers are lists. If it is off, `search`
//!   is not there; nothing else changes.
//! - **`field`** (default): wages by state, area and industry of the career field's occupations, beyond
//!   29-2071 and what became of it. If it is off, those occupations keep their names, national wages,
//!   projections and links, and their tables by place are empty.
//! - **`serde`**: rows, figures and facts serialize, flat and wide, null for whatever is not a
//!   figure; keys ([`State`], [`Occupation`], …) serialize and deserialize as their codes. Rows do
//!   not deserialize: a figure from outside is not ours. If it is off, serde is no dependency.
//!
//! The crate is `no_std` always, has no `unsafe` code and needs Rust 1.85.
//!
//! # The promise about data
//!
//! What "latest" answers with may move in a minor release. What `_in(year)` answers never changes
//! but for corrections, which the [changelog](_changelog) lists under Data. [`DATA_VERSION`] says
//! which data a build holds.
//!
//! # Attribution
//!
//! Ratings, technologies, titles, related occupations, job zones and the shares of education and
//! training come from the O\*NET 22.2, 23.x, 29.3 and 31.0 Database by the U.S. Department of Labor,
//! Employment and Training Administration (USDOL/ETA), used under the
//! [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) license. O\*NET® is a trademark of
//! USDOL/ETA. The information was selected and modified; USDOL/ETA has not approved, endorsed or
//! tested these modifications. The skill scores are the work of BLS, which built them from O\*NET. Figures of US agencies are in the public domain.
//!
//! # Traits left out
//!
//! Rows have no order, for there is none that is meaningful; rank them by what matters. [`Usd`] and
//! the other quantities have no arithmetic: a sum of means is not a wage. Use [`Difference`],
//! [`Wages::weighted_mean`] and [`Wages::total_employment`], which know what may be added.
#![no_std]
#![forbid(unsafe_code)]
// Nothing in the library panics; tests, examples and tools may.
#![warn(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;

pub mod certification;
pub mod current;
pub mod discrepancy;
pub mod education;
pub mod facts;
pub mod figure;
pub mod guide;
pub mod lookup;
pub mod occupation;
pub mod onet;
pub mod outlook;
pub mod place;
mod plumbing;
pub mod source;
pub mod unit;
pub mod wage;

#[doc(no_inline)]
pub use guide as guides;

pub use certification::{Certification, Certifications, Organization, Pathway, certifications, organizations};
pub use discrepancy::{Discrepancy, discrepancies};
pub use education::EducationLevel;
pub use facts::{Fact, facts};
pub use figure::{Difference, Figure, Incomparable};
pub use lookup::{Entity, ResolveError, resolve};
#[cfg(feature = "alloc")]
pub use lookup::{Hit, search};
pub use occupation::{Occupation, SocCode};
pub use outlook::{IndustryShare, IndustryShares, Projection, Projections, industry_shares, projections};
pub use place::{Area, Industry, State};
pub use plumbing::ParseKeyError;
pub use source::{Source, sources};
pub use unit::{Decimal, Estimate, Jobs, Percent, Period, Statistic, Usd, UsdPerHour};
pub use wage::{
    AreaWage, AreaWages, IndustryWage, IndustryWages, NationalWage, StateWage, StateWages, Wage, Wages, wages_by_area,
    wages_by_industry, wages_by_state,
};

/// Which data this build holds: the year and month in which the data were last revised, and a
/// third number for corrections. The changelog says under Data what changed.
///
/// ```
/// assert_eq!(health_info_careers::DATA_VERSION, "2026.11");
/// ```
pub const DATA_VERSION: &str = "2026.11";

/// What changed, release by release, with the changes of figures under Data.
#[cfg(doc)]
#[doc = include_str!("../CHANGELOG.md")]
pub mod _changelog {}

/// What the columns of every data file mean, with their coverage.
#[cfg(doc)]
#[doc = include_str!("../data/CODEBOOK.md")]
pub mod _codebook {}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

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
