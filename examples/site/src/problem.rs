//! What went wrong, as a page and as JSON: a status, a sentence, and what may have been meant.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use health_info_careers::ResolveError;
use maud::html;
use serde::Serialize;

use crate::layout::Page;

/// Something that may have been meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Its name.
    pub name: String,
    /// The page that answers for it.
    pub href: String,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    #[serde(skip)]
    status: StatusCode,
    /// In words.
    pub error: String,
    /// What may have been meant.
    pub candidates: Vec<Candidate>,
}

impl Problem {
    /// A question that cannot be read.
    pub fn bad_query(why: impl ToString) -> Self {
        Self { status: StatusCode::BAD_REQUEST, error: why.to_string(), candidates: Vec::new() }
    }

    /// Something that is not there.
    pub fn not_found(why: impl ToString) -> Self {
        Self { status: StatusCode::NOT_FOUND, error: why.to_string(), candidates: Vec::new() }
    }

    /// A name that is ambiguous or unknown, with a page for each candidate.
    pub fn unresolved(text: &str, why: &ResolveError, href: impl Fn(&str) -> String) -> Self {
        let error = match why {
            ResolveError::Ambiguous(_) => format!("\u{201c}{text}\u{201d} is the name of several places."),
            _ => format!("No place is named \u{201c}{text}\u{201d}."),
        };
        let candidates = why.candidates().iter().map(|entity| Candidate {
            name: entity.name().to_owned(),
            href: href(entity.code().unwrap_or(entity.name())),
        });
        Self { status: StatusCode::NOT_FOUND, error, candidates: candidates.collect() }
    }

    /// The same as JSON.
    pub fn json(self) -> Response {
        (self.status, Json(self)).into_response()
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let title = self.status.canonical_reason().unwrap_or("No answer");
        let page = Page::new(
            title,
            html! {
                p.problem role="alert" { (self.error) }
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
