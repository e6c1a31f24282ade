//! The one thing that a name means, or why there is none.

use core::fmt;

use thiserror::Error;

use super::candidates::Candidates;
use super::entity::{Entity, EntityKind};
use super::matching::MatchedBy;
use super::names::{Filter, fold};
use super::offers::offers;
use super::reading::{Text, exact};
use crate::place::Area;
use crate::plumbing::MAX_KEY;

/// Why a name is not resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum ResolveError {
    /// Several things have the name.
    #[error("the name is that of several things: {0}")]
    Ambiguous(Candidates),
    /// Nothing has it; these come near.
    #[error("{}", Unknown(.0))]
    Unknown(Candidates),
}

impl ResolveError {
    /// What the text might have meant.
    pub const fn candidates(&self) -> &Candidates {
        match self {
            Self::Ambiguous(candidates) | Self::Unknown(candidates) => candidates,
        }
    }
}

/// `{"error": "unknown", "candidates": [{kind, code, name}, …], "text": …}`.
#[cfg(feature = "serde")]
impl serde::Serialize for ResolveError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("ResolveError", 3)?;
        let error = match self {
            Self::Ambiguous(_) => "ambiguous",
            Self::Unknown(_) => "unknown",
        };
        row.serialize_field("error", error)?;
        row.serialize_field("candidates", self.candidates())?;
        row.serialize_field("text", &format_args!("{self}"))?;
        row.end()
    }
}

/// The message of an unknown name.
struct Unknown<'a>(&'a Candidates);

impl fmt::Display for Unknown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("nothing here has that name, nor one like it");
        }
        write!(f, "nothing here has that name; did you mean {}?", self.0)
    }
}

/// A thing, and how the text named it.
///
/// ```
/// use health_info_careers::lookup::{EntityKind, MatchedBy, identify};
///
/// let found = identify("CTR")?;
/// assert_eq!((found.entity().name(), found.matched_by()), ("Oncology Data Specialist", MatchedBy::FormerName));
/// assert_eq!((found.entity().kind(), found.entity().code()), (EntityKind::Certification, Some("ODS")));
/// # Ok::<_, health_info_careers::ResolveError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Resolution {
    entity: Entity,
    matched_by: MatchedBy,
}

impl Resolution {
    /// The thing.
    pub const fn entity(&self) -> Entity {
        self.entity
    }

    /// How the text named it.
    pub const fn matched_by(&self) -> MatchedBy {
        self.matched_by
    }

    /// What to tell a user beside the thing's name: of an area by an earlier code or title, that
    /// its borders were others; of an occupation that is no longer published, that others replaced it.
    ///
    /// ```
    /// use health_info_careers::lookup::identify;
    ///
    /// let found = identify("Phoenix-Mesa-Scottsdale, AZ")?;
    /// assert_eq!(found.note(), Some("named as in an earlier delineation: the borders may differ from today's"));
    /// assert_eq!(identify("Phoenix")?.note(), None);
    /// let technicians = identify("Health Information Technicians")?;
    /// assert_eq!(technicians.to_string(),
    ///     "occupation 29-2071 (Medical Records and Health Information Technicians) \
    ///      (no longer published: today's figures are those of the occupations that replaced it)");
    /// # Ok::<_, health_info_careers::ResolveError>(())
    /// ```
    pub const fn note(&self) -> Option<&'static str> {
        match (self.entity, self.matched_by) {
            (Entity::Area(_), MatchedBy::FormerName | MatchedBy::FormerCode | MatchedBy::FormerCity) => {
                Some("named as in an earlier delineation: the borders may differ from today's")
            }
            (Entity::Occupation(occupation), _) if !occupation.superseded_by().is_empty() => {
                Some("no longer published: today's figures are those of the occupations that replaced it")
            }
            _ => None,
        }
    }
}

/// The entity, with the note in parentheses where there is one.
impl fmt::Display for Resolution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.note() {
            Some(note) => write!(f, "{} ({note})", self.entity),
            None => self.entity.fmt(f),
        }
    }
}

/// Flat: kind, code and name, how it was matched, and the note or null.
#[cfg(feature = "serde")]
impl serde::Serialize for Resolution {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut row = serializer.serialize_struct("Resolution", 5)?;
        row.serialize_field("kind", &self.entity.kind())?;
        row.serialize_field("code", &self.entity.code())?;
        row.serialize_field("name", self.entity.name())?;
        row.serialize_field("matched_by", &self.matched_by)?;
        row.serialize_field("note", &self.note())?;
        row.end()
    }
}

