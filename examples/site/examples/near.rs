//! The site with a page of one's own: pay of medical records specialists near me.

use std::process::ExitCode;

use axum::Router;
use health_info_careers::{Statistic, current};
use health_info_careers_site::figure::figure;
use health_info_careers_site::query::{encoded, typed};
use health_info_careers_site::suggest::field;
use health_info_careers_site::{Page, Place, Problem, Question, app_with, page, serve};
use maud::html;
use serde::Deserialize;

/// What the form asks.
#[derive(Deserialize)]
struct Near {
    place: Option<String>,
}

fn near(question: &Question) -> Result<Page, Problem> {
    let asked: Near = question.read()?;
    let row = match typed(&asked.place) {
        // A misspelled place becomes a page that offers others; each leads back here.
        Some(text) => {
            let place = Place::find(text, |other| format!("/near?place={}", encoded(other)))?;
            Some(place.row(current::occupation())?)
        }
        None => None,
    };
    let content = html! {
        form action="/near" {
            (field("place", "Where are you?", asked.place.as_deref(), true))
            button { "Show" }
        }
        @if let Some(row) = row {
            // The value with its period and source: that is what `figure` shows.
            p { "Half of them are paid more than " (figure(row.annual(Statistic::Median))) "." }
            (row.table())
        }
    };
    Ok(Page::new("Pay of medical records specialists near me", content))
}

#[tokio::main]
async fn main() -> ExitCode {
    serve(app_with(Router::new().route("/near", page(near)))).await
}
