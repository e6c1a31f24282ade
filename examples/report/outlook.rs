//! How the occupation is projected to change, and who employs it.

use std::error::Error;

use health_info_careers::{Estimate, Occupation, industry_shares, occupation};

use crate::page::{Page, cut, tenths};

pub(crate) fn outlook(page: &mut Page, of: Occupation) -> Result<(), Box<dyn Error>> {
    let Some(rounds) = of.projections() else { return Ok(()) };
    let about = "Jobs with the self-employed; growth over ten years, and a year, compound, with what rounding leaves open. Source: Employment Projections";
    page.section("Outlook", about)?;
    for round in rounds {
        page.line(format_args!(
            "{}: {} jobs to {} ({} more, {})",
            round.period(),
            round.base_employment(),
            round.projected_employment(),
            round.change(),
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
