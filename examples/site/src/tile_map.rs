//! The states as a map of tiles, darker where the pay is higher; each tile leads to its state.

#[path = "../../shared/tiles.rs"]
mod tiles;

use health_info_careers::{State, StateWage, StateWages, Statistic, Usd};
use maud::{Markup, html};

use crate::figure::{Reference, references, value, value_in_picture};
use tiles::GRID;

/// Groups of about as many states each, by which the tiles are colored: as many as the style has fills.
const LEVELS: usize = 5;
const TILE: usize = 64;

/// The annual wage, of one statistic; `href` is the page of a state.
pub(crate) fn map(table: &StateWages, statistic: Statistic, href: impl Fn(State) -> String) -> Markup {
    let pay = |row: &StateWage| row.annual_figure(statistic).published();
    let published = || table.iter().filter(|row| pay(row).is_some());
    let (Some(lowest), Some(highest)) = (published().min_by_key(pay), published().max_by_key(pay)) else {
        return html! {};
    };
    // By rank: by amount, one state far from the others would leave these all alike.
    let count = published().count();
    let lower = |wage: Usd| published().filter(|row| pay(row) < Some(wage)).count();
    let level = |row: &StateWage| pay(row).map_or(0, |wage| 1 + lower(wage) * LEVELS / count);
    let of_all = table.iter().map(|row| Reference::from(row.annual_figure(statistic)));
    html! {
        h2 { "Annual " (statistic.name()) " wage" }
        figure {
            svg viewBox="0 0 704 512" role="group" aria-label={ "Annual " (statistic.name()) " wage by state" } {
                @for (line, states) in GRID.iter().enumerate() {
                    @for (column, state) in states.split(' ').enumerate() {
                        @if let Some(row) = state.parse::<State>().ok().and_then(|state| table.get(state)) {
                            @let (x, y) = (column * TILE, line * TILE);
                            (tile(&row, statistic, level(&row), (x, y), &href(row.state())))
                        }
                    }
                }
            }
            figcaption {
                "Highest in " (highest.state().name()) ", " (value(highest.annual_figure(statistic)))
                "; lowest in " (lowest.state().name()) ", " (value(lowest.annual_figure(statistic))) ". The darker, the higher. " (references(of_all))
            }
        }
    }
}

fn tile(row: &StateWage, statistic: Statistic, level: usize, (x, y): (usize, usize), href: &str) -> Markup {
    html! {
        a class={ "tile level-" (level) } href=(href) {
            rect x=(x + 2) y=(y + 2) width=(TILE - 4) height=(TILE - 4) rx="5" { title { (row.state().name()) } }
            text.code x=(x + TILE / 2) y=(y + 28) text-anchor="middle" { (row.state().usps()) }
            (value_in_picture(row.annual_figure(statistic), "pay", (x + TILE / 2, y + 47)))
        }
    }
}
