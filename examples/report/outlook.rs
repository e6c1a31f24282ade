//! How the occupation is projected to change, and who employs it.

use std::error::Error;

use health_info_careers::{Occupation, industry_shares, occupation};

use crate::page::{Page, cut};

pub(crate) fn outlook(page: &mut Page, of: Occupation) -> Result<(), Box<dyn Error>> {
    let rounds = of.projections();
    let about = "Jobs with the self-employed; growth over ten years, and a year, compound, with what rounding leaves open. Source: Employment Projections";
    page.section("Outlook", about)?;
    for round in rounds {
        page.line(format_args!(
            "{}: {} jobs to {} ({:+} jobs, {})",
            round.period(),
            round.base_employment(),
            round.projected_employment(),
            round.change().0,
            round.growth()
        ))?;
        page.line(format_args!("         {} a year; openings: {}", round.annual_growth(), round.openings()))?;
        if let Ok(split) = round.openings_split() {
            page.line(format_args!("         {split}"))?;
        }
    }
    for report in rounds.reported_after(&rounds[0]) {
        page.line(format_args!("The first round against later ones, {report}"))?;
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
        page.line(format_args!("{:<52}{:>6} {jobs:>8} jobs", cut(share.industry().name(), 51), share.share()))?;
    }
    Ok(())
}
