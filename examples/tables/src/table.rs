//! The tables, one file each: what they are called and where the library has their rows.

use std::collections::BTreeSet;

use health_info_careers::outlook::{SkillScores, StateProjections};
use health_info_careers::{Certification, Occupation, Organization, Source, facts, industry_shares, organizations};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::{Error, key_tables};

/// A row: columns in the order in which the library serializes them.
pub type Row = Map<String, Value>;

/// A table with its rows.
#[derive(Debug, Clone)]
pub struct Table {
    /// What its files are called.
    pub name: &'static str,
    /// What a row is.
    pub title: &'static str,
    /// Its rows, in the library's order.
    pub rows: Vec<Row>,
}

impl Table {
    /// The names of the columns, in order. A column that no row has is no column.
    pub fn columns(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for row in &self.rows {
            for (index, name) in row.keys().enumerate() {
                if names.get(index).is_none_or(|known| known != name) && !names.contains(&name.as_str()) {
                    names.push(name);
                }
            }
        }
        names
    }

    /// The sources of the rows which a condition holds for.
    pub fn sources(&self, holds: impl Fn(&Row) -> bool) -> BTreeSet<&'static str> {
        self.rows.iter().filter(|row| holds(row)).flat_map(sources_of).collect()
    }

    /// The periods of the rows which a condition holds for.
    pub fn periods(&self, holds: impl Fn(&Row) -> bool) -> BTreeSet<&str> {
        self.rows.iter().filter(|row| holds(row)).filter_map(|row| row.get("period")?.as_str()).collect()
    }
}

/// The ids of a row's sources: of one, of a list, or of a text that joins several.
fn sources_of(row: &Row) -> impl Iterator<Item = &'static str> {
    let one = row.get("source").and_then(Value::as_str).into_iter().flat_map(|text| text.split(" ; "));
    let lists = ["sources", "evidence_sources"].into_iter().filter_map(|key| row.get(key)?.as_array());
    let several = lists.flatten().filter_map(Value::as_str);
    one.chain(several).filter_map(|text| text.parse().map(Source::id).ok())
}

/// Every table, with all that the library has: each occupation, each year, each round.
pub fn tables() -> Result<Vec<Table>, Error> {
    let mut tables = wages()?;
    tables.extend(outlook()?);
    tables.extend(onet()?);
    tables.extend(certifications()?);
    tables.extend(key_tables::prices()?);
    tables.extend(key_tables::field()?);
    tables.extend(key_tables::keys()?);
    tables.extend(key_tables::disagreements()?);
    tables.push(table("facts", "a fact in the flat form that all kinds of facts share", facts())?);
    Ok(tables)
}

fn every() -> impl Iterator<Item = Occupation> {
    Occupation::all()
}

fn wages() -> Result<Vec<Table>, Error> {
    let states = every().flat_map(|one| one.state_years().iter().filter_map(move |year| one.wages_by_state_in(*year)));
    let areas = every().flat_map(|one| one.area_years().iter().filter_map(move |year| one.wages_by_area_in(*year)));
    let industries =
        every().flat_map(|one| one.industry_years().iter().filter_map(move |year| one.wages_by_industry_in(*year)));
    Ok(vec![
        table(
            "national_wages",
            "wages and employment of an occupation in the United States",
            every().flat_map(health_info_careers::Occupation::national_wages),
        )?,
        table("state_wages", "wages and employment of an occupation in a state", states.flatten())?,
        table(
            "area_wages",
            "wages and employment of an occupation in a metropolitan or nonmetropolitan area",
            areas.flatten(),
        )?,
        table(
            "industry_wages",
            "wages and employment of an occupation in an industry; industries nest and must not be added",
            industries.flatten(),
        )?,
    ])
}

fn outlook() -> Result<Vec<Table>, Error> {
    let matrix =
        every().flat_map(|one| one.industry_share_years().iter().filter_map(move |year| one.industry_shares_in(*year)));
    Ok(vec![
        table(
            "projections",
            "a round of the Employment Projections for an occupation",
            every().filter_map(Occupation::projections).flatten(),
        )?,
        table(
            "state_projections",
            "the projection for an occupation in a state, by the state; they need not add up to the national one",
            every().filter_map(Occupation::state_projections).flat_map(StateProjections::iter),
        )?,
        table(
            "industry_matrix",
            "the part of an occupation that an industry employs; summary rows contain others and must not be added",
            matrix.flatten(),
        )?,
        table("industry_shares", "the rows of the matrix that a guide names", industry_shares())?,
        table(
            "attainment",
            "how much education the people in an occupation have",
            every().flat_map(Occupation::educational_attainment),
        )?,
        table(
            "skill_scores",
            "how important a category of skills is for an occupation, from the Employment Projections",
            every().filter_map(Occupation::skill_scores).flat_map(SkillScores::iter),
        )?,
    ])
}

fn onet() -> Result<Vec<Table>, Error> {
    use health_info_careers::onet::RatingKind;

    let profiles = || every().map(Occupation::onet);
    let ratings = profiles().flat_map(|one| RatingKind::ALL.into_iter().flat_map(move |kind| one.ratings(kind)));
    Ok(vec![
        table("onet_ratings", "O*NET's rating of an element of an occupation", ratings)?,
        table(
            "onet_technologies",
            "software that O*NET lists for an occupation",
            profiles().flat_map(health_info_careers::onet::Profile::technologies),
        )?,
        table(
            "onet_titles",
            "a title that jobs of an occupation go by, from O*NET",
            profiles().flat_map(health_info_careers::onet::Profile::alternate_titles),
        )?,
        table(
            "onet_related",
            "an occupation that O*NET relates to another",
            profiles().flat_map(health_info_careers::onet::Profile::related_occupations),
        )?,
        table(
            "onet_job_zones",
            "how much preparation an occupation takes, from O*NET",
            profiles().filter_map(health_info_careers::onet::Profile::job_zone),
        )?,
        table(
            "onet_preparation",
            "the share of those asked by O*NET who gave an answer about education, experience or training",
            profiles().flat_map(health_info_careers::onet::Profile::preparation),
        )?,
    ])
}

fn certifications() -> Result<Vec<Table>, Error> {
    Ok(vec![
        key_tables::certifications()?,
        key_tables::requirements()?,
        table(
            "certification_facts",
            "a fact about a certification, with its sources and how sure it is",
            Certification::all().flat_map(Certification::facts),
        )?,
        table(
            "organization_facts",
            "a fact about an organization, with its sources and how sure it is",
            organizations().iter().flat_map(Organization::facts),
        )?,
    ])
}

/// A table of what the library serializes as flat rows.
pub(crate) fn table<T: Serialize>(
    name: &'static str,
    title: &'static str,
    rows: impl IntoIterator<Item = T>,
) -> Result<Table, Error> {
    let rows = rows.into_iter().map(|row| key_tables::fields(row)).collect::<Result<_, _>>()?;
    Ok(Table { name, title, rows })
}
