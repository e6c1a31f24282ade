//! The words after the question mark of an address.

use health_info_careers::Occupation;
use serde::de::DeserializeOwned;

use crate::problem::Problem;

/// What was asked, or why it cannot be read.
pub(crate) fn read<Q: DeserializeOwned>(query: Option<&str>) -> Result<Q, Problem> {
    serde_html_form::from_str(query.unwrap_or_default())
        .map_err(|why| Problem::bad_query(format!("The address cannot be read: {why}.")))
}

/// A text as it stands in an address.
pub(crate) fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut encoded, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => encoded.push(char::from(byte)),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
        encoded
    })
}

/// An occupation by its code; today's where none is named.
pub(crate) fn occupation(code: Option<&str>) -> Result<Occupation, Problem> {
    match code.map(str::trim).filter(|code| !code.is_empty()) {
        None => Ok(health_info_careers::current::occupation()),
        Some(code) => Occupation::from_soc(code)
            .ok_or_else(|| Problem::not_found(format!("No occupation here has the code {code}."))),
    }
}
