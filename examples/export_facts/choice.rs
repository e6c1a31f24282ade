//! Which facts are asked for, and in which form.

use std::error::Error;

use super::shell::wrong;
use health_info_careers::facts::{FactClass, Subject};
use health_info_careers::{Fact, Occupation, Source, State};

#[derive(Default)]
pub(crate) struct Choice {
    pub(crate) is_csv: bool,
    pub(crate) output: Option<String>,
    classes: Vec<FactClass>,
    occupations: Vec<Occupation>,
    sources: Vec<Source>,
    states: Vec<State>,
    years: Vec<u16>,
}

impl Choice {
    /// Reads the arguments, or says what is wrong with them.
    pub(crate) fn of(arguments: &[String]) -> Result<Self, Box<dyn Error>> {
        let mut choice = Self::default();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| wrong(format!("{argument} wants a value")));
            match argument.as_str() {
                "--format" => {
                    choice.is_csv = match value()?.as_str() {
                        "jsonl" => false,
                        "csv" => true,
                        other => return Err(wrong(format!("unknown format {other}"))),
                    }
                }
                "--output" => choice.output = Some(value()?.clone()),
                "--class" => choice.classes.push(value()?.parse().map_err(wrong)?),
                "--occupation" => choice.occupations.push(value()?.parse().map_err(wrong)?),
                "--source" => choice.sources.push(value()?.parse().map_err(wrong)?),
                "--state" => choice.states.push(value()?.parse().map_err(wrong)?),
                "--year" => {
                    let year = value()?.parse().map_err(|_| wrong("a year has four digits, such as 2025"))?;
                    choice.years.push(year);
                }
                _ => return Err(wrong(format!("unknown argument {argument}"))),
            }
        }
        Ok(choice)
    }

    /// Whether every filter that is given has the fact.
    pub(crate) fn has(&self, fact: &Fact) -> bool {
        let of_occupation = |wanted: &Occupation| fact.occupation() == Some(wanted.soc());
        let of_state = |wanted: &State| fact.subject() == Subject::State(*wanted);
        let of_year =
            |wanted: &u16| fact.period().is_some_and(|period| [period.year(), period.end_year()].contains(wanted));
        either(&self.classes, |wanted| fact.class() == *wanted)
            && either(&self.occupations, of_occupation)
            && either(&self.sources, |wanted| fact.sources().contains(*wanted))
            && either(&self.states, of_state)
            && either(&self.years, of_year)
    }
}

/// Whether one of the values holds; a filter that nobody gave keeps all.
fn either<T>(wanted: &[T], holds: impl Fn(&T) -> bool) -> bool {
    wanted.is_empty() || wanted.iter().any(holds)
}
