//! Where the sources disagree: what each says, and what the evidence shows.

use health_info_careers::{Discrepancy, Source, discrepancies};
use maud::{Markup, html};
use serde_json::{Value, json};

use crate::figure::{period_of, source_link};
use crate::layout::Page;

pub(crate) fn json() -> Value {
    json!(discrepancies().iter().collect::<Vec<_>>())
}

fn ids(sources: &[Source]) -> String {
    sources.iter().map(|source| source.id()).collect::<Vec<_>>().join(" ")
}

fn periods(sources: &[Source]) -> String {
    sources.iter().map(|source| period_of(*source)).collect::<Vec<_>>().join("; ")
}

fn shown(sources: &[Source]) -> Markup {
    html! {
        span.of { @for (index, source) in sources.iter().enumerate() { @if index > 0 { "; " } (period_of(*source)) ", " (source_link(*source)) } }
    }
}

fn one(one: &Discrepancy) -> Markup {
    let sources: Vec<Source> = one.sources().collect();
    html! {
        article id=(one.id()) data-period=(periods(&sources)) data-source=(ids(&sources)) {
            h2 { (one.title()) }
            ul { @for claim in one.claims() {
                li data-period=(period_of(claim.source())) data-source=(claim.source().id()) {
                    (claim.says()) @if let Some(section) = claim.section() { " (" (section) ")" } " " (shown(&[claim.source()]))
                }
            } }
            p { strong { (one.verdict()) ". " } (one.conclusion()) }
            @if !one.evidence_sources().is_empty() { p { "Evidence: " (one.evidence()) " " (shown(one.evidence_sources())) } }
        }
    }
}

pub(crate) fn page() -> Page {
    Page::new(
        "Where the sources disagree",
        html! {
            p { "Five career guides against each other, against the agencies' tables, and against themselves." }
            @for discrepancy in discrepancies() { (one(discrepancy)) }
        },
    )
}
