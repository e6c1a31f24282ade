//! What reading costs in time: each operation with its floor beside it, and with what others do.
//!
//! `cargo bench --features serde`. Keys are drawn at random beforehand: one repeated key would hide
//! the branches that a processor cannot foresee. The same in instructions: `benches/instructions.sh`.

#![allow(clippy::wildcard_imports, reason = "each group is a module for the report's sake")]

use std::cell::Cell;
use std::str::FromStr;

use divan::{Bencher, black_box};
use health_info_careers::{Area, Occupation, State, StateWage, StateWages, Statistic, facts, wages_by_state};

#[path = "peers/json.rs"]
mod json;
mod peers;

fn main() {
    divan::main();
}

/// Times one call with a key; each call gets the next of those drawn.
fn each<K: Copy, T>(bencher: Bencher, keys: &[K], operation: impl Fn(K) -> T) {
    let next = Cell::new(0);
    bencher
        .with_inputs(|| {
            next.set((next.get() + 1) % keys.len());
            keys[next.get()]
        })
        .bench_local_values(operation);
}

fn texts(owned: &[String]) -> Vec<&str> {
    owned.iter().map(String::as_str).collect()
}

/// The mean of all 51 rows. The floor adds up integers in rows as long as ours.
#[divan::bench_group]
mod iterate_51_rows {
    use super::*;

    #[divan::bench]
    fn floor_loop_over_array(bencher: Bencher) {
        let rows = peers::PlainRows::new();
        bencher.bench_local(|| black_box(&rows).0.iter().map(|row| row.mean).sum::<i32>());
    }

    #[divan::bench]
    fn ours(bencher: Bencher) {
        let sum = |rows: &StateWages| rows.iter().filter_map(mean_of).sum::<i32>();
        bencher.bench_local(|| sum(black_box(wages_by_state())));
    }

    fn mean_of(row: StateWage) -> Option<i32> {
        row.mean().published().map(|mean| mean.0)
    }
}

#[divan::bench_group]
mod row_by_state {
    use super::*;

    #[divan::bench]
    fn floor_array_index(bencher: Bencher) {
        let rows = peers::Rows::new();
        each(bencher, &peers::states(), |state| rows.get(state));
    }

    #[divan::bench]
    fn ours(bencher: Bencher) {
        each(bencher, &peers::states(), |state| wages_by_state().get(state));
    }

    #[divan::bench]
    fn ours_in_any_year(bencher: Bencher) {
        each(bencher, &peers::tables_and_states(), |(occupation, year, state)| {
            occupation.wages_by_state_in(year).and_then(|table| table.get(state))
        });
    }

    #[divan::bench]
    fn peer_map_made_on_first_use(bencher: Bencher) {
        each(bencher, &peers::states(), |state| peers::rows_in_a_map().get(&state));
    }
}

#[divan::bench_group]
mod state_by_code {
    use super::*;

    #[divan::bench]
    fn floor_table_of_676(bencher: Bencher) {
        let table = peers::TwoLetters::new();
        each(bencher, &texts(&peers::codes()), |code| table.get(code));
    }

    #[divan::bench]
    fn ours_from_usps(bencher: Bencher) {
        each(bencher, &texts(&peers::codes()), State::from_usps);
    }

    #[divan::bench]
    fn ours_parse(bencher: Bencher) {
        each(bencher, &texts(&peers::codes()), State::from_str);
    }

    #[divan::bench]
    fn peer_strum(bencher: Bencher) {
        each(bencher, &texts(&peers::codes()), peers::ByCode::from_str);
    }
}

#[divan::bench_group]
mod state_by_name {
    use super::*;

    #[divan::bench]
    fn floor_hash_alone(bencher: Bencher) {
        let table = peers::Hashed::new();
        each(bencher, &texts(&peers::names()), |name| table.get(name));
    }

    #[divan::bench]
    fn ours_from_name(bencher: Bencher) {
        each(bencher, &texts(&peers::names()), State::from_name);
    }

    #[divan::bench]
    fn ours_parse(bencher: Bencher) {
        each(bencher, &texts(&peers::names()), State::from_str);
    }

    #[divan::bench]
    fn peer_strum(bencher: Bencher) {
        each(bencher, &texts(&peers::names()), peers::ByName::from_str);
    }
}

/// Refused without being read.
#[divan::bench_group]
mod a_megabyte {
    use super::*;

    #[divan::bench]
    fn floor_length_check(bencher: Bencher) {
        let junk = peers::junk();
        bencher.bench_local(|| black_box(junk.as_str()).len() > 20);
    }

    #[divan::bench]
    fn ours_junk(bencher: Bencher) {
        let junk = peers::junk();
        bencher.bench_local(|| black_box(junk.as_str()).parse::<State>());
    }

    #[divan::bench]
    fn ours_blanks(bencher: Bencher) {
        let blanks = peers::blanks();
        bencher.bench_local(|| black_box(blanks.as_str()).parse::<State>());
    }

    #[divan::bench]
    fn peer_trim_of_blanks(bencher: Bencher) {
        let blanks = peers::blanks();
        bencher.bench_local(|| black_box(blanks.as_str()).trim().len());
    }
}

#[divan::bench_group]
mod top_5_of_51 {
    use super::*;

    #[divan::bench]
    fn floor_sorted_slice(bencher: Bencher) {
        let sorted = peers::sorted_rows();
        bencher.bench_local(|| black_box(sorted.as_slice()).iter().take(5).map(|row| row.state() as u32).sum::<u32>());
    }

