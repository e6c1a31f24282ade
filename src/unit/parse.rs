//! Reading numbers as they are printed: `$54,020`, `10.7%`, `215,500`.

use super::Decimal;

/// Longer than any number that can be held.
const MAX_NUMBER: usize = 40;

/// Digits, with decimals or without, after a sign or none; with thousands separators, all in their
/// places, where the quantity is printed with them.
pub(super) fn number(text: &str, may_be_grouped: bool) -> Option<Decimal> {
    let (sign, digits) = signed(text)?;
    unsigned(digits, may_be_grouped).map(|number| Decimal::new(sign * number.mantissa(), number.scale()))
}

/// The same between the signs of a unit, each of which may be left out: `-$700`, `10.7%`.
pub(super) fn quantity(text: &str, before: &str, after: &str, may_be_grouped: bool) -> Option<Decimal> {
    let (sign, text) = signed(text)?;
    let text = text.strip_prefix(before).unwrap_or(text);
    let text = text.strip_suffix(after).unwrap_or(text);
    unsigned(text, may_be_grouped).map(|number| Decimal::new(sign * number.mantissa(), number.scale()))
}

fn signed(text: &str) -> Option<(i64, &str)> {
    if text.len() > MAX_NUMBER {
        return None;
    }
    Some(match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    })
}

fn unsigned(text: &str, may_be_grouped: bool) -> Option<Decimal> {
    let (whole, decimals) = match text.split_once('.') {
        Some((_, "")) => return None,
        Some((whole, decimals)) => (whole, decimals),
        None => (text, ""),
    };
    let mut groups = whole.split(',');
    let first = groups.next().filter(|first| !first.is_empty())?;
    let is_grouped = whole.len() > first.len();
    if is_grouped && !(may_be_grouped && first.len() <= 3 && groups.all(|group| group.len() == 3)) {
        return None;
    }
    let digits = whole.bytes().filter(|byte| *byte != b',').chain(decimals.bytes());
    let mantissa = digits.clone().try_fold(0_i64, |mantissa, byte| {
        let digit = byte.is_ascii_digit().then(|| i64::from(byte - b'0'))?;
        mantissa.checked_mul(10)?.checked_add(digit)
    })?;
    Some(Decimal::new(mantissa, u8::try_from(decimals.len()).ok()?))
}

/// Reads a number of any kind or, as it is printed, a text.
#[cfg(feature = "serde")]
pub(super) struct NumberVisitor<T> {
    of_number: fn(Decimal) -> Option<T>,
}

#[cfg(feature = "serde")]
impl<T> NumberVisitor<T> {
    pub(super) const fn new(of_number: fn(Decimal) -> Option<T>) -> Self {
        Self { of_number }
    }
}

#[cfg(feature = "serde")]
impl<T: core::str::FromStr<Err = crate::ParseKeyError>> serde::de::Visitor<'_> for NumberVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // The empty text is no number; what is expected instead, its error says.
        write!(f, "a number, or {}", T::from_str("").map_or_else(|error| error.expected(), |_| "a text"))
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<T, E> {
        (self.of_number)(number.into()).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<T, E> {
        let value = i64::try_from(number).ok().and_then(|number| (self.of_number)(number.into()));
        value.ok_or_else(|| E::invalid_value(serde::de::Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<T, E> {
        let value = Decimal::from_f64(number).and_then(self.of_number);
        value.ok_or_else(|| E::invalid_value(serde::de::Unexpected::Float(number), &self))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}
