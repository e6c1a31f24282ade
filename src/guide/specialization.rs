//! `Specialization`: a specialty within the occupation of the guides, and the occupation that has it today.

use core::fmt;

use super::statement::Statement;
use crate::figure::Mention;
use crate::occupation::Occupation;
use crate::plumbing::flat;

/// A specialty within the occupation of the guides, with what its specialists do.
///
/// ```
/// use health_info_careers::guide::specializations;
/// use health_info_careers::{Occupation, Period};
///
/// let names: Vec<_> = specializations().map(|specialization| specialization.name()).collect();
/// assert_eq!(names, ["Medical coder", "Cancer registrar"]);
/// let coder = specializations().next().unwrap();
/// assert_eq!(coder.tasks().count(), 5);
/// assert!(coder.printed_names().eq(["Medical Record Coders", "medical coders"]));
/// // What coders earn: the occupation that they are counted in today.
/// assert_eq!(coder.occupation(), Occupation::MEDICAL_RECORDS_SPECIALISTS);
/// assert!(coder.occupation().national_wage().period() >= Period::may(2025));
/// assert_eq!(coder.statement().topic().to_string(), "specialization");
/// ```
#[doc(alias = "specialty")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Specialization {
    pub(super) statement: &'static Statement,
    pub(super) occupation: Occupation,
}

impl Specialization {
    /// The name: `Medical coder`.
    pub const fn name(&self) -> &'static str {
        self.statement.text()
    }

    /// The names that the guides print for it.
    pub fn printed_names(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.statement.mentions().iter().filter_map(Mention::printed)
    }

    /// Who names it, and where.
    pub const fn statement(&self) -> &'static Statement {
        self.statement
    }

    /// The occupation that it belongs to today: of those still published, the one under which O*NET
    /// lists the name. Its wages are those of the whole occupation, not of the specialty alone.
    #[doc(alias = "pay")]
    #[doc(alias = "salary")]
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }
}

impl fmt::Display for Specialization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

flat!(Specialization as specialization {
    "name": specialization.name(),
    "occupation": specialization.occupation,
    "occupation_title": specialization.occupation.title(),
});
