//! The disagreements: all, by id, by topic, and those to keep in mind with a row or a thing.

use super::about::About;
use super::discrepancy::Discrepancy;
use super::tables;
use super::vocabulary::DiscrepancyTopic;

impl Discrepancy {
    /// By id, ignoring case: `D44`; `None` where no discrepancy has it.
    ///
    /// ```
    /// use health_info_careers::Discrepancy;
    ///
    /// assert_eq!(Discrepancy::by_id("d44").unwrap().title(), "Alaska: 50,250 or 50,280");
    /// assert!(Discrepancy::by_id("D00").is_none());
    /// ```
    pub fn by_id(id: &str) -> Option<&'static Self> {
        discrepancies().iter().find(|found| found.id.eq_ignore_ascii_case(id))
    }
}

/// Every disagreement, be it between guides, inside one or of one with the record, in the order of
/// the ids.
///
/// They are not among the [`facts`](crate::facts()): a claim there would be a second fact for
/// what the guide's own fact says already.
///
/// ```
/// use health_info_careers::discrepancies;
///
/// let third = &discrepancies()[1];
/// assert!(third.to_string().starts_with(
///     "D02. Third best-paying place: California or Connecticut\n\
///      - what-it-takes (Salary): prose counts Connecticut in the top three\n\
///      - what-it-takes (Salary): table puts California third ($51,880 a year)\n",
/// ));
/// ```
pub fn discrepancies() -> &'static [Discrepancy] {
    &tables::DISCREPANCIES
}

/// The disagreements about a topic.
///
/// ```
/// use health_info_careers::discrepancy::{DiscrepancyTopic, discrepancies_on};
///
/// let growth: Vec<_> = discrepancies_on(DiscrepancyTopic::Growth).map(|found| found.id()).collect();
/// assert_eq!(growth, ["D04", "D06", "D07", "D42", "D46", "D54"]);
/// ```
pub fn discrepancies_on(topic: DiscrepancyTopic) -> impl Iterator<Item = &'static Discrepancy> + Clone {
    discrepancies().iter().filter(move |found| found.topic == topic)
}

/// Known discrepancies that affect a table, a row or a thing. With a row come those of its
/// whole table, with a table those of its rows.
///
/// ```
/// use health_info_careers::State;
/// use health_info_careers::discrepancy::{About, discrepancies_about};
///
/// // The whole table has D01 (mean or median?), D45 and D49; Alaska also D44.
/// let alaska: Vec<_> = discrepancies_about(About::StateWage(State::Alaska)).map(|found| found.id()).collect();
/// assert_eq!(alaska, ["D01", "D44", "D45", "D49"]);
/// ```
pub fn discrepancies_about(about: About) -> impl Iterator<Item = &'static Discrepancy> + Clone {
    discrepancies().iter().filter(move |found| found.about.iter().any(|key| key.meets(about)))
}
