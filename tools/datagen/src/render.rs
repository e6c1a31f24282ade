//! How tables, the choice among them and the names of variants are written as Rust.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::occupations::{codes, occupation};
use crate::read::{Result, Row};

/// The rows of one static, by SOC code.
pub(crate) type BySoc = BTreeMap<String, Vec<String>>;

/// A static with a row on each line.
pub(crate) fn table(out: &mut String, name: &str, row_type: &str, rows: &[String]) {
    let _ = writeln!(out, "pub(super) static {name}: [{row_type}; {}] = [", rows.len());
    for row in rows {
        let _ = writeln!(out, "    {row},");
    }
    out.push_str("];\n\n");
}

/// A static for each occupation.
pub(crate) fn tables(out: &mut String, name: &str, row_type: &str, by_soc: &BySoc) {
    for (soc, rows) in by_soc {
        table(out, &format!("{name}_{}", soc.replace('-', "_")), row_type, rows);
    }
}

/// The function that chooses among the statics by occupation; an occupation without one has an
/// empty list.
pub(crate) fn dispatch(out: &mut String, name: &str, row_type: &str, by_soc: &BySoc) {
    let row_type = if row_type == "&str" { "&'static str" } else { row_type };
    let _ = write!(
        out,
        "\npub(super) const fn {}(occupation: Occupation) -> &'static [{row_type}] {{\n    match occupation {{\n",
        name.to_lowercase()
    );
    for soc in codes() {
        if by_soc.contains_key(soc) {
            let _ = writeln!(out, "        {} => &{name}_{},", occupation(soc), soc.replace('-', "_"));
        }
    }
    out.push_str("        _ => &[],\n    }\n}\n");
}

/// A static of bytes, a row on each line.
pub(crate) fn bytes(out: &mut String, name: &str, rows: &[Vec<u8>]) {
    let count: usize = rows.iter().map(Vec::len).sum();
    let _ = writeln!(out, "static {name}: [u8; {count}] = *b\"\\");
    for row in rows {
        for byte in row {
            literal_byte(out, *byte);
        }
        out.push_str("\\\n");
    }
    out.push_str("\";\n");
}

/// A byte of a literal; blanks are escaped, for one at a line's beginning would be dropped.
pub(crate) fn literal_byte(out: &mut String, byte: u8) {
    match byte {
        0 => out.push_str("\\0"),
        b'"' | b'\\' => out.extend(['\\', char::from(byte)]),
        // A digit after `\\0` would read like an octal escape.
        b'!'..=b'~' if !byte.is_ascii_digit() => out.push(char::from(byte)),
        _ => {
            let _ = write!(out, "\\x{byte:02x}");
        }
    }
}

/// The variant of the library for a cell that holds one of the words.
pub(crate) fn one_of(row: &Row<'_>, column: &str, words: &[&str]) -> Result<String> {
    row.one_of(column, &words.iter().map(|word| (*word, *word)).collect::<Vec<_>>()).map(variant)
}

/// `empty-section` as `EmptySection`.
pub(crate) fn variant(word: &str) -> String {
    let capitalized =
        |part: &str| part.chars().take(1).flat_map(char::to_uppercase).chain(part.chars().skip(1)).collect::<String>();
    word.split(['-', '_']).map(capitalized).collect()
}

/// `empty-section` as `EMPTY_SECTION`.
pub(crate) fn constant(word: &str) -> String {
    word.to_uppercase().replace('-', "_")
}
