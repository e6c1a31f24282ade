//! The skill scores: for each category a byte of tenths and a byte of rank.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use super::{choose, span, underscored};
use crate::occupations::{known_soc, occupation};
use crate::read::{Result, Row, Sheet, file_problem};
use crate::render::bytes;
use crate::sources::Sources;

const FILE: &str = "skill_scores.csv";
const COLUMNS: [&str; 9] = [
    "cycle",
    "soc",
    "title",
    "skill_category",
    "score_1_to_5",
    "percentile_rank",
    "imputed_from_similar_onet_occupation",
    "publication",
    "read_from",
];

/// The categories in the order of the library's enum, which is that of the release.
const CATEGORIES: [&str; 17] = [
    "Adaptability",
    "Computers and information technology",
    "Creativity and innovation",
    "Critical and analytical thinking",
    "Customer service",
    "Detail oriented",
    "Fine motor",
    "Interpersonal",
    "Leadership",
    "Mathematics",
    "Mechanical",
    "Physical strength and stamina",
    "Problem solving and decision making",
    "Project management",
    "Science",
    "Speaking and listening",
    "Writing and reading",
];

struct Table {
    years: (i64, i64),
    source: String,
    is_imputed: bool,
    cells: [Option<[u8; 2]>; CATEGORIES.len()],
}

pub(super) struct Skills {
    tables: BTreeMap<String, Table>,
}

impl Skills {
    pub(super) fn read(data: &Path, sources: &Sources) -> Result<Self> {
        let sheet = Sheet::read(data, FILE, &COLUMNS)?;
        let mut tables = BTreeMap::new();
        sheet.each(|row| read_row(&row, sources, &mut tables))?;
        for (soc, table) in &tables {
            if let Some(missing) = table.cells.iter().position(Option::is_none) {
                return Err(file_problem(FILE, format!("{soc} has no row of {}", CATEGORIES[missing])));
            }
        }
        Ok(Self { tables })
    }

    pub(super) fn render(&self, out: &mut String) {
        for (soc, table) in &self.tables {
            let name = format!("SKILLS_{}", underscored(soc));
            let cells = table.cells.iter().flatten().flatten().copied().collect();
            bytes(out, &format!("{name}_CELLS"), &[cells]);
            let (base_year, target_year) = table.years;
            let _ = writeln!(
                out,
                "static {name}: SkillScores = SkillScores {{ occupation: {}, source: {}, base_year: {base_year}, target_year: {target_year}, is_imputed: {}, cells: &{name}_CELLS }};\n",
                occupation(soc),
                table.source,
                table.is_imputed,
            );
        }
    }

    pub(super) fn render_dispatch(&self, out: &mut String) {
        let arm = |soc: &str| self.tables.contains_key(soc).then(|| format!("Some(&SKILLS_{})", underscored(soc)));
        choose(out, "skills(occupation: Occupation) -> Option<&'static SkillScores>", arm, "None");
    }
}

fn read_row(row: &Row<'_>, sources: &Sources, tables: &mut BTreeMap<String, Table>) -> Result<()> {
    let soc = known_soc(row)?;
    let text = row.required("cycle")?;
    let years = span(text).ok_or_else(|| row.problem("cycle", "not ten years, written as 2023-33"))?;
    if row.text("publication") != format!("ep-{text}-skills") {
        return Err(row.problem("publication", "is not that of the cycle"));
    }
    sources.note_copies(row)?;
    let words: Vec<_> = CATEGORIES.iter().enumerate().map(|(index, word)| (*word, index)).collect();
    let category = row.one_of("skill_category", &words)?;
    let is_imputed = row.one_of("imputed_from_similar_onet_occupation", &[("yes", true), ("no", false)])?;
    let byte = |column, decimals, bounds| {
        // Within the bounds of a byte.
        row.decimal(column, decimals, bounds).map(|value| u8::try_from(value).unwrap_or_default())
    };
    let cells = [byte("score_1_to_5", 1, 10..=50)?, byte("percentile_rank", 0, 0..=100)?];
    let source = sources.key(row, "publication")?;
    let new = || Table { years, source, is_imputed, cells: [None; CATEGORIES.len()] };
    let table = tables.entry(soc.to_owned()).or_insert_with(new);
    if (table.years, table.is_imputed) != (years, is_imputed) {
        return Err(row.problem("cycle", "the occupation has rows of another cycle, or some are imputed and some not"));
    }
    match table.cells[category].replace(cells) {
        Some(_) => Err(row.problem("skill_category", "there twice for the occupation")),
        None => Ok(()),
    }
}
