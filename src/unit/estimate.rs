//! A published value, or why there is none; and the four bytes in which tables hold it.

use core::cmp::Ordering;
use core::fmt;

use super::Quantity;
#[cfg(feature = "serde")]
use super::{Decimal, quantity::Plain};
use crate::plumbing::{codes, padded_number};

/// A published value, or why there is none. Never a 0 or an empty text in place of a figure.
///
/// ```
/// use health_info_careers::{Estimate, Occupation, State, Usd};
/// use health_info_careers::unit::Missing;
///
/// let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
/// let vermont = table.get(State::Vermont).unwrap();
/// assert_eq!(vermont.mean(), Estimate::Published(Usd(57_950)));
/// assert_eq!(vermont.employment().published(), None);
/// assert_eq!(vermont.employment().why_missing(), Some(Missing::Withheld));
///
/// let top_coded = Estimate::AtLeast(Usd(239_200));
/// assert_eq!((top_coded.to_string().as_str(), top_coded.published()), ("at least $239,200", None));
/// ```
///
/// What is missing has no rank: there is no `Ord`, and a comparison that the values do not decide
/// is `None`, so `<` and `>=` are both false.
///
/// ```
/// # use health_info_careers::{Estimate, Jobs, Usd};
/// let withheld = Estimate::<Jobs>::Withheld;
/// assert!(!(withheld < Estimate::Published(Jobs(100))) && !(withheld >= Estimate::Published(Jobs(100))));
/// assert!(Estimate::AtLeast(Usd(239_200)) > Estimate::Published(Usd(54_020)));
/// ```
#[doc(alias = "suppressed")]
#[doc(alias = "missing")]
#[doc(alias = "top-coded")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Estimate<T> {
    /// The agency (or the guide) publishes this value.
    Published(T),
    /// The agency publishes only that the value is this or more (top-coded).
    AtLeast(T),
    /// The agency has an estimate and does not release it.
    Withheld,
    /// The source has no such column, or its cell is empty.
    NotInSource,
}

codes! {
    /// Why there is no published value.
    #[doc(alias = "suppressed")]
    #[non_exhaustive]
    pub enum Missing: "a reason why a value is missing", "at_least, withheld or not_in_source" {
        /// Only a lower bound is published: the value is top-coded.
        AtLeast = "at_least", "only a lower bound is published";
        /// The agency has an estimate and does not release it.
        Withheld = "withheld";
        /// The source has no such column, or its cell is empty.
        NotInSource = "not_in_source", "not in source";
    }
}

impl<T> Estimate<T> {
    /// Whether the value is published as such.
    pub const fn is_published(&self) -> bool {
        matches!(self, Self::Published(_))
    }

    /// Whether the agency withholds the value.
    ///
    /// ```
    /// use health_info_careers::{Estimate, Jobs};
    ///
    /// let (published, withheld) = (Estimate::Published(Jobs(4_450)), Estimate::<Jobs>::Withheld);
    /// assert!(published.is_published() && !withheld.is_published() && withheld.is_withheld());
    /// ```
    pub const fn is_withheld(&self) -> bool {
        matches!(self, Self::Withheld)
    }

    /// Why there is no published value; `None` where there is one.
    pub const fn why_missing(&self) -> Option<Missing> {
        match self {
            Self::Published(_) => None,
            Self::AtLeast(_) => Some(Missing::AtLeast),
            Self::Withheld => Some(Missing::Withheld),
            Self::NotInSource => Some(Missing::NotInSource),
        }
    }

    /// The same of another type; a lower bound is converted too.
    ///
    /// ```
    /// use health_info_careers::{Estimate, Usd};
    ///
    /// let thousands = Estimate::Published(Usd(54_020)).map(|usd| usd.to_f64() / 1_000.0);
    /// assert_eq!(thousands, Estimate::Published(54.02));
    /// ```
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Estimate<U> {
        match self {
            Self::Published(value) => Estimate::Published(convert(value)),
            Self::AtLeast(bound) => Estimate::AtLeast(convert(bound)),
            Self::Withheld => Estimate::Withheld,
            Self::NotInSource => Estimate::NotInSource,
        }
    }

    /// The published value, or an error.
    ///
    /// # Errors
    ///
    /// The error given, where there is no published value.
    pub fn ok_or<E>(self, error: E) -> Result<T, E> {
        Option::from(self).ok_or(error)
    }
}

impl<T: Copy> Estimate<T> {
    /// The value, only where it is published as such.
    pub const fn published(&self) -> Option<T> {
        match *self {
            Self::Published(value) => Some(value),
            _ => None,
        }
    }

    /// The least that the value can be: the value itself, or the bound of a top-coded one.
    pub const fn at_least(&self) -> Option<T> {
        match *self {
            Self::Published(value) | Self::AtLeast(value) => Some(value),
            _ => None,
        }
    }
}

/// The published value; `None` for whatever is none.
impl<T> From<Estimate<T>> for Option<T> {
    fn from(estimate: Estimate<T>) -> Self {
        match estimate {
            Estimate::Published(value) => Some(value),
            _ => None,
        }
    }
}

/// Only what is known compares: two published values, and a top-coded one with a value below its
/// bound. Everything else is `None`, even of two that are equal in that both are withheld.
impl<T: PartialOrd> PartialOrd for Estimate<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Published(value), Self::Published(other)) => value.partial_cmp(other),
            (Self::AtLeast(bound), Self::Published(value)) if bound > value => Some(Ordering::Greater),
            (Self::Published(value), Self::AtLeast(bound)) if value < bound => Some(Ordering::Less),
            _ => None,
        }
    }
}

