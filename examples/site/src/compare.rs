//! Two places: the difference, and whether it is statistically significant.

use health_info_careers::figure::Figure;
use health_info_careers::unit::Quantity;
use health_info_careers::{Statistic, current};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::figure::{figure, occupation_link, sourced};
use crate::layout::Page;
use crate::place::{Place, Row};
use crate::problem::Problem;
use crate::query::{Question, encoded, typed};
use crate::suggest::field;

#[derive(Deserialize)]
struct Query {
    a: Option<String>,
    b: Option<String>,
}

struct Sides {
    names: [&'static str; 2],
    rows: [Row; 2],
}

impl Query {
    fn sides(&self) -> Result<Option<Sides>, Problem> {
        let (Some(a), Some(b)) = (typed(&self.a), typed(&self.b)) else { return Ok(None) };
        let left = Place::find(a, |name| format!("/compare?a={}&b={}", encoded(name), encoded(b)))?;
        let right = Place::find(b, |name| format!("/compare?a={}&b={}", encoded(a), encoded(name)))?;
        if left == right {
            return Err(Problem::bad_question("Both names are of one place:").asked(left.name()));
        }
        let row = |place: Place| place.row(current::occupation());
        Ok(Some(Sides { names: [left.name(), right.name()], rows: [row(left)?, row(right)?] }))
    }
}

fn compared<T: Quantity>(left: Figure<T>, right: Figure<T>) -> Value {
    let difference = left.compare(right);
    json!({
        "left": left,
        "right": right,
        "difference": difference.ok(),
        "significance": difference.ok().map(|one| one.significance().to_string()),
        "incomparable": difference.err().map(|why| why.to_string()),
    })
}

pub(crate) fn json(question: &Question) -> Result<Value, Problem> {
    let none = || Problem::bad_question("The parameters a and b name two places.");
    let sides = question.read::<Query>()?.sides()?.ok_or_else(none)?;
    let [left, right] = sides.rows;
    Ok(json!({
        "places": sides.names,
        "mean": compared(left.annual(Statistic::Mean), right.annual(Statistic::Mean)),
        "median": compared(left.annual(Statistic::Median), right.annual(Statistic::Median)),
        "employment": compared(left.employment(), right.employment()),
    }))
}

fn told<T: Quantity>(what: &str, left: Figure<T>, right: Figure<T>) -> Markup {
    let of = || [left.into(), right.into()];
    html! {
        section {
            h2 { (what) }
            @match left.compare(right) {
                Ok(difference) => {
                    p.answer { (sourced(&format!("{difference}."), of())) }
                    p.significance {
                        @if difference.significance().why_undetermined().is_some() { "Whether the difference is statistically significant is " }
                        @else { "The difference is " }
                        (sourced(&format!("{}.", difference.significance()), of()))
                    }
                }
                Err(why) => p.answer { (sourced(&format!("{why}."), of())) },
            }
            ul { @for one in [left, right] { li { (one.place().name()) ": " (figure(one)) } } }
        }
    }
}

pub(crate) fn page(question: &Question) -> Result<Page, Problem> {
    let query: Query = question.read()?;
    let sides = query.sides()?;
    let title = sides.as_ref().map(|sides| format!("{} and {}", sides.names[0], sides.names[1]));
    let content = html! {
        p { "Of " (occupation_link(current::occupation())) ", the latest release." }
        form action="/compare" method="get" {
            (field("a", "One place", query.a.as_deref(), true))
            (field("b", "Another", query.b.as_deref(), true))
            button { "Compare" }
        }
        @if let Some(Sides { rows: [left, right], .. }) = &sides {
            (told("Annual mean wage", left.annual(Statistic::Mean), right.annual(Statistic::Mean)))
            (told("Annual median wage", left.annual(Statistic::Median), right.annual(Statistic::Median)))
            (told("Employment", left.employment(), right.employment()))
        } @else {
            p { "For example " a href="/compare?a=NJ&b=PA" { "New Jersey and Pennsylvania" } ", or "
                a href="/compare?a=portland+or&b=seattle" { "portland or and seattle" } "." }
        }
    };
    Ok(Page::new(title.unwrap_or_else(|| "Compare two places".to_owned()), content).at("/compare"))
}
