//! The heads of a table: every one must be known, every needed one there.

use std::collections::BTreeMap;

use super::book::Row;
use super::refusal::{Place, Refusal, Result};
use super::value::{Style, Value};

/// A column of a published layout.
pub(super) struct Head {
    pub(super) name: &'static str,
    /// How other years spell it.
    pub(super) also: &'static [&'static str],
    pub(super) is_needed: bool,
}

pub(super) const fn needed(name: &'static str) -> Head {
    Head { name, also: &[], is_needed: true }
}

pub(super) const fn optional(name: &'static str, also: &'static [&'static str]) -> Head {
    Head { name, also, is_needed: false }
}

/// The letters of a head in the form in which heads are compared: capitals, one underscore for
/// whatever stands between words, no footnote.
fn plain(head: &str) -> impl Iterator<Item = char> {
    let between = |letter: &char| !letter.is_alphanumeric();
    let head = head.chars().take_while(|letter| *letter != '[').flat_map(char::to_uppercase);
    let mut letters = head.skip_while(between).peekable();
    std::iter::from_fn(move || {
        let letter = letters.next()?;
        if letter.is_alphanumeric() {
            return Some(letter);
        }
        while letters.next_if(between).is_some() {}
        letters.peek().map(|_| '_')
    })
}

/// Whether two heads differ in nothing but their dress.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    plain(one).eq(plain(other))
}

/// How many of a layout's columns are among these cells.
pub(super) fn matches(cells: &[String], known: &[Head]) -> usize {
    cells.iter().filter(|cell| find(cell, known).is_some()).count()
}

fn find<'h>(cell: &str, known: &'h [Head]) -> Option<&'h Head> {
    known.iter().find(|head| is_same(head.name, cell) || head.also.iter().any(|also| is_same(also, cell)))
}

/// Where each column of a layout stands in a sheet.
#[derive(Debug)]
pub(super) struct Heads {
    index: BTreeMap<&'static str, usize>,
    /// As the sheet prints them.
    printed: BTreeMap<&'static str, String>,
    width: usize,
}

impl Heads {
    pub(super) fn read(cells: &[String], known: &[Head], place: &Place) -> Result<Self> {
        let mut heads = Self { index: BTreeMap::new(), printed: BTreeMap::new(), width: cells.len() };
        let mut stray = Vec::new();
        for (index, cell) in cells.iter().enumerate() {
            if cell.is_empty() {
                stray.push((index, "no head".to_owned()));
                continue;
            }
            let Some(head) = find(cell, known) else {
                stray.push((index, format!("`{cell}`")));
                continue;
            };
            if heads.index.insert(head.name, index).is_some() {
                return Err(place.refuse_in(cell, "the head is there twice"));
            }
            heads.printed.insert(head.name, cell.clone());
        }
        let missing: Vec<_> =
            known.iter().filter(|head| head.is_needed && !heads.index.contains_key(head.name)).collect();
        let missing: Vec<_> = missing.iter().map(|head| head.name).collect();
        if let Some((index, what)) = stray.first() {
            let instead = match missing.as_slice() {
                [] => String::new(),
                names => format!("; {} is not there: was it renamed?", names.join(", ")),
            };
            let reason = format!("has {what}, which this layout does not know{instead}");
            return Err(place.refuse_in(&letters(*index), reason));
        }
        match missing.first() {
            Some(name) => Err(place.refuse_in(name, "the column is missing")),
            None => Ok(heads),
        }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.index.contains_key(name)
    }

    /// Refuses a row that is wider than the heads: nobody says what its last cells are.
    pub(super) fn check_width(&self, place: &Place, row: &Row<'_>) -> Result<()> {
        if row.cells.len() <= self.width || row.cells[self.width..].iter().all(Value::is_empty) {
            return Ok(());
        }
        Err(place.row(row.number).refuse_in(&letters(self.width), "the row goes on beyond its heads"))
    }

    /// Whether the sheet spells a head this way.
    pub(super) fn is_spelled(&self, name: &str, spelling: &str) -> bool {
        self.printed.get(name).is_some_and(|printed| plain(printed).eq(spelling.chars()))
    }

    /// The cell of a row; an empty one where the sheet lacks the column.
    pub(super) fn cell<'r>(&self, row: &Row<'r>, name: &str) -> &'r Value<'r> {
        self.index.get(name).map_or(&Value::Empty, |index| row.cell(*index))
    }

    /// The text of a cell, without blanks around it.
    pub(super) fn text(&self, row: &Row<'_>, name: &str) -> String {
        self.cell(row, name).show().into_owned()
    }

    /// A refusal of a cell, with the head that the sheet prints.
    pub(super) fn refuse(&self, place: &Place, row: &Row<'_>, name: &str, reason: impl std::fmt::Display) -> Refusal {
        place.row(row.number).refuse_in(self.printed.get(name).map_or(name, String::as_str), reason)
    }

    /// A figure that must be there.
    pub(super) fn figure(&self, place: &Place, row: &Row<'_>, name: &str, style: Style) -> Result<String> {
        style.write(self.cell(row, name)).map_err(|reason| self.refuse(place, row, name, reason))
    }

    /// A figure, or nothing where the table prints a dash.
    pub(super) fn figure_or_dash(&self, place: &Place, row: &Row<'_>, name: &str, style: Style) -> Result<String> {
        match self.cell(row, name).show().as_ref() {
            "" | "—" | "–" | "-" => Ok(String::new()),
            _ => self.figure(place, row, name, style),
        }
    }

    /// A text that must be there.
    pub(super) fn required(&self, place: &Place, row: &Row<'_>, name: &str) -> Result<String> {
        match self.text(row, name) {
            text if text.is_empty() => Err(self.refuse(place, row, name, "the cell is empty")),
            text => Ok(text),
        }
    }
}

/// The letters of a column: A, B, … AA.
pub(super) fn letters(index: usize) -> String {
    let mut name = String::new();
    let mut rest = index + 1;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or(0);
        name.insert(0, char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::{letters, plain};

    #[test]
    fn heads_are_compared_without_their_dress() {
        assert_eq!(plain("loc quotient ").collect::<String>(), "LOC_QUOTIENT");
        assert_eq!(
            plain("Median annual wage, dollars, 2023[1]").collect::<String>(),
            "MEDIAN_ANNUAL_WAGE_DOLLARS_2023"
        );
        assert_eq!((letters(0), letters(25), letters(26)), ("A".to_owned(), "Z".to_owned(), "AA".to_owned()));
    }
}
