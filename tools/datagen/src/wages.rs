//! The `wage` room: OEWS by nation, state, area and industry, the guides' tables, prices.

mod cells;
mod dispatch;
mod guides;
mod prices;
mod record;
mod table;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use crate::crosswalk::Crosswalk;
use crate::occupations::{Part, codes, find};
use crate::places::Places;
use crate::read::{Result, Row, both, file_problem};
use crate::sources::Sources;
pub(crate) use cells::COLUMNS;
use cells::{Cell, TopCodes, position};
pub(crate) use guides::AREA_COLUMNS as GUIDE_AREA_COLUMNS;
pub(crate) use record::AREA_COLUMNS;
use table::{KINDS, Kind, Place, Release, Rendered, Table};

/// National rows by occupation and year.
type National = BTreeMap<(String, i64), (Release, Vec<Cell>)>;

/// All that is read for the room, and what of it is rendered at once.
pub(crate) struct Wages {
    tables: BTreeMap<(Kind, String, i64), Table>,
    /// Tables by state of the record for which a guide has its own, by occupation and year.
    official: BTreeMap<(String, i64), Table>,
    national: National,
    top_codes: TopCodes,
    /// What took the place of the guides' occupation: the successor with most jobs.
    current: String,
    printed: String,
    mentions: String,
    prices: String,
}

impl Wages {
    pub(crate) fn read(data: &Path, sources: &Sources, places: &Places, crosswalk: &Crosswalk) -> Result<Self> {
        let mut wages = Self {
            tables: BTreeMap::new(),
            official: BTreeMap::new(),
            national: BTreeMap::new(),
            top_codes: TopCodes::read(data, sources)?,
            current: String::new(),
            printed: String::new(),
            mentions: String::new(),
            prices: prices::read(data, sources, places)?,
        };
        let record = wages.read_record(data, sources, places);
        let guides = wages.read_guides(data, sources, places);
        both(record, guides)?;
        wages.read_mentions(data, sources)?;
        let current = crosswalk.successors(guides::SOC).max_by_key(|soc| wages.latest_employment(soc));
        current.unwrap_or(guides::SOC).clone_into(&mut wages.current);
        let without = codes().find(|soc| wages.years_published(soc).is_none());
        match without {
            Some(soc) => Err(file_problem("oews_national.csv", format!("{soc} has no row: its pay is not known"))),
            None => Ok(wages),
        }
    }

    /// Puts a row into its table.
    fn add(
        &mut self,
        row: &Row<'_>,
        (kind, soc, year): (Kind, &str, i64),
        release: &Release,
        (key, place): (String, Place),
        cells: Vec<Cell>,
        key_column: &str,
    ) -> Result<()> {
        let table = self
            .tables
            .entry((kind, soc.to_owned(), year))
            .or_insert_with(|| Table { release: release.clone(), rows: BTreeMap::new() });
        if table.release != *release {
            return Err(row.problem("-", "source or dating differs from that of the table's other rows"));
        }
        if table.rows.insert(key, (place, cells)).is_some() {
            return Err(row.problem(key_column, "the place is there twice for the occupation and year"));
        }
        Ok(())
    }

    /// The first and the last year for which an occupation has a national row.
    fn years_published(&self, soc: &str) -> Option<(i64, i64)> {
        let mut years = self.national.keys().filter(|(found, _)| found == soc).map(|(_, year)| *year);
        let first = years.next()?;
        Some((first, years.next_back().unwrap_or(first)))
    }

    /// The jobs in an occupation's newest national row.
    fn latest_employment(&self, soc: &str) -> Option<i64> {
        let (_, year) = self.years_published(soc)?;
        let (_, cells) = self.national.get(&(soc.to_owned(), year))?;
        position("employment").and_then(|index| cells[index].value())
    }

