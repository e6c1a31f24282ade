//! The employment matrix: an occupation's jobs by industry, and the guides' prints of the shares.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use super::{GUIDES_SOC, all, choose, round, underscored};
use crate::occupations::{codes, known_soc, occupation};
use crate::places::Places;
use crate::read::{Result, Row, Sheet};
use crate::sources::Sources;

const COLUMNS: [&str; 10] = [
    "period",
    "soc",
    "industry_code",
    "kind",
    "industry_title",
    "employment_base",
    "employment_projected",
    "share_of_base_pct",
    "publication",
    "read_from",
];

/// The row of all jobs of the occupation.
const TOTAL: &str = "TE1000";

/// SOC code and base year.
type Key = (String, i64);

struct Share {
    code: String,
    tenths: i64,
    /// What the row has beside its matrix.
    text: String,
}

#[derive(Default)]
struct Matrix {
    target_year: i64,
    source: String,
    total: i64,
    shares: Vec<Share>,
}

#[derive(Default)]
pub(super) struct Matrices {
    matrices: BTreeMap<Key, Matrix>,
    /// The industries that guides name with a date.
    named: Vec<(Key, String)>,
}

impl Matrices {
    pub(super) fn read(data: &Path, sources: &Sources, places: &Places) -> Result<Self> {
        let sheet = Sheet::read(data, "industry_matrix.csv", &COLUMNS)?;
        let mut matrices = Self::default();
        all(sheet.rows().map(|row| matrices.read_row(&row, sources, places)))?;
        for matrix in matrices.matrices.values_mut() {
            if matrix.total == 0 {
                let last = sheet.rows().last();
                let reason = format!("a matrix has no row {TOTAL}");
                return last.map_or(Ok(Self::default()), |row| Err(row.problem("industry_code", reason)));
            }
            matrix.shares.sort_by_key(|share| std::cmp::Reverse(share.tenths));
        }
        Ok(matrices)
    }

    fn read_row(&mut self, row: &Row<'_>, sources: &Sources, places: &Places) -> Result<()> {
        let soc = known_soc(row)?;
        sources.note_copies(row)?;
        let source = sources.key(row, "publication")?;
        let (base_year, target_year) = round(row)?;
        let (code, industry) = places.industry(row, "industry_code", row.text("publication"))?;
        let code = code.trim_end();
        let is_summary = row.one_of("kind", &[("Summary", true), ("Line item", false)])?;
        let tenths = row.decimal("share_of_base_pct", 1, 0..=1_000)?;
        let base = row.decimal("employment_base", 0, 0..=100_000_000)?;
        let target = row.decimal("employment_projected", 0, 0..=100_000_000)?;
        let matrix = self.matrices.entry((soc.to_owned(), base_year)).or_default();
        if matrix.shares.iter().any(|known| known.code == code) {
            return Err(row.problem("industry_code", "there twice"));
        }
        (matrix.target_year, matrix.source) = (target_year, source);
        if code == TOTAL {
            matrix.total = base;
        }
        let text = format!(
            "industry: {industry}, is_summary: {is_summary}, base: Jobs({base}), target: Jobs({target}), share: Percent::from_tenths({tenths})"
        );
        matrix.shares.push(Share { code: code.to_owned(), tenths, text });
        Ok(())
    }

    /// The static of the guides' prints.
    pub(super) fn read_mentions(&mut self, data: &Path, sources: &Sources) -> Result<String> {
        let mut named = Vec::new();
        let mentions = crate::mentions::read(data, sources, "share", |row, key, _, printed| {
            let [soc, year, code] = key else { return Err(row.problem("row", "not share:SOC:YEAR:INDUSTRY")) };
            let year: i64 = year.parse().map_err(|_| row.problem("row", "the year is no number"))?;
            let key = ((*soc).to_owned(), year);
            let share = self.matrices.get(&key).and_then(|matrix| matrix.shares.iter().find(|row| row.code == *code));
            let share = share.ok_or_else(|| row.problem("row", "the matrix has no such industry"))?.tenths;
            let is_dated = !row.text("period").is_empty();
            if is_dated && printed.map_or(share % 10 != 0, |printed| printed != (share + 5) / 10) {
                return Err(row.problem("printed", "is not the record's share, rounded"));
            }
            if is_dated {
                named.push((key, (*code).to_owned()));
            }
            Ok(())
        })?;
        let count = mentions.len();
        let mut out = format!("pub(super) static SHARE_MENTIONS: [ShareMention; {count}] = [\n");
        for (key, mention) in mentions {
            let _ = writeln!(
                out,
                "    ShareMention {{ occupation: {}, base_year: {}, industry: Industry::from_table(*b\"{:6}\"), mention: {mention} }},",
                occupation(&key[0]),
                key[1],
                key[2]
            );
        }
        out.push_str("];\n");
        self.named = named;
        Ok(out)
    }

