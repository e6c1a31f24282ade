//! The README's example: `cargo run --example quickstart`.
#[macro_use]
#[path = "shared/print.rs"]
mod print;

use health_info_careers::{Occupation, State, Statistic, occupation, projections, wages_by_state};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A table knows what it is: 29-2071, May 2018 (inferred), what-it-takes, 51 rows.
    let wages = wages_by_state();
    println!("{wages}");
    for ranked in wages.ranked_by(Statistic::Mean).take(3) {
        println!("{}. {:<22}{:>9}", ranked.rank(), ranked.row().state().name(), ranked.value());
    }

    // Like is compared with like, or the reason why not is the answer: "mean against median".
    let state: State = "nj".parse()?;
    let mean = wages.get(state).ok_or("no such row")?.annual_figure(Statistic::Mean);
    println!("{}", mean.compare(occupation().national_wage().annual_figure(Statistic::Mean))?);
    if let Err(why) = mean.compare(occupation().national_wage().annual_figure(Statistic::Median)) {
        println!("{why}");
    }

    // How it was projected to grow, and what the larger of its two successors pays: $51,140.
    println!("{} over ten years, {} a year", projections().latest().growth(), projections().latest().annual_growth());
    println!("{}", Occupation::MEDICAL_RECORDS_SPECIALISTS.national_wage().annual_figure(Statistic::Median));
    Ok(())
}
