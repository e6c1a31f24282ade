use core::fmt;

use super::topic::Topic;
use crate::figure::Mention;
use crate::unit::{Dating, Measure, Number, Period, Source, Unit};

/// Something that guides say about the work, in our words, and who says it where.
///
/// Guides that say the same share one statement. On topics of names the text is the name; the
/// mentions have it as printed, and each has what its guide says of the name or of the list that
/// the name stands in.
///
/// ```
/// use health_info_careers::{Source, duties};
///
/// let review = duties().iter().find(|duty| duty.is_said_by_several()).unwrap();
/// assert_eq!(review.text(), "Review records to see that they are accurate, complete and in line with regulations");
/// assert!(review.sources().eq([Source::WHAT_IT_TAKES, Source::METRO_GUIDE]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Statement {
    pub(super) id: &'static str,
    pub(super) topic: Topic,
    pub(super) subject: Option<&'static str>,
    pub(super) text: &'static str,
    pub(super) is_about_others: bool,
    pub(super) mentions: &'static [StatementMention],
}

impl Statement {
    /// A short name that stays the same: `duty-train-staff`.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// What it is about.
    pub const fn topic(&self) -> Topic {
        self.topic
    }

    /// Whom or what it speaks of, where that has a name: a skill, a credential, a state's USPS
    /// code. `None` for the occupation at large.
    pub const fn subject(&self) -> Option<&'static str> {
        self.subject
    }

    /// In our words, or the name where the statement is a name.
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// Whether it is about other occupations, those that a guide offers as alternatives.
    ///
    /// ```
    /// use health_info_careers::{duties, related_occupations};
    ///
    /// assert!(related_occupations()[0].is_about_others());
    /// assert!(!duties()[0].is_about_others());
    /// ```
    pub const fn is_about_others(&self) -> bool {
        self.is_about_others
    }

    /// Who says it, and where; at least one.
    pub const fn mentions(&self) -> &'static [StatementMention] {
        self.mentions
    }

    /// The guides that say it, each once.
    pub fn sources(&self) -> impl Iterator<Item = Source> + Clone + use<> {
        let mentions = self.mentions;
        mentions.iter().enumerate().filter_map(move |(index, mention)| {
            let mut earlier = mentions.iter().take(index);
            (!earlier.any(|other| other.source() == mention.source())).then(|| mention.source())
        })
    }

    /// Whether the guide says it.
    pub fn mentioned_by(&self, source: Source) -> bool {
        self.mentions.iter().any(|mention| mention.source() == source)
    }

    /// Whether more than one guide says it.
    pub fn is_said_by_several(&self) -> bool {
        self.sources().nth(1).is_some()
    }

    /// What the guide says of the name, or else of the list in which it names it; see
    /// [`StatementMention::weight`].
    pub fn weight_by(&self, source: Source) -> Option<&'static str> {
        self.mentions.iter().filter(|mention| mention.source() == source).find_map(StatementMention::weight)
    }

    fn is_weighed(&self) -> bool {
        self.mentions.iter().any(|mention| mention.weight().is_some())
    }

    /// Whether it is a heading with nothing under it.
    pub const fn is_empty_section(&self) -> bool {
        matches!(self.topic, Topic::EmptySection)
    }
}

/// The subject, the text and the guides that say it; of a name, with the weight that each guide
/// gives it.
///
/// ```
/// let weekly = health_info_careers::work_schedules()[2];
/// assert_eq!(weekly.to_string(), "Forty hours is the standard week for most (metro-guide)");
/// let excel = health_info_careers::technologies()[0];
/// assert_eq!(
///     excel.to_string(),
///     "Microsoft Excel (what-it-takes: Many technicians use the technologies listed, though some jobs may not call for them)"
/// );
/// ```
impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Longer than any table cell: written as it is, not padded.
        // The subject of a list's basis is a code.
        let is_basis = matches!(self.topic, Topic::ListBasis);
        if let Some(subject) = self.subject.filter(|subject| *subject != self.text && !is_basis) {
            write!(f, "{subject}: ")?;
        }
        write!(f, "{} (", self.text)?;
        let is_weighed = self.is_weighed();
        for (index, source) in self.sources().enumerate() {
            let separator = if is_weighed { "; " } else { ", " };
            write!(f, "{}{source}", if index == 0 { "" } else { separator })?;
            if let Some(weight) = self.weight_by(source) {
                write!(f, ": {weight}")?;
            }
        }
        f.write_str(")")
    }
}

