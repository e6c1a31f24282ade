//! A second reading: every row of `../shared/data/certifications_added.csv` against what the crate
//! says of the certification.
//!
//! The file is not part of the project. Where it lies beside the checkout:
//! `cargo test --all-features --test certifications_added -- --ignored`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop where something is missing")]

use std::path::Path;

use health_info_careers::certification::{
    CertificationTopic, Confidence, ContinuingEducation, ExperienceAmount, PartAmount, PartOrigin, Requirement, Route,
};
use health_info_careers::{Certification, EducationLevel};

struct Row {
    acronym: String,
    name: String,
    issuer: String,
    field: String,
    topic: String,
    logic: String,
    address: String,
    confidence: String,
}

fn rows() -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/certifications_added.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let records = reader.records().map(Result::unwrap);
    let rows: Vec<_> = records
        .map(|record| {
            let cell = |index: usize| record[index].to_owned();
            Row {
                acronym: cell(0),
                name: cell(1),
                issuer: cell(2),
                field: cell(3),
                topic: cell(4),
                logic: cell(6),
                address: cell(7),
                confidence: cell(9),
            }
        })
        .collect();
    assert_eq!(rows.len(), 104);
    rows
}

/// A row on the specialties of AAPC is one on each of the two that it names.
fn certifications(row: &Row) -> Vec<Certification> {
    match row.acronym.as_str() {
        "AAPC specialty exams" => vec![Certification::CEDC, Certification::CCVTC],
        acronym => vec![acronym.parse().unwrap_or_else(|_| panic!("{acronym} is not here"))],
    }
}

