//! Two states side by side: the difference, and whether it means something.
//!
//! `cargo run --example compare -- NJ PA --year 2025 --occupation 29-2072`

#[path = "shared/request.rs"]
mod request;

use std::error::Error;

use health_info_careers::unit::Quantity;
use health_info_careers::{Figure, State, StateWage, Statistic};
use request::Request;

const USAGE: &str = "compare NJ PA [--occupation 29-2072] [--year 2025]";

fn show<T: Quantity>(what: &str, left: Figure<T>, right: Figure<T>) {
    match left.compare(right) {
        Ok(difference) => {
            println!("{what}: {difference}");
            println!("  Significance: {}", difference.significance());
        }
        Err(why) => println!("{what}: {why}"),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let request = Request::from_arguments(USAGE);
    let [left, right] = request.names.as_slice() else {
        eprintln!("two states are wanted\nusage: {USAGE}");
        std::process::exit(2);
    };
    let (left, right): (State, State) = (left.parse()?, right.parse()?);
    let occupation = request.occupation;
    let table = match request.year {
        None => Some(occupation.wages_by_state()),
        Some(year) => occupation.wages_by_state_in(year),
    };
    let table = table.ok_or_else(|| format!("{occupation} has no table by state for that year"))?;
    println!("{} ({table})", occupation.title());
    let row = |state| table.get(state).ok_or_else(|| format!("the table has no row for {state}"));
    let (left, right): (StateWage, StateWage) = (row(left)?, row(right)?);
    show("Mean", left.annual_figure(Statistic::Mean), right.annual_figure(Statistic::Mean));
    show("Median", left.annual_figure(Statistic::Median), right.annual_figure(Statistic::Median));
    show("Jobs", left.employment_figure(), right.employment_figure());
    Ok(())
}
