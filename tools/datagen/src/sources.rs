//! Sources, the copies they were read in, and the `source` room's tables.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use crate::codebook;
use crate::read::{Problem, Raw, Result, Row, Sheet, literal};

const COLUMNS: [&str; 8] = ["id", "kind", "publisher", "title", "period", "license", "url", "where_read"];
const COPY_COLUMNS: [&str; 8] = ["id", "what", "where", "revision", "path", "confidence", "license", "note"];

/// The kinds in the order of the file, which the library promises, each with its variant and word.
const KINDS: [(&str, Kind); 3] = [("guide", Kind::Guide), ("publication", Kind::Publication), ("page", Kind::Page)];

/// What stands between the sources of a cell that names several.
const BETWEEN: &str = " ; ";

/// The longest id or address that the library reads.
const LONGEST: usize = 200;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Guide,
    Publication,
    Page,
}

struct Record {
    id: String,
    kind: Kind,
    publisher: String,
    title: String,
    period: String,
    license: String,
    url: String,
    where_read: String,
}

impl Record {
    /// What the cells of other files call it: a page's address where they have it from there.
    fn is_called(&self, text: &str) -> bool {
        self.id == text || (self.kind == Kind::Page && self.found_at() == text)
    }

    /// Where a page was found.
    fn found_at(&self) -> &str {
        if self.where_read.is_empty() { &self.url } else { &self.where_read }
    }
}

pub(crate) struct Sources {
    records: Vec<Record>,
    /// The copies, with their terms.
    known_copies: BTreeMap<String, String>,
    /// The copies in which each source was read, as the rows of all files say.
    read_in: BTreeMap<String, BTreeSet<String>>,
}

impl Sources {
    pub(crate) fn read(data: &Path) -> Result<Self> {
        let sheet = Sheet::read(data, "sources.csv", &COLUMNS)?;
        let mut records: Vec<Record> = Vec::new();
        sheet.each(|row| {
            let record = record(&row)?;
            if records.last().is_some_and(|last| last.kind > record.kind) {
                return Err(row.problem("kind", "guides come first, then publications, then pages"));
            }
            for (column, text) in [("id", record.id.as_str()), ("url", record.found_at())] {
                let is_name = column == "id" || record.kind == Kind::Page;
                if is_name && records.iter().any(|known| known.is_called(text)) {
                    return Err(row.problem(column, format!("the {column} is there twice")));
                }
            }
            records.push(record);
            Ok(())
        })?;
        let mut known_copies = BTreeMap::new();
        Sheet::read(data, "copies.csv", &COPY_COLUMNS)?.each(|row| {
            let license = row.required("license")?.to_owned();
            match known_copies.insert(row.required("id")?.to_owned(), license) {
                Some(_) => Err(row.problem("id", "the id is there twice")),
                None => Ok(()),
            }
        })?;
        Ok(Self { records, known_copies, read_in: read_in(data)? })
    }

    fn record(&self, text: &str) -> Option<&Record> {
        self.records.iter().find(|record| record.is_called(text))
    }

    /// The expression of a source that a row names.
    pub(crate) fn key(&self, row: &Row<'_>, column: &str) -> Result<String> {
        let id = row.required(column)?;
        self.find(id).ok_or_else(|| row.problem(column, format!("`{id}` is no source")))
    }

    /// The expressions of all sources that a row names, with ` ; ` between them.
    pub(crate) fn keys(&self, row: &Row<'_>, column: &str) -> Result<Vec<String>> {
        let found = self.list(row.required(column)?);
        found.map_err(|unknown| row.problem(column, format!("`{unknown}` is no source")))
    }

    /// The expressions of all sources in a text, or the first part of it that is none.
    pub(crate) fn list(&self, text: &str) -> std::result::Result<Vec<String>, String> {
        text.split(BETWEEN).map(|part| self.find(part).ok_or_else(|| part.to_owned())).collect()
    }

    /// The expression of a source by its id or, of a page, by where it was found.
    pub(crate) fn find(&self, text: &str) -> Option<String> {
        self.record(text).map(|record| format!("Source::{}", constant(&record.id)))
    }

