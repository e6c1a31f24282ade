//! Makes questions: places, years and columns that there are, mixed with such that there are not.

use crate::scanned::{COLUMNS, Files};

/// SplitMix64: the same questions in every run.
pub(crate) struct Generator<'a> {
    state: u64,
    files: &'a Files,
}

impl<'a> Generator<'a> {
    pub(crate) fn new(files: &'a Files) -> Self {
        Self { state: 0x2025_1125, files }
    }

    fn random(&mut self, below: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % below as u64).unwrap()
    }

    fn one_of<'b>(&mut self, texts: &'b [String]) -> &'b str {
        &texts[self.random(texts.len())]
    }

    /// `state 29-2072 2025 NJ annual_mean`, `cpi 2025 5`, and their kind.
    pub(crate) fn next_question(&mut self) -> String {
        let files = self.files;
        match self.random(16) {
            0 => format!("cpi {} {}", 2000 + self.random(32), 1 + self.random(12)),
            1 => {
                let kind = ["state", "area"][self.random(2)];
                let (soc, year) = (self.one_of(&files.occupations).to_owned(), 2009 + self.random(20));
                format!("count {kind} {soc} {year}")
            }
            kind => {
                // Most questions are about a row that is there; the others change one part of it.
                let kind = ["national", "state", "area"][kind % 3];
                let rows = files.table(kind);
                let row = &rows[self.random(rows.len())];
                let mut parts = [row.soc.clone(), row.year.clone(), row.place.clone()];
                match self.random(8) {
                    0 => self.one_of(&files.occupations).clone_into(&mut parts[0]),
                    1 => parts[1] = (2009 + self.random(20)).to_string(),
                    2 if kind != "national" => {
                        let other = &rows[self.random(rows.len())];
                        parts[2].clone_from(&other.place);
                    }
                    _ => {}
                }
                let column = COLUMNS[self.random(COLUMNS.len())];
                format!("{kind} {} {} {} {column}", parts[0], parts[1], parts[2])
            }
        }
    }
}
