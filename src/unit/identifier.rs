use thiserror::Error;

/// The longest text that any key, name or alias can have; whatever is longer is refused unread.
pub(crate) const MAX_KEY: usize = 160;

/// The bytes of a short code as a word, so that codes compare in `const`.
pub(crate) const fn big_endian(code: &[u8]) -> u64 {
    let (mut word, mut rest) = (0, code);
    while let [first, others @ ..] = rest {
        word = word << 8 | *first as u64;
        rest = others;
    }
    word
}

/// What a text was not.
///
/// Small and `Copy`: it does not keep the text that was refused, which the caller has.
///
/// ```
/// use health_info_careers::State;
///
/// let error = "Ontario".parse::<State>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "not a state: expected a USPS code, a name or a two-digit FIPS code (NJ, New Jersey, 34)",
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error)]
#[error("not {kind}: expected {expected}")]
pub struct ParseKeyError {
    kind: &'static str,
    expected: &'static str,
}

impl ParseKeyError {
    pub(crate) const fn new(kind: &'static str, expected: &'static str) -> Self {
        Self { kind, expected }
    }

    /// What the text should have been, with an article: `a state`.
    pub const fn kind(&self) -> &'static str {
        self.kind
    }

    /// The forms that are understood.
    pub const fn expected(&self) -> &'static str {
        self.expected
    }
}

/// Gives a key type its one code in every form: `Display`, `AsRef<str>`, `FromStr`, serde.
///
/// The type brings `code(&self) -> &str` and `parse(&str) -> Option<Self>`.
macro_rules! identifier {
    ($type:ty, $kind:literal, $expected:literal) => {
        impl core::fmt::Display for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.code())
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.code()
            }
        }

        impl core::str::FromStr for $type {
            type Err = $crate::unit::ParseKeyError;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text).ok_or($crate::unit::ParseKeyError::new($kind, $expected))
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;
                impl serde::de::Visitor<'_> for Visitor {
                    type Value = $type;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str($expected)
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$type, E> {
                        text.parse().map_err(E::custom)
                    }
                }
                deserializer.deserialize_str(Visitor)
            }
        }
    };
}
pub(crate) use identifier;