    #[divan::bench]
    fn ours(bencher: Bencher) {
        let top =
            |rank| wages_by_state().ranked_by(rank).take(5).map(|ranked| ranked.row().state() as u32).sum::<u32>();
        bencher.bench_local(|| top(black_box(Statistic::Mean)));
    }

    #[divan::bench]
    fn peer_sort_at_each_call(bencher: Bencher) {
        bencher.bench_local(|| peers::sorted_rows().iter().take(5).map(|row| row.state() as u32).sum::<u32>());
    }
}

#[divan::bench_group]
mod ranking_of_51 {
    use super::*;

    #[divan::bench]
    fn floor_sorted_slice(bencher: Bencher) {
        let sorted = peers::sorted_rows();
        bencher.bench_local(|| black_box(sorted.as_slice()).iter().map(|row| row.state() as u32).sum::<u32>());
    }

    #[divan::bench]
    fn ours(bencher: Bencher) {
        let all = |rank| wages_by_state().ranked_by(rank).map(|ranked| ranked.row().state() as u32).sum::<u32>();
        bencher.bench_local(|| all(black_box(Statistic::Mean)));
    }

    #[divan::bench]
    fn peer_sort_at_each_call(bencher: Bencher) {
        bencher.bench_local(|| peers::sorted_rows().iter().map(|row| row.state() as u32).sum::<u32>());
    }
}

/// The 507 areas, all of them in order, or the five highest.
#[divan::bench_group]
mod ranking_of_507 {
    use super::*;

    fn sorted() -> Vec<(u16, i32)> {
        let rows = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area();
        let values = rows.iter().enumerate().filter_map(|(index, row)| {
            Some((u16::try_from(index).ok()?, row.annual(black_box(Statistic::Mean)).published()?.0))
        });
        let mut rows: Vec<_> = values.collect();
        rows.sort_by_key(|(_, mean)| std::cmp::Reverse(*mean));
        rows
    }

    fn ours(count: usize) -> i32 {
        let rows = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area();
        let ranking = rows.ranked_by(black_box(Statistic::Mean)).take(count);
        ranking.filter_map(|ranked| ranked.value().published()).map(|mean| mean.0).sum()
    }

    #[divan::bench]
    fn peer_collect_and_sort(bencher: Bencher) {
        bencher.bench_local(|| sorted().iter().map(|(_, mean)| mean).sum::<i32>());
    }

    #[divan::bench]
    fn ours_all(bencher: Bencher) {
        bencher.bench_local(|| ours(usize::MAX));
    }

    #[divan::bench]
    fn ours_first_five(bencher: Bencher) {
        bencher.bench_local(|| ours(5));
    }
}

#[divan::bench_group]
mod row_of_507_areas {
    use super::*;

    #[divan::bench]
    fn floor_search_among_numbers(bencher: Bencher) {
        let numbers = peers::AreaNumbers::new();
        let keys: Vec<_> = peers::area_codes().iter().map(|code| peers::AreaNumbers::number(code)).collect();
        each(bencher, &keys, |key| numbers.get(key));
    }

    #[divan::bench]
    fn ours_by_area(bencher: Bencher) {
        let rows = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area();
        each(bencher, &peers::areas(), |area| rows.get(area));
    }

    #[divan::bench]
    fn ours_by_code(bencher: Bencher) {
        let rows = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_area();
        each(bencher, &texts(&peers::area_codes()), |code| Area::from_code(code).and_then(|area| rows.get(area)));
    }
}

/// Every fact of the crate. The floor goes over facts that were collected before.
#[divan::bench_group]
mod all_facts {
    use super::*;

    #[divan::bench]
    fn floor_loop_over_vec(bencher: Bencher) {
        let all: Vec<_> = facts().collect();
        bencher.bench_local(|| black_box(all.as_slice()).iter().filter(|fact| fact.value().is_some()).count());
    }

    #[divan::bench]
    fn ours(bencher: Bencher) {
        bencher.bench_local(|| facts().filter(|fact| fact.value().is_some()).count());
    }
}

/// Written into a buffer that is there.
#[divan::bench_group]
mod json_of_51_rows {
    use super::*;

    #[divan::bench]
    fn floor_copy_of_the_text(bencher: Bencher) {
        let text = serde_json::to_vec(wages_by_state()).unwrap();
        let mut buffer = Vec::with_capacity(1 << 20);
        bencher.counter(divan::counter::BytesCount::of_slice(&text)).bench_local(|| {
            buffer.clear();
            buffer.extend_from_slice(black_box(&text));
        });
    }

    #[divan::bench]
    fn floor_plain_structs(bencher: Bencher) {
        json_of(bencher, &json::plain_rows(wages_by_state()));
    }

    #[divan::bench]
    fn ours(bencher: Bencher) {
        json_of(bencher, wages_by_state());
    }

    fn json_of(bencher: Bencher, rows: &impl serde::Serialize) {
        let mut buffer = Vec::with_capacity(1 << 20);
        serde_json::to_writer(&mut buffer, rows).unwrap();
        assert_eq!(buffer, serde_json::to_vec(wages_by_state()).unwrap(), "the same text comes out");
        bencher.counter(divan::counter::BytesCount::of_slice(&buffer.clone())).bench_local(|| {
            buffer.clear();
            serde_json::to_writer(&mut buffer, black_box(rows)).unwrap();
        });
    }
}
