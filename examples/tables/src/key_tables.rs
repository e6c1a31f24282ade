//! The tables that are put together here: keys with their names, prices, certifications with what
//! they ask for, claims.

use health_info_careers::certification::ContinuingEducation;
use health_info_careers::wage::{cpi_u, cpi_u_months, regional_price_parities};
use health_info_careers::{
    Area, Certification, Industry, Occupation, Source, State, Statistic, discrepancies, occupation, sources,
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::Error;
use crate::table::{Row, Table, table};

/// What the keys of the other tables stand for.
pub(crate) fn keys() -> Result<Vec<Table>, Error> {
    let occupations = Occupation::all().map(|one| {
        json!({
            "occupation": one,
            "title": one.title(),
            "classification": one.classification(),
            "superseded_by": one.superseded_by(),
        })
    });
    let states = State::ALL.iter().map(|one| {
        json!({
            "state": one,
            "name": one.name(),
            "fips": one.fips(),
            "region": one.region(),
            "division": one.division(),
            "is_territory": one.is_territory(),
        })
    });
    let areas = Area::all().map(|one| {
        json!({
            "area": one,
            "name": one.name(),
            "kind": one.kind(),
            "cbsa": one.cbsa(),
            "states": one.states().collect::<Vec<_>>(),
        })
    });
    let industries = Industry::all().map(|one| {
        json!({
            "industry": one,
            "name": one.name(),
            "digits": one.level(),
            "parent": one.parent(),
            "ownership": one.ownership(),
        })
    });
    let sources = sources().map(|one| {
        json!({
            "source": one,
            "kind": one.kind(),
            "publisher": one.publisher(),
            "title": one.title(),
            "covers": one.period(),
            "license": one.license(),
            "url": one.url(),
            "where_read": one.where_read(),
            "citation": one.citation().to_string(),
        })
    });
    Ok(vec![
        table("occupations", "an occupation that has tables", occupations)?,
        table("states", "a state, the District of Columbia or a territory", states)?,
        table("areas", "a metropolitan or nonmetropolitan area", areas)?,
        table("industries", "an industry", industries)?,
        table("sources", "a publication that figures and facts are from", sources)?,
    ])
}

/// Prices of other years and of other places.
pub(crate) fn prices() -> Result<Vec<Table>, Error> {
    // The library names the source of an index where it has used it.
    let nation = occupation().national_wage();
    let cpi_source = nation.in_dollars_of(nation.period().year(), Statistic::Median).ok().map(|wage| wage.index());
    let indexes = cpi_u_months().filter_map(|month| {
        let index = cpi_u(month).ok()?;
        Some(json!({ "period": month, "cpi_u": index, "source": cpi_source }))
    });
    Ok(vec![
        table("price_parities", "how prices in a place compare with national prices", regional_price_parities())?,
        table("consumer_prices", "the Consumer Price Index for All Urban Consumers in a month", indexes)?,
    ])
}

/// The certifications, with what one sentence each can say; the rest are their facts.
pub(crate) fn certifications() -> Result<Table, Error> {
    let rows = Certification::all().map(|one| {
        let renewal = one.renewal();
        let education = renewal.continuing_education().found();
        let (units, per) = match education {
            Some(ContinuingEducation::PerCycle(units)) => (Some(units), Some("cycle")),
            Some(ContinuingEducation::PerYear(units)) => (Some(units), Some("year")),
            _ => (None, None),
        };
        let mut sources: Vec<Source> = Vec::new();
        for source in one.facts().flat_map(|fact| fact.sources()) {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        json!({
            "certification": one,
            "name": one.name().found(),
            "issuer": one.issuer().found(),
            "accreditor": one.accreditor().found(),
            "field": one.field(),
            "award_status": one.status().and_then(|status| status.found()),
            "is_eligibility_known": one.routes().is_some(),
            "renewal_years": renewal.years().found(),
            "continuing_education_units": units,
            "continuing_education_per": per,
            "sources": sources,
        })
    });
    table("certifications", "a certification; its facts say how sure each of this is", rows)
}

/// The parts of a requirement, each of which some kinds have.
const PARTS: [&str; 11] = [
    "kind",
    "level",
    "count",
    "accreditor",
    "organization",
    "training",
    "required_certification",
    "years",
    "hours",
    "field",
    "text",
];

/// What each certification asks for: alternative routes, and the requirements of each in order.
pub(crate) fn requirements() -> Result<Table, Error> {
    let mut rows = Vec::new();
    for certification in Certification::all() {
        for (route, number) in certification.routes().into_iter().flatten().zip(1..) {
            for (requirement, step) in route.requirements().iter().zip(1..) {
                let mut row = Row::new();
                row.insert("certification".into(), json!(certification));
                row.insert("route".into(), json!(number));
                row.insert("step".into(), json!(step));
                row.extend(PARTS.iter().map(|part| ((*part).to_owned(), Value::Null)));
                for (part, value) in fields(requirement)? {
                    // The certification that has the requirement stands under that name.
                    let part = if part == "certification" { "required_certification".to_owned() } else { part };
                    row.insert(part, value);
                }
                row.insert("sources".into(), json!(route.sources()));
                row.insert("confidence".into(), json!(route.confidence()));
                row.insert("note".into(), json!(route.note()));
                rows.push(row);
            }
        }
    }
    table("certification_requirements", "a requirement of a route to a certification; routes are alternatives", rows)
}

/// The matters on which sources disagree, what each source says on them, and what they are about.
pub(crate) fn disagreements() -> Result<Vec<Table>, Error> {
    let (mut matters, mut claims, mut subjects) = (Vec::new(), Vec::new(), Vec::new());
    for matter in discrepancies() {
        let mut row = fields(matter)?;
        row.retain(|name, _| !["claims", "about"].contains(&name.as_str()));
        matters.push(row);
        for claim in matter.claims() {
            claims.push(after("discrepancy", matter.id(), fields(claim)?));
        }
        for about in matter.about() {
            subjects.push(after("discrepancy", matter.id(), fields(about)?));
        }
    }
    Ok(vec![
        table("discrepancies", "a matter on which sources disagree, with the verdict", matters)?,
        table("discrepancy_claims", "what one source says on a matter on which they disagree", claims)?,
        table("discrepancy_subjects", "what a matter on which sources disagree is about", subjects)?,
    ])
}

/// The career field: which occupations belong to it, how they are linked, and who says so.
pub(crate) fn field() -> Result<Vec<Table>, Error> {
    let (mut links, mut claims) = (Vec::new(), Vec::new());
    let of = |one: Occupation| one.comes_from().chain(one.beside()).chain(one.leads_to());
    for link in Occupation::all().flat_map(of) {
        let mut row = fields(link)?;
        row.retain(|name, _| name != "claims");
        for claim in link.claims() {
            let mut said = Row::new();
            said.extend(["from", "direction", "occupation"].map(|name| (name.to_owned(), row[name].clone())));
            said.extend(fields(claim)?);
            claims.push(said);
        }
        links.push(row);
    }
    Ok(vec![
        table("field_members", "an occupation of the career field, with its role there", Occupation::field_members())?,
        table("field_links", "a link between two occupations of the career field", links)?,
        table("field_claims", "who says that two occupations of the career field are linked", claims)?,
    ])
}

/// A row that begins with a key.
fn after(name: &str, key: &str, rest: Row) -> Row {
    let mut row = Row::new();
    row.insert(name.to_owned(), json!(key));
    row.extend(rest);
    row
}

/// What serializes as columns, as a row.
pub(crate) fn fields(value: impl Serialize) -> Result<Row, Error> {
    match serde_json::to_value(value)? {
        Value::Object(row) => Ok(row),
        other => Err(format!("{other} has no fields").into()),
    }
}
