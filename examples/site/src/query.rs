//! What is asked: the part of the address that names one thing, and the words after the question mark.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use health_info_careers::Occupation;
use serde::de::DeserializeOwned;

use crate::problem::Problem;

/// A question, as it stands in an address.
#[derive(Debug, Clone, Default)]
pub struct Question {
    name: Option<String>,
    query: String,
}

impl Question {
    /// What the path names: a state, an occupation.
    ///
    /// # Errors
    ///
    /// Where it is not text.
    pub fn name(&self) -> Result<&str, Problem> {
        self.name.as_deref().ok_or_else(|| Problem::bad_question("The address cannot be read."))
    }

    /// What was asked after the question mark, or why it cannot be read.
    ///
    /// # Errors
    ///
    /// Where it is not of the form that is asked for.
    pub fn read<Q: DeserializeOwned>(&self) -> Result<Q, Problem> {
        serde_html_form::from_str(&self.query)
            .map_err(|why| Problem::bad_question(format!("The address cannot be read: {why}.")))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Question {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let query = parts.uri.query().unwrap_or_default().to_owned();
        let names = RawPathParams::from_request_parts(parts, state).await.ok();
        let name = names.map(|names| names.iter().next().map_or_else(String::new, |(_, name)| name.to_owned()));
        Ok(Self { name, query })
    }
}

/// What was typed into a field, unless it was left empty.
pub fn typed(field: &Option<String>) -> Option<&str> {
    field.as_deref().map(str::trim).filter(|text| !text.is_empty())
}

/// A text as it stands in an address.
pub fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => encoded.push(char::from(byte)),
            _ => {
                encoded.push('%');
                encoded.extend([byte >> 4, byte & 15].map(|half| char::from(b"0123456789ABCDEF"[usize::from(half)])));
            }
        }
    }
    encoded
}

/// An occupation by its code; today's where none is named.
///
/// # Errors
///
/// Where no occupation has the code.
pub fn occupation(code: Option<&str>) -> Result<Occupation, Problem> {
    match code {
        None => Ok(health_info_careers::current::occupation()),
        Some(code) => Occupation::from_soc(code)
            .ok_or_else(|| Problem::not_found("No occupation here has this code:").asked(code)),
    }
}
