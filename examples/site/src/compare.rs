//! Two places: the difference, and whether it is statistically significant.

use health_info_careers::figure::Figure;
use health_info_careers::unit::Quantity;
use health_info_careers::{Statistic, current};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::figure::{figure, occupation_link, sentence};
use crate::layout::Page;
use crate::place::{Row, Spot};
use crate::problem::Problem;
use crate::query::{encoded, read};

#[derive(Deserialize)]
struct Query {
    a: Option<String>,
    b: Option<String>,
}

struct Sides {
    names: [&'static str; 2],
    rows: [Row; 2],
}

fn sides(query: &Query) -> Result<Option<Sides>, Problem> {
    let text = |side: &Option<String>| side.clone().filter(|text| !text.trim().is_empty());
    let (Some(a), Some(b)) = (text(&query.a), text(&query.b)) else { return Ok(None) };
    let left = Spot::find(&a, |name| format!("/compare?a={}&b={}", encoded(name), encoded(&b)))?;
    let right = Spot::find(&b, |name| format!("/compare?a={}&b={}", encoded(&a), encoded(name)))?;
    let row = |spot: Spot| spot.row(current::occupation());
    Ok(Some(Sides { names: [left.name(), right.name()], rows: [row(left)?, row(right)?] }))
}

fn compared<T: Quantity>(left: Figure<T>, right: Figure<T>) -> Value {
    match left.compare(right) {
        Ok(difference) => json!({
            "difference": difference,
            "sentence": difference.to_string(),
            "significance": difference.significance(),
            "significance_in_words": difference.significance().to_string(),
        }),
        Err(why) => json!({ "incomparable": why.to_string() }),
    }
}

pub(crate) fn json(query: Option<&str>) -> Result<Value, Problem> {
    let sides = sides(&read(query)?)?.ok_or_else(|| Problem::bad_query("The parameters a and b name two places."))?;
    let [left, right] = sides.rows;
    Ok(json!({
        "places": sides.names,
        "period": left.period(),
        "source": [left.source(), right.source()],
        "mean": compared(left.annual(Statistic::Mean), right.annual(Statistic::Mean)),
        "median": compared(left.annual(Statistic::Median), right.annual(Statistic::Median)),
        "employment": compared(left.employment(), right.employment()),
    }))
}

fn told<T: Quantity>(what: &str, left: Figure<T>, right: Figure<T>) -> Markup {
    let (period, source) = (left.period().to_string(), left.source());
    html! {
        section {
            h2 { (what) }
            @match left.compare(right) {
                Ok(difference) => {
                    (sentence(format!("{difference}."), "answer", &period, source))
                    (sentence(format!("Significance: {}.", difference.significance()), "significance", &period, source))
                }
                Err(why) => p.answer { (why) "." },
            }
            p { (left.place().name()) ": " (figure(left)) ". " (right.place().name()) ": " (figure(right)) "." }
        }
    }
}

pub(crate) fn page(query: Option<&str>) -> Result<Page, Problem> {
    let query: Query = read(query)?;
    let sides = sides(&query)?;
    let title = sides
        .as_ref()
        .map_or_else(|| "Compare two places".to_owned(), |sides| format!("{} and {}", sides.names[0], sides.names[1]));
    Ok(Page::new(
        &title,
        html! {
            p { (occupation_link(current::occupation())) }
            form method="get" {
                @for (name, label, value) in [("a", "One place", &query.a), ("b", "Another", &query.b)] {
                    div { label for=(name) { (label) } input id=(name) name=(name) list="places" autocomplete="off" required value=[value.as_deref()]; }
                }
                datalist id="places" {}
                button { "Compare" }
            }
            @if let Some(Sides { rows: [left, right], .. }) = &sides {
                (told("Annual mean wage", left.annual(Statistic::Mean), right.annual(Statistic::Mean)))
                (told("Annual median wage", left.annual(Statistic::Median), right.annual(Statistic::Median)))
                (told("Employment", left.employment(), right.employment()))
            } @else {
                p { "For example " a href="/compare?a=NJ&b=PA" { "New Jersey and Pennsylvania" } "." }
            }
        },
    ))
}
