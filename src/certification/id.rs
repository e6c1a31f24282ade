//! The keys of the room, and sets of them.

/// A certification in the field of health information.
///
/// A small key; what is known of it is looked up. [`Display`](core::fmt::Display) gives today's
/// acronym. Texts are read as that, as a former acronym, or as a name, whether of today, former or
/// misprinted in a guide; case does not matter.
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
#[doc(alias = "credential")]
#[doc(alias = "license")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Certification(pub(super) u8);

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

/// A field of work in which experience counts toward a certification.
///
/// ```
/// use health_info_careers::certification::ExperienceField;
///
/// assert_eq!("cancer-registry".parse(), Ok(ExperienceField::CANCER_REGISTRY));
/// assert_eq!(ExperienceField::CANCER_REGISTRY.name(), "cancer registry");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExperienceField(pub(super) u8);

/// Training that a certification asks for and that is no degree: courses, a practicum, a program
/// without accreditation.
///
/// ```
/// use health_info_careers::certification::Training;
///
/// assert_eq!("practicum".parse(), Ok(Training::PRACTICUM));
/// assert_eq!(Training::PRACTICUM.name(), "practicum of the program");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Training(pub(super) u8);

/// A set of keys of one kind: a bit for each.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct KeySet(u128);

impl KeySet {
    pub(super) const EMPTY: Self = Self(0);

    /// How many keys a set can tell apart.
    pub(super) const CAPACITY: usize = 128;

    pub(super) const fn with(self, key: u8) -> Self {
        Self(self.0 | 1 << (key % 128))
    }

    pub(super) const fn has(self, key: u8) -> bool {
        self.0 & 1 << (key % 128) != 0
    }

    pub(super) fn keys(self) -> impl Iterator<Item = u8> + Clone {
        (0..128).filter(move |key| self.has(*key))
    }
}

impl core::fmt::Debug for KeySet {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_set().entries(self.keys()).finish()
    }
}
