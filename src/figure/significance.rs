use core::fmt;

use super::{Difference, Figure, Reason};
use crate::place::Place;
use crate::unit::{Measure, Percent, Quantity, Raw, Statistic};

/// Whether a difference is more than sampling alone would bring about.
///
/// At 90 % confidence, by the usual formula for two independent estimates that the Census Bureau
/// and BLS give their users: the difference against 1.645 times the square root of the sum of the
/// squared standard errors.
///
/// ```
/// use health_info_careers::{Occupation, State, Statistic};
/// use health_info_careers::figure::{Significance, WhyUndetermined};
///
/// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
/// let chance = |statistic| {
///     let wage = |state| now.get(state).unwrap().annual_figure(statistic);
///     wage(State::California).compare(wage(State::NewJersey)).map(|difference| difference.significance())
/// };
/// // $68,230 with an error of 1.2%, $54,490 with one of 5.2%: 13,740 against 4,852.
/// assert_eq!(chance(Statistic::Mean)?, Significance::Significant);
/// assert_eq!(chance(Statistic::Median)?, Significance::Undetermined(WhyUndetermined::NoStandardError));
/// # Ok::<_, health_info_careers::Incomparable>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Significance {
    /// The difference is statistically significant at 90% confidence.
    Significant,
    /// The difference is not statistically significant: sampling alone may explain it.
    NotSignificant,
    /// The sources do not allow a test.
    Undetermined(WhyUndetermined),
}

/// Why the significance of a difference is undetermined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WhyUndetermined {
    /// Only means and employment have a relative standard error, and not in every source.
    NoStandardError,
    /// The two samples overlap: a part and its whole, nested industries, one place in releases
    /// less than three years apart (OEWS pools three years), or two occupations in one place.
    SamplesOverlap,
    /// The two are different statistics or count different people.
    NotAlike,
    /// The printed error is rounded, and the rounding decides.
    Rounding,
}

impl WhyUndetermined {
    /// As a person would say it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoStandardError => "no standard error is published for both",
            Self::SamplesOverlap => "the two samples overlap",
            Self::NotAlike => "the two do not measure the same thing",
            Self::Rounding => "the rounding of the printed errors decides",
        }
    }
}

impl fmt::Display for Significance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Significant => f.pad("statistically significant at 90% confidence"),
            Self::NotSignificant => f.pad("not statistically significant at 90% confidence"),
            Self::Undetermined(why) => crate::plumbing::padded!(f, "undetermined: {}", why.name()),
        }
    }
}

impl<T: Quantity> Difference<T> {
    /// Whether the difference is statistically significant at 90% confidence.
    ///
    /// ```
    /// use health_info_careers::{Occupation, State, Statistic};
    /// use health_info_careers::figure::Significance;
    ///
    /// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    /// let mean = |state| now.get(state).unwrap().annual_figure(Statistic::Mean);
    /// let difference = mean(State::NewJersey).compare(mean(State::Pennsylvania))?;
    /// assert_eq!(difference.significance(), Significance::NotSignificant); // $1,440, with an error of 5.2% of NJ's mean
    /// # Ok::<_, health_info_careers::Incomparable>(())
    /// ```
    pub fn significance(&self) -> Significance {
        let (left, right) = (self.left(), self.right());
        let unlike = [Reason::Statistic, Reason::Coverage];
        if unlike.into_iter().any(|reason| self.accepted().contains(reason)) {
            return Significance::Undetermined(WhyUndetermined::NotAlike);
        }
        let has_error = matches!(left.measure(), Measure::Wage(Statistic::Mean) | Measure::Employment);
        let errors = (left.relative_standard_error.published(), right.relative_standard_error.published());
        let (true, (Some(left_error), Some(right_error))) = (has_error, errors) else {
            return Significance::Undetermined(WhyUndetermined::NoStandardError);
        };
        if samples_overlap(&left, &right) {
            return Significance::Undetermined(WhyUndetermined::SamplesOverlap);
        }
        // Errors are printed to a tenth of a percent: half of that either way is open.
        let decide = |slack: i32| {
            let side = |figure: &Figure<T>, error: Percent| {
                let value = figure.published().map_or(0, |value| i128::from(value.raw()));
                value * i128::from((error.hundredths() + slack).max(0))
            };
            let (a, b) = (side(&left, left_error), side(&right, right_error));
            let difference = i128::from(self.amount().raw()) * 10_000 * 1_000;
            difference * difference > 1_645 * 1_645 * (a * a + b * b)
        };
        match (decide(5), decide(-5)) {
            (true, _) => Significance::Significant,
            (false, false) => Significance::NotSignificant,
            (false, true) => Significance::Undetermined(WhyUndetermined::Rounding),
        }
    }
}

fn samples_overlap<T: Quantity>(left: &Figure<T>, right: &Figure<T>) -> bool {
    let years_apart = left.period.year().abs_diff(right.period.year());
    let redrawn_borders = matches!((left.place, right.place), (Place::Area(_), Place::Area(_))) && years_apart > 0;
    years_apart < 3 && (left.place.overlaps(&right.place) || redrawn_borders)
}
