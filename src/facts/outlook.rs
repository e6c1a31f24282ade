//! Projections, of the United States and by state, the employment matrix and skill scores as facts.

use super::class::FactClass;
use super::fact::{Fact, Subject};
use super::wage::of_mention;
use crate::education::EducationLevel;
use crate::figure::Mention;
use crate::occupation::Occupation;
use crate::outlook::{
    IndustryShare, OnTheJobTraining, Projection, SkillScore, SkillScores, StateProjection, WorkExperience,
};
use crate::unit::{Dating, Decimal, Estimate, Jobs, Measure, Percent, Quantity, Unit};

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
        .chain(
            occupations()
                .filter_map(Occupation::state_projections)
                .flat_map(|table| core::iter::once(table.national()).chain(table.iter()).flat_map(state)),
        )
        .chain(occupations().filter_map(Occupation::skill_scores).flat_map(skills))
        .chain(rounds().flat_map(|row| row.mentions().filter_map(move |mention| printed_round(row, mention))))
        .chain(matrices().flat_map(|row| row.mentions().filter_map(move |mention| printed_share(row, mention))))
}

fn round(row: &'static Projection) -> impl Iterator<Item = Fact> + Clone {
    let cell = |class, value: Option<Decimal>, unit, statistic| {
        let value = Some(value?);
        Some(Fact { value, unit: Some(unit), statistic: Some(statistic), ..of_round(class, row) })
    };
    let percent = |class, value: Estimate<Percent>| {
        cell(class, value.published().map(Quantity::number), Unit::Percent, Measure::Percent)
    };
    let workers = |class, value: Estimate<Jobs>| {
        cell(class, value.published().map(Quantity::number), Unit::WorkersPerYear, Measure::Count)
    };
    let assigned = |class, name: Option<&'static str>| Some(Fact { text: Some(name?.into()), ..of_round(class, row) });
    let education = row.typical_entry_education().map(EducationLevel::name);
    let experience = row.work_experience().map(WorkExperience::name);
    let training = row.on_the_job_training().map(OnTheJobTraining::name);
    [
        Fact::of(FactClass::PROJECTION_BASE, &row.base_employment_figure()),
        Fact::of(FactClass::PROJECTION_TARGET, &row.projected_employment_figure()),
        Fact::of(FactClass::PROJECTION_CHANGE, &row.change_figure()),
        Fact::of(FactClass::PROJECTION_GROWTH_PERCENT, &row.growth_figure()),
        Fact::of(FactClass::PROJECTION_OPENINGS, &row.openings_figure()),
        assigned(FactClass::PROJECTION_ENTRY_EDUCATION, education),
        assigned(FactClass::PROJECTION_WORK_EXPERIENCE, experience),
        assigned(FactClass::PROJECTION_ON_THE_JOB_TRAINING, training),
        percent(FactClass::PROJECTION_LABOR_FORCE_EXIT_RATE, row.labor_force_exit_rate()),
        percent(FactClass::PROJECTION_OCCUPATIONAL_TRANSFER_RATE, row.occupational_transfer_rate()),
        percent(FactClass::PROJECTION_TOTAL_SEPARATIONS_RATE, row.total_separations_rate()),
        workers(FactClass::PROJECTION_LABOR_FORCE_EXITS, row.labor_force_exits()),
        workers(FactClass::PROJECTION_OCCUPATIONAL_TRANSFERS, row.occupational_transfers()),
        workers(FactClass::PROJECTION_TOTAL_SEPARATIONS, row.total_separations()),
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

fn state(row: StateProjection) -> impl Iterator<Item = Fact> + Clone {
    [
        Fact::of(FactClass::STATE_PROJECTION_BASE, &row.base_employment_figure()),
        Fact::of(FactClass::STATE_PROJECTION_TARGET, &row.projected_employment_figure()),
        Fact::of(FactClass::STATE_PROJECTION_GROWTH_PERCENT, &row.growth_figure()),
        Fact::of(FactClass::STATE_PROJECTION_OPENINGS, &row.openings_figure()),
    ]
    .into_iter()
    .flatten()
}

/// The scores and ranks, and that they are imputed, if they are.
fn skills(table: &'static SkillScores) -> impl Iterator<Item = Fact> + Clone {
    let basis = table.is_imputed().then(|| Fact {
        text: Some("imputed from similar occupations".into()),
        period: Some(table.period()),
        dating: Some(Dating::Stated),
        ..Fact::new(FactClass::SKILL_SCORES_BASIS, table.source()).about(table.occupation())
    });
    table.iter().flat_map(skill).chain(basis)
}

fn skill(row: SkillScore) -> impl Iterator<Item = Fact> + Clone {
    let fact = move |class, value, unit, measure| Fact {
        subject: Subject::Name(row.category().name()),
        value: Some(value),
        unit: Some(unit),
        statistic: Some(measure),
        period: Some(row.period()),
        dating: Some(Dating::Stated),
        ..Fact::new(class, row.source()).about(row.occupation())
    };
    let rank = Decimal::whole(row.percentile_rank().into());
    [
        fact(FactClass::SKILL_SCORE, row.score(), Unit::ScalePoints, Measure::Score),
        fact(FactClass::SKILL_PERCENTILE_RANK, rank, Unit::Percentile, Measure::PercentileRank),
    ]
    .into_iter()
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
