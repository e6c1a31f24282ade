//! The frame of every page: its head, the way to the other pages, and what stands below.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};

/// The style of every page, in light and dark; a test computes its contrasts.
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
pub struct Page {
    title: String,
    content: Markup,
    here: &'static str,
}

impl Page {
    /// A page with a heading.
    pub fn new(title: impl Into<String>, content: Markup) -> Self {
        Self { title: title.into(), content, here: "" }
    }

    /// Which of the pages in the frame it is.
    #[must_use]
    pub fn at(self, here: &'static str) -> Self {
        Self { here, ..self }
    }

    fn render(&self) -> String {
        let page = html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (self.title) " – Health information careers" }
                    link rel="icon" href="data:,";
                    link rel="stylesheet" href="/style.css";
                    script src="/suggest.js" defer {}
                }
                body {
                    a.skip href="#main" { "Skip to content" }
                    header {
                        nav aria-label="Pages" {
                            @for (href, name) in PAGES {
                                a href=(href) aria-current=[(href == self.here).then_some("page")] { (name) }
                            }
                        }
                    }
                    main id="main" tabindex="-1" { h1 { (self.title) } (self.content) }
                    footer {
                        p {
                            "Data version " (health_info_careers::DATA_VERSION) ". Every figure has a reference period and a link to its "
                            a href="/sources" { "source" } ". The same answers as JSON: " a href="/api/openapi.json" { "API description" } "."
                        }
                    }
                }
            }
        };
        page.into_string()
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        Html(self.render()).into_response()
    }
}

pub(crate) async fn style() -> Response {
    asset("text/css; charset=utf-8", STYLE)
}

pub(crate) async fn script() -> Response {
    asset("text/javascript; charset=utf-8", SCRIPT)
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "public, max-age=3600")], text).into_response()
}
