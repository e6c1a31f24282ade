//! `Certifications`: the whole list, filters on it, and what is within reach.

use super::accreditor::Accreditor;
use super::background::Background;
use super::finding::Confidence;
use super::id::{Certification, Organization};
use super::next_step::NextSteps;
use super::pathway::{Pathways, is_past};
use super::tables;
use super::topic::CertificationField;

/// The list of certifications, with its filters.
///
/// ```
/// use health_info_careers::{Certification, certifications};
///
/// assert!(certifications().iter().any(|one| one == Certification::RHIT));
/// assert_eq!(certifications().get("Registered Health Information Technician"), Some(Certification::RHIT));
/// ```
#[derive(Debug)]
pub struct Certifications(());

static CERTIFICATIONS: Certifications = Certifications(());

/// The certifications of the field: who issues them, what they ask for, how they are kept.
///
/// Sources: pages of the issuers and, where those could not be read, third parties; each fact says
/// which, and how sure it is. Fees and exam particulars are left out, for they go stale.
///
/// ```
/// use health_info_careers::{Certification, EducationLevel, Organization, certifications};
///
/// assert_eq!(certifications().get("CTR"), Some(Certification::ODS));
/// assert!(certifications().issued_by(Organization::NHA).any(|one| one == Certification::CBCS));
///
/// // What can I reach from here, and what first?
/// let first = certifications().reachable_from(EducationLevel::HighSchool).next().unwrap();
/// assert_eq!(
///     first.to_string(),
///     "CCA — Certified Coding Associate (AHIMA): pass the exam; \
///      you have the high school diploma it asks for",
/// );
/// ```
#[doc(alias = "credential")]
#[doc(alias = "license")]
#[inline]
pub fn certifications() -> &'static Certifications {
    &CERTIFICATIONS
}

impl Certifications {
    /// By any acronym or name, of today or former, ignoring case; `None` where nothing goes by it.
    pub fn get(&self, name: &str) -> Option<Certification> {
        name.parse().ok()
    }

