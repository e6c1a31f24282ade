//! Pay in one metro area, found as people type it.

use health_info_careers::{Area, current};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::figure::occupation_link;
use crate::layout::Page;
use crate::place::{Place, Row};
use crate::problem::Problem;
use crate::query::{Question, encoded, typed};
use crate::suggest::field;

#[derive(Deserialize)]
struct Query {
    q: Option<String>,
}

fn href(name: &str) -> String {
    format!("/metro?q={}", encoded(name))
}

fn find(question: &Question) -> Result<Option<(Area, Row)>, Problem> {
    let query: Query = question.read()?;
    let Some(text) = typed(&query.q) else { return Ok(None) };
    let area = Area::find(text).map_err(|why| Problem::unresolved(text, &why, href))?;
    Ok(Some((area, Place::Area(area).row(current::occupation())?)))
}

pub(crate) fn json(question: &Question) -> Result<Value, Problem> {
    let none = || Problem::bad_question("The parameter q names a city or metro area.");
    let (area, row) = find(question)?.ok_or_else(none)?;
    Ok(json!({ "area": { "code": area, "name": area.name() }, "row": row }))
}

fn form() -> Markup {
    html! {
        form action="/metro" method="get" {
            (field("q", "City or metro area", None, true))
            button { "Show pay" }
        }
    }
}

pub(crate) fn page(question: &Question) -> Result<Page, Problem> {
    let Some((area, row)) = find(question)? else {
        let examples = ["portland or", "scottsdale", "Chicago, IL"];
        let content = html! {
            p { "Of " (occupation_link(current::occupation())) ", the latest release." }
            (form())
            p { "For example " @for (index, one) in examples.iter().enumerate() { @if index > 0 { ", " } a href=(href(one)) { (one) } } "." }
        };
        return Ok(Page::new("Pay in your area", content).at("/metro"));
    };
    let content = html! {
        p { (occupation_link(current::occupation())) }
        (row.table())
        p {
            a href={ "/pay?place=" (area.code()) } { "Where does my pay stand here?" } " · "
            a href={ "/compare?a=" (area.code()) "&b=US" } { "Compare with the United States" }
        }
        p { "In " @for (index, state) in area.states().enumerate() { @if index > 0 { ", " } a href={ "/state/" (state.usps()) } { (state.name()) } } "." }
        h2 { "Another area" }
        (form())
    };
    Ok(Page::new(area.name(), content).at("/metro"))
}
