//! Pay by state, as a map and a table, and the page of one state.

use health_info_careers::{Occupation, State, StateWage, StateWages, Statistic};
use maud::html;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::figure::{dated, figure, occupation_link, value};
use crate::layout::Page;
use crate::problem::Problem;
use crate::query::{occupation, read};
use crate::tile_map::map;

#[derive(Deserialize)]
struct Query {
    year: Option<String>,
    sort: Option<String>,
    occupation: Option<String>,
}

const SORTS: [(&str, &str); 4] =
    [("name", "State"), ("mean", "Annual mean wage"), ("median", "Annual median wage"), ("employment", "Employment")];

struct Asked {
    occupation: Occupation,
    table: &'static StateWages,
    sort: &'static str,
}

impl Asked {
    fn read(query: Option<&str>) -> Result<Self, Problem> {
        let query: Query = read(query)?;
        let occupation = occupation(query.occupation.as_deref())?;
        let table = match query.year.as_deref().map(str::trim).filter(|year| !year.is_empty()) {
            None => occupation.wages_by_state(),
            Some(year) => {
                let year = year.parse().map_err(|_| Problem::bad_query(format!("{year} is not a year.")))?;
                occupation.wages_by_state_in(year).ok_or_else(|| {
                    Problem::not_found(format!(
                        "There is no table by state for {occupation} in {year}: there are {:?}.",
                        occupation.state_years()
                    ))
                })?
            }
        };
        let sort = query.sort.as_deref().unwrap_or("name");
        let sort = SORTS.iter().find(|(code, _)| *code == sort).ok_or_else(|| {
            Problem::bad_query(format!("The table cannot be sorted by {sort}: by name, mean, median or employment."))
        })?;
        Ok(Self { occupation, table, sort: sort.0 })
    }

    fn rows(&self) -> Vec<StateWage> {
        let mut rows: Vec<_> = self.table.iter().collect();
        match self.sort {
            "mean" => rows.sort_by_key(|row| std::cmp::Reverse(row.mean().published())),
            "median" => rows.sort_by_key(|row| std::cmp::Reverse(row.median().published())),
            "employment" => rows.sort_by_key(|row| std::cmp::Reverse(row.employment().published())),
            _ => rows.sort_by_key(|row| row.state().name()),
        }
        rows
    }

    fn address(&self, sort: &str) -> String {
        format!("/states?year={}&sort={sort}&occupation={}", self.table.period().year(), self.occupation.soc())
    }
}

pub(crate) fn json(query: Option<&str>) -> Result<Value, Problem> {
    let asked = Asked::read(query)?;
    Ok(json!({
        "occupation": asked.occupation,
        "period": asked.table.period(),
        "source": asked.table.source(),
        "years": asked.occupation.state_years(),
        "rows": asked.rows(),
    }))
}

pub(crate) fn page(query: Option<&str>) -> Result<Page, Problem> {
    let asked = Asked::read(query)?;
    let (table, period) = (asked.table, asked.table.period());
    let state_query = format!("?year={}&occupation={}", period.year(), asked.occupation.soc());
    Ok(Page::new(
        &format!("Pay by state, {period}"),
        html! {
            p { (occupation_link(asked.occupation)) ". OEWS leaves out the self-employed; years are no time series." }
            form method="get" {
                div {
                    label for="year" { "Year" }
                    select id="year" name="year" {
                        @for year in asked.occupation.state_years() { option value=(year) selected[*year == period.year()] { (year) } }
                    }
                }
                div {
                    label for="sort" { "Sorted by" }
                    select id="sort" name="sort" {
                        @for (code, name) in SORTS { option value=(code) selected[code == asked.sort] { (name) } }
                    }
                }
                input type="hidden" name="occupation" value=(asked.occupation.soc());
                button { "Show" }
            }
            h2 { "Annual mean wage, thousands of dollars" }
            (map(table, &state_query))
            @if let Some(source) = table.source() { p { (dated(&period.to_string(), source)) } }
            div.wide {
                table {
                    caption { @if let Some(source) = table.source() { (dated(&period.to_string(), source)) } }
                    thead { tr {
                        @for (code, name) in SORTS {
                            th scope="col" aria-sort=[(code == asked.sort).then_some(if code == "name" { "ascending" } else { "descending" })] {
                                a href=(asked.address(code)) { (name) }
                            }
                        }
                    } }
                    tbody {
                        @for row in asked.rows() {
                            tr {
                                th scope="row" { a href={ "/state/" (row.state().usps()) (state_query) } { (row.state().name()) } }
                                td { (value(row.annual_figure(Statistic::Mean))) }
                                td { (value(row.annual_figure(Statistic::Median))) }
                                td { (value(row.employment_figure())) }
                            }
                        }
                    }
                }
            }
        },
    ))
}

fn one(state: &str, query: Option<&str>) -> Result<(StateWage, &'static StateWages), Problem> {
    let found: State = state.parse().map_err(|_| Problem::not_found(format!("No state has the code {state}.")))?;
    let table = Asked::read(query)?.table;
    let none = || Problem::not_found(format!("{} has no row in {}.", found.name(), table.period()));
    Ok((table.get(found).ok_or_else(none)?, table))
}

pub(crate) fn one_json(state: &str, query: Option<&str>) -> Result<Value, Problem> {
    let (row, _) = one(state, query)?;
    Ok(json!({ "row": row, "rank_by_mean": rank(row, one(state, query)?.1) }))
}

fn rank(row: StateWage, table: &'static StateWages) -> Option<String> {
    table.rank_of(row.state(), Statistic::Mean).map(|ranked| format!("{} of {}", ranked.rank(), ranked.of()))
}

pub(crate) fn one_page(state: &str, query: Option<&str>) -> Result<Page, Problem> {
    let (row, table) = one(state, query)?;
    let state = row.state();
    Ok(Page::new(
        &format!("{}, {}", state.name(), row.period()),
        html! {
            p { (occupation_link(row.occupation())) }
            (crate::row_table::table(crate::place::Row::State(row)))
            @if let Some(rank) = rank(row, table) { p { "By annual mean wage: rank " (rank) ", " (dated(&row.period().to_string(), row.source())) } }
            p { "Jobs per 1,000: " (figure(row.jobs_per_1000_figure())) ". Location quotient: " (figure(row.location_quotient_figure())) }
            p {
                a href={ "/compare?a=" (state.usps()) "&b=US" } { "Compare with the United States" } ". "
                a href={ "/pay?amount=50000&per=year&place=" (state.usps()) } { "Where does my pay stand here?" }
            }
            @if state.areas().next().is_some() {
                h2 { "Areas" }
                ul { @for area in state.areas() { li { a href={ "/metro?q=" (area.code()) } { (area.name()) } } } }
            }
        },
    ))
}
