//! A place as people type it, and its row of pay.

use health_info_careers::figure::Figure;
use health_info_careers::lookup::{EntityKind, resolve_among};
use health_info_careers::wage::PercentileBand;
use health_info_careers::{
    Area, AreaWage, Entity, Jobs, NationalWage, Occupation, State, StateWage, Statistic, Usd, UsdPerHour,
};
use maud::{Markup, html};
use serde::Serialize;

use crate::figure::{Reference, figure, references, value};
use crate::problem::Problem;

/// The United States, a state or an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The United States.
    Country,
    /// A state, or what OEWS publishes beside the states.
    State(State),
    /// A metropolitan or nonmetropolitan area.
    Area(Area),
}

impl Place {
    /// As people type it: a code, a name, a city. `href` is the address that asks the same of another name.
    ///
    /// # Errors
    ///
    /// Where no place has the name or several do, with what may have been meant.
    pub fn find(text: &str, href: impl Fn(&str) -> String) -> Result<Self, Problem> {
        let text = text.trim();
        if let Ok(state) = text.parse() {
            return Ok(Self::State(state));
        }
        match resolve_among(&[EntityKind::Country, EntityKind::State, EntityKind::Area], text) {
            Ok(Entity::State(state)) => Ok(Self::State(state)),
            Ok(Entity::Area(area)) => Ok(Self::Area(area)),
            Ok(Entity::Nation) => Ok(Self::Country),
            Ok(_) => Err(Problem::not_found("This is not a place:").asked(text)),
            Err(why) => Err(Problem::unresolved(text, &why, href)),
        }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Country => "the United States",
            Self::State(state) => state.name(),
            Self::Area(area) => area.name(),
        }
    }

    /// The row of an occupation, of its latest release.
    ///
    /// # Errors
    ///
    /// Where that release has none.
    pub fn row(self, occupation: Occupation) -> Result<Row, Problem> {
        let none = || Problem::not_found(format!("The latest release has no row for {occupation} in {}.", self.name()));
        match self {
            Self::Country => Ok(Row::Country(occupation.national_wage())),
            Self::State(state) => occupation.wages_by_state().get(state).map(Row::State).ok_or_else(none),
            Self::Area(area) => occupation.wages_by_area().get(area).map(Row::Area).ok_or_else(none),
        }
    }
}

/// A row of pay, wherever it is.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(untagged)]
pub enum Row {
    /// Of the United States.
    Country(NationalWage),
    /// Of a state.
    State(StateWage),
    /// Of an area.
    Area(AreaWage),
}

macro_rules! of_each {
    ($row:expr, $one:ident => $answer:expr) => {
        match $row {
            Row::Country($one) => $answer,
            Row::State($one) => $answer,
            Row::Area($one) => $answer,
        }
    };
}

impl Row {
    /// The pay of a year.
    pub fn annual(&self, statistic: Statistic) -> Figure<Usd> {
        of_each!(self, row => row.annual_figure(statistic))
    }

    /// The pay of an hour.
    pub fn hourly(&self, statistic: Statistic) -> Figure<UsdPerHour> {
        of_each!(self, row => row.hourly_figure(statistic))
    }

    /// How many are employed.
    pub fn employment(&self) -> Figure<Jobs> {
        of_each!(self, row => row.employment_figure())
    }

    /// Where the pay of a year stands.
    pub fn band(&self, pay: Usd) -> PercentileBand {
        of_each!(self, row => row.percentile_band_of(pay))
    }

    /// Where the pay of an hour stands.
    pub fn hourly_band(&self, pay: UsdPerHour) -> PercentileBand<UsdPerHour> {
        of_each!(self, row => row.hourly_percentile_band_of(pay))
    }

    /// What it is of, in time, and who says so.
    pub fn reference(&self) -> Reference {
        of_each!(self, row => Reference::of_row(*row))
    }

    /// As a table: each statistic that the source has, by year and by hour.
    pub fn table(&self) -> Markup {
        let has = |statistic: &Statistic| {
            let is_there = |missing| missing != Some(health_info_careers::unit::Missing::NotInSource);
            is_there(self.annual(*statistic).value().why_missing())
                || is_there(self.hourly(*statistic).value().why_missing())
        };
        let statistics: Vec<Statistic> = Statistic::ALL.into_iter().filter(has).collect();
        let figures = statistics.iter().map(|statistic| self.annual(*statistic).into());
        html! {
            table {
                caption { "Wages, " (references(figures)) }
                thead { tr { th scope="col" { "Statistic" } th scope="col" { "By year" } th scope="col" { "By hour" } } }
                tbody {
                    @for statistic in &statistics {
                        tr {
                            th scope="row" { (statistic.name()) }
                            td { (value(self.annual(*statistic))) }
                            td { (value(self.hourly(*statistic))) }
                        }
                    }
                }
            }
            p { "Employment: " (figure(self.employment())) }
        }
    }
}
