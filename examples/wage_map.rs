//! A tile map of the states by pay, as SVG on standard output.
//!
//! `cargo run --example wage_map -- --occupation 29-2072 --year 2025 > map.svg`

#[path = "shared/request.rs"]
mod request;
#[path = "shared/shell.rs"]
mod shell;
#[path = "shared/svg.rs"]
mod svg;
#[path = "shared/tiles.rs"]
mod tiles;

use std::io::Write;
use std::process::ExitCode;

use health_info_careers::unit::Dating;
use health_info_careers::{Discrepancy, State, StateWages, Statistic, Usd};
use request::Request;
use shell::{Outcome, no_more};
use svg::{Drawing, INK, QUIET, Theme, length};
use tiles::GRID;

const TILE: f64 = 66.0;
const GAP: f64 = 4.0;
const LEFT: f64 = 24.0;
const TOP: f64 = 86.0;

/// From low to high pay: one hue, so that more is darker; text stays readable on each.
const FILLS: [(&str, &str); 5] = [
    ("#e3eef6", "#10202b"),
    ("#b9d6e8", "#10202b"),
    ("#7fb3d3", "#10202b"),
    ("#3f83b0", "#fefefe"),
    ("#1c4f78", "#fefefe"),
];

/// The lowest wage of each class but the first: equal steps of whole thousands.
struct Classes {
    bounds: [Usd; 4],
}

impl Classes {
    fn of(table: &StateWages, statistic: Statistic) -> Option<Self> {
        let wages = || table.iter().filter_map(|row| row.annual(statistic).published());
        let (low, high) = (wages().min()?.0, wages().max()?.0);
        let floor = low / 1_000 * 1_000;
        let step = ((high - floor) / 5 / 1_000 + 1) * 1_000;
        Some(Self { bounds: [1, 2, 3, 4].map(|class| Usd(floor + class * step)) })
    }

    fn of_wage(&self, wage: Usd) -> usize {
        self.bounds.iter().filter(|bound| wage >= **bound).count()
    }

    fn name(&self, class: usize) -> String {
        match class {
            0 => format!("below {}", self.bounds[0]),
            4 => format!("{} and more", self.bounds[3]),
            _ => format!("{} to {}", self.bounds[class - 1], Usd(self.bounds[class].0 - 10)),
        }
    }
}

fn tile(drawing: &mut Drawing, (x, y): (f64, f64), state: State, wage: &str, fill: (&str, &str)) {
    drawing.add(format_args!(
        "<g><title>{}: {}</title><rect x=\"{x:.0}\" y=\"{y:.0}\" width=\"{TILE}\" height=\"{TILE}\" rx=\"5\" fill=\"{}\"/>",
        state.name(),
        svg::escaped(wage),
        fill.0
    ));
    let center = x + TILE / 2.0;
    let style = |size: u32, weight: &str| {
        format!("text-anchor=\"middle\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{}\"", fill.1)
    };
    drawing.text((center, y + 29.0), &style(18, "bold"), state.usps());
    drawing.text((center, y + 49.0), &style(13, "normal"), wage);
    drawing.add("</g>");
}

fn map(table: &'static StateWages, statistic: Statistic, classes: &Classes, theme: Theme) -> String {
    let dating = if table.dating() == Dating::Stated { "" } else { " (inferred)" };
    let top = table.ranked_by(statistic).next();
    let finding = top.map_or(String::new(), |top| format!("Highest in {}: {}", top.row().state().name(), top.value()));
    let title = format!("{finding}, {}{dating}", table.period());
    let about = format!(
        "Annual {} wage by state, {} (SOC {}), US dollars",
        statistic.name(),
        table.occupation().title(),
        table.occupation()
    );
    let mut drawing = Drawing::new(814, 730, &title);
    drawing.head(&title, &about);
    for (line, codes) in GRID.iter().enumerate() {
        for (column, code) in codes.split(' ').enumerate() {
            let Some(row) = State::from_usps(code).and_then(|state| table.get(state)) else { continue };
            let place = (LEFT + length(column) * (TILE + GAP), TOP + length(line) * (TILE + GAP));
            let wage = row.annual(statistic);
            let fill = wage.published().map_or(("#f4f4f4", "#555555"), |wage| FILLS[classes.of_wage(wage)]);
            let mut shown = wage.published().map_or_else(|| "n/a".to_owned(), |wage| wage.to_string());
            if row.discrepancies().any(Discrepancy::is_unresolved) {
                shown.push('*');
            }
            tile(&mut drawing, place, row.state(), &shown, fill);
        }
    }
    for (class, (fill, _)) in FILLS.iter().enumerate() {
        let x = LEFT + length(class) * 154.0;
        drawing.add(format_args!("<rect x=\"{x:.0}\" y=\"660\" width=\"16\" height=\"16\" rx=\"3\" fill=\"{fill}\"/>"));
        drawing.text((x + 22.0, 673.0), &format!("font-size=\"12.5\" fill=\"{INK}\""), &classes.name(class));
    }
    let disputed = table.discrepancies().filter(|discrepancy| discrepancy.is_unresolved());
    let notes: String = disputed.map(|found| format!(" * {} ({}).", found.title(), found.verdict().name())).collect();
    let source = format!(
        "Source: {}. Tiles of one size, placed roughly as on a map.{notes}",
        table.source().map_or("", |source| source.id())
    );
    drawing.text((LEFT, 706.0), &format!("font-size=\"12\" fill=\"{QUIET}\""), &source);
    drawing.finish(theme)
}

fn wage_map(arguments: &[String], out: &mut dyn Write) -> Outcome {
    let (theme, rest) = Theme::of(arguments)?;
    let request = Request::of(&rest)?;
    no_more(&request.names)?;
    let table = request.wages_by_state()?;
    // Most tables have means; some of the earlier ones have only medians.
    let draw = |statistic| Classes::of(table, statistic).map(|classes| map(table, statistic, &classes, theme));
    let drawing = draw(Statistic::Mean).or_else(|| draw(Statistic::Median));
    let drawing = drawing.ok_or_else(|| format!("{table} has neither means nor medians"))?;
    out.write_all(drawing.as_bytes())?;
    Ok(())
}

fn main() -> ExitCode {
    shell::run("wage_map [--occupation 29-2072] [--year 2025] [--theme dark]", wage_map)
}
