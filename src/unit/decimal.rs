//! Exact decimal numbers, as sources print them.

use core::cmp::Ordering;
use core::fmt;

use crate::plumbing::ParseKeyError;

/// A decimal number, exactly as printed: its digits without the point, and how many are decimals.
///
/// ```
/// use health_info_careers::Decimal;
///
/// let growth = Decimal::new(107, 1);
/// assert_eq!(growth.to_string(), "10.7");
/// assert_eq!("10.7".parse(), Ok(growth));
/// assert_eq!(growth, Decimal::new(1_070, 2));
/// assert_eq!(format!("{growth:.0}|{growth:8.2}|{growth:<6}|"), "11|   10.70|10.7  |");
/// assert_eq!((growth.to_f64(), Decimal::whole(11).to_string()), (10.7, "11".into()));
/// ```
///
/// For a decimal type of another crate, take [`mantissa`](Self::mantissa) and [`scale`](Self::scale).
#[derive(Debug, Clone, Copy)]
pub struct Decimal {
    mantissa: i64,
    scale: u8,
}

impl Decimal {
    /// `mantissa` divided by ten to the power of `scale`; 10.7 is `new(107, 1)`.
    #[inline]
    pub const fn new(mantissa: i64, scale: u8) -> Self {
        Self { mantissa, scale }
    }

    /// A whole number.
    pub const fn whole(value: i64) -> Self {
        Self::new(value, 0)
    }

    /// The digits without the point: 107 of 10.7.
    ///
    /// ```
    /// use health_info_careers::{Decimal, projections};
    ///
    /// let growth = Decimal::from(projections().get(2018).unwrap().growth()).shortest(); // 10.7%
    /// assert_eq!((growth.mantissa(), growth.scale()), (107, 1));
    /// ```
    pub const fn mantissa(self) -> i64 {
        self.mantissa
    }

    /// How many of the digits are decimals: 1 of 10.7.
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// The float next to the number, for charts and statistics.
    #[inline]
    pub const fn to_f64(self) -> f64 {
        // A float holds both: the division alone rounds.
        if self.mantissa.unsigned_abs() > 1 << 53 || self.scale > 22 {
            return self.to_f64_by_bits();
        }
        self.to_f64_by_power()
    }

    #[inline]
    #[expect(
        clippy::cast_precision_loss,
        reason = "a mantissa of more than 2^53 comes here with more than 38 decimals only"
    )]
    const fn to_f64_by_power(self) -> f64 {
        let (mut power, mut decimals) = (1.0, self.scale);
        while decimals > 0 {
            power *= 10.0;
            decimals -= 1;
        }
        self.mantissa as f64 / power
    }

    /// Long division in binary, to one bit more than a float holds, and one for all that follow.
    #[expect(clippy::cast_precision_loss, reason = "this is the one rounding")]
    #[expect(clippy::cast_possible_truncation, reason = "the quotient is no larger than the mantissa or 2^55")]
    const fn to_f64_by_bits(self) -> f64 {
        let Self { mantissa, scale } = self.shortest();
        let Some(divisor) = 10_u128.checked_pow(scale as u32) else {
            // Nothing that is read has so many decimals; the last bit may be off.
            return self.to_f64_by_power();
        };
        let magnitude = mantissa.unsigned_abs() as u128;
        let (mut quotient, mut rest) = (magnitude / divisor, magnitude % divisor);
        let mut halvings = 0;
        while quotient < 1 << 54 && rest > 0 {
            rest *= 2;
            quotient = 2 * quotient + (rest >= divisor) as u128;
            rest %= divisor;
            halvings += 1;
        }
        let mut float = (quotient as u64 | (rest > 0) as u64) as f64;
        while halvings > 0 {
            float /= 2.0;
            halvings -= 1;
        }
        if mantissa < 0 { -float } else { float }
    }

    /// With thousands separators, for people: `27,850.5`.
    pub(crate) const fn grouped(self) -> impl fmt::Display {
        WithSeparators(self)
    }

    /// Without zeros at the end: of a quantity that is kept finer than it was printed.
    #[must_use]
    pub const fn shortest(self) -> Self {
        let Self { mut mantissa, mut scale } = self;
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        Self { mantissa, scale }
    }

    /// Rounded to so many decimals, half away from zero, with all of them shown.
    pub(crate) const fn at(self, decimals: usize) -> impl fmt::Display {
        Digits::of(self, decimals)
    }

    /// The same without its sign.
    pub(super) const fn unsigned_at(self, decimals: usize) -> impl fmt::Display {
        Digits { is_negative: false, ..Digits::of(self, decimals) }
    }

    /// Whether it has a sign when it is rounded to so many decimals.
    pub(super) const fn is_negative_at(self, decimals: usize) -> bool {
        Digits::of(self, decimals).is_negative
    }

    /// How many steps of ten to the power of minus `scale` it is; `None` for a part of a step, and
    /// beyond the range.
    pub(super) fn steps(self, scale: u8) -> Option<i32> {
        let own = self.shortest();
        let power = 10_i64.checked_pow(u32::from(scale.checked_sub(own.scale)?))?;
        own.mantissa.checked_mul(power).and_then(|steps| i32::try_from(steps).ok())
    }

    /// The shortest decimal number that is this float.
    #[cfg(feature = "serde")]
    pub(super) fn from_f64(number: f64) -> Option<Self> {
        let mut text = crate::plumbing::Buffer::new();
        fmt::Write::write_fmt(&mut text, format_args!("{number}")).ok()?;
        super::parse::number(text.as_str(), false)
    }
}

