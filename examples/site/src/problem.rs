//! What went wrong, as a page and as JSON: a status, a sentence, and what may have been meant.

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use health_info_careers::ResolveError;
use maud::html;
use serde_json::{Value, json};

use crate::layout::Page;

/// The longest text that is said back.
const LONGEST: usize = 100;

/// Something that may have been meant.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Candidate {
    name: String,
    href: String,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    status: StatusCode,
    why: String,
    asked: Option<String>,
    candidates: Vec<Candidate>,
}

impl Problem {
    fn new(status: StatusCode, why: impl Into<String>) -> Self {
        Self { status, why: why.into(), asked: None, candidates: Vec::new() }
    }

    /// A question that cannot be read.
    pub fn bad_question(why: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, why)
    }

    /// Something that is not there.
    pub fn not_found(why: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, why)
    }

    /// An address that is longer than any question.
    pub(crate) fn too_long() -> Self {
        Self::new(StatusCode::URI_TOO_LONG, "The address is too long.")
    }

    /// What only reads cannot be written to.
    pub(crate) fn read_only() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD are answered here.")
    }

    /// With the words that were asked, which it is about.
    #[must_use]
    pub fn asked(self, text: &str) -> Self {
        let mut asked: String = text.chars().take(LONGEST).collect();
        if asked.len() < text.len() {
            asked.push('…');
        }
        Self { asked: Some(asked), ..self }
    }

    /// A name that is ambiguous or unknown, with the page for each that may be meant.
    pub fn unresolved(text: &str, why: &ResolveError, href: impl Fn(&str) -> String) -> Self {
        let words = match why {
            ResolveError::Ambiguous(_) => "Several places have this name:",
            _ => "No place has this name:",
        };
        let candidates = why.candidates().iter().map(|entity| Candidate {
            name: entity.name().to_owned(),
            href: href(entity.code().unwrap_or(entity.name())),
        });
        Self { candidates: candidates.collect(), ..Self::not_found(words).asked(text) }
    }

    fn title(&self) -> &'static str {
        match self.status {
            StatusCode::NOT_FOUND => "Not found",
            StatusCode::BAD_REQUEST => "The question cannot be read",
            status => status.canonical_reason().unwrap_or("No answer"),
        }
    }

    fn body(&self) -> Value {
        let asked = self.asked.as_deref().map(|asked| format!(" {asked}")).unwrap_or_default();
        let candidates = self.candidates.iter().map(|one| json!({ "name": one.name, "href": one.href }));
        json!({
            "type": "about:blank",
            "title": self.title(),
            "status": self.status.as_u16(),
            "detail": format!("{}{asked}", self.why),
            "candidates": candidates.collect::<Vec<_>>(),
        })
    }

    /// As JSON, in the form of RFC 9457.
    pub fn json(&self) -> Response {
        (self.status, [(CONTENT_TYPE, "application/problem+json")], self.body().to_string()).into_response()
    }
}

/// As a page.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let page = Page::new(
            self.title(),
            html! {
                p.problem role="alert" { (self.why) @if let Some(asked) = &self.asked { " " q { (asked) } } }
                @if !self.candidates.is_empty() {
                    p { "Did you mean:" }
                    ul.candidates { @for one in &self.candidates { li { a href=(one.href) { (one.name) } } } }
                }
                p { a href="/" { "Back to the start" } }
            },
        );
        (self.status, page).into_response()
    }
}
