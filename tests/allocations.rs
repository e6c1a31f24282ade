//! Nothing allocates except where the signature says so: counted by the allocator itself.

#![allow(unsafe_code, reason = "an allocator that counts is an unsafe trait")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::fmt::{self, Write};
use std::hint::black_box;

use health_info_careers::figure::Reason;
use health_info_careers::unit::{Interval, Rounding};
use health_info_careers::{
    Area, Certification, Decimal, EducationLevel, Industry, IndustryShare, Jobs, Occupation, Period, SocCode, Source,
    State, Statistic, Usd, certifications, discrepancies, facts, industry_shares, occupation, projections, resolve,
    sources, wages_by_area, wages_by_industry, wages_by_state,
};

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: the system's allocator does the work; counting touches a number of this thread alone.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // The thread's number may be gone while the thread ends; nothing is measured then.
        let _ = ALLOCATIONS.try_with(|count| count.set(count.get() + 1));
        // SAFETY: the caller's promise is handed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is handed on.
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How often the action allocates.
fn allocations<T>(action: impl FnOnce() -> T) -> usize {
    let before = ALLOCATIONS.get();
    black_box(action());
    ALLOCATIONS.get() - before
}

/// Takes what is printed and keeps only its length.
struct Length(usize);

impl Write for Length {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

fn printed(what: impl fmt::Display) -> usize {
    let mut length = Length(0);
    write!(length, "{what:>12}").unwrap();
    length.0
}

const SPECIALISTS: Occupation = Occupation::MEDICAL_RECORDS_SPECIALISTS;

#[test]
fn resolving_a_name() {
    for text in ["RHIT", "Portland, OR", "Certified Tumor Registrar (CTR)", "RHTI", "Medical Coder II", "zzzz", "622"] {
        assert_eq!(allocations(|| resolve(text).is_ok()), 0, "{text}");
        assert_eq!(allocations(|| Area::find(text).is_ok()), 0, "{text}");
    }
}

#[test]
fn the_count_counts() {
    assert_eq!(allocations(|| vec![1, 2, 3]), 1);
    assert_eq!(allocations(|| String::from("New Jersey")), 1);
}

#[test]
fn looking_up() {
    assert_eq!(allocations(|| State::ALL.map(|state| wages_by_state().get(state))), 0);
    assert_eq!(allocations(|| State::ALL.map(|state| SPECIALISTS.wages_by_state_in(2021).unwrap().get(state))), 0);
    assert_eq!(allocations(|| Area::all().filter_map(|area| SPECIALISTS.wages_by_area().get(area)).count()), 0);
    assert_eq!(allocations(|| Industry::all().filter_map(|key| SPECIALISTS.wages_by_industry().get(key)).count()), 0);
    assert_eq!(allocations(|| State::ALL.map(|state| (state.name(), state.fips(), state.region()))), 0);
    assert_eq!(allocations(|| Area::all().map(|area| area.name().len() + area.states().count()).sum::<usize>()), 0);
    assert_eq!(allocations(|| Industry::all().filter_map(Industry::parent).count()), 0);
    assert_eq!(allocations(|| Occupation::all().map(|occupation| occupation.superseded_by().len()).sum::<usize>()), 0);
}

#[test]
fn parsing() {
    let junk = "New Jersey ".repeat(90_000);
    for text in
        ["NJ", "new jersey", "34", "38060", "622000", "29-2072", "median", "2018/2028", "ctr", "associate", &junk]
    {
        assert_eq!(allocations(|| text.parse::<State>()), 0);
        assert_eq!(allocations(|| text.parse::<Area>()), 0);
        assert_eq!(allocations(|| text.parse::<Industry>()), 0);
        assert_eq!(allocations(|| text.parse::<Occupation>()), 0);
        assert_eq!(allocations(|| text.parse::<SocCode>()), 0);
        assert_eq!(allocations(|| text.parse::<Statistic>()), 0);
        assert_eq!(allocations(|| text.parse::<Period>()), 0);
        assert_eq!(allocations(|| text.parse::<Source>()), 0);
        assert_eq!(allocations(|| text.parse::<EducationLevel>()), 0);
        assert_eq!(allocations(|| text.parse::<Certification>()), 0);
    }
}

#[test]
fn iterating() {
    assert_eq!(allocations(|| wages_by_state().iter().filter_map(|row| row.mean().published()).count()), 0);
    assert_eq!(allocations(|| wages_by_area().into_iter().filter_map(|row| row.median().published()).count()), 0);
    assert_eq!(allocations(|| wages_by_industry().into_iter().filter_map(|row| row.median().published()).count()), 0);
    assert_eq!(
        allocations(|| SPECIALISTS.wages_by_area().iter().map(|row| row.area().states().count()).sum::<usize>()),
        0
    );
    assert_eq!(allocations(|| industry_shares().into_iter().count()), 0);
    assert_eq!(allocations(|| projections().into_iter().count()), 0);
    assert_eq!(allocations(|| sources().count()), 0);
}

#[test]
fn ranking_and_selecting() {
    let table = SPECIALISTS.wages_by_area();
    assert_eq!(allocations(|| wages_by_state().ranked_by(Statistic::Mean).take(5).count()), 0);
    assert_eq!(allocations(|| table.ranked_by(Statistic::P90).count()), 0);
    assert_eq!(allocations(|| table.ranked_by_key(|row| row.employment().published()).count()), 0);
    assert_eq!(allocations(|| wages_by_state().rank_of(State::NewJersey, Statistic::Mean)), 0);
    assert_eq!(allocations(|| wages_by_state().above(Statistic::Mean, Usd(51_000)).count()), 0);
    assert_eq!(allocations(|| wages_by_state().between(Statistic::Mean, Usd(40_000)..=Usd(50_000)).count()), 0);
    assert_eq!(allocations(|| (table.weighted_mean(), table.total_employment(), table.coverage())), 0);
}

#[test]
fn comparing() {
    let wage = |state| SPECIALISTS.wages_by_state().get(state).unwrap().annual_figure(Statistic::Mean);
    let median = occupation().national_wage().annual_figure(Statistic::Median);
    let (nj, pa) = (wage(State::NewJersey), wage(State::Pennsylvania));
    assert_eq!(allocations(|| nj.compare(pa).unwrap().significance()), 0);
    assert_eq!(allocations(|| nj.compare(median).unwrap_err()), 0);
    assert_eq!(allocations(|| nj.compare_allowing(median, Reason::Statistic)), 0);
    assert_eq!(allocations(|| nj.compare(pa).map(|difference| (difference.percent(), difference.ratio()))), 0);
}

#[test]
fn intervals() {
    let share = || Interval::of_share(Decimal::whole(34), Rounding::Nearest, Jobs(215_500)).unwrap();
    assert_eq!(allocations(|| share().overlap(&share()).is_some_and(|both| both.contains(Jobs(73_300)))), 0);
    assert_eq!(allocations(|| industry_shares().iter().filter_map(IndustryShare::printed_range).count()), 0);
    assert_eq!(allocations(|| printed(projections().latest().annual_growth())), 0);
}

#[test]
fn facts_in_full() {
    assert_eq!(allocations(|| facts().count()), 0);
    assert_eq!(allocations(|| facts().filter(|fact| fact.is_stated_for(Period::may(2025))).count()), 0);
}

#[test]
fn words_and_ways() {
    assert_eq!(allocations(|| certifications().reachable_from(EducationLevel::HighSchool).count()), 0);
    assert_eq!(allocations(|| discrepancies().iter().map(|row| row.title().len()).sum::<usize>()), 0);
}

#[test]
fn printing() {
    let row = wages_by_state().get(State::NewJersey).unwrap();
    let nation = occupation().national_wage();
    let difference = row.annual_figure(Statistic::Mean).compare(nation.annual_figure(Statistic::Mean)).unwrap();
    assert_eq!(allocations(|| printed(row.mean())), 0);
    assert_eq!(allocations(|| printed(row.annual_figure(Statistic::Mean))), 0);
    assert_eq!(allocations(|| printed(difference)), 0);
    assert_eq!(allocations(|| printed(wages_by_state())), 0);
    assert_eq!(allocations(|| wages_by_state().ranked_by(Statistic::Mean).map(printed).sum::<usize>()), 0);
    assert_eq!(allocations(|| facts().map(printed).sum::<usize>()), 0);
    assert_eq!(allocations(|| printed("Ontario".parse::<State>().unwrap_err())), 0);
}
