//! Projections and the employment matrix as facts.

use super::class::FactClass;
use super::fact::{Fact, Subject};
use super::wage::of_mention;
use crate::figure::Mention;
use crate::occupation::Occupation;
use crate::outlook::{IndustryShare, Projection};
use crate::unit::{Dating, Decimal, Estimate, Measure, Percent, Quantity, Unit};

pub(super) fn facts() -> impl Iterator<Item = Fact> + Clone {
    let occupations = || Occupation::ALL.iter().copied();
    let rounds = move || occupations().filter_map(Occupation::projections).flatten();
    let matrices = move || {
        let tables = occupations().flat_map(|occupation| {
            occupation.industry_share_years().iter().filter_map(move |year| occupation.industry_shares_in(*year))
        });
        tables.flatten()
    };
    rounds()
        .flat_map(round)
        .chain(matrices().flat_map(share))
        .chain(rounds().flat_map(|row| row.mentions().filter_map(move |mention| printed_round(row, mention))))
        .chain(matrices().flat_map(|row| row.mentions().filter_map(move |mention| printed_share(row, mention))))
}

fn round(row: &'static Projection) -> impl Iterator<Item = Fact> + Clone {
    let percent = |class, value: Estimate<Percent>| {
        let fact = Fact {
            value: Some(value.published()?.number()),
            unit: Some(Unit::Percent),
            statistic: Some(Measure::Percent),
            ..of_round(class, row)
        };
        Some(fact)
    };
    let education = row
        .typical_entry_education()
        .map(|level| Fact { text: Some(level.name().into()), ..of_round(FactClass::PROJECTION_ENTRY_EDUCATION, row) });
    [
        Fact::of(FactClass::PROJECTION_BASE, &row.base_employment_figure()),
        Fact::of(FactClass::PROJECTION_TARGET, &row.projected_employment_figure()),
        Fact::of(FactClass::PROJECTION_CHANGE, &row.change_figure()),
        Fact::of(FactClass::PROJECTION_GROWTH_PERCENT, &row.growth_figure()),
        Fact::of(FactClass::PROJECTION_OPENINGS, &row.openings_figure()),
        education,
        percent(FactClass::PROJECTION_LABOR_FORCE_EXIT_RATE, row.labor_force_exit_rate()),
        percent(FactClass::PROJECTION_OCCUPATIONAL_TRANSFER_RATE, row.occupational_transfer_rate()),
        percent(FactClass::PROJECTION_TOTAL_SEPARATIONS_RATE, row.total_separations_rate()),
        percent(FactClass::PROJECTION_SELF_EMPLOYED_PERCENT, row.self_employed()),
    ]
    .into_iter()
    .flatten()
}

/// A fact of which nothing is known yet but its class and its round.
fn of_round(class: FactClass, row: &Projection) -> Fact {
    let period = Some(row.period());
    Fact { period, dating: Some(Dating::Stated), ..Fact::new(class, row.source()).about(row.occupation()) }
}

fn share(row: &'static IndustryShare) -> impl Iterator<Item = Fact> + Clone {
    [
        Fact::of(FactClass::INDUSTRY_PROJECTION_BASE, &row.base_employment_figure()),
        Fact::of(FactClass::INDUSTRY_PROJECTION_TARGET, &row.projected_employment_figure()),
        Fact::of(FactClass::INDUSTRY_PROJECTION_SHARE, &row.share_figure()),
    ]
    .into_iter()
    .flatten()
    .map(Fact::spelled_by_source)
}

fn printed_round(row: &Projection, mention: &Mention) -> Option<Fact> {
    let own = match mention.measure() {
        Some(Measure::Employment) => Some(row.base_employment().number()),
        Some(Measure::Change) => row.change().published().map(Quantity::number),
        Some(Measure::Openings) => row.openings().count().published().map(Quantity::number),
        Some(Measure::TargetYear) => Some(Decimal::whole(i64::from(row.period().end_year()))),
        _ => Some(row.growth().number()),
    };
    let measure = if mention.unit() == Some(Unit::Percent) { Measure::Percent } else { Measure::Count };
    Some(of_mention(mention, own, measure)?.about(row.occupation()))
}

fn printed_share(row: &IndustryShare, mention: &Mention) -> Option<Fact> {
    // The guides name the five industries; the undated share is of hospitals at large.
    let subject = row.industry().spelled_by(mention.source()).unwrap_or(row.industry().name());
    let fact = of_mention(mention, Some(row.share().number()), Measure::Percent)?;
    Some(Fact { subject: Subject::Name(subject), ..fact.about(row.occupation()) })
}
