//! From an occupation and a year to its table: generated matches, in which each table is named.

use std::fmt::Write;

use super::Wages;
use super::table::KINDS;
use crate::occupations::{codes, occupation, proof_of_arms};

/// What an arm answers with; and without the feature `field`, where that differs.
type Arm = (String, Option<String>);

impl Wages {
    pub(crate) fn render_dispatch(&self) -> String {
        let mut out = String::from(
            "#[cfg(feature = \"field\")]\nuse super::field_tables;\nuse super::national::NationalWages;\nuse super::tables;\nuse super::wages::{AreaWages, IndustryWages, StateWages};\nuse crate::occupation::Occupation;\n\n",
        );
        out.push_str(&proof_of_arms());
        let _ = write!(
            out,
            "\n/// The occupation that took the place of the guides': of its successors, the one with most jobs.\npub(crate) const CURRENT: Occupation = {};\n",
            occupation(&self.current)
        );
        // One arm for each occupation, the last for whatever the others leave; two for a table that the
        // feature `field` brings: with it, and without.
        let arms = |arm: &dyn Fn(&str, &str) -> Arm| -> String {
            let (count, mut text) = (codes().count(), String::new());
            for (index, soc) in codes().enumerate() {
                let pattern = if index + 1 == count { "_".to_owned() } else { occupation(soc) };
                match arm(soc, &soc.replace('-', "_")) {
                    (always, None) => drop(writeln!(text, "        {pattern} => {always},")),
                    (with, Some(without)) => drop(writeln!(
                        text,
                        "        #[cfg(feature = \"field\")]\n        {pattern} => {with},\n        #[cfg(not(feature = \"field\"))]\n        {pattern} => {without},"
                    )),
                }
            }
            text
        };
        let mut function = |signature: &str, body: &str| {
            let _ = write!(
                out,
                "\n#[inline]\npub(super) const fn {signature} {{\n    match occupation {{\n{body}    }}\n}}\n"
            );
        };
        function(
            "national(occupation: Occupation) -> &'static NationalWages",
            &arms(&|_, name| (format!("&tables::NATIONAL_{name}"), None)),
        );
        for kind in KINDS {
            let (lower, place) = (kind.lower(), kind.place());
            let upper = place.to_uppercase();
            function(
                &format!("{lower}(occupation: Occupation) -> &'static {place}Wages"),
                &arms(&|soc, name| {
                    let none = format!("&tables::{upper}_{name}_NONE");
                    match self.years(kind, soc).max() {
                        None => (none, None),
                        Some(year) if Self::is_of_the_field(soc) => {
                            (format!("&field_tables::{upper}_{name}_{year}"), Some(none))
                        }
                        Some(year) => (format!("&tables::{upper}_{name}_{year}"), None),
                    }
                }),
            );
            function(
                &format!("{lower}_years(occupation: Occupation) -> &'static [u16]"),
                &arms(&|soc, _| {
                    let years: Vec<_> = self.years(kind, soc).map(|year| year.to_string()).collect();
                    let without = (Self::is_of_the_field(soc) && !years.is_empty()).then(|| "&[]".to_owned());
                    (format!("&[{}]", years.join(", ")), without)
                }),
            );
        }
        for kind in KINDS {
            let (lower, place) = (kind.lower(), kind.place());
            let upper = place.to_uppercase();
            let mut body = String::new();
            for (_, soc, year) in self.tables.keys().filter(|(found, ..)| *found == kind) {
                let (cfg, module) = if Self::is_of_the_field(soc) {
                    ("        #[cfg(feature = \"field\")]\n", "field_tables")
                } else {
                    ("", "tables")
                };
                let _ = writeln!(
                    body,
                    "{cfg}        ({}, {year}) => Some(&{module}::{upper}_{}_{year}),",
                    occupation(soc),
                    soc.replace('-', "_")
                );
            }
            let _ = write!(
                out,
                "\n#[inline]\n#[allow(clippy::too_many_lines)] // a line for each table, more each year\npub(super) const fn {lower}_in(occupation: Occupation, year: u16) -> Option<&'static {place}Wages> {{\n    match (occupation, year) {{\n{body}        _ => None,\n    }}\n}}\n"
            );
        }
        let official: String = self
            .official
            .keys()
            .map(|(soc, year)| {
                format!(
                    "        ({}, {year}) => Some(&tables::OFFICIAL_{}_{year}),\n",
                    occupation(soc),
                    soc.replace('-', "_")
                )
            })
            .collect();
        let _ = write!(
            out,
            "\n/// The record's table by state, where a guide's own stands in its place.\n#[inline]\npub(super) const fn official(occupation: Occupation, year: u16) -> Option<&'static StateWages> {{\n    match (occupation, year) {{\n{official}        _ => None,\n    }}\n}}\n"
        );
        out
    }
}
