//! The sources: how each is cited, and where it is.

use health_info_careers::{Source, sources};
use maud::html;
use serde_json::{Value, json};

use crate::figure::period_of;
use crate::layout::Page;

pub(crate) fn json() -> Value {
    sources().map(about).collect()
}

fn about(source: Source) -> Value {
    json!({
        "id": source,
        "citation": source.citation(),
        "kind": source.kind(),
        "period": source.period(),
        "license": source.license(),
        "url": source.url().or(source.where_read()),
    })
}

pub(crate) fn page() -> Page {
    Page::new(
        "Sources",
        html! {
            @for source in sources() {
                article id=(source.id()) data-period=(period_of(source)) data-source=(source.id()) {
                    h2 { (source.id()) }
                    p { (source.citation()) }
                    p.of { "Reference period: " (period_of(source)) @if let Some(license) = source.license() { ". License: " (license) } }
                    @match source.url().or(source.where_read()) {
                        Some(url) => p { a href=(url) rel="external" { (url) } },
                        None => p { (source.found_at()) },
                    }
                }
            }
        },
    )
}
