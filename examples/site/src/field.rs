//! The career field as a picture of pay against growth, and the page of one occupation.

use health_info_careers::figure::Figure;
use health_info_careers::occupation::FieldLink;
use health_info_careers::{Occupation, Percent, Statistic, Usd, current};
use maud::{Markup, html};
use serde_json::{Value, json};

use crate::figure::{Reference, figure, occupation_link, references, sourced, value};
use crate::layout::Page;
use crate::problem::Problem;
use crate::query::{Question, occupation};
use crate::today;

pub(crate) fn json(_: &Question) -> Result<Value, Problem> {
    Ok(Occupation::field().map(today::about).collect())
}

/// An occupation with what is drawn of it.
struct Dot {
    letter: char,
    occupation: Occupation,
    pay: Figure<Usd>,
    growth: Figure<Percent>,
}

fn dots() -> Vec<Dot> {
    let figures = Occupation::field().filter_map(|occupation| {
        let (pay, growth) =
            (occupation.national_wage().median_figure(), occupation.projections()?.latest().growth_figure());
        (pay.published().is_some() && growth.published().is_some()).then_some((occupation, pay, growth))
    });
    // A letter each: a number would look like a figure.
    ('A'..='Z')
        .zip(figures)
        .map(|(letter, (occupation, pay, growth))| Dot { letter, occupation, pay, growth })
        .collect()
}

const WIDTH: f64 = 704.0;
const HEIGHT: f64 = 560.0;
const LEFT: f64 = 104.0;
const RIGHT: f64 = 32.0;
const TOP: f64 = 34.0;
const BOTTOM: f64 = 56.0;

/// Whole steps around the least and the most.
struct Scale {
    step: i32,
    low: i32,
    high: i32,
}

impl Scale {
    fn of(values: impl Iterator<Item = f64> + Clone, step: i32) -> Self {
        #[allow(clippy::cast_possible_truncation, reason = "percents and dollars, rounded")]
        let steps = |value: f64| value as i32;
        let size = f64::from(step);
        let low = steps((values.clone().fold(f64::INFINITY, f64::min) / size).floor()) * step;
        let high = steps((values.fold(f64::NEG_INFINITY, f64::max) / size).ceil()) * step;
        Self { step, low, high }
    }

    fn share(&self, value: f64) -> f64 {
        (value - f64::from(self.low)) / f64::from(self.high - self.low)
    }

    fn ticks(&self) -> impl Iterator<Item = i32> + use<> {
        (self.low..=self.high).step_by(usize::try_from(self.step).unwrap_or(1))
    }
}

const DOT: f64 = 6.0;

/// Where the letters of dots go: beside each, off the other dots and letters.
fn lettered(dots: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut taken: Vec<(f64, f64)> = dots.to_vec();
    let placed = dots.iter().map(|(x, y)| {
        let sides = [(x + 15.0, *y), (x - 15.0, *y), (*x, y - 15.0), (*x, y + 15.0)];
        let is_free =
            |side: &&(f64, f64)| taken.iter().all(|(x, y)| (x - side.0).abs() > 13.0 || (y - side.1).abs() > 13.0);
        let side = *sides.iter().find(is_free).unwrap_or(&sides[0]);
        taken.push(side);
        // The line that letters stand on is below their middle.
        (side.0, side.1 + 5.0)
    });
    placed.collect()
}

