use core::fmt;
use core::ops::Deref;

use strum::{AsRefStr, Display, EnumString, IntoStaticStr};

use super::fact::Confidence;
use super::key::Certification;
use super::requirement::ProgramLevel;
use super::tables;
use crate::unit::{MAX_KEY, ParseKeyError, Source, identifier, present, serde_as_text};

/// A body that issues certifications, accredits programs, or recognizes those who do.
///
/// A small key. [`Display`](core::fmt::Display) gives its code, which for nearly all is the
/// acronym; texts are read as that, or as a name, today's or former, ignoring case.
///
/// ```
/// use health_info_careers::Organization;
///
/// let academy: Organization = "American Academy of Professional Coders".parse()?;
/// assert_eq!(academy, Organization::AAPC);
/// assert_eq!(academy.name(), "AAPC"); // what it calls itself
/// assert_eq!(Organization::NCRA.former_names().next(), Some("National Tumor Registrars Association"));
/// # Ok::<_, health_info_careers::ParseKeyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Organization(pub(super) u8);

#[derive(Debug)]
pub(super) struct OrganizationRecord {
    pub(super) key: &'static str,
    pub(super) acronym: &'static str,
    pub(super) name: &'static str,
    pub(super) role: OrganizationRole,
    pub(super) source: Source,
    pub(super) name_text: &'static str,
    pub(super) facts: &'static [OrganizationFact],
}

/// What an organization does in the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_role)]
#[non_exhaustive]
pub enum OrganizationRole {
    /// Issues certifications.
    Issuer,
    /// Accredits programs.
    Accreditor,
    /// Issues certifications, and accredits or approves programs.
    Both,
    /// Recognizes accreditors.
    Recognizer,
    /// Is named by a guide as one to ask about the field. What it does there is not stated.
    Contact,
}

serde_as_text!(OrganizationRole);

fn not_a_role(_: &str) -> ParseKeyError {
    ParseKeyError::new("a role", "issuer, accreditor, both, recognizer or contact")
}

/// What a fact of an organization is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsRefStr, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
#[strum(parse_err_ty = ParseKeyError, parse_err_fn = not_a_topic)]
#[non_exhaustive]
pub enum OrganizationTopic {
    /// A name that it had before.
    FormerName,
    /// Another name or spelling.
    Alias,
    /// What it accredits.
    Accredits,
    /// What it approves, short of accreditation.
    Approves,
    /// The body within it that certifies.
    CertifiesThrough,
    /// Who recognizes it.
    RecognizedBy,
    /// What it issues, by a guide's account.
    Issues,
    /// What a guide says it can be asked about.
    ListedFor,
}

serde_as_text!(OrganizationTopic);

fn not_a_topic(_: &str) -> ParseKeyError {
    ParseKeyError::new("a topic", "a topic's code, such as accredits or recognized-by")
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum OrganizationDetail {
    Text(&'static str),
    Organization(Organization),
    /// Programs of a level, in a field of study.
    Program(ProgramLevel, &'static str),
}

/// One fact about an organization. `Display` gives the text, which begins with the topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OrganizationFact {
    pub(super) organization: Organization,
    pub(super) topic: OrganizationTopic,
    pub(super) detail: OrganizationDetail,
    pub(super) text: &'static str,
    pub(super) source: Source,
    pub(super) confidence: Confidence,
    pub(super) note: &'static str,
}

impl OrganizationFact {
    /// What it is a fact of.
    pub const fn organization(&self) -> Organization {
        self.organization
    }

    /// What it is about.
    pub const fn topic(&self) -> OrganizationTopic {
        self.topic
    }

    /// In words: the topic, what is said of it, and the note in parentheses.
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// Who says so.
    pub const fn source(&self) -> Source {
        self.source
    }

    /// How sure it is.
    pub const fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// What to know about it.
    pub const fn note(&self) -> Option<&'static str> {
        present(self.note)
    }
}

impl fmt::Display for OrganizationFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}

