//! Comparing two figures: like with like only.

use super::{Caveat, Caveats, Coverage, Difference, Figure, Incomparable, Reason, Reasons};
use crate::place::{OewsEdition, Place};
use crate::unit::{Dating, Quantity};

impl<T: Quantity> Figure<T> {
    /// Compares with another figure of the same unit: like with like only.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Percent, State, Statistic, Usd};
    ///
    /// let now = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    /// let mean = |state| now.get(state).unwrap().annual_figure(Statistic::Mean);
    /// let difference = mean(State::California).compare(mean(State::NewJersey))?;
    /// assert_eq!(difference.amount(), Usd(13_740)); // 68,230 - 54,490
    /// assert_eq!(difference.percent(), Some(Percent::from_hundredths(2_522)));
    /// # Ok::<_, health_info_careers::Incomparable>(())
    /// ```
    ///
    /// Two occupations of one release may be compared, with a caveat:
    ///
    /// ```
    /// use health_info_careers::figure::Caveat;
    /// use health_info_careers::{Occupation, Statistic, Usd};
    ///
    /// let median = |occupation: Occupation| occupation.national_wage_in(2025).unwrap().annual_figure(Statistic::Median);
    /// let managers = median(Occupation::MEDICAL_AND_HEALTH_SERVICES_MANAGERS);
    /// let more = managers.compare(median(Occupation::MEDICAL_RECORDS_SPECIALISTS))?;
    /// assert_eq!(more.amount(), Usd(72_720)); // 123,860 - 51,140
    /// assert!(more.caveats().contains(Caveat::DifferentOccupations));
    /// # Ok::<_, health_info_careers::Incomparable>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every [`Reason`] why the two are not alike, or a missing value.
    pub fn compare(self, other: Self) -> Result<Difference<T>, Incomparable> {
        self.compare_allowing(other, Reasons::NONE)
    }

    /// Compares with another figure, accepting some reasons against it. The answer carries them.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Statistic, Usd};
    /// use health_info_careers::figure::Reason;
    ///
    /// let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS;
    /// let mean = |year| technicians.national_wage_in(year).unwrap().annual_figure(Statistic::Mean);
    /// assert!(mean(2018).compare(mean(2015)).unwrap_err().reasons().contains(Reason::Period));
    /// let rise = mean(2018).compare_allowing(mean(2015), Reason::Period)?;
    /// assert_eq!(rise.amount(), Usd(3_580)); // 44,010 - 40,430, not adjusted for prices
    /// # Ok::<_, health_info_careers::Incomparable>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every [`Reason`] that was not accepted; a missing value cannot be.
    pub fn compare_allowing(self, other: Self, accepted: impl Into<Reasons>) -> Result<Difference<T>, Incomparable> {
        let reasons = self.reasons_against(&other);
        let refused = reasons.without(accepted.into());
        match (self.published(), other.published()) {
            (Some(left_value), Some(right_value)) if refused.is_empty() => Ok(Difference {
                left: self,
                right: other,
                left_value,
                right_value,
                accepted: reasons,
                caveats: self.caveats_with(&other),
            }),
            (Some(_), Some(_)) => Err(Incomparable { reasons: refused, left: self.facets(), right: other.facets() }),
            _ => Err(Incomparable {
                reasons: refused.with(Reason::NotAvailable),
                left: self.facets(),
                right: other.facets(),
            }),
        }
    }

    fn reasons_against(&self, other: &Self) -> Reasons {
        let [left, right] = [self, other].map(|figure| OewsEdition::of(figure.period.year()));
        // One matrix is of one classification, whatever became of it by the target year.
        let industries = matches!((self.place, other.place), (Place::Industry(_), Place::Industry(_)))
            && self.source != other.source;
        let areas = matches!((self.place, other.place), (Place::Area(_), Place::Area(_)));
        let checks = [
            (Reason::Statistic, self.measure != other.measure),
            (Reason::Period, self.period != other.period),
            // In one release two occupations may be set side by side; over time a code is not its successor.
            (Reason::Occupation, self.soc != other.soc && self.period != other.period),
            (Reason::Coverage, self.coverage != other.coverage),
            (Reason::IndustryClassification, industries && left.naics != right.naics),
            (Reason::AreaDelineation, areas && left.delineation != right.delineation),
        ];
        checks.into_iter().filter(|(_, applies)| *applies).map(|(reason, _)| reason).collect()
    }

    fn caveats_with(&self, other: &Self) -> Caveats {
        let [left, right] = [self, other].map(|figure| OewsEdition::of(figure.period.year()));
        // The change of method was one of OEWS, which alone leaves out the self-employed.
        let is_oews = self.coverage == Coverage::WageAndSalary && other.coverage == Coverage::WageAndSalary;
        let is_part = self.place.contains(&other.place) || other.place.contains(&self.place);
        let is_of_group = self.soc.contains(other.soc) || other.soc.contains(self.soc);
        let is_across = self.place.cuts_across(&other.place);
        let is_overlap = self.place != other.place && self.place.overlaps(&other.place) && !is_part && !is_across;
        let checks = [
            (Caveat::PartOfWhole, is_part || is_of_group),
            (Caveat::DifferentOccupations, self.soc != other.soc && self.period == other.period),
            (Caveat::Overlap, is_overlap),
            (Caveat::InferredDate, self.dating != Dating::Stated || other.dating != Dating::Stated),
            (Caveat::MethodChanged, is_oews && left.is_model_based != right.is_model_based),
            (Caveat::ClassificationChanged, is_oews && self.soc == other.soc && left.soc != right.soc),
            (Caveat::DifferentBreakdowns, is_across),
        ];
        checks.into_iter().filter(|(_, applies)| *applies).map(|(caveat, _)| caveat).collect()
    }
}
