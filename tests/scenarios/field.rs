//! The career field: where people come from, what lies beside, where it leads; and what its work takes.

use health_info_careers::guide::{Statement, Topic, empty_sections, statements_on};
use health_info_careers::occupation::{FieldClaimKind, FieldLink, RelatedTier};
use health_info_careers::onet::{Rating, Score};
use health_info_careers::wage::related_wages;
use health_info_careers::{Occupation, Period, Statistic};

use super::Answer;

/// Code and median of the other end in May 2025, and the kinds of claims.
fn row(link: FieldLink) -> String {
    let pay = link.occupation().national_wage_in(2025).unwrap().median_figure();
    let mut kinds: Vec<_> = link.claims().iter().map(|claim| claim.kind().name()).collect();
    kinds.dedup();
    let specialty = if link.is_of_specialty() { ", of all of it" } else { "" };
    format!("{} {}{specialty}: {}", link.occupation(), pay.value(), kinds.join(" and "))
}

/// 33. Where can records work lead, what does each of these pay (median, May 2025, and today), and who
///     says that they are related?
#[test]
fn q33_where_it_leads_and_who_says_so() -> Answer {
    let of = |occupation: Occupation| occupation.leads_to().map(row).collect::<Vec<_>>();
    let managers = Occupation::from_soc("11-9111").ok_or("no managers")?;
    let to_managers = Occupation::MEDICAL_RECORDS_SPECIALISTS.leads_to().find(|link| link.occupation() == managers);
    let to_managers = to_managers.ok_or("no link")?;
    let to_analysts = Occupation::MEDICAL_RECORDS_SPECIALISTS.leads_to().next().ok_or("no link")?;

    assert_eq!(
        of(Occupation::MEDICAL_RECORDS_SPECIALISTS),
        [
            "15-1211 $105,850, of all of it: O*NET",
            "15-1242 $104,620: guide",
            "13-1111 $101,860: O*NET",
            "11-9111 $123,860: guide",
            "25-1071 $107,310: our judgment",
        ]
    );
    assert_eq!(
        of(Occupation::HEALTH_INFORMATION_TECHNOLOGISTS),
        [
            "15-1211 $105,850: O*NET", // the specialty and the whole of it
            "15-1242 $104,620: O*NET and guide",
            "15-2051 $120,230, of all of it: O*NET",
            "13-1111 $101,860: O*NET",
            "11-3012 $114,130: O*NET",
            "11-9111 $123,860: O*NET and guide",
            "25-1071 $107,310: our judgment",
        ]
    );
    // Today: the latest of both ends.
    for link in [Occupation::MEDICAL_RECORDS_SPECIALISTS, Occupation::HEALTH_INFORMATION_TECHNOLOGISTS]
        .into_iter()
        .flat_map(Occupation::leads_to)
    {
        let pay = link.pay(Statistic::Median);
        let latest = [link.from(), link.occupation()].map(|end| end.national_wage().median_figure());
        assert_eq!([pay.from(), pay.other()], latest, "{link}");
    }
    // The same month on both ends, and both named.
    let pay = to_managers.pay(Statistic::Median);
    assert_eq!(pay.from().period(), pay.other().period());
    assert!(pay.from().period() >= Period::may(2025));
    let ends =
        [to_managers.from(), managers].map(|end| end.national_wage_in(2025).unwrap().median_figure().to_string());
    assert_eq!(
        ends,
        ["$51,140 (median, United States, May 2025, 29-2072)", "$123,860 (median, United States, May 2025, 11-9111)"]
    );
    // A guide speaks of the code before, and its words keep their weight.
    let said: Vec<_> = to_managers.claims().iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "a guide says of 29-2071: Technicians may rise to manage medical or health services (outlook-2018)",
            "a guide says of 29-2071: Suggested to those who look for a supervisory position in the medical field (salary-facts)",
        ]
    );
    let claim = &to_analysts.claims()[0];
    assert_eq!(
        (claim.kind(), claim.onet_soc(), claim.related_onet_soc()),
        (FieldClaimKind::Onet, Some("29-2072.00"), Some("15-1211.01"))
    );
    assert_eq!((claim.order(), claim.tier().map(RelatedTier::code)), (Some(8), Some("primary-long")));

    // The guide's own figure of the managers stands beside the record's: of 2015 the same, in 2025 higher.
    let [guide] = related_wages() else { return Err("more than one".into()) };
    let (then, now) = (guide.of_that_year().ok_or("no 2015")?, guide.today().ok_or("no latest")?);
    assert_eq!(guide.annual_figure().to_string(), "$106,070 (mean, United States, 2015, 11-9111)");
    assert_eq!(then.mean_figure().to_string(), "$106,070 (mean, United States, May 2015, 11-9111)");
    assert_eq!(now, managers.national_wage());
    let may_2025 = managers.national_wage_in(2025).ok_or("no 2025")?;
    assert_eq!(may_2025.mean_figure().to_string(), "$140,970 (mean, United States, May 2025, 11-9111)");
    assert_eq!(may_2025.median_figure().to_string(), ends[1]);
    // What guides announce and leave empty has its answer here.
    let answered =
        |id: &str| empty_sections().iter().find(|section| section.id() == id).and_then(Statement::in_its_place);
    for id in ["related-occupations", "similar-professions", "other-jobs"] {
        let answer = answered(&format!("empty-section-{id}")).ok_or("no answer")?;
        assert!(answer.starts_with("`Occupation::"), "{answer}");
    }
    Ok(())
}

