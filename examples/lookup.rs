//! What a name means, and everything that mentions the words.
//!
//! `cargo run --example lookup -- "Portland, OR"`

#[path = "shared/shell.rs"]
mod shell;

use std::io::Write;
use std::process::ExitCode;

use health_info_careers::lookup::{Found, identify};
use health_info_careers::{Entity, Occupation, Statistic, search};
use shell::{Outcome, wrong};

/// The figures that come with a thing.
fn show(out: &mut dyn Write, entity: Entity) -> Outcome {
    let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
    match entity {
        Entity::Certification(certification) => {
            for fact in certification.facts() {
                writeln!(out, "  {fact}")?;
            }
        }
        Entity::Occupation(occupation) => {
            writeln!(out, "  {}", occupation.national_wage().annual_figure(Statistic::Median))?;
        }
        Entity::Nation => writeln!(out, "  {}", specialists.national_wage().annual_figure(Statistic::Median))?,
        Entity::State(state) => {
            if let Some(row) = specialists.wages_by_state().get(state) {
                writeln!(out, "  {}", row.annual_figure(Statistic::Mean))?;
            }
        }
        Entity::Area(area) => {
            if let Some(row) = specialists.wages_by_area().get(area) {
                writeln!(out, "  {}", row.annual_figure(Statistic::Median))?;
            }
        }
        Entity::Industry(industry) => {
            if let Some(row) = specialists.wages_by_industry().get(industry) {
                writeln!(out, "  {}", row.annual_figure(Statistic::Median))?;
            }
        }
        Entity::Specialization(specialization) => {
            if let Some(occupation) = entity.occupation() {
                let median = occupation.national_wage().annual_figure(Statistic::Median);
                writeln!(out, "  filed by O*NET under {}: {median}", occupation.title())?;
            }
            for task in specialization.tasks() {
                writeln!(out, "  {}", task.text())?;
            }
        }
        Entity::Organization(organization) => {
            for certification in organization.certifications() {
                writeln!(out, "  certifies {certification}")?;
            }
        }
        _ => {}
    }
    Ok(())
}

fn lookup(arguments: &[String], out: &mut dyn Write) -> Outcome {
    let text = arguments.join(" ");
    if text.trim().is_empty() {
        return Err(wrong("a name or words are wanted"));
    }
    let meant = identify(&text);
    if let Ok(found) = meant {
        writeln!(out, "{found}")?;
        show(out, found.entity())?;
    }
    let hits = search(&text);
    let mentions: Vec<_> = hits.iter().filter(|hit| !matches!(hit.found(), Found::Entity(_))).take(8).collect();
    if !mentions.is_empty() {
        writeln!(out, "{}Mentioned in:", if meant.is_ok() { "\n" } else { "" })?;
    }
    for hit in mentions {
        writeln!(out, "  {hit}")?;
    }
    // Said last and on standard error, with a status: nothing has the name.
    meant?;
    Ok(())
}

fn main() -> ExitCode {
    shell::run("lookup NAME OR WORDS", lookup)
}
