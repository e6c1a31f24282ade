use core::ops::Deref;

use super::background::Background;
use super::field::CertificationField;
use super::key::{Accreditor, Certification};
use super::next::{self, NextStep};
use super::organization::Organization;
use super::tables;
use super::way::{self, Pathway};

/// All certifications, with what can be asked of them together. Derefs to the slice of their keys.
///
/// ```
/// use health_info_careers::{Certification, certifications};
///
/// assert_eq!(certifications().len(), 18);
/// assert!(certifications().contains(&Certification::RHIT));
/// assert_eq!(certifications().get("Registered Health Information Technician"), Some(Certification::RHIT));
/// ```
#[derive(Debug)]
pub struct Certifications(());

static CERTIFICATIONS: Certifications = Certifications(());

/// The certifications of the guides, and those that go with them: who issues them, what they ask
/// for, how they are kept.
///
/// Sources: pages of the issuers and, where those could not be read, third parties; each fact says
/// which, and how sure it is. Fees and exam particulars are left out, for they go stale.
///
/// ```
/// use health_info_careers::{Certification, EducationLevel, Organization, certifications};
///
/// assert_eq!(certifications().get("CTR"), Some(Certification::ODS));
/// let of_nha: Vec<_> = certifications().issued_by(Organization::NHA).collect();
/// assert_eq!(of_nha, [Certification::CBCS, Certification::CEHRS]);
///
/// // What can I reach from here, and what first?
/// let first = certifications().reachable_from(EducationLevel::HighSchool).next().unwrap();
/// assert_eq!(
///     first.to_string(),
///     "CCA — Certified Coding Associate (AHIMA): pass the exam; \
///      you have the high school diploma it asks for",
/// );
/// ```
#[inline]
pub fn certifications() -> &'static Certifications {
    &CERTIFICATIONS
}

impl Certifications {
    /// By any acronym or name, of today or former, ignoring case; `None` where nothing goes by it.
    pub fn get(&self, name: &str) -> Option<Certification> {
        name.parse().ok()
    }

    /// Those that an organization issues.
    pub fn issued_by(&self, organization: Organization) -> impl Iterator<Item = Certification> + Clone + use<> {
        Certification::all().filter(move |certification| certification.issuer().found() == Some(organization))
    }

    /// Those that ask for a program which an organization accredits.
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
    /// let billing: Vec<_> = certifications().in_field(CertificationField::Billing).collect();
    /// assert_eq!(billing, [Certification::CBCS, Certification::CMRS]);
    /// ```
    pub fn in_field(&self, field: CertificationField) -> impl Iterator<Item = Certification> + Clone + use<> {
        Certification::all().filter(move |certification| certification.field() == field)
    }

    /// Those of which it is not known what they ask for. They are in no answer about ways, for or
    /// against; list them beside it.
    ///
    /// ```
    /// use health_info_careers::{Certification, certifications};
    ///
    /// assert_eq!(certifications().eligibility_unknown().count(), 8);
    /// assert!(certifications().eligibility_unknown().any(|unknown| unknown == Certification::CIC));
    /// ```
    pub fn eligibility_unknown(&self) -> impl Iterator<Item = Certification> + Clone + use<> {
        Certification::all().filter(|certification| certification.routes().is_none())
    }

    /// Every way to every certification within reach from a level of education, or from a
    /// [`Background`] that says more; the shortest first.
    ///
    /// Within reach is what takes no further level of education: an exam, experience, a
    /// membership, another certification that is within reach itself, or another program at a
    /// level that one has already. What one further step of education would bring within reach,
    /// [`next_from`](Self::next_from) says; of what nothing is known,
    /// [`eligibility_unknown`](Self::eligibility_unknown).
    ///
    /// A certification has as many ways as it has alternative routes; a way that asks for all that
    /// another asks for, and more, is left out. So are certifications that one holds already, and
    /// those that only lead up to one.
    ///
    /// ```
    /// use health_info_careers::{EducationLevel, certifications};
    ///
    /// for path in certifications().reachable_from(EducationLevel::HighSchool) {
    ///     println!("{path}");
    /// }
    /// ```
    pub fn reachable_from(&self, background: impl Into<Background>) -> impl Iterator<Item = Pathway> + Clone {
        way::within_reach(background.into())
    }

    /// The certifications that [`reachable_from`](Self::reachable_from) has a way to, each once.
    ///
    /// ```
    /// use health_info_careers::{EducationLevel, certifications};
    ///
    /// let open: Vec<_> =
    ///     certifications().within_reach(EducationLevel::HighSchool).map(|one| one.acronym()).collect();
    /// assert_eq!(open, ["CCA", "CCS", "CPC", "CPC-A", "COC", "COC-A", "CMRS"]);
    /// ```
    pub fn within_reach(&self, background: impl Into<Background>) -> impl Iterator<Item = Certification> + Clone {
        let background = background.into();
        Certification::all().filter(move |one| !background.is_past(*one) && way::is_within_reach(*one, &background))
    }

    /// The single further steps of education that are open, and what each would bring within
    /// reach; those to the lowest level first.
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
    ///     "complete an associate program accredited by CAHIIM: RHIT and ODS come within reach",
    /// );
    /// ```
    pub fn next_from(&self, background: impl Into<Background>) -> impl Iterator<Item = NextStep> + Clone {
        next::steps(background.into())
    }
}

impl Deref for Certifications {
    type Target = [Certification];

    fn deref(&self) -> &Self::Target {
        &tables::ALL
    }
}

impl IntoIterator for &'static Certifications {
    type Item = Certification;
    type IntoIter = core::iter::Copied<core::slice::Iter<'static, Certification>>;

    fn into_iter(self) -> Self::IntoIter {
        tables::ALL.iter().copied()
    }
}
