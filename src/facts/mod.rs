//! Everything the crate knows in one flat form, one fact a mention: for exports, counts and filters
//! over all of it. Each fact is made as it is asked for.

mod certification;
mod class;
mod fact;
mod guide;
mod onet;
mod outlook;
mod position;
mod price;
#[rustfmt::skip]
mod tables;
mod wage;

use core::iter::FusedIterator;

use position::{Found, Position};

pub use class::FactClass;
pub use fact::{Fact, FactText, Status, Subject};

#[doc(no_inline)]
pub use crate::guide::SubjectKind;

/// Every fact in the crate, one for each mention, in the flat form: national figures, those by state,
/// area and industry, projections, the guides' prints of them, and everything in words.
///
/// Nothing is stored twice: each is read off the tables when it is asked for.
///
/// ```
/// use health_info_careers::facts;
/// use health_info_careers::facts::FactClass;
///
/// // The guides' table of states, one fact a state.
/// let states = facts().filter(|fact| fact.class() == FactClass::STATE_WAGE && fact.source().is_guide());
/// assert_eq!(states.count(), 51);
/// ```
pub const fn facts() -> Facts {
    Facts { next: Position::START }
}

/// The parts of the flat view, in its order.
static PARTS: [fn(&Position) -> Found; 19] = [
    wage::guide_states,
    wage::guide_cities,
    wage::guide_industries,
    wage::guide_industries_of_2016,
    wage::national_mentions,
    wage::related,
    wage::record,
    price::indexes,
    price::parities,
    outlook::rounds,
    outlook::shares,
    outlook::states,
    outlook::skills,
    outlook::round_mentions,
    outlook::share_mentions,
    certification::certifications,
    certification::organizations,
    guide::mentions,
    onet::record,
];

/// Goes through every fact in the crate. From [`facts`].
///
/// ```
/// use health_info_careers::facts;
/// use health_info_careers::facts::Facts;
///
/// // It has a name, borrows nothing and is a position, no more: a program may keep it.
/// struct Export { rest: Facts }
/// let mut export = Export { rest: facts() };
/// let mut next = || export.rest.next().unwrap();
/// // Alabama, $36,470, and Alaska, $50,250.
/// assert_eq!((next().value(), next().value()), (Some(36_470.into()), Some(50_250.into())));
/// ```
#[derive(Debug, Clone)]
pub struct Facts {
    next: Position,
}

impl Iterator for Facts {
    type Item = Fact;

    #[inline]
    fn next(&mut self) -> Option<Fact> {
        loop {
            let part = PARTS.get(self.next.part)?;
            let found = part(&self.next);
            self.next.advance(&found);
            if let Ok(Some(fact)) = found {
                return Some(fact);
            }
        }
    }
}

impl FusedIterator for Facts {}
