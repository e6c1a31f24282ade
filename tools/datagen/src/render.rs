//! How tables and the choice among them are written as Rust.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::occupations::{codes, occupation};

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
