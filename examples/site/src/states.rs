//! Pay by state, as a map and a table, and the page of one state.

use health_info_careers::{Occupation, State, StateWage, StateWages, Statistic, current};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::figure::{Reference, figure, occupation_link, references, sourced, value};
use crate::layout::Page;
use crate::place::Row;
use crate::problem::Problem;
use crate::query::{Question, occupation, typed};
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
    fn read(question: &Question) -> Result<Self, Problem> {
        let query: Query = question.read()?;
        let occupation = occupation(typed(&query.occupation))?;
        let table = match typed(&query.year) {
            None => occupation.wages_by_state(),
            Some(text) => {
                let none =
                    || Problem::not_found(format!("No table of {occupation} by state has this year:")).asked(text);
                let year = text.parse().map_err(|_| Problem::bad_question("This is not a year:").asked(text))?;
                occupation.wages_by_state_in(year).ok_or_else(none)?
            }
        };
        if table.is_empty() {
            return Err(Problem::not_found(format!("No table of {occupation} by state is here.")));
        }
        let sort = typed(&query.sort).unwrap_or("name");
        let unknown =
            || Problem::bad_question("The states sort by name, mean, median or employment, not by:").asked(sort);
        let (sort, _) = SORTS.iter().find(|(code, _)| *code == sort).ok_or_else(unknown)?;
        Ok(Self { occupation, table, sort })
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

    /// The same table, or the state of a path, in a year.
    fn address(&self, path: &str, year: u16) -> String {
        format!("{path}?year={year}&occupation={}", self.occupation.soc())
    }

    fn year(&self) -> u16 {
        self.table.period().year()
    }

    /// What the map shows: the median where it is sorted by, or where there are no means.
    fn statistic(&self) -> Statistic {
        let has_means = self.table.iter().any(|row| row.mean().is_published());
        if self.sort == "median" || !has_means { Statistic::Median } else { Statistic::Mean }
    }
}

pub(crate) fn json(question: &Question) -> Result<Value, Problem> {
    let asked = Asked::read(question)?;
    Ok(json!({
        "occupation": { "code": asked.occupation, "name": asked.occupation.title() },
        "period": asked.table.period().code().to_string(),
        "source": asked.table.source(),
        "years": asked.occupation.state_years(),
        "rows": asked.rows(),
    }))
}

pub(crate) fn page(question: &Question) -> Result<Page, Problem> {
    let asked = Asked::read(question)?;
    let (rows, period, statistic) = (asked.rows(), asked.table.period(), asked.statistic());
    let of_all = rows.iter().flat_map(|row| {
        [row.annual_figure(Statistic::Mean), row.annual_figure(Statistic::Median)]
            .map(Reference::from)
            .into_iter()
            .chain([row.employment_figure().into()])
    });
    let content = html! {
        p { (occupation_link(asked.occupation)) ". OEWS leaves out the self-employed; years are no time series." }
        form method="get" {
            div {
                label for="year" { "Year" }
                select id="year" name="year" {
                    @for year in asked.occupation.state_years() { option value=(year) selected[*year == asked.year()] { (year) } }
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
        (map(asked.table, statistic, |state| asked.address(&format!("/state/{}", state.usps()), asked.year())))
        div.wide tabindex="0" role="region" aria-label="Table of the states" {
            table.states {
                caption { (references(of_all)) }
                thead { tr {
                    @for (code, name) in SORTS {
                        th scope="col" aria-sort=[(code == asked.sort).then_some(if code == "name" { "ascending" } else { "descending" })] {
                            a href={ (asked.address("/states", asked.year())) "&sort=" (code) } { (name) }
                        }
                    }
                } }
                tbody {
                    @for row in &rows {
                        tr {
                            th scope="row" { a href=(asked.address(&format!("/state/{}", row.state().usps()), asked.year())) { (row.state().name()) } }
                            td { (value(row.annual_figure(Statistic::Mean))) }
                            td { (value(row.annual_figure(Statistic::Median))) }
                            td { (value(row.employment_figure())) }
                        }
                    }
                }
            }
        }
    };
    Ok(Page::new(format!("Pay by state, {period}"), content).at("/states"))
}

fn one(question: &Question) -> Result<(StateWage, Asked), Problem> {
    let name = question.name()?;
    let asked = Asked::read(question)?;
    let found: State = name.parse().map_err(|_| Problem::not_found("This is no state:").asked(name))?;
    let none = || Problem::not_found(format!("{} has no row in {}.", found.name(), asked.table.period()));
    Ok((asked.table.get(found).ok_or_else(none)?, asked))
}

pub(crate) fn one_json(question: &Question) -> Result<Value, Problem> {
    let (row, asked) = one(question)?;
    let rank = asked.table.rank_of(row.state(), Statistic::Mean);
    Ok(json!({ "row": row, "rank_by_mean": rank.map(|ranked| json!({ "rank": ranked.rank(), "of": ranked.of() })) }))
}

pub(crate) fn one_page(question: &Question) -> Result<Page, Problem> {
    let (row, asked) = one(question)?;
    let state = row.state();
    let path = format!("/state/{}", state.usps());
    let years = asked.occupation.state_years().iter().copied();
    let has_row = |year: u16| asked.occupation.wages_by_state_in(year).is_some_and(|table| table.get(state).is_some());
    let others: Vec<u16> = years.filter(|year| *year != asked.year() && has_row(*year)).collect();
    let rank = asked.table.rank_of(state, Statistic::Mean);
    let is_today = asked.occupation == current::occupation() && current::wages_by_state().get(state).is_some();
    let content = html! {
        p { (occupation_link(row.occupation())) }
        (Row::State(row).table())
        @if let Some(rank) = rank {
            p { (sourced(&format!("By annual mean wage: rank {} of {}.", rank.rank(), rank.of()), [Reference::of_row(row)])) }
        }
        @if row.location_quotient().is_published() {
            p { "Location quotient: " (figure(row.location_quotient_figure())) ". Jobs per 1,000 jobs: " (figure(row.jobs_per_1000_figure())) }
        }
        (outlook(asked.occupation, state))
        p { a href=(asked.address("/states", asked.year())) { "All states" } }
        @if !others.is_empty() {
            p { "Other years: " @for (index, year) in others.iter().enumerate() { @if index > 0 { ", " } a href=(asked.address(&path, *year)) { (year) } } "." }
        }
        @if is_today {
            p {
                a href={ "/compare?a=" (state.usps()) "&b=US" } { "Compare with the United States" } " · "
                a href={ "/pay?place=" (state.usps()) } { "Where does my pay stand here?" }
            }
            h2 { "Areas" }
            ul.areas {
                @for area in state.areas().filter(|area| current::wages_by_area().get(*area).is_some()) {
                    li { a href={ "/metro?q=" (area.code()) } { (area.name()) } }
                }
            }
        }
    };
    Ok(Page::new(format!("{}, {}", state.name(), row.period()), content))
}

fn outlook(occupation: Occupation, state: State) -> Markup {
    let projection = occupation.state_projections().and_then(|states| states.get(state));
    html! {
        @if let Some(projection) = projection {
            p { "Projected growth in the state: " (figure(projection.growth_figure())) }
        }
    }
}
