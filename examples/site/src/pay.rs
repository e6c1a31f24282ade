//! Where one's pay stands among the percentiles of a place.

use health_info_careers::{Statistic, Usd, UsdPerHour, current};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::figure::{occupation_link, references, sourced, value};
use crate::layout::Page;
use crate::place::{Place, Row};
use crate::problem::Problem;
use crate::query::{Question, encoded, typed};
use crate::suggest::field;

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
    is_hourly: bool,
}

/// Cents, of a number that people type: `52,000`, `$24.50`.
fn cents(text: &str) -> Option<i32> {
    if text.len() > 20 {
        return None;
    }
    let plain: String = text.trim().trim_start_matches('$').chars().filter(|one| *one != ',').collect();
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = |text: &str| text.bytes().all(|one| one.is_ascii_digit());
    if whole.is_empty() || part.len() > 2 || !digits(whole) || !digits(part) {
        return None;
    }
    format!("{whole}{part:0<2}").parse().ok().filter(|cents| *cents > 0)
}

impl Query {
    fn answer(&self) -> Result<Option<Answer>, Problem> {
        let Some(amount) = typed(&self.amount) else { return Ok(None) };
        let unread =
            || Problem::bad_question("Pay is an amount of dollars, such as 52,000 or 24.50, not:").asked(amount);
        let cents = cents(amount).ok_or_else(unread)?;
        let per = typed(&self.per).unwrap_or("year");
        let href = |name: &str| format!("/pay?amount={}&per={}&place={}", encoded(amount), encoded(per), encoded(name));
        let is_hourly = match per {
            "year" => false,
            "hour" => true,
            _ => return Err(Problem::bad_question("Pay is per year or hour, not per:").asked(per)),
        };
        let row = typed(&self.place)
            .map_or(Ok(Place::Country), |place| Place::find(place, href))?
            .row(current::occupation())?;
        let (sentence, band) = if is_hourly {
            let band = row.hourly_band(UsdPerHour::from_cents(cents));
            (band.to_string(), json!(band))
        } else {
            let band = row.band(Usd((cents + 50) / 100));
            (band.to_string(), json!(band))
        };
        Ok(Some(Answer { row, sentence, band, is_hourly }))
    }
}

pub(crate) fn json(question: &Question) -> Result<Value, Problem> {
    let none = || Problem::bad_question("The parameter amount is the pay.");
    let answer = question.read::<Query>()?.answer()?.ok_or_else(none)?;
    Ok(json!({ "sentence": answer.sentence, "band": answer.band, "row": answer.row }))
}

fn shown(answer: &Answer) -> Markup {
    let (row, is_hourly) = (answer.row, answer.is_hourly);
    let percentiles = || Statistic::ALL.into_iter().filter(|one| one.percentile().is_some());
    html! {
        p.answer { (sourced(&format!("{}.", answer.sentence), [row.reference()])) }
        table {
            caption { @if is_hourly { "Hourly wage, " } @else { "Annual wage, " } (references(percentiles().map(|one| row.annual(one).into()))) }
            thead { tr { th scope="col" { "Percentile" } th scope="col" { "Wage" } } }
            tbody {
                @for statistic in percentiles() {
                    tr {
                        th scope="row" { (statistic.name()) }
                        td { @if is_hourly { (value(row.hourly(statistic))) } @else { (value(row.annual(statistic))) } }
                    }
                }
            }
        }
    }
}

pub(crate) fn page(question: &Question) -> Result<Page, Problem> {
    let query: Query = question.read()?;
    let answer = query.answer()?;
    let is_hourly = query.per.as_deref() == Some("hour");
    let content = html! {
        p { "Among " (occupation_link(current::occupation())) ", the latest release." }
        form action="/pay" method="get" {
            div {
                label for="amount" { "Your pay, dollars" }
                input id="amount" name="amount" inputmode="decimal" autocomplete="off" maxlength="20" required value=[query.amount.as_deref()];
            }
            div {
                label for="per" { "Per" }
                select id="per" name="per" {
                    option value="year" selected[!is_hourly] { "year" }
                    option value="hour" selected[is_hourly] { "hour" }
                }
            }
            (field("place", "State, city or metro area", query.place.as_deref(), false))
            button { "Show" }
        }
        @match &answer {
            Some(answer) => (shown(answer)),
            None => p { "Left empty, the place is the United States." },
        }
    };
    Ok(Page::new("Where does my pay stand?", content).at("/pay"))
}

#[cfg(test)]
mod tests {
    use super::cents;

    #[test]
    fn amounts_are_read_as_people_type_them() {
        assert_eq!(cents("52,000"), Some(5_200_000));
        assert_eq!(cents("$24.5"), Some(2_450));
        for refused in ["24.505", "-4", "0", "99999999999", "", "52k", "1e5", "１２", "000000000000000000052000"] {
            assert_eq!(cents(refused), None, "{refused}");
        }
    }
}
