//! A career site upon `health-info-careers`: every page is rendered on the server, each answer is
//! there as JSON too, and no figure stands without its reference period and its source.
//!
//! [`app`] is the whole site; [`page`] puts a page of one's own beside it, from the same pieces.

pub mod api;
mod compare;
mod disagreements;
mod field;
pub mod figure;
mod guard;
mod layout;
mod metro;
mod openapi;
mod pathways;
mod pay;
pub mod place;
mod problem;
pub mod query;
mod schema;
mod server;
mod sources;
mod states;
pub mod suggest;
mod tile_map;
mod today;

use axum::Router;
use axum::middleware::map_response;
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get};

pub use layout::{Page, STYLE};
pub use place::{Place, Row};
pub use problem::Problem;
pub use query::Question;
pub use server::serve;

/// Answers a question with a page.
type Answer = fn(&Question) -> Result<Page, Problem>;

/// The pages, each with its address.
pub const PAGES: [(&str, Answer); 11] = [
    ("/", today::page),
    ("/states", states::page),
    ("/state/{state}", states::one_page),
    ("/metro", metro::page),
    ("/pay", pay::page),
    ("/compare", compare::page),
    ("/pathways", pathways::page),
    ("/field", field::page),
    ("/occupation/{soc}", field::one_page),
    ("/disagreements", disagreements::page),
    ("/sources", sources::page),
];

/// What answers at the address of a page.
pub fn page(answer: fn(&Question) -> Result<Page, Problem>) -> MethodRouter {
    get(async move |question: Question| answer(&question))
}

/// The whole site.
pub fn app() -> Router {
    app_with(Router::new())
}

/// The whole site, with more pages beside its own.
pub fn app_with(more: Router) -> Router {
    let pages = PAGES.iter().fold(more, |router, (path, answer)| router.route(path, page(*answer)));
    pages
        .route("/style.css", get(layout::style))
        .route("/suggest.js", get(layout::script))
        .nest("/api", api::router())
        .fallback(async || Problem::not_found("There is no such page."))
        .method_not_allowed_fallback(async || Problem::read_only().into_response())
        .layer(axum::middleware::from_fn(guard::refuse_overlong))
        .layer(map_response(guard::with_headers))
}
