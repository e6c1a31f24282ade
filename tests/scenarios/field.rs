//! The career field: where people come from, what lies beside, where it leads; and what its work takes.

use health_info_careers::Occupation;
use health_info_careers::guide::{Statement, Topic, statements_on};
use health_info_careers::onet::{Rating, Score};

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
