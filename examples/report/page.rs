//! Headings, lines and bars, 80 columns wide; bold only where a terminal reads.

use std::fmt::{self, Write};

use health_info_careers::unit::Quantity;
use health_info_careers::{Estimate, Percent};

pub(crate) struct Page {
    text: String,
    is_terminal: bool,
}

const WIDTH: usize = 80;

impl Page {
    pub(crate) fn new(is_terminal: bool) -> Self {
        Self { text: String::new(), is_terminal }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    fn bold(&mut self, text: &str) -> fmt::Result {
        for line in wrapped(text, WIDTH) {
            if self.is_terminal {
                writeln!(self.text, "\x1b[1m{line}\x1b[0m")?;
            } else {
                writeln!(self.text, "{line}")?;
            }
        }
        Ok(())
    }

    pub(crate) fn title(&mut self, text: &str) -> fmt::Result {
        self.bold(text)?;
        writeln!(self.text, "{}", "=".repeat(text.chars().count().min(WIDTH)))
    }

    /// A section, with what its numbers are.
    pub(crate) fn section(&mut self, heading: &str, about: &str) -> fmt::Result {
        writeln!(self.text)?;
        self.bold(heading)?;
        for line in wrapped(about, WIDTH - 2).iter().filter(|line| !line.is_empty()) {
            writeln!(self.text, "  {line}")?;
        }
        Ok(())
    }

    pub(crate) fn line(&mut self, text: impl fmt::Display) -> fmt::Result {
        let text = text.to_string();
        writeln!(self.text, "{}", format!("  {text}").trim_end())
    }

    pub(crate) fn paragraph(&mut self, text: impl fmt::Display) -> fmt::Result {
        for line in wrapped(&text.to_string(), WIDTH - 2) {
            writeln!(self.text, "  {line}")?;
        }
        Ok(())
    }

    /// A paragraph after a mark, broken at 80 columns.
    pub(crate) fn item(&mut self, mark: &str, text: impl fmt::Display) -> fmt::Result {
        let indent = mark.chars().count() + 3;
        for (index, line) in wrapped(&text.to_string(), WIDTH - indent).into_iter().enumerate() {
            let mark = if index == 0 { mark } else { "" };
            writeln!(self.text, "  {mark:width$} {line}", width = indent - 3)?;
        }
        Ok(())
    }
}

/// A bar as long as the value is large, from zero, at most `width` wide.
pub(crate) fn bar(value: i32, largest: i32, width: i32) -> String {
    let eighths = i64::from(value) * i64::from(width) * 8 / i64::from(largest.max(1));
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][usize::try_from(eighths % 8).unwrap_or(0)];
    format!("{}{rest}", "█".repeat(usize::try_from(eighths / 8).unwrap_or(0)))
}

/// A percentage with the one decimal that it is printed with, or the word for why there is none.
pub(crate) fn tenths(percent: Estimate<Percent>) -> String {
    match percent.published() {
        Some(percent) => format!("{:.1}%", percent.number().to_f64()),
        None => percent.to_string(),
    }
}

/// At most so many characters, cut with an ellipsis.
pub(crate) fn cut(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let kept: String = text.chars().take(width - 1).collect();
    format!("{}…", kept.trim_end())
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let last = lines.len() - 1;
        let length = lines[last].chars().count();
        if length > 0 && length + 1 + word.chars().count() > width {
            lines.push(word.to_owned());
        } else {
            if length > 0 {
                lines[last].push(' ');
            }
            lines[last].push_str(word);
        }
    }
    lines
}
