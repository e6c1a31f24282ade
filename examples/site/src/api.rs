//! The same answers as JSON, and their description.

use axum::extract::{Path, RawQuery};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;

use crate::problem::Problem;
use crate::{compare, disagreements, field, metro, pathways, pay, sources, states, suggest, today};

const DESCRIPTION: &str = include_str!("openapi.json");

fn answer<T: Serialize>(answer: Result<T, Problem>) -> Response {
    match answer {
        Ok(answer) => Json(answer).into_response(),
        Err(problem) => problem.json(),
    }
}

pub(crate) fn router() -> Router {
    Router::new()
        .route("/today", get(async || Json(today::json())))
        .route("/states", get(async |RawQuery(query): RawQuery| answer(states::json(query.as_deref()))))
        .route(
            "/states/{state}",
            get(async |Path(state): Path<String>, RawQuery(query): RawQuery| {
                answer(states::one_json(&state, query.as_deref()))
            }),
        )
        .route("/metro", get(async |RawQuery(query): RawQuery| answer(metro::json(query.as_deref()))))
        .route("/pay", get(async |RawQuery(query): RawQuery| answer(pay::json(query.as_deref()))))
        .route("/compare", get(async |RawQuery(query): RawQuery| answer(compare::json(query.as_deref()))))
        .route("/pathways", get(async |RawQuery(query): RawQuery| answer(pathways::json(query.as_deref()))))
        .route("/field", get(async || Json(field::json())))
        .route("/occupations/{soc}", get(async |Path(soc): Path<String>| answer(field::one_json(&soc))))
        .route("/disagreements", get(async || Json(disagreements::json())))
        .route("/sources", get(async || Json(sources::json())))
        .route("/suggest", get(async |RawQuery(query): RawQuery| answer(suggest::json(query.as_deref()))))
        .route("/openapi.json", get(async || ([(CONTENT_TYPE, "application/json")], DESCRIPTION)))
        .fallback(async || Problem::not_found("There is no such answer.").json())
}
