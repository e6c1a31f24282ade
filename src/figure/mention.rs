//! Where a source says something: one type for a name, a number or a wage that it prints.

use crate::plumbing::flat;
use crate::source::Source;
use crate::unit::{Dating, Decimal, Measure, Period, Unit};

/// That a source says so: in which section, what is printed there where it differs, and of which
/// time it speaks.
///
/// A number that is printed as the record has it is not repeated: [`value`](Self::value) is then
/// `None`, and the figure is the one that the mention is of.
///
/// ```
/// use health_info_careers::unit::{Dating, Measure, Unit};
/// use health_info_careers::{Decimal, projections};
///
/// // 10.7% in the record, printed as 11 in two guides.
/// let outlook = projections().get(2018).unwrap();
/// let printed: Vec<_> = outlook
///     .mentions()
///     .filter(|mention| mention.measure() == Some(Measure::Growth))
///     .map(|mention| (mention.source().id(), mention.value(), mention.unit()))
///     .collect();
/// let eleven = (Some(Decimal::whole(11)), Some(Unit::Percent));
/// assert_eq!(printed, [("outlook-2018", eleven.0, eleven.1), ("career-overview", eleven.0, eleven.1)]);
///
/// let first = outlook.mentions().find(|mention| mention.measure() == Some(Measure::Growth)).unwrap();
/// assert_eq!((first.section(), first.text()), ("Job Outlook", None));
/// assert_eq!((first.period().unwrap().to_string(), first.dating()), ("2018-28".into(), Some(Dating::Stated)));
/// ```
///
/// Serializes flat: `{"source": "outlook-2018", "section": "Job Outlook", "printed": null,
/// "text": null, "basis": null, "value": 11, "unit": "percent", "statistic": "percent", "period": "2018/2028",
/// "dating": "stated", "approximate": false}`.
#[doc(alias = "citation")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mention {
    pub(crate) source: Source,
    pub(crate) section: &'static str,
    pub(crate) printed: Option<&'static str>,
    pub(crate) text: Option<&'static str>,
    pub(crate) basis: Option<&'static str>,
    pub(crate) value: Option<Decimal>,
    pub(crate) unit: Option<Unit>,
    pub(crate) measure: Option<Measure>,
    pub(crate) period: Option<Period>,
    pub(crate) dating: Option<Dating>,
    pub(crate) approximate: bool,
    /// The class of the fact that it is; empty where what it is of says so.
    pub(crate) class: &'static str,
}

impl Mention {
    /// In a section of a source, with nothing else said; tables fill in the rest.
    pub(crate) const fn at(source: Source, section: &'static str) -> Self {
        Self {
            source,
            section,
            printed: None,
            text: None,
            basis: None,
            value: None,
            unit: None,
            measure: None,
            period: None,
            dating: None,
            approximate: false,
            class: "",
        }
    }

    /// The guide or publication.
    pub const fn source(&self) -> Source {
        self.source
    }

    /// The section of the source.
    pub const fn section(&self) -> &'static str {
        self.section
    }

    /// The name printed there, where it is not the canonical one.
    pub const fn printed(&self) -> Option<&'static str> {
        self.printed
    }

    /// What the source says of the name, in our words; `None` where it only names it.
    pub const fn text(&self) -> Option<&'static str> {
        self.text
    }

    /// What the source says of the list in which the name stands, in our words.
    ///
    /// ```
    /// use health_info_careers::guide::technologies;
    ///
    /// let basis = technologies()[0].mentions()[0].basis();
    /// assert!(basis.unwrap().starts_with("Many technicians"));
    /// ```
    pub const fn basis(&self) -> Option<&'static str> {
        self.basis
    }

    /// How much the source means by naming it: what it says of the name, or else of the list.
    pub const fn weight(&self) -> Option<&'static str> {
        match self.text {
            None => self.basis,
            own => own,
        }
    }

    /// The number printed there; of a figure of the record, only where it differs from that.
    pub const fn value(&self) -> Option<Decimal> {
        self.value
    }

    /// The unit of the number.
    pub const fn unit(&self) -> Option<Unit> {
        self.unit
    }

    /// What the number measures: which figure of a row it is.
    pub const fn measure(&self) -> Option<Measure> {
        self.measure
    }

    /// The period that the source gives, or that follows from other figures.
    pub const fn period(&self) -> Option<Period> {
        self.period
    }

    /// How the period is known; `None` where time does not matter.
    pub const fn dating(&self) -> Option<Dating> {
        self.dating
    }

    /// Whether the source itself says about, approximately or around.
    ///
    /// ```
    /// use health_info_careers::projections;
    ///
    /// // "15%" in a chart, "about 15%" in the prose of the same guide.
    /// let outlook = projections().get(2014).unwrap();
    /// assert!(outlook.mentions().map(|mention| mention.is_approximate()).eq([false, true]));
    /// ```
    pub const fn is_approximate(&self) -> bool {
        self.approximate
    }
}

flat!(Mention as mention {
    "source": mention.source,
    "section": mention.section,
    "printed": mention.printed,
    "text": mention.text,
    "basis": mention.basis,
    "value": mention.value,
    "unit": mention.unit,
    "statistic": mention.measure,
    "period": mention.period,
    "dating": mention.dating,
    "approximate": mention.approximate,
});
