//! The career field as a picture: pay against projected growth, one dot an occupation, as SVG.
//!
//! `cargo run --example field_map > field.svg`

#[path = "shared/shell.rs"]
mod shell;
#[path = "shared/svg.rs"]
mod svg;

use std::io::Write;
use std::process::ExitCode;

use health_info_careers::occupation::FieldRole;
use health_info_careers::{NationalWage, Occupation, Percent, Projection, Projections, Usd};
use shell::Outcome;
use svg::{Drawing, GRID, INK, MAIN, OTHER, QUIET, Theme};

const SIZE: (u32, u32) = (960, 700);
const LEFT: f64 = 90.0;
const TOP: f64 = 90.0;
const WIDTH: f64 = 830.0;
const HEIGHT: f64 = 500.0;
/// Of the labels: height of a line, and width of a letter on average.
const LINE: f64 = 13.0;
const LETTER: f64 = 6.3;

/// One occupation of the field with what is drawn of it.
struct Dot {
    occupation: Occupation,
    pay: Usd,
    growth: Percent,
    is_core: bool,
}

/// What the dots are measured against: whole steps around the least and the most.
struct Scale {
    growth: (i32, i32),
    pay: (i32, i32),
}

impl Scale {
    fn of(dots: &[Dot]) -> Option<Self> {
        let growth = || dots.iter().map(|dot| dot.growth.hundredths() / 100);
        let pay = || dots.iter().map(|dot| dot.pay.0);
        Some(Self {
            growth: ((growth().min()? - 5).div_euclid(5) * 5, (growth().max()? + 9).div_euclid(5) * 5),
            pay: (pay().min()? / 20_000 * 20_000, (pay().max()? / 20_000 + 1) * 20_000),
        })
    }

    fn x(&self, growth: f64) -> f64 {
        LEFT + (growth - f64::from(self.growth.0)) / f64::from(self.growth.1 - self.growth.0) * WIDTH
    }

    fn y(&self, pay: i32) -> f64 {
        TOP + HEIGHT - f64::from(pay - self.pay.0) / f64::from(self.pay.1 - self.pay.0) * HEIGHT
    }

    fn place(&self, dot: &Dot) -> (f64, f64) {
        (self.x(f64::from(dot.growth.hundredths()) / 100.0), self.y(dot.pay.0))
    }
}

