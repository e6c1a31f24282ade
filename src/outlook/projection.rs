//! `Projection`: one round of the Employment Projections for one occupation.

use core::fmt;

use super::growth::AnnualGrowth;
use super::openings::{NotSplit, Openings, OpeningsKind, OpeningsSplit};
use super::preparation::{OnTheJobTraining, WorkExperience};
use crate::education::EducationLevel;
use crate::figure::{Coverage, Figure};
use crate::occupation::Occupation;
use crate::place::Place;
use crate::plumbing::{flat, padded};
use crate::source::Source;
use crate::unit::{Dating, Estimate, Jobs, Measure, Percent, Period};

/// One round of the Employment Projections for an occupation: ten years, the self-employed counted.
///
/// Levels are rounded by the agency to 100 jobs, growth to a tenth of a percent. Change and growth are
/// the published ones and need not follow to the last digit from the levels. What every round has
/// (levels and growth) is a plain value; what some rounds lack is an [`Estimate`].
///
/// ```
/// use health_info_careers::{Jobs, Percent, projections};
///
/// let round = projections().get(2018).unwrap();
/// assert_eq!(round.base_employment(), Jobs(215_500));
/// assert_eq!(round.change().published(), Some(Jobs(23_100)));
/// assert_eq!(round.growth(), Percent::from_tenths(107));
/// assert_eq!(round.projected_employment(), Jobs(238_600));
/// assert_eq!((round.occupation().to_string(), round.source().id()), ("29-2071".into(), "ep-2018-28"));
/// assert_eq!(round.base_employment_figure().to_string(), "215,500 (employment, United States, 2018, 29-2071)");
///
/// let specialists = health_info_careers::current::projections();
/// assert_eq!(specialists.get(2024).unwrap().self_employed().published(), Some(Percent::from_tenths(8)));
/// ```
///
/// Serializes flat: `occupation`, `period`, `source`, `base_employment`, `projected_employment`, `change`,
/// `growth_percent`, `openings` with `openings_unit`, the three rates (`labor_force_exit_rate`, …) in percent
/// and the three numbers of workers a year (`labor_force_exits`, …), `self_employed_percent`,
/// `typical_entry_education`, `work_experience`, `on_the_job_training`, `missing`; null for what is
/// not in source.
#[doc(alias = "outlook")]
#[doc(alias = "forecast")]
#[doc(alias = "job growth")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Projection {
    pub(super) base_year: u16,
    pub(super) target_year: u16,
    pub(super) occupation: Occupation,
    pub(super) source: Source,
    pub(super) base: Jobs,
    pub(super) target: Jobs,
    pub(super) change: Estimate<Jobs>,
    pub(super) growth: Percent,
    pub(super) openings: Openings,
    pub(super) exit_rate: Estimate<Percent>,
    pub(super) transfer_rate: Estimate<Percent>,
    pub(super) separation_rate: Estimate<Percent>,
    pub(super) exits: Estimate<Jobs>,
    pub(super) transfers: Estimate<Jobs>,
    pub(super) separations: Estimate<Jobs>,
    pub(super) self_employed: Estimate<Percent>,
    pub(super) entry_education: Option<EducationLevel>,
    pub(super) work_experience: Option<WorkExperience>,
    pub(super) training: Option<OnTheJobTraining>,
}

impl Projection {
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

    /// Jobs in the base year, rounded to 100.
    pub const fn base_employment(&self) -> Jobs {
        self.base
    }

    /// Jobs projected for the target year, rounded to 100.
    pub const fn projected_employment(&self) -> Jobs {
        self.target
    }

    /// New jobs over the ten years, growth alone, as published; negative for a decline.
    pub const fn change(&self) -> Estimate<Jobs> {
        self.change
    }

    /// Growth over the ten years, in percent of the base employment, as published.
    #[doc(alias = "job growth")]
    pub const fn growth(&self) -> Percent {
        self.growth
    }

    /// Openings, and what the word means in this round.
    #[doc(alias = "vacancies")]
    pub const fn openings(&self) -> Openings {
        self.openings
    }

    /// Percent of the workers who leave the labor force in a year, on average over the ten.
    pub const fn labor_force_exit_rate(&self) -> Estimate<Percent> {
        self.exit_rate
    }

    /// Percent of the workers who move to another occupation in a year, on average over the ten.
    pub const fn occupational_transfer_rate(&self) -> Estimate<Percent> {
        self.transfer_rate
    }

    /// Percent of the workers who leave the occupation in a year, either way.
    ///
    /// ```
    /// use health_info_careers::{Percent, projections};
    ///
    /// let round = projections().get(2018).unwrap();
    /// assert_eq!(round.labor_force_exit_rate().published(), Some(Percent::from_tenths(29)));
    /// assert_eq!(round.occupational_transfer_rate().published(), Some(Percent::from_tenths(34)));
    /// // The sum is rounded for itself.
    /// assert_eq!(round.total_separations_rate().published(), Some(Percent::from_tenths(64)));
    /// ```
    pub const fn total_separations_rate(&self) -> Estimate<Percent> {
        self.separation_rate
    }

