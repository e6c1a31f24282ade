//! The `outlook` room: Employment Projections and the industry matrix.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use crate::crosswalk::Crosswalk;
use crate::occupations::{codes, known_soc, occupation, proof_of_arms};
use crate::places::Places;
use crate::read::{Result, Row, Sheet, option};
use crate::render::{BySoc, dispatch, tables};
use crate::sources::Sources;

const COLUMNS: [&str; 18] = [
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
    "self_employed_pct",
    "typical_entry_education",
    "work_experience",
    "on_the_job_training",
    "publication",
    "read_from",
];

#[derive(Default)]
pub(crate) struct Outlook {
    /// By SOC code and base year.
    rounds: BTreeMap<(String, i64), String>,
    /// The figures that guides may print, by the same key and the part's name.
    figures: BTreeMap<(String, i64, &'static str), i64>,
    shares: BTreeMap<String, i64>,
    matrix: Vec<(i64, String, String)>,
    matrix_total: i64,
    mentions: String,
    attainment: BySoc,
    named: Vec<String>,
}

impl Outlook {
    pub(crate) fn read(data: &Path, sources: &Sources, places: &Places, crosswalk: &Crosswalk) -> Result<Self> {
        let mut outlook = Self::default();
        outlook.read_rounds(data, sources, crosswalk)?;
        outlook.read_matrix(data, sources, places)?;
        outlook.read_mentions(data, sources)?;
        outlook.attainment = crate::attainment::read(data, sources)?;
        Ok(outlook)
    }

    fn read_rounds(&mut self, data: &Path, sources: &Sources, crosswalk: &Crosswalk) -> Result<()> {
        let columns: Vec<_> = COLUMNS.into_iter().chain(["note"]).collect();
        let sheet = Sheet::read(data, "projections.csv", &columns)?;
        for row in sheet.rows() {
            let soc = known_soc(&row)?;
            crosswalk.check_title(&row)?;
            let (base_year, target_year) = span(&row)?;
            if row.text("publication") != format!("ep-{}", row.text("period")) {
                return Err(row.problem("publication", "is not that of the period"));
            }
            sources.note_copies(&row)?;
            let jobs = |column| row.decimal(column, 1, -10_000..=1_000_000).map(|tenths| tenths * 100);
            let (base, target, change) = (
                jobs("employment_base_thousands")?,
                jobs("employment_projected_thousands")?,
                jobs("change_thousands")?,
            );
            if (target - base - change).abs() > 100 {
                return Err(row.problem("change_thousands", "does not fit the levels"));
            }
            let growth = row.decimal("change_percent", 1, -1_000..=1_000)?;
            if !fits(base, change, growth) {
                return Err(row.problem("change_percent", "does not fit the change and the level"));
            }
            // Jobs open where people leave, even where employment falls: never less than none.
            let openings = row.decimal("openings_thousands", 1, 0..=1_000_000)? * 100;
            let kind = row.one_of(
                "openings_kind",
                &[
                    ("10-year total (growth + replacement)", "TenYearTotal"),
                    ("annual average (separations method)", "AnnualAverage"),
                ],
            )?;
            let percent = |column| -> Result<String> {
                let tenths = row.optional(column, 1, 0..=1_000)?;
                Ok(option(tenths.map(|tenths| format!("Percent::from_tenths({tenths})"))))
            };
            let education = row.one_of(
                "typical_entry_education",
                &[("Postsecondary nondegree award", "PostsecondaryNondegree"), ("Associate's degree", "Associate")],
            )?;
            for column in ["work_experience", "on_the_job_training"] {
                row.one_of(column, &[("None", ())])?;
            }
            let text = format!(
                "Projection {{ base_year: {base_year}, target_year: {target_year}, occupation: {}, source: {}, base: Jobs({base}), target: Jobs({target}), change: Jobs({change}), growth: Percent::from_tenths({growth}), openings: Openings {{ count: Jobs({openings}), kind: OpeningsKind::{kind} }}, exit_rate: {}, transfer_rate: {}, separation_rate: {}, self_employed: {}, entry_education: EducationLevel::{education} }}",
                occupation(soc),
                sources.key(&row, "publication")?,
                percent("labor_force_exit_rate_pct")?,
                percent("occupational_transfer_rate_pct")?,
                percent("total_separations_rate_pct")?,
                percent("self_employed_pct")?
            );
            if self.rounds.insert((soc.to_owned(), base_year), text).is_some() {
                return Err(row.problem("period", "there twice for the occupation"));
            }
            let figures = [
                ("base", base),
                ("target-year", target_year),
                ("change", change),
                ("growth", growth),
                ("openings", openings),
            ];
            for (part, value) in figures {
                self.figures.insert((soc.to_owned(), base_year, part), value);
            }
        }
        Ok(())
    }

