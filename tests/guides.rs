//! The tables against the guides' printed tables: `tests/data` is a second reading of them, by
//! another script than the one that filled `data/`.

use health_info_careers::guide::{SubjectKind, Topic, education_requirements, statements, statements_on};
use health_info_careers::unit::Dating;
use health_info_careers::wage::{industries_as_printed, related_wages};
use health_info_careers::{
    Area, Decimal, EducationLevel, Fact, Industry, Jobs, Percent, Period, State, Statistic, Usd, facts,
    industry_shares, occupation, projections, wages_by_area, wages_by_industry, wages_by_state,
};

#[path = "shared/files.rs"]
mod files;

fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().map(|line| line.split('\t').collect())
}

fn number(text: &str) -> i32 {
    text.trim_start_matches('$').trim_end_matches('%').replace(',', "").parse().unwrap()
}

#[test]
fn states() {
    let mut count = 0;
    for row in rows(include_str!("data/state_wages.tsv")) {
        let state: State = row[0].parse().unwrap();
        let found = wages_by_state().get(state).unwrap();
        assert_eq!(found.mean().published(), Some(Usd(number(row[1]))), "{}", row[0]);
        assert_eq!(wages_by_state().iter().nth(count).unwrap().state(), state, "the order is the guide's");
        count += 1;
    }
    assert_eq!((count, wages_by_state().len()), (51, 51));
    assert_eq!((wages_by_state().period(), wages_by_state().dating()), (Period::may(2018), Dating::Inferred));
}

#[test]
fn areas() {
    let mut count = 0;
    for row in rows(include_str!("data/metro_wages.tsv")) {
        let area = Area::all().find(|area| area.cities().any(|city| city == row[0])).unwrap();
        let found = wages_by_area().get(area).unwrap();
        assert_eq!(found.employment().published(), Some(Jobs(number(row[1]))), "{}", row[0]);
        assert_eq!(found.median().published(), Some(Usd(number(row[2]))), "{}", row[0]);
        count += 1;
    }
    assert_eq!((count, wages_by_area().len()), (10, 4));
    assert_eq!((wages_by_area().period(), wages_by_area().dating()), (Period::Year(2016), Dating::Stated));
}

#[test]
fn industries_by_wage() {
    let mut count = 0;
    for row in rows(include_str!("data/industry_wages.tsv")) {
        let industry: Industry = row[0].parse().unwrap();
        let found = wages_by_industry().get(industry).unwrap();
        assert_eq!(found.median().published(), Some(Usd(number(row[1]))), "{}", row[0]);
        count += 1;
    }
    assert_eq!((count, wages_by_industry().len()), (5, 5));
    assert_eq!((wages_by_industry().period(), wages_by_industry().dating()), (Period::may(2018), Dating::Stated));
}

#[test]
fn industries_by_share() {
    let mut count = 0;
    for row in rows(include_str!("data/industry_shares.tsv")) {
        let industry: Industry = row[0].parse().unwrap();
        let found = industry_shares().get(industry).unwrap();
        let printed = found.mentions().find(|mention| mention.period() == Some(Period::Year(2018))).unwrap();
        // 34.0, 19.1, 8.0, 7.4, 5.2 in the matrix; whole percents in the guide.
        let value = printed.value().unwrap_or(Decimal::new(i64::from(found.share().hundredths()), 2));
        assert_eq!(value, Decimal::whole(i64::from(number(row[1]))), "{}", row[0]);
        count += 1;
    }
    assert_eq!((count, industry_shares().len()), (5, 5));
}

#[test]
fn industries_as_printed_are_as_printed() {
    let mut count = 0;
    for (row, found) in rows(include_str!("data/industries_as_printed.tsv")).zip(industries_as_printed()) {
        assert_eq!(found.name(), row[0]);
        assert_eq!(found.jobs(), Jobs(number(row[1])));
        assert_eq!(found.share(), Percent::from_hundredths(100 * number(row[2])));
        assert_eq!(found.median(), Usd(number(row[3])));
        count += 1;
    }
    assert_eq!((count, industries_as_printed().len()), (8, 8));
}

/// The numbers that stand in sentences, read off the guides by eye.
#[test]
fn sentences() {
    let nation = |year| occupation().national_wage_in(year).unwrap();
    assert_eq!(nation(2018).annual(Statistic::Median).published(), Some(Usd(40_350)));
    assert_eq!(nation(2018).annual(Statistic::P10).published(), Some(Usd(26_550)));
    assert_eq!(nation(2018).annual(Statistic::P90).published(), Some(Usd(66_260)));
    assert_eq!(nation(2015).annual(Statistic::Mean).published(), Some(Usd(40_430)));
    assert_eq!(projections().get(2016).unwrap().base_employment(), Jobs(206_300));
    assert_eq!(projections().get(2016).unwrap().change().published(), Some(Jobs(27_800)));
    assert_eq!(projections().get(2016).unwrap().growth(), Percent::from_tenths(135));
    assert_eq!(projections().get(2016).unwrap().openings().count().published(), Some(Jobs(15_800)));
    assert_eq!(projections().get(2018).unwrap().base_employment(), Jobs(215_500));
    assert_eq!(related_wages()[0].annual_figure().published(), Some(Usd(106_070)));
}

