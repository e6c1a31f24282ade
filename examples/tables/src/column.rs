//! What each column means: its kind, its unit, its statistic. A column of the library that is not
//! described here is an error, so that no file has a figure without its unit.

/// What a column holds, and so its type in the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A code or a name of few values: a dictionary of texts.
    Key,
    /// A text.
    Text,
    /// A list of codes or names.
    Texts,
    /// A whole number.
    Whole,
    /// A number with decimals.
    Number,
    /// Yes or no.
    Flag,
    /// Why figures of the row are missing, by column.
    Reasons,
}

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name; where one table means something else by a name, the table's name and a dot before it.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// The unit of a figure, as facts spell it.
    pub unit: Option<&'static str>,
    /// The statistic of a figure, as facts spell it.
    pub statistic: Option<&'static str>,
    /// What it means.
    pub about: &'static str,
}

impl Column {
    /// The column of a table.
    pub fn of(table: &str, name: &str) -> Option<&'static Self> {
        let is_own = |column: &&Self| column.name.split_once('.') == Some((table, name));
        COLUMNS.iter().find(is_own).or_else(|| COLUMNS.iter().find(|column| column.name == name))
    }
}

const fn key(name: &'static str, about: &'static str) -> Column {
    Column { name, kind: Kind::Key, unit: None, statistic: None, about }
}

const fn text(name: &'static str, about: &'static str) -> Column {
    Column { name, kind: Kind::Text, unit: None, statistic: None, about }
}

const fn texts(name: &'static str, about: &'static str) -> Column {
    Column { name, kind: Kind::Texts, unit: None, statistic: None, about }
}

const fn flag(name: &'static str, about: &'static str) -> Column {
    Column { name, kind: Kind::Flag, unit: None, statistic: None, about }
}

const fn count(name: &'static str, about: &'static str) -> Column {
    Column { name, kind: Kind::Whole, unit: None, statistic: None, about }
}

const fn whole(name: &'static str, unit: &'static str, statistic: &'static str, about: &'static str) -> Column {
    Column { name, kind: Kind::Whole, unit: Some(unit), statistic: Some(statistic), about }
}

const fn number(name: &'static str, unit: &'static str, statistic: &'static str, about: &'static str) -> Column {
    Column { name, kind: Kind::Number, unit: Some(unit), statistic: Some(statistic), about }
}

