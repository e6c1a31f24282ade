use core::fmt;

use thiserror::Error;

use super::entity::{Entity, Kind, for_each_name};
use super::matching::{distance, has_words, is_same};
use crate::plumbing::MAX_KEY;

/// How many candidates an error offers.
const OFFERED: usize = 5;

/// The things that a text might have meant, the likeliest first.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Candidates {
    found: [Option<Entity>; OFFERED],
}

impl Candidates {
    const NONE: Self = Self { found: [None; OFFERED] };

    /// The candidates.
    pub fn iter(&self) -> impl Iterator<Item = Entity> + Clone {
        self.found.into_iter().flatten()
    }

    /// The likeliest.
    pub fn first(&self) -> Option<Entity> {
        self.iter().next()
    }

    /// How many there are; at most five are kept.
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.first().is_none()
    }

    /// Adds a thing at the end, once.
    fn add(&mut self, named: Entity) {
        if self.iter().any(|known| known == named || is_wider(known, named)) {
            return;
        }
        if let Some(place) = self.found.iter_mut().find(|place| place.is_none()) {
            *place = Some(named);
        }
    }
}

/// An industry of the same name that contains the other: its rows hold the same jobs.
fn is_wider(known: Entity, named: Entity) -> bool {
    match (known, named) {
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
        for (index, named) in self.iter().enumerate() {
            let separator = match index {
                0 => "",
                _ if index == last => " or ",
                _ => ", ",
            };
            write!(f, "{separator}{named}")?;
        }
        Ok(())
    }
}

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
    pub const fn candidates(&self) -> Candidates {
        match self {
            Self::Ambiguous(candidates) | Self::Unknown(candidates) => *candidates,
        }
    }
}

struct Unknown<'a>(&'a Candidates);

impl fmt::Display for Unknown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("nothing here has that name, nor one like it");
        }
        write!(f, "nothing here has that name; did you mean {}?", self.0)
    }
}

/// The one thing that a name means: an occupation, specialization, certification, organization,
/// technology, state, area or industry, by code, name, former name or alias.
///
/// Case, spacing, hyphens and the plural do not matter; nothing else is guessed. A name of its own
/// comes before a lesser one: "New York" is the state, though a city's area has it in its title.
///
/// ```
/// use health_info_careers::{Certification, Entity, resolve};
///
/// // Renamed in 2024; both names mean today's certification.
/// assert_eq!(resolve("CTR")?, Entity::Certification(Certification::ODS));
/// assert_eq!(resolve("certified tumor registrar")?, Entity::Certification(Certification::ODS));
///
/// let error = resolve("RHTI").unwrap_err();
/// assert_eq!(error.candidates().first(), Some(Entity::Certification(Certification::RHIT)));
/// # Ok::<_, health_info_careers::ResolveError>(())
/// ```
///
/// # Errors
///
/// [`ResolveError::Ambiguous`] with the candidates, or [`ResolveError::Unknown`] with the nearest
/// names: those that take the fewest changes, a swap of neighbors being one; where there are none,
/// the first that have all its words: "Excel" offers Microsoft Excel.
pub fn resolve(text: &str) -> Result<Entity, ResolveError> {
    if text.len() > MAX_KEY || !text.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
        return Err(ResolveError::Unknown(Candidates::NONE));
    }
    let (mut own, mut lesser) = (Candidates::NONE, Candidates::NONE);
    for_each_name(|named, name, kind| {
        if is_same(name, text) {
            match kind {
                Kind::Own => own.add(named),
                Kind::Lesser => lesser.add(named),
            }
        }
    });
    let found = if own.is_empty() { lesser } else { own };
    match (found.first(), found.len()) {
        (Some(named), 1) => Ok(named),
        (Some(_), _) => Err(ResolveError::Ambiguous(found)),
        (None, _) => Err(ResolveError::Unknown(nearest(text))),
    }
}

/// The names that are the fewest changes away; short names allow one or two, longer ones three.
fn nearest(text: &str) -> Candidates {
    let letters = text.bytes().filter(u8::is_ascii_alphanumeric).count();
    let limit = match letters {
        0..=2 => 0,
        3 => 1,
        4..=8 => 2,
        _ => 3,
    };
    // The best so far, by changes and then in the order of the names.
    let mut best: [Option<(usize, Entity)>; OFFERED] = [None; OFFERED];
    for_each_name(|named, name, _| {
        let Some(changes) = distance(name, text, limit) else { return };
        let known = best.iter().position(|entry| entry.is_some_and(|(_, known)| known == named));
        let mut entry = Some((changes, named));
        if let Some(known) = known {
            if best.get(known).copied().flatten().is_some_and(|(fewest, _)| fewest <= changes) {
                return;
            }
            if let Some(place) = best.get_mut(known) {
                *place = None;
            }
        }
        for place in &mut best {
            let is_nearer = match (entry, *place) {
                (Some((changes, _)), Some((other, _))) => changes < other,
                (Some(_), None) => true,
                (None, _) => false,
            };
            if is_nearer {
                core::mem::swap(&mut entry, place);
            }
        }
    });
    let mut candidates = Candidates::NONE;
    best.into_iter().flatten().for_each(|(_, named)| candidates.add(named));
    if candidates.is_empty() {
        for_each_name(|named, name, _| {
            if has_words(name, text) {
                candidates.add(named);
            }
        });
    }
    candidates
}
