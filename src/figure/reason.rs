use core::fmt;

/// Why two figures are not to be compared as they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::AsRefStr)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
#[repr(u8)]
pub enum Reason {
    /// Two statistics: a mean against a median.
    Statistic,
    /// Two periods.
    Period,
    /// Two occupation codes.
    Occupation,
    /// The self-employed are counted in one and not in the other.
    Coverage,
    /// Two editions of the industry classification.
    IndustryClassification,
    /// Two delineations of areas.
    AreaDelineation,
    /// One of the two has no published value. No caller can accept this one away.
    NotPublished,
}

impl Reason {
    const ALL: [Self; 7] = [
        Self::Statistic,
        Self::Period,
        Self::Occupation,
        Self::Coverage,
        Self::IndustryClassification,
        Self::AreaDelineation,
        Self::NotPublished,
    ];
}

/// What to keep in mind with a comparison that is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::AsRefStr)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
#[repr(u8)]
pub enum Caveat {
    /// One is part of the other: a state and the nation.
    PartOfWhole,
    /// The two have a part in common: a state and an area that reaches beyond it.
    Overlap,
    /// The period of at least one is inferred, not stated.
    InferredDate,
    /// OEWS changed its method with May 2021, between the two.
    MethodChanged,
    /// The two places cut the nation in different ways, such as a state and an industry.
    DifferentBreakdowns,
}

impl Caveat {
    const ALL: [Self; 5] =
        [Self::PartOfWhole, Self::Overlap, Self::InferredDate, Self::MethodChanged, Self::DifferentBreakdowns];

    /// As a person would say it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::PartOfWhole => "one is part of the other",
            Self::Overlap => "the two overlap",
            Self::InferredDate => "a period is inferred, not stated",
            Self::MethodChanged => "the survey's method changed with May 2021",
            Self::DifferentBreakdowns => "the two places are not of one kind",
        }
    }
}

/// A set in one byte, of the enum whose discriminants number its bits; `fmt` must be in scope.
macro_rules! set {
    ($(#[$doc:meta])* $set:ident of $item:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
        pub struct $set(u8);

        impl $set {
            /// The empty set.
            pub const NONE: Self = Self(0);

            /// The set with one more.
            #[must_use]
            pub const fn with(self, item: $item) -> Self {
                Self(self.0 | 1 << item as u8)
            }

            /// The set without those of another.
            #[must_use]
            pub const fn without(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }

            /// Whether it holds the item.
            pub const fn contains(self, item: $item) -> bool {
                self.0 & 1 << item as u8 != 0
            }

            /// Whether it holds nothing.
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// What it holds, in order.
            pub fn iter(self) -> impl Iterator<Item = $item> + Clone {
                $item::ALL.into_iter().filter(move |item| self.contains(*item))
            }
        }

        impl FromIterator<$item> for $set {
            fn from_iter<I: IntoIterator<Item = $item>>(items: I) -> Self {
                items.into_iter().fold(Self::NONE, Self::with)
            }
        }

        impl<const N: usize> From<[$item; N]> for $set {
            fn from(items: [$item; N]) -> Self {
                items.into_iter().collect()
            }
        }

        impl From<$item> for $set {
            fn from(item: $item) -> Self {
                Self::NONE.with(item)
            }
        }

        /// A list of codes.
        #[cfg(feature = "serde")]
        impl serde::Serialize for $set {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeSeq;

                let mut list = serializer.serialize_seq(None)?;
                for item in self.iter() {
                    list.serialize_element(item.as_ref())?;
                }
                list.end()
            }
        }

        impl fmt::Debug for $set {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_set().entries(self.iter()).finish()
            }
        }
    };
}

pub(crate) use set;

set! {
    /// A set of [`Reason`]s.
    Reasons of Reason
}

set! {
    /// A set of [`Caveat`]s.
    Caveats of Caveat
}
