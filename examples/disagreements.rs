//! Where the sources disagree, by topic: who holds what, and what became of it.
//!
//! `cargo run --example disagreements`, or with `-- --unresolved` only what is not settled.

#[path = "shared/shell.rs"]
mod shell;

use std::io::{self, Write};
use std::process::ExitCode;

use health_info_careers::discrepancy::{DiscrepancyTopic, discrepancies_on};
use health_info_careers::{Discrepancy, discrepancies};

const WIDTH: usize = 80;

/// Writes words into lines of at most 80 columns; the first line may begin further left.
fn wrapped(out: &mut dyn Write, first: &str, rest: &str, text: &str) -> io::Result<()> {
    let mut line = first.to_owned();
    let mut is_fresh = true;
    for word in text.split(' ') {
        if !is_fresh && line.chars().count() + 1 + word.chars().count() > WIDTH {
            writeln!(out, "{line}")?;
            rest.clone_into(&mut line);
            is_fresh = true;
        }
        if !is_fresh {
            line.push(' ');
        }
        line.push_str(word);
        is_fresh = false;
    }
    writeln!(out, "{line}")
}

fn show(out: &mut dyn Write, found: &Discrepancy) -> io::Result<()> {
    wrapped(out, "  ", "      ", &format!("{} {}", found.id(), found.title()))?;
    for claim in found.claims() {
        wrapped(out, "      - ", "        ", &claim.to_string())?;
    }
    let reason = format!("Verdict: {}. {} {}", found.verdict().name(), found.conclusion(), found.evidence());
    wrapped(out, "      > ", "        ", &reason)
}

fn list(out: &mut dyn Write, only_unsettled: bool) -> io::Result<()> {
    let is_shown = |found: &&Discrepancy| !only_unsettled || !found.verdict().is_settled();
    let unsettled = discrepancies().iter().filter(|found| !found.verdict().is_settled()).count();
    if only_unsettled {
        writeln!(out, "{unsettled} of {} disagreements are not settled.", discrepancies().len())?;
    } else {
        writeln!(out, "{} disagreements, {unsettled} of them not settled.", discrepancies().len())?;
    }
    for topic in DiscrepancyTopic::ALL.iter().copied() {
        for (index, found) in discrepancies_on(topic).filter(is_shown).enumerate() {
            if index == 0 {
                writeln!(out, "\n{}", topic.name().to_uppercase())?;
            } else {
                writeln!(out)?;
            }
            show(out, found)?;
        }
    }
    out.flush()
}

fn main() -> ExitCode {
    shell::run("disagreements [--unresolved]", |arguments, out| {
        let (only_unsettled, rest) = match arguments {
            [first, rest @ ..] if first == "--unresolved" => (true, rest),
            rest => (false, rest),
        };
        shell::no_more(rest)?;
        list(out, only_unsettled)?;
        Ok(())
    })
}
