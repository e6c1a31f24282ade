//! Wages, employment and errors as facts; and what the guides print of them.

use super::class::FactClass;
use super::fact::{Fact, Subject};
use super::position::{End, Found, Position};
use super::tables;
use crate::figure::{Coverage, Figure, Mention};
use crate::occupation::Occupation;
use crate::place::{Area, Place, WagePlace};
use crate::source::Source;
use crate::unit::{Decimal, Estimate, Measure, Quantity, Statistic, Unit};
use crate::wage::{
    NationalWage, PrintedIndustry, Rows, Wages, industries_as_printed, related_wages, wages_by_area, wages_by_industry,
    wages_by_state,
};

/// The guides' table by state.
pub(super) fn guide_states(at: &Position) -> Found {
    let row = wages_by_state().iter().nth(at.cell).ok_or(End::Part)?;
    let fact = Fact::of(FactClass::STATE_WAGE, &row.annual_figure(Statistic::Mean));
    Ok(fact.map(|fact| Fact { section: Some(tables::STATE_WAGES), ..fact }))
}

/// The metro table city by city, as printed.
pub(super) fn guide_cities(at: &Position) -> Found {
    let (city, area) = Area::printed_cities().nth(at.row).ok_or(End::Part)?;
    let row = wages_by_area().get(area).ok_or(End::Row)?;
    let fact = match at.cell {
        0 => Fact::of(FactClass::METRO_EMPLOYMENT, &row.employment_figure()),
        1 => Fact::of(FactClass::METRO_WAGE, &row.annual_figure(Statistic::Median)),
        _ => return Err(End::Row),
    };
    Ok(fact.map(|fact| Fact { section: Some(tables::AREA_WAGES), subject: Subject::Name(city), ..fact }))
}

/// The guides' table by industry.
pub(super) fn guide_industries(at: &Position) -> Found {
    let row = wages_by_industry().iter().nth(at.cell).ok_or(End::Part)?;
    let fact = Fact::of(FactClass::INDUSTRY_WAGE, &row.annual_figure(Statistic::Median));
    Ok(fact.map(|fact| Fact { section: Some(tables::INDUSTRY_WAGES), ..fact.spelled_by_source() }))
}

/// The industry table that is labeled 2016.
pub(super) fn guide_industries_of_2016(at: &Position) -> Found {
    let row = industries_as_printed().get(at.row).ok_or(End::Part)?;
    let fact = match at.cell {
        0 => printed_cell(row, FactClass::INDUSTRY_EMPLOYMENT_COUNT, row.jobs(), Measure::Count),
        1 => printed_cell(row, FactClass::INDUSTRY_EMPLOYMENT_SHARE, row.share(), Measure::Percent),
        2 => printed_cell(row, FactClass::INDUSTRY_WAGE, row.median(), Measure::Wage(Statistic::Median)),
        _ => return Err(End::Row),
    };
    Ok(fact.map(|fact| Fact { subject: Subject::Name(row.name()), ..fact }))
}

/// The guides' prints of national wages.
pub(super) fn national_mentions(at: &Position) -> Found {
    let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS;
    let row = technicians.national_wages().iter().nth(at.row).ok_or(End::Part)?;
    Ok(printed(row, row.mentions().nth(at.cell).ok_or(End::Row)?))
}

/// What the guides say that related occupations pay.
pub(super) fn related(at: &Position) -> Found {
    let row = related_wages().get(at.cell).ok_or(End::Part)?;
    let fact = Fact::of(FactClass::RELATED_OCCUPATION_WAGE, &row.annual_figure());
    Ok(fact.map(|fact| Fact { section: Some(row.mention().section()), subject: Subject::Name(row.name()), ..fact }))
}

/// Of each occupation the nation, then the states year by year, the areas and the industries.
pub(super) fn record(at: &Position) -> Found {
    let occupation = at.occupation()?;
    let Some(table) = at.table.checked_sub(1) else {
        return cell(occupation.national_wages().iter(), &NATION, at);
    };
    let years = occupation.state_years();
    if let Some(year) = years.get(table) {
        // Where a guide's table stands in the place of the record's, that comes from the record beside it.
        let official = occupation.official_wages_by_state_in(*year);
        return cell_of(official.or_else(|| occupation.wages_by_state_in(*year)), &STATE, at);
    }
    let table = table - years.len();
    let years = occupation.area_years();
    if let Some(year) = years.get(table) {
        return cell_of(occupation.wages_by_area_in(*year), &AREA, at);
    }
    let year = occupation.industry_years().get(table - years.len()).ok_or(End::Occupation)?;
    let fact = cell_of(occupation.wages_by_industry_in(*year), &INDUSTRY, at)?;
    Ok(fact.map(Fact::spelled_by_source))
}

/// A cell of a table, unless that is a guide's.
fn cell_of<P: WagePlace>(table: Option<&'static Wages<P>>, classes: &Classes, at: &Position) -> Found {
    let table = table.filter(|table| !table.source().is_some_and(Source::is_guide)).ok_or(End::Table)?;
    cell(table.iter(), classes, at)
}

/// A cell of a row, in the order of the columns of its table.
fn cell<P: WagePlace>(mut rows: Rows<P>, classes: &Classes, at: &Position) -> Found {
    let row = rows.nth(at.row).ok_or(End::Table)?;
    Ok(match at.cell {
        0 => Fact::of(classes.employment, &row.employment_figure()),
        1 => Fact::of(classes.employment_rse, &row.employment_rse_figure()),
        2 => Fact::of(classes.jobs_per_1000, &row.jobs_per_1000_figure()),
        3 => Fact::of(classes.location_quotient, &row.location_quotient_figure()),
        4 => Fact::of(classes.wage_rse, &row.wage_rse_figure()),
        cell => {
            let wage = cell - 5;
            if let Some(statistic) = Statistic::ALL.get(wage) {
                Fact::of(classes.wage, &row.hourly_figure(*statistic))
            } else {
                let statistic = Statistic::ALL.get(wage - Statistic::ALL.len()).ok_or(End::Row)?;
                Fact::of(classes.wage, &row.annual_figure(*statistic))
            }
        }
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