/// Every numeric class has as many facts as the guides print, with the printed values.
#[test]
fn facts_of_the_guides_carry_the_printed_numbers() {
    let printed = |class: &'static str| {
        let mut values: Vec<_> = facts()
            .filter(|fact| fact.class().code() == class && fact.source().is_guide())
            .map(|fact| {
                (fact.source().id(), fact.value().unwrap().to_string(), fact.period().map(|p| p.code().to_string()))
            })
            .collect();
        values.sort();
        values
    };
    let fact = |source, value: &str, period: &str| (source, value.to_owned(), Some(period.to_owned()));
    assert_eq!(
        printed("projection-growth-percent"),
        [
            fact("career-overview", "11", "2018/2028"),
            fact("outlook-2018", "11", "2018/2028"),
            fact("salary-facts", "15", "2014/2024"),
            fact("salary-facts", "15", "2014/2024"),
            fact("what-it-takes", "13.5", "2016/2026"),
        ]
    );
    assert_eq!(
        printed("national-wage"),
        [
            fact("outlook-2018", "26550", "2018-05"),
            fact("outlook-2018", "40350", "2018-05"),
            fact("outlook-2018", "66260", "2018-05"),
            fact("salary-facts", "40430", "2015"),
            fact("salary-facts", "40430", "2015"),
        ]
    );
    assert_eq!(
        printed("wage-range-end"),
        [fact("what-it-takes", "26550", "2018-05"), fact("what-it-takes", "66260", "2018-05")]
    );
    assert_eq!(
        printed("employment-count"),
        [fact("outlook-2018", "215500", "2018"), fact("what-it-takes", "206300", "2016")]
    );
    assert_eq!(printed("projection-new-jobs"), [fact("what-it-takes", "27800", "2016/2026")]);
    assert_eq!(printed("projection-annual-openings"), [fact("what-it-takes", "15800", "2016/2026")]);
    assert_eq!(printed("projection-target-year"), [fact("what-it-takes", "2026", "2016/2026")]);
    assert_eq!(printed("related-occupation-wage"), [fact("salary-facts", "106070", "2015")]);
    assert_eq!(printed("state-wage").len(), 51);
    assert_eq!((printed("metro-wage").len(), printed("metro-employment").len()), (10, 10));
    assert_eq!((printed("industry-wage").len(), printed("industry-employment-count").len()), (13, 8));
    let mut shares: Vec<_> =
        printed("industry-employment-share").into_iter().map(|(source, value, _)| (source, value)).collect();
    shares.sort_by_key(|(source, value)| (*source, std::cmp::Reverse(value.parse::<u32>().unwrap())));
    let values: Vec<_> = shares.iter().map(|(_, value)| value.as_str()).collect();
    assert_eq!(values, ["40", "38", "35", "9", "5", "3", "2", "1", "1", "34", "19", "8", "7", "5"]);
}

/// "About 206,300", "about 215,500", "approximately 40%", "about 15%"; the chart has a plain 15%.
#[test]
fn approximate_is_what_the_guides_call_so() {
    let mut about: Vec<_> = facts()
        .filter(Fact::is_approximate)
        .map(|fact| (fact.source().id(), fact.section(), fact.value().map(|value| value.to_string())))
        .collect();
    about.sort();
    let fact = |source, section, value: &str| (source, Some(section), Some(value.to_owned()));
    assert_eq!(
        about,
        [
            fact("metro-guide", "Major Employers", "40"),
            fact("outlook-2018", "Work environment: employers", "215500"),
            fact("salary-facts", "Salary", "15"),
            fact("what-it-takes", "Job Opportunities", "206300"),
        ]
    );
}

/// `data/education_requirements.csv`, row by row and in its order.
#[test]
fn education_that_is_asked_for() {
    let said: Vec<_> = education_requirements()
        .iter()
        .map(|asked| {
            [
                asked.level().map_or("", EducationLevel::code),
                asked.strength().code(),
                asked.also().unwrap_or_default(),
                asked.source().id(),
            ]
        })
        .collect();
    let rows = files::rows("education_requirements.csv");
    assert_eq!(said.len(), rows.len());
    for (said, row) in said.iter().zip(&rows) {
        assert_eq!(said[..3], [&row["level"], &row["binding"], &row["also"]], "{}", row["mention"]);
        assert!(row["mention"].starts_with(said[3]), "{}", row["mention"]);
    }
}

/// What has a subject says what kind of thing that is.
#[test]
fn subjects_have_a_kind() {
    let mut kinds = std::collections::BTreeSet::new();
    for statement in statements() {
        assert!(statement.subject().is_none() || statement.subject_kind().is_some(), "{}", statement.id());
        kinds.extend(statement.subject_kind().map(SubjectKind::code));
    }
    let settings = statements_on(Topic::EmployerSetting).iter().chain(statements_on(Topic::GrowthBySetting));
    assert!(settings.clone().count() > 1);
    assert!(settings.clone().all(|statement| statement.subject_kind() == Some(SubjectKind::Setting)));
    assert!(kinds.len() > 10, "{kinds:?}");
}
