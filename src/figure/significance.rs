//! Whether a difference is statistically significant, and the confidence interval of one estimate.

use core::fmt;

use super::{Difference, Figure, Reason};
use crate::place::Place;
use crate::plumbing::{codes, flat, padded};
use crate::unit::{Interval, Measure, Percent, Quantity, Raw, Statistic};

/// Whether a difference is statistically significant, at 90% confidence.
///
/// By the usual formula for two independent estimates that the Census Bureau and BLS give their
/// users: the difference against 1.645 times the square root of the sum of the squared standard
/// errors.
///
/// ```
/// use health_info_careers::{Occupation, State, Statistic};
/// use health_info_careers::figure::{Significance, WhyUndetermined};
///
/// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
/// let significance = |statistic| {
///     let wage = |state| now.get(state).unwrap().annual_figure(statistic);
///     wage(State::California).compare(wage(State::NewJersey)).map(|difference| difference.significance())
/// };
/// // $68,230 with an error of 1.2%, $54,490 with one of 5.2%: 13,740 against 4,852.
/// assert_eq!(significance(Statistic::Mean)?, Significance::Significant);
/// let median = significance(Statistic::Median)?;
/// assert_eq!(median, Significance::Undetermined(WhyUndetermined::NoStandardError));
/// assert_eq!(median.to_string(), "undetermined: a standard error is not available for both");
/// assert_eq!((median.code(), median.why_undetermined()), ("undetermined", Some(WhyUndetermined::NoStandardError)));
/// # Ok::<_, health_info_careers::Incomparable>(())
/// ```
///
/// Serializes as `{"significance": "undetermined", "why_undetermined": "no-standard-error", "text":
/// "undetermined: …"}`; `why_undetermined` is null where it is determined.
#[doc(alias = "margin of error")]
#[doc(alias = "confidence")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Significance {
    /// The difference is statistically significant at 90% confidence.
    Significant,
    /// The difference is not statistically significant: sampling alone may explain it.
    NotSignificant,
    /// The sources do not allow a test.
    Undetermined(WhyUndetermined),
}

codes! {
    /// Why the significance of a difference is undetermined.
    #[non_exhaustive]
    pub enum WhyUndetermined: "a reason", "no-standard-error, samples-overlap, not-alike or rounding" {
        /// Only means and employment have a relative standard error, and not in every source.
        NoStandardError = "no-standard-error", "a standard error is not available for both";
        /// The two samples are in part the same: a state and the United States, overlapping areas or
        /// industries, one place in releases less than three years apart (OEWS pools three years), or
        /// two occupations in one place.
        SamplesOverlap = "samples-overlap", "the two samples overlap";
        /// The two are different statistics or count different people.
        NotAlike = "not-alike", "the two do not measure the same thing";
        /// The printed error is rounded, and the rounding decides.
        Rounding = "rounding", "the rounding of the printed errors decides";
    }
}

impl Significance {
    /// The code: `significant`, `not-significant` or `undetermined`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Significant => "significant",
            Self::NotSignificant => "not-significant",
            Self::Undetermined(_) => "undetermined",
        }
    }

    /// Why it is undetermined; `None` where it is not.
    pub const fn why_undetermined(self) -> Option<WhyUndetermined> {
        match self {
            Self::Undetermined(why) => Some(why),
            _ => None,
        }
    }
}

impl fmt::Display for Significance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Significant => f.pad("statistically significant at 90% confidence"),
            Self::NotSignificant => f.pad("not statistically significant at 90% confidence"),
            Self::Undetermined(why) => padded!(f, "undetermined: {}", why.name()),
        }
    }
}

flat!(Significance as significance {
    "significance": significance.code(),
    "why_undetermined": significance.why_undetermined(),
    "text": crate::plumbing::Text(significance),
});

/// 1.645, the number of standard errors to either side at 90% confidence, in thousandths.
const THOUSANDTHS: i64 = 1_645;

impl<T: Quantity> Figure<T> {
    /// The 90% confidence interval of the figure: the value plus and minus 1.645 times its standard
    /// error, each end to the nearest step in which the figure is published.
    ///
    /// ```
    /// use health_info_careers::{Occupation, State, Statistic, Usd};
    ///
    /// // $54,490 with a relative standard error of 5.2%: 54,490 ± 1.645 × 5.2% of it.
    /// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    /// let nj = now.get(State::NewJersey).unwrap();
    /// let interval = nj.annual_figure(Statistic::Mean).interval().unwrap();
    /// assert_eq!((interval.low(), interval.high()), (Usd(49_829), Usd(59_151)));
    /// assert_eq!(nj.annual_figure(Statistic::Median).interval(), None);
    /// ```
    ///
    /// `None` where no value or no standard error is published: only means and employment have one,
    /// and not in every source.
    #[doc(alias = "margin of error")]
    #[doc(alias = "confidence interval")]
    pub fn interval(&self) -> Option<Interval<T>> {
        let (value, error) = (self.published()?, self.standard_error()?);
        let steps = i64::from(value.raw());
        // The error is in hundredths of a percent of the value.
        let (margin, parts) = (steps.abs() * THOUSANDTHS * i64::from(error.hundredths()), 1_000 * 10_000);
        let margin = (margin + parts / 2) / parts;
        let end = |steps: i64| i32::try_from(steps).ok().map(T::from_raw);
        Interval::new(end(steps - margin)?, end(steps + margin)?)
    }

