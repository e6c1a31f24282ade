//! Why two figures are not compared.

use core::fmt;

use thiserror::Error;

use super::{Coverage, Figure, Reason, Reasons};
use crate::occupation::SocCode;
#[cfg(feature = "serde")]
use crate::plumbing::Text;
use crate::plumbing::flat;
use crate::unit::{Measure, Missing, Period, Quantity};

/// Why two figures are not compared: every reason, not only the first.
///
/// ```
/// use health_info_careers::{State, Statistic, occupation, wages_by_state};
/// use health_info_careers::figure::Reason;
///
/// let nj = wages_by_state().get(State::NewJersey).unwrap().annual_figure(Statistic::Mean);
/// let median = occupation().national_wage().annual_figure(Statistic::Median);
/// let why = nj.compare(median).unwrap_err();
/// assert_eq!(why.to_string(), "not comparable: mean against median");
/// assert!(why.reasons().contains(Reason::Statistic));
///
/// // A caller who means it says so; the answer still carries the reason.
/// let difference = nj.compare_allowing(median, Reason::Statistic).unwrap();
/// assert!(difference.accepted().contains(Reason::Statistic));
/// ```
///
/// Serializes as `{"reasons": ["statistic"], "text": "not comparable: mean against median"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error)]
#[error("not comparable: {}", Explained { reasons: self.reasons, left: self.left, right: self.right })]
pub struct Incomparable {
    pub(super) reasons: Reasons,
    pub(super) left: Facets,
    pub(super) right: Facets,
}

impl Incomparable {
    /// All the reasons.
    pub const fn reasons(&self) -> Reasons {
        self.reasons
    }
}

flat!(Incomparable as error { "reasons": error.reasons, "text": Text(error) });

/// The properties of a figure that have to agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Facets {
    measure: Measure,
    period: Period,
    soc: SocCode,
    coverage: Coverage,
    missing: Option<Missing>,
}

impl<T: Quantity> Figure<T> {
    pub(super) fn facets(&self) -> Facets {
        Facets {
            measure: self.measure,
            period: self.period,
            soc: self.soc,
            coverage: self.coverage,
            missing: self.value.why_missing(),
        }
    }
}

/// The reasons, each with what it is about.
pub(super) struct Explained {
    pub(super) reasons: Reasons,
    pub(super) left: Facets,
    pub(super) right: Facets,
}

/// What a value is that is missing.
const fn state(why: Missing) -> &'static str {
    match why {
        Missing::AtLeast => "known only as a lower bound",
        Missing::Withheld => "withheld",
        Missing::NotInSource => "not in source",
    }
}

impl fmt::Display for Explained {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (left, right) = (&self.left, &self.right);
        let mut separator = "";
        for reason in self.reasons {
            f.write_str(separator)?;
            separator = "; ";
            match reason {
                Reason::Statistic => write!(f, "{} against {}", left.measure, right.measure)?,
                Reason::Period => write!(f, "{} against {}", left.period, right.period)?,
                Reason::Occupation => write!(f, "{} against {}", left.soc, right.soc)?,
                Reason::Coverage => write!(f, "{} against {}", left.coverage.name(), right.coverage.name())?,
                Reason::IndustryClassification | Reason::AreaDelineation => f.write_str(reason.name())?,
                Reason::NotAvailable => match (left.missing, right.missing) {
                    (Some(one), Some(other)) if one == other => write!(f, "both values are {}", state(one))?,
                    (Some(one), Some(other)) => {
                        write!(f, "the first value is {}, the second {}", state(one), state(other))?;
                    }
                    (Some(one), None) => write!(f, "the first value is {}", state(one))?,
                    (None, Some(other)) => write!(f, "the second value is {}", state(other))?,
                    (None, None) => f.write_str(reason.name())?,
                },
            }
        }
        Ok(())
    }
}
