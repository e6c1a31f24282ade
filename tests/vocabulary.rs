//! The words that datagen reads are the codes of the library's enums: each list is written twice, in
//! two programs, and compared here.

#[path = "../tools/datagen/src/vocabulary.rs"]
mod words;

use health_info_careers::EducationLevel;
use health_info_careers::discrepancy::{About, DiscrepancyKind, DiscrepancyTopic, Verdict};
use health_info_careers::facts::FactClass;
use health_info_careers::guide::{CourseSubject, RequirementStrength, SubjectKind, Topic};

#[test]
fn words_are_codes_in_the_same_order() {
    assert_eq!(words::TOPICS, Topic::ALL.map(Topic::code));
    assert!(words::SUBJECT_KINDS.iter().all(|kind| kind.parse::<SubjectKind>().is_ok()));
    assert_eq!(words::REQUIREMENT_STRENGTHS, RequirementStrength::ALL.map(RequirementStrength::code));
    assert_eq!(words::COURSE_SUBJECTS, CourseSubject::ALL.map(CourseSubject::code));
    assert_eq!(words::DISCREPANCY_KINDS, DiscrepancyKind::ALL.map(DiscrepancyKind::code));
    assert_eq!(words::DISCREPANCY_TOPICS, DiscrepancyTopic::ALL.map(DiscrepancyTopic::code));
    assert_eq!(words::VERDICTS, Verdict::ALL.map(Verdict::code));
    let levels: Vec<_> = EducationLevel::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(words::EDUCATION_LEVELS[..], levels);
}

#[test]
fn prints_of_figures_are_of_listed_classes() {
    for class in words::FIGURE_CLASSES {
        assert!(class.parse::<FactClass>().unwrap().topic().is_none(), "{class}");
    }
}

#[test]
fn topics_of_a_kind_are_topics() {
    for topic in words::TOPICS_OF_NAMES.iter().chain(&words::TOPICS_OF_SUBJECTS).chain(&words::TOPICS_OF_STATES) {
        assert!(topic.parse::<Topic>().is_ok(), "{topic}");
    }
    // Names are subjects; a credential's name is printed beside it, and is checked otherwise.
    for topic in words::TOPICS_OF_NAMES {
        assert!(topic.parse::<Topic>().unwrap().is_of_names(), "{topic}");
    }
}

#[test]
fn what_a_disagreement_concerns_is_spelled_as_it_prints() {
    let wholes = [
        About::WagesByState,
        About::WagesByArea,
        About::WagesByIndustry,
        About::IndustryShares,
        About::IndustriesAsPrinted,
        About::Technologies,
        About::Education,
        About::Coursework,
        About::Duties,
        About::Schedule,
        About::Settings,
        About::Interests,
        About::Occupation,
    ];
    assert_eq!(words::WHOLES[..], wholes.map(|whole| whole.to_string()));
}
