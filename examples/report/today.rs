//! The first screen: what the work pays today, the outlook, and where to go next.

use std::error::Error;

use health_info_careers::occupation::FieldRole;
use health_info_careers::{
    Certification, EducationLevel, Estimate, Occupation, Percent, Projections, Statistic, certifications,
};

use crate::page::{Page, bar, tenths};

/// How many of the occupations that it leads to are shown.
const SHOWN: usize = 4;

/// The occupation that is published today: the one asked for, or the larger of its successors.
fn published_today(occupation: Occupation) -> Occupation {
    let successors = occupation.superseded_by().iter().copied();
    successors.max_by_key(|one| one.national_wage().employment().published()).unwrap_or(occupation)
}

/// Pay in three bars, the projection, and the certifications that ask for no further education.
pub(crate) fn today(page: &mut Page, asked_for: Occupation) -> Result<(), Box<dyn Error>> {
    let occupation = published_today(asked_for);
    let row = occupation.national_wage();
    page.title(&format!("Today: {} ({occupation})", occupation.title()))?;
    let about =
        format!("US dollars a year; {} jobs of wage and salary workers. Source: {}", row.employment(), row.source());
    page.section(&format!("Pay in the United States, {}", row.period()), &about)?;
    let statistics = [Statistic::P10, Statistic::Median, Statistic::P90];
    let largest = statistics.iter().filter_map(|one| row.annual(*one).at_least()).max();
    for statistic in statistics {
        let value = row.annual(statistic);
        let length = value.at_least().zip(largest).map(|(value, largest)| bar(value.0, largest.0, 40));
        page.line(format_args!("{:<16}{value:>9} {}", statistic.name(), length.unwrap_or_default()))?;
    }
    if let Some(round) = occupation.projections().map(Projections::latest) {
        page.section(&format!("Outlook, {}", round.period()), &format!("Source: {}", round.source()))?;
        let (direction, size) = match round.growth().hundredths() {
            decline @ ..0 => ("decline", Percent::from_hundredths(-decline)),
            growth => ("grow", Percent::from_hundredths(growth)),
        };
        page.line(format_args!(
            "{} jobs, projected to {direction} by {}; openings: {}",
            round.base_employment(),
            tenths(Estimate::Published(size)),
            round.openings()
        ))?;
        if let Some(level) = round.typical_entry_education() {
            page.line(format_args!("typical entry education: {}", level.name()))?;
        }
    }
    page.section("Where to go next", "")?;
    for link in occupation.leads_to().take(SHOWN) {
        let other = link.occupation();
        let pay = other.national_wage();
        let judged = if link.is_judgment() { "by our judgment alone" } else { "O*NET or a guide relates the two" };
        page.item(
            "-",
            format_args!("{} ({other}): {} a year, median, {}; {judged}", other.title(), pay.median(), pay.period()),
        )?;
    }
    // The certifications of the field are for whoever enters or works in it.
    let role = occupation.field_role();
    if !matches!(role, None | Some(FieldRole::Advancement)) {
        let first: Vec<_> =
            certifications().within_reach(EducationLevel::HighSchool).map(Certification::acronym).collect();
        page.item("-", format_args!("certifications within reach with a high school diploma: {}", first.join(", ")))?;
        page.item("-", "what each asks for, step by step: cargo run --example pathways -- --from high-school")?;
    }
    page.item("-", "one state: --state NJ; another occupation: --occupation 29-9021; a year: --year 2023")?;
    page.line("").map_err(Into::into)
}
