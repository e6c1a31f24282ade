//! `Projection`: one round of the Employment Projections for one occupation.

use core::fmt;
use core::ops::Deref;

use super::growth::AnnualGrowth;
use super::openings::Openings;
use super::tables;
use crate::education::EducationLevel;
use crate::figure::{Coverage, Figure, FigureMention};
use crate::occupation::Occupation;
use crate::place::Place;
use crate::plumbing::padded;
use crate::source::Source;
use crate::unit::{Dating, Estimate, Jobs, Measure, Percent, Period};

/// One round of the Employment Projections for an occupation: ten years, the self-employed
/// counted. Levels are rounded by the agency to 100 jobs, growth to a tenth of a percent; change
/// and growth are the published ones and need not follow to the last digit from the levels.
///
/// ```
/// use health_info_careers::{Jobs, Percent, projections};
///
/// let round = projections().get(2018).unwrap();
/// assert_eq!(round.base_employment(), Jobs(215_500));
/// assert_eq!(round.change(), Jobs(23_100));
/// assert_eq!(round.growth(), Percent::from_tenths(107));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Projection {
    pub(super) base_year: u16,
    pub(super) target_year: u16,
    pub(super) occupation: Occupation,
    pub(super) source: Source,
    pub(super) base: Jobs,
    pub(super) target: Jobs,
    pub(super) change: Jobs,
    pub(super) growth: Percent,
    pub(super) openings: Openings,
    pub(super) exit_rate: Option<Percent>,
    pub(super) transfer_rate: Option<Percent>,
    pub(super) separation_rate: Option<Percent>,
    pub(super) self_employed: Option<Percent>,
    pub(super) entry_education: EducationLevel,
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
    pub const fn change(&self) -> Jobs {
        self.change
    }

    /// Growth over the ten years, in percent of the base employment, as published.
    pub const fn growth(&self) -> Percent {
        self.growth
    }

    /// Openings, and what the word means in this round.
    pub const fn openings(&self) -> Openings {
        self.openings
    }

    /// Percent of the workers who leave the labor force in a year, on average over the ten.
    pub const fn labor_force_exit_rate(&self) -> Option<Percent> {
        self.exit_rate
    }

    /// Percent of the workers who move to another occupation in a year, on average over the ten.
    pub const fn occupational_transfer_rate(&self) -> Option<Percent> {
        self.transfer_rate
    }

    /// Percent of the workers who leave the occupation in a year, either way.
    ///
    /// ```
    /// use health_info_careers::{Percent, projections};
    ///
    /// let round = projections().get(2018).unwrap();
    /// assert_eq!(round.labor_force_exit_rate(), Some(Percent::from_tenths(29)));
    /// assert_eq!(round.occupational_transfer_rate(), Some(Percent::from_tenths(34)));
    /// assert_eq!(round.total_separations_rate(), Some(Percent::from_tenths(64))); // rounded for itself
    /// ```
    pub const fn total_separations_rate(&self) -> Option<Percent> {
        self.separation_rate
    }

    /// Percent of the workers who are self-employed, in the base year.
    pub const fn self_employed(&self) -> Option<Percent> {
        self.self_employed
    }

    /// The education that the agency assigns as typical for entry.
    pub const fn typical_entry_education(&self) -> EducationLevel {
        self.entry_education
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

    /// Jobs in the base year, as a figure.
    pub const fn base_figure(&self) -> Figure<Jobs> {
        self.figure(Estimate::Published(self.base), Measure::Employment, Period::Year(self.base_year))
    }

    /// New jobs over the ten years, as a figure.
    pub const fn change_figure(&self) -> Figure<Jobs> {
        self.figure(Estimate::Published(self.change), Measure::Change, self.period())
    }

    /// Growth over the ten years, as a figure.
    ///
    /// ```
    /// use health_info_careers::projections;
    ///
    /// let growth = |year| projections().get(year).unwrap().growth_figure();
    /// let why = growth(2014).compare(growth(2018)).unwrap_err();
    /// assert_eq!(why.to_string(), "2014-24 against 2018-28");
    /// ```
    pub const fn growth_figure(&self) -> Figure<Percent> {
        self.figure(Estimate::Published(self.growth), Measure::Growth, self.period())
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

    /// The guides' prints of this round.
    pub fn mentions(&self) -> impl Iterator<Item = &'static FigureMention> + Clone {
        let (occupation, base_year) = (self.occupation, self.base_year);
        tables::PROJECTION_MENTIONS
            .iter()
            .filter(move |row| row.occupation == occupation && row.base_year == base_year)
            .map(|row| &row.mention)
    }

    /// Jobs on the straight line from base to target: `base + change × years / length`, to the
    /// nearest job. `None` outside the period. A reading of the projection, not a part of it.
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
        (years <= length).then(|| Jobs(self.base.0 + (self.change.0 * years + length / 2).div_euclid(length)))
    }
}

/// What a later round reports for a year that an earlier one spoke of, against the straight line of
/// the earlier one. From [`Projections::reported_after`].
///
/// ```
/// use health_info_careers::{Jobs, projections};
///
/// let first = projections().get(2014).unwrap();
/// let later = projections().reported_after(first).next().unwrap();
/// assert_eq!((later.year(), later.reported()), (2016, Jobs(206_300)));
/// assert_eq!((later.line(), later.excess()), (Jobs(194_400), Jobs(11_900)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ProjectionCheck {
    year: u16,
    line: Jobs,
    reported: Jobs,
    source: Source,
}

