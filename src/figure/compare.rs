use core::fmt;

use thiserror::Error;

use super::{Caveat, Caveats, Coverage, Figure, Reason, Reasons};
use crate::occupation::SocCode;
use crate::place::{OewsEdition, Place};
use crate::plumbing::padded;
use crate::unit::{Dating, Decimal, Measure, Percent, Period, Quantity, Raw, Unit, Usd};

/// How one figure differs from another, `left` minus `right`, with what to keep in mind.
///
/// ```
/// use health_info_careers::{Percent, State, Statistic, Usd, occupation, wages_by_state};
/// use health_info_careers::figure::Caveat;
///
/// let nj = wages_by_state().get(State::NewJersey).unwrap().annual_figure(Statistic::Mean);
/// let nation = occupation().national_wage().annual_figure(Statistic::Mean);
/// let difference = nj.compare(nation)?;
/// assert_eq!(difference.amount(), Usd(10_010)); // 54,020 - 44,010
/// assert_eq!(difference.percent(), Some(Percent::from_hundredths(2_274)));
/// assert!(difference.caveats().contains(Caveat::PartOfWhole));
/// assert_eq!(
///     difference.to_string(),
///     "New Jersey's mean of $54,020 is $10,010 (22.7%) above the United States' $44,010 in May 2018 \
///      (one is part of the other; a period is inferred, not stated)",
/// );
/// # Ok::<_, health_info_careers::Incomparable>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Difference<T> {
    left: Figure<T>,
    right: Figure<T>,
    left_value: T,
    right_value: T,
    accepted: Reasons,
    caveats: Caveats,
}

/// The facets of a figure that have to agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Facets {
    measure: Measure,
    period: Period,
    soc: SocCode,
    coverage: Coverage,
    published: bool,
}

/// Why two figures are not compared: every reason, not only the first.
///
/// ```
/// use health_info_careers::{State, Statistic, occupation, wages_by_state};
/// use health_info_careers::figure::Reason;
///
/// let nj = wages_by_state().get(State::NewJersey).unwrap().annual_figure(Statistic::Mean);
/// let median = occupation().national_wage().annual_figure(Statistic::Median);
/// let why = nj.compare(median).unwrap_err();
/// assert_eq!(why.to_string(), "mean against median");
/// assert!(why.reasons().contains(Reason::Statistic));
///
/// // A caller who means it says so; the answer still carries the reason.
/// let difference = nj.compare_allowing(median, Reason::Statistic).unwrap();
/// assert!(difference.accepted().contains(Reason::Statistic));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error)]
#[error("{}", Explained { reasons: self.reasons, left: self.left, right: self.right })]
pub struct Incomparable {
    reasons: Reasons,
    left: Facets,
    right: Facets,
}

impl Incomparable {
    /// All the reasons.
    pub const fn reasons(&self) -> Reasons {
        self.reasons
    }
}

impl<T: Quantity> Figure<T> {
    fn facets(&self) -> Facets {
        Facets {
            measure: self.measure,
            period: self.period,
            soc: self.soc,
            coverage: self.coverage,
            published: self.value.published().is_some(),
        }
    }

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
                reasons: refused.with(Reason::NotPublished),
                left: self.facets(),
                right: other.facets(),
            }),
        }
    }

    fn reasons_against(&self, other: &Self) -> Reasons {
        let [left, right] = [self, other].map(|figure| OewsEdition::of(figure.period.year()));
        let industries = matches!((self.place, other.place), (Place::Industry(_), Place::Industry(_)));
        let areas = matches!((self.place, other.place), (Place::Area(_), Place::Area(_)));
        let checks = [
            (Reason::Statistic, self.measure != other.measure),
            (Reason::Period, self.period != other.period),
            (Reason::Occupation, self.soc != other.soc),
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
        let is_across = self.place.cuts_across(&other.place);
        let is_overlap = self.place != other.place && self.place.overlaps(&other.place) && !is_part && !is_across;
        let checks = [
            (Caveat::PartOfWhole, is_part),
            (Caveat::Overlap, is_overlap),
            (Caveat::InferredDate, self.dating != Dating::Stated || other.dating != Dating::Stated),
            (Caveat::MethodChanged, is_oews && left.is_model_based != right.is_model_based),
            (Caveat::DifferentBreakdowns, is_across),
        ];
        checks.into_iter().filter(|(_, applies)| *applies).map(|(caveat, _)| caveat).collect()
    }
}

impl<T: Quantity> Difference<T> {
    /// The figure compared.
    pub const fn left(&self) -> Figure<T> {
        self.left
    }

    /// The figure compared with.
    pub const fn right(&self) -> Figure<T> {
        self.right
    }

    /// Left minus right, in their unit.
    pub fn amount(&self) -> T {
        T::from_raw(self.left_value.raw().saturating_sub(self.right_value.raw()))
    }

    /// Left over right; `None` where right is 0.
    pub fn ratio(&self) -> Option<f64> {
        let right = self.right_value.number().to_f64();
        (right != 0.0).then(|| self.left_value.number().to_f64() / right)
    }

    /// How far left lies above right (or below, if negative), to the nearest hundredth of a
    /// percent of right; `None` where right is 0.
    pub fn percent(&self) -> Option<Percent> {
        self.relative(10_000).and_then(|hundredths| i32::try_from(hundredths).ok()).map(Percent::from_hundredths)
    }