    fn read_matrix(&mut self, data: &Path, sources: &Sources, places: &Places) -> Result<()> {
        let columns = [
            "industry_code",
            "kind",
            "industry_title",
            "employment_2018",
            "employment_2028",
            "share_of_2018_total_pct",
            "publication",
            "read_from",
        ];
        let sheet = Sheet::read(data, "industry_matrix_2018_28.csv", &columns)?;
        for row in sheet.rows() {
            sources.note_copies(&row)?;
            let (code, industry) = places.industry(&row, "industry_code", row.text("publication"))?;
            let is_summary = row.one_of("kind", &[("Summary", true), ("Line item", false)])?;
            let share = row.decimal("share_of_2018_total_pct", 1, 0..=1_000)?;
            let (base, target) =
                (row.decimal("employment_2018", 0, 0..=1_000_000)?, row.decimal("employment_2028", 0, 0..=1_000_000)?);
            if row.text("industry_code") == "TE1000" {
                self.matrix_total = base;
            }
            if self.shares.insert(code.trim_end().to_owned(), share).is_some() {
                return Err(row.problem("industry_code", "there twice"));
            }
            let text = format!(
                "IndustryShare {{ industry: {industry}, is_summary: {is_summary}, base: Jobs({base}), target: Jobs({target}), share: Percent::from_tenths({share}) }}"
            );
            self.matrix.push((share, code.trim_end().to_owned(), text));
        }
        self.matrix.sort_by_key(|(share, ..)| std::cmp::Reverse(*share));
        Ok(())
    }

    fn read_mentions(&mut self, data: &Path, sources: &Sources) -> Result<()> {
        let mut projections = String::new();
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
        for (key, mention) in mentions {
            let _ = writeln!(
                projections,
                "    ProjectionMention {{ occupation: {}, base_year: {}, mention: {mention} }},",
                occupation(&key[0]),
                key[1]
            );
        }
        let _ = write!(
            self.mentions,
            "pub(super) static PROJECTION_MENTIONS: [ProjectionMention; {count}] = [\n{projections}];\n\n"
        );
        let (mut shares, mut named) = (String::new(), Vec::new());
        let mentions = crate::mentions::read(data, sources, "share", |row, key, _, printed| {
            let [code] = key else { return Err(row.problem("row", "not share:INDUSTRY")) };
            let share = self.shares.get(*code).ok_or_else(|| row.problem("row", "the matrix has no such industry"))?;
            let is_dated = !row.text("period").is_empty();
            if is_dated && printed.map_or(share % 10 != 0, |printed| printed != (share + 5) / 10) {
                return Err(row.problem("printed", "is not the record's share, rounded"));
            }
            if is_dated {
                named.push((*code).to_owned());
            }
            Ok(())
        })?;
        let count = mentions.len();
        for (key, mention) in mentions {
            let _ = writeln!(
                shares,
                "    ShareMention {{ industry: Industry::from_table(*b\"{:6}\"), mention: {mention} }},",
                key[0]
            );
        }
        let _ = write!(self.mentions, "pub(super) static SHARE_MENTIONS: [ShareMention; {count}] = [\n{shares}];\n");
        self.named = named;
        Ok(())
    }

    pub(crate) fn has_round(&self, soc: &str, base_year: i64) -> bool {
        self.rounds.contains_key(&(soc.to_owned(), base_year))
    }