impl Organization {
    #[expect(clippy::indexing_slicing, reason = "keys are only made from indices of the table")]
    const fn record(self) -> &'static OrganizationRecord {
        &tables::ORGANIZATIONS[self.0 as usize]
    }

    /// All organizations, in the order of their codes.
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        tables::ALL_ORGANIZATIONS.iter().copied()
    }

    /// The acronym as it is printed: `MB&CC`, whose code is `MBCC`.
    ///
    /// ```
    /// use health_info_careers::Organization;
    ///
    /// assert_eq!((Organization::MBCC.acronym(), Organization::MBCC.as_ref()), ("MB&CC", "MBCC"));
    /// assert_eq!("mb&cc".parse(), Ok(Organization::MBCC));
    /// ```
    pub const fn acronym(self) -> &'static str {
        self.record().acronym
    }

    /// The name that it goes by today.
    pub const fn name(self) -> &'static str {
        self.record().name
    }

    /// Who says that this is its name.
    pub const fn source(self) -> Source {
        self.record().source
    }

    /// What it does in the field.
    pub const fn role(self) -> OrganizationRole {
        self.record().role
    }

    /// Everything else known of it, its other names included.
    pub const fn facts(self) -> &'static [OrganizationFact] {
        self.record().facts
    }

    /// The name as a fact says it.
    pub(crate) const fn name_text(self) -> &'static str {
        self.record().name_text
    }

    fn of(self, topic: OrganizationTopic) -> impl Iterator<Item = &'static OrganizationFact> + Clone {
        self.facts().iter().filter(move |fact| fact.topic == topic)
    }

    fn texts(self, topic: OrganizationTopic) -> impl Iterator<Item = &'static str> + Clone {
        self.of(topic).filter_map(|fact| match fact.detail {
            OrganizationDetail::Text(text) => Some(text),
            OrganizationDetail::Organization(organization) => Some(organization.acronym()),
            OrganizationDetail::Program(..) => None,
        })
    }

    /// Names that it had before.
    pub fn former_names(self) -> impl Iterator<Item = &'static str> + Clone {
        self.texts(OrganizationTopic::FormerName)
    }

    /// Other names and spellings, those of the guides among them.
    pub fn aliases(self) -> impl Iterator<Item = &'static str> + Clone {
        self.texts(OrganizationTopic::Alias)
    }

    /// Every name that it goes or went by, its acronym included.
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> + Clone {
        let record = self.record();
        [record.key, record.acronym, record.name].into_iter().chain(self.former_names()).chain(self.aliases())
    }

    /// The body within it that certifies, by acronym or name.
    ///
    /// ```
    /// use health_info_careers::Organization;
    ///
    /// assert_eq!(Organization::AHIMA.certifies_through(), Some("CCHIIM"));
    /// assert_eq!(Organization::NCRA.certifies_through(), Some("Council on Certification"));
    /// ```
    pub fn certifies_through(self) -> Option<&'static str> {
        self.texts(OrganizationTopic::CertifiesThrough).next()
    }

    /// Who recognizes it as an accreditor.
    pub fn recognized_by(self) -> Option<Self> {
        self.of(OrganizationTopic::RecognizedBy).find_map(|fact| match fact.detail {
            OrganizationDetail::Organization(organization) => Some(organization),
            _ => None,
        })
    }

    /// The programs that it accredits: level and field of study.
    ///
    /// ```
    /// use health_info_careers::{Organization, ProgramLevel};
    ///
    /// let first = Organization::CAHIIM.accredits().next();
    /// assert_eq!(first, Some((ProgramLevel::Associate, "health information management")));
    /// ```
    pub fn accredits(self) -> impl Iterator<Item = (ProgramLevel, &'static str)> + Clone {
        self.of(OrganizationTopic::Accredits).filter_map(|fact| match fact.detail {
            OrganizationDetail::Program(level, field) => Some((level, field)),
            _ => None,
        })
    }

    /// What it approves, short of accreditation.
    pub fn approves(self) -> impl Iterator<Item = &'static str> + Clone {
        self.texts(OrganizationTopic::Approves)
    }

    /// What a guide says it can be asked about.
    ///
    /// ```
    /// use health_info_careers::{Organization, OrganizationRole};
    ///
    /// assert_eq!(Organization::MBCC.role(), OrganizationRole::Contact);
    /// assert!(Organization::MBCC.listed_for().eq(["medical coding and billing"]));
    /// ```
    pub fn listed_for(self) -> impl Iterator<Item = &'static str> + Clone {
        self.texts(OrganizationTopic::ListedFor)
    }

    /// The certifications that it issues.
    pub fn certifications(self) -> impl Iterator<Item = Certification> + Clone {
        super::list::certifications().issued_by(self)
    }

    /// The code, which is what the key prints: letters and digits alone, where the acronym may
    /// have other signs.
    pub(crate) const fn code(self) -> &'static str {
        self.record().key
    }

    fn parse(text: &str) -> Option<Self> {
        if text.len() > MAX_KEY {
            return None;
        }
        // Names are unique across organizations, so the first is the only one.
        Self::all().find(|organization| organization.names().any(|name| name.eq_ignore_ascii_case(text)))
    }
}

identifier!(Organization, "an organization", "an acronym or a name, today's or former (AHIMA)");

/// All organizations. Derefs to the slice of their keys.
#[derive(Debug)]
pub struct Organizations(());

static ORGANIZATIONS: Organizations = Organizations(());

/// The organizations of the field: issuers, accreditors, the one that recognizes accreditors, and a
/// contact.
///
/// ```
/// use health_info_careers::{Organization, OrganizationRole, organizations};
///
/// let accreditor = organizations().into_iter().find(|one| one.role() == OrganizationRole::Accreditor);
/// assert_eq!(accreditor, Some(Organization::CAHIIM));
/// assert_eq!(Organization::CAHIIM.recognized_by(), Some(Organization::CHEA));
/// ```
#[inline]
pub fn organizations() -> &'static Organizations {
    &ORGANIZATIONS
}

impl Organizations {
    /// By acronym or name, today's or former, ignoring case.
    pub fn get(&self, name: &str) -> Option<Organization> {
        name.parse().ok()
    }
}

impl Deref for Organizations {
    type Target = [Organization];

    fn deref(&self) -> &Self::Target {
        &tables::ALL_ORGANIZATIONS
    }
}

impl IntoIterator for &'static Organizations {
    type Item = Organization;
    type IntoIter = core::iter::Copied<core::slice::Iter<'static, Organization>>;

    fn into_iter(self) -> Self::IntoIter {
        tables::ALL_ORGANIZATIONS.iter().copied()
    }
}

/// Flat.
#[cfg(feature = "serde")]
impl serde::Serialize for OrganizationFact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("OrganizationFact", 6)?;
        row.serialize_field("organization", &self.organization)?;
        row.serialize_field("topic", &self.topic)?;
        row.serialize_field("text", self.text)?;
        row.serialize_field("source", &self.source)?;
        row.serialize_field("confidence", &self.confidence)?;
        row.serialize_field("note", &self.note())?;
        row.end()
    }
}