/// Every column, by what it is about.
pub const COLUMNS: &[Column] = &[
    // Keys, and what a row rests on.
    key("occupation", "SOC code of the occupation"),
    key("place", "US: the United States"),
    key("state", "USPS code of the state"),
    key("area", "seven-digit code of the metropolitan or nonmetropolitan area"),
    key("industry", "NAICS code of the industry, as the agency spells it"),
    key("name", "name of what the key stands for"),
    key("period", "reference period: a month, a year, or the first and last year"),
    key("dating", "whether the source states the period, or it was inferred, or it is unknown"),
    key("source", "id of the source, see the table sources; of a certification's fact the address"),
    texts("sources", "ids of the sources, see the table sources"),
    key("confidence", "how sure the fact is: high, medium or low"),
    text("note", "what to know about the row"),
    Column {
        name: "missing",
        kind: Kind::Reasons,
        unit: None,
        statistic: None,
        about: "why a figure of the row is null: withheld by the agency, or at_least with the bound; what is not listed \
                is not in the source",
    },
    // Wages.
    whole("employment", "jobs", "count", "jobs, without the self-employed"),
    number("employment_rse", "percent", "relative_standard_error", "relative standard error of the employment"),
    number("jobs_per_1000", "jobs_per_1000_jobs", "rate", "jobs of the occupation per 1,000 jobs in the place"),
    number("location_quotient", "ratio", "location_quotient", "the part of all jobs, over the national part"),
    number("wage_rse", "percent", "relative_standard_error", "relative standard error of the mean wage"),
    number("hourly_mean", "usd_per_hour", "mean", "hourly mean wage"),
    number("hourly_p10", "usd_per_hour", "p10", "hourly wage, 10th percentile"),
    number("hourly_p25", "usd_per_hour", "p25", "hourly wage, 25th percentile"),
    number("hourly_median", "usd_per_hour", "median", "hourly median wage"),
    number("hourly_p75", "usd_per_hour", "p75", "hourly wage, 75th percentile"),
    number("hourly_p90", "usd_per_hour", "p90", "hourly wage, 90th percentile"),
    whole("annual_mean", "usd_per_year", "mean", "annual mean wage"),
    whole("annual_p10", "usd_per_year", "p10", "annual wage, 10th percentile"),
    whole("annual_p25", "usd_per_year", "p25", "annual wage, 25th percentile"),
    whole("annual_median", "usd_per_year", "median", "annual median wage"),
    whole("annual_p75", "usd_per_year", "p75", "annual wage, 75th percentile"),
    whole("annual_p90", "usd_per_year", "p90", "annual wage, 90th percentile"),
    // Outlook.
    whole("base_employment", "jobs", "count", "jobs in the base year, the self-employed counted"),
    whole("projected_employment", "jobs", "count", "jobs projected for the target year"),
    whole("change", "jobs", "count", "new jobs from the base year to the target year"),
    number("growth_percent", "percent", "percent", "growth from the base year to the target year"),
    whole("openings", "see openings_unit", "count", "openings: a ten-year total, or an annual average"),
    key("openings_unit", "openings_in_ten_years or openings_per_year: the two are not comparable"),
    number("labor_force_exit_rate", "percent", "percent", "workers a year who leave the labor force"),
    number("occupational_transfer_rate", "percent", "percent", "workers a year who change the occupation"),
    number("total_separations_rate", "percent", "percent", "workers a year who leave the occupation"),
    number("self_employed_percent", "percent", "percent", "the self-employed, of all jobs"),
    whole("labor_force_exits", "workers_per_year", "count", "workers a year who leave the labor force"),
    whole("occupational_transfers", "workers_per_year", "count", "workers a year who move to another occupation"),
    whole("total_separations", "workers_per_year", "count", "workers a year who leave the occupation"),
    key("work_experience", "the work experience in a related occupation that is typically required"),
    key("on_the_job_training", "the training on the job that is typically needed"),
    flag("is_inexact_match", "whether the shares are of an occupation with other boundaries"),
    number("skill_scores.score", "scale_points", "score", "importance of the category, 1 to 5"),
    whole("percentile_rank", "percentile", "count", "percentile of the occupation among all, by the score"),
    flag("is_imputed", "whether the scores are those of similar occupations"),
    key("typical_entry_education", "the education that typically opens the occupation"),
    flag("is_summary", "whether the row is a total of others"),
    number("share_percent", "percent", "percent", "share, of all jobs or of all answers"),
    number("less_than_high_school_percent", "percent", "percent", "people with less than a high school diploma"),
    number("high_school_percent", "percent", "percent", "people with a high school diploma"),
    number("some_college_percent", "percent", "percent", "people with some college, no degree"),
    number("associate_percent", "percent", "percent", "people with an associate's degree"),
    number("bachelor_percent", "percent", "percent", "people with a bachelor's degree"),
    number("master_percent", "percent", "percent", "people with a master's degree"),
    number("doctoral_professional_percent", "percent", "percent", "people with a doctoral or professional degree"),
    // Prices.
    key("item", "the prices that are compared: all items, or a part of them"),
    key("price_parities.place", "US, or the USPS code of the state"),
    number("index_us_100", "index", "index", "regional price parity, the United States = 100"),
    number("cpi_u", "index", "index", "CPI-U, all items, U.S. city average, not seasonally adjusted, 1982-84 = 100"),
    // The career field.
    key("role", "role of the occupation in the field"),
    key("role_by", "who says so: judgment is this project's own"),
    text("why", "why it has the role"),
    key("from", "SOC code of the occupation that the link starts from"),
    key("direction", "whether the link leads on, comes from before, or lies beside"),
    flag("is_of_specialty", "whether the link is of one specialty within an occupation"),
    key("said_of", "SOC code of the occupation that the claim is made of"),
    key("related_onet_soc", "eight-digit O*NET-SOC code at the other end"),
    count("order", "place in O*NET's order, the closest first"),
    text("claim", "what is claimed"),
    // Keys with their names.
    text("title", "its title"),
    key("classification", "edition of the classification of occupations"),
    texts("superseded_by", "SOC codes that the agency publishes in its place today"),
    key("fips", "FIPS code of the state"),
    key("region", "census region"),
    key("division", "census division"),
    flag("is_territory", "whether it is a territory"),
    key("kind", "of which kind it is"),
    key("cbsa", "code of the metropolitan statistical area"),
    texts("states", "USPS codes of the states in which the area lies, in whole or in part"),
    count("digits", "how many digits of the code count: the level"),
    key("parent", "code of the industry one level up"),
    key("ownership", "private or a kind of government"),
    key("publisher", "who publishes it"),
    text("covers", "the period that it covers, in words"),
    key("license", "its license; null where no license is needed or known"),
    text("url", "its address"),
    text("where_read", "where the copy was read"),
    text("citation", "how to cite it"),
    // Certifications.
    key("certification", "code of the certification"),
    key("organization", "code of the organization"),
    key("issuer", "code of the organization that issues it"),
    key("accreditor", "code of the organization that accredits the programs; none: no such program is required"),
    key("field", "the kind of work that it is about"),
    key("award_status", "whether it is still awarded; null: it is"),
    flag("is_eligibility_known", "whether its requirements could be found out"),
    whole("renewal_years", "years", "count", "renewed every so many years"),
    whole("continuing_education_units", "continuing_education_units", "count", "units of continuing education"),
    key("continuing_education_per", "cycle or year: what the units are for"),
    key("topic", "what the row is about"),
    text("text", "the fact in words, or the proper name where it is a name"),
    whole("certification_facts.number", "see topic", "count", "the number in the fact, where it has one"),
    count("route", "number of the route; routes are alternatives"),
    count("certification_requirements.step", "place of the requirement in its route"),
    key("certification_requirements.level", "the level of education, or of the program"),
    whole("certification_requirements.count", "credits", "count", "college credits"),
    key("training", "code of the training"),
    key("required_certification", "code of the certification that must be held"),
    number("years", "years", "count", "years of experience"),
    whole("hours", "hours", "count", "hours of experience"),
    // O*NET.
    key("element", "the element that is rated"),
    key("element_id", "O*NET's id of the element"),
    number("importance", "scale_points", "score", "importance, 1 to 5"),
    number("importance_standard_error", "scale_points", "standard_error", "standard error of the importance"),
    number("level", "scale_points", "score", "level, 0 to 7"),
    number("level_standard_error", "scale_points", "standard_error", "standard error of the level"),
    number("extent", "scale_points", "score", "extent, 1 to 7"),
    number("occupational_interest", "scale_points", "score", "occupational interest, 1 to 7"),
    count("sample", "how many answers there were"),
    flag("is_suppressed", "whether O*NET advises against the use of the score"),
    flag("is_relevant", "whether the element is relevant for the occupation"),
    key("category", "O*NET's category"),
    count("onet_preparation.category", "number of the answer"),
    key("label", "the answer"),
    key("onet_preparation.level", "level of education that the answer stands for"),
    count("commodity_code", "UNSPSC code of the commodity"),
    flag("is_hot", "whether O*NET calls it a hot technology"),
    flag("in_demand", "whether O*NET calls it in demand for the occupation"),
    text("short_title", "a shorter form of the title"),
    key("onet_soc", "eight-digit O*NET-SOC code of the related occupation"),
    key("soc", "SOC code of the related occupation; figures exist for this code only"),
    key("tier", "how closely O*NET relates it"),
    count("index", "place in O*NET's order, the closest first"),
    count("zone", "O*NET's job zone, 1 to 5"),
    key("collected", "when O*NET collected the answers"),
    key("rated_by", "who rated"),
    // What is said of columns.
    key("table", "name of the table"),
    key("column", "name of the column"),
    key("type", "what it holds"),
    key("columns.unit", "unit of its figures"),
    key("columns.statistic", "statistic of its figures"),
    text("description", "what it means"),
    text("periods", "the periods for which it has figures"),
    text("columns.from", "ids of the sources of its figures"),
    // Discrepancies and facts.
    key("id", "id of the discrepancy"),
    key("key", "its key; null: all of the kind"),
    key("discrepancy", "id of the discrepancy"),
    texts("kinds", "within a source, between sources, or outside"),
    key("verdict", "the verdict"),
    text("conclusion", "what follows"),
    text("evidence", "what settles it, or why nothing does"),
    texts("evidence_sources", "ids of the sources of the evidence"),
    text("says", "what the source says"),
    number("value", "see unit", "see statistic", "the value; null where the row has none"),
    key("unit", "unit of the value"),
    key("statistic", "statistic of the value"),
    key("class", "what kind of fact it is"),
    key("section", "section of the guide"),
    key("subject", "what the fact is about: a place, an industry, a name"),
    key("status", "published, at_least, withheld, empty or unknown"),
    flag("approximate", "whether the source itself says about or approximately"),
];
