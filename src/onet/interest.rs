//! `Interest`: the six areas of interest (RIASEC).

use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use crate::plumbing::{ParseKeyError, serde_as_text};

/// One of the six areas of interest that O*NET rates occupations by (RIASEC).
///
/// A guide calls two of them by other names, which are understood too.
///
/// ```
/// use health_info_careers::onet::Interest;
///
/// assert_eq!("Persuading".parse(), Ok(Interest::Enterprising));
/// assert_eq!("conventional".parse(), Ok(Interest::Conventional));
/// assert_eq!(Interest::Conventional.printed_name(), Some("Organizing"));
/// assert_eq!(Interest::Enterprising.to_string(), "enterprising");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_an_interest)]
pub enum Interest {
    /// Hands-on work with things.
    Realistic,
    /// Ideas, thinking, finding out.
    Investigative,
    /// Forms, designs, self-expression.
    Artistic,
    /// Helping and teaching others.
    Social,
    /// Starting projects, leading, persuading.
    #[strum(to_string = "enterprising", serialize = "persuading")]
    Enterprising,
    /// Set procedures, data, details.
    #[strum(to_string = "conventional", serialize = "organizing")]
    Conventional,
}

serde_as_text!(Interest);

fn not_an_interest(_: &str) -> ParseKeyError {
    ParseKeyError::new(
        "an area of interest",
        "realistic, investigative, artistic, social, enterprising (persuading) or conventional (organizing)",
    )
}

impl Interest {
    /// All six, in the usual order.
    pub const ALL: [Self; 6] =
        [Self::Realistic, Self::Investigative, Self::Artistic, Self::Social, Self::Enterprising, Self::Conventional];

    /// As O*NET names it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Realistic => "Realistic",
            Self::Investigative => "Investigative",
            Self::Artistic => "Artistic",
            Self::Social => "Social",
            Self::Enterprising => "Enterprising",
            Self::Conventional => "Conventional",
        }
    }

    /// The name that a guide prints for it, where one does.
    pub const fn printed_name(self) -> Option<&'static str> {
        match self {
            Self::Enterprising => Some("Persuading"),
            Self::Conventional => Some("Organizing"),
            _ => None,
        }
    }
}