    /// Refuses a row whose publication or copies are not known.
    pub(crate) fn note_copies(&self, row: &Row<'_>) -> Result<()> {
        self.key(row, "publication")?;
        self.known_copies(row).map(|_| ())
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
        let mut out = String::from("use super::{Source, SourceKind, SourceRecord};\n\nimpl Source {\n");
        for (index, record) in self.records.iter().enumerate() {
            let what = match record.kind {
                Kind::Guide => format!("The guide `{}`.", record.id),
                Kind::Publication => format!("The publication `{}`.", record.id),
                Kind::Page if record.url.is_empty() => format!("The page `{}`.", record.id),
                Kind::Page => format!("The page `{}`: <{}>.", record.id, record.url),
            };
            let name = constant(&record.id);
            let _ = writeln!(out, "    /// {what}\n    pub const {name}: Self = Self::from_index({index});");
        }
        let count = self.records.len();
        let _ = writeln!(out, "}}\n\npub(super) static SOURCES: [SourceRecord; {count}] = [");
        for record in &self.records {
            let copies: Vec<_> = self.read_in.get(&record.id).into_iter().flatten().map(|copy| literal(copy)).collect();
            let _ = writeln!(
                out,
                "    SourceRecord {{ id: {}, kind: SourceKind::{:?}, publisher: {}, title: {}, period: {}, license: {}, url: {}, where_read: {}, transcribed_from: &[{}] }},",
                literal(&record.id),
                record.kind,
                literal(&record.publisher),
                literal(&record.title),
                literal(&record.period),
                literal(&record.license),
                literal(&record.url),
                literal(&record.where_read),
                copies.join(", ")
            );
        }
        out.push_str("];\n");
        out
    }

    /// The terms that a source's facts stand under; those of guides and pages give facts only.
    pub(crate) fn license_of(&self, id: &str) -> &str {
        let license = self.record(id).map(|record| record.license.as_str());
        license.filter(|license| !license.is_empty()).unwrap_or("facts only")
    }

    /// The terms of a copy, without the remark on the repository that it lies in.
    pub(crate) fn license_of_copy(&self, id: &str) -> String {
        let license = self.known_copies.get(id).map_or("", String::as_str);
        license.split(';').next().unwrap_or_default().to_owned()
    }

    pub(crate) fn is_page(&self, id: &str) -> bool {
        self.record(id).is_none_or(|record| record.kind == Kind::Page)
    }

    pub(crate) fn is_guide(&self, id: &str) -> bool {
        self.record(id).is_some_and(|record| record.kind == Kind::Guide)
    }
}

fn record(row: &Row<'_>) -> Result<Record> {
    let kind = row.one_of("kind", &KINDS)?;
    let id = row.required("id")?;
    if !id.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.')) {
        return Err(row.problem("id", "has other characters than a to z, digits, hyphens and points"));
    }
    let (url, where_read) = (row.text("url"), row.text("where_read"));
    if !url.is_empty() && !url.starts_with("https://") && !url.starts_with("http://") {
        return Err(row.problem("url", "is no address"));
    }
    if kind == Kind::Page && url.is_empty() && where_read.is_empty() {
        return Err(row.problem("url", "a page has an address, or where_read says where it was found"));
    }
    if [id, url, where_read].iter().any(|text| text.len() > LONGEST) {
        return Err(row.problem("url", format!("longer than {LONGEST} bytes")));
    }
    let text = |column: &str| row.text(column).to_owned();
    Ok(Record {
        id: id.to_owned(),
        kind,
        publisher: text("publisher"),
        title: text("title"),
        period: text("period"),
        license: text("license"),
        url: url.to_owned(),
        where_read: where_read.to_owned(),
    })
}

/// The copies of each publication, from every file that names both. What is wrong with a file its
/// own reader says.
fn read_in(data: &Path) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let mut read_in: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in codebook::names(data)? {
        let Ok(raw) = Raw::read(data, &file) else { continue };
        let column = |name: &str| raw.header.iter().position(|found| found == name);
        let (Some(publication), Some(copies)) = (column("publication"), column("read_from")) else { continue };
        for (_, row) in &raw.rows {
            let (Some(id), Some(copies)) = (row.get(publication), row.get(copies)) else { continue };
            let copies = copies.split(';').map(|copy| copy.trim().to_owned());
            read_in.entry(id.to_owned()).or_default().extend(copies);
        }
    }
    Ok(read_in)
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
