//! Where one's pay stands among the percentiles of a place.

use health_info_careers::{Statistic, Usd, UsdPerHour, current};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::figure::{dated, occupation_link, sentence, value};
use crate::layout::Page;
use crate::place::{Row, Spot};
use crate::problem::Problem;
use crate::query::{encoded, read};

#[derive(Deserialize)]
struct Query {
    amount: Option<String>,
    per: Option<String>,
    place: Option<String>,
}

struct Answer {
    row: Row,
    sentence: String,
    band: Value,
    hourly: bool,
}

/// Cents, of a number that people type: `52,000`, `$24.50`.
fn cents(text: &str) -> Option<i32> {
    let plain: String = text.trim().trim_start_matches('$').chars().filter(|one| *one != ',').collect();
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = |text: &str| text.bytes().all(|one| one.is_ascii_digit());
    if whole.is_empty() || part.len() > 2 || !digits(whole) || !digits(part) {
        return None;
    }
    format!("{whole}{part:0<2}").parse().ok().filter(|cents| *cents > 0)
}

fn answer(query: &Query) -> Result<Option<Answer>, Problem> {
    let Some(amount) = query.amount.as_deref().filter(|amount| !amount.trim().is_empty()) else { return Ok(None) };
    let unread =
        || Problem::bad_query(format!("\u{201c}{amount}\u{201d} is not an amount of pay, such as 52,000 or 24.50."));
    let cents = cents(amount).ok_or_else(unread)?;
    let per = query.per.as_deref().unwrap_or("year");
    let place = query.place.as_deref().filter(|place| !place.trim().is_empty()).unwrap_or("US");
    let href = |name: &str| format!("/pay?amount={}&per={}&place={}", encoded(amount), encoded(per), encoded(name));
    let row = Spot::find(place, href)?.row(current::occupation())?;
    let said = |sentence: String, band: serde_json::Result<Value>, hourly| {
        Ok(Some(Answer { row, sentence, band: band.map_err(Problem::bad_query)?, hourly }))
    };
    match per {
        "year" => {
            let band = row.band(Usd((cents + 50) / 100));
            said(band.to_string(), serde_json::to_value(band), false)
        }
        "hour" => {
            let band = row.hourly_band(UsdPerHour::from_cents(cents));
            said(band.to_string(), serde_json::to_value(band), true)
        }
        _ => Err(Problem::bad_query(format!("Pay is per year or hour, not per {per}."))),
    }
}

pub(crate) fn json(query: Option<&str>) -> Result<Value, Problem> {
    let answer = answer(&read(query)?)?.ok_or_else(|| Problem::bad_query("The parameter amount is the pay."))?;
    Ok(
        json!({ "band": answer.band, "sentence": answer.sentence, "source": answer.row.source(), "row": answer.row.json() }),
    )
}

fn shown(answer: &Answer) -> Markup {
    let row = answer.row;
    html! {
        (sentence(format!("{}.", answer.sentence), "answer", &row.period(), row.source()))
        table {
            caption { (dated(&row.period(), row.source())) }
            thead { tr { th scope="col" { "Percentile" } th scope="col" { @if answer.hourly { "Hourly wage" } @else { "Annual wage" } } } }
            tbody {
                @for statistic in Statistic::ALL.into_iter().filter(|one| one.percentile().is_some()) {
                    tr {
                        th scope="row" { (statistic.name()) }
                        td { @if answer.hourly { (value(row.hourly(statistic))) } @else { (value(row.annual(statistic))) } }
                    }
                }
            }
        }
    }
}

pub(crate) fn page(query: Option<&str>) -> Result<Page, Problem> {
    let query: Query = read(query)?;
    let answer = answer(&query)?;
    let hourly = query.per.as_deref() == Some("hour");
    Ok(Page::new(
        "Where does my pay stand?",
        html! {
            p { "Among " (occupation_link(current::occupation())) ", the latest release." }
            form method="get" {
                div { label for="amount" { "Your pay, dollars" } input id="amount" name="amount" inputmode="decimal" required value=[query.amount.as_deref()]; }
                div {
                    label for="per" { "Per" }
                    select id="per" name="per" {
                        option value="year" selected[!hourly] { "year" }
                        option value="hour" selected[hourly] { "hour" }
                    }
                }
                div {
                    label for="place" { "State, city or metro area" }
                    input id="place" name="place" list="places" autocomplete="off" placeholder="United States" value=[query.place.as_deref()];
                    datalist id="places" {}
                }
                button { "Show" }
            }
            @if let Some(answer) = &answer { (shown(answer)) }
        },
    ))
}

#[cfg(test)]
mod tests {
    use super::cents;

    #[test]
    fn amounts_are_read_as_people_type_them() {
        assert_eq!(cents("52,000"), Some(5_200_000));
        assert_eq!(cents("$24.5"), Some(2_450));
        assert_eq!(cents("24.505"), None);
        assert_eq!(cents("-4"), None);
        assert_eq!(cents("99999999999"), None);
        assert_eq!(cents(""), None);
    }
}
