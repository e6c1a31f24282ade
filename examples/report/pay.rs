//! What the occupation pays: nation, states, areas, industries.

use std::error::Error;

use health_info_careers::place::WagePlace;
use health_info_careers::unit::Dating;
use health_info_careers::{
    Discrepancy, Estimate, Occupation, Source, State, StateWage, StateWages, Statistic, Usd, Wages,
};

use crate::page::{Page, bar, cut, tenths};

/// How many areas are shown.
const SHOWN: usize = 12;

type Written = Result<(), Box<dyn Error>>;

/// Mean where the table has it; some have only the median.
fn statistic_of<P: WagePlace>(table: &Wages<P>) -> Statistic {
    if table.coverage().annual(Statistic::Mean).published > 0 { Statistic::Mean } else { Statistic::Median }
}

fn dated<P>(table: &Wages<P>) -> String {
    let note = match table.dating() {
        Dating::Stated => "",
        Dating::Inferred => " (inferred)",
        Dating::Unknown => " (uncertain)",
    };
    format!("{}{note}", table.period())
}

pub(crate) fn nation(page: &mut Page, occupation: Occupation, year: Option<u16>) -> Written {
    let row = match year {
        None => occupation.national_wage(),
        Some(year) => occupation.national_wage_in(year).ok_or_else(|| {
            let years: Vec<_> = occupation.years().map(|year| year.to_string()).collect();
            format!("{occupation} has no national figures for {year}; there are {}", years.join(", "))
        })?,
    };
    let about = format!(
        "US dollars, wage and salary workers; {} jobs (relative standard error {}). Source: {}",
        row.employment(),
        tenths(row.employment_rse()),
        row.source()
    );
    page.section(&format!("Pay in the United States, {}", row.period()), &about)?;
    let largest = row.annual(Statistic::P90).published().unwrap_or(Usd(1)).0;
    for statistic in Statistic::ALL {
        let value = row.annual(statistic);
        let bar = value.published().map_or(String::new(), |value| bar(value.0, largest, 22));
        // Some are paid by the year and have no hourly wage.
        let hourly = match row.hourly(statistic) {
            Estimate::NotInSource => format!("{:>21}", ""),
            hourly => format!("{hourly:>13} an hour"),
        };
        page.line(format_args!("{:<16}{value:>9} a year {hourly}  {bar}", statistic.name()))?;
    }
    page.line(format_args!("{:<16}{:>9} is the relative standard error of the mean", "", tenths(row.wage_rse())))?;
    Ok(())
}

/// The table of the year, the latest, or none with a note why.
fn state_table(
    page: &mut Page,
    occupation: Occupation,
    year: Option<u16>,
) -> Result<Option<&'static StateWages>, Box<dyn Error>> {
    let table = match year {
        None => Some(occupation.wages_by_state()),
        Some(year) => occupation.wages_by_state_in(year),
    };
    if table.is_none_or(|table| table.coverage().annual(statistic_of(table)).published == 0) {
        let has_wages = |year: &&u16| {
            occupation.wages_by_state_in(**year).is_some_and(|table| table.coverage().statistics().next().is_some())
        };
        let years: Vec<_> = occupation.state_years().iter().filter(has_wages).map(ToString::to_string).collect();
        let about = match years.as_slice() {
            [] => "No source here has wages by state for it.".to_owned(),
            years => {
                format!("No source here has wages by state for that year; there are tables of {}.", years.join(", "))
            }
        };
        page.section("Pay by state", &about)?;
        return Ok(None);
    }
    Ok(table)
}

