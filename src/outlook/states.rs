//! `StateProjections`: the projections of the states for one occupation, and their order by growth.

use core::fmt;
use core::iter::FusedIterator;

use super::state_projection::StateProjection;
use crate::occupation::Occupation;
use crate::place::State;
use crate::plumbing::{Entry, flat, padded, sort};
use crate::source::Source;
use crate::unit::{Jobs, Percent, Period};

/// The projections of the states for one occupation, in the order of [`State::ALL`]; never empty.
///
/// Source: Projections Central, which collects what the agencies of the states publish. What to keep
/// in mind:
///
/// - Which states are [absent](Self::absent) differs by occupation; of 29-2072 they are Idaho, New York
///   and Washington. They are not states without growth.
/// - Each state makes its own projection: they need not add up to the national one, and
///   small occupations are rounded coarsely (20 jobs to 20 jobs is no growth in print).
/// - [`national`](Self::national) is the row of the United States as Projections Central prints it.
/// - They verify no claim about another code or another decade: see
///   [`Occupation::state_projections`].
///
/// ```
/// use health_info_careers::{Occupation, State};
///
/// let states = Occupation::MEDICAL_RECORDS_SPECIALISTS.state_projections().unwrap();
/// assert_eq!(states.to_string(), "29-2072, projections of 50 states and territories, 2022-32");
/// assert!(states.absent().eq([State::Idaho, State::NewYork, State::Washington]));
/// assert!(states.get(State::NewYork).is_none());
/// assert_eq!((states.occupation().to_string(), states.period().to_string()), ("29-2072".into(), "2022-32".into()));
/// assert_eq!((states.source().id(), states.len(), states.iter().count()), ("pc-2022-32", 50, 50));
/// assert_eq!(states.first().unwrap().name(), "Alabama");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct StateProjections {
    pub(super) occupation: Occupation,
    pub(super) source: Source,
    pub(super) base_year: u16,
    pub(super) target_year: u16,
    /// The states that have a row: a bit each, at their place in the order of states.
    pub(super) present: u64,
    /// Base, target, growth and openings of each row, the United States first.
    pub(super) cells: &'static [u8],
}

/// The bytes of a cell, and how many cells a row has.
const CELL: usize = 4;
const CELLS: usize = 4;

impl StateProjections {
    /// What look-ups rely on, proved while compiling: a row for each state, and that of the nation.
    pub(super) const fn is_sound(&self) -> bool {
        self.present != 0
            && self.present >> State::ALL.len() == 0
            && self.cells.len() == (self.len() + 1) * CELL * CELLS
    }

    /// The row at a position, the United States at 0.
    fn row(&self, position: usize, state: Option<State>) -> StateProjection {
        let number = |cell: usize| {
            let first = (position * CELLS + cell) * CELL;
            let bytes = self.cells.get(first..).and_then(<[u8]>::first_chunk);
            bytes.map_or(0, |bytes| i32::from_le_bytes(*bytes))
        };
        StateProjection {
            occupation: self.occupation,
            source: self.source,
            base_year: self.base_year,
            target_year: self.target_year,
            state,
            base: Jobs(number(0)),
            target: Jobs(number(1)),
            growth: Percent::from_hundredths(number(2) * 10),
            openings: Jobs(number(3)),
        }
    }

    /// The occupation of all rows.
    pub const fn occupation(&self) -> Occupation {
        self.occupation
    }

    /// From the base year to the target year.
    pub const fn period(&self) -> Period {
        Period::Span(self.base_year, self.target_year)
    }

    /// The publication.
    pub const fn source(&self) -> Source {
        self.source
    }

    /// How many states and territories have a row; at least one.
    #[expect(clippy::len_without_is_empty, reason = "never empty")]
    pub const fn len(&self) -> usize {
        self.present.count_ones() as usize
    }

    /// The row of a state or territory; `None` where there is none.
    pub fn get(&self, state: State) -> Option<StateProjection> {
        let bit = 1 << state.ordinal();
        let before = (self.present & (bit - 1)).count_ones() as usize;
        (self.present & bit != 0).then(|| self.row(before + 1, Some(state)))
    }

    /// The United States, as Projections Central prints them: the national projection of the same
    /// years, with growth calculated anew from the rounded levels.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Percent};
    ///
    /// let technologists = Occupation::HEALTH_INFORMATION_TECHNOLOGISTS;
    /// let central = technologists.state_projections().unwrap().national();
    /// let national = technologists.projections().unwrap().get(2022).unwrap();
    /// assert_eq!(central.projected_employment(), national.projected_employment());
    /// assert_eq!((central.growth(), national.growth()), (Percent::from_tenths(164), Percent::from_tenths(165)));
    /// ```
    pub fn national(&self) -> StateProjection {
        self.row(0, None)
    }

    /// Goes through the rows, in the order of [`State::ALL`].
    pub fn iter(&self) -> StateProjectionRows {
        StateProjectionRows { table: *self, next: 0 }
    }

    /// The first row.
    pub fn first(&self) -> Option<StateProjection> {
        self.iter().next()
    }

    /// Those of the 50 states and the District of Columbia that have no row.
    pub fn absent(&self) -> impl Iterator<Item = State> + Clone + use<> {
        let present = self.present;
        State::FIFTY_AND_DC.into_iter().filter(move |state| present & (1 << state.ordinal()) == 0)
    }

