//! What the page is told, without a browser.
#![allow(missing_docs)]

use health_info_careers::{Occupation, Period, State, Usd, current};
use health_info_careers_browser::{choices, compare, pathways, resolve, source};
use serde_json::Value;

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn a_city_as_people_type_it_brings_the_pay_there() {
    let answer = json(&resolve("portland or"));
    assert_eq!(answer["found"]["code"], "0038900");
    let figures = answer["figures"].as_array().unwrap();
    assert!(figures.len() > 6);
    let latest = current::wages_by_area();
    assert!(latest.period() >= Period::may(2025));
    let (period, source) = (latest.period().to_string(), latest.source().unwrap().id());
    for figure in figures {
        assert_eq!((figure["period"].as_str(), figure["source"].as_str()), (Some(&*period), Some(source)));
    }
}

#[test]
fn a_misspelling_brings_candidates() {
    let answer = json(&resolve("Portlnd, OR"));
    assert_eq!(answer["error"], "unknown");
    assert!(answer["candidates"].as_array().unwrap().iter().any(|one| one["code"] == "0038900"), "{answer}");
}

#[test]
fn a_former_name_brings_the_certification() {
    let answer = json(&resolve("CTR"));
    assert_eq!(answer["found"]["code"], "ODS");
    assert!(answer["sentences"].as_array().unwrap().iter().all(|one| !one["sources"].as_array().unwrap().is_empty()));
}

#[test]
fn what_is_withheld_says_so() {
    let figures = json(&resolve("Vermont"))["figures"].clone();
    let employment = figures.as_array().unwrap().iter().find(|one| one["what"] == "employment").unwrap().clone();
    assert_eq!(employment["value"], "withheld");
}

#[test]
fn two_states_compare_with_significance() {
    let answer = json(&compare("CA", "NJ", "mean"));
    let difference = |year| {
        let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(year).unwrap();
        let [left, right] = [State::California, State::NewJersey].map(|state| table.get(state).unwrap().mean_figure());
        left.compare(right).unwrap()
    };
    assert_eq!(difference(2025).amount(), Usd(13_740));
    assert_eq!(
        difference(2025).to_string(),
        "California's mean of $68,230 is $13,740 (25.2%) above New Jersey's $54,490 in May 2025"
    );
    assert_eq!(difference(2025).left().source().id(), "oews-2025-05");
    let latest = difference(current::wages_by_state().period().year());
    assert!(latest.left().period() >= Period::may(2025));
    assert_eq!(answer["difference"]["amount"], latest.amount().0);
    assert_eq!(answer["significance"]["significance"], "significant");
    assert_eq!(answer["difference"]["left_source"], latest.left().source().id());
    assert!(json(&compare("CA", "nowhere", "mean"))["error"].is_string());
    assert!(json(&compare("CA", "NJ", "mode"))["error"].is_string());
}

#[test]
fn pathways_begin_from_a_background() {
    let answer = json(&pathways(r#"{"education": "high-school", "certifications": ["CCA"]}"#));
    let reach = answer["within_reach"].as_array().unwrap();
    assert!(reach.iter().all(|one| one["certification"] != "CCA"));
    assert!(reach.iter().any(|one| one["certification"] == "CCS"));
    let opened = answer["next"].as_array().unwrap();
    assert!(opened.iter().any(|step| step["certifications"].as_array().unwrap().iter().any(|one| one == "RHIT")));
    assert!(json(&pathways("{}"))["error"].is_string());
}

#[test]
fn every_choice_is_understood() {
    let choices = json(&choices());
    for state in choices["states"].as_array().unwrap() {
        let code = state["code"].as_str().unwrap();
        assert!(json(&compare(code, code, "mean"))["difference"].is_object(), "{code}");
    }
    for level in choices["education"].as_array().unwrap() {
        let answer = json(&pathways(&format!(r#"{{"education": {}}}"#, level["code"])));
        assert!(answer["error"].is_null(), "{answer}");
    }
}

#[test]
fn a_source_can_be_cited() {
    let answer = json(&source("oews-2025-05"));
    assert!(answer["url"].as_str().unwrap().starts_with("https://"));
    assert!(answer["citation"].as_str().unwrap().contains("Bureau of Labor Statistics"));
}