    pub(crate) fn render(&self) -> String {
        let mut out = String::from(
            "use super::attainment::Attainment;\nuse super::openings::{Openings, OpeningsKind};\nuse super::projection::{Projection, ProjectionMention, Projections};\nuse super::share::{IndustryShare, IndustryShares, ShareMention};\nuse crate::figure::{FigureMention, Mention, Part};\nuse crate::education::EducationLevel;\nuse crate::occupation::Occupation;\nuse crate::place::Industry;\nuse crate::source::Source;\nuse crate::unit::{Dating, Jobs, Percent, Period, Unit};\n\n",
        );
        for soc in codes() {
            let name = format!("PROJECTIONS_{}", soc.replace('-', "_"));
            let rounds: Vec<_> =
                self.rounds.iter().filter(|((found, _), _)| found == soc).map(|(_, text)| text).collect();
            let _ = writeln!(out, "static {name}_ROUNDS: [Projection; {}] = [", rounds.len());
            for round in &rounds {
                let _ = writeln!(out, "    {round},");
            }
            let _ = write!(
                out,
                "];\npub(super) static {name}: Projections = Projections {{ latest: {name}_ROUNDS[{}], rounds: &{name}_ROUNDS }};\nconst _: () = assert!({name}.is_sound());\n\n",
                rounds.len() - 1
            );
        }
        let table = |out: &mut String, name: &str, rows: &[&String]| {
            let _ = writeln!(out, "static {name}_ROWS: [IndustryShare; {}] = [", rows.len());
            for row in rows {
                let _ = writeln!(out, "    {row},");
            }
            let _ = write!(
                out,
                "];\npub(super) static {name}: IndustryShares = IndustryShares {{ rows: &{name}_ROWS }};\nconst _: () = assert!({name}.is_sound());\n\n"
            );
        };
        let all: Vec<_> = self.matrix.iter().map(|(.., text)| text).collect();
        table(&mut out, "INDUSTRY_MATRIX", &all);
        let named: Vec<_> =
            self.matrix.iter().filter(|(_, code, _)| self.named.contains(code)).map(|(.., text)| text).collect();
        table(&mut out, "INDUSTRY_SHARES", &named);
        let _ = write!(out, "pub(super) const MATRIX_TOTAL: Jobs = Jobs({});\n\n", self.matrix_total);
        out.push_str(&self.mentions);
        out.push('\n');
        tables(&mut out, "ATTAINMENT", "Attainment", &self.attainment);
        out.push_str(&proof_of_arms());
        out.push_str(
            "\npub(super) const fn projections(occupation: Occupation) -> &'static Projections {\n    match occupation {\n",
        );
        for (index, soc) in codes().enumerate() {
            let pattern = if index + 1 == codes().len() { "_".to_owned() } else { occupation(soc) };
            let _ = writeln!(out, "        {pattern} => &PROJECTIONS_{},", soc.replace('-', "_"));
        }
        out.push_str("    }\n}\n");
        dispatch(&mut out, "ATTAINMENT", "Attainment", &self.attainment);
        out
    }
}

/// Whether a percentage in tenths is the change of the level, each of the three rounded for itself:
/// jobs to hundreds, percent to tenths.
fn fits(base: i64, change: i64, growth: i64) -> bool {
    // Both sides in thousandths of half a job, so that nothing is lost to division.
    let ends = |value: i64, half: i64, by: i64| [(value - half) * by, (value + half) * by];
    let levels = [base - 50, base + 50];
    let changes = ends(change, 50, 2_000);
    let mut products: Vec<_> =
        ends(2 * growth, 1, 1).into_iter().flat_map(|end| levels.map(|level| end * level)).collect();
    products.sort_unstable();
    products.first().is_some_and(|least| *least <= changes[1])
        && products.last().is_some_and(|most| changes[0] <= *most)
}

const PARTS: [&str; 5] = ["base", "target-year", "change", "growth", "openings"];

/// `2018-28` as 2018 and 2028.
fn span(row: &Row<'_>) -> Result<(i64, i64)> {
    let text = row.required("period")?;
    let parse = || {
        let (base, target) = text.split_once('-')?;
        let base: i64 = base.parse().ok().filter(|_| base.len() == 4)?;
        let target: i64 = target.parse().ok().filter(|_| target.len() == 2)?;
        Some((base, base / 100 * 100 + target))
    };
    parse()
        .filter(|(base, target)| *target == base + 10)
        .ok_or_else(|| row.problem("period", "not ten years, written as 2018-28"))
}
