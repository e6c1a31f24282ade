use core::fmt;

use crate::certification::{Certification, Organization};
use crate::guide::{Specialization, Topic, occupation_names, specializations, statements_on};
use crate::occupation::Occupation;
use crate::place::{Area, Industry, State};

/// A thing that has a name here.
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
    /// A state.
    State(State),
    /// A metropolitan or nonmetropolitan area, also by one of its cities.
    Area(Area),
    /// An industry.
    Industry(Industry),
}

impl Entity {
    /// The kind of thing, in a word.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Occupation(_) => "occupation",
            Self::Specialization(_) => "specialization",
            Self::Certification(_) => "certification",
            Self::Organization(_) => "organization",
            Self::Technology(_) => "technology",
            Self::State(_) => "state",
            Self::Area(_) => "area",
            Self::Industry(_) => "industry",
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
            Self::State(state) => state.name(),
            Self::Area(area) => area.name(),
            Self::Industry(industry) => industry.name(),
        }
    }

    /// The code, where the thing has one.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Occupation(occupation) => Some(occupation.as_ref()),
            Self::Certification(certification) => Some(certification.acronym()),
            Self::Organization(organization) => Some(organization.as_ref()),
            Self::State(state) => Some(state.usps()),
            Self::Area(area) => Some(area.as_ref()),
            Self::Industry(industry) => Some(industry.as_ref()),
            Self::Specialization(_) | Self::Technology(_) => None,
        }
    }
}

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
        row.serialize_field("kind", self.kind())?;
        row.serialize_field("code", &self.code())?;
        row.serialize_field("name", self.name())?;
        row.end()
    }
}

/// How much of a thing a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Its own: a code, a name, a former name.
    Own,
    /// A lesser one, which counts only where nothing has it for its own: a city in an area's
    /// title, a title that O*NET files under an occupation.
    Lesser,
}

/// Shows every name of everything, the rarer kinds of things first.
pub(super) fn for_each_name(mut visit: impl FnMut(Entity, &str, Kind)) {
    for certification in Certification::all() {
        let named = Entity::Certification(certification);
        visit(named, certification.acronym(), Kind::Own);
        let former = certification.former_acronyms().chain(certification.former_names());
        let all = certification.name().found().into_iter().chain(former).chain(certification.aliases());
        all.for_each(|name| visit(named, name, Kind::Own));
    }
    for organization in Organization::all() {
        let named = Entity::Organization(organization);
        visit(named, organization.as_ref(), Kind::Own);
        visit(named, organization.acronym(), Kind::Own);
        visit(named, organization.name(), Kind::Own);
        let others = organization.former_names().chain(organization.aliases());
        others.for_each(|name| visit(named, name, Kind::Own));
    }
    for specialization in specializations() {
        let named = Entity::Specialization(specialization);
        visit(named, specialization.name(), Kind::Own);
        specialization.printed_names().for_each(|name| visit(named, name, Kind::Own));
        // What people call it for short: coder, registrar.
        if let Some(short) = specialization.name().rsplit(' ').next() {
            visit(named, short, Kind::Lesser);
        }
    }
    for occupation in Occupation::ALL.iter().copied() {
        visit(Entity::Occupation(occupation), occupation.as_ref(), Kind::Own);
        visit(Entity::Occupation(occupation), occupation.title(), Kind::Own);
    }
    for statement in occupation_names() {
        visit(Entity::Occupation(Occupation::MEDICAL_RECORDS_TECHNICIANS), statement.text(), Kind::Own);
    }
    for state in State::ALL {
        let named = Entity::State(state);
        for name in [state.usps(), state.name(), state.fips()] {
            visit(named, name, Kind::Own);
        }
    }
    for statement in statements_on(Topic::Technology) {
        visit(Entity::Technology(statement.text()), statement.text(), Kind::Own);
    }
    for technology in Occupation::ALL.iter().copied().flat_map(|occupation| occupation.onet().technologies()) {
        visit(Entity::Technology(technology.name()), technology.name(), Kind::Own);
    }
    for industry in Industry::all() {
        let named = Entity::Industry(industry);
        visit(named, industry.as_ref(), Kind::Own);
        visit(named, industry.name(), Kind::Own);
        industry.spellings().for_each(|name| visit(named, name, Kind::Own));
    }
    for area in Area::all() {
        let named = Entity::Area(area);
        visit(named, area.as_ref(), Kind::Own);
        area.cbsa().into_iter().for_each(|code| visit(named, code, Kind::Own));
        visit(named, area.name(), Kind::Own);
        for name in area.former_names() {
            visit(named, name, Kind::Own);
            visit(named, name.split(',').next().unwrap_or(""), Kind::Lesser);
        }
        area.cities().for_each(|city| visit(named, city, Kind::Lesser));
        let cities = area.name().split(',').next().unwrap_or("");
        visit(named, cities, Kind::Lesser);
        cities.split(['-', '/']).for_each(|city| visit(named, city, Kind::Lesser));
    }
    for title in Occupation::ALL.iter().copied().flat_map(|occupation| occupation.onet().alternate_titles()) {
        visit(Entity::Occupation(title.occupation()), title.title(), Kind::Lesser);
    }
}