pub(crate) fn states(page: &mut Page, occupation: Occupation, year: Option<u16>) -> Written {
    let Some(table) = state_table(page, occupation, year)? else { return Ok(()) };
    let statistic = statistic_of(table);
    let heading = format!("Pay by state, {}, annual {}", dated(table), statistic.name());
    page.section(&heading, &format!("US dollars a year, highest first. Source: {}", source_of(table)))?;
    let largest = table.ranked_by(statistic).next().and_then(|top| top.value().at_least()).unwrap_or(Usd(1));
    for ranked in table.ranked_by(statistic) {
        let (row, value) = (ranked.row(), ranked.value());
        let length = value.at_least().unwrap_or(Usd(0)).0;
        let mark = if row.discrepancies().any(Discrepancy::is_unresolved) { "*" } else { " " };
        page.line(format_args!(
            "{:>3} {:<20}{value:>9}{mark}{}",
            ranked.rank(),
            row.state().name(),
            bar(length, largest.0, 42)
        ))?;
    }
    for row in table {
        if row.annual(statistic).published().is_none() {
            page.line(format_args!("  - {:<20}{:>9}", row.state().name(), row.annual(statistic)))?;
        }
    }
    disagreements(page, table.discrepancies())?;
    Ok(())
}

/// The publication of a table; one without rows is not shown.
fn source_of<P: WagePlace>(table: &Wages<P>) -> &'static str {
    table.source().map_or("", |source| source.id())
}

/// Where the sources disagree about what was just shown.
fn disagreements(page: &mut Page, about: impl Iterator<Item = &'static Discrepancy>) -> Written {
    for (index, discrepancy) in about.enumerate() {
        if index == 0 {
            page.line("Where the sources disagree about it (`--example disagreements` says more):")?;
        }
        let mark = if discrepancy.is_unresolved() { "*" } else { " " };
        let verdict = discrepancy.verdict().name();
        page.item(mark, format_args!("{} {} ({verdict})", discrepancy.id(), discrepancy.title()))?;
    }
    Ok(())
}

pub(crate) fn one_state(page: &mut Page, occupation: Occupation, year: Option<u16>, state: State) -> Written {
    let Some(table) = state_table(page, occupation, year)? else { return Ok(()) };
    let statistic = statistic_of(table);
    let heading = format!("Pay in {}, {}, annual {}", state.name(), dated(table), statistic.name());
    page.section(&heading, &format!("US dollars a year. Source: {}", source_of(table)))?;
    let Some(row) = table.get(state) else {
        page.line(format_args!("The table has no row for {}.", state.name()))?;
        return Ok(());
    };
    if let Some(ranked) = table.rank_of(state, statistic) {
        let of = table.ranked_by(statistic).count();
        page.line(format_args!("{:>9}, rank {} of {of}", ranked.value(), ranked.rank()))?;
    }
    match row.against_nation(statistic) {
        Ok(difference) => page.paragraph(difference)?,
        Err(why) => page.paragraph(format_args!("Not set against the United States: {why}."))?,
    }
    for statistic in Statistic::ALL {
        if let Some(value) = row.annual(statistic).published() {
            let hourly =
                row.hourly(statistic).published().map_or(String::new(), |hourly| format!("{hourly:>8} an hour"));
            page.line(format_args!("{:<16}{value:>9} a year {hourly}", statistic.name()))?;
        }
    }
    let others = [
        ("jobs", row.employment().to_string()),
        ("jobs per 1,000", row.jobs_per_1000().to_string()),
        ("location quotient", row.location_quotient().to_string()),
        ("rel. std. error, mean", tenths(row.wage_rse())),
    ];
    let missing = Estimate::<Usd>::NotInSource.to_string();
    for (name, value) in others.iter().filter(|(_, value)| *value != missing) {
        page.line(format_args!("{name:<22}{value:>9}"))?;
    }
    disagreements(page, row.discrepancies())?;
    neighbors(page, table, row, statistic)
}

/// The state among the rest: those just above and below, and the rest of its region.
fn neighbors(page: &mut Page, table: &'static StateWages, own: StateWage, statistic: Statistic) -> Written {
    let Some(region) = own.state().region() else { return Ok(()) };
    page.line("")?;
    page.line(format_args!("Against the rest of the {}:", region.name()))?;
    for ranked in table.ranked_by(statistic) {
        let state = ranked.row().state();
        if state.region() != Some(region) {
            continue;
        }
        let against = match ranked.row().annual_figure(statistic).compare(own.annual_figure(statistic)) {
            Ok(difference) if state != own.state() => format!("{:>18}", difference.short()),
            _ => String::new(),
        };
        let mark = if state == own.state() { ">" } else { " " };
        page.line(format_args!("{mark}{:>3} {:<20}{:>9} {against}", ranked.rank(), state.name(), ranked.value()))?;
    }
    Ok(())
}

