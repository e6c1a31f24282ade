//! Numbers with their unit in the type: dollars, jobs, percentages, ratios.

use core::fmt;

use super::{Decimal, Unit};
use crate::plumbing::{padded_number, sign};

/// A number with its unit in the type: what an [`Estimate`](crate::Estimate) can be of.
///
/// Sealed: the units are those of the sources, and a value comes from them or from a constructor
/// that names its unit. A type that is only known as a quantity cannot be made up:
///
/// ```compile_fail,E0061
/// fn forge<T: health_info_careers::unit::Quantity>(raw: i32) -> T {
///     T::of_steps(raw)
/// }
/// ```
pub trait Quantity: Copy + Ord + core::hash::Hash + fmt::Debug + fmt::Display + 'static {
    /// The unit as facts name it.
    const UNIT: Unit;

    /// The value as a decimal number in [`UNIT`](Self::UNIT).
    fn number(self) -> Decimal;

    /// The value in steps of the smallest difference that the sources print.
    #[doc(hidden)]
    fn steps(self, seal: sealed::Seal) -> i32;

    /// From so many steps.
    #[doc(hidden)]
    fn of_steps(steps: i32, seal: sealed::Seal) -> Self;
}

pub(crate) mod sealed {
    /// What only this crate has: nobody else calls or implements a method that takes it.
    #[derive(Debug)]
    pub struct Seal(pub(super) ());
}

/// The integer inside a quantity, within the crate.
pub(crate) trait Raw: Quantity {
    fn raw(self) -> i32 {
        self.steps(sealed::Seal(()))
    }

    fn from_raw(raw: i32) -> Self {
        Self::of_steps(raw, sealed::Seal(()))
    }
}

impl<T: Quantity> Raw for T {}

/// What the quantities have in common; each adds its own documentation, constructors and `Display`.
///
/// Unit, decimals, then how it reads: the kind, the forms expected, the sign before and after the
/// number, and whether thousands may be separated.
macro_rules! quantity {
    ($type:ident, $unit:ident, $decimals:literal, $kind:literal, $expected:literal, $before:literal, $after:literal, $grouped:literal) => {
        impl $crate::unit::Quantity for $type {
            const UNIT: $crate::unit::Unit = $crate::unit::Unit::$unit;

            #[inline]
            fn number(self) -> $crate::Decimal {
                $crate::Decimal::new(i64::from(self.0), $decimals)
            }

            #[inline]
            fn steps(self, _: $crate::unit::quantity::sealed::Seal) -> i32 {
                self.0
            }

            #[inline]
            fn of_steps(steps: i32, _: $crate::unit::quantity::sealed::Seal) -> Self {
                Self(steps)
            }
        }

        impl $type {
            /// The number in the unit of the type, as a float, for charts and statistics.
            pub const fn to_f64(self) -> f64 {
                $crate::Decimal::new(self.0 as i64, $decimals).to_f64()
            }

            fn of_number(number: $crate::Decimal) -> Option<Self> {
                number.steps($decimals).map(Self)
            }
        }

        /// The number in the unit of the type, not the steps inside: `Percent(10.7)`.
        impl core::fmt::Debug for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, concat!(stringify!($type), "({})"), $crate::unit::Quantity::number(*self))
            }
        }

        impl From<$type> for $crate::Decimal {
            fn from(quantity: $type) -> Self {
                $crate::unit::Quantity::number(quantity)
            }
        }

        impl From<$type> for f64 {
            fn from(quantity: $type) -> Self {
                quantity.to_f64()
            }
        }

        /// Reads what is printed, with the signs of the unit or without.
        impl core::str::FromStr for $type {
            type Err = $crate::ParseKeyError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::unit::parse::quantity(text, $before, $after, $grouped)
                    .and_then(Self::of_number)
                    .ok_or($crate::ParseKeyError::new($kind, $expected))
            }
        }

        impl TryFrom<&str> for $type {
            type Error = $crate::ParseKeyError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&$crate::unit::quantity::Plain(*self), serializer)
            }
        }

        /// From the plain number or, where the format describes itself, from what is printed.
        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let visitor = $crate::unit::parse::NumberVisitor::new(Self::of_number);
                match $decimals {
                    _ if deserializer.is_human_readable() => deserializer.deserialize_any(visitor),
                    0 => deserializer.deserialize_i32(visitor),
                    _ => deserializer.deserialize_f64(visitor),
                }
            }
        }

        $crate::plumbing::column!($type);
    };
}
pub(super) use quantity;

/// What a quantity in whole numbers has besides: plain integers in and out.
macro_rules! whole {
    ($type:ident) => {
        impl From<i32> for $type {
            fn from(number: i32) -> Self {
                Self(number)
            }
        }

        impl From<u16> for $type {
            fn from(number: u16) -> Self {
                Self(number.into())
            }
        }

        /// Fails beyond 2,147,483,647.
        impl TryFrom<u32> for $type {
            type Error = core::num::TryFromIntError;

            fn try_from(number: u32) -> Result<Self, Self::Error> {
                i32::try_from(number).map(Self)
            }
        }

        /// Fails beyond 2,147,483,647 either way.
        impl TryFrom<i64> for $type {
            type Error = core::num::TryFromIntError;

            fn try_from(number: i64) -> Result<Self, Self::Error> {
                i32::try_from(number).map(Self)
            }
        }

        impl From<$type> for i32 {
            fn from(quantity: $type) -> Self {
                quantity.0
            }
        }

        impl From<$type> for i64 {
            fn from(quantity: $type) -> Self {
                quantity.0.into()
            }
        }

        impl From<$type> for i128 {
            fn from(quantity: $type) -> Self {
                quantity.0.into()
            }
        }
    };
}
pub(super) use whole;

/// The plain number of a quantity, of one type for all values of a unit: an integer where the unit
/// has no decimals, else a float.
#[cfg(feature = "serde")]
pub(crate) struct Plain<T>(pub(crate) T);

#[cfg(feature = "serde")]
impl<T: Quantity> crate::plumbing::Column for Plain<T> {}

#[cfg(feature = "serde")]
impl<T: Quantity> serde::Serialize for Plain<T> {
    #[inline]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let number = self.0.number();
        match number.scale() {
            0 => serializer.serialize_i32(self.0.raw()),
            _ => serializer.serialize_f64(number.to_f64()),
        }
    }
}

/// Displays a number with the sign of its unit after it: with the decimals that a precision asks for,
/// else as many as are usual, else as few as hold it.
pub(super) fn fmt_number(
    f: &mut fmt::Formatter<'_>,
    number: Decimal,
    usual: Option<usize>,
    after: &str,
) -> fmt::Result {
    let decimals = f.precision().or(usual).unwrap_or(number.shortest().scale().into());
    padded_number!(f, "{}{}{after}", sign(f, number.is_negative_at(decimals)), number.unsigned_at(decimals))
}
