//! The layouts in which the agencies publish: which one a sheet has, and what it holds.

mod matrix;
mod oews;
mod onet;
mod periods;
mod prices;
mod projections;
mod skills;

use super::book::Book;
use super::harvest::{Harvest, TopCode};
use super::heads;
use super::occupations::Occupations;
use super::places::States;
use super::progress::Progress;
use super::refusal::{Place, Refusal, Result};

pub(super) use onet::is_release;

/// A line of `sources.csv`, as far as layouts have to know it.
pub(super) struct Source {
    pub(super) id: String,
    pub(super) period: String,
}

/// What layouts must know of `data/` and of the command line.
pub(super) struct Context<'a> {
    pub(super) occupations: &'a Occupations,
    pub(super) states: &'a States,
    pub(super) sources: &'a [Source],
    /// O*NET's release and its month.
    pub(super) onet_release: Option<&'a (String, Option<String>)>,
}

/// What a sheet is.
#[derive(Debug)]
pub(super) enum Layout {
    Oews,
    /// The sheet or workbook beside OEWS tables that explains their columns, and names their year.
    Fields(FieldDescriptions),
    Projections(projections::Table),
    Matrix(periods::Span),
    Parities,
    Cpi,
    Onet(&'static onet::Table),
    /// A table of O*NET that the crate takes nothing from.
    OnetOther,
    ReadMe(String, Option<String>),
}

#[derive(Debug, Clone)]
pub(super) struct FieldDescriptions {
    pub(super) year: u16,
    /// What `#` stands for, as the notes say it.
    pub(super) top_code: Option<TopCode>,
}

/// How many rows are enough to know a layout by: the notes of field descriptions end in row 49.
pub(super) const ENOUGH: usize = 60;

/// The layout of a sheet, by its first rows; none if it is no table that is known.
pub(super) fn recognize(sheet: &str, rows: &[(u32, Vec<String>)], place: &Place) -> Result<Option<Layout>> {
    let Some((number, first)) = rows.first() else { return Ok(None) };
    let title = first.first().map_or("", String::as_str);
    if let Some(fields) = field_descriptions(title, rows) {
        return Ok(Some(Layout::Fields(fields)));
    }
    if let Some(table) = projections::recognize(sheet, title, place)? {
        return Ok(Some(Layout::Projections(table)));
    }
    if let Some((release, month)) = onet::read_me(rows) {
        return Ok(Some(Layout::ReadMe(release, month)));
    }
    for (at, cells) in rows.iter().take(12) {
        let shifted = || head_is_shifted(sheet, *at, cells, place);
        let is_first = at == number && *number == 1;
        if heads::matches(cells, oews::HEADS) >= 12 {
            return if is_first { Ok(Some(Layout::Oews)) } else { Err(shifted()) };
        }
        if cells.iter().any(|cell| cell == onet::FIRST_HEAD) {
            if !is_first || title != onet::FIRST_HEAD {
                return Err(shifted());
            }
            return Ok(Some(onet::recognize(rows).map_or(Layout::OnetOther, Layout::Onet)));
        }
        if let Some(span) = matrix::recognize(cells) {
            return if is_first { Ok(Some(Layout::Matrix(span))) } else { Err(shifted()) };
        }
        if prices::is_parities(cells) {
            return if is_first { Ok(Some(Layout::Parities)) } else { Err(shifted()) };
        }
        if prices::is_cpi(cells) {
            return if is_first { Ok(Some(Layout::Cpi)) } else { Err(shifted()) };
        }
    }
    Ok(None)
}

fn head_is_shifted(sheet: &str, row: u32, cells: &[String], place: &Place) -> Refusal {
    let column = cells.iter().position(|cell| !cell.is_empty()).unwrap_or_default();
    place.sheet(sheet).row(row).refuse_in(
        &heads::letters(column),
        "the heads of the table stand here and not in A1: was something put before them?",
    )
}

fn field_descriptions(title: &str, rows: &[(u32, Vec<String>)]) -> Option<FieldDescriptions> {
    let rest = title.strip_prefix("May ")?;
    let year = rest.get(..4)?.parse().ok()?;
    if !matches!(rest.get(4..), Some(" OES Estimates" | " OEWS Estimates")) {
        return None;
    }
    let top_code = rows.iter().filter_map(|(_, cells)| cells.first()).find(|text| text.starts_with('#'));
    let top_code = top_code.and_then(|text| cap(text));
    Some(FieldDescriptions { year, top_code })
}

/// `$115.00 per hour or $239,200 per year`.
fn cap(text: &str) -> Option<TopCode> {
    let amounts: Vec<String> = text
        .split('$')
        .skip(1)
        .filter_map(|rest| rest.split(' ').next())
        .map(|amount| amount.replace(',', ""))
        .collect();
    match amounts.as_slice() {
        [hourly, annual] if text.contains("per hour or") && text.contains("per year") => {
            Some(TopCode { hourly: hourly.clone(), annual: annual.clone() })
        }
        _ => None,
    }
}

/// The year that the name of an OEWS sheet or file speaks of.
pub(super) fn year_in_name(name: &str) -> Option<u16> {
    periods::year_in(name)
}

/// Reads a sheet of a known layout; none where there is nothing to read.
pub(super) fn read(
    book: &mut Book,
    sheet: &str,
    layout: &Layout,
    year: Option<u16>,
    context: &Context<'_>,
    progress: &Progress,
) -> Result<Option<Harvest>> {
    match layout {
        Layout::Oews => {
            let year = year.ok_or_else(|| book.place.sheet(sheet).refuse("the year is not known"))?;
            oews::read(book, sheet, year, context, progress).map(Some)
        }
        Layout::Projections(table) => projections::read(book, sheet, *table, context).map(Some),
        Layout::Matrix(span) => matrix::read(book, sheet, *span, context).map(Some),
        Layout::Parities => prices::read_parities(book).map(Some),
        Layout::Cpi => prices::read_cpi(book, context).map(Some),
        Layout::Onet(table) => onet::read(book, sheet, table, context, progress).map(Some),
        Layout::Fields(_) | Layout::OnetOther | Layout::ReadMe(..) => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::{TopCode, cap};

    #[test]
    fn the_cap_is_read_from_the_notes() {
        let text = "#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year ";
        let expected = TopCode { hourly: "115.00".to_owned(), annual: "239200".to_owned() };
        assert_eq!(cap(text), Some(expected));
        for text in [
            "# = indicates a wage that is very high",
            "# = $115.00 and $239,200",
            "# = $115.00 per hour or more than $239,200",
            "# = $115.00 an hour, $239,200 per year",
        ] {
            assert_eq!(cap(text), None, "{text}");
        }
    }
}
