//! `Interest`: the six areas of interest (RIASEC).

use crate::plumbing::codes;

codes! {
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
    pub enum Interest: "an area of interest", "realistic, investigative, artistic, social, enterprising (persuading) or conventional (organizing)" {
        /// Hands-on work with things.
        Realistic = "realistic", "Realistic";
        /// Ideas, thinking, finding out.
        Investigative = "investigative", "Investigative";
        /// Forms, designs, self-expression.
        Artistic = "artistic", "Artistic";
        /// Helping and teaching others.
        Social = "social", "Social";
        /// Starting projects, leading, persuading.
        Enterprising = "enterprising", "Enterprising", "persuading";
        /// Set procedures, data, details.
        Conventional = "conventional", "Conventional", "organizing";
    }
}

impl Interest {
    /// The name that a guide prints for it, where one does.
    pub const fn printed_name(self) -> Option<&'static str> {
        match self {
            Self::Enterprising => Some("Persuading"),
            Self::Conventional => Some("Organizing"),
            _ => None,
        }
    }
}