    /// The difference over right, in parts of so many, to the nearest: rounded once, from the values.
    fn relative(&self, parts: i64) -> Option<i64> {
        let right = i64::from(self.right_value.raw());
        let scaled = (i64::from(self.left_value.raw()) - right) * parts;
        let rounded = (scaled.abs() + right.abs() / 2).checked_div(right.abs())?;
        Some(rounded * scaled.signum() * right.signum())
    }

    /// The reasons against the comparison that hold and that the caller accepted.
    pub const fn accepted(&self) -> Reasons {
        self.accepted
    }

    /// What to keep in mind.
    pub const fn caveats(&self) -> Caveats {
        self.caveats
    }
}

/// Reads as a sentence, caveats included.
impl<T: Quantity> fmt::Display for Difference<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (left, right) = (&self.left, &self.right);
        write!(f, "{} {} of {}", Whose { place: left.place, is_first: true }, left.measure, self.left_value)?;
        if left.soc != right.soc {
            write!(f, " for {}", left.soc)?;
        }
        if left.period != right.period {
            write!(f, " in {}", left.period)?;
        }
        let amount = self.amount();
        match amount.raw().signum() {
            0 => f.write_str(" is the same as ")?,
            sign => {
                let size = T::from_raw(amount.raw().saturating_abs());
                if T::UNIT == Unit::Percent {
                    write!(f, " is {} percentage points", size.number())?;
                } else {
                    write!(f, " is {size}")?;
                    if let Some(tenths) = self.relative(1_000) {
                        write!(f, " ({}%)", Decimal::new(tenths.abs(), 1).at(1))?;
                    }
                }
                f.write_str(if sign > 0 { " above " } else { " below " })?;
            }
        }
        write!(f, "{} ", Whose { place: right.place, is_first: false })?;
        if left.measure != right.measure {
            write!(f, "{} of ", right.measure)?;
        }
        write!(f, "{}", self.right_value)?;
        if left.soc != right.soc {
            write!(f, " for {}", right.soc)?;
        }
        write!(f, " in {}", right.period)?;
        let notes = Explained { reasons: self.accepted, left: left.facets(), right: right.facets() };
        let mut separator = " (";
        if !self.accepted.is_empty() {
            write!(f, "{separator}{notes}")?;
            separator = "; ";
        }
        for caveat in self.caveats.iter() {
            write!(f, "{separator}{}", caveat.name())?;
            separator = "; ";
        }
        if separator == "; " { f.write_str(")") } else { Ok(()) }
    }
}

/// The reasons, each with what it is about.
struct Explained {
    reasons: Reasons,
    left: Facets,
    right: Facets,
}

impl fmt::Display for Explained {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (left, right) = (&self.left, &self.right);
        let mut separator = "";
        for reason in self.reasons.iter() {
            f.write_str(separator)?;
            separator = "; ";
            match reason {
                Reason::Statistic => write!(f, "{} against {}", left.measure, right.measure)?,
                Reason::Period => write!(f, "{} against {}", left.period, right.period)?,
                Reason::Occupation => write!(f, "{} against {}", left.soc, right.soc)?,
                Reason::Coverage => write!(f, "{} against {}", left.coverage.name(), right.coverage.name())?,
                Reason::IndustryClassification => f.write_str("two editions of the industry classification")?,
                Reason::AreaDelineation => f.write_str("two delineations of areas")?,
                Reason::NotPublished => f.write_str(match (left.published, right.published) {
                    (false, false) => "neither value is published",
                    (false, true) => "the first value is not published",
                    _ => "the second value is not published",
                })?,
            }
        }
        Ok(())
    }
}

#[cfg(feature = "serde")]
impl<T: Quantity> serde::Serialize for Difference<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("Difference", 6)?;
        row.serialize_field("left", &self.left)?;
        row.serialize_field("right", &self.right)?;
        row.serialize_field("difference", &self.amount().number())?;
        row.serialize_field("percent", &self.percent().map(Quantity::number))?;
        row.serialize_field("accepted", &self.accepted)?;
        row.serialize_field("caveats", &self.caveats)?;
        row.end()
    }
}

impl Difference<Usd> {
    /// A short form for tables: `+$10,010 (+22.7%)`.
    pub fn short(&self) -> impl fmt::Display {
        Short(*self)
    }
}

struct Short(Difference<Usd>);

impl fmt::Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let amount = self.0.amount();
        let sign = if amount.0 < 0 { "-" } else { "+" };
        let tenths = Decimal::new(self.0.relative(1_000).unwrap_or(0).abs(), 1);
        padded!(f, "{sign}{} ({sign}{}%)", Usd(amount.0.saturating_abs()), tenths.at(1))
    }
}

/// The place as an owner: `New Jersey's`, `The United States'`, `Hospitals'`.
struct Whose {
    place: Place,
    is_first: bool,
}

impl fmt::Display for Whose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Place::Nation => f.write_str(if self.is_first { "The United States'" } else { "the United States'" }),
            place if place.name().ends_with('s') => write!(f, "{place}'"),
            place => write!(f, "{place}'s"),
        }
    }
}
