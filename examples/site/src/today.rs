//! The occupation today and as the guides describe it, side by side.

use health_info_careers::{Occupation, Statistic, current, occupation};
use maud::{Markup, html};
use serde_json::{Value, json};

use crate::figure::{figure, growth, occupation_link};
use crate::layout::Page;

pub(crate) fn json() -> Value {
    json!({ "today": about(current::occupation()), "guides": about(occupation()) })
}

pub(crate) fn about(one: Occupation) -> Value {
    json!({
        "occupation": { "code": one, "name": one.title() },
        "wage": one.national_wage(),
        "projection": one.projections().map(|rounds| rounds.latest()),
    })
}

pub(crate) fn page() -> Page {
    let field = html! {
        form action="/metro" method="get" {
            div {
                label for="q" { "City or metro area" }
                input id="q" name="q" list="places" autocomplete="off" required placeholder="portland or";
                datalist id="places" {}
            }
            button { "Show pay" }
        }
    };
    Page::new(
        "Medical records work: pay and outlook",
        html! {
            p { "What medical records specialists are paid, in the United States and where you are." }
            (field)
            div.sides {
                section { h2 { "Today" } (summary(current::occupation())) }
                section {
                    h2 { "As five career guides describe it" }
                    (summary(occupation()))
                    p { "This occupation is no longer surveyed: it was divided among "
                        @for (index, one) in occupation().superseded_by().iter().enumerate() {
                            @if index > 0 { " and " } (occupation_link(*one))
                        }
                        ". Figures of the two must not be compared as a series."
                    }
                }
            }
        },
    )
}

/// The national figures of an occupation.
pub(crate) fn summary(one: Occupation) -> Markup {
    let wage = one.national_wage();
    html! {
        p { (occupation_link(one)) }
        table {
            tbody {
                tr { th scope="row" { "Annual median wage" } td { (figure(wage.annual_figure(Statistic::Median))) } }
                tr { th scope="row" { "Annual mean wage" } td { (figure(wage.annual_figure(Statistic::Mean))) } }
                tr { th scope="row" { "Hourly median wage" } td { (figure(wage.hourly_figure(Statistic::Median))) } }
                tr { th scope="row" { "Employment" } td { (figure(wage.employment_figure())) } }
                @if let Some(rounds) = one.projections() {
                    @let round = rounds.latest();
                    tr { th scope="row" { "Projected growth" } td { (growth(round.growth_figure())) } }
                    tr { th scope="row" { "Openings, " (round.openings().kind()) } td { (figure(round.openings_figure())) } }
                }
            }
        }
    }
}
