//! Wages, employment and errors as facts; and what the guides print of them.

use super::class::FactClass;
use super::fact::{Fact, Subject};
use super::tables;
use crate::figure::{Coverage, Figure, Mention};
use crate::occupation::Occupation;
use crate::place::{Area, Place, WagePlace};
use crate::source::Source;
use crate::unit::{Decimal, Estimate, Measure, Quantity, Statistic, Unit};
use crate::wage::{NationalWage, PrintedIndustry, Wage, industries_as_printed, related_wages};

pub(super) fn facts() -> impl Iterator<Item = Fact> + Clone {
    of_the_guides().chain(of_the_record())
}

fn of_the_record() -> impl Iterator<Item = Fact> + Clone {
    Occupation::ALL.iter().copied().flat_map(|occupation| {
        // Where a guide's table stands in the place of the record's, that comes from the record beside it.
        let states = occupation.state_years().iter().filter_map(move |year| {
            occupation.official_wages_by_state_in(*year).or_else(|| occupation.wages_by_state_in(*year))
        });
        let areas = occupation.area_years().iter().filter_map(move |year| occupation.wages_by_area_in(*year));
        let industries =
            occupation.industry_years().iter().filter_map(move |year| occupation.wages_by_industry_in(*year));
        let nation = occupation.national_wages().iter().flat_map(|row| cells(row, &NATION));
        let states = states
            .filter(|table| !table.source().is_some_and(Source::is_guide))
            .flatten()
            .flat_map(|row| cells(row, &STATE));
        let areas = areas
            .filter(|table| !table.source().is_some_and(Source::is_guide))
            .flatten()
            .flat_map(|row| cells(row, &AREA));
        let industries = industries
            .filter(|table| !table.source().is_some_and(Source::is_guide))
            .flatten()
            .flat_map(|row| cells(row, &INDUSTRY).map(Fact::spelled_by_source));
        nation.chain(states).chain(areas).chain(industries)
    })
}

/// The classes of a row's facts, by what kind of place it is.
struct Classes {
    wage: FactClass,
    employment: FactClass,
    employment_rse: FactClass,
    wage_rse: FactClass,
    location_quotient: FactClass,
    jobs_per_1000: FactClass,
}

static NATION: Classes = Classes {
    wage: FactClass::NATIONAL_WAGE,
    employment: FactClass::NATIONAL_EMPLOYMENT,
    employment_rse: FactClass::NATIONAL_EMPLOYMENT_RSE,
    wage_rse: FactClass::NATIONAL_WAGE_RSE,
    location_quotient: FactClass::NATIONAL_LOCATION_QUOTIENT,
    jobs_per_1000: FactClass::NATIONAL_JOBS_PER_1000,
};
static STATE: Classes = Classes {
    wage: FactClass::STATE_WAGE,
    employment: FactClass::STATE_EMPLOYMENT,
    employment_rse: FactClass::STATE_EMPLOYMENT_RSE,
    wage_rse: FactClass::STATE_WAGE_RSE,
    location_quotient: FactClass::STATE_LOCATION_QUOTIENT,
    jobs_per_1000: FactClass::STATE_JOBS_PER_1000,
};
static AREA: Classes = Classes {
    wage: FactClass::AREA_WAGE,
    employment: FactClass::AREA_EMPLOYMENT,
    employment_rse: FactClass::AREA_EMPLOYMENT_RSE,
    wage_rse: FactClass::AREA_WAGE_RSE,
    location_quotient: FactClass::AREA_LOCATION_QUOTIENT,
    jobs_per_1000: FactClass::AREA_JOBS_PER_1000,
};
static INDUSTRY: Classes = Classes {
    wage: FactClass::INDUSTRY_WAGE,
    employment: FactClass::INDUSTRY_EMPLOYMENT,
    employment_rse: FactClass::INDUSTRY_EMPLOYMENT_RSE,
    wage_rse: FactClass::INDUSTRY_WAGE_RSE,
    location_quotient: FactClass::INDUSTRY_LOCATION_QUOTIENT,
    jobs_per_1000: FactClass::INDUSTRY_JOBS_PER_1000,
};

/// Every figure of a row, in the order of the columns of its table.
fn cells<P: WagePlace>(row: Wage<P>, classes: &'static Classes) -> impl Iterator<Item = Fact> + Clone {
    let jobs = Fact::of(classes.employment, &row.employment_figure());
    let jobs_error = Fact::of(classes.employment_rse, &row.employment_rse_figure());
    let rate = Fact::of(classes.jobs_per_1000, &row.jobs_per_1000_figure());
    let quotient = Fact::of(classes.location_quotient, &row.location_quotient_figure());
    let wage_error = Fact::of(classes.wage_rse, &row.wage_rse_figure());
    let hourly = Statistic::ALL.into_iter().filter_map(move |s| Fact::of(classes.wage, &row.hourly_figure(s)));
    let annual = Statistic::ALL.into_iter().filter_map(move |s| Fact::of(classes.wage, &row.annual_figure(s)));
    [jobs, jobs_error, rate, quotient, wage_error].into_iter().flatten().chain(hourly).chain(annual)
}

