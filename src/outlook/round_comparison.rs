//! `RoundComparison`: two rounds of projections, figure by figure, with what may be compared.

use core::fmt;

use super::projection::Projection;
use crate::figure::{Difference, Figure, Incomparable, Reason};
use crate::plumbing::padded;
use crate::unit::{Jobs, Percent, Quantity};

/// Two rounds of projections, figure by figure. From [`Projection::compare`].
///
/// Each figure is of its own ten years; to compare them all the same is what a reader of two rounds
/// does, and every [`Difference`] carries the reason against it. Whatever else differs is refused: another
/// occupation, another meaning of openings, a figure that is not in source.
///
/// ```
/// use health_info_careers::{Jobs, Occupation, Percent};
/// use health_info_careers::figure::Reason;
///
/// let rounds = Occupation::MEDICAL_RECORDS_SPECIALISTS.projections().unwrap();
/// let rounds = rounds.get(2025).unwrap().compare(rounds.get(2024).unwrap());
/// assert_eq!(rounds.growth()?.amount(), Percent::from_tenths(7)); // 7.8 - 7.1
/// assert!(rounds.growth()?.accepted().contains(Reason::Period));
/// assert_eq!(rounds.openings()?.amount(), Jobs(-200)); // 14,000 - 14,200
/// // In source of 2024-34 alone; nothing is subtracted.
/// assert_eq!(rounds.change().unwrap_err().to_string(), "not comparable: the first value is not in source");
/// // Rounding to a tenth leaves no doubt here which of the two is more a year.
/// assert!(!rounds.is_growth_within_rounding());
/// assert_eq!((rounds.left().period().to_string(), rounds.right().period().to_string()), ("2025-35".into(), "2024-34".into()));
/// assert_eq!(rounds.base_employment()?.amount(), Jobs(5_900)); // 200,700 - 194,800
/// assert_eq!(rounds.projected_employment()?.amount(), Jobs(7_700)); // 216,300 - 208,600
/// # Ok::<_, health_info_careers::Incomparable>(())
/// ```
///
/// Serializes as `{"base_employment": …, "projected_employment": …, "change": …, "growth": …,
/// "openings": …}`, each a difference, or the reasons why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RoundComparison {
    pub(super) left: Projection,
    pub(super) right: Projection,
}

type Compared<T> = Result<Difference<T>, Incomparable>;

impl RoundComparison {
    /// The round compared.
    pub const fn left(&self) -> Projection {
        self.left
    }

    /// The round compared with.
    pub const fn right(&self) -> Projection {
        self.right
    }

    /// Jobs in the base year, of each its own.
    ///
    /// # Errors
    ///
    /// Where the occupations differ.
    pub fn base_employment(&self) -> Result<Difference<Jobs>, Incomparable> {
        compare(self.left.base_employment_figure(), self.right.base_employment_figure())
    }

    /// Jobs projected for the target year, of each its own.
    ///
    /// # Errors
    ///
    /// Where the occupations differ.
    pub fn projected_employment(&self) -> Result<Difference<Jobs>, Incomparable> {
        compare(self.left.projected_employment_figure(), self.right.projected_employment_figure())
    }

    /// New jobs over the ten years.
    ///
    /// # Errors
    ///
    /// Where the occupations differ, or the change is not in source.
    pub fn change(&self) -> Result<Difference<Jobs>, Incomparable> {
        compare(self.left.change_figure(), self.right.change_figure())
    }

    /// Growth over the ten years.
    ///
    /// # Errors
    ///
    /// Where the occupations differ.
    pub fn growth(&self) -> Result<Difference<Percent>, Incomparable> {
        compare(self.left.growth_figure(), self.right.growth_figure())
    }

    /// Openings.
    ///
    /// # Errors
    ///
    /// Where the occupations differ, openings are not in source, or they are a ten-year total in
    /// one and an annual average in the other.
    pub fn openings(&self) -> Result<Difference<Jobs>, Incomparable> {
        compare(self.left.openings_figure(), self.right.openings_figure())
    }

    /// Whether the intervals that rounding leaves for the growth a year have a rate in common: the
    /// figures then do not say which is more.
    pub fn is_growth_within_rounding(&self) -> bool {
        let [left, right] = [self.left, self.right].map(|round| round.annual_growth().interval());
        left.low() <= right.high() && right.low() <= left.high()
    }
}

/// Of two decades, which is the one reason that is accepted.
fn compare<T: Quantity>(left: Figure<T>, right: Figure<T>) -> Compared<T> {
    left.compare_allowing(right, Reason::Period)
}

/// A difference, or the reasons why not.
struct Told<T>(Compared<T>);

impl<T: Quantity> fmt::Display for Told<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Ok(difference) => difference.fmt(f),
            Err(why) => why.fmt(f),
        }
    }
}

/// The two periods, then growth, change and openings, each as a sentence or with the reasons why not.
impl fmt::Display for RoundComparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (growth, change, openings) = (Told(self.growth()), Told(self.change()), Told(self.openings()));
        let (left, right) = (self.left.period(), self.right.period());
        padded!(f, "{left} and {right}: growth: {growth}. Change: {change}. Openings: {openings}.")
    }
}

#[cfg(feature = "serde")]
impl<T: Quantity> serde::Serialize for Told<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Ok(difference) => difference.serialize(serializer),
            Err(why) => why.serialize(serializer),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for RoundComparison {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut fields = serializer.serialize_struct("RoundComparison", 5)?;
        fields.serialize_field("base_employment", &Told(self.base_employment()))?;
        fields.serialize_field("projected_employment", &Told(self.projected_employment()))?;
        fields.serialize_field("change", &Told(self.change()))?;
        fields.serialize_field("growth", &Told(self.growth()))?;
        fields.serialize_field("openings", &Told(self.openings()))?;
        fields.end()
    }
}
