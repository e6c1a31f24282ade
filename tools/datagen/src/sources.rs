//! Sources, the copies they were read in, and the `unit` room's tables.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use crate::read::{Problem, Result, Row, Sheet, literal};

pub(crate) struct Sources {
    ids: Vec<String>,
    rows: String,
    constants: String,
    /// The copies, with their terms.
    known_copies: BTreeMap<String, String>,
    /// The copies in which each source was read, as the rows of all tables say.
    read_in: std::cell::RefCell<BTreeMap<String, BTreeSet<String>>>,
    records: Vec<[String; 5]>,
}

impl Sources {
    pub(crate) fn read(data: &Path) -> Result<Self> {
        let sheet = Sheet::read(data, "sources.csv", &["id", "kind", "publisher", "title", "period", "license"])?;
        let mut sources = Self {
            ids: Vec::new(),
            rows: String::new(),
            constants: String::new(),
            known_copies: BTreeMap::new(),
            read_in: std::cell::RefCell::default(),
            records: Vec::new(),
        };
        let mut pages = 0;
        for row in sheet.rows() {
            let id = row.required("id")?;
            if sources.ids.iter().any(|known| known == id) {
                return Err(row.problem("id", "the id is there twice"));
            }
            let kind = row.one_of("kind", &[("guide", "Guide"), ("publication", "Publication"), ("page", "Page")])?;
            // The library gives them in this order, and a page's number counts pages alone.
            let rank = |kind: &str| ["Guide", "Publication", "Page"].iter().position(|known| *known == kind);
            if sources.records.last().is_some_and(|last| rank(&last[0]) > rank(kind)) {
                return Err(row.problem("kind", "guides come first, then publications, then pages"));
            }
            sources.records.push(
                [kind, row.text("publisher"), row.text("title"), row.text("period"), row.text("license")]
                    .map(str::to_owned),
            );
            let index = sources.ids.len();
            let _ = if kind == "Page" {
                pages += 1;
                writeln!(sources.constants, "    pub(crate) const PAGE_{pages}: Self = Self::from_index({index});")
            } else {
                let shown = if kind == "Guide" { "The guide" } else { "The publication" };
                let name = constant(id);
                writeln!(
                    sources.constants,
                    "    /// {shown} `{id}`.\n    pub const {name}: Self = Self::from_index({index});"
                )
            };
            sources.ids.push(id.to_owned());
        }
        let columns = ["id", "what", "where", "revision", "path", "confidence", "license", "note"];
        let copies = Sheet::read(data, "copies.csv", &columns)?;
        for row in copies.rows() {
            let license = row.required("license")?.to_owned();
            if sources.known_copies.insert(row.required("id")?.to_owned(), license).is_some() {
                return Err(row.problem("id", "the id is there twice"));
            }
        }
        Ok(sources)
    }

    /// The expression of a source that a row names.
    pub(crate) fn key(&self, row: &Row<'_>, column: &str) -> Result<String> {
        let id = row.required(column)?;
        self.find(id).ok_or_else(|| row.problem(column, format!("`{id}` is no source")))
    }

    pub(crate) fn find(&self, id: &str) -> Option<String> {
        let index = self.ids.iter().position(|known| known == id)?;
        let is_page = |record: &&[String; 5]| record[0] == "Page";
        // A page's number counts pages only: no publication before it can move it.
        let page = self.records[..=index].iter().filter(is_page).count();
        let name = if is_page(&&self.records[index]) { format!("PAGE_{page}") } else { constant(id) };
        Some(format!("Source::{name}"))
    }

    /// Notes in which copies a row was read, and that its publication is known.
    pub(crate) fn note_copies(&self, row: &Row<'_>) -> Result<()> {
        self.key(row, "publication")?;
        let copies = self.known_copies(row)?;
        let mut read_in = self.read_in.borrow_mut();
        read_in.entry(row.text("publication").to_owned()).or_default().extend(copies);
        Ok(())
    }

    /// The copies that a row was read in.
    pub(crate) fn known_copies(&self, row: &Row<'_>) -> Result<Vec<String>> {
        let copies = row.required("read_from")?.split(';').map(str::trim);
        let known = copies.map(|copy| {
            let found = self.known_copies.contains_key(copy).then(|| copy.to_owned());
            found.ok_or_else(|| row.problem("read_from", format!("`{copy}` is no copy in copies.csv")))
        });
        known.collect()
    }

    /// The publication of a row that speaks of a year must say so in its id.
    pub(crate) fn publication_of_year(&self, row: &Row<'_>, year: i64) -> Result<String> {
        let id = row.required("publication")?;
        if id != format!("oews-{year}-05") {
            return Err(row.problem("publication", format!("{id} is not the release of May {year}")));
        }
        self.note_copies(row)?;
        self.key(row, "publication")
    }

    pub(crate) fn render(&self) -> String {
        let mut out = self.rows.clone();
        out.push_str("use super::{Source, SourceKind, SourceRecord};\n\nimpl Source {\n");
        out.push_str(&self.constants);
        out.push_str("}\n\n");
        let _ = writeln!(out, "pub(super) static SOURCES: [SourceRecord; {}] = [", self.ids.len());
        let read_in = self.read_in.borrow();
        for (id, [kind, publisher, title, period, license]) in self.ids.iter().zip(&self.records) {
            let copies: Vec<_> = read_in.get(id).into_iter().flatten().map(|copy| literal(copy)).collect();
            let _ = writeln!(
                out,
                "    SourceRecord {{ id: {}, kind: SourceKind::{kind}, publisher: {}, title: {}, period: {}, license: {}, copies: &[{}] }},",
                literal(id),
                literal(publisher),
                literal(title),
                literal(period),
                literal(license),
                copies.join(", ")
            );
        }
        out.push_str("];\n");
        out
    }

    /// The terms that a source's facts stand under; those of guides and pages give facts only.
    pub(crate) fn license_of(&self, id: &str) -> &str {
        let index = self.ids.iter().position(|known| known == id);
        index.map(|index| self.records[index][4].as_str()).filter(|license| !license.is_empty()).unwrap_or("facts only")
    }

    /// The terms of a copy, without the remark on the repository that it lies in.
    pub(crate) fn license_of_copy(&self, id: &str) -> String {
        let license = self.known_copies.get(id).map_or("", String::as_str);
        license.split(';').next().unwrap_or_default().to_owned()
    }

    pub(crate) fn is_page(&self, id: &str) -> bool {
        self.ids.iter().position(|known| known == id).is_none_or(|index| self.records[index][0] == "Page")
    }

    pub(crate) fn is_guide(&self, id: &str) -> bool {
        self.ids.iter().position(|known| known == id).is_some_and(|index| self.records[index][0] == "Guide")
    }
}

/// `oews-2018-05` as `OEWS_2018_05`.
fn constant(id: &str) -> String {
    id.to_uppercase().replace(['-', '.'], "_")
}

/// A row's section; guides have one, nothing else does.
pub(crate) fn guide(sources: &Sources, row: &Row<'_>) -> std::result::Result<String, Problem> {
    let key = sources.key(row, "source")?;
    if sources.is_guide(row.text("source")) { Ok(key) } else { Err(row.problem("source", "is not a guide")) }
}