/// 34. I am a file clerk with a high-school diploma: which occupations of the field lie ahead, with
///     what entry education and pay (May 2025)?
#[test]
fn q34_what_lies_ahead_of_a_file_clerk() -> Answer {
    let entry = |occupation: Occupation| {
        let round = occupation.projections().and_then(|rounds| rounds.get(2025)).ok_or("no projection")?;
        Ok::<_, &str>(round.typical_entry_education().ok_or("no education")?.name())
    };
    let mut ahead = Vec::new();
    for path in Occupation::FILE_CLERKS.lies_ahead() {
        let (occupation, through) = (path.occupation(), path.through());
        let through = through.map_or(String::new(), |through| format!(" through {through}"));
        let pay = occupation.national_wage_in(2025).ok_or("no wage")?.median();
        ahead.push(format!("{occupation}{through}: {}, {pay}", entry(occupation)?));
    }
    let direct: Vec<_> = Occupation::FILE_CLERKS.leads_to().map(row).collect();

    assert_eq!(entry(Occupation::FILE_CLERKS)?, "high school diploma or equivalent");
    assert_eq!(direct, ["29-2072 $51,140: O*NET"]);
    assert_eq!(
        ahead,
        [
            "29-2072: postsecondary nondegree award, $51,140",
            "15-1211 through 29-2072: bachelor's degree, $105,850",
            "15-1242 through 29-2072: bachelor's degree, $104,620",
            "13-1111 through 29-2072: bachelor's degree, $101,860",
            "11-9111 through 29-2072: bachelor's degree, $123,860",
            "25-1071 through 29-2072: doctoral or professional degree, $107,310",
        ]
    );
    assert_eq!(Occupation::FILE_CLERKS.national_wage_in(2025).ok_or("no wage")?.median().to_string(), "$43,600");
    Ok(())
}

/// 37. What does O*NET 31.0 rate highest for 29-2072, beside the six skills that a guide names?
#[test]
fn q37_the_first_ratings_of_today() {
    let mut skills: Vec<_> = Occupation::MEDICAL_RECORDS_SPECIALISTS.onet().skills().iter().collect();
    skills.sort_by_key(|rating| std::cmp::Reverse(rating.importance().map(Score::hundredths)));
    let highest: Vec<_> = skills.iter().take(6).map(ToString::to_string).collect();
    let of_the_guide: Vec<_> = statements_on(Topic::Skill).iter().filter_map(Statement::subject).collect();
    let rating_of = |name: &str| skills.iter().find(|rating| rating.element() == name).unwrap();
    let rated: Vec<_> = of_the_guide.iter().map(|name| rating_of(name).to_string()).collect();

    assert_eq!(
        highest,
        [
            "Reading Comprehension: importance 3.62 of 5 (onet-31.0)",
            "Critical Thinking: importance 3.38 of 5 (onet-31.0)",
            "Active Listening: importance 3.25 of 5 (onet-31.0)",
            "Writing: importance 3.12 of 5 (onet-31.0)",
            "Speaking: importance 3.12 of 5 (onet-31.0)",
            "Time Management: importance 3.12 of 5 (onet-31.0)", // no guide names it
        ]
    );
    // Five of the guide's six are among them; the sixth ties with others below.
    assert_eq!(of_the_guide.len(), 6);
    assert_eq!(rated.iter().filter(|rating| highest.contains(rating)).count(), 5);
    assert_eq!(rated[5], "Judgment and Decision Making: importance 3 of 5 (onet-31.0)");

    // Of knowledge too, and beside the ratings of 29-2071, never among them.
    let knowledge = Occupation::MEDICAL_RECORDS_SPECIALISTS.onet().knowledge();
    let first = knowledge.iter().max_by_key(|rating| rating.value().hundredths()).unwrap();
    assert_eq!(first.to_string(), "Administrative: importance 4.25 of 5 (onet-31.0)");
    let caveat = first.caveat().unwrap();
    assert_eq!(caveat, "importance alone, from the one copy of the release at hand: no level, no month, no rater");
    let sources = |ratings: &'static [Rating]| ratings.iter().map(|rating| rating.source().to_string());
    assert!(sources(Occupation::MEDICAL_RECORDS_SPECIALISTS.onet().skills()).all(|source| source == "onet-31.0"));
    assert!(sources(Occupation::MEDICAL_RECORDS_TECHNICIANS.onet().skills()).all(|source| source == "onet-23.x"));
    assert!(Occupation::HEALTH_INFORMATION_TECHNOLOGISTS.onet().skills().is_empty());
}
