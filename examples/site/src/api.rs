//! The same answers as JSON: a list of calls, of which the router and the description are both made.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::Value;

use crate::problem::Problem;
use crate::query::Question;
use crate::{compare, disagreements, field, metro, openapi, pathways, pay, sources, states, suggest, today};

/// Something that can be asked.
pub(crate) struct Call {
    pub(crate) path: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) parameters: &'static [Parameter],
    /// The name of the schema of its answer.
    pub(crate) schema: &'static str,
    answer: fn(&Question) -> Result<Value, Problem>,
}

/// What a call may be told.
#[derive(Clone, Copy)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
    pub(crate) example: &'static str,
    pub(crate) kind: Kind,
}

/// What a parameter can be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A part of the path.
    Path,
    /// A text that must be there.
    Required,
    /// A text.
    Text,
    /// A year.
    Year,
    /// One of these.
    OneOf(&'static [&'static str]),
    /// Texts.
    Texts,
}

const fn parameter(name: &'static str, kind: Kind, what: &'static str, example: &'static str) -> Parameter {
    Parameter { name, what, example, kind }
}

const OCCUPATION: Parameter = parameter("occupation", Kind::Text, "SOC code; that of today where left out", "29-2072");
const YEAR: Parameter = parameter("year", Kind::Year, "Year of the release; the latest where left out", "2025");

pub(crate) const CALLS: [Call; 12] = [
    Call {
        path: "/today",
        summary: "The occupation today and that of the guides: national wage and latest projection",
        parameters: &[],
        schema: "Today",
        answer: today::json,
    },
    Call {
        path: "/states",
        summary: "Wages by state",
        parameters: &[
            YEAR,
            parameter("sort", Kind::OneOf(&["name", "mean", "median", "employment"]), "Order of the rows", "median"),
            OCCUPATION,
        ],
        schema: "States",
        answer: states::json,
    },
    Call {
        path: "/states/{state}",
        summary: "Wages in one state",
        parameters: &[parameter("state", Kind::Path, "USPS code, FIPS code or name", "NJ"), YEAR, OCCUPATION],
        schema: "State",
        answer: states::one_json,
    },
    Call {
        path: "/metro",
        summary: "Wages in one area, found by city, name or code",
        parameters: &[parameter("q", Kind::Required, "City or area", "portland or")],
        schema: "Metro",
        answer: metro::json,
    },
    Call {
        path: "/pay",
        summary: "Where an amount stands among the percentiles of a place",
        parameters: &[
            parameter("amount", Kind::Required, "Dollars", "52,000"),
            parameter("per", Kind::OneOf(&["year", "hour"]), "What the amount is for; a year where left out", "year"),
            parameter("place", Kind::Text, "State, city or area; the United States where left out", "NJ"),
        ],
        schema: "Pay",
        answer: pay::json,
    },
    Call {
        path: "/compare",
        summary: "Two places: the differences, and whether they are statistically significant",
        parameters: &[
            parameter("a", Kind::Required, "One place", "NJ"),
            parameter("b", Kind::Required, "Another", "PA"),
        ],
        schema: "Compare",
        answer: compare::json,
    },
    Call {
        path: "/pathways",
        summary: "Certifications within reach",
        parameters: &[
            parameter("education", Kind::Text, "Level of education; high-school where left out", "associate"),
            parameter("held", Kind::Texts, "Certifications held; may be repeated", "CCA"),
        ],
        schema: "Pathways",
        answer: pathways::json,
    },
    Call {
        path: "/field",
        summary: "The occupations of the career field: national wage and latest projection",
        parameters: &[],
        schema: "Field",
        answer: field::json,
    },
    Call {
        path: "/occupations/{soc}",
        summary: "One occupation, and what lies around it in the career field",
        parameters: &[parameter("soc", Kind::Path, "SOC code", "29-2072")],
        schema: "Occupation",
        answer: field::one_json,
    },
    Call {
        path: "/disagreements",
        summary: "Where the sources disagree",
        parameters: &[],
        schema: "Disagreements",
        answer: disagreements::json,
    },
    Call { path: "/sources", summary: "The sources", parameters: &[], schema: "Sources", answer: sources::json },
    Call {
        path: "/suggest",
        summary: "Places in whose name every word begins one; where there are none, near ones",
        parameters: &[parameter("q", Kind::Required, "What was typed", "portl")],
        schema: "Suggestions",
        answer: suggest::json,
    },
];

fn json(text: String) -> Response {
    ([(CONTENT_TYPE, "application/json")], text).into_response()
}

pub(crate) fn router() -> Router {
    let router = CALLS.iter().fold(Router::new(), |router, call| {
        let answer = call.answer;
        router.route(
            call.path,
            get(async move |question: Question| match answer(&question) {
                Ok(answer) => json(answer.to_string()),
                Err(problem) => problem.json(),
            }),
        )
    });
    router
        .route("/openapi.json", get(async || json(openapi::description().to_string())))
        .fallback(async || Problem::not_found("There is no such call.").json())
        .method_not_allowed_fallback(async || Problem::read_only().json())
}
