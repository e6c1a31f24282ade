//! The one way to declare an enum whose variants have codes.

/// Declares an enum: a row is the variant's documentation, its name, its code, and, where it is not
/// the code, the name for people; more texts of a row are read, never written.
///
/// ```ignore
/// codes! {
///     /// How the period of a figure is known.
///     pub enum Dating: "a dating", "stated, inferred or unknown" {
///         /// The source says so.
///         Stated = "stated";
///         /// The source does not say; it follows from other figures.
///         Inferred = "inferred", "inferred from other figures", "derived";
///     }
/// }
/// ```
///
/// The enum gets its derives, `ALL`, `code()`, `name()`, `Display` (the code, to a width),
/// `AsRef<str>`, `From` for `&'static str`, `FromStr` and `TryFrom<&str>` (code, name or further
/// text in any ASCII case, and no other text), and serde as the code, both ways. The two texts after
/// its name are what [`ParseKeyError`](crate::ParseKeyError) says. An attribute such as
/// `#[non_exhaustive]` stands before the enum as always.
macro_rules! codes {
    (
        $(#[$meta:meta])*
        $vis:vis enum $type:ident: $kind:literal, $expected:literal {
            $(
                $(#[$row_meta:meta])*
                $variant:ident = $code:literal $(, $name:literal $(, $alias:literal)*)?;
            )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
        $vis enum $type {
            $(
                $(#[$row_meta])*
                #[strum(serialize = $code)]
                $variant,
            )+
        }

        impl $type {
            /// All, in order.
            $vis const ALL: [Self; [$($code),+].len()] = [$(Self::$variant),+];

            /// The code, as data files and JSON have it.
            $vis const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }

            /// The name, as a person would say it.
            $vis const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $crate::plumbing::codes!(@name $code $(, $name)?),)+
                }
            }
        }

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
            #[allow(clippy::indexing_slicing, reason = "a position is below the number of rows")]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                const TEXTS: &[&[&str]] = &[$(&[$code $(, $name $(, $alias)*)?]),+];
                match $crate::plumbing::position(TEXTS, text) {
                    Some(index) => Ok(Self::ALL[index]),
                    None => Err($crate::plumbing::ParseKeyError::new($kind, $expected)),
                }
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
    (@name $code:literal) => { $code };
    (@name $code:literal, $name:literal) => { $name };
}
pub(crate) use codes;

/// Which variant's texts have this one, in any ASCII case: one function for all enums.
pub(crate) fn position(texts: &[&[&str]], text: &str) -> Option<usize> {
    // The length first: an overlong text costs the same whatever it is read as.
    if text.len() > super::MAX_KEY {
        return None;
    }
    texts.iter().position(|row| row.iter().any(|one| one.eq_ignore_ascii_case(text)))
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::format;
    use std::string::ToString;

    codes! {
        /// Something with codes.
        #[non_exhaustive]
        #[repr(u8)]
        pub(super) enum Sample: "a sample", "one or the-other" {
            /// One.
            One = "one";
            /// The other.
            Other = "the-other", "the other one", "another";
        }
    }

    #[test]
    fn code_name_and_alias_read_back_in_any_case_and_nothing_else_does() {
        for (text, sample) in [("ONE", Sample::One), ("The-Other", Sample::Other), ("another", Sample::Other)] {
            assert_eq!(text.parse(), Ok(sample));
        }
        for sample in Sample::ALL {
            assert_eq!(sample.code().parse(), Ok(sample));
            assert_eq!(Sample::try_from(sample.name()), Ok(sample));
        }
        for text in ["", " one", "oneone", "the other"] {
            assert_eq!(text.parse::<Sample>().unwrap_err().to_string(), "not a sample: expected one or the-other");
        }
    }

    #[test]
    fn the_code_is_displayed_to_a_width_and_is_the_name_where_there_is_none() {
        assert_eq!(format!("{:>6}|{:<10}|", Sample::One, Sample::Other), "   one|the-other |");
        assert_eq!((Sample::One.name(), Sample::Other.name()), ("one", "the other one"));
        assert_eq!((<&str>::from(Sample::Other), Sample::Other.as_ref()), ("the-other", "the-other"));
    }
}
