use health_info_careers::figure::Reason;
use health_info_careers::guide::{Topic, statements_on};
use health_info_careers::occupation::Classification;
use health_info_careers::outlook::RankedProjection;
use health_info_careers::{Jobs, Occupation, Percent, State, discrepancies};

use super::Answer;

/// 36. Which states are projected to grow most and least for 29-2072, and does that bear out what a
///     guide says of six states?
#[test]
fn q36_states_by_projected_growth() {
    let states = Occupation::MEDICAL_RECORDS_SPECIALISTS.state_projections().unwrap();
    let named = |ranked: RankedProjection| (ranked.rank(), ranked.row().name(), ranked.row().growth());
    let most: Vec<_> = states.ranked_by_growth().take(3).map(named).collect();
    let least: Vec<_> = states.ranked_by_growth().rev().take(4).map(named).collect();

    let percent = Percent::from_tenths;
    assert_eq!(most, [(1, "Utah", percent(338)), (2, "Arizona", percent(265)), (3, "Tennessee", percent(215))]);
    assert_eq!(
        least,
        [
            (48, "Maine", percent(31)),
            (47, "New Jersey", percent(59)),
            (45, "Oklahoma", percent(60)),
            (45, "Illinois", percent(60))
        ]
    );
    assert!(states.absent().eq([State::Idaho, State::NewYork, State::Washington]));

    // The guide's six states, and where they stand here.
    let of_guide: Vec<_> = statements_on(Topic::StateGrowthRank)
        .iter()
        .map(|claim| {
            let state: State = claim.subject_code().unwrap().parse().unwrap();
            (claim.id().contains("high"), state, states.rank_of(state).unwrap().rank())
        })
        .collect();
    assert_eq!(
        of_guide,
        [
            (true, State::Arizona, 2),
            (true, State::Utah, 1),
            (true, State::Colorado, 5),
            (false, State::RhodeIsland, 31),
            (false, State::Illinois, 45),
            (false, State::Mississippi, 40),
        ]
    );
    // It bears nothing out: another code, another decade. The matter stays open, and says why.
    let matter =
        discrepancies().iter().find(|matter| matter.sources().any(|source| source == states.source())).unwrap();
    assert_eq!((states.occupation().to_string(), states.period().to_string()), ("29-2072".into(), "2022-32".into()));
    assert_eq!((matter.title(), matter.verdict().code()), ("States ranked by growth, with no figure", "open"));
    assert!(matter.evidence().contains("another code and another decade: they neither support nor refute it"));
}

/// 38. Does the round 2025-35 expect less of 29-2072 than 2024-34, and what may be compared?
#[test]
fn q38_two_rounds_of_one_occupation() -> Answer {
    let rounds = Occupation::MEDICAL_RECORDS_SPECIALISTS.projections().unwrap();
    let (earlier, later) = (rounds.get(2024).unwrap(), rounds.get(2025).unwrap());
    assert_eq!(rounds.latest(), later);

    // Not as they stand: two decades.
    let refusal = later.growth_figure().compare(earlier.growth_figure()).unwrap_err();
    assert_eq!(refusal.to_string(), "not comparable: 2025-35 against 2024-34");
    // Who means the pace of each decade says so: it expects a little more growth, and fewer openings.
    let growth = later.growth_figure().compare_allowing(earlier.growth_figure(), Reason::Period)?;
    assert_eq!(growth.amount(), Percent::from_tenths(7)); // 7.8 - 7.1
    let a_year = [earlier, later].map(|round| round.annual_growth().to_string());
    assert_eq!(a_year, ["0.69% (0.68% to 0.70%)", "0.75% (0.74% to 0.76%)"]);
    let openings = later.openings_figure().compare_allowing(earlier.openings_figure(), Reason::Period)?;
    assert_eq!(openings.amount(), Jobs(-200)); // 14,000 - 14,200
    // The change in jobs of 2025-35 is not in source, and cannot be allowed.
    let change = later.change_figure().compare_allowing(earlier.change_figure(), Reason::Period).unwrap_err();
    assert_eq!(change.to_string(), "not comparable: the first value is not in source");
    // All of it in one call.
    let rounds_compared = later.compare(earlier);
    assert_eq!((rounds_compared.growth()?, rounds_compared.openings()?), (growth, openings));
    assert_eq!(rounds_compared.change(), Err(change));
    assert!(!rounds_compared.is_growth_within_rounding());
    assert!(!earlier.compare(later).is_growth_within_rounding()); // 0.70% ends below 0.74%
    assert!(later.compare(later).is_growth_within_rounding());
    // What the later round reports of a year that the earlier one spoke of: 2025.
    let check = rounds.reported_after(earlier).next().unwrap();
    assert_eq!((check.year(), check.interpolated(), check.reported()), (2025, Jobs(196_180), Jobs(200_700)));
    Ok(())
}

/// The occupations of the career field: the detailed ones of today, without the groups that they are
/// compared with and the codes of former years, as far as there are projections of them.
fn field() -> impl Iterator<Item = Occupation> {
    let is_detailed = |occupation: &Occupation| !occupation.soc().as_ref().ends_with('0');
    let is_of_today = |occupation: &Occupation| occupation.classification() == Classification::Soc2018;
    let has_projections = |occupation: &Occupation| occupation.projections().is_some();
    Occupation::all().filter(is_of_today).filter(is_detailed).filter(has_projections)
}

/// 44. How many jobs are there in the field, May 2025, none counted twice, and what share is the core?
#[test]
fn q44_jobs_in_the_field() {
    let jobs = |occupation: Occupation| occupation.national_wage_in(2025).unwrap().employment().published().unwrap();
    // Detailed occupations have no job in common; the groups, which contain them, are left out.
    assert_eq!(field().count(), 18);
    let all: Jobs = field().map(jobs).sum();
    let core = [Occupation::MEDICAL_RECORDS_SPECIALISTS, Occupation::HEALTH_INFORMATION_TECHNOLOGISTS];
    let core: Jobs = core.into_iter().map(jobs).sum();

    assert_eq!((all, core), (Jobs(6_403_660), Jobs(232_820)));
    assert_eq!(core.0 * 1_000 / all.0, 36); // 3.6 percent
}

/// 45. Which occupations of the field are projected to shrink, 2025-35?
#[test]
fn q45_occupations_that_shrink() {
    let growth = |occupation: Occupation| occupation.projections().unwrap().get(2025).unwrap().growth();
    let mut shrinking: Vec<_> = field()
        .map(|occupation| (growth(occupation), occupation.title()))
        .filter(|(growth, _)| *growth < Percent::from_tenths(0))
        .collect();
    shrinking.sort_unstable();

    let tenths = Percent::from_tenths;
    assert_eq!(
        shrinking,
        [
            (tenths(-158), "File Clerks"),
            (tenths(-44), "Medical Transcriptionists"),
            (tenths(-18), "Statistical Assistants"),
            (tenths(-1), "Billing and Posting Clerks"),
            (tenths(-1), "Database Administrators"),
        ]
    );
    // Jobs open even there: people leave.
    let clerks = Occupation::FILE_CLERKS.projections().unwrap().get(2025).unwrap();
    assert_eq!(clerks.openings().to_string(), "5,600 a year");
}
