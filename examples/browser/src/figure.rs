//! Figures and sentences as a page shows them: none without its period and source.

use health_info_careers::certification::{CertificationFact, OrganizationFact};
use health_info_careers::figure::Figure;
use health_info_careers::place::WagePlace;
use health_info_careers::unit::Quantity;
use health_info_careers::{Source, Statistic, Wage};
use serde_json::{Value, json};

/// The figures of a row that its source has: published, top-coded or withheld.
pub(crate) fn figures<P: WagePlace>(row: Option<Wage<P>>) -> Value {
    let Some(row) = row else { return Value::Array(Vec::new()) };
    let mut figures = Vec::new();
    figures.extend(shown("employment", row.employment_figure()));
    for statistic in Statistic::ALL {
        figures.extend(shown(&format!("annual wage, {}", statistic.name()), row.annual_figure(statistic)));
    }
    figures.extend(shown("hourly wage, median", row.hourly_figure(Statistic::Median)));
    Value::Array(figures)
}

fn shown<T: Quantity>(what: &str, figure: Figure<T>) -> Option<Value> {
    let value = figure.value();
    (value.at_least().is_some() || value.is_withheld()).then(|| {
        json!({
            "what": what,
            "value": value.to_string(),
            "occupation": figure.occupation(),
            "place": figure.place().name(),
            "period": figure.period().to_string(),
            "dating": figure.dating(),
            "source": figure.source(),
        })
    })
}

/// A fact in words.
pub(crate) trait Sentence {
    /// The words.
    fn words(&self) -> String;
    /// The sources.
    fn sources(&self) -> Vec<Source>;
}

impl Sentence for CertificationFact {
    fn words(&self) -> String {
        self.to_string()
    }

    fn sources(&self) -> Vec<Source> {
        self.sources().iter().collect()
    }
}

impl Sentence for OrganizationFact {
    fn words(&self) -> String {
        self.to_string()
    }

    fn sources(&self) -> Vec<Source> {
        self.sources().iter().collect()
    }
}

/// Facts in words, each with its sources.
pub(crate) fn sentences<S: Sentence>(facts: impl Iterator<Item = S>) -> Value {
    facts.map(|fact| json!({ "text": fact.words(), "sources": fact.sources() })).collect()
}
