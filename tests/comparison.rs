//! `compare` over pairs drawn from all tables: symmetric, consistent, and never like with unlike.

#![allow(clippy::float_cmp, reason = "figures are whole numbers of small steps")]

use std::sync::OnceLock;

use health_info_careers::figure::{Caveat, Reason, Reasons, Significance, WhyUndetermined};
use health_info_careers::place::{Place, WagePlace};
use health_info_careers::unit::{Measure, Quantity};
use health_info_careers::{
    Figure, Industry, Jobs, Occupation, State, Statistic, Usd, Wage, occupation, projections, wages_by_area,
    wages_by_state,
};
use proptest::prelude::*;

fn wages_of<P: WagePlace>(rows: impl IntoIterator<Item = Wage<P>>) -> impl Iterator<Item = Figure<Usd>> {
    rows.into_iter().flat_map(|row| Statistic::ALL.map(|statistic| row.annual_figure(statistic)))
}

fn jobs_of<P: WagePlace>(rows: impl IntoIterator<Item = Wage<P>>) -> impl Iterator<Item = Figure<Jobs>> {
    rows.into_iter().map(|row| row.employment_figure())
}

type Pool = (Vec<Figure<Usd>>, Vec<Figure<Jobs>>);

/// Every annual wage, and every number of jobs, of every table.
fn pool() -> &'static Pool {
    static POOL: OnceLock<Pool> = OnceLock::new();
    POOL.get_or_init(|| {
        let (mut wages, mut jobs) = (Vec::new(), Vec::new());
        for occupation in Occupation::all() {
            wages.extend(wages_of(occupation.national_wages()));
            jobs.extend(jobs_of(occupation.national_wages()));
            for round in occupation.projections().into_iter().flatten() {
                jobs.extend([round.base_employment_figure(), round.change_figure()]);
                jobs.push(round.projected_employment_figure());
            }
            for row in occupation.industry_shares() {
                jobs.extend([row.base_employment_figure(), row.projected_employment_figure()]);
            }
            for row in occupation.state_projections().into_iter().flatten() {
                jobs.extend([row.base_employment_figure(), row.projected_employment_figure()]);
            }
            for year in 2000..=2100 {
                if let Some(table) = occupation.wages_by_state_in(year) {
                    wages.extend(wages_of(table));
                    jobs.extend(jobs_of(table));
                }
                if let Some(table) = occupation.wages_by_area_in(year) {
                    wages.extend(wages_of(table));
                    jobs.extend(jobs_of(table));
                }
                if let Some(table) = occupation.wages_by_industry_in(year) {
                    wages.extend(wages_of(table));
                    jobs.extend(jobs_of(table));
                }
            }
        }
        (wages, jobs)
    })
}

fn all_reasons() -> Reasons {
    Reasons::from([
        Reason::Statistic,
        Reason::Period,
        Reason::Occupation,
        Reason::Coverage,
        Reason::IndustryClassification,
        Reason::AreaDelineation,
        Reason::NotAvailable,
    ])
}

/// Whether the occupation of the first figure replaced that of the second.
fn replaces<T: Quantity>(one: Figure<T>, other: Figure<T>) -> bool {
    let [one, other] = [one, other].map(|figure| figure.occupation().as_ref().parse::<Occupation>().unwrap());
    other.superseded_by().contains(&one)
}

