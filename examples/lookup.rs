//! What a name means, and everything that mentions the words.
//!
//! `cargo run --example lookup -- "ctr"`

use health_info_careers::{Found, Named, Occupation, Statistic, resolve, search};

/// The figures that come with a thing.
fn show(named: Named) {
    let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
    match named {
        Named::Certification(certification) => {
            for fact in certification.facts() {
                println!("  {}", fact.text());
            }
        }
        Named::Occupation(occupation) => println!("  {}", occupation.national_wage().wage(Statistic::Median)),
        Named::State(state) => {
            if let Some(row) = specialists.wages_by_state().get(state) {
                println!("  {}", row.wage(Statistic::Mean));
            }
        }
        Named::Area(area) => {
            if let Some(row) = specialists.wages_by_area().get(area) {
                println!("  {}", row.wage(Statistic::Median));
            }
        }
        Named::Industry(industry) => {
            if let Some(row) = specialists.wages_by_industry().get(industry) {
                println!("  {}", row.wage(Statistic::Median));
            }
        }
        Named::Specialization(specialization) => {
            for task in specialization.tasks() {
                println!("  {}", task.text());
            }
        }
        Named::Organization(organization) => {
            for certification in organization.certifications() {
                println!("  certifies {certification}");
            }
        }
        _ => {}
    }
}

fn main() {
    let text = std::env::args().skip(1).collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        eprintln!("usage: lookup NAME OR WORDS");
        std::process::exit(2);
    }
    match resolve(&text) {
        Ok(named) => {
            println!("{named}");
            show(named);
        }
        Err(why) => println!("{why}"),
    }
    let hits = search(&text);
    let mentions: Vec<_> = hits.iter().filter(|hit| !matches!(hit.found(), Found::Named(_))).take(8).collect();
    if !mentions.is_empty() {
        println!("\nMentioned in:");
    }
    for hit in mentions {
        println!("  {hit}");
    }
}
