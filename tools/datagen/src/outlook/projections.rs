//! The rounds of the Employment Projections, and the guides' prints of them.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use super::{all, choose, round, underscored};
use crate::occupations::{check_title, codes, known_soc, occupation};
use crate::read::{Result, Row, Sheet, option};
use crate::sources::Sources;

const COLUMNS: [&str; 22] = [
    "period",
    "soc",
    "title",
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
    "publication",
    "read_from",
    "note",
];

/// What the program calls all occupations together.
const TOTAL: (&str, &str) = ("00-0000", "Total, all occupations");

/// The agency's words for levels of education, and the library's.
const EDUCATION: [(&str, Option<&str>); 9] = [
    ("", None),
    ("No formal educational credential", Some("NoFormalCredential")),
    ("High school diploma or equivalent", Some("HighSchool")),
    ("Some college, no degree", Some("SomeCollege")),
    ("Postsecondary nondegree award", Some("PostsecondaryNondegree")),
    ("Associate's degree", Some("Associate")),
    ("Bachelor's degree", Some("Bachelor")),
    ("Master's degree", Some("Master")),
    ("Doctoral or professional degree", Some("DoctoralProfessional")),
];

/// The agency's words for experience in a related occupation, and the library's.
const EXPERIENCE: [(&str, Option<&str>); 4] = [
    ("", None),
    ("None", Some("None")),
    ("Less than 5 years", Some("LessThanFiveYears")),
    ("5 years or more", Some("FiveYearsOrMore")),
];

/// The agency's words for training on the job, and the library's.
const TRAINING: [(&str, Option<&str>); 7] = [
    ("", None),
    ("None", Some("None")),
    ("Short-term on-the-job training", Some("ShortTerm")),
    ("Moderate-term on-the-job training", Some("ModerateTerm")),
    ("Long-term on-the-job training", Some("LongTerm")),
    ("Internship/residency", Some("InternshipOrResidency")),
    ("Apprenticeship", Some("Apprenticeship")),
];

/// What guides may print of a round.
const PARTS: [&str; 5] = ["base", "target-year", "change", "growth", "openings"];

#[derive(Default)]
pub(super) struct Rounds {
    /// By SOC code and base year.
    rows: BTreeMap<(String, i64), String>,
    /// The figures that guides may print, by the same key and the part's name.
    figures: BTreeMap<(String, i64, &'static str), i64>,
}

impl Rounds {
    pub(super) fn read(data: &Path, sources: &Sources) -> Result<Self> {
        let sheet = Sheet::read(data, "projections.csv", &COLUMNS)?;
        let mut rounds = Self::default();
        all(sheet.rows().map(|row| rounds.read_row(&row, sources)))?;
        Ok(rounds)
    }

    fn read_row(&mut self, row: &Row<'_>, sources: &Sources) -> Result<()> {
        let soc = known_soc(row)?;
        if (soc, row.text("title")) != TOTAL {
            check_title(row)?;
        }
        let (base_year, target_year) = round(row)?;
        sources.note_copies(row)?;
        let jobs = |column| row.decimal(column, 1, -10_000..=10_000_000).map(|tenths| tenths * 100);
        let (base, target) = (jobs("employment_base_thousands")?, jobs("employment_projected_thousands")?);
        let growth = row.decimal("change_percent", 1, -1_000..=1_000)?;
        // Not published in every round.
        let change = row.optional("change_thousands", 1, -10_000_000..=10_000_000)?.map(|tenths| tenths * 100);
        if let Some(change) = change {
            if (target - base - change).abs() > 100 {
                return Err(row.problem("change_thousands", "does not fit the levels"));
            }
            if !fits(base, change, growth, (50, 50)) {
                return Err(row.problem("change_percent", "does not fit the change and the level"));
            }
        }
        // Jobs open where people leave, even where employment falls: never less than none.
        let openings = row.optional("openings_thousands", 1, 0..=10_000_000)?.map(|tenths| tenths * 100);
        let kind = row.one_of(
            "openings_kind",
            &[
                ("10-year total (growth + replacement)", "TenYearTotal"),
                ("annual average (separations method)", "AnnualAverage"),
            ],
        )?;
        let percent = |column| -> Result<String> {
            let tenths = row.optional(column, 1, 0..=1_000)?;
            Ok(estimate(tenths.map(|tenths| format!("Percent::from_tenths({tenths})"))))
        };
        let workers = |column| -> Result<String> {
            let tenths = row.optional(column, 1, 0..=10_000_000)?;
            Ok(estimate(tenths.map(|tenths| format!("Jobs({})", tenths * 100))))
        };
        let assigned = |column, words: &[(&str, Option<&str>)], kind| -> Result<String> {
            Ok(option(row.one_of(column, words)?.map(|word| format!("{kind}::{word}"))))
        };
        let text = format!(
            "Projection {{ base_year: {base_year}, target_year: {target_year}, occupation: {}, source: {}, base: Jobs({base}), target: Jobs({target}), change: {}, growth: Percent::from_tenths({growth}), openings: Openings {{ count: {}, kind: OpeningsKind::{kind} }}, exit_rate: {}, transfer_rate: {}, separation_rate: {}, exits: {}, transfers: {}, separations: {}, self_employed: {}, entry_education: {}, work_experience: {}, training: {} }}",
            occupation(soc),
            sources.key(row, "publication")?,
            estimate(change.map(|jobs| format!("Jobs({jobs})"))),
            estimate(openings.map(|jobs| format!("Jobs({jobs})"))),
            percent("labor_force_exit_rate_pct")?,
            percent("occupational_transfer_rate_pct")?,
            percent("total_separations_rate_pct")?,
            workers("labor_force_exits_thousands")?,
            workers("occupational_transfers_thousands")?,
            workers("total_separations_thousands")?,
            percent("self_employed_pct")?,
            assigned("typical_entry_education", &EDUCATION, "EducationLevel")?,
            assigned("work_experience", &EXPERIENCE, "WorkExperience")?,
            assigned("on_the_job_training", &TRAINING, "OnTheJobTraining")?,
        );
        if self.rows.insert((soc.to_owned(), base_year), text).is_some() {
            return Err(row.problem("period", "there twice for the occupation"));
        }
        let figures = [
            ("base", Some(base)),
            ("target-year", Some(target_year)),
            ("change", change),
            ("growth", Some(growth)),
            ("openings", openings),
        ];
        for (part, value) in figures {
            if let Some(value) = value {
                self.figures.insert((soc.to_owned(), base_year, part), value);
            }
        }
        Ok(())
    }

