//! Sixteen threads at once read everything there is, and all of them read the same.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Barrier;
use std::thread;

use health_info_careers::{Occupation, Statistic, discrepancies, facts, resolve, search};

const THREADS: usize = 16;

/// What all threads make of the same work, begun at the same moment.
fn race<T: Send + PartialEq + std::fmt::Debug>(work: impl Fn() -> T + Sync) -> T {
    let start = Barrier::new(THREADS);
    let mut answers = thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|_| {
                scope.spawn(|| {
                    start.wait();
                    work()
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
    });
    let first = answers.pop().unwrap();
    for answer in answers {
        assert_eq!(answer, first);
    }
    first
}

fn hash_of(items: impl Iterator<Item = impl Hash>) -> (usize, u64) {
    let mut hasher = DefaultHasher::new();
    let mut count = 0;
    for item in items {
        item.hash(&mut hasher);
        count += 1;
    }
    (count, hasher.finish())
}

#[test]
fn every_fact() {
    let (count, _) = race(|| hash_of(facts()));
    assert_eq!(count, facts().count());
}

#[test]
fn every_table() {
    let rows = race(|| {
        let mut rows = Vec::new();
        for occupation in Occupation::all() {
            let states = occupation.state_years().iter().filter_map(|year| occupation.wages_by_state_in(*year));
            rows.extend(states.map(|table| hash_of(table.iter().map(|row| row.annual(Statistic::Mean)))));
            let areas = occupation.area_years().iter().filter_map(|year| occupation.wages_by_area_in(*year));
            rows.extend(areas.map(|table| hash_of(table.iter().map(|row| row.annual(Statistic::Median)))));
        }
        rows
    });
    // 29-2071 alone has the states of 2015, 2016, 2017 and 2018.
    assert!(rows.len() > 4 && rows.iter().all(|(count, _)| *count > 0));
    let texts = race(|| discrepancies().iter().map(ToString::to_string).collect::<Vec<_>>());
    assert!(!texts.is_empty());
}

/// The first search of the process is raced into: whatever it would build, it would build here.
#[test]
fn the_first_search() {
    let hits = race(|| search("cancer registrar").iter().map(ToString::to_string).collect::<Vec<_>>());
    assert!(!hits.is_empty());
    let names = race(|| ["ctr", "Portland, OR", "HIM tech", "nonsense"].map(|text| format!("{:?}", resolve(text))));
    assert!(names[0].contains("ODS"), "{names:?}");
}
