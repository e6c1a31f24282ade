//! Projections and the employment matrix as facts.

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
        .chain(rounds().flat_map(|row| row.mentions().map(move |mention| printed_round(row, mention))))
        .chain(matrices().flat_map(|row| row.mentions().map(move |mention| printed_share(row, mention))))
}

fn round(row: &'static Projection) -> impl Iterator<Item = Fact> + Clone {
    let percent = |class, value: Estimate<Percent>| {
        let fact = Fact {
            value: Some(value.published()?.number()),
            unit: Some(Unit::Percent),
            statistic: Some(Measure::Percent.code()),
            ..of_round(class, row)
        };
        Some(fact)
    };
    let education = row
        .typical_entry_education()
        .map(|level| Fact { text: Some(level.name().into()), ..of_round("projection-entry-education", row) });
    [
        Fact::of("projection-base", &row.base_employment_figure()),
        Fact::of("projection-target", &row.projected_employment_figure()),
        Fact::of("projection-change", &row.change_figure()),
        Fact::of("projection-growth-percent", &row.growth_figure()),
        Fact::of("projection-openings", &row.openings_figure()),
        education,
        percent("projection-labor-force-exit-rate", row.labor_force_exit_rate()),
        percent("projection-occupational-transfer-rate", row.occupational_transfer_rate()),
        percent("projection-total-separations-rate", row.total_separations_rate()),
        percent("projection-self-employed-percent", row.self_employed()),
    ]
    .into_iter()
    .flatten()
}

/// A fact of which nothing is known yet but its class and its round.
fn of_round(class: &'static str, row: &Projection) -> Fact {
    let period = Some(row.period());
    Fact { period, dating: Some(Dating::Stated), ..Fact::new(class, row.source()).about(row.occupation()) }
}

fn share(row: &'static IndustryShare) -> impl Iterator<Item = Fact> + Clone {
    [
        Fact::of("industry-projection-base", &row.base_employment_figure()),
        Fact::of("industry-projection-target", &row.projected_employment_figure()),
        Fact::of("industry-projection-share", &row.share_figure()),
    ]
    .into_iter()
    .flatten()
    .map(Fact::spelled_by_source)
}

fn printed_round(row: &Projection, mention: &Mention) -> Fact {
    let own = match mention.measure() {
        Some(Measure::Employment) => Some(row.base_employment().number()),
        Some(Measure::Change) => row.change().published().map(Quantity::number),
        Some(Measure::Openings) => row.openings().count().published().map(Quantity::number),
        Some(Measure::TargetYear) => Some(Decimal::whole(i64::from(row.period().end_year()))),
        _ => Some(row.growth().number()),
    };
    let measure = if mention.unit() == Some(Unit::Percent) { Measure::Percent } else { Measure::Count };
    of_mention(mention, own, measure).about(row.occupation())
}

fn printed_share(row: &IndustryShare, mention: &Mention) -> Fact {
    // The guides name the five industries; the undated share is of hospitals at large.
    let subject = row.industry().spelled_by(mention.source()).unwrap_or(row.industry().name());
    let fact = of_mention(mention, Some(row.share().number()), Measure::Percent);
    Fact { subject: Subject::Name(subject), ..fact.about(row.occupation()) }
}
