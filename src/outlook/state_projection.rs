//! `StateProjection`: how employment in an occupation is projected to change in one state.

use core::fmt;

use super::openings::{Openings, OpeningsKind};
use crate::figure::{Coverage, Figure};
use crate::occupation::Occupation;
use crate::place::{Place, State};
use crate::plumbing::{flat, padded};
use crate::source::Source;
use crate::unit::{Dating, Estimate, Jobs, Measure, Percent, Period};

/// One state's projection for an occupation over ten years, as Projections Central has it.
///
/// The agency of each state makes its own, by the method of the national projections; levels and
/// openings are rounded to 10 jobs, growth to a tenth of a percent. From
/// [`StateProjections`](super::StateProjections).
///
/// ```
/// use health_info_careers::{Jobs, Occupation, Percent, State};
///
/// let states = Occupation::MEDICAL_RECORDS_SPECIALISTS.state_projections().unwrap();
/// let utah = states.get(State::Utah).unwrap();
/// assert_eq!((utah.base_employment(), utah.projected_employment()), (Jobs(1_390), Jobs(1_860)));
/// assert_eq!((utah.growth(), utah.openings().to_string()), (Percent::from_tenths(338), "150 a year".into()));
/// assert_eq!(utah.to_string(), "Utah, 29-2072, 2022-32: 1,390 jobs to 1,860, 33.8% over ten years");
/// assert_eq!((utah.state(), utah.name()), (Some(State::Utah), "Utah"));
/// assert_eq!((utah.occupation().to_string(), utah.period().to_string()), ("29-2072".into(), "2022-32".into()));
/// assert_eq!(utah.source().id(), "pc-2022-32");
/// assert_eq!(utah.base_employment_figure().to_string(), "1,390 (employment, Utah, 2022, 29-2072)");
/// assert_eq!(utah.projected_employment_figure().to_string(), "1,860 (projected employment, Utah, 2032, 29-2072)");
/// assert_eq!(utah.openings_figure().to_string(), "150 (openings a year, Utah, 2022-32, 29-2072)");
/// ```
///
/// Serializes flat: `{"state": "UT", "name": "Utah", "occupation": "29-2072", "period": "2022/2032",
/// "source": "pc-2022-32", "base_employment": 1390, "projected_employment": 1860, "growth_percent": 33.8,
/// "openings": 150, "openings_unit": "openings_per_year", "missing": {}}`; `state` is null of the United
/// States.
#[doc(alias = "outlook")]
#[doc(alias = "forecast")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct StateProjection {
    pub(super) occupation: Occupation,
    pub(super) source: Source,
    pub(super) base_year: u16,
    pub(super) target_year: u16,
    pub(super) state: Option<State>,
    pub(super) base: Jobs,
    pub(super) target: Jobs,
    pub(super) growth: Percent,
    pub(super) openings: Jobs,
}

impl StateProjection {
    /// The state; `None` of the row of the United States.
    pub const fn state(&self) -> Option<State> {
        self.state
    }

    /// The name of the state, or `United States`.
    pub const fn name(&self) -> &'static str {
        match self.state {
            Some(state) => state.name(),
            None => "United States",
        }
    }

    /// The occupation.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// From the base year to the target year.
    pub const fn period(&self) -> Period {
        Period::Span(self.base_year, self.target_year)
    }

    /// The publication.
    pub const fn source(&self) -> Source {
        self.source
    }

    /// Jobs in the base year, rounded to 10.
    pub const fn base_employment(&self) -> Jobs {
        self.base
    }

    /// Jobs projected for the target year, rounded to 10.
    pub const fn projected_employment(&self) -> Jobs {
        self.target
    }

    /// Growth over the ten years, in percent of the base employment, as published.
    #[doc(alias = "job growth")]
    pub const fn growth(&self) -> Percent {
        self.growth
    }

    /// Openings a year, on average, rounded to 10.
    #[doc(alias = "vacancies")]
    pub const fn openings(&self) -> Openings {
        Openings { count: Estimate::Published(self.openings), kind: OpeningsKind::AnnualAverage }
    }

    /// Jobs in the base year, as a figure of that year.
    pub const fn base_employment_figure(&self) -> Figure<Jobs> {
        self.figure(self.base, Measure::Employment, Period::Year(self.base_year))
    }

    /// Jobs projected for the target year, as a figure of that year.
    pub const fn projected_employment_figure(&self) -> Figure<Jobs> {
        self.figure(self.target, Measure::ProjectedEmployment, Period::Year(self.target_year))
    }

    /// Growth over the ten years, as a figure.
    ///
    /// ```
    /// use health_info_careers::{Occupation, State};
    ///
    /// let states = Occupation::MEDICAL_RECORDS_SPECIALISTS.state_projections().unwrap();
    /// let utah = states.get(State::Utah).unwrap().growth_figure();
    /// assert_eq!(
    ///     utah.compare(states.national().growth_figure())?.to_string(),
    ///     "Utah's growth of 33.8% is 25.3 percentage points above the national growth of 8.5% in 2022-32 \
    ///      (one is part of the other)",
    /// );
    /// # Ok::<_, health_info_careers::Incomparable>(())
    /// ```
    pub const fn growth_figure(&self) -> Figure<Percent> {
        self.figure(self.growth, Measure::Growth, self.period())
    }

    /// Openings a year, as a figure.
    pub const fn openings_figure(&self) -> Figure<Jobs> {
        self.figure(self.openings, Measure::Openings, self.period())
    }

    const fn figure<T: Copy>(&self, value: T, measure: Measure, period: Period) -> Figure<T> {
        Figure {
            value: Estimate::Published(value),
            measure,
            period,
            dating: Dating::Stated,
            place: match self.state {
                Some(state) => Place::State(state),
                None => Place::Nation,
            },
            soc: self.occupation.soc(),
            source: self.source,
            // The method of the states is that of the national projections.
            coverage: Coverage::AllWorkers,
            relative_standard_error: Estimate::NotInSource,
        }
    }
}

impl fmt::Display for StateProjection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { occupation, base, target, growth, .. } = self;
        let (name, period) = (self.name(), self.period());
        padded!(f, "{name}, {occupation}, {period}: {base} jobs to {target}, {growth} over ten years")
    }
}

flat!(StateProjection as row {
    "state": row.state,
    "name": row.name(),
    "occupation": row.occupation,
    "period": row.period(),
    "source": row.source,
    "base_employment": row.base,
    "projected_employment": row.target,
    "growth_percent": row.growth,
    ..row.openings(),
});
