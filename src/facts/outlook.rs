//! Projections and the employment matrix as facts.

use super::fact::{Fact, Subject};
use super::wage::of_mention;
use crate::figure::{FigureMention, Part};
use crate::occupation::Occupation;
use crate::outlook::{IndustryShare, Projection, industry_matrix};
use crate::unit::{Dating, Decimal, Measure, Percent, Quantity, Unit};

pub(super) fn facts() -> impl Iterator<Item = Fact> + Clone {
    let rounds = || Occupation::ALL.iter().copied().flat_map(Occupation::projections);
    let matrix = || industry_matrix().into_iter();
    rounds()
        .flat_map(round)
        .chain(matrix().flat_map(share))
        .chain(rounds().flat_map(|row| row.mentions().map(move |mention| printed_round(row, mention))))
        .chain(matrix().flat_map(|row| row.mentions().map(move |mention| printed_share(row, mention))))
}

fn round(row: &'static Projection) -> impl Iterator<Item = Fact> + Clone {
    let fact = move |class, value: Decimal, unit, measure: Measure| Fact {
        value: Some(value),
        unit: Some(unit),
        statistic: Some(measure.code()),
        period: Some(row.period()),
        dating: Some(Dating::Stated),
        ..Fact::new(class, row.source()).about(row.occupation())
    };
    let jobs = |class, jobs: crate::unit::Jobs| fact(class, jobs.number(), Unit::Jobs, Measure::Count);
    let percent = |class, percent: Percent| fact(class, percent.number(), Unit::Percent, Measure::Percent);
    let openings = row.openings();
    let education = Fact {
        text: Some(row.typical_entry_education().name()),
        period: Some(row.period()),
        dating: Some(Dating::Stated),
        ..Fact::new("projection-entry-education", row.source()).about(row.occupation())
    };
    let always = [
        jobs("projection-base", row.base_employment()),
        jobs("projection-target", row.projected_employment()),
        jobs("projection-change", row.change()),
        percent("projection-growth-percent", row.growth()),
        fact("projection-openings", openings.count().number(), openings.kind().unit(), Measure::Count),
        education,
    ];
    let where_known = [
        row.labor_force_exit_rate().map(|rate| percent("projection-labor-force-exit-rate", rate)),
        row.occupational_transfer_rate().map(|rate| percent("projection-occupational-transfer-rate", rate)),
        row.total_separations_rate().map(|rate| percent("projection-total-separations-rate", rate)),
        row.self_employed().map(|rate| percent("projection-self-employed-percent", rate)),
    ];
    always.into_iter().chain(where_known.into_iter().flatten())
}

fn share(row: &'static IndustryShare) -> impl Iterator<Item = Fact> + Clone {
    let fact = move |class, value: Decimal, unit, measure: Measure| Fact {
        subject: Subject::Industry(row.industry()),
        value: Some(value),
        unit: Some(unit),
        statistic: Some(measure.code()),
        period: Some(row.period()),
        dating: Some(Dating::Stated),
        ..Fact::new(class, row.source()).about(row.occupation())
    };
    let (base, target) = (row.base_employment().number(), row.projected_employment().number());
    [
        fact("industry-projection-base", base, Unit::Jobs, Measure::Count),
        fact("industry-projection-target", target, Unit::Jobs, Measure::Count),
        fact("industry-projection-share", row.share().number(), Unit::Percent, Measure::Percent),
    ]
    .into_iter()
    .map(Fact::spelled_by_source)
}

fn printed_round(row: &Projection, mention: &FigureMention) -> Fact {
    let own = match mention.part() {
        Part::Base => row.base_employment().number(),
        Part::Change => row.change().number(),
        Part::Openings => row.openings().count().number(),
        Part::TargetYear => Decimal::whole(i64::from(row.period().end_year())),
        _ => row.growth().number(),
    };
    let measure = if mention.unit() == Unit::Percent { Measure::Percent } else { Measure::Count };
    of_mention(mention, Some(own), measure).about(row.occupation())
}

fn printed_share(row: &IndustryShare, mention: &FigureMention) -> Fact {
    // The guides name the five industries; the undated share is of hospitals at large.
    let subject = row.industry().spelled_by(mention.source()).unwrap_or(row.industry().name());
    let fact = of_mention(mention, Some(row.share().number()), Measure::Percent);
    Fact { subject: Subject::Name(subject), ..fact.about(row.occupation()) }
}