    /// Whether a table has a row, by the key that its rows are sorted by.
    pub(crate) fn has_row(&self, kind: &str, soc: &str, year: i64, key: &str) -> bool {
        let kind = KINDS.into_iter().find(|known| known.lower().eq_ignore_ascii_case(kind));
        let table = kind.and_then(|kind| self.tables.get(&(kind, soc.to_owned(), year)));
        table.is_some_and(|table| table.rows.contains_key(key))
    }

    pub(crate) fn has_nation(&self, soc: &str, year: i64) -> bool {
        self.national.contains_key(&(soc.to_owned(), year))
    }

    fn years<'a>(&'a self, kind: Kind, soc: &'a str) -> impl Iterator<Item = i64> + 'a {
        self.tables.keys().filter(move |(found, code, _)| *found == kind && code == soc).map(|(.., year)| *year)
    }

    /// Whether a table is compiled with the feature `field` alone: those by state, area and sector of
    /// the field's occupations and of the groups are.
    fn is_of_the_field(soc: &str) -> bool {
        find(soc).is_some_and(|found| found.part != Part::Core)
    }

    /// The tables by state, area and sector of the career field.
    pub(crate) fn render_field_tables(&self) -> String {
        let mut rendered = Rendered::default();
        for ((kind, soc, year), table) in self.tables.iter().filter(|((_, soc, _), _)| Self::is_of_the_field(soc)) {
            rendered.table(*kind, soc, *year, table);
        }
        let imports = "use core::marker::PhantomData;\n\nuse super::column::Columns;\nuse super::release::Release;\nuse super::table::Table;\nuse super::wages::Wages;\nuse crate::occupation::Occupation;\nuse crate::place::{Area, Industry, State};\nuse crate::source::Source;\nuse crate::unit::{Dating, Period};\n\n";
        [imports, &rendered.finish()].concat()
    }

    pub(crate) fn render_tables(&self) -> String {
        let mut out = String::from(
            "use core::marker::PhantomData;\n\nuse super::column::{self, Columns};\nuse super::mentions::NationalMention;\nuse super::national::NationalWages;\nuse super::printed::PrintedIndustry;\nuse super::related_wage::RelatedWage;\nuse super::release::Release;\nuse super::table::Table;\nuse super::wages::Wages;\nuse crate::figure::Mention;\nuse crate::occupation::{Occupation, SocCode};\nuse crate::place::{Area, Industry, State};\nuse crate::source::Source;\nuse crate::unit::{Dating, Jobs, Measure, Percent, Period, Statistic, Unit, Usd};\n\n",
        );
        let names: Vec<_> = COLUMNS.iter().map(|column| format!("\"{}\"", column.name)).collect();
        let _ = writeln!(
            out,
            "const _: () = assert!(column::are(&[{}]), \"the tables have other columns than rows: see STATISTICS in tools/datagen\");\n",
            names.join(", ")
        );
        let mut rendered = Rendered::default();
        for soc in codes() {
            let rows = self.national.iter().filter(|((found, _), _)| found == soc);
            let rows: Vec<_> = rows.map(|(_, (release, cells))| (release, cells.as_slice())).collect();
            rendered.national(soc, &rows);
        }
        for ((kind, soc, year), table) in self.tables.iter().filter(|((_, soc, _), _)| !Self::is_of_the_field(soc)) {
            rendered.table(*kind, soc, *year, table);
        }
        for ((soc, year), table) in &self.official {
            rendered.official(soc, *year, table);
        }
        for soc in codes() {
            let Some((first, last)) = self.years_published(soc) else { continue };
            let period =
                if first == last { format!("Period::may({last})") } else { format!("Period::Span({first}, {last})") };
            for kind in KINDS {
                let has_table = self.years(kind, soc).next().is_some();
                if has_table && !Self::is_of_the_field(soc) {
                    continue;
                }
                // Never shown: a table without rows has no source.
                let source = self.national[&(soc.to_owned(), last)].0.source.clone();
                let release = Release { source, dating: "Unknown", period: period.clone() };
                rendered.empty(kind, soc, &release, has_table);
            }
        }
        [out, rendered.finish(), self.printed.clone(), self.prices.clone(), self.mentions.clone()].concat()
    }
}
