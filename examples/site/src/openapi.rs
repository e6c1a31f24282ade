//! The description of the calls, in the form of OpenAPI 3.1; made of the list that the router is made of.

use serde_json::{Map, Value, json};

use crate::api::{CALLS, Call, Kind, Parameter};
use crate::schema;

pub(crate) fn description() -> Value {
    let mut paths: Map<String, Value> =
        CALLS.iter().map(|call| (format!("/api{}", call.path), described(call))).collect();
    let this = answered("This description", "application/json", "OpenApi");
    paths.insert(
        "/api/openapi.json".to_owned(),
        json!({ "get": { "summary": "This description", "responses": { "200": this } } }),
    );
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Health information careers",
            "version": health_info_careers::DATA_VERSION,
            "description": "US labor-market facts about medical records and health information careers. \
                Every figure comes with its reference period and its source.",
            "license": { "name": "Figures: public domain; O*NET: CC BY 4.0", "identifier": "CC-BY-4.0" },
        },
        "paths": paths,
        "components": { "schemas": schema::all() },
    })
}

fn answered(what: &str, kind: &str, schema: &str) -> Value {
    json!({ "description": what, "content": { kind: { "schema": schema::named(schema) } } })
}

fn described(call: &Call) -> Value {
    let problem = |what| answered(what, "application/problem+json", "Problem");
    let mut responses = json!({ "200": answered("The answer", "application/json", call.schema) });
    if !call.parameters.is_empty() {
        responses["400"] = problem("The question cannot be read");
        responses["404"] = problem("What is asked for is not there");
        responses["414"] = problem("The address is too long");
    }
    json!({
        "get": {
            "summary": call.summary,
            "parameters": call.parameters.iter().map(parameter).collect::<Vec<_>>(),
            "responses": responses,
        }
    })
}

fn parameter(one: &Parameter) -> Value {
    let (schema, example) = match one.kind {
        Kind::Path | Kind::Required => (json!({ "type": "string", "minLength": 1 }), json!(one.example)),
        Kind::Text => (json!({ "type": "string" }), json!(one.example)),
        Kind::Year => (json!({ "type": "integer" }), json!(one.example.parse::<u16>().ok())),
        Kind::OneOf(codes) => (json!({ "type": "string", "enum": codes }), json!(one.example)),
        Kind::Texts => (json!({ "type": "array", "items": { "type": "string" } }), json!([one.example])),
    };
    json!({
        "name": one.name,
        "in": if one.kind == Kind::Path { "path" } else { "query" },
        "required": matches!(one.kind, Kind::Path | Kind::Required),
        "description": one.what,
        "schema": schema,
        "example": example,
    })
}
