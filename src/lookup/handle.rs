//! `Handle`: an entity as the table of names holds it.

use super::entity::EntityKind;
use crate::certification::{Certification, Organization};
use crate::occupation::Occupation;
use crate::place::{Area, Industry, State};

/// An entity as the table of names holds it: small, and without references.
#[derive(Debug, Clone, Copy)]
pub(super) enum Handle {
    Occupation(Occupation),
    Specialization(u8),
    Certification(Certification),
    Organization(Organization),
    Technology(u16),
    Nation,
    State(State),
    Area(Area),
    Industry(Industry),
}

impl Handle {
    pub(super) const fn kind(self) -> EntityKind {
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
}