/// The value, or words for why there is none. To a width both stand right, as numbers do; a
/// precision rounds the value and cuts no word.
impl<T: Quantity> fmt::Display for Estimate<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match self {
            Self::Published(value) => return fmt::Display::fmt(value, f),
            Self::AtLeast(bound) => return fmt_bound(*bound, f),
            Self::Withheld => "withheld",
            Self::NotInSource => "not in source",
        };
        padded_number!(f, "{words}")
    }
}

fn fmt_bound<T: Quantity>(bound: T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match f.precision() {
        Some(decimals) => padded_number!(f, "at least {bound:.decimals$}"),
        None => padded_number!(f, "at least {bound}"),
    }
}

/// The number of the quantity, or null for whatever is not a published figure. In a row, the column
/// `missing` says why where that is withheld or a bound; a null that it does not name is not in source.
#[cfg(feature = "serde")]
impl<T: Quantity> serde::Serialize for Estimate<T> {
    #[inline]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Formats that do not describe themselves tell a value from none by what stands before it.
        match self.published() {
            Some(value) => serializer.serialize_some(&Plain(value)),
            None => serializer.serialize_none(),
        }
    }
}

#[cfg(feature = "serde")]
impl<T: Quantity> crate::plumbing::Column for Estimate<T> {
    const CAN_BE_MISSING: bool = true;

    #[inline]
    fn why_missing(&self) -> Option<impl fmt::Display> {
        match self {
            Self::Published(_) | Self::NotInSource => None,
            Self::AtLeast(bound) => Some(Why { code: Missing::AtLeast, bound: Some(bound.number()) }),
            Self::Withheld => Some(Why { code: Missing::Withheld, bound: None }),
        }
    }
}

/// Why a value is missing, as a row says it: `withheld`, `at_least 239200`.
#[cfg(feature = "serde")]
struct Why {
    code: Missing,
    bound: Option<Decimal>,
}

#[cfg(feature = "serde")]
impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.code())?;
        self.bound.map_or(Ok(()), |bound| write!(f, " {bound}"))
    }
}

/// One cell of a table in four bytes: a non-negative integer in the smallest step of its unit,
/// a bit for "at least", and two reserved values.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Cell(u32);

impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.read(), f)
    }
}

impl Cell {
    const AT_LEAST: u32 = 1 << 31;
    const WITHHELD: Self = Self(0x7fff_fffe);
    pub(crate) const NONE: Self = Self(0x7fff_ffff);

    #[cfg(test)]
    pub(crate) const fn new(raw: u32) -> Self {
        assert!(raw < Self::WITHHELD.0, "a value beyond the range of a cell");
        Self(raw)
    }

    #[cfg(test)]
    pub(crate) const fn at_least(raw: u32) -> Self {
        Self(Self::new(raw).0 | Self::AT_LEAST)
    }

    /// From the bytes of a generated table.
    #[inline]
    pub(crate) const fn from_le_bytes(bytes: [u8; 4]) -> Self {
        Self(u32::from_le_bytes(bytes))
    }

    /// The integer, or why there is none.
    #[expect(clippy::cast_possible_wrap, reason = "31 bits fit")]
    pub(crate) const fn read(self) -> Estimate<i32> {
        // Every published value lies below the reserved ones: the usual case is one comparison.
        if self.0 < Self::WITHHELD.0 {
            Estimate::Published(self.0 as i32)
        } else if self.0 == Self::WITHHELD.0 {
            Estimate::Withheld
        } else if self.0 == Self::NONE.0 {
            Estimate::NotInSource
        } else {
            Estimate::AtLeast((self.0 & !Self::AT_LEAST) as i32)
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::format;

    use super::super::{Percent, Usd};
    use super::*;

    #[test]
    fn only_what_is_known_compares() {
        use Estimate::{AtLeast, NotInSource, Published, Withheld};

        assert_eq!(Published(1).partial_cmp(&Published(2)), Some(Ordering::Less));
        assert_eq!(AtLeast(2).partial_cmp(&Published(1)), Some(Ordering::Greater));
        assert_eq!(Published(1).partial_cmp(&AtLeast(2)), Some(Ordering::Less));
        let unknown = [
            (AtLeast(2), Published(2)),
            (Published(3), AtLeast(2)),
            (AtLeast(2), AtLeast(2)),
            (Withheld, Published(1)),
            (NotInSource, Published(1)),
            (Withheld, NotInSource),
            (Withheld, Withheld),
        ];
        for (left, right) in unknown {
            assert_eq!((left.partial_cmp(&right), right.partial_cmp(&left)), (None, None));
        }
    }

    #[test]
    fn a_precision_cuts_no_word_and_a_width_holds() {
        let withheld = Estimate::<Percent>::Withheld;
        assert_eq!(
            format!("{withheld:.1}|{withheld:.0}|{withheld:10.1}|{withheld:<10}|"),
            "withheld|withheld|  withheld|withheld  |"
        );
        assert_eq!(format!("{:.0}", Estimate::<Usd>::NotInSource), "not in source");
        assert_eq!(format!("{:18.1}|", Estimate::AtLeast(Percent::whole(34))), "    at least 34.0%|");
        assert_eq!(
            format!("{:7.1}|{:<7}|", Estimate::Published(Percent::whole(34)), Estimate::Published(Usd(5))),
            "  34.0%|$5     |"
        );
    }

    #[test]
    fn a_cell_keeps_what_it_was_made_of() {
        assert_eq!(Cell::new(0).read(), Estimate::Published(0));
        assert_eq!(Cell::new(2_147_483_645).read(), Estimate::Published(2_147_483_645));
        assert_eq!(Cell::at_least(239_200).read(), Estimate::AtLeast(239_200));
        assert_eq!(Cell::WITHHELD.read(), Estimate::Withheld);
        assert_eq!(Cell::NONE.read(), Estimate::NotInSource);
        assert_eq!(size_of::<Cell>(), 4);
    }
}
