//! The site with a page of one's own: pay of medical records specialists near me.

use std::process::ExitCode;

use axum::Router;
use health_info_careers::{Statistic, current};
use health_info_careers_site::figure::{figure, references, value};
use health_info_careers_site::query::{encoded, typed};
use health_info_careers_site::suggest::field;
use health_info_careers_site::{Page, Place, Problem, Question, app_with, page, serve};
use maud::{Markup, html};
use serde::Deserialize;

/// What the form asks.
#[derive(Deserialize)]
struct Near {
    place: Option<String>,
}

fn near(question: &Question) -> Result<Page, Problem> {
    let asked: Near = question.read()?;
    let answer = if let Some(text) = typed(&asked.place) {
        // A misspelled place becomes a page that offers others; each leads back here.
        pay(Place::find(text, |other| format!("/near?place={}", encoded(other)))?)?
    } else {
        html! { p { "A city, a metro area or a state." } }
    };
    let content = html! {
        form action="/near" {
            (field("place", "Where are you?", asked.place.as_deref(), true))
            button { "Show" }
        }
        (answer)
    };
    Ok(Page::new("Pay of medical records specialists near me", content))
}

/// The pay of a place, beside that of its states and of the United States.
fn pay(place: Place) -> Result<Markup, Problem> {
    let median = |place: Place| Ok((place.name(), place.row(current::occupation())?.annual(Statistic::Median)));
    let mut places = vec![place, Place::Country];
    if let Place::Area(area) = place {
        places.splice(1..1, area.states().map(Place::State));
    }
    let medians: Vec<_> = places.into_iter().map(median).collect::<Result<_, Problem>>()?;
    Ok(html! {
        // The value with its period and source: that is what `figure` shows.
        p { "Half of them are paid more than " (figure(medians[0].1)) " a year." }
        table {
            // In a table the values stand alone, and the caption has their periods and sources.
            caption { "Annual median wage, " (references(medians.iter().map(|(_, median)| (*median).into()))) }
            @for (name, median) in &medians { tr { th scope="row" { (name) } td { (value(*median)) } } }
        }
    })
}

#[tokio::main]
async fn main() -> ExitCode {
    serve(app_with(Router::new().route("/near", page(near)))).await
}
