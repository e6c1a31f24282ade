//! A thing that has a name here, and what kinds of things there are.

use core::fmt;

use crate::certification::{Certification, Organization};
use crate::guide::Specialization;
use crate::occupation::Occupation;
use crate::place::{Area, Industry, State};
use crate::plumbing::codes;

/// A thing that has a name here.
///
/// ```
/// use health_info_careers::lookup::EntityKind;
/// use health_info_careers::resolve;
///
/// let entity = resolve("nj")?;
/// assert_eq!((entity.kind(), entity.name(), entity.code()), (EntityKind::State, "New Jersey", Some("NJ")));
/// # Ok::<_, health_info_careers::ResolveError>(())
/// ```
///
/// Whoever asked for one kind takes it out; what is of another kind comes back as it is:
///
/// ```
/// use health_info_careers::lookup::{EntityKind, resolve_among};
/// use health_info_careers::{Certification, State, resolve};
///
/// let state = State::try_from(resolve_among(&[EntityKind::State], "Calif.")?);
/// assert_eq!(state, Ok(State::California));
/// assert!(Certification::try_from(resolve("nj")?).is_err());
/// # Ok::<_, health_info_careers::ResolveError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Entity {
    /// An occupation with tables.
    Occupation(Occupation),
    /// A specialization of the guides: coder, cancer registrar.
    Specialization(Specialization),
    /// A certification, by today's or a former name.
    Certification(Certification),
    /// An organization.
    Organization(Organization),
    /// A technology that a guide or O*NET lists, by its name there.
    Technology(&'static str),
    /// The United States as a whole.
    Nation,
    /// A state, the District of Columbia or a territory.
    State(State),
    /// A metropolitan or nonmetropolitan area, also by one of its cities.
    Area(Area),
    /// An industry.
    Industry(Industry),
}

impl Entity {
    /// The kind of thing.
    pub const fn kind(&self) -> EntityKind {
        match self {
            Self::Occupation(_) => EntityKind::Occupation,
            Self::Specialization(_) => EntityKind::Specialization,
            Self::Certification(_) => EntityKind::Certification,
            Self::Organization(_) => EntityKind::Organization,
            Self::Technology(_) => EntityKind::Technology,
            Self::Nation => EntityKind::Country,
            Self::State(_) => EntityKind::State,
            Self::Area(_) => EntityKind::Area,
            Self::Industry(_) => EntityKind::Industry,
        }
    }

    /// The name in full.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Occupation(occupation) => occupation.title(),
            Self::Specialization(specialization) => specialization.name(),
            Self::Certification(certification) => certification.name().found().unwrap_or(certification.acronym()),
            Self::Organization(organization) => organization.name(),
            Self::Technology(name) => name,
            Self::Nation => "United States",
            Self::State(state) => state.name(),
            Self::Area(area) => area.name(),
            Self::Industry(industry) => industry.name(),
        }
    }

    /// The occupation whose figures cover the thing: itself, or of a specialization the one under
    /// which O*NET files its name, the one that is published today first. The occupation has others
    /// in it too: what it pays is not what the specialization alone pays.
    ///
    /// ```
    /// use health_info_careers::{Occupation, Statistic, Usd, resolve};
    ///
    /// let coder = resolve("medical coder")?;
    /// let occupation = coder.occupation().unwrap();
    /// assert_eq!(occupation, Occupation::MEDICAL_RECORDS_SPECIALISTS);
    /// let wage = occupation.national_wage_in(2025).unwrap(); // `national_wage()` for the latest
    /// assert_eq!(wage.annual(Statistic::Median).published(), Some(Usd(51_140)));
    /// # Ok::<_, health_info_careers::ResolveError>(())
    /// ```
    pub fn occupation(&self) -> Option<Occupation> {
        match self {
            Self::Occupation(occupation) => Some(*occupation),
            Self::Specialization(specialization) => Some(specialization.occupation()),
            _ => None,
        }
    }

    /// The code, where the thing has one.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Occupation(occupation) => Some(occupation.as_ref()),
            Self::Certification(certification) => Some(certification.acronym()),
            Self::Organization(organization) => Some(organization.as_ref()),
            Self::Nation => Some("US"),
            Self::State(state) => Some(state.usps()),
            Self::Area(area) => Some(area.as_ref()),
            Self::Industry(industry) => Some(industry.as_ref()),
            Self::Specialization(_) | Self::Technology(_) => None,
        }
    }
}

codes! {
    /// The kinds of things that have names.
    ///
    /// ```
    /// use health_info_careers::lookup::EntityKind;
    ///
    /// assert_eq!("certification".parse(), Ok(EntityKind::Certification));
    /// assert_eq!(EntityKind::ALL.len(), 9);
    /// ```
    #[non_exhaustive]
    pub enum EntityKind: "a kind of thing", "a kind such as occupation, certification, state, area or industry" {
        /// An occupation with tables.
        Occupation = "occupation";
        /// A specialization of the guides.
        Specialization = "specialization";
        /// A certification.
        Certification = "certification";
        /// An organization.
        Organization = "organization";
        /// A technology.
        Technology = "technology";
        /// The United States.
        Country = "country";
        /// A state, the District of Columbia or a territory.
        State = "state";
        /// A metropolitan or nonmetropolitan area.
        Area = "area";
        /// An industry.
        Industry = "industry";
    }
}

macro_rules! taken_out {
    ($($kind:ident)*) => {$(
        impl TryFrom<Entity> for $kind {
            type Error = Entity;

            fn try_from(entity: Entity) -> Result<Self, Entity> {
                match entity {
                    Entity::$kind(found) => Ok(found),
                    other => Err(other),
                }
            }
        }
    )*};
}

taken_out!(Occupation Specialization Certification Organization State Area Industry);

/// Kind, code and name: `certification ODS (Oncology Data Specialist)`.
impl fmt::Display for Entity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, name) = (self.kind(), self.name());
        match self.code() {
            Some(code) if code != name => write!(f, "{kind} {code} ({name})"),
            _ => write!(f, "{kind} {name}"),
        }
    }
}

/// Flat: kind, code and name, the code null where the thing has none.
#[cfg(feature = "serde")]
impl serde::Serialize for Entity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("Entity", 3)?;
        row.serialize_field("kind", &self.kind())?;
        row.serialize_field("code", &self.code())?;
        row.serialize_field("name", self.name())?;
        row.end()
    }
}
