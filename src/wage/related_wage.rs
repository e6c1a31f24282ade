//! `RelatedWage`: what a guide says that a related occupation pays.

use crate::figure::{Coverage, Figure, Mention};
use crate::occupation::{Occupation, SocCode};
use crate::plumbing::flat;
use crate::source::Source;
use crate::unit::{Dating, Estimate, Measure, Period, Usd};

/// What a guide says that a related occupation pays, in US dollars a year. From
/// [`related_wages`](super::related_wages); the record's own figures are one call away.
///
/// ```
/// use health_info_careers::wage::related_wages;
///
/// let managers = &related_wages()[0];
/// assert_eq!((managers.name(), managers.occupation().unwrap().to_string()), ("medical and health services managers", "11-9111".into()));
/// assert_eq!(managers.annual_figure().to_string(), "$106,070 (mean, United States, 2015, 11-9111)");
/// assert_eq!((managers.source().id(), managers.mention().section()), ("salary-facts", "Salary"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RelatedWage {
    pub(super) name: &'static str,
    pub(super) soc: SocCode,
    pub(super) mean: Usd,
    pub(super) period: Period,
    pub(super) mention: Mention,
}

impl RelatedWage {
    /// The occupation, as the guide names it.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The occupation, where it has tables here.
    pub fn occupation(&self) -> Option<Occupation> {
        Occupation::try_from(self.soc).ok()
    }

    /// Where the guide says it.
    pub const fn mention(&self) -> Mention {
        self.mention
    }

    /// The annual mean wage, in US dollars, as a figure.
    pub const fn annual_figure(&self) -> Figure<Usd> {
        Figure {
            value: Estimate::Published(self.mean),
            measure: Measure::Wage(crate::unit::Statistic::Mean),
            period: self.period,
            dating: Dating::Stated,
            place: crate::place::Place::Nation,
            soc: self.soc,
            source: self.mention.source(),
            coverage: Coverage::WageAndSalary,
            relative_standard_error: Estimate::NotInSource,
        }
    }

    /// The source of the figure.
    pub const fn source(&self) -> Source {
        self.mention.source()
    }
}

// The figure and where the guide says it.
flat!(RelatedWage as row {
    "name": row.name,
    "occupation": row.soc,
    "period": row.period,
    "dating": row.annual_figure().dating(),
    "source": row.source(),
    "section": row.mention.section(),
    "annual_mean": row.mean,
});