/// The number after a word: `cycle_years=2`, `ceus>=20`.
fn number(logic: &str, word: &str) -> Option<u16> {
    let (_, after) = logic.split_once(word)?;
    let digits: String = after.trim_start_matches(['=', '>']).chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

#[test]
#[ignore = "needs ../shared/data"]
fn every_row_has_its_source_and_no_more_confidence_than_the_row() {
    for row in rows() {
        let confidence: Confidence = row.confidence.parse().unwrap();
        for certification in certifications(&row) {
            let cites = |fact: &health_info_careers::certification::CertificationFact| {
                fact.sources().iter().any(|source| source.url() == Some(row.address.as_str()))
            };
            // The claim of another page about CPB, and that a diploma is not asked, are discrepancies too.
            assert!(certification.facts().any(|fact| cites(&fact)), "{certification}: {} is not cited", row.address);
            assert_eq!(certification.issuer().found().unwrap().acronym(), row.issuer, "{certification}");
            assert_eq!(certification.field().code(), row.field, "{certification}");
            if !row.name.is_empty() && !row.name.starts_with('(') {
                assert_eq!(certification.name().found(), Some(row.name.as_str()));
            }
            if row.topic == "eligibility" && confidence == Confidence::Low {
                let routes = certification.routes().into_iter().flatten();
                let resting = routes
                    .filter(|route| route.sources().iter().all(|source| source.url() == Some(row.address.as_str())));
                for route in resting {
                    assert!(route.confidence() <= Confidence::Low, "{certification}: {route}");
                }
            }
        }
    }
}

#[test]
#[ignore = "needs ../shared/data"]
fn renewal_is_as_the_rows_have_it() {
    for row in rows().iter().filter(|row| row.topic == "renewal") {
        for certification in certifications(row) {
            let renewal = certification.renewal();
            if let Some(years) = number(&row.logic, "cycle_years") {
                assert_eq!(renewal.years().found(), Some(years), "{certification}");
            }
            let mut units = [" ceus>=", "ceus>=", "credits>=", "ceus_a_year>="].into_iter();
            if let Some(units) = units.find_map(|word| number(&row.logic, word)) {
                assert_eq!(
                    renewal.continuing_education().found().map(ContinuingEducation::units),
                    Some(units),
                    "{certification}"
                );
            }
            let parts: Vec<_> = renewal.parts().filter_map(|part| part.found()).collect();
            if row.logic.contains("ceus_share:AHIMA>=40%") {
                let is_it = |part: &health_info_careers::certification::UnitPart| {
                    part.amount() == PartAmount::Percent(40) && part.since() == Some("2025-01-01")
                };
                assert!(parts.iter().any(is_it), "{certification}");
            }
            // `ceus:compliance>=16`, `ceus:self-assessment>=10`, `ceus:AMBA>=50%`
            for term in row.logic.split(" AND ").filter_map(|term| term.strip_prefix("ceus:")) {
                let (of, amount) = term.split_once(">=").unwrap();
                let amount = match amount.strip_suffix('%') {
                    Some(percent) => PartAmount::Percent(percent.parse().unwrap()),
                    None => PartAmount::Units(amount.parse().unwrap()),
                };
                let is_it = |part: &health_info_careers::certification::UnitPart| {
                    let named = match part.origin() {
                        PartOrigin::From(organization) => organization.acronym(),
                        PartOrigin::On(text) | PartOrigin::Through(text) => text,
                        _ => "",
                    };
                    named.contains(of) && part.amount() == amount
                };
                assert!(parts.iter().any(is_it), "{certification}: {term}");
            }
            if row.logic.contains("membership:") {
                assert_eq!(renewal.membership_years().unwrap().found(), Some(1), "{certification}");
            }
        }
    }
}

#[test]
#[ignore = "needs ../shared/data"]
fn routes_ask_for_what_the_rows_ask_for() {
    for row in rows().iter().filter(|row| row.topic == "eligibility") {
        let certification: Certification = row.acronym.parse().unwrap();
        let logic = row.logic.as_str();
        if logic.starts_with("UNKNOWN") {
            assert!(certification.routes().is_none(), "{certification}");
            continue;
        }
        if logic.starts_with("RECOMMENDED") {
            assert!(certification.recommended().next().is_some(), "{certification}");
            continue;
        }
        // Of no issuer, and against another; of which only the exam was read.
        if ["CHDA", "RCCIR"].contains(&row.acronym.as_str()) {
            assert!(certification.routes().is_none(), "{certification}");
            continue;
        }
        let routes: Vec<_> = certification.routes().unwrap_or_else(|| panic!("{certification} has no route")).collect();
        if logic.starts_with("PROVISIONAL") {
            assert!(certification.remarks().any(|remark| remark.contains("provisional")), "{certification}");
            continue;
        }
        let asks = |wanted: Requirement| routes.iter().any(|route| route.requirements().contains(&wanted));
        if logic.contains("membership:AAPC") {
            let membership = Requirement::Membership("AAPC".parse().unwrap());
            assert!(routes.iter().all(|route| route.requirements().contains(&membership)), "{certification}");
        }
        // What a row asks for beside certifications, and the certifications, alternatives of one another.
        let mut asked: Vec<Requirement> = Vec::new();
        for (word, level) in [
            ("education>=HighSchool", EducationLevel::HighSchool),
            ("education>=Associate", EducationLevel::Associate),
            ("education>=Bachelor", EducationLevel::Bachelor),
            ("education>=Master", EducationLevel::Master),
        ] {
            if logic.contains(word) {
                assert!(asks(Requirement::Education(level)), "{certification}: {word}");
                asked.push(Requirement::Education(level));
            }
        }
        // Holders of CMT, which is not here, may skip RHDS: a note says so.
        let acronyms = logic.split("certification:").skip(1).map(|other| other.split([' ', ')']).next().unwrap());
        let held: Vec<_> = acronyms.filter(|acronym| *acronym != "CMT").collect();
        for acronym in &held {
            assert!(asks(Requirement::Certification(acronym.parse().unwrap())), "{certification}: {acronym}");
        }
        // Where nothing else is alternative, one route has all of it.
        if !logic.contains("program") && !logic.contains("experience") && !logic.contains("credits") {
            let years = number(logic, "years");
            let has_all = |route: &Route, held: Option<Requirement>| {
                let requirements = route.requirements();
                let is_so_long = |one: &Requirement| matches!(one, Requirement::Experience { amount: ExperienceAmount::Years(own), .. } if Some(*own) == years);
                asked.iter().chain(&held).all(|one| requirements.contains(one))
                    && (years.is_none() || requirements.iter().any(is_so_long))
            };
            let held: Vec<_> =
                held.iter().map(|acronym| Some(Requirement::Certification(acronym.parse().unwrap()))).collect();
            let held = if held.is_empty() { vec![None] } else { held };
            for held in held {
                assert!(routes.iter().any(|route| has_all(route, held)), "{certification}: {logic}");
            }
        }
        let years = number(logic, "years");
        // The bare `field` of NHA's general rule: of CEHRS a discrepancy keeps it.
        if let Some(years) = years.filter(|_| row.acronym != "CEHRS") {
            let has = |asked: &Requirement| matches!(asked, Requirement::Experience { amount: ExperienceAmount::Years(own), .. } if *own == years);
            assert!(routes.iter().any(|route| route.requirements().iter().any(has)), "{certification}: {years} years");
        }
        for (word, code) in [
            ("program:field", "training-program"),
            ("practicum", "practicum"),
            ("competency-assessments", "competency-assessments"),
            ("coursework:anatomy and physiology", "anatomy-and-physiology"),
        ] {
            if logic.contains(word) {
                assert!(asks(Requirement::Training(code.parse().unwrap())), "{certification}: {word}");
            }
        }
        assert!(routes.iter().any(|route| route.requirements().last() == Some(&Requirement::Exam)), "{certification}");
    }
}

#[test]
#[ignore = "needs ../shared/data"]
fn whatever_else_a_row_says_is_said() {
    for row in rows() {
        let topic = match row.topic.as_str() {
            "status" => {
                let certification = certifications(&row)[0];
                let says = certification.status().is_some() || certification.remarks().next().is_some();
                assert!(says, "{certification}");
                continue;
            }
            "accreditation" => CertificationTopic::AccreditedBy,
            "former_name" => {
                let certification = certifications(&row)[0];
                let former = certification.former_names().chain(certification.former_acronyms()).next();
                assert!(former.is_some(), "{certification}");
                continue;
            }
            _ => continue,
        };
        for certification in certifications(&row) {
            assert!(certification.facts().any(|fact| fact.topic() == topic), "{certification}: {topic}");
        }
    }
    let discontinued = ["PCS", "CHP", "CHS", "CHTS", "CPHI"].map(|acronym| acronym.parse::<Certification>().unwrap());
    assert!(discontinued.iter().all(|certification| certification.status().is_some()));
}
