//! The sources: how each is cited, and where it is.

use health_info_careers::{Source, sources};
use maud::html;
use serde_json::{Value, json};

use crate::figure::period_of;
use crate::layout::Page;
use crate::problem::Problem;
use crate::query::Question;

pub(crate) fn json(_: &Question) -> Result<Value, Problem> {
    Ok(sources().map(about).collect())
}

fn about(source: Source) -> Value {
    json!({
        "id": source,
        "citation": source.citation().to_string(),
        "kind": source.kind(),
        "period": source.period(),
        "license": source.license(),
        "url": source.url().or(source.where_read()),
    })
}

pub(crate) fn page(_: &Question) -> Result<Page, Problem> {
    let content = html! {
        @for source in sources() {
            article.source id=(source.id()) {
                h2 { (source.id()) }
                p { (source.citation()) }
                p.muted { "Reference period: " (period_of(source)) @if let Some(license) = source.license() { ". License: " (license) } }
                @match source.url().or(source.where_read()) {
                    Some(url) => p { a href=(url) rel="external noreferrer" { (url) } },
                    None => @if source.found_at() != source.id() { p { (source.found_at()) } },
                }
            }
        }
    };
    Ok(Page::new("Sources", content).at("/sources"))
}
