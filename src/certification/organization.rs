//! `Organization`: its names, its role, what it issues and accredits.

use super::fact::OrganizationFacts;
use super::id::{Certification, Organization};
use super::record::{OrganizationRecord, OrganizationValue};
use super::requirement::ProgramLevel;
use super::tables;
use super::topic::{OrganizationRole, OrganizationTopic};
use crate::plumbing::{MAX_KEY, identifier};
use crate::source::SourceList;

impl Organization {
    #[expect(clippy::indexing_slicing, reason = "keys are only made from indices of the table")]
    pub(super) const fn record(self) -> &'static OrganizationRecord {
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

    /// The current name.
    pub const fn name(self) -> &'static str {
        self.record().name
    }

    /// The sources of its name.
    pub const fn sources(self) -> SourceList {
        self.record().sources
    }

    /// What it does in the field.
    pub const fn role(self) -> OrganizationRole {
        self.record().role
    }

    /// Everything known of it, one fact at a time, its name first.
    ///
    /// ```
    /// use health_info_careers::Organization;
    ///
    /// let facts: Vec<_> = Organization::AMBA.facts().map(|fact| fact.to_string()).collect();
    /// assert_eq!(facts, ["name: American Medical Billing Association", "certifies through: CBAMBA"]);
    /// ```
    pub fn facts(self) -> OrganizationFacts {
        OrganizationFacts::of(self)
    }

    fn values(self, topic: OrganizationTopic) -> impl Iterator<Item = OrganizationValue> + Clone {
        self.record().notes.iter().filter(move |note| note.topic == topic).map(|note| note.value)
    }

    fn texts(self, topic: OrganizationTopic) -> impl Iterator<Item = &'static str> + Clone {
        self.values(topic).filter_map(|value| match value {
            OrganizationValue::Text(text) => Some(text),
            OrganizationValue::Organization(organization) => Some(organization.acronym()),
            OrganizationValue::Program(..) => None,
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

    /// Every name in use now or before, its acronym included.
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
        self.values(OrganizationTopic::RecognizedBy).find_map(|value| match value {
            OrganizationValue::Organization(organization) => Some(organization),
            _ => None,
        })
    }

    /// The programs that it accredits: level and field of study.
    ///
    /// ```
    /// use health_info_careers::Organization;
    /// use health_info_careers::certification::ProgramLevel;
    ///
    /// let first = Organization::CAHIIM.accredits().next();
    /// assert_eq!(first, Some((ProgramLevel::Associate, "health information management")));
    /// ```
    pub fn accredits(self) -> impl Iterator<Item = (ProgramLevel, &'static str)> + Clone {
        self.values(OrganizationTopic::Accredits).filter_map(|value| match value {
            OrganizationValue::Program(level, field) => Some((level, field)),
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
    /// use health_info_careers::Organization;
    /// use health_info_careers::certification::OrganizationRole;
    ///
    /// assert_eq!(Organization::MBCC.role(), OrganizationRole::Contact);
    /// assert!(Organization::MBCC.listed_for().eq(["medical coding and billing"]));
    /// ```
    pub fn listed_for(self) -> impl Iterator<Item = &'static str> + Clone {
        self.texts(OrganizationTopic::ListedFor)
    }

    /// The certifications that it issues.
    pub fn certifications(self) -> impl Iterator<Item = Certification> + Clone {
        Certification::all().filter(move |certification| certification.issuer().found() == Some(self))
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

/// All organizations.
///
/// ```
/// use health_info_careers::{Certification, Organization, organizations};
///
/// let registrars = organizations().get("NCRA").unwrap();
/// assert!(registrars.former_names().eq(["National Tumor Registrars Association"]));
/// assert!(registrars.certifications().eq([Certification::ODS]));
/// assert_eq!((registrars.aliases().count(), registrars.sources().first().id()), (0, "ncra-certification"));
/// assert!(Organization::AHIMA.approves().eq(["coding certificate programs without a degree"]));
/// assert_eq!(organizations().len(), Organization::all().len());
/// ```
#[derive(Debug)]
pub struct Organizations(());

static ORGANIZATIONS: Organizations = Organizations(());

/// The organizations of the field: issuers, accreditors, the one that recognizes accreditors, and a
/// contact.
///
/// ```
/// use health_info_careers::{Organization, organizations};
/// use health_info_careers::certification::OrganizationRole;
///
/// let accreditor = organizations().iter().find(|one| one.role() == OrganizationRole::Accreditor);
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

    /// All of them, in the order of their codes.
    pub fn iter(&self) -> core::iter::Copied<core::slice::Iter<'static, Organization>> {
        tables::ALL_ORGANIZATIONS.iter().copied()
    }

    /// How many there are.
    #[expect(clippy::len_without_is_empty, reason = "never empty")]
    pub const fn len(&self) -> usize {
        tables::ALL_ORGANIZATIONS.len()
    }
}

impl IntoIterator for &Organizations {
    type Item = Organization;
    type IntoIter = core::iter::Copied<core::slice::Iter<'static, Organization>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