/// Flat: the guides are one text, separated by semicolons; the weights another, or null.
#[cfg(feature = "serde")]
impl serde::Serialize for Statement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        struct Sources<'a>(&'a Statement);

        /// `metro-guide: …; salary-facts: …`
        struct Weights<'a>(&'a Statement);

        impl fmt::Display for Weights<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let weights = self.0.sources().filter_map(|source| Some((source, self.0.weight_by(source)?)));
                for (index, (source, weight)) in weights.enumerate() {
                    write!(f, "{}{source}: {weight}", if index == 0 { "" } else { "; " })?;
                }
                Ok(())
            }
        }

        impl serde::Serialize for Weights<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl fmt::Display for Sources<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                for (index, source) in self.0.sources().enumerate() {
                    write!(f, "{}{source}", if index == 0 { "" } else { ";" })?;
                }
                Ok(())
            }
        }

        impl serde::Serialize for Sources<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        let mut row = serializer.serialize_struct("Statement", 6)?;
        row.serialize_field("id", self.id)?;
        row.serialize_field("topic", &self.topic)?;
        row.serialize_field("subject", &self.subject)?;
        row.serialize_field("text", self.text)?;
        row.serialize_field("sources", &Sources(self))?;
        row.serialize_field("weights", &self.is_weighed().then_some(Weights(self)))?;
        row.end()
    }
}

/// That a guide makes a [`Statement`], where, and with which number and date.
///
/// ```
/// use health_info_careers::{Number, Unit, work_schedules};
///
/// let hours = work_schedules().iter().flat_map(|statement| statement.mentions()).find_map(|mention| mention.amount());
/// assert_eq!(hours, Some((Number::whole(40), Unit::HoursPerWeek)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct StatementMention {
    pub(super) mention: Mention,
    pub(super) text: Option<&'static str>,
    pub(super) basis: Option<&'static str>,
    pub(super) amount: Option<(Number, Unit)>,
    pub(super) measure: Option<Measure>,
    pub(super) period: Option<Period>,
    pub(super) dating: Option<Dating>,
}

impl StatementMention {
    /// Guide, section and print together.
    pub const fn mention(&self) -> Mention {
        self.mention
    }

    /// The guide.
    pub const fn source(&self) -> Source {
        self.mention.source
    }

    /// The section of the guide.
    pub const fn section(&self) -> &'static str {
        self.mention.section
    }

    /// The name printed there, where it is not the canonical one.
    pub const fn printed(&self) -> Option<&'static str> {
        self.mention.printed
    }

    /// What the guide says of the name, in our words; `None` where it only names it.
    pub const fn text(&self) -> Option<&'static str> {
        self.text
    }

    /// What the guide says of the list in which the name stands, in our words.
    ///
    /// ```
    /// use health_info_careers::technologies;
    ///
    /// let basis = technologies()[0].mentions()[0].basis();
    /// assert!(basis.unwrap().starts_with("Many technicians"));
    /// ```
    pub const fn basis(&self) -> Option<&'static str> {
        self.basis
    }

    /// How much the guide means by naming it: what it says of the name, or else of the list.
    pub const fn weight(&self) -> Option<&'static str> {
        match self.text {
            None => self.basis,
            own => own,
        }
    }

    /// The number that comes with it, and its unit.
    pub const fn amount(&self) -> Option<(Number, Unit)> {
        self.amount
    }

    /// Which statistic it speaks of.
    pub const fn measure(&self) -> Option<Measure> {
        self.measure
    }

    /// The time that it speaks of.
    pub const fn period(&self) -> Option<Period> {
        self.period
    }

    /// Whether the guide states the period; `None` where time does not matter.
    pub const fn dating(&self) -> Option<Dating> {
        self.dating
    }

    /// Whether the guide itself calls the number approximate.
    pub const fn approximate(&self) -> bool {
        self.mention.approximate
    }
}

/// Flat.
#[cfg(feature = "serde")]
impl serde::Serialize for StatementMention {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("StatementMention", 11)?;
        row.serialize_field("source", &self.source())?;
        row.serialize_field("section", self.section())?;
        row.serialize_field("printed", &self.printed())?;
        row.serialize_field("text", &self.text)?;
        row.serialize_field("basis", &self.basis)?;
        row.serialize_field("value", &self.amount.map(|(value, _)| value))?;
        row.serialize_field("unit", &self.amount.map(|(_, unit)| unit))?;
        row.serialize_field("statistic", &self.measure.map(Measure::code))?;
        row.serialize_field("period", &self.period)?;
        row.serialize_field("dating", &self.dating)?;
        row.serialize_field("approximate", &self.approximate())?;
        row.end()
    }
}
