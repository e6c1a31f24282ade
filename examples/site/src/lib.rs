//! A career site upon `health-info-careers`: every page is rendered on the server, each answer is
//! there as JSON too, and no figure stands without its reference period and its source.

mod api;
mod compare;
mod disagreements;
mod field;
mod figure;
mod layout;
mod metro;
mod pathways;
mod pay;
mod place;
mod problem;
mod query;
mod row_table;
mod sources;
mod states;
mod suggest;
mod tile_map;
mod today;

use axum::Router;
use axum::extract::{Path, RawQuery};
use axum::routing::get;

pub use layout::{Page, STYLE};
pub use problem::{Candidate, Problem};
pub use tile_map::FILLS;

/// The whole site.
pub fn app() -> Router {
    Router::new()
        .route("/", get(async || today::page()))
        .route("/states", get(async |RawQuery(query): RawQuery| states::page(query.as_deref())))
        .route(
            "/state/{state}",
            get(async |Path(state): Path<String>, RawQuery(query): RawQuery| {
                states::one_page(&state, query.as_deref())
            }),
        )
        .route("/metro", get(async |RawQuery(query): RawQuery| metro::page(query.as_deref())))
        .route("/pay", get(async |RawQuery(query): RawQuery| pay::page(query.as_deref())))
        .route("/compare", get(async |RawQuery(query): RawQuery| compare::page(query.as_deref())))
        .route("/pathways", get(async |RawQuery(query): RawQuery| pathways::page(query.as_deref())))
        .route("/field", get(async || field::page()))
        .route("/occupation/{soc}", get(async |Path(soc): Path<String>| field::one_page(&soc)))
        .route("/disagreements", get(async || disagreements::page()))
        .route("/sources", get(async || sources::page()))
        .nest("/api", api::router())
        .fallback(async || Problem::not_found("There is no such page."))
}