fn of_the_guides() -> impl Iterator<Item = Fact> + Clone {
    let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS;
    let states = crate::wage::wages_by_state()
        .into_iter()
        .filter_map(|row| Fact::of(FactClass::STATE_WAGE, &row.annual_figure(Statistic::Mean)))
        .map(|fact| Fact { section: Some(tables::STATE_WAGES), ..fact });
    let industries = crate::wage::wages_by_industry()
        .into_iter()
        .filter_map(|row| Fact::of(FactClass::INDUSTRY_WAGE, &row.annual_figure(Statistic::Median)))
        .map(|fact| Fact { section: Some(tables::INDUSTRY_WAGES), ..fact.spelled_by_source() });
    let national =
        technicians.national_wages().iter().flat_map(|row| row.mentions().filter_map(move |m| printed(row, m)));
    let related = related_wages().iter().filter_map(|row| {
        let fact = Fact::of(FactClass::RELATED_OCCUPATION_WAGE, &row.annual_figure())?;
        Some(Fact { section: Some(row.mention().section()), subject: Subject::Name(row.name()), ..fact })
    });
    states.chain(cities()).chain(industries).chain(as_printed()).chain(national).chain(related)
}

/// The metro table city by city, as printed.
fn cities() -> impl Iterator<Item = Fact> + Clone {
    Area::printed_cities().flat_map(|(city, area)| {
        crate::wage::wages_by_area().get(area).into_iter().flat_map(move |row| {
            let jobs = Fact::of(FactClass::METRO_EMPLOYMENT, &row.employment_figure());
            let wage = Fact::of(FactClass::METRO_WAGE, &row.annual_figure(Statistic::Median));
            [jobs, wage].into_iter().flatten().map(move |fact| Fact {
                section: Some(tables::AREA_WAGES),
                subject: Subject::Name(city),
                ..fact
            })
        })
    })
}

/// The industry table that is labeled 2016.
fn as_printed() -> impl Iterator<Item = Fact> + Clone {
    industries_as_printed().iter().flat_map(|row| {
        let jobs = printed_cell(row, FactClass::INDUSTRY_EMPLOYMENT_COUNT, row.jobs(), Measure::Count);
        let share = printed_cell(row, FactClass::INDUSTRY_EMPLOYMENT_SHARE, row.share(), Measure::Percent);
        let wage = printed_cell(row, FactClass::INDUSTRY_WAGE, row.median(), Measure::Wage(Statistic::Median));
        [jobs, share, wage].into_iter().flatten().map(|fact| Fact { subject: Subject::Name(row.name()), ..fact })
    })
}

fn printed_cell<T: Quantity>(row: &PrintedIndustry, class: FactClass, value: T, measure: Measure) -> Option<Fact> {
    let figure = Figure {
        value: Estimate::Published(value),
        measure,
        period: row.period(),
        dating: row.dating(),
        place: Place::Nation,
        soc: row.occupation().soc(),
        source: row.source(),
        coverage: Coverage::WageAndSalary,
        relative_standard_error: Estimate::NotInSource,
    };
    Some(Fact { section: Some(tables::INDUSTRIES_AS_PRINTED), ..Fact::of(class, &figure)? })
}

/// A guide's print of a national wage.
fn printed(row: NationalWage, mention: &Mention) -> Option<Fact> {
    let statistic = match mention.measure() {
        Some(Measure::Wage(statistic)) => statistic,
        _ => Statistic::Mean,
    };
    let own = row.annual(statistic).published().map(Quantity::number);
    Some(of_mention(mention, own, Measure::Wage(statistic))?.about(row.occupation()))
}

/// What a guide prints: its own number, or the row's where they agree.
pub(super) fn of_mention(mention: &Mention, own: Option<Decimal>, measure: Measure) -> Option<Fact> {
    Some(Fact {
        section: Some(mention.section()),
        value: mention.value().or(own),
        unit: mention.unit(),
        statistic: Some(measure).filter(|_| mention.unit() != Some(Unit::Year)),
        period: mention.period(),
        dating: mention.dating(),
        is_reprint: true,
        is_approximate: mention.is_approximate(),
        ..Fact::new(FactClass::of_mention(mention.class)?, mention.source())
    })
}
