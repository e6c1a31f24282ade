//! Pay in one metro area, found as people type it.

use health_info_careers::{Area, current};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::figure::occupation_link;
use crate::layout::Page;
use crate::place::{Row, Spot};
use crate::problem::Problem;
use crate::query::{encoded, read};

#[derive(Deserialize)]
struct Query {
    q: Option<String>,
}

fn href(name: &str) -> String {
    format!("/metro?q={}", encoded(name))
}

fn find(query: Option<&str>) -> Result<Option<(Area, Row)>, Problem> {
    let Some(text) = read::<Query>(query)?.q.filter(|text| !text.trim().is_empty()) else { return Ok(None) };
    let area = Area::find(&text).map_err(|why| Problem::unresolved(&text, &why, href))?;
    Ok(Some((area, Spot::Area(area).row(current::occupation())?)))
}

pub(crate) fn json(query: Option<&str>) -> Result<Value, Problem> {
    let (area, row) = find(query)?.ok_or_else(|| Problem::bad_query("The parameter q names a city or metro area."))?;
    Ok(json!({ "area": { "code": area, "name": area.name() }, "row": row.json() }))
}

fn form() -> Markup {
    html! {
        form method="get" {
            div {
                label for="q" { "City or metro area" }
                input id="q" name="q" list="places" autocomplete="off" required;
                datalist id="places" {}
            }
            button { "Show pay" }
        }
    }
}

pub(crate) fn page(query: Option<&str>) -> Result<Page, Problem> {
    let Some((area, row)) = find(query)? else {
        let examples = ["portland or", "scottsdale", "Newark"];
        return Ok(Page::new(
            "Pay in your area",
            html! {
                (form())
                p { "For example " @for (index, one) in examples.iter().enumerate() { @if index > 0 { ", " } a href=(href(one)) { (one) } } "." }
            },
        ));
    };
    Ok(Page::new(
        area.name(),
        html! {
            p { (occupation_link(current::occupation())) }
            (crate::row_table::table(row))
            p {
                a href={ "/pay?place=" (area.code()) } { "Where does my pay stand here?" } " · "
                a href={ "/compare?a=" (area.code()) "&b=US" } { "Compare with the United States" }
            }
            p { "In " @for (index, state) in area.states().enumerate() { @if index > 0 { ", " } a href={ "/state/" (state.usps()) } { (state.name()) } } "." }
            h2 { "Another area" }
            (form())
        },
    ))
}
