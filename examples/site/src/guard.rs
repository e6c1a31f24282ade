//! What holds for every answer: no overlong address is read, and each says how it may be used.

use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::problem::Problem;

/// In bytes. No question is longer: the longest holds every certification.
const LONGEST_ADDRESS: usize = 2_000;

/// Scripts, styles and answers from here alone, none of them within a page; forms lead here; no frames.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HEADERS: [(&str, &str); 4] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
];

pub(crate) async fn refuse_overlong(request: Request, next: Next) -> Response {
    let uri = request.uri();
    if uri.path().len() + uri.query().map_or(0, str::len) <= LONGEST_ADDRESS {
        return next.run(request).await;
    }
    let problem = Problem::too_long();
    if uri.path().starts_with("/api/") { problem.json() } else { problem.into_response() }
}

/// The data are those of the build, so an answer holds until the next one; what went wrong may be mended sooner.
pub(crate) async fn with_headers(mut response: Response) -> Response {
    let cached = if response.status().is_success() { "public, max-age=600" } else { "no-store" };
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static(cached));
    response
}
