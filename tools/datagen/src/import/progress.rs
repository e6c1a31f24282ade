//! A bar on a terminal, and nothing elsewhere.

use indicatif::{ProgressBar, ProgressStyle};

pub(super) struct Progress(ProgressBar);

impl Progress {
    pub(super) fn new() -> Self {
        // Hidden where the error stream is no terminal.
        let bar = ProgressBar::new(0);
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {human_pos}/{human_len} rows") {
            bar.set_style(style);
        }
        Self(bar)
    }

    pub(super) fn start(&self, file: &str, rows: u64) {
        self.0.set_message(file.to_owned());
        self.0.set_length(rows);
        self.0.set_position(0);
    }

    pub(super) fn at(&self, row: u64) {
        self.0.set_position(row);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
