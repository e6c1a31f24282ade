//! `Projections`: the rounds of the Employment Projections for one occupation, and how one round did
//! against later ones.

use core::fmt;

use super::projection::Projection;
use crate::occupation::Occupation;
use crate::plumbing::{flat, padded};
use crate::source::Source;
use crate::unit::Jobs;

/// The rounds of the Employment Projections for one occupation, the oldest first; never empty.
///
/// ```
/// use health_info_careers::{Jobs, projections};
///
/// let bases: Vec<_> = projections().iter().map(|round| round.base_employment()).collect();
/// assert_eq!(bases, [Jobs(186_300), Jobs(188_600), Jobs(206_300), Jobs(215_500)]);
/// assert_eq!(projections().latest().period().to_string(), "2018-28");
/// assert!(projections().get(2013).is_none()); // no round starts there
/// assert_eq!(projections().to_string(), "29-2071, 4 rounds of projections, 2012-22 to 2018-28");
/// assert_eq!((projections().len(), projections().rows().len()), (4, 4));
/// assert_eq!(projections().occupation().to_string(), "29-2071");
/// ```
#[doc(alias = "outlook")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Projections {
    pub(super) latest: &'static Projection,
    pub(super) rounds: &'static [Projection],
}

impl Projections {
    /// The occupation of all rounds.
    pub const fn occupation(&self) -> Occupation {
        self.latest.occupation
    }

    /// The latest round.
    pub const fn latest(&self) -> &'static Projection {
        self.latest
    }

    /// The first round.
    pub fn first(&self) -> &'static Projection {
        self.rounds.first().unwrap_or(self.latest)
    }

    /// The round that starts in a year.
    pub fn get(&self, base_year: u16) -> Option<&'static Projection> {
        self.rounds.iter().find(|round| round.base_year == base_year)
    }

    /// The rounds as a slice.
    pub const fn rows(&self) -> &'static [Projection] {
        self.rounds
    }

    /// Goes through the rounds, the oldest first.
    pub fn iter(&self) -> core::slice::Iter<'static, Projection> {
        self.rounds.iter()
    }

    /// How many rounds there are; at least one.
    #[expect(clippy::len_without_is_empty, reason = "never empty")]
    pub const fn len(&self) -> usize {
        self.rounds.len()
    }

    /// What later rounds of the same code report for years that an earlier round spoke of.
    ///
    /// ```
    /// use health_info_careers::{Jobs, projections};
    ///
    /// let first = projections().get(2014).unwrap();
    /// let later: Vec<_> = projections().reported_after(first).map(|r| (r.year(), r.excess())).collect();
    /// assert_eq!(later, [(2016, Jobs(11_900)), (2018, Jobs(15_300))]);
    /// ```
    pub fn reported_after(&self, round: &Projection) -> ProjectionChecks {
        let later = self.rounds.iter().position(|other| other.base_year > round.base_year);
        ProjectionChecks { round: *round, later: later.and_then(|at| self.rounds.get(at..)).unwrap_or(&[]).iter() }
    }
}

impl IntoIterator for &Projections {
    type Item = &'static Projection;
    type IntoIter = core::slice::Iter<'static, Projection>;

    fn into_iter(self) -> Self::IntoIter {
        self.rounds.iter()
    }
}

/// Occupation, how many rounds, and from which to which.
impl fmt::Display for Projections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = (self.first().period(), self.latest.period());
        match self.rounds.len() {
            1 => padded!(f, "{}, projections {last}", self.occupation()),
            count => padded!(f, "{}, {count} rounds of projections, {first} to {last}", self.occupation()),
        }
    }
}

/// How an earlier round did: what a later one reports for a year between the earlier one's base and
/// target, against the value interpolated between the two. From [`Projections::reported_after`].
///
/// ```
/// use health_info_careers::{Jobs, projections};
///
/// let first = projections().get(2014).unwrap();
/// let check = projections().reported_after(first).next().unwrap();
/// assert_eq!((check.year(), check.reported()), (2016, Jobs(206_300)));
/// assert_eq!((check.interpolated(), check.excess()), (Jobs(194_400), Jobs(11_900)));
/// assert_eq!(check.to_string(), "2016: 206,300 jobs reported (ep-2016-26), 194,400 interpolated");
/// assert_eq!(check.source().id(), "ep-2016-26");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ProjectionCheck {
    pub(super) year: u16,
    pub(super) interpolated: Jobs,
    pub(super) reported: Jobs,
    pub(super) source: Source,
}

impl ProjectionCheck {
    /// The year: the base year of the later round.
    pub const fn year(&self) -> u16 {
        self.year
    }

    /// What the earlier round comes to in that year, on a straight line from base to target.
    pub const fn interpolated(&self) -> Jobs {
        self.interpolated
    }

    /// What the later round reports as its base.
    pub const fn reported(&self) -> Jobs {
        self.reported
    }

    /// Reported less interpolated: negative where fewer jobs came about than were projected.
    pub const fn excess(&self) -> Jobs {
        Jobs(self.reported.0 - self.interpolated.0)
    }

    /// The later round.
    pub const fn source(&self) -> Source {
        self.source
    }
}

impl fmt::Display for ProjectionCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, interpolated, reported, source } = self;
        padded!(f, "{year}: {reported} jobs reported ({source}), {interpolated} interpolated")
    }
}

/// Goes through the later rounds that report on a year of an earlier one. From
/// [`Projections::reported_after`].
#[derive(Debug, Clone)]
pub struct ProjectionChecks {
    round: Projection,
    later: core::slice::Iter<'static, Projection>,
}

impl Iterator for ProjectionChecks {
    type Item = ProjectionCheck;

    fn next(&mut self) -> Option<ProjectionCheck> {
        let round = self.round;
        self.later.find_map(|later| {
            let interpolated = round.interpolated(later.base_year)?;
            Some(ProjectionCheck { year: later.base_year, interpolated, reported: later.base, source: later.source })
        })
    }
}

flat!(ProjectionCheck as check {
    "year": check.year,
    "reported": check.reported,
    "interpolated": check.interpolated,
    "excess": check.excess(),
    "source": check.source,
});

/// The rounds, a list of rows.
#[cfg(feature = "serde")]
impl serde::Serialize for Projections {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rounds)
    }
}