impl From<i32> for Decimal {
    fn from(value: i32) -> Self {
        Self::whole(value.into())
    }
}

impl From<u32> for Decimal {
    fn from(value: u32) -> Self {
        Self::whole(value.into())
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self::whole(value)
    }
}

impl From<Decimal> for f64 {
    fn from(number: Decimal) -> Self {
        number.to_f64()
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Decimal {}

impl core::hash::Hash for Decimal {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        let Self { mantissa, scale } = self.shortest();
        (mantissa, scale).hash(state);
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        // The one with fewer decimals is brought to those of the other.
        let scaled = |mantissa: i64, decimals: u8| match 10_i128.checked_pow(decimals.into()) {
            Some(power) if decimals <= 19 => i128::from(mantissa) * power,
            // From ten to the power of 19 on, it is larger than any mantissa.
            _ => i128::from(mantissa.signum()) * i128::MAX,
        };
        match self.scale.cmp(&other.scale) {
            Ordering::Equal => self.mantissa.cmp(&other.mantissa),
            Ordering::Less => scaled(self.mantissa, other.scale - self.scale).cmp(&other.mantissa.into()),
            Ordering::Greater => i128::from(self.mantissa).cmp(&scaled(other.mantissa, self.scale - other.scale)),
        }
    }
}

/// Plain digits, no separators, no trailing zeros: what a data file wants. A precision rounds to
/// so many decimals and keeps them all: `{:.1}` of 29 is `29.0`. To a width, numbers stand right.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::quantity::fmt_number(f, *self, None, "")
    }
}

/// Reads plain digits, with decimals or without: `10.7`, `-2`.
impl core::str::FromStr for Decimal {
    type Err = ParseKeyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        super::parse::number(text, false).ok_or(ParseKeyError::new("a number", "digits, such as 54020, 10.7 or -2"))
    }
}

impl TryFrom<&str> for Decimal {
    type Error = ParseKeyError;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// The digits of a number as they are written.
struct Digits {
    is_negative: bool,
    magnitude: u64,
    /// How many of the magnitude's digits are decimals.
    decimals: u8,
    /// How many zeros follow them.
    zeros: usize,
}

impl Digits {
    const fn of(number: Decimal, decimals: usize) -> Self {
        let Decimal { mantissa, scale } = number.shortest();
        let magnitude = mantissa.unsigned_abs();
        let is_negative = mantissa < 0;
        if scale as usize <= decimals {
            return Self { is_negative, magnitude, decimals: scale, zeros: decimals - scale as usize };
        }
        #[expect(clippy::cast_possible_truncation, reason = "there are fewer than the scale has")]
        let decimals = decimals as u8;
        let magnitude = match 10_u64.checked_pow((scale - decimals) as u32) {
            Some(step) => (magnitude + step / 2) / step,
            None => 0,
        };
        Self { is_negative: is_negative && magnitude != 0, magnitude, decimals, zeros: 0 }
    }
}

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { is_negative, magnitude, decimals, zeros } = *self;
        let (whole, fraction) = match 10_u64.checked_pow(decimals.into()) {
            Some(power) => (magnitude / power, magnitude % power),
            None => (0, magnitude),
        };
        write!(f, "{}{whole}", if is_negative { "-" } else { "" })?;
        match (usize::from(decimals), zeros) {
            (0, 0) => Ok(()),
            (0, zeros) => write!(f, ".{:0zeros$}", 0),
            (decimals, 0) => write!(f, ".{fraction:0decimals$}"),
            (decimals, zeros) => write!(f, ".{fraction:0decimals$}{:0zeros$}", 0),
        }
    }
}

struct WithSeparators(Decimal);

impl fmt::Display for WithSeparators {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Decimal { mantissa, scale } = self.0.shortest();
        let (sign, magnitude) = (if mantissa < 0 { "-" } else { "" }, mantissa.unsigned_abs());
        let (whole, fraction) = match 10_u64.checked_pow(scale.into()) {
            Some(power) => (magnitude / power, magnitude % power),
            None => (0, magnitude),
        };
        let whole = crate::plumbing::Grouped(i64::try_from(whole).unwrap_or(i64::MAX));
        match usize::from(scale) {
            0 => crate::plumbing::padded!(f, "{sign}{whole}"),
            width => crate::plumbing::padded!(f, "{sign}{whole}.{fraction:0width$}"),
        }
    }
}

