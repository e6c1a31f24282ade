//! The occupation today and as the guides describe it, side by side.

use health_info_careers::{Occupation, Statistic, current, occupation};
use maud::{Markup, html};
use serde_json::{Value, json};

use crate::figure::{figure, occupation_link};
use crate::layout::Page;
use crate::problem::Problem;
use crate::query::Question;
use crate::suggest::field;

pub(crate) fn json(_: &Question) -> Result<Value, Problem> {
    Ok(json!({ "today": about(current::occupation()), "guides": about(occupation()) }))
}

/// An occupation's national wage and latest projection.
pub(crate) fn about(one: Occupation) -> Value {
    json!({
        "occupation": { "code": one, "name": one.title() },
        "wage": one.national_wage(),
        "projection": one.projections().map(health_info_careers::Projections::latest),
    })
}

pub(crate) fn page(_: &Question) -> Result<Page, Problem> {
    let (today, guides) = (current::occupation(), occupation());
    let content = html! {
        p { "What medical records specialists are paid, in the United States and where you are." }
        form action="/metro" method="get" {
            (field("q", "City or metro area", None, true))
            button { "Show pay" }
        }
        div.sides {
            section { h2 { "Today" } (summary(today)) }
            section {
                h2 { "As five career guides describe it" }
                (summary(guides))
                p { "This occupation is no longer surveyed: it was divided among "
                    @for (index, one) in guides.superseded_by().iter().enumerate() {
                        @if index > 0 { " and " } (occupation_link(*one))
                    }
                    ". No series runs from one to the other: the figures of the two sides are not comparable."
                }
            }
        }
        h2 { "More" }
        ul {
            li { a href="/states" { "Pay by state" } ", as a map and a table" }
            li { a href="/pay" { "Where does my pay stand?" } }
            li { a href="/compare" { "Compare two places" } }
            li { a href="/pathways" { "Certifications within reach" } ", as a checklist" }
            li { a href="/field" { "Where it leads" } }
        }
    };
    Ok(Page::new("Medical records work: pay and outlook", content).at("/"))
}

/// The national figures of an occupation.
pub(crate) fn summary(one: Occupation) -> Markup {
    let wage = one.national_wage();
    html! {
        p { (occupation_link(one)) }
        table.pairs {
            tbody {
                tr { th scope="row" { "Annual median wage" } td { (figure(wage.annual_figure(Statistic::Median))) } }
                tr { th scope="row" { "Annual mean wage" } td { (figure(wage.annual_figure(Statistic::Mean))) } }
                tr { th scope="row" { "Hourly median wage" } td { (figure(wage.hourly_figure(Statistic::Median))) } }
                tr { th scope="row" { "Employment" } td { (figure(wage.employment_figure())) } }
                @if let Some(rounds) = one.projections() {
                    @let round = rounds.latest();
                    tr { th scope="row" { "Projected growth" } td { (figure(round.growth_figure())) } }
                    tr { th scope="row" { "Openings, " (round.openings().kind().name()) } td { (figure(round.openings_figure())) } }
                }
            }
        }
    }
}
