//! Every table of wages and of the outlook, of every occupation and year.

use health_info_careers::outlook::industry_matrix;
use health_info_careers::place::WagePlace;
use health_info_careers::wage::{industries_as_printed, related_wages};
use health_info_careers::{
    Occupation, Statistic, Wages, industry_shares, wages_by_area, wages_by_industry, wages_by_state,
};

fn print<P: WagePlace>(table: &'static Wages<P>) {
    for row in table {
        println!("{:<22}{:>10}{:>10}", row.place().into(), row.employment(), row.hourly(Statistic::P90));
    }
}

fn main() {
    print(wages_by_state());
    print(wages_by_area());
    print(wages_by_industry());
    for occupation in Occupation::all() {
        for row in occupation.national_wages() {
            println!("{:<22}{:>10}", row.period(), row.mean());
        }
        let years = || 2000..2100;
        years().filter_map(|year| occupation.wages_by_state_in(year)).for_each(print);
        years().filter_map(|year| occupation.wages_by_area_in(year)).for_each(print);
        years().filter_map(|year| occupation.wages_by_industry_in(year)).for_each(print);
        for row in occupation.projections().into_iter().flatten() {
            println!("{:<22}{:>10}", row.period(), row.change());
        }
        for row in occupation.state_projections().into_iter().flatten() {
            println!("{:<22}{:>10}", row.name(), row.growth());
        }
        for row in occupation.skill_scores().into_iter().flatten() {
            println!("{:<22}{:>10}", row.category(), row.score());
        }
        for row in occupation.educational_attainment() {
            println!("{row}");
        }
    }
    for row in industry_shares() {
        println!("{:<22}{:>10}", row.industry(), row.share());
    }
    for row in industry_matrix() {
        println!("{:<22}{:>10}", row.industry(), row.share());
    }
    for row in industries_as_printed() {
        println!("{:<22}{:>10}", row.name(), row.jobs());
    }
    for row in related_wages() {
        println!("{:<22}{:>10}", row.name(), row.annual_figure().value());
    }
}
