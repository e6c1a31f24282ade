//! A figure as a page shows it: never without its reference period and a link to its source.
//!
//! Either the two stand beside it ([`figure`]), or it stands in a table or picture whose caption has
//! them ([`value`] and [`references`]). Words that hold figures end with them ([`sourced`]). A test walks
//! every page and finds whatever looks like a figure and is none of these.

use std::fmt::{self, Display};

use health_info_careers::figure::Figure;
use health_info_careers::place::WagePlace;
use health_info_careers::unit::{Dating, Quantity};
use health_info_careers::{Occupation, Period, Source, Wage};
use maud::{Markup, html};

/// What a figure is of, in time, and who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    period: String,
    source: Source,
}

impl Reference {
    /// Of a figure, or a row of them.
    pub fn new(period: Period, dating: Dating, source: Source) -> Self {
        let stated = if dating == Dating::Stated { "" } else { " (inferred)" };
        Self { period: format!("{period}{stated}"), source }
    }

    /// Of a row of pay.
    pub fn of_row<P: WagePlace>(row: Wage<P>) -> Self {
        Self::new(row.period(), row.dating(), row.source())
    }

    /// Of what a source says without a period of its own.
    pub fn of_source(source: Source) -> Self {
        Self { period: period_of(source).to_owned(), source }
    }
}

impl<T: Quantity> From<Figure<T>> for Reference {
    fn from(figure: Figure<T>) -> Self {
        Self::new(figure.period(), figure.dating(), figure.source())
    }
}

impl Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.period)
    }
}

/// The period that a source speaks of; of a page, when it was read. The guides are undated.
pub fn period_of(source: Source) -> &'static str {
    source.period().unwrap_or("undated")
}

/// A link to where a source is described.
pub fn source_link(source: Source) -> Markup {
    html! { a href={ "/sources#" (source.id()) } { (source.id()) } }
}

/// Reference periods and sources, as they stand beside figures; each once.
pub fn references(all: impl IntoIterator<Item = Reference>) -> Markup {
    let mut once: Vec<Reference> = Vec::new();
    for one in all {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    html! {
        @for (index, one) in once.iter().enumerate() {
            @if index > 0 { "; " }
            span.of { span.period { (one) } ", " (source_link(one.source)) }
        }
    }
}

/// The value alone, for a table or picture whose caption shows periods and sources.
pub fn value<T: Quantity>(figure: Figure<T>) -> Markup {
    let value = figure.value();
    html! {
        @match value.at_least() {
            Some(number) => data.figure value=(number.number()) data-of=(of(figure)) data-period=(Reference::from(figure)) data-source=(figure.source().id()) { (value) },
            None => span.missing { (value) },
        }
    }
}

/// The value alone, as the text of a picture.
pub fn value_in_picture<T: Quantity>(figure: Figure<T>, class: &str, (x, y): (usize, usize)) -> Markup {
    let value = figure.value();
    html! {
        @match value.at_least() {
            Some(number) => text class={ "figure " (class) } x=(x) y=(y) text-anchor="middle" data-value=(number.number()) data-of=(of(figure))
                data-period=(Reference::from(figure)) data-source=(figure.source().id()) { (value) },
            None => text class=(class) x=(x) y=(y) text-anchor="middle" { "–" },
        }
    }
}

/// What a figure is of: the code of an occupation and of a place.
fn of<T: Quantity>(figure: Figure<T>) -> String {
    format!("{} {}", figure.occupation(), figure.place().code())
}

/// The value with its period and source in sight.
pub fn figure<T: Quantity>(figure: Figure<T>) -> Markup {
    html! { (value(figure)) " " (references([figure.into()])) }
}

/// Words that hold figures, with the periods and sources of them all.
pub fn sourced(words: &impl Display, all: impl IntoIterator<Item = Reference>) -> Markup {
    html! { span.sourced { (words.to_string()) " " (references(all)) } }
}

/// A link to an occupation's page.
pub fn occupation_link(occupation: Occupation) -> Markup {
    html! { a href={ "/occupation/" (occupation.soc()) } { (occupation.title()) } " " span.soc { "(" (occupation.soc()) ")" } }
}