    /// Workers who leave the labor force in a year, on average over the ten, rounded to 100.
    ///
    /// ```
    /// use health_info_careers::{Jobs, Occupation};
    ///
    /// let rounds = Occupation::MEDICAL_RECORDS_SPECIALISTS.projections().unwrap();
    /// let round = rounds.get(2024).unwrap();
    /// assert_eq!(round.labor_force_exits().published(), Some(Jobs(7_100)));
    /// assert_eq!(round.occupational_transfers().published(), Some(Jobs(5_800)));
    /// assert_eq!(round.total_separations().published(), Some(Jobs(12_900)));
    /// // Not published of 2025-35, and not calculated.
    /// assert_eq!(rounds.get(2025).unwrap().total_separations().published(), None);
    /// ```
    #[doc(alias = "retirement")]
    pub const fn labor_force_exits(&self) -> Estimate<Jobs> {
        self.exits
    }

    /// Workers who move to another occupation in a year, on average over the ten, rounded to 100.
    pub const fn occupational_transfers(&self) -> Estimate<Jobs> {
        self.transfers
    }

    /// Workers who leave the occupation in a year, either way, rounded to 100.
    #[doc(alias = "turnover")]
    pub const fn total_separations(&self) -> Estimate<Jobs> {
        self.separations
    }

    /// Percent of the workers who are self-employed, in the base year.
    pub const fn self_employed(&self) -> Estimate<Percent> {
        self.self_employed
    }

    /// The education that the agency assigns as typical for entry; `None` where the round assigns none.
    pub const fn typical_entry_education(&self) -> Option<EducationLevel> {
        self.entry_education
    }

    /// The experience in a related occupation that the agency assigns as commonly needed; `None` where
    /// the round assigns none or it is not in what was read.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    /// use health_info_careers::outlook::{OnTheJobTraining, WorkExperience};
    ///
    /// let rounds = Occupation::MEDICAL_RECORDS_SPECIALISTS.projections().unwrap();
    /// let round = rounds.get(2024).unwrap();
    /// // It says that none is needed, which is not the same as saying nothing.
    /// assert_eq!(round.work_experience(), Some(WorkExperience::None));
    /// assert_eq!(round.on_the_job_training(), Some(OnTheJobTraining::None));
    /// assert_eq!(rounds.get(2025).unwrap().work_experience(), None);
    /// ```
    pub const fn work_experience(&self) -> Option<WorkExperience> {
        self.work_experience
    }

    /// The training on the job that the agency assigns as typically needed; `None` as with
    /// [`work_experience`](Self::work_experience).
    pub const fn on_the_job_training(&self) -> Option<OnTheJobTraining> {
        self.training
    }

    /// Growth a year, compound, with the interval that rounding leaves open.
    ///
    /// ```
    /// use health_info_careers::projections;
    ///
    /// let growth = projections().latest().annual_growth();
    /// assert_eq!(growth.to_string(), "1.02% (1.01% to 1.03%)");
    /// ```
    pub fn annual_growth(&self) -> AnnualGrowth {
        AnnualGrowth::over(self.growth.tenths(), u32::from(self.target_year - self.base_year))
    }

    /// Jobs in the base year, as a figure of that year.
    pub const fn base_employment_figure(&self) -> Figure<Jobs> {
        self.figure(Estimate::Published(self.base), Measure::Employment, Period::Year(self.base_year))
    }

    /// Jobs projected for the target year, as a figure of that year.
    ///
    /// ```
    /// use health_info_careers::{Period, projections};
    ///
    /// let target = projections().latest().projected_employment_figure();
    /// assert_eq!((target.to_string(), target.period()), ("238,600 (projected employment, United States, 2028, 29-2071)".into(), Period::Year(2028)));
    /// ```
    pub const fn projected_employment_figure(&self) -> Figure<Jobs> {
        self.figure(Estimate::Published(self.target), Measure::ProjectedEmployment, Period::Year(self.target_year))
    }

    /// New jobs over the ten years, as a figure.
    pub const fn change_figure(&self) -> Figure<Jobs> {
        self.figure(self.change, Measure::Change, self.period())
    }

    /// Growth over the ten years, as a figure.
    ///
    /// ```
    /// use health_info_careers::projections;
    ///
    /// let growth = |year| projections().get(year).unwrap().growth_figure();
    /// let why = growth(2014).compare(growth(2018)).unwrap_err();
    /// assert_eq!(why.to_string(), "not comparable: 2014-24 against 2018-28");
    /// ```
    ///
    /// Two decades are two periods, even of rounds a year apart. Who compares them all the same says so:
    ///
    /// ```
    /// use health_info_careers::Occupation;
    /// use health_info_careers::figure::Reason;
    ///
    /// let rounds = Occupation::MEDICAL_RECORDS_SPECIALISTS.projections().unwrap();
    /// let growth = |year| rounds.get(year).unwrap().growth_figure();
    /// assert_eq!(
    ///     growth(2025).compare_allowing(growth(2024), Reason::Period)?.to_string(),
    ///     "The national growth of 7.8% in 2025-35 is 0.7 percentage points above the national growth of 7.1% in 2024-34 \
    ///      (2025-35 against 2024-34)",
    /// );
    /// // The change in jobs of 2025-35 is not in source: nobody can allow that.
    /// let change = |year| rounds.get(year).unwrap().change_figure();
    /// assert_eq!(
    ///     change(2025).compare_allowing(change(2024), Reason::Period).unwrap_err().to_string(),
    ///     "not comparable: the first value is not in source",
    /// );
    /// # Ok::<_, health_info_careers::Incomparable>(())
    /// ```
    pub const fn growth_figure(&self) -> Figure<Percent> {
        self.figure(Estimate::Published(self.growth), Measure::Growth, self.period())
    }