/// The one thing that a name means: an occupation, specialization, certification, organization,
/// technology, state, area or industry, or the United States, by code, name, former name or alias.
///
/// Case, spacing, marks, accents and the plural do not matter; neither do "and" or &, Saint or St.,
/// Fort or Ft., Mount or Mt. A place may stand with its state, in any spelling: "Portland, OR",
/// "Denver, Colo.". A name may stand with its acronym in brackets, if both mean the same. A name of
/// its own comes before a lesser one: "New York" is the state, though a city's area has it in its
/// title; [`Area::find`] asks for areas only. Nothing else is guessed.
///
/// ```
/// use health_info_careers::{Certification, Entity, resolve};
///
/// // Renamed in 2024; both names mean today's certification.
/// assert_eq!(resolve("CTR")?, Entity::Certification(Certification::ODS));
/// assert_eq!(resolve("Certified Tumor Registrar (CTR)")?, Entity::Certification(Certification::ODS));
/// assert_eq!(resolve("Chicago, IL")?.code(), Some("0016980"));
///
/// let error = resolve("RHTI").unwrap_err();
/// assert_eq!(error.candidates().first(), Some(Entity::Certification(Certification::RHIT)));
/// # Ok::<_, health_info_careers::ResolveError>(())
/// ```
///
/// # Errors
///
/// [`ResolveError::Ambiguous`] with the candidates, or [`ResolveError::Unknown`] with what the text
/// most likely meant: the same name without a level or a bracket, places near that name in the
/// state that was given, names that have all its words ("Excel" offers Microsoft Excel), names a
/// few letters away. Digits are never guessed: a code offers the same code with or without zeros.
pub fn resolve(text: &str) -> Result<Entity, ResolveError> {
    identify(text).map(|found| found.entity)
}

/// The same as [`resolve`], with how the text named the thing: by today's name or an earlier one.
///
/// # Errors
///
/// As [`resolve`].
pub fn identify(text: &str) -> Result<Resolution, ResolveError> {
    read(text, Filter::all())
}

/// The same as [`resolve`], among things of some kinds only.
///
/// ```
/// use health_info_careers::{Entity, State};
/// use health_info_careers::lookup::{EntityKind, resolve_among};
///
/// // An occupation, too, is known as such to O*NET.
/// let kinds = [EntityKind::State, EntityKind::Area];
/// assert_eq!(resolve_among(&kinds, "Wash.")?, Entity::State(State::Washington));
/// assert!(resolve_among(&kinds, "RHIT").is_err());
/// # Ok::<_, health_info_careers::ResolveError>(())
/// ```
///
/// # Errors
///
/// As [`resolve`].
pub fn resolve_among(kinds: &[EntityKind], text: &str) -> Result<Entity, ResolveError> {
    read(text, Filter::of(kinds)).map(|found| found.entity)
}

fn read(text: &str, filter: Filter) -> Result<Resolution, ResolveError> {
    let unread = ResolveError::Unknown(Candidates::NONE);
    if text.len() > MAX_KEY {
        return Err(unread);
    }
    let plain = fold(text).filter(|plain| plain.words() > 0).ok_or(unread)?;
    if let Some((entity, matched_by)) = exact(text, &plain, filter) {
        return Ok(Resolution { entity, matched_by });
    }
    let text = Text::new(text, plain);
    let Some(found) = text.read(filter) else {
        return Err(ResolveError::Unknown(offers(&text, filter)));
    };
    let mut things = found.things.iter();
    match (things.next(), things.next()) {
        (Some(entity), None) => Ok(Resolution { entity, matched_by: found.by }),
        _ => Err(ResolveError::Ambiguous(found.things)),
    }
}

impl Area {
    /// The area that a text means, as people type it: by code, title, city, city and state, or
    /// nickname. Names of states and of anything else are not looked for.
    ///
    /// ```
    /// use health_info_careers::Area;
    ///
    /// assert_eq!(Area::find("Portland, OR")?.name(), "Portland-Vancouver-Hillsboro, OR-WA");
    /// assert_eq!(Area::find("New York")?, Area::find("NYC")?);
    /// // Two have the city in their title; the error names both.
    /// assert_eq!(Area::find("Portland").unwrap_err().candidates().len(), 2);
    /// # Ok::<_, health_info_careers::ResolveError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`resolve`], with areas as candidates.
    pub fn find(text: &str) -> Result<Self, ResolveError> {
        match resolve_among(&[EntityKind::Area], text)? {
            Entity::Area(area) => Ok(area),
            _ => Err(ResolveError::Unknown(Candidates::NONE)),
        }
    }
}
