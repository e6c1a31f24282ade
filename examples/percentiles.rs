//! What the field pays, from the lowest to the highest tenth, as SVG: a band for each occupation.
//!
//! `cargo run --example percentiles > bands.svg`

#[path = "shared/shell.rs"]
mod shell;
#[path = "shared/svg.rs"]
mod svg;

use std::io::Write;
use std::process::ExitCode;

use health_info_careers::occupation::FieldRole;
use health_info_careers::{Estimate, NationalWage, Occupation, Statistic, Usd, current};
use shell::Outcome;
use svg::{Drawing, GRID, INK, MAIN, OTHER, QUIET, Theme};

const LEFT: f64 = 400.0;
const WIDTH: f64 = 510.0;
const TOP: f64 = 100.0;
const ROW: f64 = 27.0;
/// The right end of the scale; a band that goes on is cut there, and says so.
const MOST: i32 = 260_000;

fn x(wage: i32) -> f64 {
    LEFT + f64::from(wage.min(MOST)) / f64::from(MOST) * WIDTH
}

/// The wage, or the bound that a top-coded one is known to reach.
fn known(value: Estimate<Usd>) -> Option<i32> {
    value.at_least().map(|wage| wage.0)
}

fn band(drawing: &mut Drawing, row: NationalWage, y: f64) {
    let occupation = row.occupation();
    let is_core = occupation.field_role() == Some(FieldRole::Core);
    let color = if is_core { MAIN } else { OTHER };
    let weight = if is_core { "bold" } else { "normal" };
    let style = format!("text-anchor=\"end\" font-size=\"12\" font-weight=\"{weight}\" fill=\"{INK}\"");
    drawing.text((LEFT - 10.0, y + 4.0), &style, occupation.title());
    let [low, lower, middle, upper, high] = Statistic::PERCENTILES.map(|statistic| known(row.annual(statistic)));
    if let Some((low, high)) = low.zip(high) {
        drawing.line((x(low), y), (x(high), y), &format!("stroke=\"{color}\" stroke-width=\"2\""));
        // An end that is not where it is drawn: beyond the scale, or only known to be so high.
        let is_open = matches!(row.annual(Statistic::P90), Estimate::AtLeast(_));
        if high > MOST || is_open {
            let style = format!("text-anchor=\"end\" font-size=\"11\" fill=\"{QUIET}\"");
            let more = if is_open { "+" } else { "" };
            drawing.text((LEFT + WIDTH + 60.0, y + 4.0), &style, &format!("{}{more}", Usd(high)));
        }
    }
    if let Some((lower, upper)) = lower.zip(upper) {
        drawing.add(format_args!(
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"12\" fill=\"{color}\"/>",
            x(lower),
            y - 6.0,
            x(upper) - x(lower)
        ));
    }
    if let Some(middle) = middle {
        drawing.line((x(middle), y - 8.0), (x(middle), y + 8.0), "stroke=\"#ffffff\" stroke-width=\"3\"");
        drawing.line((x(middle), y - 8.0), (x(middle), y + 8.0), &format!("stroke=\"{INK}\" stroke-width=\"1.5\""));
    }
}

fn percentiles(arguments: &[String], out: &mut dyn Write) -> Outcome {
    let (theme, rest) = Theme::of(arguments)?;
    shell::no_more(&rest)?;
    let core = current::occupation().national_wage();
    let mut rows: Vec<_> =
        Occupation::field().map(Occupation::national_wage).filter(|row| row.period() == core.period()).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(known(row.median())));
    let title = format!(
        "Half of {} earn {} to {}, {}",
        core.occupation().title(),
        core.annual(Statistic::P25),
        core.annual(Statistic::P75),
        core.period()
    );
    let height = TOP + ROW * svg::length(rows.len());
    let mut drawing = Drawing::new(980, 650, &title);
    drawing.head(
        &title,
        "The career field: annual wages, 10th to 90th percentile (line), 25th to 75th (bar), median (tick); US dollars",
    );
    for wage in (0..=MOST).step_by(40_000) {
        drawing.line((x(wage), TOP - 16.0), (x(wage), height - 10.0), &format!("stroke=\"{GRID}\""));
        let style = format!("text-anchor=\"middle\" font-size=\"12\" fill=\"{QUIET}\"");
        drawing.text((x(wage), height + 8.0), &style, &Usd(wage).to_string());
    }
    let mut y = TOP;
    for row in rows {
        band(&mut drawing, row, y);
        y += ROW;
    }
    let style = format!("font-size=\"12\" fill=\"{QUIET}\"");
    let source = format!(
        "Source: {}, wage and salary workers. Which occupations belong to the field is our judgment.",
        core.source()
    );
    drawing.text((24.0, height + 36.0), &style, &source);
    out.write_all(drawing.finish(theme).as_bytes())?;
    Ok(())
}

fn main() -> ExitCode {
    shell::run("percentiles [--theme dark]", percentiles)
}
