//! The tables that a question about pay or growth leads to.

use core::fmt;

/// A table of the crate, as search finds it: "salary" leads to the tables of wages.
///
/// ```
/// use health_info_careers::lookup::Found;
/// use health_info_careers::search;
///
/// let hits = search("salary");
/// let Found::Table(table) = hits[0].found() else { panic!("not a table") };
/// assert_eq!((table.id(), table.title()), ("wages-national", "Wages of the United States"));
/// assert_eq!(table.call(), "Occupation::national_wage");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Table {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) call: &'static str,
}

impl Table {
    /// Its short name: `wages-by-state`.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// What it is: `Wages by state`.
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// The function that gives it: `Occupation::wages_by_state`.
    pub const fn call(&self) -> &'static str {
        self.call
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.title)
    }
}
