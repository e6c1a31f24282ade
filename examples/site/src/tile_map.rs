//! The states as a map of tiles, darker where the pay is higher; each tile leads to its state.

use health_info_careers::{State, StateWages, Statistic};
use maud::{Markup, html};

const GRID: [&str; 8] = [
    "AK -- -- -- -- -- -- -- -- -- ME",
    "-- -- -- -- -- -- -- -- -- VT NH",
    "WA ID MT ND MN IL WI MI NY RI MA",
    "OR NV WY SD IA IN OH PA NJ CT --",
    "CA UT CO NE MO KY WV VA MD DE --",
    "-- AZ NM KS AR TN NC SC DC -- --",
    "-- -- -- OK LA MS AL GA -- -- --",
    "HI GU -- TX -- -- -- -- FL PR VI",
];

/// A fill and the color of its text; a test computes their contrast.
pub const FILLS: [(&str, &str); 5] = [
    ("#e3eef6", "#1b2a35"),
    ("#b9d6e8", "#1b2a35"),
    ("#7fb3d3", "#10202b"),
    ("#33739c", "#ffffff"),
    ("#1c4f77", "#ffffff"),
];

const UNKNOWN: (&str, &str) = ("#ffffff", "#1b2a35");
const TILE: usize = 64;

/// In thousands of dollars, the annual mean wage.
pub(crate) fn map(table: &StateWages, query: &str) -> Markup {
    let wages = || table.iter().filter_map(|row| row.mean().published());
    let (Some(low), Some(high)) = (wages().min(), wages().max()) else { return html! {} };
    let class =
        |wage: i32| usize::try_from((wage - low.0) * 5 / (high.0 - low.0 + 1)).map_or(UNKNOWN, |one| FILLS[one.min(4)]);
    html! {
        svg viewBox="0 0 704 512" role="group" aria-label="Annual mean wage by state, in thousands of dollars" {
            @for (line, states) in GRID.iter().enumerate() {
                @for (column, state) in states.split(' ').enumerate() {
                    @if let Some(row) = state.parse::<State>().ok().and_then(|state| table.get(state)) {
                        @let wage = row.annual_figure(Statistic::Mean);
                        @let (fill, ink) = wage.published().map_or(UNKNOWN, |wage| class(wage.0));
                        @let (x, y) = (column * TILE, line * TILE);
                        a href={ "/state/" (state) (query) } {
                            rect x=(x + 2) y=(y + 2) width=(TILE - 4) height=(TILE - 4) rx="5" fill=(fill) stroke="#4a5a66" {
                                title data-period=(wage.period()) data-source=(wage.source().id()) { (row.state().name()) ": " (wage.value()) }
                            }
                            text x=(x + TILE / 2) y=(y + 28) text-anchor="middle" font-size="16" font-weight="600" fill=(ink) { (state) }
                            text x=(x + TILE / 2) y=(y + 47) text-anchor="middle" font-size="14" fill=(ink) {
                                @if let Some(wage) = wage.published() { (f64::from(wage.0 / 100) / 10.0) } @else { "–" }
                            }
                        }
                    }
                }
            }
        }
    }
}
