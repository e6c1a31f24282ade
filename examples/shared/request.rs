//! What the examples read from the command line: names, then `--occupation` and `--year`.

use std::error::Error;

use super::shell::wrong;
use health_info_careers::{Occupation, StateWages, occupation};

pub(crate) struct Request {
    pub(crate) names: Vec<String>,
    pub(crate) occupation: Occupation,
    pub(crate) year: Option<u16>,
}

impl Request {
    /// Reads the arguments, or says what is wrong with them.
    pub(crate) fn of(arguments: &[String]) -> Result<Self, Box<dyn Error>> {
        let mut request = Self { names: Vec::new(), occupation: occupation(), year: None };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| wrong(format!("{argument} wants a value")));
            match argument.as_str() {
                "--occupation" => request.occupation = value()?.parse().map_err(wrong)?,
                "--year" => {
                    request.year = Some(value()?.parse().map_err(|_| wrong("a year has four digits, such as 2025"))?);
                }
                flag if flag.starts_with('-') => return Err(wrong(format!("unknown option {flag}"))),
                _ => request.names.push(argument.clone()),
            }
        }
        Ok(request)
    }

    /// The wages by state that are asked for, or the years that there are.
    pub(crate) fn wages_by_state(&self) -> Result<&'static StateWages, Box<dyn Error>> {
        let Self { occupation, year, .. } = *self;
        let Some(year) = year else { return Ok(occupation.wages_by_state()) };
        occupation.wages_by_state_in(year).ok_or_else(|| {
            let years: Vec<_> = occupation.state_years().iter().map(u16::to_string).collect();
            format!("{occupation} has no wages by state for {year}; there are {}", years.join(", ")).into()
        })
    }
}
