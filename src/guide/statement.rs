//! `Statement`: something that guides say about the work, and who says it where.

use core::fmt;

use super::subject::SubjectKind;
use super::topic::Topic;
use crate::figure::Mention;
#[cfg(feature = "serde")]
use crate::plumbing::List;
use crate::plumbing::flat;
use crate::source::Source;

/// Something that guides say about the work, in our words, and who says it where.
///
/// Guides that say the same share one statement. On topics of names the text is the name; the
/// mentions have it as printed, and each has what its guide says of the name or of the list that
/// the name stands in.
///
/// ```
/// use health_info_careers::Source;
/// use health_info_careers::guide::duties;
///
/// let review = duties().iter().find(|duty| duty.is_said_by_several()).unwrap();
/// assert_eq!(review.text(), "Review records to see that they are accurate, complete and in line with regulations");
/// assert!(review.sources().eq([Source::WHAT_IT_TAKES, Source::METRO_GUIDE]));
/// ```
///
/// ```
/// use health_info_careers::guide::{SubjectKind, Topic, statements};
///
/// let empty = statements().find(|statement| statement.is_empty_section()).unwrap();
/// assert_eq!((empty.id(), empty.topic()), ("empty-section-featured-schools", Topic::EmptySection));
/// assert_eq!((empty.subject(), empty.subject_kind()), (Some("Featured schools"), Some(SubjectKind::Section)));
///
/// // A guide says of its list of duties what weight it has.
/// let duty = statements().find(|statement| statement.id() == "duty-enter-patient-data").unwrap();
/// let guide = duty.mentions()[0].source();
/// assert_eq!(duty.weight_by(guide), Some("The duties listed are only some of them"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Statement {
    pub(super) id: &'static str,
    pub(super) topic: Topic,
    pub(super) subject: Option<&'static str>,
    /// What has a code: its kind and the code.
    pub(super) coded: Option<(SubjectKind, &'static str)>,
    pub(super) text: &'static str,
    pub(super) is_about_others: bool,
    pub(super) mentions: &'static [Mention],
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

    /// The named subject, where there is one: a skill, a credential, a state's USPS
    /// code. `None` for the occupation at large.
    pub const fn subject(&self) -> Option<&'static str> {
        self.subject
    }

    /// What kind of thing the subject is; `None` of a statement about the occupation at large.
    pub const fn subject_kind(&self) -> Option<SubjectKind> {
        match (self.subject, self.coded) {
            (_, Some((kind, _))) => Some(kind),
            (Some(_), None) => self.topic.subject_kind(),
            (None, None) => None,
        }
    }

    /// The code of the subject where the crate has one, which reads back as its key: a state's USPS code, a certification's
    /// acronym of today, an organization's key.
    pub const fn subject_code(&self) -> Option<&'static str> {
        match self.coded {
            Some((_, code)) => Some(code),
            None => None,
        }
    }

    /// In our words, or the name where the statement is a name.
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// Whether it is about other occupations, those that a guide offers as alternatives.
    ///
    /// ```
    /// use health_info_careers::guide::{duties, related_occupations};
    ///
    /// assert!(related_occupations()[0].is_about_others());
    /// assert!(!duties()[0].is_about_others());
    /// ```
    pub const fn is_about_others(&self) -> bool {
        self.is_about_others
    }

    /// Who says it, and where; at least one.
    pub const fn mentions(&self) -> &'static [Mention] {
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
    /// [`Mention::weight`].
    pub fn weight_by(&self, source: Source) -> Option<&'static str> {
        self.mentions.iter().filter(|mention| mention.source() == source).find_map(Mention::weight)
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
/// let weekly = health_info_careers::guide::work_schedules()[2];
/// assert_eq!(weekly.to_string(), "Forty hours is the standard week for most (metro-guide)");
/// let excel = health_info_careers::guide::technologies()[0];
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

/// How much a guide means by naming what a [`Statement`] names. `Display`: `metro-guide: …`.
#[cfg(feature = "serde")]
#[derive(serde::Serialize)]
struct Weight {
    source: Source,
    text: &'static str,
}

#[cfg(feature = "serde")]
impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.source, self.text)
    }
}

flat!(Statement as statement {
    "id": statement.id,
    "topic": statement.topic,
    "subject": statement.subject,
    "subject_kind": statement.subject_kind(),
    "subject_code": statement.subject_code(),
    "text": statement.text,
    "sources": List(statement.sources()),
    "weights": List(statement.sources().filter_map(|source| Some(Weight { source, text: statement.weight_by(source)? }))),
});
