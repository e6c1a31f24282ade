//! The certifications within reach from a level of education, what one more step of education
//! would open, and of which it is not known what they ask for.
//!
//! `cargo run --example pathways -- --from high-school`

#[path = "shared/shell.rs"]
mod shell;

use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

use health_info_careers::certification::{CertificationTopic, Confidence, Finding, NextStep};
use health_info_careers::{Certification, EducationLevel, Pathway, certifications};

const WIDTH: usize = 80;

/// One paragraph within the width, hanging by two blanks under its first line.
fn paragraph(out: &mut dyn Write, indent: usize, text: &dyn Display) -> io::Result<()> {
    let text = text.to_string();
    let mut column = indent;
    write!(out, "{:indent$}", "")?;
    for (index, word) in text.split_whitespace().enumerate() {
        let length = word.chars().count();
        if index > 0 && column + 1 + length > WIDTH {
            write!(out, "\n{:hang$}", "", hang = indent + 2)?;
            column = indent + 2;
        } else if index > 0 {
            write!(out, " ")?;
            column += 1;
        }
        write!(out, "{word}")?;
        column += length;
    }
    writeln!(out)
}

fn title(certification: Certification) -> String {
    let known = |finding: Finding<_>| finding.found().map_or_else(String::new, |name| format!(" — {name}"));
    format!("{certification}{}, {}", known(certification.name()), certification.issuer())
}

/// What is to be done, with all that one has to know to judge it.
fn steps(pathway: &Pathway) -> String {
    let steps: Vec<_> = pathway.steps().into_iter().map(|step| step.to_string()).collect();
    let unsure = if pathway.confidence() <= Confidence::Low { ": not confirmed by the issuer" } else { "" };
    format!("{} [{} confidence{unsure}]", steps.join(", then "), pathway.confidence())
}

fn within_reach(out: &mut dyn Write, from: EducationLevel) -> io::Result<()> {
    let pathways: Vec<Pathway> = certifications().reachable_from(from).collect();
    let mut shown: Vec<Certification> = Vec::new();
    for pathway in &pathways {
        let certification = pathway.certification();
        if shown.contains(&certification) {
            continue;
        }
        shown.push(certification);
        writeln!(out)?;
        paragraph(out, 2, &title(certification))?;
        let alternatives: Vec<_> = pathways.iter().filter(|other| other.certification() == certification).collect();
        for (index, pathway) in alternatives.iter().enumerate() {
            let either = if index == 0 { "" } else { "or " };
            paragraph(out, 4, &format!("{either}{}", steps(pathway)))?;
        }
        let mut notes: Vec<_> = alternatives.iter().filter_map(|pathway| pathway.route().note()).collect();
        notes.dedup();
        for note in notes {
            paragraph(out, 4, &format!("note: {note}"))?;
        }
        let advice: Vec<_> = certification.recommended().collect();
        if !advice.is_empty() {
            paragraph(out, 4, &format!("advised, not demanded: {}", advice.join("; ")))?;
        }
        paragraph(out, 4, &format!("kept by renewal: {}", certification.renewal()))?;
        for rule in certification.renewal().rules().chain(certification.remarks()) {
            paragraph(out, 6, &rule)?;
        }
    }
    if pathways.is_empty() {
        writeln!(out, "  nothing")?;
    }
    Ok(())
}

fn one_more_step(out: &mut dyn Write, from: EducationLevel) -> io::Result<()> {
    let steps: Vec<NextStep> = certifications().next_from(from).collect();
    for step in &steps {
        paragraph(out, 2, step)?;
    }
    if steps.is_empty() {
        writeln!(out, "  nothing more of which the requirements are known")?;
    }
    Ok(())
}

fn report(out: &mut dyn Write, from: EducationLevel) -> io::Result<()> {
    writeln!(out, "From: {}", from.name())?;
    writeln!(out, "\nWithin reach without a further level of education:")?;
    within_reach(out, from)?;
    writeln!(out, "\nWhat one more step would open:")?;
    one_more_step(out, from)?;
    writeln!(out, "\nEligibility unknown, so neither within reach nor out of it:")?;
    for certification in certifications().eligibility_unknown() {
        let known = certification.facts().find(|fact| fact.topic() == CertificationTopic::Eligibility);
        let note = known.and_then(|fact| fact.note()).map_or_else(String::new, |note| format!(": {note}"));
        paragraph(out, 2, &format!("{}{note}", title(certification)))?;
    }
    writeln!(out, "\nAsking for one of these first:")?;
    for certification in certifications() {
        let pathways = || certification.pathways_from(EducationLevel::DoctoralProfessional);
        if let Some(pathway) = pathways().next().filter(|_| pathways().all(|one| !one.is_within_reach())) {
            paragraph(out, 2, &pathway)?;
        }
    }
    writeln!(out, "\nNo longer awarded:")?;
    for certification in certifications().discontinued() {
        let status = certification.status().map_or_else(String::new, |status| match status.found() {
            Some(known) => format!("{} [{} confidence]", known.name(), status.confidence()),
            None => String::new(),
        });
        paragraph(out, 2, &format!("{}: {status}", title(certification)))?;
    }
    Ok(())
}

fn main() -> ExitCode {
    shell::run("pathways [--from LEVEL]", |arguments, out| {
        let level = match arguments {
            [] => Ok(EducationLevel::HighSchool),
            [flag, level] if flag == "--from" => level.parse::<EducationLevel>(),
            [argument, ..] => return Err(shell::wrong(format!("unknown argument {argument}"))),
        };
        let known: Vec<_> = EducationLevel::ALL.iter().map(ToString::to_string).collect();
        let level = level.map_err(|error| shell::wrong(format!("{error}\nthe levels are {}", known.join(", "))))?;
        report(out, level)?;
        Ok(())
    })
}
