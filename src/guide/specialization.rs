//! `Specialization`: a specialty within the occupation.

use core::fmt;

use super::statement::{Statement, StatementMention};

/// A specialty within the occupation, with what its specialists do.
///
/// ```
/// use health_info_careers::guide::specializations;
///
/// let names: Vec<_> = specializations().map(|specialization| specialization.name()).collect();
/// assert_eq!(names, ["Medical coder", "Cancer registrar"]);
/// let coder = specializations().next().unwrap();
/// assert_eq!(coder.tasks().count(), 5);
/// assert!(coder.printed_names().eq(["Medical Record Coders", "medical coders"]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Specialization(pub(super) &'static Statement);

impl Specialization {
    /// The name: `Medical coder`.
    pub const fn name(&self) -> &'static str {
        self.0.text()
    }

    /// The names that the guides print for it.
    pub fn printed_names(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.0.mentions().iter().filter_map(StatementMention::printed)
    }

    /// Who names it, and where.
    pub const fn statement(&self) -> &'static Statement {
        self.0
    }
}

impl fmt::Display for Specialization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Specialization {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
