//! `Certification`: its names, issuer, eligibility and renewal.

use super::accreditor::Accreditor;
use super::award_status::AwardStatus;
use super::fact::{CertificationFact, CertificationFacts};
use super::finding::{Evidence, Finding};
use super::id::{Certification, Organization};
use super::record::{CertificationRecord, Eligibility, Value, texts};
use super::renewal::Renewal;
use super::route::Routes;
use super::tables;
use super::topic::{CertificationField, CertificationTopic};
use crate::plumbing::{MAX_KEY, identifier};

impl Certification {
    #[expect(clippy::indexing_slicing, reason = "keys are only made from indices of the table")]
    pub(super) const fn record(self) -> &'static CertificationRecord {
        &tables::CERTIFICATIONS[self.0 as usize]
    }

    /// All certifications, grouped by issuer as in the data.
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        tables::ALL.iter().copied()
    }

    /// Today's acronym: `ODS`.
    pub const fn acronym(self) -> &'static str {
        self.record().acronym
    }

    /// Everything known of it, and what is known not to be known, one fact at a time.
    ///
    /// ```
    /// use health_info_careers::Certification;
    ///
    /// let first = Certification::RHIT.facts().next().unwrap();
    /// assert_eq!(first.to_string(), "name: Registered Health Information Technician");
    /// ```
    pub const fn facts(self) -> CertificationFacts {
        CertificationFacts::of(self)
    }

    /// The full name of today.
    pub const fn name(self) -> Finding<&'static str> {
        self.record().name
    }

    fn other_names(self, topic: CertificationTopic) -> impl Iterator<Item = &'static str> + Clone {
        texts(self.record().names, topic)
    }

    /// Names that it had before: `Certified Tumor Registrar`.
    pub fn former_names(self) -> impl Iterator<Item = &'static str> + Clone {
        self.other_names(CertificationTopic::FormerName)
    }

    /// Acronyms that it had before: `CTR`.
    pub fn former_acronyms(self) -> impl Iterator<Item = &'static str> + Clone {
        self.other_names(CertificationTopic::FormerAcronym)
    }

    /// Other forms of the name, misprints of the guides among them.
    pub fn aliases(self) -> impl Iterator<Item = &'static str> + Clone {
        self.other_names(CertificationTopic::Alias)
    }

    /// Every name in use now or before: acronyms first, then names, then the rest.
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> + Clone {
        core::iter::once(self.acronym())
            .chain(self.former_acronyms())
            .chain(self.name().found())
            .chain(self.former_names())
            .chain(self.aliases())
    }

    /// Who issues it.
    pub const fn issuer(self) -> Finding<Organization> {
        self.record().issuer
    }

    /// Who accredits the program that it requires; "none needed" is a possible answer.
    ///
    /// ```
    /// use health_info_careers::{Certification, Organization};
    /// use health_info_careers::certification::Accreditor;
    ///
    /// let rhit = Certification::RHIT.accreditor();
    /// assert_eq!(rhit.found(), Some(Accreditor::Organization(Organization::CAHIIM)));
    /// assert_eq!(Certification::CCS.accreditor().found(), Some(Accreditor::NotNeeded));
    /// assert!(Certification::CHDA.accreditor().is_unknown());
    /// ```
    pub const fn accreditor(self) -> Finding<Accreditor> {
        self.record().accreditor
    }

    /// What kind of work it is for, in our grouping.
    pub const fn field(self) -> CertificationField {
        self.record().field
    }

    /// The eligibility routes, any one of which suffices; `None` where eligibility is unknown,
    /// which does not mean that nothing is required.
    ///
    /// ```
    /// use health_info_careers::Certification;
    ///
    /// let mut routes = Certification::RHIT.routes().unwrap();
    /// assert_eq!(
    ///     routes.next().unwrap().to_string(),
    ///     "an associate program accredited by CAHIIM and the exam",
    /// );
    /// assert!(Certification::CHDA.routes().is_none());
    /// ```
    #[doc(alias = "eligibility")]
    pub const fn routes(self) -> Option<Routes> {
        match self.record().eligibility {
            Eligibility::Unknown(_) => None,
            Eligibility::Routes(routes) => Some(Routes::of(self, routes)),
        }
    }

    /// Its routes; none where what it takes is unknown.
    pub(super) const fn known_routes(self) -> Routes {
        match self.routes() {
            Some(routes) => routes,
            None => Routes::of(self, &[]),
        }
    }

    /// What is advised beforehand and not required.
    pub fn recommended(self) -> impl Iterator<Item = &'static str> + Clone {
        texts(self.record().advice, CertificationTopic::Recommended)
    }

    /// What renewal requires.
    #[doc(alias = "recertification")]
    pub const fn renewal(self) -> Renewal {
        Renewal::of(self)
    }

    /// The first note on a topic, with who says it.
    pub(super) fn noted(self, topic: CertificationTopic) -> Option<(Value, Evidence)> {
        self.record().rules.iter().find(|note| note.topic == topic).map(|note| (note.value, note.evidence))
    }

    /// The year of its first exam.
    ///
    /// ```
    /// use health_info_careers::Certification;
    ///
    /// // The tumor registrars' certification was renamed.
    /// let registrar = Certification::ODS;
    /// assert_eq!(registrar.established().unwrap().found(), Some(1983));
    /// assert!(registrar.former_names().eq(["Certified Tumor Registrar"]) && registrar.former_acronyms().eq(["CTR"]));
    /// assert!(registrar.aliases().eq(["ODS-C", "ODS-Certified"]));
    /// assert_eq!((registrar.acronym(), registrar.field().to_string()), ("ODS", "registry".into()));
    /// assert!(Certification::all().any(|one| one == registrar));
    /// ```
    pub fn established(self) -> Option<Finding<u16>> {
        match self.noted(CertificationTopic::Established)? {
            (Value::Year(year), evidence) => Some(Finding::new(Some(year), evidence)),
            _ => None,
        }
    }

    /// Who accredits the certification itself, where that is known. That is not the accreditor of
    /// the program that it asks for.
    ///
    /// ```
    /// use health_info_careers::{Certification, Organization};
    ///
    /// assert_eq!(Certification::CBCS.accredited_by().unwrap().found(), Some(Organization::NCCA));
    /// ```
    pub fn accredited_by(self) -> Option<Finding<Organization>> {
        match self.noted(CertificationTopic::AccreditedBy)? {
            (Value::Organization(organization), evidence) => Some(Finding::new(Some(organization), evidence)),
            _ => None,
        }
    }

    /// Whether it was discontinued, or probably was; `None` where no source says so.
    ///
    /// ```
    /// use health_info_careers::Certification;
    /// use health_info_careers::certification::AwardStatus;
    ///
    /// assert_eq!(Certification::CHP.status().unwrap().found(), Some(AwardStatus::Discontinued));
    /// assert!(Certification::CHPS.status().is_none());
    /// ```
    #[doc(alias = "discontinued")]
    pub fn status(self) -> Option<Finding<AwardStatus>> {
        match self.noted(CertificationTopic::Status)? {
            (Value::Status(status), evidence) => Some(Finding::new(Some(status), evidence)),
            _ => None,
        }
    }

    /// Anything else to know about it.
    pub fn remarks(self) -> impl Iterator<Item = &'static str> + Clone {
        texts(self.record().rules, CertificationTopic::Remark)
    }

    /// What was looked for and not found.
    ///
    /// ```
    /// use health_info_careers::Certification;
    /// use health_info_careers::certification::CertificationTopic;
    ///
    /// let unknown: Vec<_> = Certification::CHDA.unknowns().map(|fact| fact.topic()).collect();
    /// assert_eq!(unknown, [CertificationTopic::Accreditor, CertificationTopic::Eligibility]);
    /// ```
    pub fn unknowns(self) -> impl Iterator<Item = CertificationFact> + Clone {
        self.facts().filter(CertificationFact::is_unknown)
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