impl ProjectionCheck {
    /// The year: a base year of the later round.
    pub const fn year(&self) -> u16 {
        self.year
    }

    /// What the straight line of the earlier round comes to.
    pub const fn line(&self) -> Jobs {
        self.line
    }

    /// What the later round reports as its base.
    pub const fn reported(&self) -> Jobs {
        self.reported
    }

    /// Reported less line.
    pub const fn excess(&self) -> Jobs {
        Jobs(self.reported.0 - self.line.0)
    }

    /// The later round.
    pub const fn source(&self) -> Source {
        self.source
    }
}

impl fmt::Display for ProjectionCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, line, reported, source } = self;
        padded!(f, "{year}: {reported} reported ({source}), {line} on the line")
    }
}

/// The rounds of the Employment Projections for one occupation, the oldest first; never empty.
/// Derefs to the slice.
///
/// ```
/// use health_info_careers::{Jobs, projections};
///
/// let bases: Vec<_> = projections().iter().map(|round| round.base_employment()).collect();
/// assert_eq!(bases, [Jobs(186_300), Jobs(188_600), Jobs(206_300), Jobs(215_500)]);
/// assert_eq!(projections().latest().period().to_string(), "2018-28");
/// assert!(projections().get(2013).is_none()); // no round starts there
/// ```
#[derive(Debug)]
pub struct Projections {
    pub(super) latest: Projection,
    pub(super) rounds: &'static [Projection],
}

impl Projections {
    /// The latest round.
    pub const fn latest(&self) -> &Projection {
        &self.latest
    }

    /// The round that starts in a year.
    pub fn get(&self, base_year: u16) -> Option<&'static Projection> {
        self.rounds.iter().find(|round| round.base_year == base_year)
    }

    /// A round against the base employment that later rounds of the same code report.
    ///
    /// ```
    /// use health_info_careers::{Jobs, projections};
    ///
    /// let first = projections().get(2014).unwrap();
    /// let later: Vec<_> = projections().reported_after(first).map(|r| (r.year(), r.excess())).collect();
    /// assert_eq!(later, [(2016, Jobs(11_900)), (2018, Jobs(15_300))]);
    /// ```
    pub fn reported_after(&self, round: &Projection) -> impl Iterator<Item = ProjectionCheck> + use<> {
        let round = *round;
        self.rounds.iter().filter(move |later| later.base_year > round.base_year).filter_map(move |later| {
            let line = round.interpolated(later.base_year)?;
            Some(ProjectionCheck { year: later.base_year, line, reported: later.base, source: later.source })
        })
    }

    /// Whether the rounds are in order, of one occupation, and the levels near the change.
    pub(super) const fn is_sound(&self) -> bool {
        let mut rest = self.rounds;
        let mut last_year = 0;
        while let [round, others @ ..] = rest {
            let gap = round.target.0 - round.base.0 - round.change.0;
            if round.base_year <= last_year || round.target_year != round.base_year + 10 || gap.abs() > 100 {
                return false;
            }
            last_year = round.base_year;
            rest = others;
        }
        last_year == self.latest.base_year
    }
}

impl Deref for Projections {
    type Target = [Projection];

    fn deref(&self) -> &Self::Target {
        self.rounds
    }
}

impl IntoIterator for &Projections {
    type Item = &'static Projection;
    type IntoIter = core::slice::Iter<'static, Projection>;

    fn into_iter(self) -> Self::IntoIter {
        self.rounds.iter()
    }
}

impl fmt::Display for Projection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { occupation, base, target, growth, .. } = self;
        padded!(f, "{occupation}, {}: {base} jobs to {target}, {growth} over ten years", self.period())
    }
}

/// A guide's print of a projection, and which.
#[derive(Debug)]
pub(super) struct ProjectionMention {
    pub(super) occupation: Occupation,
    pub(super) base_year: u16,
    pub(super) mention: FigureMention,
}

#[cfg(feature = "serde")]
impl serde::Serialize for Projection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let percent = |percent: Option<Percent>| percent.map(crate::unit::Quantity::number);
        let mut row = serializer.serialize_struct("Projection", 14)?;
        row.serialize_field("occupation", &self.occupation)?;
        row.serialize_field("period", &self.period())?;
        row.serialize_field("source", &self.source)?;
        row.serialize_field("base_employment", &self.base)?;
        row.serialize_field("projected_employment", &self.target)?;
        row.serialize_field("change", &self.change)?;
        row.serialize_field("growth_percent", &self.growth)?;
        row.serialize_field("openings", &self.openings.count())?;
        row.serialize_field("openings_unit", &self.openings.kind().unit())?;
        row.serialize_field("labor_force_exit_rate", &percent(self.exit_rate))?;
        row.serialize_field("occupational_transfer_rate", &percent(self.transfer_rate))?;
        row.serialize_field("total_separations_rate", &percent(self.separation_rate))?;
        row.serialize_field("self_employed_percent", &percent(self.self_employed))?;
        row.serialize_field("typical_entry_education", &self.entry_education)?;
        row.end()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Projections {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rounds)
    }
}
