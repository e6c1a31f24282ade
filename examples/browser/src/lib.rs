//! What a page asks the library: each function answers with JSON, which the page reads with
//! `JSON.parse`. What goes wrong is an answer too, under `error`.

mod figure;

use health_info_careers::certification::Background;
use health_info_careers::{
    Certification, EducationLevel, Entity, Occupation, Source, State, Statistic, certifications, current,
};
use serde::Serialize;
use serde_json::{Value, json};
use wasm_bindgen::prelude::wasm_bindgen;

use figure::{figures, sentences};

/// What a name means, with what there is to say of it: figures, each with its period and source, or
/// sentences with their sources. What is no name brings candidates.
#[wasm_bindgen]
pub fn resolve(name: &str) -> String {
    match health_info_careers::resolve(name) {
        Ok(entity) => text(&about(entity)),
        Err(why) => text(&why),
    }
}

fn about(entity: Entity) -> Value {
    let today = current::occupation();
    let mut answer = json!({ "found": entity });
    let mut say = |key: &str, value: Value| answer[key] = value;
    match entity {
        Entity::Nation => say("figures", figures(Some(today.national_wage()))),
        Entity::State(state) => say("figures", figures(today.wages_by_state().get(state))),
        Entity::Area(area) => say("figures", figures(today.wages_by_area().get(area))),
        Entity::Industry(industry) => say("figures", figures(today.wages_by_industry().get(industry))),
        Entity::Certification(certification) => say("sentences", sentences(certification.facts())),
        Entity::Organization(organization) => say("sentences", sentences(organization.facts())),
        _ => {
            if let Some(occupation) = entity.occupation() {
                say("figures", figures(Some(occupation.national_wage())));
                say("covered_by", named(occupation));
            }
        }
    }
    answer
}

/// A state against another: the annual wage at a statistic, today's occupation, the latest release.
#[wasm_bindgen]
pub fn compare(left: &str, right: &str, statistic: &str) -> String {
    let read = || {
        let statistic: Statistic = statistic.parse().map_err(said)?;
        let row = |state: &str| {
            let state: State = state.parse().map_err(said)?;
            current::wages_by_state().get(state).ok_or_else(|| format!("{} has no row", state.name()))
        };
        let (left, right) = (row(left)?, row(right)?);
        let difference = left.annual_figure(statistic).compare(right.annual_figure(statistic)).map_err(said)?;
        Ok::<_, String>(json!({
            "difference": difference,
            "significance": difference.significance(),
            "occupation": named(left.occupation()),
            "period": left.period().to_string(),
        }))
    };
    text(&read().unwrap_or_else(|why| json!({ "error": why })))
}

/// The pathways to certifications from a background, which is JSON as the library writes it:
/// `{"education": "high-school", "certifications": ["CCA"]}`; and what one more step of education opens.
#[wasm_bindgen]
pub fn pathways(background: &str) -> String {
    match serde_json::from_str::<Background>(background) {
        Ok(background) => text(&json!({
            "background": background,
            "within_reach": certifications().reachable_from(background).collect::<Vec<_>>(),
            "next": certifications().next_from(background).collect::<Vec<_>>(),
        })),
        Err(why) => text(&json!({ "error": why.to_string() })),
    }
}

/// A source by its id: how to cite it, and its address.
#[wasm_bindgen]
pub fn source(id: &str) -> String {
    match id.parse::<Source>() {
        Ok(source) => text(&json!({
            "id": source,
            "citation": source.citation().to_string(),
            "url": source.url().or(source.where_read()),
        })),
        Err(why) => text(&json!({ "error": why.to_string() })),
    }
}

/// What a form offers to choose from, and which data this is.
#[wasm_bindgen]
pub fn choices() -> String {
    let states = current::wages_by_state();
    let code_and_name = |code: &str, name: &str| json!({ "code": code, "name": name });
    text(&json!({
        "data_version": health_info_careers::DATA_VERSION,
        "occupation": named(states.occupation()),
        "period": states.period().to_string(),
        "states": states.iter().map(|row| code_and_name(row.state().usps(), row.state().name())).collect::<Vec<_>>(),
        "statistics": states
            .coverage()
            .statistics()
            .map(|one| code_and_name(one.as_ref(), one.name()))
            .collect::<Vec<_>>(),
        "education": EducationLevel::ALL.map(|one| code_and_name(one.as_ref(), one.name())),
        "certifications": Certification::all()
            .map(|one| code_and_name(one.acronym(), one.name().found().unwrap_or(one.acronym())))
            .collect::<Vec<_>>(),
    }))
}

fn named(occupation: Occupation) -> Value {
    json!({ "code": occupation, "name": occupation.title() })
}

fn said(why: impl std::fmt::Display) -> String {
    why.to_string()
}

fn text(answer: &impl Serialize) -> String {
    serde_json::to_string(answer).unwrap_or_else(|why| format!("{{\"error\":\"{why}\"}}"))
}