fn holds<T: Quantity + std::hash::Hash>(one: Figure<T>, other: Figure<T>) {
    let (there, back) = (one.compare(other), other.compare(one));
    assert_eq!(there.is_ok(), back.is_ok());
    match (there, back) {
        (Ok(there), Ok(back)) => {
            assert_eq!(one.measure(), other.measure());
            assert_eq!(one.period(), other.period());
            let differ = one.occupation() != other.occupation();
            assert_eq!(there.caveats().contains(Caveat::DifferentOccupations), differ);
            assert!(!replaces(one, other) && !replaces(other, one), "a code is not what replaced it: {there}");
            assert_eq!(one.coverage(), other.coverage());
            assert_eq!(there.amount().number().to_f64(), -back.amount().number().to_f64());
            assert_eq!(there.caveats(), back.caveats());
            assert!(there.accepted().is_empty());
            assert_eq!(there.significance(), back.significance());
            let sum = there.amount().number().to_f64() + other.published().unwrap().number().to_f64();
            assert_eq!(sum, one.published().unwrap().number().to_f64());
            assert!(!there.to_string().is_empty());
        }
        (Err(there), Err(back)) => {
            assert_eq!(there.reasons(), back.reasons());
            assert!(!there.reasons().is_empty());
            assert!(!there.to_string().is_empty());
        }
        _ => unreachable!("just compared"),
    }
    // Whoever accepts everything gets an answer wherever both values are published.
    let accepted = one.compare_allowing(other, all_reasons());
    let both_published = one.published().is_some() && other.published().is_some();
    assert_eq!(accepted.is_ok(), both_published);
    if let (Ok(answer), Err(why)) = (accepted, one.compare(other)) {
        assert_eq!(answer.accepted(), why.reasons());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn wages(one in 0..usize::MAX, other in 0..usize::MAX) {
        let pool = &pool().0;
        holds(pool[one % pool.len()], pool[other % pool.len()]);
    }

    #[test]
    fn jobs(one in 0..usize::MAX, other in 0..usize::MAX) {
        let pool = &pool().1;
        holds(pool[one % pool.len()], pool[other % pool.len()]);
    }

    /// Neighbors in the pool are often alike, so that answers are drawn too, not only refusals.
    #[test]
    fn neighbors(one in 0..usize::MAX, step in 0_usize..12) {
        let pool = &pool().0;
        let index = one % pool.len();
        holds(pool[index], pool[(index + step * 6) % pool.len()]);
    }
}

#[test]
fn every_reason_is_named() {
    let technicians = wages_by_state().get(State::NewJersey).unwrap().annual_figure(Statistic::Mean);
    let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
    let now = specialists.national_wage_in(2025).unwrap().annual_figure(Statistic::Median);
    let why = technicians.compare(now).unwrap_err();
    assert_eq!(
        why.to_string(),
        "not comparable: mean against median; May 2018 against May 2025; 29-2071 against 29-2072"
    );
    let why = technicians.compare_allowing(now, [Reason::Statistic, Reason::Period]).unwrap_err();
    assert_eq!(why.to_string(), "not comparable: 29-2071 against 29-2072");

    let oews = occupation().national_wage_in(2018).unwrap().employment_figure();
    let projected = projections().get(2018).unwrap().base_employment_figure();
    let why = oews.compare(projected).unwrap_err();
    assert_eq!(
        why.to_string(),
        "not comparable: May 2018 against 2018; wage and salary workers against all workers, the self-employed included"
    );

    let then =
        specialists.wages_by_industry_in(2021).unwrap().get(Industry::HEALTH_CARE_AND_SOCIAL_ASSISTANCE).unwrap();
    let now = specialists.wages_by_industry_in(2025).unwrap().get(Industry::HEALTH_CARE_AND_SOCIAL_ASSISTANCE).unwrap();
    let why = now.annual_figure(Statistic::Mean).compare(then.annual_figure(Statistic::Mean)).unwrap_err();
    assert_eq!(
        why.to_string(),
        "not comparable: May 2025 against May 2021; two editions of the industry classification"
    );

    let code = "38060".parse().unwrap();
    let (then, now) =
        (wages_by_area().get(code).unwrap(), specialists.wages_by_area_in(2025).unwrap().get(code).unwrap());
    let why = now.annual_figure(Statistic::Median).compare(then.annual_figure(Statistic::Median)).unwrap_err();
    assert_eq!(
        why.to_string(),
        "not comparable: May 2025 against 2016; 29-2072 against 29-2071; two delineations of areas"
    );

    let no_month = wages_by_area().iter().next().unwrap();
    let (mean, p10) = (no_month.annual_figure(Statistic::Mean), technicians);
    let why = mean.compare_allowing(mean, all_reasons()).unwrap_err();
    assert_eq!(why.to_string(), "not comparable: both values are not in source");
    let why = p10.compare_allowing(mean, all_reasons()).unwrap_err();
    assert_eq!(why.to_string(), "not comparable: the second value is not in source");

    let withheld = specialists.wages_by_state_in(2025).unwrap().get(State::Vermont).unwrap().employment_figure();
    let why = withheld.compare_allowing(specialists.national_wage().employment_figure(), all_reasons()).unwrap_err();
    assert_eq!(why.to_string(), "not comparable: the first value is withheld");
}

/// 2012-22 expected 227,500 technicians in 2022; 2022-32 counted 194,300 specialists in that year. Nobody counted the one,
/// and the other replaced only a part of it.
#[test]
fn what_was_projected_is_not_what_was_counted() {
    let projected = projections().get(2012).unwrap().projected_employment_figure();
    let rounds = Occupation::MEDICAL_RECORDS_SPECIALISTS.projections().unwrap();
    let counted = rounds.get(2022).unwrap().base_employment_figure();
    assert_eq!((projected.published(), counted.published()), (Some(Jobs(227_500)), Some(Jobs(194_300))));
    assert_eq!(projected.period(), counted.period());
    let why = projected.compare(counted).unwrap_err();
    assert_eq!(why.to_string(), "not comparable: projected employment against employment");
}

/// Hospitals in 2018 and, as expected, in 2028: one row of one matrix, whose industries are those of one classification.
#[test]
fn the_two_years_of_one_row_have_one_classification() {
    let row = occupation().industry_shares().get(Industry::HOSPITALS).unwrap();
    let (base, target) = (row.base_employment_figure(), row.projected_employment_figure());
    let rise = target.compare_allowing(base, [Reason::Period, Reason::Statistic]).unwrap();
    assert_eq!(rise.amount(), Jobs(3_000)); // 76,300 - 73,300
    assert_eq!(target.compare(base).unwrap_err().reasons(), Reasons::from([Reason::Statistic, Reason::Period]));
}

/// Growth of 24.2% and 23.2%, openings of 62,300 and 62,100 a year: managers in projections.csv, 2025-35 and 2024-34.
#[test]
fn a_difference_reads_as_a_sentence() {
    let rounds = Occupation::MEDICAL_AND_HEALTH_SERVICES_MANAGERS.projections().unwrap();
    let rounds = rounds.get(2025).unwrap().compare(rounds.get(2024).unwrap());
    let said = rounds.growth().unwrap().to_string();
    assert!(said.contains("is 1 percentage point above the national growth of 23.2%"), "{said}");
    let said = rounds.openings().unwrap().to_string();
    assert!(said.contains("openings a year of 62,300 in 2025-35 are 200 (0.3%) above"), "{said}");
}

/// All industries together are what the nation is, not a part of it.
#[test]
fn all_industries_are_no_part_of_the_nation() {
    let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS;
    let all = specialists.wages_by_industry_in(2025).unwrap().get(Industry::ALL_INDUSTRIES).unwrap();
    let nation = specialists.national_wage_in(2025).unwrap();
    let difference = all.employment_figure().compare(nation.employment_figure()).unwrap();
    assert_eq!(difference.amount(), Jobs(0));
    assert!(difference.caveats().iter().eq([Caveat::Overlap]));
    assert_eq!(difference.significance(), Significance::Undetermined(WhyUndetermined::SamplesOverlap));
}

#[test]
fn industries_that_share_no_job_do_not_overlap() {
    let industries = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_industry_in(2025).unwrap();
    let mean = |code: &str| industries.get(code.parse().unwrap()).unwrap().annual_figure(Statistic::Mean);
    // Hospitals owned privately, by states; offices of physicians; state government with its hospitals.
    let apart = [("622005", "622002"), ("622005", "621100"), ("622005", "999201"), ("000001", "622002")];
    let together = [("622005", "000001"), ("622005", "622100"), ("622002", "999201"), ("622102", "622002")];
    for ((one, other), is_overlap) in
        apart.into_iter().map(|pair| (pair, false)).chain(together.into_iter().map(|pair| (pair, true)))
    {
        let difference = mean(one).compare(mean(other)).unwrap();
        let overlap = Significance::Undetermined(WhyUndetermined::SamplesOverlap);
        assert_eq!(difference.significance() == overlap, is_overlap, "{one} and {other}");
        let said = [Caveat::Overlap, Caveat::PartOfWhole].iter().any(|caveat| difference.caveats().contains(*caveat));
        assert_eq!(said, is_overlap, "{one} and {other}");
    }
}

#[test]
fn occupations_of_one_release_are_compared() {
    let median =
        |occupation: Occupation, year| occupation.national_wage_in(year).unwrap().annual_figure(Statistic::Median);
    let (specialists, all) = (Occupation::MEDICAL_RECORDS_SPECIALISTS, Occupation::ALL_OCCUPATIONS);
    let difference = median(specialists, 2025).compare(median(all, 2025)).unwrap();
    assert_eq!(difference.amount().0, 51_140 - 50_980);
    let caveats: Vec<_> = difference.caveats().iter().collect();
    assert_eq!(caveats, [Caveat::PartOfWhole, Caveat::DifferentOccupations]);
    assert_eq!(
        difference.significance(),
        Significance::Undetermined(WhyUndetermined::NoStandardError),
        "a percentile has no error"
    );
    // Not part of one another.
    let difference = median(specialists, 2025).compare(median(Occupation::FILE_CLERKS, 2025)).unwrap();
    assert_eq!(difference.amount().0, 51_140 - 43_600);
    assert_eq!(difference.caveats().iter().collect::<Vec<_>>(), [Caveat::DifferentOccupations]);
    // Of two releases they are not compared.
    let why = median(specialists, 2025).compare(median(all, 2024)).unwrap_err();
    assert!(why.reasons().contains(Reason::Occupation) && why.reasons().contains(Reason::Period));
    // The growth of two occupations, in one round.
    let growth = |occupation: Occupation| occupation.projections().unwrap().latest().growth_figure();
    let more = growth(Occupation::DATA_SCIENTISTS).compare(growth(specialists)).unwrap();
    assert_eq!(more.amount().hundredths(), 3_460 - 780);
}

#[test]
fn caveats_are_carried_not_refused() {
    let technicians = Occupation::MEDICAL_RECORDS_TECHNICIANS.national_wage().annual_figure(Statistic::Mean);
    let specialists = Occupation::MEDICAL_RECORDS_SPECIALISTS.national_wage_in(2025).unwrap();
    let specialists = specialists.annual_figure(Statistic::Mean);
    let difference = specialists.compare_allowing(technicians, [Reason::Period, Reason::Occupation]).unwrap();
    assert!(difference.caveats().contains(Caveat::MethodChanged));
    assert_eq!(
        difference.to_string(),
        "The national mean of $56,790 for 29-2072 in May 2025 is $12,780 (29.0%) above the national mean of $44,010 \
         for 29-2071 in May 2018 \
         (May 2025 against May 2018; 29-2072 against 29-2071; the survey's method changed with May 2021)"
    );
}

/// 1.645 × sqrt((54,490 × 5.2%)² + (53,050 × 1.6%)²) is 4,865; the difference is 1,440.
#[test]
fn chance_goes_by_the_standard_errors() {
    let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    let chance = |one, other, statistic| {
        let figure = |state| table.get(state).unwrap().annual_figure(statistic);
        figure(one).compare(figure(other)).unwrap().significance()
    };
    assert_eq!(chance(State::NewJersey, State::Pennsylvania, Statistic::Mean), Significance::NotSignificant);
    assert_eq!(chance(State::NewYork, State::Pennsylvania, Statistic::Mean), Significance::Significant);
    assert_eq!(
        chance(State::NewYork, State::Pennsylvania, Statistic::Median),
        Significance::Undetermined(WhyUndetermined::NoStandardError)
    );
    let nation = Occupation::MEDICAL_RECORDS_SPECIALISTS.national_wage_in(2025).unwrap();
    let nation = nation.annual_figure(Statistic::Mean);
    let against_nation = table.get(State::NewYork).unwrap().annual_figure(Statistic::Mean).compare(nation).unwrap();
    assert_eq!(against_nation.significance(), Significance::Undetermined(WhyUndetermined::SamplesOverlap));
    let industries = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_industry_in(2025).unwrap();
    let mean = |code: &str| industries.get(code.parse().unwrap()).unwrap().annual_figure(Statistic::Mean);
    assert_eq!(
        mean("622000").compare(mean("62")).unwrap().significance(),
        Significance::Undetermined(WhyUndetermined::SamplesOverlap)
    );
    // A year apart, two of three years' samples are the same.
    let year =
        |year| Occupation::MEDICAL_RECORDS_SPECIALISTS.national_wage_in(year).unwrap().annual_figure(Statistic::Mean);
    let apart = |one, other| year(one).compare_allowing(year(other), Reason::Period).unwrap().significance();
    assert_eq!(apart(2025, 2024), Significance::Undetermined(WhyUndetermined::SamplesOverlap));
    assert_eq!(apart(2025, 2022), Significance::Significant);
}

/// 1.645 × sqrt((67,200 × 1.3%)² + (56,620 × 0.8%)²) is 1,619; the difference of New York and Ohio is 10,580.
#[test]
fn the_interval_of_a_difference_goes_by_both_errors() {
    let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    let mean = |state| table.get(state).unwrap().mean_figure();
    let difference = mean(State::NewYork).compare(mean(State::Ohio)).unwrap();
    let interval = difference.interval().unwrap();
    assert_eq!((interval.low(), interval.high()), (Usd(10_580 - 1_619), Usd(10_580 + 1_619)));
    let back = mean(State::Ohio).compare(mean(State::NewYork)).unwrap().interval().unwrap();
    assert_eq!((back.low(), back.high()), (Usd(-10_580 - 1_619), Usd(-10_580 + 1_619)));
    let median = |state| table.get(state).unwrap().median_figure();
    assert_eq!(median(State::Ohio).compare(median(State::NewYork)).unwrap().interval(), None);
}

/// There are pairs for which the printed error's rounding decides; the answer says so.
#[test]
fn rounding_decides_somewhere() {
    let table = Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state_in(2025).unwrap();
    let means = || table.iter().map(|row| row.annual_figure(Statistic::Mean));
    let undecided = means()
        .flat_map(|one| means().map(move |other| one.compare(other)))
        .filter_map(Result::ok)
        .filter(|difference| difference.left().place() != difference.right().place())
        .filter(|difference| difference.significance() == Significance::Undetermined(WhyUndetermined::Rounding))
        .count();
    assert!(undecided > 0);
}

#[test]
fn measures_of_the_pool_are_what_they_should_be() {
    assert!(pool().0.iter().all(|figure| matches!(figure.measure(), Measure::Wage(_))));
    assert!(pool().1.iter().any(|figure| figure.place() == Place::Nation));
    assert!(pool().0.len() > 10_000, "{}", pool().0.len());
}

/// OEWS changed its method; Employment Projections, which count the self-employed too, did not.
#[test]
fn the_change_of_method_is_one_of_oews_alone() {
    let surveyed = occupation().national_wage().employment_figure();
    let projected = health_info_careers::current::projections().latest().base_employment_figure();
    let accepted = [Reason::Period, Reason::Occupation, Reason::Coverage];
    for difference in [
        surveyed.compare_allowing(projected, accepted).unwrap(),
        projected.compare_allowing(surveyed, accepted).unwrap(),
    ] {
        assert!(!difference.caveats().contains(Caveat::MethodChanged), "{difference}");
    }
}
