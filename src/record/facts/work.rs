use crate::occupation::Occupation;
use crate::place::State;
use crate::record::fact::{Fact, Status, Subject};
use crate::unit::{Dating, Measure, Number, Percent, Period, Quantity, Source, Unit};
use crate::work::{
    Attainment, PreparationKind, PreparationShare, Rating, RatingKind, Reading, Scale, Statement, StatementMention,
    Technology, Topic, YearMonth, statements,
};

pub(super) fn facts() -> impl Iterator<Item = Fact> + Clone {
    of_the_guides().chain(Occupation::ALL.iter().copied().flat_map(of_the_record))
}

fn of_the_guides() -> impl Iterator<Item = Fact> + Clone {
    statements().flat_map(|statement| statement.mentions().iter().map(move |mention| said(statement, mention)))
}

/// One guide's saying of a statement.
fn said(statement: &Statement, mention: &StatementMention) -> Fact {
    let topic = statement.topic();
    // Where the guide says more of a name than that it is one, the text is that and the subject
    // the name as printed.
    let name = mention.printed().filter(|_| mention.text().is_some()).or(statement.subject());
    let subject = name.map_or(Subject::None, |name| match topic {
        Topic::StateGrowthRank | Topic::StateWageRankClaim => {
            State::from_usps(name).map_or(Subject::Name(name), Subject::State)
        }
        _ => Subject::Name(name),
    });
    // The guides give no codes of the others.
    let occupation = (!statement.is_about_others()).then(|| Occupation::MEDICAL_RECORDS_TECHNICIANS.soc());
    Fact {
        section: Some(mention.section()),
        occupation,
        subject,
        text: mention.text().or(mention.printed().filter(|_| topic.is_of_names())).or(Some(statement.text())),
        value: mention.amount().map(|(value, _)| value),
        unit: mention.amount().map(|(_, unit)| unit),
        statistic: mention.measure().map(Measure::code),
        period: mention.period(),
        // A number without a date is of an unknown one.
        dating: mention.dating().or(mention.amount().map(|_| Dating::Unknown)),
        status: if statement.is_empty_section() { Status::Empty } else { Status::Published },
        approximate: mention.approximate(),
        ..Fact::new(topic.code(), mention.source())
    }
}

/// O*NET's descriptors, and the education of the people employed.
fn of_the_record(occupation: Occupation) -> impl Iterator<Item = Fact> + Clone {
    let ratings = RatingKind::ALL
        .iter()
        .flat_map(move |kind| occupation.ratings(*kind))
        .flat_map(|rating| rating.readings().map(move |reading| rated(rating, reading)));
    let interests = occupation.interest_high_points().iter().map(|interest| interest.name());
    let values = occupation.work_value_high_points().iter().copied();
    let interests = high_points(occupation, "onet-interest-high-point", RatingKind::Interest, interests);
    let values = high_points(occupation, "onet-work-value-high-point", RatingKind::WorkValue, values);
    let technologies = occupation.onet_technologies().iter().flat_map(technology);
    let titles = occupation.alternate_titles().iter().flat_map(move |title| {
        let fact = move |class, text| named(class, title.source(), title.title(), text).about(occupation);
        let short = title.short_title().map(|short| fact("onet-short-title", short));
        core::iter::once(fact("onet-alternate-title", title.title())).chain(short)
    });
    let related = occupation.related_by_onet().iter().map(move |related| {
        named("onet-related-occupation", related.source(), related.title(), related.title()).about(occupation)
    });
    let zone = occupation.job_zone().into_iter().map(move |zone| Fact {
        value: Some(Number::whole(i64::from(zone.zone()))),
        unit: Some(Unit::ScalePoints),
        statistic: Some(Measure::Score.code()),
        ..dated(Fact::new("onet-job-zone", zone.source()).about(occupation), Some(zone.collected()))
    });
    let preparation = occupation.onet_education_training().iter().map(prepared);
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
fn named(class: &'static str, source: Source, name: &'static str, text: &'static str) -> Fact {
    Fact { subject: Subject::Name(name), text: Some(text), ..Fact::new(class, source) }
}

/// Periods have no months but May; the year stands for the month in which O*NET collected.
fn dated(fact: Fact, collected: Option<YearMonth>) -> Fact {
    Fact {
        period: collected.map(|month| Period::Year(month.year())),
        dating: Some(collected.map_or(Dating::Unknown, |_| Dating::Stated)),
        ..fact
    }
}

fn percent(fact: Fact, share: Percent) -> Fact {
    Fact { value: Some(share.number()), unit: Some(Unit::Percent), statistic: Some(Measure::Percent.code()), ..fact }
}

fn rated(rating: &Rating, reading: &Reading) -> Fact {
    let class = match (rating.kind(), reading.score().scale()) {
        (RatingKind::Skill, Scale::Level) => "onet-skill-level",
        (RatingKind::Skill, _) => "onet-skill-importance",
        (RatingKind::Knowledge, _) => "onet-knowledge-level",
        (RatingKind::WorkStyle, _) => "onet-work-style-importance",
        (RatingKind::WorkValue, _) => "onet-work-value-extent",
        (RatingKind::Interest, _) => "onet-interest",
    };
    let fact = named(class, rating.source(), rating.element(), rating.element()).about(rating.occupation());
    Fact {
        value: Some(reading.score().number()),
        unit: Some(Unit::ScalePoints),
        statistic: Some(Measure::Score.code()),
        ..dated(fact, rating.collected())
    }
}

/// The elements that O*NET singles out, in their order.
fn high_points(
    occupation: Occupation,
    class: &'static str,
    kind: RatingKind,
    names: impl Iterator<Item = &'static str> + Clone,
) -> impl Iterator<Item = Fact> + Clone {
    // They come from the release of the ratings that they sum up.
    let first = occupation.ratings(kind).first();
    names.filter_map(move |name| {
        let first = first?;
        Some(dated(named(class, first.source(), name, name).about(occupation), first.collected()))
    })
}

/// The technology with its category, and what O*NET marks it as.
fn technology(row: &'static Technology) -> impl Iterator<Item = Fact> + Clone {
    let fact = |class, text| named(class, row.source(), row.name(), text).about(row.occupation());
    let hot = row.is_hot().then(|| fact("onet-hot-technology", row.name()));
    let wanted = (row.in_demand() == Some(true)).then(|| fact("onet-in-demand-technology", row.name()));
    core::iter::once(fact("onet-technology", row.category())).chain(hot).chain(wanted)
}

fn prepared(row: &PreparationShare) -> Fact {
    let class = match row.kind() {
        PreparationKind::RequiredEducation => "onet-required-education",
        PreparationKind::RelatedExperience => "onet-related-experience",
        PreparationKind::OnSiteTraining => "onet-on-site-training",
        PreparationKind::OnTheJobTraining => "onet-on-the-job-training",
    };
    let fact = named(class, row.source(), row.label(), row.label()).about(row.occupation());
    dated(percent(fact, row.share()), Some(row.collected()))
}

fn attained(row: &'static Attainment) -> impl Iterator<Item = Fact> + Clone {
    row.shares().map(move |(level, share)| Fact {
        subject: Subject::Name(level.into()),
        period: Some(row.period()),
        dating: Some(Dating::Stated),
        ..percent(Fact::new("education-attainment", row.source()).about(row.occupation()), share)
    })
}
