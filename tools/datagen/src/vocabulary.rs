//! The words of closed lists, each written once: the library's enums have a variant for each.
//!
//! A word is spelled as the data and the library's codes spell it, with hyphens or underscores; the
//! variant is the same word in camel case. A test of the library holds its enums to these lists.

/// Topics of statements, in the order of the library.
pub(crate) const TOPICS: [&str; 53] = [
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
    "industry-employment-share",
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
pub(crate) const TOPICS_OF_SUBJECTS: [&str; 17] = [
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
    "industry-employment-share",
    "related-occupation-task",
];

/// Kinds of subjects that have a code in the library.
pub(crate) const SUBJECT_KINDS: [&str; 4] = ["state", "certification", "organization", "occupation"];

/// Topics about states, which are given by their USPS codes.
pub(crate) const TOPICS_OF_STATES: [&str; 2] = ["state-growth-rank", "state-wage-rank-claim"];

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
pub(crate) const REQUIREMENT_STRENGTHS: [&str; 13] = [
    "generally-minimum",
    "advised",
    "typical",
    "common",
    "most-hold",
    "most-jobs",
    "some-may-need",
    "enough-for-some",
    "may-be-enough",
    "may-prepare",
    "available",
    "stated",
    "present",
];

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

/// Between whom a disagreement is.
pub(crate) const DISCREPANCY_KINDS: [&str; 4] = ["within", "across", "gap", "outside"];

/// What a disagreement is about.
pub(crate) const DISCREPANCY_TOPICS: [&str; 24] = [
    "state-wages",
    "national-wage",
    "area-wages",
    "industry-wages",
    "industry-shares",
    "employment",
    "growth",
    "openings",
    "vintage",
    "coverage",
    "work-setting",
    "work-schedule",
    "technology",
    "interests",
    "education",
    "coursework",
    "certification",
    "licensing",
    "advancement",
    "certification-rules",
    "certification-name",
    "organization-name",
    "occupation-name",
    "missing-content",
];

/// How a disagreement is decided.
pub(crate) const VERDICTS: [&str; 8] =
    ["confirmed", "contradicted", "corrected", "stale", "both-hold", "naming", "open", "unresolved"];

/// The whole tables and topics that a disagreement can concern.
pub(crate) const WHOLES: [&str; 13] = [
    "wages-by-state",
    "wages-by-area",
    "wages-by-industry",
    "industry-shares",
    "industries-as-printed",
    "technologies",
    "education",
    "coursework",
    "duties",
    "schedule",
    "settings",
    "interests",
    "occupation",
];

/// Classes of the facts that guides' prints of figures are.
pub(crate) const FIGURE_CLASSES: [&str; 8] = [
    "national-wage",
    "wage-range-end",
    "employment-count",
    "projection-target-year",
    "projection-new-jobs",
    "projection-growth-percent",
    "projection-annual-openings",
    "industry-employment-share",
];
