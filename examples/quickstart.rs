//! The first steps: `cargo run --example quickstart`.

use health_info_careers::{Occupation, State, Statistic, occupation, projections, wages_by_state};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Every table knows its occupation, period and source: 29-2071, May 2018 (inferred).
    let wages = wages_by_state();
    println!("{wages}");

    // Ranking names its statistic; rows without the figure are left out.
    for ranked in wages.ranked_by(Statistic::Mean).take(3) {
        println!("{}. {:<12}{:>9}", ranked.rank(), ranked.row().state().name(), ranked.value());
    }

    // Like is compared with like, and the answer says what to keep in mind.
    let state: State = "nj".parse()?;
    let mean = wages.get(state).ok_or("no such row")?.wage(Statistic::Mean);
    println!("{}", mean.compare(occupation().national_wage().wage(Statistic::Mean))?);
    if let Err(why) = mean.compare(occupation().national_wage().wage(Statistic::Median)) {
        println!("not compared: {why}");
    }

    // What replaced the occupation, and what it pays now.
    let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
    println!("{}", specialists.national_wage().wage(Statistic::Median));
    println!("{} over ten years, {} a year", projections().latest().growth(), projections().latest().annual_growth());
    Ok(())
}
