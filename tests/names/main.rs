//! What people type, and what it means: `judged.tsv` by hand, `derived.tsv` from the data.
//!
//! Each line is an input, who is asked (`anything` for `resolve`, `area` for `Area::find`), and the
//! answer: a thing (`area 0038900`), `ambiguous` with all things, `refused` with the first that is
//! offered, or with `nothing`. After a change of the data, `UPDATE_NAMES=1 cargo test --test names`
//! writes `derived.tsv` anew; what it says comes from the titles, not from `resolve`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod derived;
mod nothing;

use health_info_careers::lookup::EntityKind;
use health_info_careers::{Area, Entity, Industry, ResolveError, resolve};

const HEAD: &str = "input\tasked\tanswer";

/// Kind and code, or kind and name where there is no code.
fn shown(entity: Entity) -> String {
    format!("{} {}", entity.kind(), entity.code().unwrap_or(entity.name()))
}

fn answer(asked: &str, input: &str) -> String {
    let found = match asked {
        "area" => Area::find(input).map(Entity::Area),
        _ => resolve(input),
    };
    match found {
        Ok(entity) => shown(entity),
        Err(ResolveError::Ambiguous(things)) => {
            let mut things: Vec<_> = things.into_iter().map(shown).collect();
            things.sort();
            format!("ambiguous {}", things.join(" | "))
        }
        Err(error) => format!("refused {}", error.candidates().first().map_or("nothing".to_owned(), shown)),
    }
}

/// Checks every row, and says all that is wrong at once.
fn check(text: &str, at_least: usize) {
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some(HEAD));
    let (mut rows, mut wrong) = (0, Vec::new());
    for line in lines {
        let [input, asked, expected] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("three columns: {line}")
        };
        let found = answer(asked, input);
        rows += 1;
        if found != expected {
            wrong.push(format!("{input} ({asked}): {found}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {rows} are wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(rows >= at_least, "{rows}");
}

#[test]
fn judged_by_hand() {
    check(include_str!("judged.tsv"), 200);
}

#[test]
fn derived_from_the_data() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/names/derived.tsv");
    let rows = derived::rows();
    if std::env::var_os("UPDATE_NAMES").is_some() {
        std::fs::write(path, &rows).unwrap();
    }
    let file = std::fs::read_to_string(path).unwrap();
    assert!(file == rows, "derived.tsv is not what the data give: UPDATE_NAMES=1 writes it anew");
    check(&file, 600);
}

/// What people say leads to an industry that has wages today, not to the code that it had in an older classification.
#[test]
fn lay_words_lead_to_industries_of_today() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../data/industry_nicknames.csv");
    let (mut words, wages) = (0, health_info_careers::current::wages_by_industry());
    for row in csv::Reader::from_path(path).unwrap().deserialize::<(String, String, String)>() {
        let (code, name, _) = row.unwrap();
        let industry: Industry = code.parse().unwrap();
        // OEWS leaves out the self-employed, who are in the projections.
        assert!(wages.get(industry).is_some() || code == "TE1100", "{name}: {code} has no wages");
        words += 1;
    }
    assert!(words > 50, "{words}");
}

/// Every kind is asked for somewhere, and the two files together say something of each.
#[test]
fn every_kind_is_among_them() {
    let text = [include_str!("judged.tsv"), include_str!("derived.tsv")].concat();
    for kind in EntityKind::ALL {
        assert!(text.contains(&format!("\t{kind} ")), "{kind}");
    }
}

/// A level or a number beside a title changes nothing of what the title is: that alone is offered.
#[test]
fn levels_and_numbers_leave_the_title() {
    for (typed, title) in [
        ("Medical Coder II", "specialization Medical coder"),
        ("Medical coder 2", "specialization Medical coder"),
        ("Sr. Medical Coder", "specialization Medical coder"),
        ("medical records technician 2", "occupation 29-2071"),
    ] {
        let offered = resolve(typed).unwrap_err().candidates().iter().map(shown).collect::<Vec<_>>();
        assert_eq!(offered, [title], "{typed}");
    }
}
