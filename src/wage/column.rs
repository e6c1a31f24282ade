//! The figures of a row: where each stands among its columns, and what it is called in exports.

use crate::unit::Statistic;

const STATISTICS: usize = Statistic::ALL.len();

pub(super) const EMPLOYMENT: usize = 0;
pub(super) const EMPLOYMENT_RSE: usize = 1;
pub(super) const JOBS_PER_1000: usize = 2;
pub(super) const LOCATION_QUOTIENT: usize = 3;
pub(super) const WAGE_RSE: usize = 4;
/// The statistics of the hourly wage, then those of the annual wage, each in the order of the enum.
const HOURLY: usize = 5;
const ANNUAL: usize = HOURLY + STATISTICS;
pub(super) const COUNT: usize = ANNUAL + STATISTICS;

pub(super) const fn hourly(statistic: Statistic) -> usize {
    HOURLY + statistic as usize
}

pub(super) const fn annual(statistic: Statistic) -> usize {
    ANNUAL + statistic as usize
}

/// The columns by the names that the data files give them, in the order of the cells of a row.
pub(super) const NAMES: [&str; COUNT] = {
    let mut names = [""; COUNT];
    names[EMPLOYMENT] = "employment";
    names[EMPLOYMENT_RSE] = "employment_rse";
    names[JOBS_PER_1000] = "jobs_per_1000";
    names[LOCATION_QUOTIENT] = "location_quotient";
    names[WAGE_RSE] = "wage_rse";
    let mut index = 0;
    while index < STATISTICS {
        let statistic = Statistic::ALL[index];
        assert!(statistic as usize == index, "Statistic::ALL is not in the order of the enum");
        let (by_hour, by_year) = wage_names(statistic);
        names[hourly(statistic)] = by_hour;
        names[annual(statistic)] = by_year;
        index += 1;
    }
    names
};

/// The names of the hourly and of the annual columns, in the order of the statistics.
#[cfg(feature = "serde")]
pub(super) const HOURLY_NAMES: [&str; STATISTICS] = named(HOURLY);
#[cfg(feature = "serde")]
pub(super) const ANNUAL_NAMES: [&str; STATISTICS] = named(ANNUAL);

#[cfg(feature = "serde")]
const fn named(first: usize) -> [&'static str; STATISTICS] {
    let mut named = [""; STATISTICS];
    let mut index = 0;
    while index < STATISTICS {
        named[index] = NAMES[first + index];
        index += 1;
    }
    named
}

const fn wage_names(statistic: Statistic) -> (&'static str, &'static str) {
    match statistic {
        Statistic::Mean => ("hourly_mean", "annual_mean"),
        Statistic::P10 => ("hourly_p10", "annual_p10"),
        Statistic::P25 => ("hourly_p25", "annual_p25"),
        Statistic::Median => ("hourly_median", "annual_median"),
        Statistic::P75 => ("hourly_p75", "annual_p75"),
        Statistic::P90 => ("hourly_p90", "annual_p90"),
    }
}

/// Whether the tables were made for these columns, in this order. Another statistic stops the build
/// here until datagen knows it and has made the tables anew.
pub(super) const fn are(names: &[&str]) -> bool {
    let mut index = 0;
    while index < names.len() && index < COUNT {
        if !is_same(names[index].as_bytes(), NAMES[index].as_bytes()) {
            return false;
        }
        index += 1;
    }
    names.len() == COUNT
}

const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([first, rest @ ..], [second, others @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (rest, others);
    }
    one.is_empty() && other.is_empty()
}

/// Which columns a table has cells for, and where in a row they are. Columns that a whole table
/// lacks take no room.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    pub(super) width: usize,
    positions: [u8; COUNT],
}

/// In place of a position: the table has no such column.
const ABSENT: u8 = u8::MAX;

impl Columns {
    /// From the columns that are there, in their order.
    #[expect(clippy::cast_possible_truncation, reason = "a row has fewer than 255 columns")]
    pub(super) const fn of(present: &[usize]) -> Self {
        let mut positions = [ABSENT; COUNT];
        let mut index = 0;
        while index < present.len() {
            positions[present[index]] = index as u8;
            index += 1;
        }
        Self { width: present.len(), positions }
    }

    /// Where in a row the column's cell is.
    #[inline]
    pub(super) fn position(&self, column: usize) -> Option<usize> {
        match self.positions.get(column) {
            Some(&ABSENT) | None => None,
            Some(&position) => Some(usize::from(position)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_of_other_columns_stop_the_build() {
        assert!(are(&NAMES));
        let mut swapped = NAMES;
        swapped.swap(hourly(Statistic::P10), hourly(Statistic::P25));
        let mut renamed = NAMES;
        renamed[WAGE_RSE] = "wage_rs";
        let longer = [&NAMES[..], &["annual_p99"]].concat();
        for names in [&swapped[..], &renamed, &NAMES[..COUNT - 1], &longer] {
            assert!(!are(names), "{names:?}");
        }
    }
}
