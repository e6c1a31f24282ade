//! O*NET's descriptors, and the education of the people employed, as facts.

use super::class::FactClass;
use super::fact::{Fact, Subject};
use crate::occupation::Occupation;
use crate::onet::{PreparationKind, PreparationShare, Rating, RatingKind, Scale, ScaleScore, Technology};
use crate::outlook::Attainment;
use crate::source::Source;
use crate::unit::{Dating, Decimal, Measure, Percent, Period, Quantity, Unit, YearMonth};

pub(super) fn facts() -> impl Iterator<Item = Fact> + Clone {
    Occupation::ALL.iter().copied().flat_map(of_the_record)
}

/// O*NET's descriptors, and the education of the people employed.
fn of_the_record(occupation: Occupation) -> impl Iterator<Item = Fact> + Clone {
    let ratings = RatingKind::ALL
        .iter()
        .flat_map(move |kind| occupation.onet().ratings(*kind))
        .flat_map(|rating| rating.scores().map(move |reading| rated(rating, reading)));
    let interests = occupation.onet().interest_high_points().iter().map(|interest| interest.name());
    let values = occupation.onet().work_value_high_points().iter().copied();
    let interests = high_points(occupation, FactClass::ONET_INTEREST_HIGH_POINT, RatingKind::Interest, interests);
    let values = high_points(occupation, FactClass::ONET_WORK_VALUE_HIGH_POINT, RatingKind::WorkValue, values);
    let technologies = occupation.onet().technologies().iter().flat_map(technology);
    let titles = occupation.onet().alternate_titles().iter().flat_map(move |title| {
        let fact = move |class, text| named(class, title.source(), title.title(), text).about(occupation);
        let short = title.short_title().map(|short| fact(FactClass::ONET_SHORT_TITLE, short));
        core::iter::once(fact(FactClass::ONET_ALTERNATE_TITLE, title.title())).chain(short)
    });
    let related = occupation.onet().related_occupations().iter().map(move |related| {
        named(FactClass::ONET_RELATED_OCCUPATION, related.source(), related.title(), related.title()).about(occupation)
    });
    let zone = occupation.onet().job_zone().into_iter().map(move |zone| Fact {
        value: Some(Decimal::whole(i64::from(zone.zone()))),
        unit: Some(Unit::ScalePoints),
        statistic: Some(Measure::Score),
        ..dated(Fact::new(FactClass::ONET_JOB_ZONE, zone.source()).about(occupation), Some(zone.collected()))
    });
    let preparation = occupation.onet().preparation().iter().map(prepared);
    let attainment = occupation.educational_attainment().iter().flat_map(attained);
    ratings
        .chain(interests)
        .chain(values)
        .chain(technologies)
        .chain(titles)
        .chain(related)
        .chain(zone)
        .chain(preparation)
        .chain(attainment)
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

/// The elements that O*NET singles out, in their order.
fn high_points(
    occupation: Occupation,
    class: FactClass,
    kind: RatingKind,
    names: impl Iterator<Item = &'static str> + Clone,
) -> impl Iterator<Item = Fact> + Clone {
    // They come from the release of the ratings that they sum up.
    let first = occupation.onet().ratings(kind).first();
    names.filter_map(move |name| {
        let first = first?;
        Some(dated(named(class, first.source(), name, name).about(occupation), first.collected()))
    })
}

/// The technology with its category, and what O*NET marks it as.
fn technology(row: &'static Technology) -> impl Iterator<Item = Fact> + Clone {
    let fact = |class, text| named(class, row.source(), row.name(), text).about(row.occupation());
    let hot = row.is_hot().then(|| fact(FactClass::ONET_HOT_TECHNOLOGY, row.name()));
    let wanted = (row.in_demand() == Some(true)).then(|| fact(FactClass::ONET_IN_DEMAND_TECHNOLOGY, row.name()));
    core::iter::once(fact(FactClass::ONET_TECHNOLOGY, row.category())).chain(hot).chain(wanted)
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
fn attained(row: &'static Attainment) -> impl Iterator<Item = Fact> + Clone {
    let fact = move |class| Fact {
        period: Some(row.period()),
        dating: Some(Dating::Stated),
        ..Fact::new(class, row.source()).about(row.occupation())
    };
    let basis = row.is_inexact_match().then(|| Fact {
        text: Some("the occupation of the survey is not an exact match".into()),
        ..fact(FactClass::EDUCATION_ATTAINMENT_BASIS)
    });
    let shares = row.shares().map(move |(level, share)| Fact {
        subject: Subject::Name(level.into()),
        ..percent(fact(FactClass::EDUCATION_ATTAINMENT), share)
    });
    shares.chain(basis)
}
