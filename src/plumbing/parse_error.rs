//! What every failed parse of a key answers: what the text was not, and what was expected.

use thiserror::Error;

/// The longest text that any key, name or alias can have; whatever is longer is refused unread.
pub(crate) const MAX_KEY: usize = 160;

/// A text that is no key of the kind that was asked for, with the forms that would be.
///
/// Small and `Copy`: it does not keep the text that was refused, which the caller has.
///
/// ```
/// use health_info_careers::State;
///
/// let error = "Ontario".parse::<State>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "not a state: expected a USPS code, a name or a two-digit FIPS code (NJ, New Jersey, 34)",
/// );
/// assert_eq!(error.kind(), "state");
/// assert!(error.expected().starts_with("a USPS code"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error)]
#[error("not {kind}: expected {expected}")]
pub struct ParseKeyError {
    /// With its article.
    kind: &'static str,
    expected: &'static str,
}

impl ParseKeyError {
    pub(crate) const fn new(kind: &'static str, expected: &'static str) -> Self {
        Self { kind, expected }
    }

    /// What the text should have been: `state`, `SOC code`.
    pub fn kind(&self) -> &'static str {
        self.kind.split_once(' ').map_or(self.kind, |(_, kind)| kind)
    }

    /// The forms that are understood.
    pub const fn expected(&self) -> &'static str {
        self.expected
    }
}