pub(crate) fn areas(page: &mut Page, occupation: Occupation, year: Option<u16>, state: Option<State>) -> Written {
    let table = match year {
        None => Some(occupation.wages_by_area()),
        Some(year) => occupation.wages_by_area_in(year),
    };
    let Some(table) = table.filter(|table| !table.is_empty()) else { return Ok(()) };
    let statistic = Statistic::Median;
    let inside =
        |row: &health_info_careers::AreaWage| state.is_none_or(|state| row.area().states().any(|found| found == state));
    let count = table.iter().filter(inside).count();
    if count == 0 {
        return Ok(());
    }
    let whose = state.map_or(String::new(), |state| format!(" in {}", state.name()));
    let heading = format!("Pay by area{whose}, {}, annual {}", dated(table), statistic.name());
    let which = if count > SHOWN { format!(" The {SHOWN} with most jobs of {count} areas.") } else { String::new() };
    let about = format!("US dollars a year; jobs.{which} Source: {}", source_of(table));
    page.section(&heading, &about)?;
    let by_jobs = table.ranked_by_key(|row| row.employment().published());
    for ranked in by_jobs.filter(|ranked| inside(&ranked.row())).take(SHOWN) {
        let row = ranked.row();
        page.line(format_args!(
            "{:<46}{:>9} {:>8} jobs",
            cut(row.area().name(), 45),
            row.annual(statistic),
            ranked.value()
        ))?;
        let cities: Vec<_> = row.area().cities().collect();
        if row.source().is_guide() && !cities.is_empty() {
            page.item("  ", format_args!("printed as {}", cities.join(", ")))?;
        }
    }
    Ok(())
}

pub(crate) fn industries(page: &mut Page, occupation: Occupation, year: Option<u16>) -> Written {
    let table = match year {
        None => Some(occupation.wages_by_industry()),
        Some(year) => occupation.wages_by_industry_in(year),
    };
    let Some(table) = table.filter(|table| !table.is_empty()) else { return Ok(()) };
    let statistic =
        if table.coverage().annual(Statistic::Median).published > 0 { Statistic::Median } else { Statistic::Mean };
    let is_guide = table.source().is_some_and(Source::is_guide);
    let heading = format!("Pay by industry, {}, annual {}", dated(table), statistic.name());
    let about = if is_guide {
        format!("US dollars a year. Source: {}", source_of(table))
    } else {
        format!("US dollars a year, by sector; rows of finer tables nest. Source: {}", source_of(table))
    };
    page.section(&heading, &about)?;
    for ranked in table.ranked_by(statistic) {
        let industry = ranked.row().industry();
        if is_guide || industry.level() == 2 && industry.parent().is_some_and(|parent| parent.level() == 0) {
            page.line(format_args!("{:<56}{:>10}", cut(industry.name(), 55), ranked.value()))?;
        }
    }
    Ok(())
}

pub(crate) fn successors(page: &mut Page, occupation: Occupation) -> Written {
    if occupation.superseded_by().is_empty() {
        return Ok(());
    }
    let about =
        "The code is no longer surveyed. No series runs across the change: what took its place covers other jobs.";
    page.section("What replaced it, and what that pays now", about)?;
    for successor in occupation.superseded_by() {
        let now = successor.national_wage();
        page.line(format_args!("{successor}  {}", successor.title()))?;
        page.line(format_args!(
            "         {} median, {} mean, {} jobs, {}",
            now.median(),
            now.mean(),
            now.employment(),
            now.period()
        ))?;
    }
    Ok(())
}
