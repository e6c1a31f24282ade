//! Five questions, answered by the library; the scripts answer them from the files.

use health_info_careers::{Occupation, Percent, State, StateWages, Statistic, current};
use serde_json::{Value, json};

use crate::Error;

/// The release that the questions are about: its answers stay when newer ones come.
const YEAR: u16 = 2025;

/// How many rows an answer has that asks for the highest.
const FIRST: usize = 5;

/// The answers by the name of the question.
pub fn answers() -> Result<Value, Error> {
    Ok(json!({
        "best_paying_states": best_paying_states()?,
        "withheld": withheld()?,
        "where_pay_goes_furthest": where_pay_goes_furthest()?,
        "rank_of_new_jersey": rank_of_new_jersey()?,
        "shrinking_occupations": shrinking_occupations(),
    }))
}

fn states() -> Result<&'static StateWages, Error> {
    Ok(current::occupation().wages_by_state_in(YEAR).ok_or("no table of the year")?)
}

/// The five best-paying states, and how far above the United States each is, mean against mean.
fn best_paying_states() -> Result<Vec<Value>, Error> {
    let mut rows = Vec::new();
    for ranked in states()?.ranked_by(Statistic::Mean).take(FIRST) {
        let row = ranked.row();
        let above = row.against_nation(Statistic::Mean)?;
        rows.push(json!({
            "rank": ranked.rank(),
            "state": row.state(),
            "annual_mean": row.mean(),
            "above_the_united_states": above.amount(),
            "period": row.period(),
            "source": row.source(),
        }));
    }
    Ok(rows)
}

/// How many figures the agency withholds, by table, occupation and column.
fn withheld() -> Result<Vec<Value>, Error> {
    let mut rows = Vec::new();
    let all = Occupation::all;
    for table in all().filter_map(|one| one.wages_by_area_in(YEAR)) {
        add_withheld("area_wages", &serde_json::to_value(table.coverage())?, &mut rows);
    }
    for table in all().filter_map(|one| one.wages_by_state_in(YEAR)) {
        add_withheld("state_wages", &serde_json::to_value(table.coverage())?, &mut rows);
    }
    let key = |row: &Value| ["table", "occupation", "column"].map(|key| row[key].as_str().map(str::to_owned));
    rows.sort_by_key(key);
    Ok(rows)
}

fn add_withheld(table: &str, coverage: &Value, rows: &mut Vec<Value>) {
    for (column, covered) in coverage.as_object().into_iter().flatten() {
        if covered["withheld"].as_u64().is_some_and(|cells| cells > 0) {
            rows.push(json!({
                "table": table,
                "occupation": coverage["occupation"],
                "column": column,
                "withheld": covered["withheld"],
                "period": coverage["period"],
                "source": coverage["source"],
            }));
        }
    }
}

/// Where the median goes furthest once prices differ.
fn where_pay_goes_furthest() -> Result<Vec<Value>, Error> {
    let table = states()?;
    let real = |state: &State| {
        let row = table.get(*state)?;
        Some((row, row.at_national_prices(Statistic::Median).ok()?))
    };
    let mut rows: Vec<_> = State::ALL.iter().filter_map(real).collect();
    rows.sort_by_key(|(row, real)| (std::cmp::Reverse(real.wage()), row.state().usps()));
    let rows = rows.into_iter().take(FIRST).map(|(row, real)| {
        json!({
            "state": row.state(),
            "annual_median": row.median(),
            "at_national_prices": real.wage(),
            "prices": real.prices().period(),
            "period": row.period(),
            "source": row.source(),
        })
    });
    Ok(rows.collect())
}

/// The rank of New Jersey by its mean, among the fifty states and the District of Columbia.
fn rank_of_new_jersey() -> Result<Value, Error> {
    let among = states()?.among(&State::FIFTY_AND_DC);
    let ranked = among.rank_of(State::NewJersey, Statistic::Mean).ok_or("New Jersey has no rank")?;
    Ok(json!({
        "rank": ranked.rank(),
        "of": ranked.of(),
        "annual_mean": ranked.value(),
        "period": ranked.row().period(),
        "source": ranked.row().source(),
    }))
}

/// The occupations that the latest round expects to shrink.
fn shrinking_occupations() -> Vec<Value> {
    let rounds = || Occupation::all().filter_map(|one| Some(one.projections()?.latest()));
    let latest = rounds().map(health_info_careers::Projection::period).max();
    let mut rows: Vec<_> = rounds()
        .filter(|round| Some(round.period()) == latest)
        .filter(|round| round.growth() < Percent::whole(0))
        .map(|round| {
            json!({
                "occupation": round.occupation(),
                "title": round.occupation().title(),
                "growth_percent": round.growth(),
                "period": round.period(),
                "source": round.source(),
            })
        })
        .collect();
    rows.sort_by_key(|row| row["occupation"].as_str().map(str::to_owned));
    rows
}
