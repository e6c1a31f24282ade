//! The career field as a picture of pay against growth, and the page of one occupation.

use health_info_careers::occupation::FieldLink;
use health_info_careers::{Occupation, current};
use maud::{Markup, html};
use serde_json::{Value, json};

use crate::figure::{dated, figure, growth, occupation_link, source_link, value};
use crate::layout::Page;
use crate::problem::Problem;
use crate::query::occupation;
use crate::today;

pub(crate) fn json() -> Value {
    Occupation::field().map(today::about).collect()
}

struct Dot {
    occupation: Occupation,
    pay: f64,
    growth: f64,
}

fn dots() -> Vec<Dot> {
    Occupation::field()
        .filter_map(|occupation| {
            let pay = occupation.national_wage().median().published()?.to_f64();
            let growth = occupation.projections()?.latest().growth().to_f64();
            Some(Dot { occupation, pay, growth })
        })
        .collect()
}

const WIDTH: f64 = 704.0;
const HEIGHT: f64 = 440.0;

/// Each dot leads to its occupation; what it says stands in the table below the picture, too.
fn picture() -> Markup {
    let dots = dots();
    let most = |of: fn(&Dot) -> f64| dots.iter().map(of).fold(0.0, f64::max);
    let least = dots.iter().map(|dot| dot.growth).fold(0.0, f64::min);
    let (top, right) = (most(|dot| dot.pay) * 1.08, most(|dot| dot.growth) * 1.1);
    let x = |growth: f64| 64.0 + (growth - least * 1.2) / (right - least * 1.2) * (WIDTH - 96.0);
    let y = |pay: f64| HEIGHT - 48.0 - pay / top * (HEIGHT - 72.0);
    let wage = current::occupation().national_wage().median_figure();
    html! {
        svg viewBox="0 0 704 440" role="group" aria-label="Annual median wage against projected growth" data-period=(wage.period()) data-source=(wage.source().id()) {
            line x1="64" y1=(y(0.0)) x2=(WIDTH) y2=(y(0.0)) stroke="#4a5a66" {}
            line x1=(x(0.0)) y1="16" x2=(x(0.0)) y2=(y(0.0)) stroke="#4a5a66" stroke-dasharray="3 4" {}
            text x=(WIDTH) y=(HEIGHT - 8.0) text-anchor="end" font-size="14" fill="#1b2a35" { "projected growth →" }
            text x=(x(0.0)) y=(HEIGHT - 28.0) text-anchor="middle" font-size="13" fill="#1b2a35" { "0%" }
            text x="4" y="14" font-size="14" fill="#1b2a35" { "annual median wage" }
            @for thousands in [50_u16, 100] {
                @let at = y(f64::from(thousands) * 1_000.0);
                line x1="64" y1=(at) x2=(WIDTH) y2=(at) stroke="#c5d0d8" {}
                text x="58" y=(at + 5.0) text-anchor="end" font-size="13" fill="#1b2a35" { "$" (thousands) ",000" }
            }
            @for (index, dot) in dots.iter().enumerate() {
                @let ours = dot.occupation == current::occupation();
                a href={ "/occupation/" (dot.occupation.soc()) } {
                    title { (dot.occupation.title()) }
                    circle cx=(x(dot.growth)) cy=(y(dot.pay)) r="11" fill=(if ours { "#8a1c1c" } else { "#0b5394" }) stroke="#ffffff" {}
                    text x=(x(dot.growth)) y=(y(dot.pay) + 4.0) text-anchor="middle" font-size="11" fill="#ffffff" { (index + 1) }
                }
            }
        }
    }
}

pub(crate) fn page() -> Page {
    let wage = current::occupation().national_wage();
    Page::new(
        "The career field: pay and growth",
        html! {
            p { "Each dot is an occupation and leads to it; the red one is " (occupation_link(current::occupation())) "." }
            (picture())
            p { "Pay: " (dated(&wage.period().to_string(), wage.source())) ". Growth: "
                (dated(&current::projections().latest().period().to_string(), current::projections().latest().source())) "." }
            div.wide {
                table {
                    caption { "Each with its reference period and source" }
                    thead { tr { th scope="col" { "Occupation" } th scope="col" { "Annual median wage" } th scope="col" { "Projected growth" } } }
                    tbody {
                        @for (index, dot) in dots().iter().enumerate() {
                            tr {
                                th scope="row" { (index + 1) ". " (occupation_link(dot.occupation)) }
                                td { (figure(dot.occupation.national_wage().median_figure())) }
                                td { @if let Some(rounds) = dot.occupation.projections() { (growth(rounds.latest().growth_figure())) } }
                            }
                        }
                    }
                }
            }
            h2 { "Where medical records work leads" }
            (links(current::occupation().leads_to()))
        },
    )
}

fn links(links: impl Iterator<Item = FieldLink>) -> Markup {
    html! {
        ul {
            @for link in links {
                @let pay = link.occupation().national_wage().median_figure();
                li {
                    (occupation_link(link.occupation())) ", annual median wage " (figure(pay))
                    @if link.is_of_specialty() { ". The link is to a specialty; the pay is that of the whole occupation" }
                    ul.of { @for claim in link.claims() { li { (claim) @if let Some(source) = claim.source() { ", " (source_link(source)) } } } }
                }
            }
        }
    }
}

fn find(soc: &str) -> Result<Occupation, Problem> {
    occupation(Some(soc))
}

pub(crate) fn one_json(soc: &str) -> Result<Value, Problem> {
    let one = find(soc)?;
    let mut answer = today::about(one);
    answer["leads_to"] = json!(one.leads_to().collect::<Vec<_>>());
    answer["comes_from"] = json!(one.comes_from().collect::<Vec<_>>());
    answer["beside"] = json!(one.beside().collect::<Vec<_>>());
    Ok(answer)
}

pub(crate) fn one_page(soc: &str) -> Result<Page, Problem> {
    let one = find(soc)?;
    Ok(Page::new(
        one.title(),
        html! {
            (today::summary(one))
            @if !one.wages_by_state().is_empty() { p { a href={ "/states?occupation=" (one.soc()) } { "Pay by state" } } }
            @if one.leads_to().next().is_some() { h2 { "Leads to" } (links(one.leads_to())) }
            @if one.comes_from().next().is_some() { h2 { "Comes from" } (links(one.comes_from())) }
            @if one.beside().next().is_some() { h2 { "Beside it" } (links(one.beside())) }
            h2 { "National annual median wage by year" }
            p { "OEWS is no time series: years differ in method and pool three years of samples." }
            table {
                caption { "Each with its reference period and source" }
                tbody { @for year in one.national_wages().iter() { tr {
                    th scope="row" { (year.period()) " " (source_link(year.source())) }
                    td { (value(year.median_figure())) }
                } } }
            }
        },
    ))
}
