//! Levels of education, as the Employment Projections name them.

use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use crate::plumbing::{ParseKeyError, serde_as_text};

/// How much education: the eight levels of the Employment Projections, from least to most.
///
/// The order is the agency's. It ranks a postsecondary award above some college without a degree.
///
/// ```
/// use health_info_careers::EducationLevel;
///
/// assert!(EducationLevel::PostsecondaryNondegree < EducationLevel::Associate);
/// assert_eq!("associate".parse(), Ok(EducationLevel::Associate));
/// assert_eq!(EducationLevel::Associate.name(), "associate's degree");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_level)]
pub enum EducationLevel {
    /// No formal educational credential.
    NoFormalCredential,
    /// High school diploma or equivalent.
    HighSchool,
    /// Some college, no degree.
    SomeCollege,
    /// Postsecondary nondegree award, such as a certificate.
    PostsecondaryNondegree,
    /// Associate's degree.
    Associate,
    /// Bachelor's degree.
    Bachelor,
    /// Master's degree.
    Master,
    /// Doctoral or professional degree.
    DoctoralProfessional,
}

serde_as_text!(EducationLevel);

fn not_a_level(_: &str) -> ParseKeyError {
    ParseKeyError::new("a level of education", "a level's code, such as high-school, associate or bachelor")
}

impl EducationLevel {
    /// All eight, from least to most.
    pub const ALL: [Self; 8] = [
        Self::NoFormalCredential,
        Self::HighSchool,
        Self::SomeCollege,
        Self::PostsecondaryNondegree,
        Self::Associate,
        Self::Bachelor,
        Self::Master,
        Self::DoctoralProfessional,
    ];

    /// As in the Employment Projections.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoFormalCredential => "no formal educational credential",
            Self::HighSchool => "high school diploma or equivalent",
            Self::SomeCollege => "some college, no degree",
            Self::PostsecondaryNondegree => "postsecondary nondegree award",
            Self::Associate => "associate's degree",
            Self::Bachelor => "bachelor's degree",
            Self::Master => "master's degree",
            Self::DoctoralProfessional => "doctoral or professional degree",
        }
    }
}
