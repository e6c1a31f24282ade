//! O*NET's descriptors, and the education of the people employed, as facts.

use super::class::FactClass;
use super::fact::{Fact, Subject};
use super::position::{End, Found, Position};
use crate::onet::{PreparationKind, PreparationShare, Rating, RatingKind, Scale, ScaleScore, Technology};
use crate::outlook::Attainment;
use crate::source::Source;
use crate::unit::{Dating, Decimal, Measure, Percent, Period, Quantity, Unit, YearMonth};

/// Of each occupation O*NET's descriptors, list by list, and the education of the people employed.
pub(super) fn record(at: &Position) -> Found {
    let occupation = at.occupation()?;
    let profile = occupation.onet();
    if let Some(kind) = RatingKind::ALL.get(at.table) {
        let rating = profile.ratings(*kind).get(at.row).ok_or(End::Table)?;
        let reading = rating.scores().nth(at.cell).ok_or(End::Row)?;
        return Ok(Some(rated(rating, reading)));
    }
    match at.table - RatingKind::ALL.len() {
        0 => {
            let interest = profile.interest_high_points().get(at.cell).ok_or(End::Table)?;
            let ratings = profile.ratings(RatingKind::Interest);
            Ok(high_point(FactClass::ONET_INTEREST_HIGH_POINT, ratings, interest.name()))
        }
        1 => {
            let value = profile.work_value_high_points().get(at.cell).ok_or(End::Table)?;
            let ratings = profile.ratings(RatingKind::WorkValue);
            Ok(high_point(FactClass::ONET_WORK_VALUE_HIGH_POINT, ratings, value))
        }
        2 => technology(profile.technologies().get(at.row).ok_or(End::Table)?, at.cell),
        3 => {
            let title = profile.alternate_titles().get(at.row).ok_or(End::Table)?;
            let fact = |class, text| named(class, title.source(), title.title(), text).about(occupation);
            match at.cell {
                0 => Ok(Some(fact(FactClass::ONET_ALTERNATE_TITLE, title.title()))),
                1 => Ok(title.short_title().map(|short| fact(FactClass::ONET_SHORT_TITLE, short))),
                _ => Err(End::Row),
            }
        }
        4 => {
            let related = profile.related_occupations().get(at.cell).ok_or(End::Table)?;
            let (source, title) = (related.source(), related.title());
            Ok(Some(named(FactClass::ONET_RELATED_OCCUPATION, source, title, title).about(occupation)))
        }
        5 => {
            let zone = profile.job_zone().filter(|_| at.cell == 0).ok_or(End::Table)?;
            let fact = Fact::new(FactClass::ONET_JOB_ZONE, zone.source()).about(occupation);
            Ok(Some(Fact {
                value: Some(Decimal::whole(i64::from(zone.zone()))),
                unit: Some(Unit::ScalePoints),
                statistic: Some(Measure::Score),
                ..dated(fact, Some(zone.collected()))
            }))
        }
        6 => Ok(Some(prepared(profile.preparation().get(at.cell).ok_or(End::Table)?))),
        7 => attained(occupation.educational_attainment().get(at.row).ok_or(End::Table)?, at.cell),
        _ => Err(End::Occupation),
    }
}

/// A fact whose subject is a name.
fn named(class: FactClass, source: Source, name: &'static str, text: &'static str) -> Fact {
    Fact { subject: Subject::Name(name), text: Some(text.into()), ..Fact::new(class, source) }
}

/// The period is the month in which O*NET collected.
fn dated(fact: Fact, collected: Option<YearMonth>) -> Fact {
    Fact {
        period: collected.map(Period::Month),
        dating: Some(collected.map_or(Dating::Unknown, |_| Dating::Stated)),
        ..fact
    }
}

fn percent(fact: Fact, share: Percent) -> Fact {
    Fact { value: Some(share.number()), unit: Some(Unit::Percent), statistic: Some(Measure::Percent), ..fact }
}

fn rated(rating: &Rating, reading: &ScaleScore) -> Fact {
    let class = match (rating.kind(), reading.score().scale()) {
        (RatingKind::Skill, Scale::Level) => FactClass::ONET_SKILL_LEVEL,
        (RatingKind::Skill, _) => FactClass::ONET_SKILL_IMPORTANCE,
        (RatingKind::Knowledge, Scale::Importance) => FactClass::ONET_KNOWLEDGE_IMPORTANCE,
        (RatingKind::Knowledge, _) => FactClass::ONET_KNOWLEDGE_LEVEL,
        (RatingKind::WorkStyle, _) => FactClass::ONET_WORK_STYLE_IMPORTANCE,
        (RatingKind::WorkValue, _) => FactClass::ONET_WORK_VALUE_EXTENT,
        (RatingKind::Interest, _) => FactClass::ONET_INTEREST,
    };
    let fact = named(class, rating.source(), rating.element(), rating.element()).about(rating.occupation());
    Fact {
        value: Some(reading.score().number()),
        unit: Some(Unit::ScalePoints),
        statistic: Some(Measure::Score),
        ..dated(fact, rating.collected())
    }
}

/// An element that O*NET singles out, from the release of the ratings that it sums up.
fn high_point(class: FactClass, ratings: &[Rating], name: &'static str) -> Option<Fact> {
    let first = ratings.first()?;
    Some(dated(named(class, first.source(), name, name).about(first.occupation()), first.collected()))
}

/// The technology with its category, and what O*NET marks it as.
fn technology(row: &'static Technology, cell: usize) -> Found {
    let fact = |class, text| named(class, row.source(), row.name(), text).about(row.occupation());
    let marked = |is_marked: bool, class| is_marked.then(|| fact(class, row.name()));
    match cell {
        0 => Ok(Some(fact(FactClass::ONET_TECHNOLOGY, row.category()))),
        1 => Ok(marked(row.is_hot(), FactClass::ONET_HOT_TECHNOLOGY)),
        2 => Ok(marked(row.in_demand() == Some(true), FactClass::ONET_IN_DEMAND_TECHNOLOGY)),
        _ => Err(End::Row),
    }
}

fn prepared(row: &PreparationShare) -> Fact {
    let class = match row.kind() {
        PreparationKind::RequiredEducation => FactClass::ONET_REQUIRED_EDUCATION,
        PreparationKind::RelatedExperience => FactClass::ONET_RELATED_EXPERIENCE,
        PreparationKind::OnSiteTraining => FactClass::ONET_ON_SITE_TRAINING,
        PreparationKind::OnTheJobTraining => FactClass::ONET_ON_THE_JOB_TRAINING,
    };
    let fact = named(class, row.source(), row.label(), row.label()).about(row.occupation());
    dated(percent(fact, row.share()), Some(row.collected()))
}

/// The shares, and that the occupation of the survey is another, if the source notes it.
fn attained(row: &'static Attainment, cell: usize) -> Found {
    let fact = |class| Fact {
        period: Some(row.period()),
        dating: Some(Dating::Stated),
        ..Fact::new(class, row.source()).about(row.occupation())
    };
    if let Some((level, share)) = row.shares().nth(cell) {
        let subject = Subject::Name(level.into());
        return Ok(Some(Fact { subject, ..percent(fact(FactClass::EDUCATION_ATTAINMENT), share) }));
    }
    let basis = || Fact {
        text: Some("the occupation of the survey is not an exact match".into()),
        ..fact(FactClass::EDUCATION_ATTAINMENT_BASIS)
    };
    if cell == row.shares().count() { Ok(row.is_inexact_match().then(basis)) } else { Err(End::Row) }
}
