//! The occupations of the crate: one list for the library and for every reader here.

use std::path::Path;
use std::sync::OnceLock;

use crate::read::{Result, Row, Sheet, is_soc};

const COLUMNS: [&str; 7] = ["code", "constant", "title", "edition", "part", "earlier_title", "about"];

/// The editions with the library's variants. An occupation of the last is published today.
const EDITIONS: [(&str, Edition); 3] =
    [("SOC 2010", Edition::Soc2010), ("hybrid", Edition::OewsHybrid), ("SOC 2018", Edition::Soc2018)];

/// Which part of the crate an occupation belongs to.
const PARTS: [(&str, Part); 3] = [("core", Part::Core), ("field", Part::Field), ("group", Part::Group)];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The guides' occupation and what became of it.
    Core,
    /// An occupation of the career field around it.
    Field,
    /// A group of occupations, to set others against.
    Group,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edition {
    Soc2010,
    OewsHybrid,
    Soc2018,
}

pub(crate) struct Occupation {
    pub(crate) code: String,
    pub(crate) constant: String,
    pub(crate) title: String,
    pub(crate) edition: Edition,
    pub(crate) part: Part,
    /// What the same code was called in an earlier edition, where that differs.
    pub(crate) earlier_title: Option<String>,
    pub(crate) about: String,
}

impl Occupation {
    /// Whether a text is the title, today's or an earlier one; capitals differ between programs.
    pub(crate) fn is_called(&self, title: &str) -> bool {
        let titles = [Some(&self.title), self.earlier_title.as_ref()];
        titles.into_iter().flatten().any(|known| known.eq_ignore_ascii_case(title))
    }
}

/// Read once, before all else: nearly every reader asks for the list.
static OCCUPATIONS: OnceLock<Vec<Occupation>> = OnceLock::new();

/// Reads `occupations.csv`, in the order of the codes.
pub(crate) fn read(data: &Path) -> Result<()> {
    let sheet = Sheet::read(data, "occupations.csv", &COLUMNS)?;
    sheet.unique(&["code"])?;
    sheet.unique(&["constant"])?;
    let mut occupations: Vec<Occupation> = Vec::new();
    sheet.each(|row| {
        let occupation = occupation_of(&row)?;
        if occupations.last().is_some_and(|last| last.code >= occupation.code) {
            return Err(row.problem("code", "not after the code before"));
        }
        occupations.push(occupation);
        Ok(())
    })?;
    let _ = OCCUPATIONS.set(occupations);
    Ok(())
}

fn occupation_of(row: &Row<'_>) -> Result<Occupation> {
    let code = row.required("code")?;
    if !is_soc(code) {
        return Err(row.problem("code", format!("`{code}` is no SOC code")));
    }
    let constant = row.required("constant")?;
    if !is_constant(constant) {
        return Err(row.problem("constant", format!("`{constant}` is no name of a constant, such as FILE_CLERKS")));
    }
    Ok(Occupation {
        code: code.to_owned(),
        constant: constant.to_owned(),
        title: row.required("title")?.to_owned(),
        edition: row.one_of("edition", &EDITIONS)?,
        part: row.one_of("part", &PARTS)?,
        earlier_title: Some(row.text("earlier_title")).filter(|title| !title.is_empty()).map(str::to_owned),
        about: row.required("about")?.to_owned(),
    })
}

/// Whether a text can name a constant.
pub(crate) fn is_constant(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    text.bytes().all(is_part) && text.starts_with(|first: char| first.is_ascii_uppercase())
}

/// All occupations, in the order of their codes.
pub(crate) fn all() -> &'static [Occupation] {
    OCCUPATIONS.get().map_or(&[], Vec::as_slice)
}

/// Their codes.
pub(crate) fn codes() -> impl ExactSizeIterator<Item = &'static str> + DoubleEndedIterator + Clone {
    all().iter().map(|occupation| occupation.code.as_str())
}

pub(crate) fn find(code: &str) -> Option<&'static Occupation> {
    all().iter().find(|occupation| occupation.code == code)
}

/// The expression of an occupation.
pub(crate) fn occupation(code: &str) -> String {
    let constant = find(code).map_or("", |occupation| occupation.constant.as_str());
    format!("Occupation::{constant}")
}

/// The code of a row's occupation, which must be one of the list.
pub(crate) fn known_soc(row: &Row<'_>) -> Result<&'static str> {
    known(row, "soc").map(|known| known.code.as_str())
}

/// The occupation of the list whose code stands in a column.
pub(crate) fn known(row: &Row<'_>, column: &str) -> Result<&'static Occupation> {
    let code = row.required(column)?;
    find(code).ok_or_else(|| row.problem(column, format!("`{code}` is no occupation of occupations.csv")))
}

/// Refuses a row that calls its occupation otherwise than the list does.
pub(crate) fn check_title(row: &Row<'_>) -> Result<()> {
    let known = known(row, "soc")?;
    if known.is_called(row.text("title")) {
        return Ok(());
    }
    Err(row.problem("title", format!("{} is {}", known.code, known.title)))
}

/// What every generated dispatch begins with: its last arm takes whatever the others leave, so
/// that the tables have to be made anew when an occupation is added.
pub(crate) fn proof_of_arms() -> String {
    let count = all().len();
    format!("const _: () = assert!(Occupation::ALL.len() == {count}, \"an occupation has no arm of its own below\");\n")
}
