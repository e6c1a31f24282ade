//! `Finding`: an answer about a certification, with its sources and our confidence in it.

use core::fmt;

use crate::plumbing::{codes, flat, present};
use crate::source::SourceList;

codes! {
    /// Confidence in a fact, from unknown to stated by the issuer itself.
    ///
    /// ```
    /// use health_info_careers::certification::Confidence;
    ///
    /// assert!(Confidence::MediumHigh < Confidence::High);
    /// assert_eq!(Confidence::MediumHigh.to_string(), "medium-high");
    /// ```
    #[non_exhaustive]
    pub enum Confidence: "a confidence", "high, medium-high, medium, low or unknown" {
        /// We looked and could not find it.
        Unknown = "unknown";
        /// A single page says so, and nothing else supports it. Do not rely on it alone.
        Low = "low";
        /// One third party says so, or it follows from a general rule of the issuer.
        Medium = "medium";
        /// Several third parties agree.
        MediumHigh = "medium-high";
        /// The issuer itself says so, or the fact is printed in the very source that it names.
        High = "high";
    }
}

/// The sources of a fact, and our confidence in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Evidence {
    sources: SourceList,
    confidence: Confidence,
    note: &'static str,
}

impl Evidence {
    pub(super) const fn new(sources: SourceList, confidence: Confidence, note: &'static str) -> Self {
        Self { sources, confidence, note }
    }

    pub(super) const fn sources(&self) -> SourceList {
        self.sources
    }

    pub(super) const fn confidence(&self) -> Confidence {
        self.confidence
    }

    pub(super) const fn note(&self) -> Option<&'static str> {
        present(self.note)
    }
}

/// The answer to a question about a certification, or that none was found; in either case with the
/// sources consulted and our confidence.
///
/// JSON: `{"value": 2, "sources": ["…"], "confidence": "high", "note": null}`; the value is null
/// where it is not known.
///
/// ```
/// use health_info_careers::Certification;
/// use health_info_careers::certification::Confidence;
///
/// let name = Certification::RHIT.name();
/// assert_eq!(name.found(), Some("Registered Health Information Technician"));
/// assert_eq!(name.confidence(), Confidence::High);
///
/// let unknown = Certification::CHDA.accreditor();
/// assert_eq!((unknown.found(), unknown.confidence()), (None, Confidence::Unknown));
/// assert_eq!(unknown.to_string(), "unknown");
/// assert!(unknown.is_unknown() && !name.is_unknown());
///
/// let first = Certification::ODS.established().unwrap();
/// assert!(first.note().unwrap().starts_with("first exam, held under the earlier name"));
/// assert_eq!(first.sources().to_string(), "https://www.ncra-usa.org/Certification-About");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Finding<T> {
    value: Option<T>,
    evidence: Evidence,
}

impl<T: Copy> Finding<T> {
    pub(super) const fn new(value: Option<T>, evidence: Evidence) -> Self {
        Self { value, evidence }
    }

    pub(super) const fn evidence(&self) -> &Evidence {
        &self.evidence
    }

    /// What was found; `None` where it is not known.
    pub const fn found(&self) -> Option<T> {
        self.value
    }

    /// Whether it is not known.
    pub const fn is_unknown(&self) -> bool {
        self.value.is_none()
    }

    /// The sources, the weightiest first; of what is not known, where it was looked for.
    pub const fn sources(&self) -> SourceList {
        self.evidence.sources()
    }

    /// How certain the fact is.
    pub const fn confidence(&self) -> Confidence {
        self.evidence.confidence()
    }

    /// What to know about it.
    pub const fn note(&self) -> Option<&'static str> {
        self.evidence.note()
    }
}

/// What was found, or `unknown`; width and alignment are honored.
impl<T: fmt::Display> fmt::Display for Finding<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.value {
            Some(value) => value.fmt(f),
            None => f.pad("unknown"),
        }
    }
}

flat!(impl[T: serde::Serialize + fmt::Display] Finding<T> as finding {
    "value": finding.value.as_ref().map(crate::plumbing::Structured),
    "sources": crate::plumbing::List(finding.evidence.sources().iter()),
    "confidence": finding.evidence.confidence(),
    "note": finding.evidence.note(),
});
