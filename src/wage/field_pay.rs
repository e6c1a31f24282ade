//! `FieldPay`: what both ends of a link of the career field pay.

use core::fmt;

use crate::figure::Figure;
use crate::occupation::FieldLink;
#[cfg(feature = "serde")]
use crate::plumbing::Text;
use crate::plumbing::flat;
use crate::unit::Usd;

/// What the two occupations of a link pay, by the year, in the United States, as last published. From
/// [`FieldLink::pay`].
///
/// ```
/// use health_info_careers::{Occupation, Statistic};
///
/// let link = Occupation::MEDICAL_RECORDS_SPECIALISTS.leads_to().next().unwrap();
/// let pay = link.pay(Statistic::Median);
/// let (from, other) = (pay.from(), pay.other());
/// assert_eq!(
///     pay.to_string(),
///     format!(
///         "29-2072 leads to 15-1211 Computer Systems Analysts: {from} and {other}; \
///          the pay is that of all of 15-1211: O*NET relates a specialty, 15-1211.01 Health Informatics Specialists"
///     ),
/// );
/// // Both are the latest. In May 2025 they were:
/// let median = |occupation: Occupation| occupation.national_wage_in(2025).unwrap().median_figure().to_string();
/// assert_eq!(median(link.from()), "$51,140 (median, United States, May 2025, 29-2072)");
/// assert_eq!(median(link.occupation()), "$105,850 (median, United States, May 2025, 15-1211)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FieldPay {
    pub(super) link: FieldLink,
    pub(super) from: Figure<Usd>,
    pub(super) other: Figure<Usd>,
}

impl FieldPay {
    /// The link, with who claims it.
    pub const fn link(&self) -> FieldLink {
        self.link
    }

    /// The pay of the occupation that was asked.
    pub const fn from(&self) -> Figure<Usd> {
        self.from
    }

    /// The pay of the other occupation; of the whole of it where O*NET relates a specialty.
    pub const fn other(&self) -> Figure<Usd> {
        self.other
    }
}

/// The two figures, and of a specialty that the pay is that of the whole occupation.
impl fmt::Display for FieldPay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { link, from, other } = self;
        write!(f, "{} {} {}", link.from(), link.direction().verb(), link.occupation())?;
        write!(f, " {}: {from} and {other}", link.occupation().title())?;
        match link.claims().first().filter(|_| link.is_of_specialty()) {
            Some(claim) => write!(
                f,
                "; the pay is that of all of {}: O*NET relates a specialty, {} {}",
                link.occupation(),
                claim.related_onet_soc().unwrap_or_default(),
                claim.text()
            ),
            None => Ok(()),
        }
    }
}

// Flat, for a table of the field: who claims the link is in the link.
flat!(FieldPay as pay {
    "from": pay.link.from(),
    "direction": pay.link.direction(),
    "occupation": pay.link.occupation(),
    "name": pay.link.occupation().title(),
    "statistic": pay.from.measure(),
    "from_period": pay.from.period(),
    "from_pay": pay.from.value(),
    "period": pay.other.period(),
    "pay": pay.other.value(),
    "is_of_specialty": pay.link.is_of_specialty(),
    "is_judgment": pay.link.is_judgment(),
    "text": Text(pay),
});
