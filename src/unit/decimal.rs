use core::fmt;

/// A decimal number, exactly as printed: an integer and how many of its digits are decimals.
///
/// ```
/// use health_info_careers::Decimal;
///
/// let growth = Decimal::new(107, 1);
/// assert_eq!(growth.to_string(), "10.7");
/// assert_eq!(growth, Decimal::new(1070, 2));
/// assert_eq!(format!("{growth:.0}|{growth:>8.2}|"), "11|   10.70|");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Decimal {
    raw: i64,
    decimals: u8,
}

/// By number of decimals.
static POWERS_OF_TEN: [i64; 10] =
    [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

impl Decimal {
    /// `raw` divided by ten to the power of `decimals` (at most nine).
    #[inline]
    pub const fn new(raw: i64, decimals: u8) -> Self {
        Self { raw, decimals: if decimals > 9 { 9 } else { decimals } }
    }

    /// A whole number.
    pub const fn whole(value: i64) -> Self {
        Self::new(value, 0)
    }

    #[inline]
    #[expect(clippy::indexing_slicing, reason = "there are at most nine decimals")]
    const fn scale(self) -> i64 {
        POWERS_OF_TEN[self.decimals as usize]
    }

    /// The number as a float, for charts and statistics.
    #[expect(clippy::cast_precision_loss, reason = "figures are far below 2^53")]
    pub const fn to_f64(self) -> f64 {
        self.raw as f64 / self.scale() as f64
    }

    /// With thousands separators, for people: `27,850.5`.
    pub(crate) const fn grouped(self) -> impl fmt::Display {
        WithSeparators(self)
    }

    /// The digits without the point, and how many of them are decimals, as printed.
    pub(crate) const fn digits(self) -> (i64, u8) {
        (self.raw, self.decimals)
    }

    /// Without zeros at the end: of a quantity that is kept finer than it was printed.
    #[must_use]
    pub const fn shortest(self) -> Self {
        let (raw, decimals) = self.reduced();
        Self { raw, decimals }
    }

    /// The digits without the point, at the lowest number of decimals that holds them.
    const fn reduced(self) -> (i64, u8) {
        let (mut raw, mut decimals) = (self.raw, self.decimals);
        while decimals > 0 && raw % 10 == 0 {
            raw /= 10;
            decimals -= 1;
        }
        (raw, decimals)
    }
}

impl Decimal {
    /// Rounded to so many decimals, half away from zero, with all of them shown.
    pub(crate) fn at(self, decimals: usize) -> impl fmt::Display {
        let decimals = u8::try_from(decimals).unwrap_or(9).min(9);
        let (raw, own) = self.reduced();
        if own <= decimals {
            return Digits((raw.saturating_mul(10_i64.pow(u32::from(decimals - own))), decimals));
        }
        let step = 10_i64.pow(u32::from(own - decimals));
        Digits((raw.saturating_add(step / 2 * raw.signum()) / step, decimals))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.reduced() == other.reduced()
    }
}

impl Eq for Decimal {}

impl core::hash::Hash for Decimal {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.reduced().hash(state);
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        let left = i128::from(self.raw) * i128::from(other.scale());
        left.cmp(&(i128::from(other.raw) * i128::from(self.scale())))
    }
}

/// Plain digits, no separators, no trailing zeros: what a data file wants. A precision rounds to
/// so many decimals and keeps them all: `{:.1}` of 29 is `29.0`.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match f.precision() {
            Some(precision) => crate::plumbing::pad_decimals(f, format_args!("{}", self.at(precision))),
            None => crate::plumbing::padded!(f, "{}", Digits(self.reduced())),
        }
    }
}

/// Digits and how many of them are decimals.
struct Digits((i64, u8));

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (raw, decimals) = self.0;
        let (scale, width) = (10_u64.pow(u32::from(decimals)), usize::from(decimals));
        let (sign, magnitude) = (if raw < 0 { "-" } else { "" }, raw.unsigned_abs());
        match decimals {
            0 => write!(f, "{sign}{magnitude}"),
            _ => write!(f, "{sign}{}.{:0width$}", magnitude / scale, magnitude % scale),
        }
    }
}

struct WithSeparators(Decimal);

impl fmt::Display for WithSeparators {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (raw, decimals) = self.0.reduced();
        let scale = 10_i64.pow(u32::from(decimals));
        let (sign, width) = (if raw < 0 { "-" } else { "" }, usize::from(decimals));
        let (whole, fraction) = (crate::plumbing::Grouped((raw / scale).abs()), (raw % scale).abs());
        if decimals == 0 {
            return crate::plumbing::padded!(f, "{sign}{whole}");
        }
        crate::plumbing::padded!(f, "{sign}{whole}.{fraction:0width$}")
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Decimal {
    #[inline]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let scale = self.scale();
        if self.raw % scale == 0 {
            serializer.serialize_i64(self.raw / scale)
        } else {
            serializer.serialize_f64(self.to_f64())
        }
    }
}
