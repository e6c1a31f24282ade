//! What is printed before anything is written, and the lines for the changelog.

use std::fmt::Write;

use super::merge::Outcome;

/// How many lines of one kind are printed in full, where not every one is a figure to look at.
const MANY: usize = 40;

/// What one file had for the crate.
pub(super) struct FileReport {
    pub(super) file: String,
    pub(super) tables: Vec<TableReport>,
}

pub(super) struct TableReport {
    pub(super) what: String,
    pub(super) sheet: String,
    pub(super) rows_read: u32,
    pub(super) rows_taken: usize,
    pub(super) notes: Vec<String>,
    pub(super) outcomes: Vec<Outcome>,
    pub(super) looks_wrong: Vec<String>,
}

impl FileReport {
    pub(super) fn render(&self) -> String {
        let mut out = format!("{}\n", self.file);
        if self.tables.is_empty() {
            out.push_str("  holds nothing that goes into the crate\n");
        }
        for table in &self.tables {
            let sheet = if table.sheet.is_empty() { String::new() } else { format!(", sheet {}", table.sheet) };
            let _ = writeln!(
                out,
                "  {}{sheet}: {} rows read, {} of them taken",
                table.what,
                thousands(table.rows_read as usize),
                thousands(table.rows_taken)
            );
            for note in &table.notes {
                let _ = writeln!(out, "    note: {note}");
            }
            for outcome in &table.outcomes {
                render_outcome(outcome, &mut out);
            }
            let _ = writeln!(out, "    looks wrong: {}", if table.looks_wrong.is_empty() { "nothing" } else { "" });
            for line in &table.looks_wrong {
                let _ = writeln!(out, "      {line}");
            }
        }
        out.replace(": \n", ":\n")
    }
}

fn render_outcome(outcome: &Outcome, out: &mut String) {
    let new: usize = outcome.new.values().sum();
    let _ = writeln!(
        out,
        "    data/{}: {} new, {} unchanged, {} changed, {} gone",
        outcome.file,
        thousands(new),
        thousands(outcome.unchanged),
        thousands(changed_rows(outcome)),
        thousands(outcome.gone.len())
    );
    for (group, count) in outcome.new.iter().take(MANY) {
        let _ = writeln!(out, "      new: {group}, {}", rows(*count));
    }
    for change in &outcome.changed {
        let _ = writeln!(
            out,
            "      changed: {}, {}: {} -> {}",
            change.row,
            change.column,
            or_nothing(&change.old),
            or_nothing(&change.new)
        );
    }
    for row in &outcome.gone {
        let _ = writeln!(out, "      gone: {row}");
    }
    for line in outcome.names.iter().take(MANY) {
        let _ = writeln!(out, "      another name, left as it is: {line}");
    }
}

fn changed_rows(outcome: &Outcome) -> usize {
    let mut rows: Vec<_> = outcome.changed.iter().map(|change| &change.row).collect();
    rows.dedup();
    rows.len()
}

fn or_nothing(text: &str) -> &str {
    if text.is_empty() { "(empty)" } else { text }
}

/// The lines for `CHANGELOG.md`, under Data.
pub(super) fn changelog(reports: &[FileReport]) -> Vec<String> {
    let mut lines = Vec::new();
    for table in reports.iter().flat_map(|report| &report.tables) {
        for outcome in &table.outcomes {
            if outcome.replaces && outcome.touches_rows {
                lines.push(format!("- New: {}, in place of the release before (`{}`).", table.what, outcome.file));
                continue;
            }
            let new: usize = outcome.new.values().sum();
            if new > 0 {
                lines.push(format!("- New: {}, {} (`{}`).", table.what, rows(new), outcome.file));
            }
            if outcome.changed.len() > MANY {
                lines.push(format!(
                    "- Revised: {}, {} figures of {} rows that stood (`{}`).",
                    table.what,
                    thousands(outcome.changed.len()),
                    thousands(changed_rows(outcome)),
                    outcome.file
                ));
            } else {
                for change in &outcome.changed {
                    lines.push(format!(
                        "- Corrected: {}, {}, {}: {}, was {} (`{}`).",
                        table.what,
                        change.row,
                        change.column.replace('_', " "),
                        or_nothing(&change.new),
                        or_nothing(&change.old),
                        outcome.file
                    ));
                }
            }
            for row in &outcome.gone {
                lines.push(format!("- Removed: {}, {row} (`{}`).", table.what, outcome.file));
            }
        }
    }
    lines
}

fn rows(count: usize) -> String {
    if count == 1 { "1 row".to_owned() } else { format!("{} rows", thousands(count)) }
}

/// 12345 as `12,345`.
pub(super) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::merge::Change;

    /// A report of one table in which so many figures of two rows are different.
    fn of_changes(count: usize) -> [FileReport; 1] {
        let change = |index| Change {
            row: if index == 0 { "2025 29-2072" } else { "2025 29-9021" }.to_owned(),
            column: "annual_median".to_owned(),
            old: String::new(),
            new: format!("{index}0"),
        };
        let outcome = Outcome {
            file: "oews_national.csv".to_owned(),
            changed: (0..count).map(change).collect(),
            ..Outcome::default()
        };
        let table = TableReport {
            what: "OEWS May 2025, national".to_owned(),
            sheet: String::new(),
            rows_read: 2,
            rows_taken: 2,
            notes: Vec::new(),
            outcomes: vec![outcome],
            looks_wrong: Vec::new(),
        };
        [FileReport { file: "national.xlsx".to_owned(), tables: vec![table] }]
    }

    #[test]
    fn many_corrections_are_one_line_of_the_changelog() {
        let few = changelog(&of_changes(40));
        assert_eq!(few.len(), 40);
        let first =
            "- Corrected: OEWS May 2025, national, 2025 29-2072, annual median: 00, was (empty) (`oews_national.csv`).";
        assert_eq!(few[0], first);
        let many = "- Revised: OEWS May 2025, national, 41 figures of 2 rows that stood (`oews_national.csv`).";
        assert_eq!(changelog(&of_changes(41)), [many]);
        assert_eq!(changelog(&of_changes(0)), [""; 0]);
    }

    #[test]
    fn new_rows_are_counted_file_by_file() {
        let mut reports = of_changes(0);
        let outcome = |file: &str, count| Outcome {
            file: file.to_owned(),
            new: [("29-2072 2026".to_owned(), count)].into(),
            ..Outcome::default()
        };
        reports[0].tables[0].outcomes = vec![outcome("oews_national.csv", 1_021), outcome("oews_industry.csv", 1)];
        let expected = [
            "- New: OEWS May 2025, national, 1,021 rows (`oews_national.csv`).",
            "- New: OEWS May 2025, national, 1 row (`oews_industry.csv`).",
        ];
        assert_eq!(changelog(&reports), expected);
        // Of a table that takes the place of another not the rows are new.
        let replacing = &mut reports[0].tables[0].outcomes[1];
        (replacing.replaces, replacing.touches_rows) = (true, true);
        let replaced = "- New: OEWS May 2025, national, in place of the release before (`oews_industry.csv`).";
        assert_eq!(changelog(&reports), [expected[0], replaced]);
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!([7, 1_402, 420_000].map(thousands), ["7", "1,402", "420,000"]);
    }
}
