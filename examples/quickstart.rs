//! The README's example: `cargo run --example quickstart`.
#[macro_use]
#[path = "shared/print.rs"]
mod print;

use health_info_careers::{State, Statistic, current, occupation, projections, wages_by_state};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Today: Medical Records Specialists (29-2072), the latest release.
    let today = current::wages_by_state();
    println!("{today}");
    for ranked in today.ranked_by(Statistic::Median).take(3) {
        println!("{}. {:<22}{:>9}", ranked.rank(), ranked.row().state().name(), ranked.value());
    }

    // The occupation of the five career guides (29-2071), last published for May 2018.
    let guides = wages_by_state();
    println!("{guides}");
    for ranked in guides.ranked_by(Statistic::Mean).take(3) {
        println!("{}. {:<22}{:>9}", ranked.rank(), ranked.row().state().name(), ranked.value());
    }

    // Figures are compared only when they are comparable; otherwise you get the reasons.
    let state: State = "nj".parse()?;
    let mean = guides.get(state).ok_or("no such row")?.annual_figure(Statistic::Mean);
    println!("{}", mean.compare(occupation().national_wage().annual_figure(Statistic::Mean))?);
    if let Err(why) = mean.compare(occupation().national_wage().annual_figure(Statistic::Median)) {
        println!("{why}");
    }

    // The projections: those of today, and those that the guides speak of.
    for latest in [current::projections().latest(), projections().latest()] {
        println!("{}: {} over ten years, {} a year", latest.period(), latest.growth(), latest.annual_growth());
    }
    Ok(())
}
