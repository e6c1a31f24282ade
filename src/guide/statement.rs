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
/// mentions have it as printed.
///
/// ```
/// use health_info_careers::Source;
/// use health_info_careers::guide::duties;
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
    /// What has a code: its kind and the code.
    pub(super) coded: Option<(SubjectKind, &'static str)>,
    pub(super) text: &'static str,
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

    /// Whom or what it speaks of, where that has a name: a skill, a credential, a state's USPS
    /// code. `None` for the occupation at large.
    pub const fn subject(&self) -> Option<&'static str> {
        self.subject
    }

    /// What kind of thing the subject is; `None` where the crate has no code for it.
    pub const fn subject_kind(&self) -> Option<SubjectKind> {
        match self.coded {
            Some((kind, _)) => Some(kind),
            None => None,
        }
    }

    /// The code of the subject, which reads back as its key: a state's USPS code, a certification's
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

    /// Whether it is a heading with nothing under it.
    pub const fn is_empty_section(&self) -> bool {
        matches!(self.topic, Topic::EmptySection)
    }
}

/// The subject, the text and the guides that say it.
///
/// ```
/// let weekly = health_info_careers::guide::work_schedules()[2];
/// assert_eq!(weekly.to_string(), "Forty hours is the standard week for most (metro-guide)");
/// ```
impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Longer than any table cell: written as it is, not padded.
        if let Some(subject) = self.subject.filter(|subject| *subject != self.text) {
            write!(f, "{subject}: ")?;
        }
        f.write_str(self.text)?;
        for (index, source) in self.sources().enumerate() {
            write!(f, "{}{source}", if index == 0 { " (" } else { ", " })?;
        }
        f.write_str(")")
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
});
