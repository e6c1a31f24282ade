//! What names cost in time: each kind beside a floor, and beside a public matcher over the same names.
//!
//! `cargo bench -p health-info-careers-benches --bench names`. The same in instructions:
//! `benches/instructions.sh`.

use std::cell::Cell;
use std::collections::HashMap;

use divan::{Bencher, black_box};
use health_info_careers::{resolve, search};

#[path = "peers/names.rs"]
#[allow(dead_code, unreachable_pub, reason = "the counts of instructions use all of it, from outside")]
mod names;

fn main() {
    divan::main();
}

/// Times one call with a text; each call gets the next.
fn each<T>(bencher: Bencher, texts: &[String], operation: impl Fn(&str) -> T) {
    let next = Cell::new(0);
    bencher
        .with_inputs(|| {
            next.set((next.get() + 1) % texts.len());
            texts[next.get()].as_str()
        })
        .bench_local_values(|text| operation(black_box(text)));
}

#[divan::bench]
fn exact(bencher: Bencher) {
    each(bencher, &names::exact(), |text| resolve(text).is_ok());
}

/// What the name alone could cost: one look-up in a hash map of them.
#[divan::bench]
fn exact_floor_hash_map(bencher: Bencher) {
    let all = names::exact();
    let places: HashMap<_, _> = all.iter().enumerate().map(|(place, name)| (name.as_str(), place)).collect();
    each(bencher, &all, |text| places.get(text).copied());
}

#[divan::bench]
fn misspelled(bencher: Bencher) {
    each(bencher, &names::misspelled(), |text| resolve(text).is_ok());
}

#[divan::bench]
fn misspelled_matcher(bencher: Bencher) {
    let all = names::Names::new();
    each(bencher, &names::misspelled(), |text| all.nearest(text).is_some());
}

#[divan::bench]
fn unknown(bencher: Bencher) {
    each(bencher, &names::unknown(), |text| resolve(text).is_ok());
}

#[divan::bench]
fn unknown_matcher(bencher: Bencher) {
    let all = names::Names::new();
    each(bencher, &names::unknown(), |text| all.nearest(text).is_some());
}

#[divan::bench]
fn searched(bencher: Bencher) {
    each(bencher, &names::searched(), |text| search(text).len());
}