    /// Openings, as a figure. A ten-year total and an annual average are two measures, and do not
    /// compare.
    ///
    /// ```
    /// use health_info_careers::projections;
    /// use health_info_careers::unit::Unit;
    ///
    /// let openings = |year| projections().get(year).unwrap().openings_figure();
    /// assert_eq!(openings(2016).unit(), Unit::OpeningsPerYear);
    /// let why = openings(2014).compare(openings(2016)).unwrap_err();
    /// assert!(why.to_string().contains("openings in ten years against openings a year"));
    /// ```
    pub const fn openings_figure(&self) -> Figure<Jobs> {
        let measure = match self.openings.kind {
            OpeningsKind::TenYearTotal => Measure::OpeningsInTenYears,
            OpeningsKind::AnnualAverage => Measure::Openings,
        };
        self.figure(self.openings.count, measure, self.period())
    }

    const fn figure<T: Copy>(&self, value: Estimate<T>, measure: Measure, period: Period) -> Figure<T> {
        Figure {
            value,
            measure,
            period,
            dating: Dating::Stated,
            place: Place::Nation,
            soc: self.occupation.soc(),
            source: self.source,
            coverage: Coverage::AllWorkers,
            relative_standard_error: Estimate::NotInSource,
        }
    }

    /// Splits openings a year into growth (change / years) and separations (the rest).
    ///
    /// ```
    /// use health_info_careers::{Jobs, projections};
    ///
    /// // 15,800 openings a year and 27,800 new jobs in ten years: two measures that fit.
    /// let split = projections().get(2016).unwrap().openings_split()?;
    /// assert_eq!((split.growth(), split.separations()), (Jobs(2_780), Jobs(13_020)));
    /// assert!(projections().get(2014).unwrap().openings_split().is_err());
    /// # Ok::<_, health_info_careers::outlook::NotSplit>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Where openings are a ten-year total, which the method of the time does not split this way, and
    /// where openings or change are not in source.
    pub const fn openings_split(&self) -> Result<OpeningsSplit, NotSplit> {
        let (OpeningsKind::AnnualAverage, Some(openings), Some(change)) =
            (self.openings.kind, self.openings.count.published(), self.change.published())
        else {
            return Err(match self.openings.kind {
                OpeningsKind::TenYearTotal => NotSplit::TenYearTotal,
                OpeningsKind::AnnualAverage => NotSplit::NotAvailable,
            });
        };
        let growth = change.0 / (self.target_year - self.base_year) as i32;
        Ok(OpeningsSplit { growth: Jobs(growth), separations: Jobs(openings.0 - growth) })
    }

    /// Jobs on the straight line from base to target: `base + change × years / length`, to the
    /// nearest job. `None` outside the period, and where the change is not in source.
    /// Calculated here; the agency projects the ends alone.
    ///
    /// ```
    /// use health_info_careers::{Jobs, projections};
    ///
    /// let round = projections().get(2014).unwrap();
    /// assert_eq!(round.interpolated(2016), Some(Jobs(194_400))); // 188,600 + 29,000 × 2 / 10
    /// assert_eq!(round.interpolated(2025), None);
    /// ```
    pub fn interpolated(&self, year: u16) -> Option<Jobs> {
        let years = i32::from(year.checked_sub(self.base_year)?);
        let length = i32::from(self.target_year - self.base_year);
        let change = self.change.published()?.0;
        (years <= length).then(|| Jobs(self.base.0 + (change * years + length / 2).div_euclid(length)))
    }
}

impl fmt::Display for Projection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { occupation, base, target, growth, .. } = self;
        padded!(f, "{occupation}, {}: {base} jobs to {target}, {growth} over ten years", self.period())
    }
}

flat!(Projection as row {
    "occupation": row.occupation,
    "period": row.period(),
    "source": row.source,
    "base_employment": row.base,
    "projected_employment": row.target,
    "change": row.change,
    "growth_percent": row.growth,
    ..row.openings,
    "labor_force_exit_rate": row.exit_rate,
    "occupational_transfer_rate": row.transfer_rate,
    "total_separations_rate": row.separation_rate,
    "labor_force_exits": row.exits,
    "occupational_transfers": row.transfers,
    "total_separations": row.separations,
    "self_employed_percent": row.self_employed,
    "typical_entry_education": row.entry_education,
    "work_experience": row.work_experience,
    "on_the_job_training": row.training,
});
