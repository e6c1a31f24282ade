//! Where the sources disagree: what each says, and what the evidence shows.

use health_info_careers::{Discrepancy, discrepancies};
use maud::{Markup, html};
use serde_json::{Value, json};

use crate::figure::{Reference, sourced};
use crate::layout::Page;
use crate::problem::Problem;
use crate::query::Question;

pub(crate) fn json(_: &Question) -> Result<Value, Problem> {
    Ok(json!(discrepancies().iter().collect::<Vec<_>>()))
}

fn one(one: &Discrepancy) -> Markup {
    let all = || one.sources().chain(one.evidence_sources().iter().copied()).map(Reference::of_source);
    html! {
        article id=(one.id()) {
            h2 { (sourced(&one.title(), [])) }
            ul { @for claim in one.claims() { li { (sourced(claim, [Reference::of_source(claim.source())])) } } }
            p { strong.verdict { (one.verdict()) "." } " " (sourced(&one.conclusion(), all())) }
            @if !one.evidence_sources().is_empty() {
                p { "Evidence: " (sourced(&one.evidence(), one.evidence_sources().iter().copied().map(Reference::of_source))) }
            }
        }
    }
}

pub(crate) fn page(_: &Question) -> Result<Page, Problem> {
    let content = html! {
        p { "Five career guides against each other, against the agencies' tables, and against themselves." }
        @for discrepancy in discrepancies() { (one(discrepancy)) }
    };
    Ok(Page::new("Where the sources disagree", content).at("/disagreements"))
}
