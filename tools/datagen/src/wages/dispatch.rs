//! From an occupation and a year to its table: generated matches, in which each table is named.

use std::fmt::Write;

use super::Wages;
use super::table::KINDS;
use crate::occupations::{codes, occupation, proof_of_arms};

impl Wages {
    pub(crate) fn render_dispatch(&self) -> String {
        let mut out = String::from(
            "use super::national::NationalWages;\nuse super::tables;\nuse super::wages::{AreaWages, IndustryWages, StateWages};\nuse crate::occupation::Occupation;\n\n",
        );
        out.push_str(&proof_of_arms());
        let _ = write!(
            out,
            "\n/// The occupation that took the place of the guides': of its successors, the one with most jobs.\npub(crate) const CURRENT: Occupation = {};\n",
            occupation(&self.current)
        );
        let arms = |arm: &dyn Fn(&str, &str) -> String| -> String {
            let (mut others, mut text) = (codes(), String::new());
            let last = others.next_back().unwrap_or("");
            for soc in others {
                let _ = writeln!(text, "        {} => {},", occupation(soc), arm(soc, &soc.replace('-', "_")));
            }
            let _ = writeln!(text, "        _ => {},", arm(last, &last.replace('-', "_")));
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
            &arms(&|_, name| format!("&tables::NATIONAL_{name}")),
        );
        for kind in KINDS {
            let (lower, place) = (kind.lower(), kind.place());
            let upper = place.to_uppercase();
            function(
                &format!("{lower}(occupation: Occupation) -> &'static {place}Wages"),
                &arms(&|soc, name| {
                    let year = self.years(kind, soc).max().map_or_else(|| "NONE".to_owned(), |year| year.to_string());
                    format!("&tables::{upper}_{name}_{year}")
                }),
            );
            function(
                &format!("{lower}_years(occupation: Occupation) -> &'static [u16]"),
                &arms(&|soc, _| {
                    let years: Vec<_> = self.years(kind, soc).map(|year| year.to_string()).collect();
                    format!("&[{}]", years.join(", "))
                }),
            );
        }
        for kind in KINDS {
            let (lower, place) = (kind.lower(), kind.place());
            let upper = place.to_uppercase();
            let mut body = String::new();
            for (_, soc, year) in self.tables.keys().filter(|(found, ..)| *found == kind) {
                let _ = writeln!(
                    body,
                    "        ({}, {year}) => Some(&tables::{upper}_{}_{year}),",
                    occupation(soc),
                    soc.replace('-', "_")
                );
            }
            let _ = write!(
                out,
                "\n#[inline]\npub(super) const fn {lower}_in(occupation: Occupation, year: u16) -> Option<&'static {place}Wages> {{\n    match (occupation, year) {{\n{body}        _ => None,\n    }}\n}}\n"
            );
        }
        out
    }
}
