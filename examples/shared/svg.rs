//! The few pieces of SVG that the drawings share.

#![allow(dead_code, reason = "no example needs all of it")]

use std::error::Error;
use std::fmt::Display;

use super::shell::wrong;

/// Words, from the strongest to the weakest.
pub(crate) const INK: &str = "#1b2a35";
pub(crate) const QUIET: &str = "#44525c";
/// Lines of a grid.
pub(crate) const GRID: &str = "#e2e6e9";
/// What a drawing is about, and what stands around it.
pub(crate) const MAIN: &str = "#c1540c";
pub(crate) const OTHER: &str = "#1c4f77";

/// On white or on black paper: the same drawing, in other colors.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Theme {
    Light,
    Dark,
}

/// What each color of the light theme is in the dark one. The fills of the map carry text of their own and stay.
const DARK: [(&str, &str); 9] = [
    ("#ffffff", "#10161b"),
    (INK, "#eef3f6"),
    (QUIET, "#b4c0c8"),
    ("#5b666e", "#a3afb7"),
    (GRID, "#2c363d"),
    ("#9aa3aa", "#6d7880"),
    (MAIN, "#ff9a52"),
    (OTHER, "#7fb9e6"),
    ("#4b7f2c", "#8fcf68"),
];

impl Theme {
    /// Takes `--theme light` or `--theme dark` out of the arguments.
    pub(crate) fn of(arguments: &[String]) -> Result<(Self, Vec<String>), Box<dyn Error>> {
        let mut rest = arguments.to_vec();
        let Some(place) = rest.iter().position(|argument| argument == "--theme") else {
            return Ok((Self::Light, rest));
        };
        let theme = match rest.get(place + 1).map(String::as_str) {
            Some("light") => Self::Light,
            Some("dark") => Self::Dark,
            _ => return Err(wrong("--theme is light or dark")),
        };
        rest.drain(place..=place + 1);
        Ok((theme, rest))
    }
}

/// A drawing under construction: a sheet with a title for screen readers.
pub(crate) struct Drawing {
    body: String,
    width: u32,
    height: u32,
}

impl Drawing {
    pub(crate) fn new(width: u32, height: u32, title: &str) -> Self {
        let mut drawing = Self { body: String::new(), width, height };
        drawing.add(format_args!("<title>{}</title>", escaped(title)));
        drawing.add(format_args!("<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>"));
        drawing
    }

    pub(crate) fn add(&mut self, element: impl Display) {
        self.body.push_str("  ");
        self.body.push_str(&element.to_string());
        self.body.push('\n');
    }

    /// Text at a point; `style` is any further attributes.
    pub(crate) fn text(&mut self, (x, y): (f64, f64), style: &str, text: &str) {
        self.add(format_args!("<text x=\"{x:.1}\" y=\"{y:.1}\" {style}>{}</text>", escaped(text)));
    }

    /// The title, which says the finding, and below it what is shown.
    pub(crate) fn head(&mut self, title: &str, about: &str) {
        self.text((24.0, 36.0), &format!("font-size=\"19\" font-weight=\"bold\" fill=\"{INK}\""), title);
        self.text((24.0, 60.0), &format!("font-size=\"13\" fill=\"{QUIET}\""), about);
    }

    pub(crate) fn line(&mut self, (x1, y1): (f64, f64), (x2, y2): (f64, f64), style: &str) {
        self.add(format_args!("<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" {style}/>"));
    }

    pub(crate) fn finish(self, theme: Theme) -> String {
        let Self { mut body, width, height } = self;
        if theme == Theme::Dark {
            // One pass, so that no color is changed twice.
            let mut dark = String::with_capacity(body.len());
            for (index, part) in body.split('#').enumerate() {
                let old = part.get(..6).filter(|_| index > 0).map(|digits| format!("#{digits}"));
                let new = old.as_deref().and_then(|old| DARK.iter().find(|(light, _)| *light == old));
                match new {
                    Some((_, color)) => dark.extend([color, &part[6..]]),
                    None => dark.extend([if index > 0 { "#" } else { "" }, part]),
                }
            }
            body = dark;
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
             height=\"{height}\" role=\"img\" font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\">\n{body}</svg>\n"
        )
    }
}

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A small number as a length.
pub(crate) fn length(number: usize) -> f64 {
    u32::try_from(number).map_or(0.0, f64::from)
}
