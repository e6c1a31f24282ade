//! One operation, done as often as the command line says: `instructions OPERATION TIMES`.
//!
//! callgrind counts the instructions of two runs, one twice as long as the other; the difference
//! is what the operation costs. Without arguments it prints the names of the operations.

use std::hint::black_box;
use std::io::Write;

use health_info_careers::{
    Area, EducationLevel, Industry, Occupation, SocCode, Source, State, Statistic, resolve, search, wages_by_state,
};

#[path = "../../peers/json.rs"]
mod json;
#[path = "../../peers/names.rs"]
mod names;
#[path = "../../peers/mod.rs"]
mod peers;

/// Calls the operation with one key after the other, in the order in which they were drawn.
#[inline(always)]
fn each<K, T>(times: usize, keys: &[K], mut operation: impl FnMut(&K) -> T) {
    let keys: &[K; peers::DRAWN] = keys.try_into().unwrap();
    for turn in 0..times {
        black_box(operation(black_box(&keys[turn % peers::DRAWN])));
    }
}

fn texts(owned: &[String]) -> Vec<&str> {
    owned.iter().map(String::as_str).collect()
}

/// Writes JSON into one buffer, again and again; the length goes to standard output.
fn json_of(times: usize, rows: &impl serde::Serialize) {
    let mut buffer = Vec::with_capacity(1 << 20);
    for _ in 0..times {
        buffer.clear();
        serde_json::to_writer(&mut buffer, black_box(rows)).unwrap();
        black_box(&buffer);
    }
    println!("{}", buffer.len());
}

type Operation = (&'static str, fn(usize));

const OPERATIONS: &[Operation] = &[
    ("loop", |times| each(times, &peers::states(), |state| *state)),
    ("row-array", |times| {
        let rows = peers::Rows::new();
        each(times, &peers::states(), |state| rows.get(*state));
    }),
    ("row", |times| each(times, &peers::states(), |state| wages_by_state().get(*state))),
    ("row-map", |times| each(times, &peers::states(), |state| peers::rows_in_a_map().get(state))),
    ("code-table", |times| {
        let table = peers::TwoLetters::new();
        each(times, &texts(&peers::codes()), |code| table.get(code));
    }),
    ("code-from-usps", |times| each(times, &texts(&peers::codes()), |code| State::from_usps(code))),
    ("code-parse", |times| each(times, &texts(&peers::codes()), |code| code.parse::<State>())),
    ("code-strum", |times| each(times, &texts(&peers::codes()), |code| code.parse::<peers::ByCode>())),
    ("name-hash", |times| {
        let table = peers::Hashed::new();
        each(times, &texts(&peers::names()), |name| table.get(name));
    }),
    ("name-from-name", |times| each(times, &texts(&peers::names()), |name| State::from_name(name))),
    ("name-parse", |times| each(times, &texts(&peers::names()), |name| name.parse::<State>())),
    ("name-strum", |times| each(times, &texts(&peers::names()), |name| name.parse::<peers::ByName>())),
    ("junk-state", |times| long::<State>(times, &peers::junk())),
    ("junk-area", |times| long::<Area>(times, &peers::junk())),
    ("junk-industry", |times| long::<Industry>(times, &peers::junk())),
    ("junk-occupation", |times| long::<Occupation>(times, &peers::junk())),
    ("junk-soc", |times| long::<SocCode>(times, &peers::junk())),
    ("junk-source", |times| long::<Source>(times, &peers::junk())),
    ("junk-statistic", |times| long::<Statistic>(times, &peers::junk())),
    ("junk-education", |times| long::<EducationLevel>(times, &peers::junk())),
    ("blanks-state", |times| long::<State>(times, &peers::blanks())),
    ("blanks-area", |times| long::<Area>(times, &peers::blanks())),
    ("blanks-industry", |times| long::<Industry>(times, &peers::blanks())),
    ("area-search", |times| {
        let numbers = peers::AreaNumbers::new();
        let keys: Vec<_> = peers::area_codes().iter().map(|code| peers::AreaNumbers::number(code)).collect();
        each(times, &keys, |key| numbers.get(*key));
    }),
    ("area-get", |times| {
        let rows = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area();
        each(times, &peers::areas(), |area| rows.get(*area));
    }),
    ("area-code-get", |times| {
        let rows = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area();
        each(times, &texts(&peers::area_codes()), |code| Area::from_code(code).and_then(|area| rows.get(area)));
    }),
    ("any-year", |times| {
        each(times, &peers::tables_and_states(), |(occupation, year, state)| {
            occupation.wages_by_state_in(*year).and_then(|table| table.get(*state))
        });
    }),
    ("rank-sort", |times| {
        let rows = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area();
        for _ in 0..times {
            let values = rows.iter().map(|row| (row.annual(black_box(Statistic::Mean)).published(), row.area()));
            let mut values: Vec<_> = values.filter(|(mean, _)| mean.is_some()).collect();
            values.sort_by_key(|(mean, _)| std::cmp::Reverse(*mean));
            values.iter().for_each(|value| drop(black_box(value)));
        }
    }),
    ("rank-all", |times| {
        let rows = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area();
        for _ in 0..times {
            rows.ranked_by(black_box(Statistic::Mean))
                .for_each(|ranked| drop(black_box((ranked.value(), ranked.row()))));
        }
    }),
    ("rank-five", |times| {
        let rows = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area();
        for _ in 0..times {
            rows.ranked_by(black_box(Statistic::Mean)).take(5).for_each(|ranked| drop(black_box(ranked.value())));
        }
    }),
    ("resolve-exact", |times| each_text(times, &names::exact(), |text| resolve(text).is_ok())),
    ("resolve-misspelled", |times| each_text(times, &names::misspelled(), |text| resolve(text).is_ok())),
    ("resolve-unknown", |times| each_text(times, &names::unknown(), |text| resolve(text).is_ok())),
    ("matcher-misspelled", |times| {
        let all = names::Names::new();
        each_text(times, &names::misspelled(), |text| all.nearest(text).is_some());
    }),
    ("matcher-unknown", |times| {
        let all = names::Names::new();
        each_text(times, &names::unknown(), |text| all.nearest(text).is_some());
    }),
    ("search", |times| each_text(times, &names::searched(), |text| search(text).len())),
    ("json-plain", |times| json_of(times, &json::plain_rows(wages_by_state()))),
    ("json", |times| json_of(times, wages_by_state())),
    ("json-full-plain", |times| {
        json_of(times, &json::plain_rows(Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state()));
    }),
    ("json-full", |times| json_of(times, Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state())),
];

/// Calls the operation with one text after the other.
fn each_text<T>(times: usize, texts: &[String], mut operation: impl FnMut(&str) -> T) {
    for text in texts.iter().cycle().take(times) {
        black_box(operation(black_box(text)));
    }
}

/// A megabyte, refused.
fn long<T: std::str::FromStr>(times: usize, text: &str) {
    for _ in 0..times {
        black_box(black_box(text).parse::<T>().is_ok());
    }
}

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [name, times] = arguments.as_slice() else {
        let mut out = std::io::stdout().lock();
        for (name, _) in OPERATIONS {
            writeln!(out, "{name}").unwrap();
        }
        return;
    };
    let (_, operation) = OPERATIONS.iter().find(|(known, _)| known == name).expect("an operation that is listed");
    operation(times.parse().expect("how many times"));
}
