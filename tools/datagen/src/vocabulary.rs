//! The words of closed lists, each written once: the library's enums have a variant for each.
//!
//! A word is spelled as the data and the library's codes spell it, with hyphens or underscores; the
//! variant is the same word in camel case. A test of the library holds its enums to these lists.

use crate::read::{Result, Row};

/// Topics of statements, in the order of the library.
pub(crate) const TOPICS: [&str; 52] = [
    "occupation-name",
    "definition",
    "duty",
    "empty-section",
    "list-basis",
    "skill",
    "related-job-title",
    "projection-growth-comparison",
    "source-citation",
    "state-growth-rank",
    "state-wage-rank-claim",
    "table-label",
    "technology",
    "work-environment",
    "work-schedule",
    "education-requirement",
    "certification-requirement",
    "coursework",
    "coursework-high-school",
    "certification-rule",
    "credential",
    "license-requirement",
    "credential-prerequisite",
    "advancement",
    "advancement-requirement",
    "interest-area",
    "quality",
    "statistic-definition",
    "growth-driver",
    "job-prospect",
    "organization",
    "organization-alias",
    "record-content",
    "role-by-facility",
    "specialization",
    "specialization-task",
    "growth-by-setting",
    "education-delivery",
    "experience-preference",
    "education-rule",
    "career-path",
    "certification-count",
    "employer-setting",
    "pay-claim",
    "education-claim",
    "audience-claim",
    "education-level-present",
    "advice",
    "education-field",
    "program-length",
    "related-occupation",
    "related-occupation-task",
];

/// Topics whose statements are names: subject and text are the same.
pub(crate) const TOPICS_OF_NAMES: [&str; 10] = [
    "occupation-name",
    "related-job-title",
    "technology",
    "coursework",
    "coursework-high-school",
    "organization",
    "record-content",
    "specialization",
    "employer-setting",
    "related-occupation",
];

/// Topics about someone or something that has a name.
pub(crate) const TOPICS_OF_SUBJECTS: [&str; 16] = [
    "empty-section",
    "skill",
    "source-citation",
    "state-growth-rank",
    "state-wage-rank-claim",
    "credential",
    "license-requirement",
    "credential-prerequisite",
    "interest-area",
    "quality",
    "organization-alias",
    "specialization-task",
    "growth-by-setting",
    "certification-count",
    "education-level-present",
    "related-occupation-task",
];

/// Levels of education, the least first.
pub(crate) const EDUCATION_LEVELS: [&str; 8] = [
    "no-formal-credential",
    "high-school",
    "some-college",
    "postsecondary-nondegree",
    "associate",
    "bachelor",
    "master",
    "doctoral-professional",
];

/// How strongly education is required, by a guide's account.
pub(crate) const REQUIREMENT_STRENGTHS: [&str; 9] =
    ["minimum", "advised", "typical", "common", "most-hold", "most-jobs", "some-jobs", "available", "present"];

/// Subjects of courses.
pub(crate) const COURSE_SUBJECTS: [&str; 12] = [
    "medical-terminology",
    "anatomy",
    "coding",
    "computing",
    "statistics",
    "data-standards",
    "reimbursement",
    "law-and-ethics",
    "communication",
    "transcription",
    "electronic-records",
    "information-security",
];

/// The variant of the library for a cell that holds one of the words.
pub(crate) fn one_of(row: &Row<'_>, column: &str, words: &[&str]) -> Result<String> {
    row.one_of(column, &words.iter().map(|word| (*word, *word)).collect::<Vec<_>>()).map(variant)
}

/// `empty-section` as `EmptySection`.
pub(crate) fn variant(word: &str) -> String {
    let capitalized =
        |part: &str| part.chars().take(1).flat_map(char::to_uppercase).chain(part.chars().skip(1)).collect::<String>();
    word.split(['-', '_']).map(capitalized).collect()
}

/// `empty-section` as `EMPTY_SECTION`.
pub(crate) fn constant(word: &str) -> String {
    word.to_uppercase().replace('-', "_")
}
