//! How many facts are written: a line on a terminal, nothing elsewhere.

use std::io::{IsTerminal, Write, stderr};

/// After how many facts the line is written anew.
const STEP: u64 = 1000;

pub(crate) struct Progress {
    count: u64,
    is_shown: bool,
}

impl Progress {
    pub(crate) const fn silent() -> Self {
        Self { count: 0, is_shown: false }
    }

    /// Shown where standard error is a terminal.
    pub(crate) fn on_terminal() -> Self {
        Self { count: 0, is_shown: stderr().is_terminal() }
    }

    pub(crate) fn one_more(&mut self) {
        self.count += 1;
        if self.is_shown && self.count % STEP == 0 {
            // Progress that cannot be shown stops nothing.
            let _ = write!(stderr(), "\r{} facts", self.count);
        }
    }

    /// Ends the line with the number of all facts.
    pub(crate) fn done(&self, path: &str) {
        if self.is_shown {
            let _ = writeln!(stderr(), "\r{} facts in {path}", self.count);
        }
    }
}
