//! A place as people type it, and its row of pay.

use health_info_careers::figure::Figure;
use health_info_careers::lookup::{EntityKind, resolve_among};
use health_info_careers::wage::PercentileBand;
use health_info_careers::{Area, Entity, Jobs, Occupation, Source, State, Statistic, Usd, UsdPerHour};
use serde::Serialize;
use serde_json::Value;

use crate::problem::Problem;

/// The United States, a state or an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spot {
    Country,
    State(State),
    Area(Area),
}

impl Spot {
    /// As people type it: a code, a name, a city.
    pub(crate) fn find(text: &str, href: impl Fn(&str) -> String) -> Result<Self, Problem> {
        let text = text.trim();
        if let Ok(state) = text.parse() {
            return Ok(Self::State(state));
        }
        match resolve_among(&[EntityKind::Country, EntityKind::State, EntityKind::Area], text) {
            Ok(Entity::State(state)) => Ok(Self::State(state)),
            Ok(Entity::Area(area)) => Ok(Self::Area(area)),
            Ok(Entity::Nation) => Ok(Self::Country),
            Ok(other) => Err(Problem::not_found(format!("{other} is not a place"))),
            Err(why) => Err(Problem::unresolved(text, &why, href)),
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Country => "the United States",
            Self::State(state) => state.name(),
            Self::Area(area) => area.name(),
        }
    }

    /// The row of an occupation, its latest release.
    pub(crate) fn row(self, occupation: Occupation) -> Result<Row, Problem> {
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
pub(crate) enum Row {
    Country(health_info_careers::wage::NationalWage),
    State(health_info_careers::wage::StateWage),
    Area(health_info_careers::wage::AreaWage),
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
    pub(crate) fn annual(&self, statistic: Statistic) -> Figure<Usd> {
        of_each!(self, row => row.annual_figure(statistic))
    }

    pub(crate) fn hourly(&self, statistic: Statistic) -> Figure<UsdPerHour> {
        of_each!(self, row => row.hourly_figure(statistic))
    }

    pub(crate) fn employment(&self) -> Figure<Jobs> {
        of_each!(self, row => row.employment_figure())
    }

    pub(crate) fn band(&self, pay: Usd) -> PercentileBand {
        of_each!(self, row => row.percentile_band_of(pay))
    }

    pub(crate) fn hourly_band(&self, pay: UsdPerHour) -> PercentileBand<UsdPerHour> {
        of_each!(self, row => row.hourly_percentile_band_of(pay))
    }

    pub(crate) fn period(&self) -> String {
        of_each!(self, row => row.period().to_string())
    }

    pub(crate) fn source(&self) -> Source {
        of_each!(self, row => row.source())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::to_value(self).unwrap_or(Value::Null)
    }
}
