//! Which CSV file takes in what: its key, its order, how it writes numbers. Another file or column
//! is brought in by a line here.

use super::value::Style;

/// A CSV file that releases go into.
pub(super) struct Target {
    pub(super) file: &'static str,
    /// The columns that name a row.
    pub(super) key: &'static [&'static str],
    /// The columns that the file is sorted by; rows that are equal in them keep the order of the
    /// release.
    pub(super) order: &'static [&'static str],
    /// The columns that are compared cell by cell. Others are written with a new row and left as
    /// they are in one that stands.
    pub(super) figures: &'static [&'static str],
    /// Columns that name things: a different one is reported and not written.
    pub(super) names: &'static [&'static str],
    /// Columns that a release may not print, and by which columns another row that has them is found.
    pub(super) derived: Option<(&'static [&'static str], &'static [&'static str])>,
    /// Whether a release takes the place of the one before.
    pub(super) replaces: Replaces,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Replaces {
    /// Every release stays.
    Nothing,
    /// The rows of the same occupation: ratings describe, and count nothing. `by` names the column of
    /// the occupation, `release` that of the release.
    Occupation { by: &'static str, release: &'static str },
    /// The whole series, with revised figures for years that stood.
    Series,
}

/// The figures of OEWS in `data/`, with the heads of the workbooks. The first two are employment
/// (`**` where it is not released), the rest wages (`*`), but for the two that follow employment.
pub(super) const FIGURES: [(&str, &str, usize); 17] = [
    ("TOT_EMP", "employment", 0),
    ("EMP_PRSE", "employment_rse", 1),
    ("JOBS_1000", "jobs_per_1000", 3),
    ("LOC_QUOTIENT", "location_quotient", 2),
    ("H_MEAN", "hourly_mean", 2),
    ("A_MEAN", "annual_mean", 0),
    ("MEAN_PRSE", "wage_rse", 1),
    ("H_PCT10", "hourly_p10", 2),
    ("H_PCT25", "hourly_p25", 2),
    ("H_MEDIAN", "hourly_median", 2),
    ("H_PCT75", "hourly_p75", 2),
    ("H_PCT90", "hourly_p90", 2),
    ("A_PCT10", "annual_p10", 0),
    ("A_PCT25", "annual_p25", 0),
    ("A_MEDIAN", "annual_median", 0),
    ("A_PCT75", "annual_p75", 0),
    ("A_PCT90", "annual_p90", 0),
];

const OEWS: [&str; 17] = {
    let mut names = [""; 17];
    let mut index = 0;
    while index < FIGURES.len() {
        names[index] = FIGURES[index].1;
        index += 1;
    }
    names
};

pub(super) const NATIONAL: &str = "oews_national.csv";
pub(super) const STATE: &str = "oews_state.csv";
pub(super) const AREA: &str = "oews_area.csv";
pub(super) const INDUSTRY: &str = "oews_industry.csv";
pub(super) const INDUSTRY_EARLIER: &str = "oews_industry_earlier.csv";
/// The first year whose industries are kept with all columns.
pub(super) const FIRST_WHOLE_INDUSTRY_YEAR: u16 = 2025;
pub(super) const PROJECTIONS: &str = "projections.csv";
pub(super) const ATTAINMENT: &str = "education_attainment.csv";
pub(super) const SKILL_SCORES: &str = "skill_scores.csv";
pub(super) const PARITIES: &str = "regional_price_parities.csv";
pub(super) const CPI: &str = "cpi_u_monthly.csv";
pub(super) const MATRIX: &str = "industry_matrix.csv";
/// What `#` stands for, year by year.
pub(super) const TOP_CODES: &str = "top_codes.csv";

