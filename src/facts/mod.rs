//! The flat view, one module for each room; each fact is made as it is asked for.

mod certification;
mod class;
mod fact;
mod guide;
mod onet;
#[rustfmt::skip]
mod tables;
mod outlook;
mod price;
mod wage;

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
pub fn facts() -> impl Iterator<Item = Fact> + Clone {
    let record = wage::facts().chain(price::facts()).chain(outlook::facts());
    record.chain(certification::facts()).chain(guide::facts()).chain(onet::facts())
}