    /// The relative standard error, where it is published and of this figure.
    fn standard_error(&self) -> Option<Percent> {
        let has_error = matches!(self.measure, Measure::Wage(Statistic::Mean) | Measure::Employment);
        self.relative_standard_error.published().filter(|_| has_error)
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
        let (left, right) = match self.tested() {
            Ok(errors) => errors,
            Err(why) => return Significance::Undetermined(why),
        };
        // Errors are printed to a tenth of a percent: half of that either way is open.
        let decide = |slack: i32| {
            let difference = i128::from(self.amount().raw()) * 10_000 * 1_000;
            difference * difference > self.squared_margin(left, right, slack)
        };
        match (decide(5), decide(-5)) {
            (true, _) => Significance::Significant,
            (false, false) => Significance::NotSignificant,
            (false, true) => Significance::Undetermined(WhyUndetermined::Rounding),
        }
    }

    /// The 90% confidence interval of the difference: the amount plus and minus 1.645 times its standard error,
    /// which is the root of the sum of the squares of both standard errors. Each end to the nearest step in which the
    /// figures are published.
    ///
    /// ```
    /// use health_info_careers::{Occupation, State, Usd};
    ///
    /// // 54,490 with an error of 5.2% against 53,050 with one of 1.6%: 1,440 ± 4,866.
    /// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    /// let mean = |state| now.get(state).unwrap().mean_figure();
    /// let interval = mean(State::NewJersey).compare(mean(State::Pennsylvania))?.interval().unwrap();
    /// assert_eq!((interval.low(), interval.high()), (Usd(-3_426), Usd(6_306)));
    /// # Ok::<_, health_info_careers::Incomparable>(())
    /// ```
    ///
    /// `None` where the significance is [undetermined](WhyUndetermined) for another reason than rounding.
    #[doc(alias = "margin of error")]
    #[doc(alias = "confidence interval")]
    pub fn interval(&self) -> Option<Interval<T>> {
        let (left, right) = self.tested().ok()?;
        let parts = 10_000 * 1_000;
        // Twice the margin, so that the half is rounded.
        let twice = (4 * self.squared_margin(left, right, 0).unsigned_abs()).isqrt();
        let margin = i128::try_from(twice).ok()?.checked_add(parts)? / (2 * parts);
        let amount = i128::from(self.amount().raw());
        let end = |steps: i128| i32::try_from(steps).ok().map(T::from_raw);
        Interval::new(end(amount - margin)?, end(amount + margin)?)
    }

    /// The relative standard errors of both, or why the two cannot be tested.
    fn tested(&self) -> Result<(Percent, Percent), WhyUndetermined> {
        let (left, right) = (self.left(), self.right());
        let unlike = [Reason::Statistic, Reason::Coverage];
        if unlike.into_iter().any(|reason| self.accepted().contains(reason)) {
            return Err(WhyUndetermined::NotAlike);
        }
        let (Some(left_error), Some(right_error)) = (left.standard_error(), right.standard_error()) else {
            return Err(WhyUndetermined::NoStandardError);
        };
        if samples_overlap(&left, &right) {
            return Err(WhyUndetermined::SamplesOverlap);
        }
        Ok((left_error, right_error))
    }

    /// The square of 1.645 standard errors of the difference, in thousandths of ten-thousandths of a step, where each
    /// printed error is so many hundredths of a percent more.
    fn squared_margin(&self, left_error: Percent, right_error: Percent, slack: i32) -> i128 {
        let side = |value: T, error: Percent| i128::from(value.raw()) * i128::from((error.hundredths() + slack).max(0));
        let (a, b) = (side(self.left_value, left_error), side(self.right_value, right_error));
        let confidence = i128::from(THOUSANDTHS);
        confidence * confidence * (a * a + b * b)
    }
}

fn samples_overlap<T: Quantity>(left: &Figure<T>, right: &Figure<T>) -> bool {
    let years_apart = left.period.year().abs_diff(right.period.year());
    let redrawn_borders = matches!((left.place, right.place), (Place::Area(_), Place::Area(_))) && years_apart > 0;
    years_apart < 3 && (left.place.overlaps(&right.place) || redrawn_borders)
}
