//! The national median wage over the years, as SVG on standard output: a line for each code, and
//! a gap where the code changed, for no series runs across.
//!
//! `cargo run --example trend > trend.svg`

#[path = "shared/shell.rs"]
mod shell;
#[path = "shared/svg.rs"]
mod svg;

use std::io::Write;
use std::process::ExitCode;

use health_info_careers::wage::NationalWages;
use health_info_careers::{Occupation, Statistic, Usd, current};
use shell::Outcome;
use svg::{Drawing, Theme};

/// What is left free to either side of the years.
const MARGIN: u16 = 70;
const TOP: f64 = 84.0;
const HEIGHT: f64 = 360.0;

/// From one year to the next: as wide as two figures side by side need.
const YEAR: u16 = 52;

/// The lines: code, color, label.
const LINES: [(Occupation, &str, &str); 5] = [
    (Occupation::MEDICAL_RECORDS_TECHNICIANS, "#1c4f77", "records and health information technicians"),
    (Occupation::RECORDS_SPECIALISTS_COMBINED, "#5b666e", "combined code"),
    (Occupation::TECHNOLOGISTS_COMBINED, "#5b666e", "combined code"),
    (Occupation::MEDICAL_RECORDS_SPECIALISTS, "#c1540c", "records specialists"),
    (Occupation::HEALTH_INFORMATION_TECHNOLOGISTS, "#4b7f2c", "technologists and registrars"),
];

/// The years and medians of a line that are published.
fn points(rows: &NationalWages) -> impl Iterator<Item = (u16, Usd)> {
    rows.iter().filter_map(|row| Some((row.period().year(), row.annual(Statistic::Median).published()?)))
}

/// The first and last value of either axis: those of the data, wages to the next 20,000.
struct Scale {
    years: (u16, u16),
    wages: (i32, i32),
}

impl Scale {
    fn new() -> Option<Self> {
        let all = || LINES.into_iter().flat_map(|(occupation, ..)| points(occupation.national_wages()));
        let (years, wages) = (|| all().map(|(year, _)| year), || all().map(|(_, wage)| wage.0));
        Some(Self {
            years: (years().min()?, years().max()?),
            wages: (wages().min()? / 20_000 * 20_000, (wages().max()? / 20_000 + 1) * 20_000),
        })
    }

    fn width(&self) -> u32 {
        u32::from(2 * MARGIN + (self.years.1 - self.years.0) * YEAR)
    }

    fn x(&self, year: f64) -> f64 {
        f64::from(MARGIN) + (year - f64::from(self.years.0)) * f64::from(YEAR)
    }

    fn y(&self, wage: Usd) -> f64 {
        TOP + HEIGHT - f64::from(wage.0 - self.wages.0) / f64::from(self.wages.1 - self.wages.0) * HEIGHT
    }
}

fn axes(drawing: &mut Drawing, scale: &Scale) {
    let (left, right) = (scale.x(f64::from(scale.years.0)), scale.x(f64::from(scale.years.1)));
    for wage in (scale.wages.0..=scale.wages.1).step_by(10_000).map(Usd) {
        let height = scale.y(wage);
        drawing.add(format_args!(
            "<line x1=\"{left}\" x2=\"{right:.1}\" y1=\"{height:.1}\" y2=\"{height:.1}\" stroke=\"#e2e6e9\"/>"
        ));
        drawing.text(
            (left - 8.0, height + 4.0),
            "text-anchor=\"end\" font-size=\"12\" fill=\"#44525c\"",
            &wage.to_string(),
        );
    }
    for year in scale.years.0..=scale.years.1 {
        let style = "text-anchor=\"middle\" font-size=\"12\" fill=\"#44525c\"";
        drawing.text((scale.x(f64::from(year)), TOP + HEIGHT + 20.0), style, &year.to_string());
    }
    for (year, note) in [(2018.5, "SOC 2018: combined codes"), (2020.5, "new codes, new method")] {
        let place = scale.x(year);
        drawing.add(format_args!(
            "<line x1=\"{place:.1}\" x2=\"{place:.1}\" y1=\"{TOP}\" y2=\"{:.1}\" stroke=\"#9aa3aa\" stroke-dasharray=\"4 4\"/>",
            TOP + HEIGHT
        ));
        let (anchor, shift) = if year < 2019.0 { ("end", -6.0) } else { ("start", 6.0) };
        let style = format!("text-anchor=\"{anchor}\" font-size=\"11\" fill=\"#5b666e\"");
        drawing.text((place + shift, TOP + 14.0), &style, note);
    }
}

fn line(drawing: &mut Drawing, scale: &Scale, rows: &NationalWages, color: &str) {
    let points: Vec<_> =
        points(rows).map(|(year, wage)| (year, wage, scale.x(f64::from(year)), scale.y(wage))).collect();
    let path: Vec<_> = points.iter().map(|(.., x, y)| format!("{x:.1},{y:.1}")).collect();
    drawing.add(format_args!(
        "<polyline points=\"{}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2.5\"/>",
        path.join(" ")
    ));
    for (index, (year, wage, x, y)) in points.iter().enumerate() {
        drawing.add(format_args!(
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.5\" fill=\"{color}\"><title>May {year}: {wage}</title></circle>"
        ));
        // The ends of each line carry their figures.
        if index == 0 || index + 1 == points.len() {
            let style = format!("text-anchor=\"middle\" font-size=\"11.5\" fill=\"{color}\"");
            drawing.text((*x, y - 9.0), &style, &wage.to_string());
        }
        // And the last its code, for whoever sees no colors: beside it where nothing follows, else below.
        if index + 1 == points.len() {
            let (anchor, place) =
                if *year == scale.years.1 { ("start", (x + 9.0, y + 4.0)) } else { ("end", (x + 8.0, y + 23.0)) };
            let style = format!("text-anchor=\"{anchor}\" font-size=\"11.5\" font-weight=\"bold\" fill=\"{color}\"");
            drawing.text(place, &style, rows.occupation().as_ref());
        }
    }
}

fn trend(arguments: &[String], out: &mut dyn Write) -> Outcome {
    let (theme, rest) = Theme::of(arguments)?;
    shell::no_more(&rest)?;
    let rows = current::occupation().national_wages();
    let (first, last) = rows.first().zip(rows.iter().next_back()).ok_or("no national wages")?;
    let title = format!(
        "Records specialists' median: {} in {}, {} in {}",
        first.median(),
        first.period().year(),
        last.median(),
        last.period().year()
    );
    let scale = Scale::new().ok_or("no medians")?;
    let mut drawing = Drawing::new(scale.width(), 560, &title);
    drawing.head(&title, "National median wage, May of each year, US dollars, not adjusted for prices. Source: OEWS");
    axes(&mut drawing, &scale);
    for (occupation, color, _) in LINES {
        line(&mut drawing, &scale, occupation.national_wages(), color);
    }
    let mut place = (24.0, 500.0);
    for (occupation, color, label) in LINES {
        drawing.add(format_args!(
            "<rect x=\"{:.0}\" y=\"{:.0}\" width=\"14\" height=\"4\" fill=\"{color}\"/>",
            place.0,
            place.1 - 5.0
        ));
        let text = format!("{occupation} {label}");
        drawing.text((place.0 + 20.0, place.1), "font-size=\"12\" fill=\"#1b2a35\"", &text);
        place = if place.0 > 400.0 { (24.0, place.1 + 20.0) } else { (420.0, place.1) };
    }
    out.write_all(drawing.finish(theme).as_bytes())?;
    Ok(())
}

fn main() -> ExitCode {
    shell::run("trend [--theme dark]", trend)
}