    fn years(&self, soc: &str) -> Vec<i64> {
        self.matrices.keys().filter(|(found, _)| found == soc).map(|(_, year)| *year).collect()
    }

    /// The static of a matrix; of an occupation without one, that of no rows.
    fn name(soc: &str, year: Option<i64>) -> String {
        let year = year.map_or_else(|| "NONE".to_owned(), |year| year.to_string());
        format!("MATRIX_{}_{year}", underscored(soc))
    }

    pub(super) fn render(&self, out: &mut String) {
        for (key, matrix) in &self.matrices {
            let (soc, year) = key;
            let name = Self::name(soc, Some(*year));
            let _ = writeln!(
                out,
                "const {name}_ROUND: Matrix = Matrix {{ occupation: {}, source: {}, base_year: {year}, target_year: {}, total: Jobs({}) }};",
                occupation(soc),
                matrix.source,
                matrix.target_year,
                matrix.total
            );
            table(out, &name, soc, &name, &matrix.shares.iter().collect::<Vec<_>>());
            let is_named = |share: &&Share| self.named.iter().any(|(of, code)| of == key && *code == share.code);
            let named: Vec<_> = matrix.shares.iter().filter(is_named).collect();
            if soc == GUIDES_SOC && !named.is_empty() {
                table(out, "MATRIX_NAMED_BY_GUIDES", soc, &name, &named);
            }
        }
        for soc in codes().filter(|soc| self.years(soc).is_empty()) {
            let name = Self::name(soc, None);
            let _ = writeln!(
                out,
                "static {name}: IndustryShares = IndustryShares {{ occupation: {}, rows: &[] }};\n",
                occupation(soc)
            );
        }
    }

    pub(super) fn render_dispatch(&self, out: &mut String) {
        let latest = |soc: &str| Self::name(soc, self.years(soc).last().copied());
        let last = codes().next_back().unwrap_or_default();
        let arm = |soc: &str| (soc != last).then(|| format!("&{}", latest(soc)));
        let signature = "matrix(occupation: Occupation) -> &'static IndustryShares";
        choose(out, signature, arm, &format!("&{}", latest(last)));
        let arm = |soc: &str| {
            let years = self.years(soc);
            (!years.is_empty()).then(|| format!("&{years:?}"))
        };
        choose(out, "matrix_years(occupation: Occupation) -> &'static [u16]", arm, "&[]");
        out.push_str(
            "\npub(super) const fn matrix_in(occupation: Occupation, base_year: u16) -> Option<&'static IndustryShares> {\n    match (occupation, base_year) {\n",
        );
        for (soc, year) in self.matrices.keys() {
            let _ = writeln!(out, "        ({}, {year}) => Some(&{}),", occupation(soc), Self::name(soc, Some(*year)));
        }
        out.push_str("        _ => None,\n    }\n}\n");
    }
}

fn table(out: &mut String, name: &str, soc: &str, matrix: &str, shares: &[&Share]) {
    let _ = writeln!(out, "static {name}_ROWS: [IndustryShare; {}] = [", shares.len());
    for Share { text, .. } in shares {
        let _ = writeln!(out, "    IndustryShare {{ matrix: {matrix}_ROUND, {text} }},");
    }
    let _ = writeln!(
        out,
        "];\npub(super) static {name}: IndustryShares = IndustryShares {{ occupation: {}, rows: &{name}_ROWS }};\n",
        occupation(soc)
    );
}
