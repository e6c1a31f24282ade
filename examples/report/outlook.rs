//! How the occupation is projected to change, and who employs it.

use std::error::Error;

use health_info_careers::outlook::RankedProjection;
use health_info_careers::{Estimate, Jobs, Occupation, State, industry_shares, occupation};

use crate::page::{Page, cut, tenths};

pub(crate) fn outlook(page: &mut Page, of: Occupation) -> Result<(), Box<dyn Error>> {
    let Some(rounds) = of.projections() else { return Ok(()) };
    let about = "Jobs with the self-employed; growth over ten years, and a year, compound, with what rounding leaves open. Source: Employment Projections";
    page.section("Outlook", about)?;
    for round in rounds {
        page.line(format_args!(
            "{}: {} jobs to {} ({}{})",
            round.period(),
            round.base_employment(),
            round.projected_employment(),
            change(round.change()),
            round.growth()
        ))?;
        page.line(format_args!("         {} a year; openings: {}", round.annual_growth(), round.openings()))?;
        if let Ok(split) = round.openings_split() {
            page.line(format_args!("         {split}"))?;
        }
    }
    let later: Vec<_> = rounds.reported_after(rounds.first()).collect();
    if !later.is_empty() {
        page.line(format_args!("What later rounds reported, against {}, interpolated:", rounds.first().period()))?;
        for report in later {
            page.line(format_args!("  {report}"))?;
        }
    }
    by_state(page, of)?;
    if of != occupation() {
        return Ok(());
    }
    page.section(
        "Where they work, 2018",
        "Percent of all jobs, five largest employers. Source: Employment Projections 2018-28",
    )?;
    for share in industry_shares() {
        let jobs = share.base_employment();
        page.line(format_args!(
            "{:<52}{:>6} {jobs:>8} jobs",
            cut(share.industry().name(), 51),
            tenths(Estimate::Published(share.share()))
        ))?;
    }
    Ok(())
}

/// What is added or lost, where the round publishes it.
fn change(jobs: Estimate<Jobs>) -> String {
    match jobs.published() {
        Some(jobs) if jobs < Jobs(0) => format!("{} fewer, ", Jobs(-jobs.0)),
        Some(jobs) => format!("{jobs} more, "),
        None => String::new(),
    }
}

/// The states with the most and the least growth.
fn by_state(page: &mut Page, of: Occupation) -> Result<(), Box<dyn Error>> {
    let Some(states) = of.state_projections() else { return Ok(()) };
    let named = |ranked: RankedProjection| format!("{} {:.1}", ranked.row().name(), ranked.row().growth());
    let most: Vec<_> = states.ranked_by_growth().take(3).map(named).collect();
    let least: Vec<_> = states.ranked_by_growth().rev().take(3).map(named).collect();
    let absent: Vec<_> = states.absent().map(State::name).collect();
    page.line(format_args!("By state, {} ({}), each by its own agency:", states.period(), states.source()))?;
    page.line(format_args!("  most growth: {}", most.join(", ")))?;
    page.line(format_args!("  least growth: {}", least.join(", ")))?;
    page.line(format_args!("  no projection of: {}", absent.join(", ")))?;
    Ok(())
}