/// Each dot leads to its occupation; what it says stands in the table below the picture, too.
fn picture(dots: &[Dot]) -> Markup {
    let pay = |dot: &Dot| dot.pay.published().map_or(0.0, Usd::to_f64);
    let growth = |dot: &Dot| dot.growth.published().map_or(0.0, Percent::to_f64);
    let (across, up) = (Scale::of(dots.iter().map(growth), 10), Scale::of(dots.iter().map(pay), 20_000));
    let x = |percent: f64| LEFT + across.share(percent) * (WIDTH - LEFT - RIGHT);
    let y = |dollars: f64| HEIGHT - BOTTOM - up.share(dollars) * (HEIGHT - TOP - BOTTOM);
    let at: Vec<_> = dots.iter().map(|dot| (x(growth(dot)), y(pay(dot)))).collect();
    let best = dots.iter().max_by_key(|dot| dot.pay.published());
    let most = dots.iter().max_by_key(|dot| dot.growth.published());
    html! {
        figure {
            svg viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="group" aria-label="Annual median wage against projected growth, a dot for each occupation" {
                @for tick in up.ticks() {
                    @let at = y(f64::from(tick));
                    line.grid x1=(LEFT) y1=(at) x2=(WIDTH - RIGHT) y2=(at) {}
                    text.scale x=(LEFT - 8.0) y=(at + 5.0) text-anchor="end" { (Usd(tick)) }
                }
                @for tick in across.ticks() {
                    @let at = x(f64::from(tick));
                    line.grid.zero[tick == 0] x1=(at) y1=(TOP) x2=(at) y2=(HEIGHT - BOTTOM) {}
                    text.scale x=(at) y=(HEIGHT - BOTTOM + 20.0) text-anchor="middle" { (tick) "%" }
                }
                text.axis x="0" y="16" { "Annual median wage" }
                text.axis x=(WIDTH) y=(HEIGHT - 10.0) text-anchor="end" { "Projected growth" }
                @for (dot, (x, y), (left, base)) in dots.iter().zip(&at).zip(lettered(&at)).map(|((dot, at), letter)| (dot, *at, letter)) {
                    @let ours = dot.occupation == current::occupation();
                    a href={ "/occupation/" (dot.occupation.soc()) } {
                        title { (dot.letter) ": " (dot.occupation.title()) }
                        circle.target cx=(x) cy=(y) r="14" {}
                        circle.dot.ours[ours] cx=(x) cy=(y) r=(DOT) {}
                        text.letter x=(left) y=(base) text-anchor="middle" { (dot.letter) }
                    }
                }
            }
            figcaption {
                @if let (Some(best), Some(most)) = (best, most) {
                    (best.occupation.title()) " earn most, " (value(best.pay)) "; " (most.occupation.title()) " grow most, " (value(most.growth)) ". "
                }
                "The ringed dot is " (current::occupation().title()) ". Left of the dashed line employment is projected to shrink. "
                (references(dots.iter().flat_map(|dot| [dot.pay.into(), dot.growth.into()])))
            }
        }
    }
}

pub(crate) fn page(_: &Question) -> Result<Page, Problem> {
    let dots = dots();
    let content = html! {
        p { "Each dot is an occupation and leads to its page. Which occupations belong here is our judgment." }
        (picture(&dots))
        div.wide tabindex="0" role="region" aria-label="Table of the occupations" {
            table {
                caption { (references(dots.iter().flat_map(|dot| [dot.pay.into(), dot.growth.into()]))) }
                thead { tr { th scope="col" { "Occupation" } th scope="col" { "Annual median wage" } th scope="col" { "Projected growth" } } }
                tbody {
                    @for dot in &dots {
                        tr {
                            th scope="row" { (dot.letter) ". " (occupation_link(dot.occupation)) }
                            td { (value(dot.pay)) }
                            td { (value(dot.growth)) }
                        }
                    }
                }
            }
        }
        h2 { "Where medical records work leads" }
        (links(current::occupation().leads_to()))
    };
    Ok(Page::new("The career field: pay and growth", content).at("/field"))
}

fn links(links: impl Iterator<Item = FieldLink>) -> Markup {
    html! {
        ul.links {
            @for link in links {
                li {
                    (occupation_link(link.occupation())) ", annual median wage " (figure(link.occupation().national_wage().median_figure()))
                    @if link.is_of_specialty() { ". The link is to a specialty; the pay is that of the whole occupation" }
                    ul.claims { @for claim in link.claims() { li {
                        @match claim.source() {
                            Some(source) => (sourced(claim, [Reference::of_source(source)])),
                            None => (claim),
                        }
                    } } }
                }
            }
        }
    }
}

pub(crate) fn one_json(question: &Question) -> Result<Value, Problem> {
    let one = occupation(Some(question.name()?))?;
    let mut answer = today::about(one);
    answer["leads_to"] = json!(one.leads_to().collect::<Vec<_>>());
    answer["comes_from"] = json!(one.comes_from().collect::<Vec<_>>());
    answer["beside"] = json!(one.beside().collect::<Vec<_>>());
    Ok(answer)
}

pub(crate) fn one_page(question: &Question) -> Result<Page, Problem> {
    let one = occupation(Some(question.name()?))?;
    let years = || one.national_wages().iter().map(|year| year.annual_figure(Statistic::Median));
    let content = html! {
        (today::summary(one))
        @if !one.wages_by_state().is_empty() { p { a href={ "/states?occupation=" (one.soc()) } { "Pay by state" } } }
        @if one.leads_to().next().is_some() { h2 { "Leads to" } (links(one.leads_to())) }
        @if one.comes_from().next().is_some() { h2 { "Comes from" } (links(one.comes_from())) }
        @if one.beside().next().is_some() { h2 { "Beside it" } (links(one.beside())) }
        h2 { "Annual median wage by year" }
        p { "OEWS is no time series: years differ in method, and each pools three years of samples." }
        table.pairs {
            tbody { @for year in years() { tr { th scope="row" { (year.period()) } td { (figure(year)) } } } }
        }
    };
    Ok(Page::new(one.title(), content))
}
