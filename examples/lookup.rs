//! What a name means, and everything that mentions the words.
//!
//! `cargo run --example lookup -- "ctr"`

use health_info_careers::lookup::Found;
use health_info_careers::{Entity, Occupation, Statistic, resolve, search};

/// The figures that come with a thing.
fn show(named: Entity) {
    let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
    match named {
        Entity::Certification(certification) => {
            for fact in certification.facts() {
                println!("  {fact}");
            }
        }
        Entity::Occupation(occupation) => println!("  {}", occupation.national_wage().annual_figure(Statistic::Median)),
        Entity::State(state) => {
            if let Some(row) = specialists.wages_by_state().get(state) {
                println!("  {}", row.annual_figure(Statistic::Mean));
            }
        }
        Entity::Area(area) => {
            if let Some(row) = specialists.wages_by_area().get(area) {
                println!("  {}", row.annual_figure(Statistic::Median));
            }
        }
        Entity::Industry(industry) => {
            if let Some(row) = specialists.wages_by_industry().get(industry) {
                println!("  {}", row.annual_figure(Statistic::Median));
            }
        }
        Entity::Specialization(specialization) => {
            for task in specialization.tasks() {
                println!("  {}", task.text());
            }
        }
        Entity::Organization(organization) => {
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
    let mentions: Vec<_> = hits.iter().filter(|hit| !matches!(hit.found(), Found::Entity(_))).take(8).collect();
    if !mentions.is_empty() {
        println!("\nMentioned in:");
    }
    for hit in mentions {
        println!("  {hit}");
    }
}
