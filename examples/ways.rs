//! The certifications within reach from a level of education, what one more step of education
//! would open, and of which it is not known what they ask for.
//!
//! `cargo run --example ways -- --from high-school`

#[path = "shared/shell.rs"]
mod shell;

use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

use health_info_careers::certification::{Finding, NextStep};
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

fn within_reach(out: &mut dyn Write, from: EducationLevel) -> io::Result<()> {
    let ways: Vec<Pathway> = certifications().reachable_from(from).collect();
    let mut shown: Vec<Certification> = Vec::new();
    for way in &ways {
        let certification = way.certification();
        if shown.contains(&certification) {
            continue;
        }
        shown.push(certification);
        writeln!(out)?;
        paragraph(out, 2, &title(certification))?;
        let alternatives = ways.iter().filter(|other| other.certification() == certification);
        for (index, way) in alternatives.enumerate() {
            let steps: Vec<_> = way
                .steps()
                .into_iter()
                .map(|step| match step.toward() {
                    own if own == certification => step.to_string(),
                    other => format!("{step} for {other}"),
                })
                .collect();
            let either = if index == 0 { "" } else { "or " };
            paragraph(out, 4, &format!("{either}{} [{} confidence]", steps.join(", then "), way.confidence()))?;
        }
        paragraph(out, 4, &format!("kept by renewal: {}", certification.renewal()))?;
    }
    if ways.is_empty() {
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
    writeln!(out, "\nNot known what they ask for; neither within reach nor out of it:")?;
    for certification in certifications().eligibility_unknown() {
        paragraph(out, 2, &title(certification))?;
    }
    Ok(())
}

fn main() -> ExitCode {
    shell::run("ways [--from LEVEL]", |arguments, out| {
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
