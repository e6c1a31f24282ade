//! Wages, employment and errors as facts; and what the guides print of them.

use super::fact::{Fact, Subject};
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
        let states = occupation.state_years().iter().filter_map(move |year| occupation.wages_by_state_in(*year));
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
    wage: &'static str,
    employment: &'static str,
    employment_rse: &'static str,
    wage_rse: &'static str,
    location_quotient: &'static str,
    jobs_per_1000: &'static str,
}

static NATION: Classes = Classes {
    wage: "national-wage",
    employment: "national-employment",
    employment_rse: "national-employment-rse",
    wage_rse: "national-wage-rse",
    location_quotient: "national-location-quotient",
    jobs_per_1000: "national-jobs-per-1000",
};
static STATE: Classes = Classes {
    wage: "state-wage",
    employment: "state-employment",
    employment_rse: "state-employment-rse",
    wage_rse: "state-wage-rse",
    location_quotient: "state-location-quotient",
    jobs_per_1000: "state-jobs-per-1000",
};
static AREA: Classes = Classes {
    wage: "area-wage",
    employment: "area-employment",
    employment_rse: "area-employment-rse",
    wage_rse: "area-wage-rse",
    location_quotient: "area-location-quotient",
    jobs_per_1000: "area-jobs-per-1000",
};
static INDUSTRY: Classes = Classes {
    wage: "industry-wage",
    employment: "industry-employment",
    employment_rse: "industry-employment-rse",
    wage_rse: "industry-wage-rse",
    location_quotient: "industry-location-quotient",
    jobs_per_1000: "industry-jobs-per-1000",
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
        .filter_map(|row| Fact::of("state-wage", &row.annual_figure(Statistic::Mean)))
        .map(|fact| Fact { section: Some("Salary"), ..fact });
    let industries = crate::wage::wages_by_industry()
        .into_iter()
        .filter_map(|row| Fact::of("industry-wage", &row.annual_figure(Statistic::Median)))
        .map(|fact| Fact { section: Some("Pay"), ..fact.spelled_by_source() });
    let national = technicians.national_wages().iter().flat_map(|row| row.mentions().map(move |m| printed(row, m)));
    let related = related_wages().iter().filter_map(|row| {
        let fact = Fact::of("related-occupation-wage", &row.annual_figure())?;
        Some(Fact { section: Some(row.mention().section()), subject: Subject::Name(row.name()), ..fact })
    });
    states.chain(cities()).chain(industries).chain(as_printed()).chain(national).chain(related)
}

/// The metro table city by city, as printed.
fn cities() -> impl Iterator<Item = Fact> + Clone {
    Area::printed_cities().flat_map(|(city, area)| {
        crate::wage::wages_by_area().get(area).into_iter().flat_map(move |row| {
            let jobs = Fact::of("metro-employment", &row.employment_figure());
            let wage = Fact::of("metro-wage", &row.annual_figure(Statistic::Median));
            [jobs, wage].into_iter().flatten().map(move |fact| Fact {
                section: Some("Metro areas"),
                subject: Subject::Name(city),
                ..fact
            })
        })
    })
}

/// The industry table that is labeled 2016.
fn as_printed() -> impl Iterator<Item = Fact> + Clone {
    industries_as_printed().iter().flat_map(|row| {
        let jobs = printed_cell(row, "industry-employment-count", row.jobs(), Measure::Count);
        let share = printed_cell(row, "industry-employment-share", row.share(), Measure::Percent);
        let wage = printed_cell(row, "industry-wage", row.median(), Measure::Wage(Statistic::Median));
        [jobs, share, wage].into_iter().flatten().map(|fact| Fact { subject: Subject::Name(row.name()), ..fact })
    })
}

fn printed_cell<T: Quantity>(row: &PrintedIndustry, class: &'static str, value: T, measure: Measure) -> Option<Fact> {
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
    Some(Fact { section: Some("Industries"), ..Fact::of(class, &figure)? })
}

/// A guide's print of a national wage.
fn printed(row: NationalWage, mention: &Mention) -> Fact {
    let statistic = match mention.measure() {
        Some(Measure::Wage(statistic)) => statistic,
        _ => Statistic::Mean,
    };
    let own = row.annual(statistic).published().map(Quantity::number);
    of_mention(mention, own, Measure::Wage(statistic)).about(row.occupation())
}

/// What a guide prints: its own number, or the row's where they agree.
pub(super) fn of_mention(mention: &Mention, own: Option<Decimal>, measure: Measure) -> Fact {
    Fact {
        section: Some(mention.section()),
        value: mention.value().or(own),
        unit: mention.unit(),
        statistic: Some(measure.code()).filter(|_| mention.unit() != Some(Unit::Year)),
        period: mention.period(),
        dating: mention.dating(),
        approximate: mention.is_approximate(),
        ..Fact::new(mention.class, mention.source())
    }
}