    /// The static of the guides' prints.
    pub(super) fn read_mentions(&self, data: &Path, sources: &Sources) -> Result<String> {
        let mentions = crate::mentions::read(data, sources, "projection", |row, key, part, printed| {
            let [soc, year] = key else { return Err(row.problem("row", "not projection:SOC:YEAR")) };
            let year: i64 = year.parse().map_err(|_| row.problem("row", "the year is no number"))?;
            let known = PARTS.iter().find(|known| **known == part).copied().unwrap_or("");
            let value = self.figures.get(&((*soc).to_owned(), year, known));
            let value = *value.ok_or_else(|| row.problem("row", "there is no such figure"))?;
            // Growth is the only part that the guides round: tenths to whole percents.
            let is_rounded = part == "growth" && printed == Some((value + 5) / 10) && value % 10 != 0;
            if printed.is_some() && !is_rounded {
                return Err(row.problem("printed", "is not the record's figure, rounded"));
            }
            Ok(())
        })?;
        let count = mentions.len();
        let mut out = format!("pub(super) static PROJECTION_MENTIONS: [ProjectionMention; {count}] = [\n");
        for (key, mention) in mentions {
            let _ = writeln!(
                out,
                "    ProjectionMention {{ occupation: {}, base_year: {}, mention: {mention} }},",
                occupation(&key[0]),
                key[1]
            );
        }
        out.push_str("];\n");
        Ok(out)
    }

    pub(super) fn has(&self, soc: &str, base_year: i64) -> bool {
        self.rows.contains_key(&(soc.to_owned(), base_year))
    }

    fn of(&self, soc: &str) -> Vec<&String> {
        self.rows.iter().filter(|((found, _), _)| found == soc).map(|(_, text)| text).collect()
    }

    pub(super) fn render(&self, out: &mut String) {
        for soc in codes() {
            let rounds = self.of(soc);
            let Some(last) = rounds.len().checked_sub(1) else { continue };
            let name = format!("PROJECTIONS_{}", underscored(soc));
            let _ = writeln!(out, "static {name}_ROUNDS: [Projection; {}] = [", rounds.len());
            for round in rounds {
                let _ = writeln!(out, "    {round},");
            }
            let _ = writeln!(
                out,
                "];\npub(super) static {name}: Projections = Projections {{ latest: &{name}_ROUNDS[{last}], rounds: &{name}_ROUNDS }};\n"
            );
        }
    }

    pub(super) fn render_dispatch(&self, out: &mut String) {
        let arm = |soc: &str| (!self.of(soc).is_empty()).then(|| format!("Some(&PROJECTIONS_{})", underscored(soc)));
        choose(out, "projections(occupation: Occupation) -> Option<&'static Projections>", arm, "None");
    }
}

/// A figure, or that the source has none.
fn estimate(value: Option<String>) -> String {
    value.map_or_else(|| "Estimate::NotInSource".to_owned(), |value| format!("Estimate::Published({value})"))
}

/// Whether a percentage in tenths is the change of the level, each of the three rounded for itself:
/// percent to tenths, jobs by no more than `halves`, of the level and of the change.
pub(super) fn fits(base: i64, change: i64, growth: i64, halves: (i64, i64)) -> bool {
    // Both sides in thousandths of half a job, so that nothing is lost to division.
    let ends = |value: i64, half: i64, by: i64| [(value - half) * by, (value + half) * by];
    let levels = [base - halves.0, base + halves.0];
    let changes = ends(change, halves.1, 2_000);
    let mut products: Vec<_> =
        ends(2 * growth, 1, 1).into_iter().flat_map(|end| levels.map(|level| end * level)).collect();
    products.sort_unstable();
    products.first().is_some_and(|least| *least <= changes[1])
        && products.last().is_some_and(|most| changes[0] <= *most)
}

#[cfg(test)]
mod tests {
    use super::fits;

    /// Ten percent of 200,000 jobs: from 9.95 percent of 199,950 to 10.05 percent of 200,050, and half a hundred more.
    #[test]
    fn a_change_fits_its_percentage_as_far_as_rounding_goes() {
        for (change, is_fit) in [(19_845, false), (19_846, true), (20_000, true), (20_155, true), (20_156, false)] {
            assert_eq!(fits(200_000, change, 100, (50, 50)), is_fit, "{change}");
            assert_eq!(fits(200_000, -change, -100, (50, 50)), is_fit, "-{change}");
            assert!(!fits(200_000, -change, 100, (50, 50)));
        }
        // Levels to five jobs, changes to ten: 9.95 percent of 995 are 99, 10.05 percent of 1,005 are 101.
        for (change, is_fit) in [(89, false), (90, true), (111, true), (112, false)] {
            assert_eq!(fits(1_000, change, 100, (5, 10)), is_fit, "{change}");
        }
    }
}