/// A number: where a person may read it, without a point if it is whole; else always a float, for
/// formats that do not describe themselves need one type.
#[cfg(feature = "serde")]
impl serde::Serialize for Decimal {
    #[inline]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { mantissa, scale } = self.shortest();
        if scale == 0 && serializer.is_human_readable() {
            serializer.serialize_i64(mantissa)
        } else {
            serializer.serialize_f64(self.to_f64())
        }
    }
}

/// From a number or, where the format describes itself, from a text. One with decimals and more digits
/// than a float holds (15 are always held) is refused, for it is written as a float.
#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Decimal {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = if deserializer.is_human_readable() {
            deserializer.deserialize_any(super::parse::NumberVisitor::new(Some))?
        } else {
            deserializer.deserialize_f64(super::parse::NumberVisitor::new(Some))?
        };
        // Written as a float, it would not come back.
        if number.shortest().scale > 0 && Self::from_f64(number.to_f64()) != Some(number) {
            return Err(serde::de::Error::custom("a number with more digits than a float holds"));
        }
        Ok(number)
    }
}

crate::plumbing::column!(Decimal);

#[cfg(test)]
mod tests {
    extern crate std;

    use std::format;

    use super::*;

    #[test]
    fn a_number_of_any_scale_keeps_its_value() {
        let tiny = Decimal::new(1, 12);
        assert_eq!((tiny.mantissa(), tiny.scale()), (1, 12));
        assert_eq!(format!("{tiny}"), "0.000000000001");
        assert!(Decimal::whole(0) < tiny && tiny < Decimal::new(1, 9));
        assert!(Decimal::new(i64::MAX, 200) < tiny && Decimal::new(i64::MIN, 200) < tiny);
        assert!(Decimal::new(i64::MIN, 0) < Decimal::new(-1, 255));
        assert_eq!(Decimal::new(10, 255), Decimal::new(1, 254));
        assert_eq!(format!("{:.1}|{:.3}", Decimal::new(i64::MAX, 255), Decimal::new(-4, 4)), "0.0|0.000");
    }

    #[test]
    fn the_float_is_the_next_one() {
        for (number, float) in [
            (Decimal::new(107, 1), 10.7),
            (Decimal::new(-43_637_556_489_856_144, 25), -4.363_755_648_985_614_4e-9),
            (Decimal::new(9_007_199_254_740_993, 0), 9_007_199_254_740_992.0),
            (Decimal::new(90_071_992_547_409_931, 1), 9_007_199_254_740_994.0),
            (Decimal::new(i64::MIN, 0), -9_223_372_036_854_775_808.0),
            (Decimal::new(30_000_000_000_000_004, 17), 0.300_000_000_000_000_04),
            (Decimal::new(123_456_789_012_345_678, 38), 1.234_567_890_123_456_8e-21),
            (Decimal::new(1, 38), 1e-38),
            (Decimal::new(0, 200), 0.0),
        ] {
            let float: f64 = float;
            assert_eq!(number.to_f64().to_bits(), float.to_bits(), "{number} {}", number.to_f64());
        }
        assert!((Decimal::new(5, 60).to_f64() - 5e-60).abs() < 1e-74);
    }

    #[test]
    fn precision_rounds_or_appends_and_never_overflows() {
        assert_eq!(format!("{:.2}", Decimal::whole(i64::MAX)), "9223372036854775807.00");
        assert_eq!(format!("{:.0}", Decimal::new(i64::MIN, 19)), "-1");
        assert_eq!(format!("{:.0}|{:.1}", Decimal::new(-25, 1), Decimal::new(-25, 2)), "-3|-0.3");
        assert_eq!(format!("{:.3}|{:.12}", Decimal::new(107, 1), Decimal::new(5, 1)), "10.700|0.500000000000");
        assert_eq!(
            format!(
                "{:+}|{:6.1}|{:<7}|{:^7}|",
                Decimal::whole(3),
                Decimal::new(-25, 1),
                Decimal::new(-25, 1),
                Decimal::whole(3)
            ),
            "+3|  -2.5|-2.5   |   3   |"
        );
    }

    #[test]
    fn what_is_printed_reads_back_and_nothing_else_does() {
        for number in [Decimal::new(107, 1), Decimal::new(-5, 3), Decimal::whole(i64::MAX), Decimal::whole(0)] {
            assert_eq!(format!("{number}").parse(), Ok(number));
        }
        for text in ["", "-", ".5", "5.", "1,234", "1e3", "NaN", " 1", "10.7%", "9223372036854775808"] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
    }
}
