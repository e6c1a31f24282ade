//! What the examples read from the command line: names, then `--occupation` and `--year`.

use health_info_careers::{Occupation, occupation};

pub(crate) struct Request {
    pub(crate) names: Vec<String>,
    pub(crate) occupation: Occupation,
    pub(crate) year: Option<u16>,
}

impl Request {
    /// Reads the arguments, or says what is wrong and how it should be, and ends the program.
    pub(crate) fn from_arguments(usage: &str) -> Self {
        Self::read(std::env::args().skip(1)).unwrap_or_else(|error| {
            eprintln!("{error}\nusage: {usage}");
            std::process::exit(2);
        })
    }

    fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, Box<dyn std::error::Error>> {
        let mut request = Self { names: Vec::new(), occupation: occupation(), year: None };
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or(format!("{argument} wants a value"));
            match argument.as_str() {
                "--occupation" => request.occupation = value()?.parse()?,
                "--year" => request.year = Some(value()?.parse().map_err(|_| "a year has four digits, such as 2025")?),
                flag if flag.starts_with('-') => return Err(format!("unknown option {flag}").into()),
                _ => request.names.push(argument),
            }
        }
        Ok(request)
    }
}
