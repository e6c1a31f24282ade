//! The occupation in a terminal: what it pays, how it grows, what it is, how to get in.
//!
//! `cargo run --example report -- --state NJ`, `--occupation 29-2072`, `--year 2023`.

mod outlook;
mod page;
mod pay;
#[path = "../shared/shell.rs"]
mod shell;
mod work;

use std::error::Error;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use health_info_careers::{Occupation, State, occupation};
use page::Page;
use shell::{Outcome, wrong};

/// What the reader asked for.
struct Request {
    occupation: Occupation,
    year: Option<u16>,
    state: Option<State>,
}

const USAGE: &str = "report [--state NJ] [--occupation 29-2072] [--year 2025]";

fn request(arguments: &[String]) -> Result<Request, Box<dyn Error>> {
    let mut request = Request { occupation: occupation(), year: None, state: None };
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| wrong(format!("{argument} wants a value")));
        match argument.as_str() {
            "--state" => request.state = Some(value()?.parse()?),
            "--occupation" => request.occupation = value()?.parse()?,
            "--year" => request.year = Some(value()?.parse().map_err(|_| "--year wants a year, such as 2025")?),
            _ => return Err(wrong(format!("unknown argument {argument}"))),
        }
    }
    Ok(request)
}

fn report(page: &mut Page, request: &Request) -> Result<(), Box<dyn Error>> {
    let Request { occupation, year, state } = *request;
    page.title(&format!("{} ({occupation})", occupation.title()))?;
    let replaced_by: Vec<_> = occupation.superseded_by().iter().map(ToString::to_string).collect();
    if !replaced_by.is_empty() {
        let last = occupation.national_wage().period();
        page.paragraph(format_args!(
            "Last surveyed for {last}; replaced by {}: see the end.",
            replaced_by.join(" and ")
        ))?;
    }
    pay::nation(page, occupation, year)?;
    match state {
        Some(state) => pay::one_state(page, occupation, year, state)?,
        None => pay::states(page, occupation, year)?,
    }
    pay::areas(page, occupation, year, state)?;
    if state.is_none() {
        pay::industries(page, occupation, year)?;
        outlook::outlook(page, occupation)?;
        work::work(page, occupation)?;
    }
    pay::successors(page, occupation)
}

fn run(arguments: &[String], out: &mut dyn Write) -> Outcome {
    let mut page = Page::new(io::stdout().is_terminal());
    report(&mut page, &request(arguments)?)?;
    out.write_all(page.text().as_bytes())?;
    Ok(())
}

fn main() -> ExitCode {
    shell::run(USAGE, run)
}
