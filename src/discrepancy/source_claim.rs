//! `SourceClaim`: what one source holds in a disagreement.

use core::fmt;

use crate::plumbing::flat;
use crate::source::Source;
use crate::unit::{Decimal, Unit};

/// What one source says in a disagreement, in our own words, with the figure it prints.
///
/// ```
/// use health_info_careers::{Decimal, Discrepancy, Source};
/// use health_info_careers::unit::Unit;
///
/// let alaska = Discrepancy::by_id("D44").unwrap();
/// let guide = alaska.claims()[0];
/// assert_eq!((guide.source(), guide.section()), (Source::WHAT_IT_TAKES, Some("Salary")));
/// assert_eq!((guide.value(), guide.unit()), (Some(Decimal::whole(50_250)), Some(Unit::UsdPerYear)));
/// assert_eq!(guide.to_string(), "what-it-takes (Salary): Alaska, mean ($50,250 a year)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SourceClaim {
    pub(super) source: Source,
    pub(super) section: Option<&'static str>,
    pub(super) says: &'static str,
    pub(super) value: Option<Decimal>,
    pub(super) unit: Option<Unit>,
}

impl SourceClaim {
    /// The source.
    pub const fn source(&self) -> Source {
        self.source
    }

    /// Where in a guide; none for a publication, and for what stands beside a guide's sections.
    pub const fn section(&self) -> Option<&'static str> {
        self.section
    }

    /// What the source says, in our own words.
    pub const fn says(&self) -> &'static str {
        self.says
    }

    /// The figure that it prints, where the matter is one of figures.
    pub const fn value(&self) -> Option<Decimal> {
        self.value
    }

    /// The unit of the figure; none for a plain count of things, such as the rows of a table.
    pub const fn unit(&self) -> Option<Unit> {
        self.unit
    }
}

/// Source, section, what it says, and the figure in brackets.
impl fmt::Display for SourceClaim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.source)?;
        if let Some(section) = self.section {
            write!(f, " ({section})")?;
        }
        write!(f, ": {}", self.says)?;
        let Some(value) = self.value else { return Ok(()) };
        let value = value.grouped();
        match self.unit {
            Some(Unit::UsdPerYear) => write!(f, " (${value} a year)"),
            Some(Unit::Percent) => write!(f, " ({value}%)"),
            Some(Unit::Jobs) => write!(f, " ({value} jobs)"),
            Some(Unit::OpeningsPerYear) => write!(f, " ({value} openings a year)"),
            Some(Unit::HoursPerWeek) => write!(f, " ({value} hours a week)"),
            _ => write!(f, " ({value})"),
        }
    }
}

flat!(SourceClaim as claim {
    "source": claim.source,
    "section": claim.section,
    "says": claim.says,
    "value": claim.value,
    "unit": claim.unit,
});
