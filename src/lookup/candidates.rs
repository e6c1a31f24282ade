//! The things that a text might have meant.

use core::fmt;

use super::entity::Entity;

/// How many candidates an error offers.
const OFFERED: usize = 5;

/// The things that a text might have meant, the likeliest first.
///
/// ```
/// use health_info_careers::resolve;
///
/// let unknown = resolve("registered helth information technicain").unwrap_err();
/// let near = unknown.candidates();
/// assert_eq!(near.first().unwrap().to_string(), "certification RHIT (Registered Health Information Technician)");
/// assert_eq!((near.is_empty(), near.len()), (false, near.iter().count()));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Candidates {
    found: [Option<Entity>; OFFERED],
}

/// The candidates one by one, the likeliest first.
#[derive(Debug, Clone)]
pub struct CandidatesIter(core::iter::Flatten<core::array::IntoIter<Option<Entity>, OFFERED>>);

impl Iterator for CandidatesIter {
    type Item = Entity;

    fn next(&mut self) -> Option<Entity> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl IntoIterator for Candidates {
    type Item = Entity;
    type IntoIter = CandidatesIter;

    fn into_iter(self) -> CandidatesIter {
        self.iter()
    }
}

impl IntoIterator for &Candidates {
    type Item = Entity;
    type IntoIter = CandidatesIter;

    fn into_iter(self) -> CandidatesIter {
        self.iter()
    }
}

impl Candidates {
    pub(super) const NONE: Self = Self { found: [None; OFFERED] };

    /// The candidates.
    pub fn iter(self) -> CandidatesIter {
        CandidatesIter(self.found.into_iter().flatten())
    }

    /// The likeliest.
    pub fn first(self) -> Option<Entity> {
        self.iter().next()
    }

    /// How many there are; at most five are kept.
    pub fn len(self) -> usize {
        self.iter().count()
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.first().is_none()
    }

    /// Adds a thing at the end, once.
    pub(super) fn add(&mut self, entity: Entity) {
        for place in &mut self.found {
            match place {
                Some(known) if *known == entity || is_wider(*known, entity) => return,
                Some(_) => {}
                None => {
                    *place = Some(entity);
                    return;
                }
            }
        }
    }

    pub(super) fn add_all(&mut self, entities: impl IntoIterator<Item = Entity>) {
        entities.into_iter().for_each(|entity| self.add(entity));
    }
}

/// An industry of the same name that contains the other: its rows hold the same jobs.
fn is_wider(known: Entity, entity: Entity) -> bool {
    match (known, entity) {
        (Entity::Industry(whole), Entity::Industry(part)) => whole.name() == part.name() && whole.contains(part),
        _ => false,
    }
}

impl fmt::Debug for Candidates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// Joined as a person would: `a, b or c`.
impl fmt::Display for Candidates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last = self.len().saturating_sub(1);
        for (index, entity) in self.iter().enumerate() {
            let separator = match index {
                0 => "",
                _ if index == last => " or ",
                _ => ", ",
            };
            write!(f, "{separator}{entity}")?;
        }
        Ok(())
    }
}

/// An array of `{kind, code, name}`.
#[cfg(feature = "serde")]
impl serde::Serialize for Candidates {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq;

        let mut list = serializer.serialize_seq(Some(self.len()))?;
        self.iter().try_for_each(|entity| list.serialize_element(&entity))?;
        list.end()
    }
}