    /// The 50 states and the District of Columbia, as far as they have a row, from the highest growth
    /// to the lowest; read from the end, from the lowest. Ties share a rank and stand in the order of
    /// the names. Territories have rows and no rank.
    ///
    /// ```
    /// use health_info_careers::Occupation;
    ///
    /// let states = Occupation::MEDICAL_RECORDS_SPECIALISTS.state_projections().unwrap();
    /// let name = |ranked: health_info_careers::outlook::RankedProjection| ranked.row().name();
    /// assert!(states.ranked_by_growth().map(name).take(3).eq(["Utah", "Arizona", "Tennessee"]));
    /// assert!(states.ranked_by_growth().rev().map(name).take(2).eq(["Maine", "New Jersey"]));
    /// assert_eq!(
    ///     states.ranked_by_growth().next().unwrap().to_string(),
    ///     "1. of 48: Utah, 29-2072, 2022-32: 1,390 jobs to 1,860, 33.8% over ten years",
    /// );
    /// ```
    #[doc(alias = "highest")]
    #[doc(alias = "lowest")]
    pub fn ranked_by_growth(&self) -> GrowthRanking {
        let mut entries = [Entry::default(); State::ALL.len()];
        let mut end = 0;
        for row in self {
            let Some(state) = row.state.filter(|state| !state.is_territory()) else { continue };
            if let Some(entry) = entries.get_mut(end) {
                *entry = Entry::new(Entry::order_of(row.growth.hundredths()), state as usize);
                end += 1;
            }
        }
        if let Some(entries) = entries.get_mut(..end) {
            sort(entries);
        }
        GrowthRanking { table: *self, entries, next: 0, end, of: end }
    }
}

impl StateProjections {
    /// The rank of a state by growth; `None` where it has no row, and for territories.
    ///
    /// ```
    /// use health_info_careers::{Occupation, State};
    ///
    /// let states = Occupation::MEDICAL_RECORDS_SPECIALISTS.state_projections().unwrap();
    /// let rank = |state| states.rank_of(state).map(|ranked| (ranked.rank(), ranked.of()));
    /// assert_eq!(rank(State::Colorado), Some((5, 48)));
    /// assert_eq!((rank(State::NewYork), rank(State::PuertoRico)), (None, None));
    /// ```
    pub fn rank_of(&self, state: State) -> Option<RankedProjection> {
        self.ranked_by_growth().find(|ranked| ranked.row.state == Some(state))
    }
}

impl IntoIterator for &StateProjections {
    type Item = StateProjection;
    type IntoIter = StateProjectionRows;

    fn into_iter(self) -> StateProjectionRows {
        self.iter()
    }
}

/// Occupation, how many rows, and the period.
impl fmt::Display for StateProjections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (occupation, rows, period) = (self.occupation, self.len(), self.period());
        padded!(f, "{occupation}, projections of {rows} states and territories, {period}")
    }
}

/// The rows, a list; that of the United States is not among them.
#[cfg(feature = "serde")]
impl serde::Serialize for StateProjections {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// Goes through the projections of the states. From [`StateProjections::iter`].
#[derive(Debug, Clone)]
pub struct StateProjectionRows {
    table: StateProjections,
    /// The next state, by its place in the order.
    next: usize,
}

impl Iterator for StateProjectionRows {
    type Item = StateProjection;

    fn next(&mut self) -> Option<StateProjection> {
        loop {
            let state = *State::ALL.get(self.next)?;
            self.next += 1;
            if let Some(row) = self.table.get(state) {
                return Some(row);
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let rest = (self.table.present >> self.next).count_ones() as usize;
        (rest, Some(rest))
    }
}

impl ExactSizeIterator for StateProjectionRows {}
impl FusedIterator for StateProjectionRows {}

/// A row with its rank by growth: 1 is the highest, ties share a rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RankedProjection {
    rank: usize,
    of: usize,
    row: StateProjection,
}

impl RankedProjection {
    /// The rank, from 1: one more than the number of states ahead.
    pub const fn rank(&self) -> usize {
        self.rank
    }

    /// How many states are ranked.
    pub const fn of(&self) -> usize {
        self.of
    }

    /// The row.
    pub const fn row(&self) -> StateProjection {
        self.row
    }
}

impl fmt::Display for RankedProjection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded!(f, "{}. of {}: {}", self.rank, self.of, self.row)
    }
}

flat!(RankedProjection as ranked { "rank": ranked.rank, "of": ranked.of, ..ranked.row });

/// Goes through the states by growth. From [`StateProjections::ranked_by_growth`].
#[derive(Debug, Clone)]
pub struct GrowthRanking {
    table: StateProjections,
    /// Growth, with the state as the row.
    entries: [Entry; State::ALL.len()],
    next: usize,
    end: usize,
    of: usize,
}

impl GrowthRanking {
    fn ranked(&self, position: usize) -> Option<RankedProjection> {
        let entry = *self.entries.get(position)?;
        let ahead = self.entries.iter().take(position).filter(|other| other.value_key() < entry.value_key()).count();
        Some(RankedProjection { rank: ahead + 1, of: self.of, row: self.table.get(*State::ALL.get(entry.row())?)? })
    }
}

impl Iterator for GrowthRanking {
    type Item = RankedProjection;

    fn next(&mut self) -> Option<RankedProjection> {
        let position = self.next;
        if position == self.end {
            return None;
        }
        self.next += 1;
        self.ranked(position)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.end - self.next, Some(self.end - self.next))
    }
}

impl DoubleEndedIterator for GrowthRanking {
    fn next_back(&mut self) -> Option<RankedProjection> {
        if self.next == self.end {
            return None;
        }
        self.end -= 1;
        self.ranked(self.end)
    }
}

impl ExactSizeIterator for GrowthRanking {}
impl FusedIterator for GrowthRanking {}
