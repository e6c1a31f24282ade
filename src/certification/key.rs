use core::fmt;

use super::fact::{CertificationFact, CertificationTopic, Detail, Finding};
use super::field::CertificationField;
use super::organization::Organization;
use super::renewal::Renewal;
use super::route::Routes;
use super::tables;
use crate::plumbing::{MAX_KEY, identifier};

/// A certification in the field of health information.
///
/// A small key; what is known of it is looked up. [`Display`](core::fmt::Display) gives the
/// acronym of today. Texts are read as that, as a former acronym, or as a name, whether of today,
/// former or misprinted in a guide; case does not matter.
///
/// ```
/// use health_info_careers::{Certification, Organization};
///
/// let registrar: Certification = "ctr".parse()?;
/// assert_eq!(registrar, Certification::ODS);
/// assert_eq!(registrar, "Certified Tumor Registrar".parse()?);
/// assert_eq!(registrar.to_string(), "ODS");
/// assert_eq!(registrar.name().found(), Some("Oncology Data Specialist"));
/// assert_eq!(registrar.issuer().found(), Some(Organization::NCRA));
/// # Ok::<_, health_info_careers::ParseKeyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Certification(pub(super) u8);

#[derive(Debug)]
pub(super) struct CertificationRecord {
    pub(super) acronym: &'static str,
    pub(super) facts: &'static [CertificationFact],
}

/// Who accredits the program that a certification asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Accreditor {
    /// This organization.
    Organization(Organization),
    /// Nobody: no accredited program is asked for.
    NotNeeded,
}

impl fmt::Display for Accreditor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Organization(organization) => organization.fmt(f),
            Self::NotNeeded => f.pad("none needed"),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Accreditor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Organization(organization) => organization.serialize(serializer),
            Self::NotNeeded => serializer.serialize_str("none needed"),
        }
    }
}

