//! Two states side by side: the difference, and whether it means something.
//!
//! `cargo run --example compare -- NJ PA --year 2025 --occupation 29-2072`

#[path = "shared/request.rs"]
mod request;
#[path = "shared/shell.rs"]
mod shell;

use std::io::Write;
use std::process::ExitCode;

use health_info_careers::unit::Quantity;
use health_info_careers::{Figure, State, StateWage, Statistic};
use request::Request;
use shell::{Outcome, wrong};

const USAGE: &str = "compare NJ PA [--occupation 29-2072] [--year 2025]";

fn show<T: Quantity>(out: &mut dyn Write, what: &str, left: Figure<T>, right: Figure<T>) -> Outcome {
    match left.compare(right) {
        Ok(difference) => {
            writeln!(out, "{what}: {difference}")?;
            writeln!(out, "  Significance: {}", difference.significance())?;
        }
        Err(why) => writeln!(out, "{what}: {why}")?,
    }
    Ok(())
}

fn compare(arguments: &[String], out: &mut dyn Write) -> Outcome {
    let request = Request::of(arguments)?;
    let [left, right] = request.names.as_slice() else { return Err(wrong("two states are wanted")) };
    let (left, right): (State, State) = (left.parse().map_err(wrong)?, right.parse().map_err(wrong)?);
    let table = request.wages_by_state()?;
    writeln!(out, "{} ({table})", request.occupation.title())?;
    let row = |state| table.get(state).ok_or_else(|| format!("the table has no row for {state}"));
    let (left, right): (StateWage, StateWage) = (row(left)?, row(right)?);
    show(out, "Mean", left.annual_figure(Statistic::Mean), right.annual_figure(Statistic::Mean))?;
    show(out, "Median", left.annual_figure(Statistic::Median), right.annual_figure(Statistic::Median))?;
    show(out, "Jobs", left.employment_figure(), right.employment_figure())
}

fn main() -> ExitCode {
    shell::run(USAGE, compare)
}
