//! Keys that read back what they print: one code in `Display`, `AsRef<str>`, `FromStr`, serde.

#[cfg(feature = "serde")]
use super::ParseKeyError;

/// The bytes of a short code as a word, so that codes compare in `const`.
pub(crate) const fn big_endian(code: &[u8]) -> u64 {
    let (mut word, mut rest) = (0, code);
    while let [first, others @ ..] = rest {
        word = word << 8 | *first as u64;
        rest = others;
    }
    word
}

/// Writes a type as its text and reads it as `FromStr` does, so that JSON knows the same spellings
/// as the command line, in any case.
///
/// The type brings `AsRef<str>` and `FromStr` with [`ParseKeyError`].
macro_rules! serde_as_text {
    ($type:ty) => {
        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_ref())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::plumbing::TextVisitor::new())
            }
        }

        $crate::plumbing::column!($type);
    };
}
pub(crate) use serde_as_text;

/// Reads a text as `FromStr` does.
#[cfg(feature = "serde")]
pub(crate) struct TextVisitor<T>(core::marker::PhantomData<T>);

#[cfg(feature = "serde")]
impl<T> TextVisitor<T> {
    pub(crate) const fn new() -> Self {
        Self(core::marker::PhantomData)
    }
}

#[cfg(feature = "serde")]
impl<T: core::str::FromStr<Err = ParseKeyError>> serde::de::Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // No key is the empty text; what is expected instead, its error says.
        f.write_str(T::from_str("").map_or_else(|error| error.expected(), |_| "a text"))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

/// Gives a key type its one code in every form: `Display`, `Debug` (`Area(0038060)`),
/// `AsRef<str>`, `FromStr`, `TryFrom<&str>`, serde. An enum, marked so, keeps the `Debug` that it derives.
///
/// The type brings `code(&self) -> &str` and `parse(&str) -> Option<Self>`.
macro_rules! identifier {
    (enum $type:ident, $kind:literal, $expected:literal) => {
        impl core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.code())
            }
        }

        impl AsRef<str> for $type {
            #[inline]
            fn as_ref(&self) -> &str {
                self.code()
            }
        }

        impl core::str::FromStr for $type {
            type Err = $crate::plumbing::ParseKeyError;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text).ok_or($crate::plumbing::ParseKeyError::new($kind, $expected))
            }
        }

        impl TryFrom<&str> for $type {
            type Error = $crate::plumbing::ParseKeyError;

            #[inline]
            fn try_from(text: &str) -> Result<Self, Self::Error> {
                core::str::FromStr::from_str(text)
            }
        }

        $crate::plumbing::serde_as_text!($type);
    };
    ($type:ident, $kind:literal, $expected:literal) => {
        impl core::fmt::Debug for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, concat!(stringify!($type), "({})"), self.code())
            }
        }

        $crate::plumbing::identifier!(enum $type, $kind, $expected);
    };
}
pub(crate) use identifier;
