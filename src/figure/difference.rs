//! How one figure differs from another.

use core::fmt;

use super::incomparable::Explained;
use super::{Caveats, Figure, Reasons};
use crate::place::Place;
#[cfg(feature = "serde")]
use crate::plumbing::Text;
use crate::plumbing::{flat, padded};
#[cfg(feature = "serde")]
use crate::unit::Plain;
use crate::unit::{Decimal, Percent, Quantity, Raw, Unit, Usd};

/// How one figure differs from another, `left` minus `right`, with its caveats.
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
///     "New Jersey's mean of $54,020 is $10,010 (22.7%) above the national mean of $44,010 in May 2018 \
///      (one is part of the other; a period is inferred, not stated)",
/// );
/// assert_eq!((difference.left(), difference.right()), (nj, nation));
/// assert!((difference.ratio().unwrap() - 1.227_448).abs() < 1e-6); // 54,020 / 44,010
/// # Ok::<_, health_info_careers::Incomparable>(())
/// ```
///
/// Serializes flat, so that it goes into CSV: the particulars of both figures under `left_` and
/// `right_` (`value`, `statistic`, `period`, `dating`, `place`, `name`, `occupation`, `source`), then
/// `unit`, `amount`, `percent`, `ratio`, `significance` with `why_undetermined`, `accepted`, `caveats`, `text`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Difference<T> {
    pub(super) left: Figure<T>,
    pub(super) right: Figure<T>,
    pub(super) left_value: T,
    pub(super) right_value: T,
    pub(super) accepted: Reasons,
    pub(super) caveats: Caveats,
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

    /// By how many percent left is above right (below, if negative), to the nearest hundredth of a
    /// percent; `None` where right is 0.
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

    /// Cautions about the comparison.
    pub const fn caveats(&self) -> Caveats {
        self.caveats
    }
}

/// Reads as a sentence, caveats included.
impl<T: Quantity> fmt::Display for Difference<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (left, right) = (&self.left, &self.right);
        let whose = Whose { figure: left, is_first: true };
        write!(f, "{whose} of {}{}", self.left_value, T::UNIT.after_value())?;
        if left.soc != right.soc {
            write!(f, " for {}", left.soc)?;
        }
        if left.period != right.period {
            write!(f, " in {}", left.period)?;
        }
        let amount = self.amount();
        let is = if left.measure.is_plural() { "are" } else { "is" };
        match amount.raw().signum() {
            0 => write!(f, " {is} the same as ")?,
            sign => {
                let size = T::from_raw(amount.raw().saturating_abs());
                if T::UNIT == Unit::Percent {
                    let size = size.number();
                    let s = if size == Decimal::whole(1) { "" } else { "s" };
                    write!(f, " {is} {size} percentage point{s}")?;
                } else {
                    write!(f, " {is} {size}")?;
                    if let Some(tenths) = self.relative(1_000) {
                        write!(f, " ({}%)", Decimal::new(tenths.abs(), 1).at(1))?;
                    }
                }
                f.write_str(if sign > 0 { " above " } else { " below " })?;
            }
        }
        // What both are of is said once, but where the place is an adjective to it.
        if left.measure != right.measure || right.place == Place::Nation {
            write!(f, "{} of ", Whose { figure: right, is_first: false })?;
        } else {
            write!(f, "{} ", Owner(right.place))?;
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
        for caveat in self.caveats {
            write!(f, "{separator}{}", caveat.name())?;
            separator = "; ";
        }
        if separator == "; " { f.write_str(")") } else { Ok(()) }
    }
}

flat!(impl[T: Quantity] Difference<T> as difference {
    "left_value": Plain(difference.left_value),
    "left_statistic": difference.left.measure,
    "left_period": difference.left.period,
    "left_dating": difference.left.dating,
    "left_place": difference.left.place.code(),
    "left_name": difference.left.place.name(),
    "left_occupation": difference.left.soc,
    "left_source": difference.left.source,
    "right_value": Plain(difference.right_value),
    "right_statistic": difference.right.measure,
    "right_period": difference.right.period,
    "right_dating": difference.right.dating,
    "right_place": difference.right.place.code(),
    "right_name": difference.right.place.name(),
    "right_occupation": difference.right.soc,
    "right_source": difference.right.source,
    "unit": T::UNIT,
    "amount": Plain(difference.amount()),
    "percent": difference.percent(),
    "ratio": difference.ratio(),
    "significance": difference.significance().code(),
    "why_undetermined": difference.significance().why_undetermined(),
    "accepted": difference.accepted,
    "caveats": difference.caveats,
    "text": Text(difference),
});

impl Difference<Usd> {
    /// A short form for tables: `+$10,010 (+22.7%)`.
    pub fn short(&self) -> impl fmt::Display {
        Short(*self)
    }
}

struct Short(Difference<Usd>);

impl fmt::Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = Decimal::new(self.0.relative(1_000).unwrap_or(0), 1);
        padded!(f, "{:+} ({tenths:+.1}%)", self.0.amount())
    }
}

/// The statistic with its place: `New Jersey's mean`, `The national mean`, `Hospitals' mean`.
struct Whose<'a, T> {
    figure: &'a Figure<T>,
    is_first: bool,
}

impl<T: Quantity> fmt::Display for Whose<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let measure = self.figure.measure;
        match (self.figure.place, self.is_first) {
            (Place::Nation, true) => write!(f, "The national {measure}"),
            (Place::Nation, false) => write!(f, "the national {measure}"),
            (place, _) => write!(f, "{} {measure}", Owner(place)),
        }
    }
}

/// The place as an owner: `New Jersey's`, `Hospitals'`.
struct Owner(Place);

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.0.name();
        f.write_str(name)?;
        f.write_str(if name.ends_with('s') { "'" } else { "'s" })
    }
}
