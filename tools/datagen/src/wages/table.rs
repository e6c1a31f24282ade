//! The generated tables of wages: the places as their codes, the cells as bytes.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::cells::{COLUMNS, Cell};
use crate::occupations::occupation;
use crate::render::literal_byte;

/// What the rows of a table are by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Area,
    Industry,
    State,
}

pub(super) const KINDS: [Kind; 3] = [Kind::State, Kind::Area, Kind::Industry];

impl Kind {
    pub(super) fn lower(self) -> &'static str {
        match self {
            Self::Area => "area",
            Self::Industry => "industry",
            Self::State => "state",
        }
    }

    pub(super) fn place(self) -> &'static str {
        match self {
            Self::Area => "Area",
            Self::Industry => "Industry",
            Self::State => "State",
        }
    }
}

/// What the rows of a table have in common.
#[derive(Clone, PartialEq)]
pub(super) struct Release {
    pub(super) source: String,
    pub(super) dating: &'static str,
    pub(super) period: String,
}

impl Release {
    pub(super) fn render(&self, soc: &str) -> String {
        let Self { source, dating, period } = self;
        let occupation = occupation(soc);
        format!("Release {{ occupation: {occupation}, source: {source}, dating: Dating::{dating}, period: {period} }}")
    }
}

/// One row: the place's code as the library reads it, and where the place stands among all of its
/// kind, if tables of all are usual; then the table has that in place of the code.
pub(super) struct Place {
    pub(super) code: String,
    pub(super) rank: Option<usize>,
}

/// One table to be: its rows by sort key, and what they have in common.
pub(super) struct Table {
    pub(super) release: Release,
    pub(super) rows: BTreeMap<String, (Place, Vec<Cell>)>,
}

/// The tables as they are written, with what several of them share.
#[derive(Default)]
pub(super) struct Rendered {
    out: String,
    /// Lists of codes that are written already, and the names of them.
    codes: BTreeMap<String, String>,
}

impl Rendered {
    pub(super) fn finish(self) -> String {
        self.out
    }

    /// The name of a list of codes, written once for all tables that have it.
    fn codes(&mut self, table: &Table) -> String {
        let (mut codes, mut bytes) = (String::new(), 0);
        for (place, _) in table.rows.values() {
            if let Some(rank) = place.rank {
                literal_byte(&mut codes, u8::try_from(rank).expect("a kind with ranks has fewer than 256 places"));
                bytes += 1;
            } else {
                codes.push_str(&place.code);
                bytes += place.code.len();
            }
        }
        let known = self.codes.len();
        if let Some(name) = self.codes.get(&codes) {
            return name.clone();
        }
        let name = format!("CODES_{known}");
        let _ = writeln!(self.out, "static {name}: [u8; {bytes}] = *b\"{codes}\";\n");
        self.codes.insert(codes, name.clone());
        name
    }

    /// Writes a table; one of the nation has a release for each row.
    pub(super) fn table(&mut self, kind: Kind, soc: &str, year: i64, table: &Table) {
        self.named(&format!("{}_{}_{year}", kind.place().to_uppercase(), soc.replace('-', "_")), kind, soc, table);
    }

    /// Writes a table by state of the record, beside which a guide's own stands.
    pub(super) fn official(&mut self, soc: &str, year: i64, table: &Table) {
        self.named(&format!("OFFICIAL_{}_{year}", soc.replace('-', "_")), Kind::State, soc, table);
    }

    fn named(&mut self, name: &str, kind: Kind, soc: &str, table: &Table) {
        let codes = self.codes(table);
        let rows = table.rows.len();
        let in_place = table.rows.values().enumerate().take_while(|(index, (place, _))| place.rank == Some(*index));
        let in_place = in_place.count();
        let release = table.release.render(soc);
        let cells: Vec<_> = table.rows.values().map(|(_, cells)| cells.as_slice()).collect();
        let columns = self.cells(name, &cells);
        let _ = write!(
            self.out,
            "pub(super) const {name}: Wages<{}> = Wages {{ table: &Table {{ release: {release}, releases: &[], rows: {rows}, codes: &{codes}, in_place: {in_place}, columns: {columns}, cells: &{name}_CELLS, of: PhantomData }} }};\nconst _: () = assert!({name}.is_sound());\n\n",
            kind.place()
        );
    }

    /// Writes the table that stands where an occupation has none of a kind, or none without the
    /// feature `field`.
    pub(super) fn empty(&mut self, kind: Kind, soc: &str, release: &Release, has_table: bool) {
        if has_table {
            self.out.push_str("#[cfg(not(feature = \"field\"))]\n");
        }
        let name = format!("{}_{}_NONE", kind.place().to_uppercase(), soc.replace('-', "_"));
        let _ = write!(
            self.out,
            "pub(super) const {name}: Wages<{}> = Wages {{ table: &Table {{ release: {}, releases: &[], rows: 0, codes: &[], in_place: 0, columns: Columns::of(&[]), cells: &[], of: PhantomData }} }};\n\n",
            kind.place(),
            release.render(soc)
        );
    }

    /// Writes the national rows of an occupation, one for each year.
    pub(super) fn national(&mut self, soc: &str, rows: &[(&Release, &[Cell])]) {
        let name = format!("NATIONAL_{}", soc.replace('-', "_"));
        let cells: Vec<_> = rows.iter().map(|(_, cells)| *cells).collect();
        let columns = self.cells(&name, &cells);
        let count = rows.len();
        let releases: Vec<_> = rows.iter().map(|(release, _)| format!("    {},\n", release.render(soc))).collect();
        let _ = write!(
            self.out,
            "static {name}_RELEASES: [Release; {count}] = [\n{}];\npub(super) const {name}: NationalWages = NationalWages {{ table: &Table {{ release: {}, releases: &{name}_RELEASES, rows: {count}, codes: &[], in_place: 0, columns: {columns}, cells: &{name}_CELLS, of: PhantomData }} }};\nconst _: () = assert!({name}.is_sound());\n\n",
            releases.concat(),
            rows.last().map_or_else(String::new, |(release, _)| release.render(soc))
        );
    }

    /// Writes the cells of a table, a row a line, and returns which columns it has.
    fn cells(&mut self, name: &str, rows: &[&[Cell]]) -> String {
        let is_there = |index: &usize| rows.iter().any(|cells| cells[*index] != Cell::NotInSource);
        let present: Vec<_> = (0..COLUMNS.len()).filter(is_there).collect();
        let bytes = rows.len() * present.len() * 4;
        let _ = writeln!(self.out, "static {name}_CELLS: [u8; {bytes}] = *b\"\\");
        for cells in rows {
            for index in &present {
                for byte in cells[*index].bytes() {
                    literal_byte(&mut self.out, byte);
                }
            }
            self.out.push_str("\\\n");
        }
        self.out.push_str("\";\n");
        let present: Vec<_> = present.iter().map(usize::to_string).collect();
        format!("Columns::of(&[{}])", present.join(", "))
    }
}