const fn by_year(file: &'static str, key: &'static [&'static str], names: &'static [&'static str]) -> Target {
    Target { file, key, order: key, figures: &OEWS, names, derived: None, replaces: Replaces::Nothing }
}

const fn onet(file: &'static str, key: &'static [&'static str], figures: &'static [&'static str]) -> Target {
    let order = &["release", "onet_soc"];
    let replaces = Replaces::Occupation { by: "onet_soc", release: "release" };
    Target { file, key, order, figures, names: &[], derived: None, replaces }
}

pub(super) static TARGETS: &[Target] = &[
    by_year(NATIONAL, &["year", "soc"], &["title"]),
    by_year(STATE, &["year", "soc", "fips"], &["name"]),
    by_year(AREA, &["year", "soc", "area_code"], &["area_name"]),
    Target { order: &["year", "soc"], ..by_year(INDUSTRY, &["year", "soc", "industry_code"], &["industry_name"]) },
    Target { order: &["year"], ..by_year(INDUSTRY_EARLIER, &["year", "soc", "naics"], &["industry"]) },
    Target {
        file: PROJECTIONS,
        key: &["period", "soc"],
        order: &["period", "soc"],
        figures: &[
            "employment_base_thousands",
            "employment_projected_thousands",
            "change_thousands",
            "change_percent",
            "openings_thousands",
            "openings_kind",
            "labor_force_exit_rate_pct",
            "occupational_transfer_rate_pct",
            "total_separations_rate_pct",
            "labor_force_exits_thousands",
            "occupational_transfers_thousands",
            "total_separations_thousands",
            "self_employed_pct",
            "typical_entry_education",
            "work_experience",
            "on_the_job_training",
        ],
        names: &["title"],
        derived: None,
        replaces: Replaces::Nothing,
    },
    Target {
        file: ATTAINMENT,
        key: &["period", "soc"],
        order: &["period", "soc"],
        figures: &[
            "less_than_hs_pct",
            "hs_pct",
            "some_college_pct",
            "associate_pct",
            "bachelor_pct",
            "master_pct",
            "doctoral_professional_pct",
            "survey_match",
        ],
        names: &["title"],
        derived: None,
        replaces: Replaces::Nothing,
    },
    Target {
        file: SKILL_SCORES,
        key: &["soc", "skill_category"],
        order: &["cycle", "soc"],
        figures: &["score_1_to_5", "percentile_rank", "imputed_from_similar_onet_occupation"],
        names: &["title"],
        derived: None,
        replaces: Replaces::Occupation { by: "soc", release: "cycle" },
    },
    Target {
        file: MATRIX,
        key: &["period", "soc", "industry_code"],
        order: &["period", "soc"],
        figures: &["kind", "employment_base", "employment_projected", "share_of_base_pct"],
        names: &["industry_title"],
        derived: None,
        replaces: Replaces::Nothing,
    },
    Target {
        file: PARITIES,
        key: &["fips", "item", "year"],
        order: &["fips", "item", "year"],
        figures: &["index_us_100"],
        names: &["name"],
        derived: None,
        replaces: Replaces::Series,
    },
    Target {
        file: CPI,
        key: &["year", "month"],
        order: &["year", "month"],
        figures: &["cpi_u_nsa_1982_84_100"],
        names: &[],
        derived: None,
        replaces: Replaces::Nothing,
    },
    onet("onet_alternate_titles.csv", &["onet_soc", "alternate_title"], &["short_title", "sources"]),
    Target {
        derived: Some((&["label", "level"], &["scale", "category"])),
        ..onet("onet_education_training.csv", &["onet_soc", "scale", "category"], &["element", "percent", "date"])
    },
    onet("onet_interests.csv", &["onet_soc", "element", "scale"], &["value", "date", "domain_source"]),
    onet("onet_job_zones.csv", &["onet_soc"], &["job_zone", "date", "domain_source"]),
    onet("onet_knowledge.csv", &["onet_soc", "element", "scale"], &["element_id", "value"]),
    Target {
        // The text of the database has no titles in this table.
        derived: Some((&["related_title"], &["related_onet_soc"])),
        ..onet("onet_related_occupations.csv", &["onet_soc", "related_onet_soc"], &["related_title", "tier", "index"])
    },
    onet(
        "onet_skills.csv",
        &["onet_soc", "element_id", "scale"],
        &["element", "value", "n", "standard_error", "recommend_suppress", "not_relevant", "date", "domain_source"],
    ),
    onet(
        "onet_technologies.csv",
        &["onet_soc", "example", "commodity_code"],
        &["commodity_title", "hot_technology", "in_demand"],
    ),
    onet(
        "onet_work_styles.csv",
        &["onet_soc", "element_id", "scale"],
        &["element", "value", "n", "date", "domain_source"],
    ),
    onet("onet_work_values.csv", &["onet_soc", "element_id", "scale"], &["element", "value", "date"]),
];

pub(super) fn target(file: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.file == file)
}

/// How a file writes a figure of so many decimals: the national file as short as the workbooks do,
/// the others in full.
pub(super) fn style(file: &str, decimals: usize) -> Style {
    match file {
        NATIONAL | SKILL_SCORES => Style::Short(decimals),
        _ if file.starts_with("onet_") => Style::Short(decimals),
        _ => Style::Fixed(decimals),
    }
}
