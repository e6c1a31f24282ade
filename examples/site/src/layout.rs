//! The frame of every page: its head, the way to the other pages, and what stands below.

use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The style of every page; a test computes its contrasts.
pub const STYLE: &str = include_str!("style.css");

const SCRIPT: &str = include_str!("suggest.js");

/// The pages that each page leads to.
const PAGES: [(&str, &str); 9] = [
    ("/", "Today"),
    ("/states", "By state"),
    ("/metro", "By metro area"),
    ("/pay", "Your pay"),
    ("/compare", "Compare"),
    ("/pathways", "Certifications"),
    ("/field", "Career field"),
    ("/disagreements", "Disagreements"),
    ("/sources", "Sources"),
];

/// A whole page.
#[derive(Debug)]
pub struct Page(String);

impl Page {
    /// A page with a heading.
    #[allow(clippy::needless_pass_by_value)]
    pub fn new(title: &str, content: Markup) -> Self {
        let page = html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (title) " – Health information careers" }
                    link rel="icon" href="data:,";
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    a.skip href="#main" { "Skip to content" }
                    header {
                        nav aria-label="Pages" {
                            @for (href, name) in PAGES { a href=(href) { (name) } }
                        }
                    }
                    main id="main" { h1 { (title) } (content) }
                    footer {
                        p {
                            "Data version " (health_info_careers::DATA_VERSION) ". Every figure has a reference period and a link to its "
                            a href="/sources" { "source" } ". The same answers as JSON: " a href="/api/openapi.json" { "API description" } "."
                        }
                    }
                    script { (PreEscaped(SCRIPT)) }
                }
            }
        };
        Self(page.into_string())
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        ([(CONTENT_TYPE, "text/html; charset=utf-8")], self.0).into_response()
    }
}