    /// All of them, grouped by issuer as in the data.
    pub fn iter(&self) -> core::iter::Copied<core::slice::Iter<'static, Certification>> {
        tables::ALL.iter().copied()
    }

    /// How many there are.
    #[expect(clippy::len_without_is_empty, reason = "never empty")]
    pub const fn len(&self) -> usize {
        tables::ALL.len()
    }

    /// Those that an organization issues.
    pub fn issued_by(&self, organization: Organization) -> impl Iterator<Item = Certification> + Clone + use<> {
        organization.certifications()
    }

    /// Those that ask for a program which an organization accredits.
    ///
    /// ```
    /// use health_info_careers::{Certification, Organization, certifications};
    ///
    /// let mut asked = certifications().accredited_by(Organization::CAHIIM);
    /// assert!(asked.any(|one| one == Certification::RHIT));
    /// assert!(asked.count() < certifications().len());
    /// ```
    pub fn accredited_by(&self, organization: Organization) -> impl Iterator<Item = Certification> + Clone + use<> {
        let wanted = Some(Accreditor::Organization(organization));
        Certification::all().filter(move |certification| certification.accreditor().found() == wanted)
    }

    /// Those for a kind of work.
    ///
    /// ```
    /// use health_info_careers::{Certification, certifications};
    /// use health_info_careers::certification::CertificationField;
    ///
    /// let mut billing = certifications().in_field(CertificationField::Billing);
    /// assert!(billing.any(|one| one == Certification::CMRS));
    /// ```
    pub fn in_field(&self, field: CertificationField) -> impl Iterator<Item = Certification> + Clone + use<> {
        Certification::all().filter(move |certification| certification.field() == field)
    }

    /// Certifications whose eligibility is unknown. They appear in no pathway; show them
    /// separately. Those that are [no longer awarded](Self::discontinued) are not among them.
    ///
    /// ```
    /// use health_info_careers::{Certification, certifications};
    ///
    /// assert!(certifications().eligibility_unknown().any(|unknown| unknown == Certification::CHDA));
    /// ```
    pub fn eligibility_unknown(&self) -> impl Iterator<Item = Certification> + Clone + use<> {
        Certification::all().filter(|one| one.routes().is_none() && one.status().is_none())
    }

    /// Certifications that are no longer awarded, or probably not; each says which in its
    /// [`status`](Certification::status).
    ///
    /// ```
    /// use health_info_careers::{Certification, certifications};
    ///
    /// assert!(certifications().discontinued().any(|one| one == Certification::PCS));
    /// ```
    pub fn discontinued(&self) -> impl Iterator<Item = Certification> + Clone + use<> {
        Certification::all().filter(|certification| certification.status().is_some())
    }

    /// Every pathway to every certification within reach from a level of education, or from a
    /// [`Background`] that says more; the shortest first.
    ///
    /// Within reach is what takes no further level of education: an exam, experience, a
    /// membership, another certification that is within reach itself, or another program at a
    /// level that one has already. [`next_from`](Self::next_from) gives what one more degree
    /// opens, [`eligibility_unknown`](Self::eligibility_unknown) the gaps.
    ///
    /// One pathway per route; a route that requires everything another does, and more, is omitted.
    /// So are certifications that one holds already, and those that only lead up to one.
    ///
    /// ```
    /// use health_info_careers::{EducationLevel, certifications};
    ///
    /// for pathway in certifications().reachable_from(EducationLevel::HighSchool) {
    ///     println!("{pathway}");
    /// }
    /// ```
    #[doc(alias = "eligibility")]
    pub fn reachable_from(&self, background: impl Into<Background>) -> Pathways {
        Pathways::within_reach(background.into())
    }

    /// The certifications that [`reachable_from`](Self::reachable_from) has a pathway to, each
    /// once; without those for which that rests on [low confidence](Confidence::Low) alone, for a
    /// bare name cannot say so.
    ///
    /// ```
    /// use health_info_careers::{Certification, EducationLevel, certifications};
    ///
    /// let mut open = certifications().within_reach(EducationLevel::HighSchool);
    /// assert_eq!(open.next(), Some(Certification::CCA));
    /// assert!(!open.any(|one| one == Certification::RHIT));
    /// ```
    pub fn within_reach(&self, background: impl Into<Background>) -> WithinReach {
        WithinReach { background: background.into(), next: 0 }
    }

    /// The further steps of education that are open, and what each would bring within reach; those
    /// to the lowest level first.
    ///
    /// ```
    /// use health_info_careers::{Certification, EducationLevel, certifications};
    ///
    /// let step = certifications()
    ///     .next_from(EducationLevel::HighSchool)
    ///     .find(|step| step.certifications().any(|opened| opened == Certification::RHIT))
    ///     .unwrap();
    /// assert_eq!(
    ///     step.to_string(),
    ///     "complete an associate program accredited by CAHIIM: opens RHIT (then pass the exam)",
    /// );
    /// ```
    pub fn next_from(&self, background: impl Into<Background>) -> NextSteps {
        NextSteps::from(background.into())
    }
}

impl IntoIterator for &Certifications {
    type Item = Certification;
    type IntoIter = core::iter::Copied<core::slice::Iter<'static, Certification>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Certifications within reach, each once: from [`Certifications::within_reach`].
#[derive(Debug, Clone)]
pub struct WithinReach {
    background: Background,
    next: usize,
}

impl Iterator for WithinReach {
    type Item = Certification;

    fn next(&mut self) -> Option<Certification> {
        while let Some(certification) = tables::ALL.get(self.next) {
            self.next += 1;
            let is_past = is_past(&self.background, *certification);
            let mut pathways = certification.pathways_from(self.background);
            if !is_past && pathways.any(|one| one.is_within_reach() && one.confidence() > Confidence::Low) {
                return Some(*certification);
            }
        }
        None
    }
}

impl core::iter::FusedIterator for WithinReach {}
