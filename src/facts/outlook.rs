//! Projections, of the United States and by state, the employment matrix and skill scores as facts.

use super::class::FactClass;
use super::fact::{Fact, Subject};
use super::position::{End, Found, Position};
use super::wage::of_mention;
use crate::education::EducationLevel;
use crate::figure::Mention;
use crate::outlook::{IndustryShare, OnTheJobTraining, Projection, SkillCategory, WorkExperience};
use crate::place::State;
use crate::unit::{Dating, Decimal, Estimate, Jobs, Measure, Percent, Quantity, Unit};

fn round_at(at: &Position) -> Result<&'static Projection, End> {
    at.occupation()?.projections().and_then(|table| table.rows().get(at.row)).ok_or(End::Occupation)
}

fn share_at(at: &Position) -> Result<&'static IndustryShare, End> {
    let occupation = at.occupation()?;
    let year = occupation.industry_share_years().get(at.table).ok_or(End::Occupation)?;
    occupation.industry_shares_in(*year).and_then(|table| table.rows().get(at.row)).ok_or(End::Table)
}

pub(super) fn rounds(at: &Position) -> Found {
    let row = round_at(at)?;
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
    Ok(match at.cell {
        0 => Fact::of(FactClass::PROJECTION_BASE, &row.base_employment_figure()),
        1 => Fact::of(FactClass::PROJECTION_TARGET, &row.projected_employment_figure()),
        2 => Fact::of(FactClass::PROJECTION_CHANGE, &row.change_figure()),
        3 => Fact::of(FactClass::PROJECTION_GROWTH_PERCENT, &row.growth_figure()),
        4 => Fact::of(FactClass::PROJECTION_OPENINGS, &row.openings_figure()),
        5 => assigned(FactClass::PROJECTION_ENTRY_EDUCATION, education),
        6 => assigned(FactClass::PROJECTION_WORK_EXPERIENCE, experience),
        7 => assigned(FactClass::PROJECTION_ON_THE_JOB_TRAINING, training),
        8 => percent(FactClass::PROJECTION_LABOR_FORCE_EXIT_RATE, row.labor_force_exit_rate()),
        9 => percent(FactClass::PROJECTION_OCCUPATIONAL_TRANSFER_RATE, row.occupational_transfer_rate()),
        10 => percent(FactClass::PROJECTION_TOTAL_SEPARATIONS_RATE, row.total_separations_rate()),
        11 => workers(FactClass::PROJECTION_LABOR_FORCE_EXITS, row.labor_force_exits()),
        12 => workers(FactClass::PROJECTION_OCCUPATIONAL_TRANSFERS, row.occupational_transfers()),
        13 => workers(FactClass::PROJECTION_TOTAL_SEPARATIONS, row.total_separations()),
        14 => percent(FactClass::PROJECTION_SELF_EMPLOYED_PERCENT, row.self_employed()),
        _ => return Err(End::Row),
    })
}

/// A fact of which nothing is known yet but its class and its round.
fn of_round(class: FactClass, row: &Projection) -> Fact {
    let period = Some(row.period());
    Fact { period, dating: Some(Dating::Stated), ..Fact::new(class, row.source()).about(row.occupation()) }
}

pub(super) fn shares(at: &Position) -> Found {
    let row = share_at(at)?;
    let fact = match at.cell {
        0 => Fact::of(FactClass::INDUSTRY_PROJECTION_BASE, &row.base_employment_figure()),
        1 => Fact::of(FactClass::INDUSTRY_PROJECTION_TARGET, &row.projected_employment_figure()),
        2 => Fact::of(FactClass::INDUSTRY_PROJECTION_SHARE, &row.share_figure()),
        _ => return Err(End::Row),
    };
    Ok(fact.map(Fact::spelled_by_source))
}

/// The United States, and then each state.
pub(super) fn states(at: &Position) -> Found {
    let table = at.occupation()?.state_projections().ok_or(End::Occupation)?;
    let row = match at.row.checked_sub(1) {
        None => table.national(),
        Some(state) => table.get(*State::ALL.get(state).ok_or(End::Occupation)?).ok_or(End::Row)?,
    };
    Ok(match at.cell {
        0 => Fact::of(FactClass::STATE_PROJECTION_BASE, &row.base_employment_figure()),
        1 => Fact::of(FactClass::STATE_PROJECTION_TARGET, &row.projected_employment_figure()),
        2 => Fact::of(FactClass::STATE_PROJECTION_GROWTH_PERCENT, &row.growth_figure()),
        3 => Fact::of(FactClass::STATE_PROJECTION_OPENINGS, &row.openings_figure()),
        _ => return Err(End::Row),
    })
}

/// The scores and ranks, and that they are imputed, if they are.
pub(super) fn skills(at: &Position) -> Found {
    let table = at.occupation()?.skill_scores().ok_or(End::Occupation)?;
    let stated = |class| Fact {
        period: Some(table.period()),
        dating: Some(Dating::Stated),
        ..Fact::new(class, table.source()).about(table.occupation())
    };
    let Some(category) = SkillCategory::ALL.get(at.row) else {
        let basis =
            || Fact { text: Some("imputed from similar occupations".into()), ..stated(FactClass::SKILL_SCORES_BASIS) };
        return if at.cell == 0 { Ok(table.is_imputed().then(basis)) } else { Err(End::Occupation) };
    };
    let row = table.get(*category).ok_or(End::Row)?;
    let fact = |class, value, unit, measure| Fact {
        subject: Subject::Name(category.name()),
        value: Some(value),
        unit: Some(unit),
        statistic: Some(measure),
        ..stated(class)
    };
    let rank = Decimal::whole(row.percentile_rank().into());
    Ok(Some(match at.cell {
        0 => fact(FactClass::SKILL_SCORE, row.score(), Unit::ScalePoints, Measure::Score),
        1 => fact(FactClass::SKILL_PERCENTILE_RANK, rank, Unit::Percentile, Measure::PercentileRank),
        _ => return Err(End::Row),
    }))
}

/// The guides' prints of rounds.
pub(super) fn round_mentions(at: &Position) -> Found {
    let row = round_at(at)?;
    Ok(printed_round(row, row.mentions().nth(at.cell).ok_or(End::Row)?))
}

/// The guides' prints of shares.
pub(super) fn share_mentions(at: &Position) -> Found {
    let row = share_at(at)?;
    Ok(printed_share(row, row.mentions().nth(at.cell).ok_or(End::Row)?))
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