/// A rectangle that a label or a dot takes.
#[derive(Clone, Copy)]
struct Space {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

impl Space {
    fn meets(&self, other: &Self) -> bool {
        self.left < other.left + other.width
            && other.left < self.left + self.width
            && self.top < other.top + other.height
            && other.top < self.top + self.height
    }
}

fn dots() -> Vec<(Dot, NationalWage, &'static Projection)> {
    let dots = Occupation::field().filter_map(|occupation| {
        let (wage, round) = (occupation.national_wage(), occupation.projections().map(Projections::latest)?);
        let is_core = occupation.field_role() == Some(FieldRole::Core);
        let dot = Dot { occupation, pay: wage.median().published()?, growth: round.growth(), is_core };
        Some((dot, wage, round))
    });
    dots.collect()
}

fn axes(drawing: &mut Drawing, scale: &Scale) {
    let grid = format!("stroke=\"{GRID}\"");
    for pay in (scale.pay.0..=scale.pay.1).step_by(20_000) {
        drawing.line((LEFT, scale.y(pay)), (LEFT + WIDTH, scale.y(pay)), &grid);
        let style = format!("text-anchor=\"end\" font-size=\"12\" fill=\"{QUIET}\"");
        drawing.text((LEFT - 8.0, scale.y(pay) + 4.0), &style, &Usd(pay).to_string());
    }
    for growth in (scale.growth.0..=scale.growth.1).step_by(5) {
        let x = scale.x(f64::from(growth));
        let style = if growth == 0 { format!("stroke=\"{QUIET}\" stroke-dasharray=\"4 4\"") } else { grid.clone() };
        drawing.line((x, TOP), (x, TOP + HEIGHT), &style);
        let style = format!("text-anchor=\"middle\" font-size=\"12\" fill=\"{QUIET}\"");
        drawing.text((x, TOP + HEIGHT + 18.0), &style, &format!("{growth}%"));
    }
}

/// Writes each name where it meets no dot and no other name, with a line to its dot where it stands off.
fn labels(drawing: &mut Drawing, scale: &Scale, dots: &[Dot]) {
    let mut taken: Vec<_> = dots
        .iter()
        .map(|dot| scale.place(dot))
        .map(|(x, y)| Space { left: x - 6.0, top: y - 6.0, width: 12.0, height: 12.0 })
        .collect();
    for dot in dots {
        let (x, y) = scale.place(dot);
        let name = dot.occupation.title();
        let letter = if dot.is_core { LETTER * 1.2 } else { LETTER };
        let width = svg::length(name.chars().count()) * letter;
        let mut spaces = [0.0, 12.0, 26.0, 40.0, 54.0, 70.0, 86.0, 104.0].into_iter().flat_map(|off| {
            [
                (x + 9.0 + off, y - LINE / 2.0),
                (x - 9.0 - off - width, y - LINE / 2.0),
                (x - width / 2.0, y - 9.0 - off - LINE),
                (x - width / 2.0, y + 9.0 + off),
                (x + 9.0, y - off - LINE),
                (x + 9.0, y + off),
                (x - 9.0 - width, y - off - LINE),
                (x - 9.0 - width, y + off),
            ]
            .map(|(left, top)| (off, Space { left, top, width, height: LINE }))
        });
        let is_free = |space: &Space| {
            space.left >= LEFT
                && space.left + space.width <= LEFT + WIDTH + 30.0
                && space.top >= TOP
                && space.top + space.height <= TOP + HEIGHT
                && !taken.iter().any(|other| other.meets(space))
        };
        let Some((off, space)) = spaces.find(|(_, space)| is_free(space)) else { continue };
        if off > 0.0 {
            let nearest = (x.clamp(space.left, space.left + space.width), y.clamp(space.top, space.top + LINE));
            drawing.line((x, y), nearest, &format!("stroke=\"{QUIET}\" stroke-width=\"0.7\""));
        }
        let weight = if dot.is_core { "bold" } else { "normal" };
        // The width is a guess: the text is tied to the side that its dot is on.
        let (anchor, at) = if space.left > x {
            ("start", space.left)
        } else if space.left + space.width < x {
            ("end", space.left + space.width)
        } else {
            ("middle", space.left + space.width / 2.0)
        };
        let style = format!("text-anchor=\"{anchor}\" font-size=\"11.5\" font-weight=\"{weight}\" fill=\"{INK}\"");
        drawing.text((at, space.top + LINE - 3.0), &style, name);
        taken.push(space);
    }
}

fn field_map(arguments: &[String], out: &mut dyn Write) -> Outcome {
    let (theme, rest) = Theme::of(arguments)?;
    shell::no_more(&rest)?;
    let rows = dots();
    let (_, wage, round) = rows.first().ok_or("the field has no figures")?;
    let (period, years, sources) = (wage.period(), round.period(), (wage.source(), round.source()));
    // Dots of different years would not belong into one picture.
    let of_one_time =
        |(_, wage, round): &(Dot, NationalWage, &Projection)| wage.period() == period && round.period() == years;
    let dots: Vec<_> = rows.into_iter().filter(of_one_time).map(|(dot, ..)| dot).collect();
    let most = dots.iter().max_by_key(|dot| dot.growth.hundredths()).ok_or("no growth")?;
    let best = dots.iter().max_by_key(|dot| dot.pay.0).ok_or("no pay")?;
    let (growing, earning) = (most.occupation.title(), best.occupation.title());
    let title = format!("{growing} grow most by {}, {earning} earn most", years.end_year());
    let mut drawing = Drawing::new(SIZE.0, SIZE.1, &title);
    let about =
        format!("The career field: national median wage, {period}, against projected change in employment, {years}");
    drawing.head(&title, &about);
    let scale = Scale::of(&dots).ok_or("nothing to draw")?;
    axes(&mut drawing, &scale);
    for dot in &dots {
        let (x, y) = scale.place(dot);
        // The core is told apart by form too, for whoever sees no colors.
        let (radius, style) = if dot.is_core {
            (6.0, format!("fill=\"#ffffff\" stroke=\"{MAIN}\" stroke-width=\"3\""))
        } else {
            (5.0, format!("fill=\"{OTHER}\""))
        };
        drawing.add(format_args!(
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius}\" {style}><title>{} {}: {}, {}</title></circle>",
            dot.occupation,
            svg::escaped(dot.occupation.title()),
            dot.pay,
            dot.growth
        ));
    }
    labels(&mut drawing, &scale, &dots);
    let style = format!("font-size=\"12\" fill=\"{QUIET}\"");
    drawing.text(
        (LEFT, TOP + HEIGHT + 42.0),
        &style,
        "Left of the dashed line employment is projected to shrink. Rings: the two occupations of the core.",
    );
    let source = format!(
        "Sources: {}, {}. Pay is of wage and salary workers, growth of all workers. Which occupations belong is our judgment.",
        sources.0, sources.1
    );
    drawing.text((LEFT, TOP + HEIGHT + 62.0), &style, &source);
    out.write_all(drawing.finish(theme).as_bytes())?;
    Ok(())
}

fn main() -> ExitCode {
    shell::run("field_map [--theme dark]", field_map)
}