impl Certification {
    #[expect(clippy::indexing_slicing, reason = "keys are only made from indices of the table")]
    pub(super) const fn record(self) -> &'static CertificationRecord {
        &tables::CERTIFICATIONS[self.0 as usize]
    }

    /// All certifications, grouped by issuer as in the data.
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        tables::ALL.iter().copied()
    }

    /// The acronym of today: `ODS`.
    pub const fn acronym(self) -> &'static str {
        self.record().acronym
    }

    /// Everything known of it, and what is known not to be known.
    pub const fn facts(self) -> &'static [CertificationFact] {
        self.record().facts
    }

    /// The first fact on a topic that every certification has one on.
    #[expect(clippy::indexing_slicing, reason = "the index is below the length, and no list of facts is empty")]
    pub(super) const fn fact(self, topic: CertificationTopic) -> &'static CertificationFact {
        let facts = self.facts();
        let mut index = 0;
        while index < facts.len() {
            if facts[index].topic as u8 == topic as u8 {
                return &facts[index];
            }
            index += 1;
        }
        &facts[0]
    }

    /// The texts of all facts on a topic.
    fn texts(self, topic: CertificationTopic) -> impl Iterator<Item = &'static str> + Clone {
        self.facts().iter().filter(move |fact| fact.topic == topic).filter_map(|fact| match fact.detail {
            Detail::Text(text) => Some(text),
            _ => None,
        })
    }

    /// The full name of today.
    pub const fn name(self) -> Finding<&'static str> {
        let fact = self.fact(CertificationTopic::Name);
        fact.finding(match fact.detail {
            Detail::Text(name) => Some(name),
            _ => None,
        })
    }

    /// Names that it had before: `Certified Tumor Registrar`.
    pub fn former_names(self) -> impl Iterator<Item = &'static str> + Clone {
        self.texts(CertificationTopic::FormerName)
    }

    /// Acronyms that it had before: `CTR`.
    pub fn former_acronyms(self) -> impl Iterator<Item = &'static str> + Clone {
        self.texts(CertificationTopic::FormerAcronym)
    }

    /// Other forms of the name, misprints of the guides among them.
    pub fn aliases(self) -> impl Iterator<Item = &'static str> + Clone {
        self.texts(CertificationTopic::Alias)
    }

    /// Every name that it goes or went by: acronyms first, then names, then the rest.
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> + Clone {
        core::iter::once(self.acronym())
            .chain(self.former_acronyms())
            .chain(self.name().found())
            .chain(self.former_names())
            .chain(self.aliases())
    }

    /// Who issues it.
    pub const fn issuer(self) -> Finding<Organization> {
        let fact = self.fact(CertificationTopic::Issuer);
        fact.finding(match fact.detail {
            Detail::Organization(organization) => Some(organization),
            _ => None,
        })
    }

    /// Who accredits the program that it asks for; that none is needed is an answer too.
    ///
    /// ```
    /// use health_info_careers::{Certification, Organization};
    /// use health_info_careers::certification::Accreditor;
    ///
    /// let rhit = Certification::RHIT.accreditor();
    /// assert_eq!(rhit.found(), Some(Accreditor::Organization(Organization::CAHIIM)));
    /// assert_eq!(Certification::CCS.accreditor().found(), Some(Accreditor::NotNeeded));
    /// assert!(Certification::CCS_P.accreditor().is_unknown());
    /// ```
    pub const fn accreditor(self) -> Finding<Accreditor> {
        let fact = self.fact(CertificationTopic::Accreditor);
        fact.finding(match fact.detail {
            Detail::Organization(organization) => Some(Accreditor::Organization(organization)),
            Detail::NoOrganization => Some(Accreditor::NotNeeded),
            _ => None,
        })
    }

    /// What kind of work it is for, in our grouping.
    pub const fn field(self) -> CertificationField {
        match self.fact(CertificationTopic::Field).detail {
            Detail::Field(field) => field,
            // Proved not to happen.
            _ => CertificationField::Records,
        }
    }

    /// The routes to it, alternatives of one another; `None` where what it asks for could not be
    /// found out, which is not the same as asking for nothing.
    ///
    /// ```
    /// use health_info_careers::Certification;
    ///
    /// let mut routes = Certification::RHIT.routes().unwrap();
    /// assert_eq!(
    ///     routes.next().unwrap().to_string(),
    ///     "an associate program accredited by CAHIIM and the exam",
    /// );
    /// assert!(Certification::CIC.routes().is_none());
    /// ```
    pub fn routes(self) -> Option<Routes> {
        if self.fact(CertificationTopic::Eligibility).is_unknown() { None } else { Some(Routes::of(self)) }
    }

    /// What is advised beforehand and not required.
    pub fn recommended(self) -> impl Iterator<Item = &'static str> + Clone {
        self.texts(CertificationTopic::Recommended)
    }

    /// What keeps it.
    pub const fn renewal(self) -> Renewal {
        Renewal(self)
    }

    /// The year of its first exam.
    pub fn established(self) -> Option<Finding<u16>> {
        let fact = self.facts().iter().find(|fact| fact.topic == CertificationTopic::Established)?;
        Some(fact.finding(fact.number()))
    }

    /// What was looked for and not found.
    ///
    /// ```
    /// use health_info_careers::Certification;
    /// use health_info_careers::certification::CertificationTopic;
    ///
    /// let unknown: Vec<_> = Certification::CMRS.unknowns().map(|fact| fact.topic()).collect();
    /// assert_eq!(unknown, [CertificationTopic::Renewal]);
    /// ```
    pub fn unknowns(self) -> impl Iterator<Item = &'static CertificationFact> + Clone {
        self.facts().iter().filter(|fact| fact.is_unknown())
    }

    fn code(self) -> &'static str {
        self.acronym()
    }

    fn parse(text: &str) -> Option<Self> {
        if text.len() > MAX_KEY {
            return None;
        }
        // Names are unique across certifications, so the first is the only one.
        Self::all().find(|certification| certification.names().any(|name| name.eq_ignore_ascii_case(text)))
    }
}

identifier!(Certification, "a certification", "an acronym of today or before, or a full name (RHIT, CTR)");
