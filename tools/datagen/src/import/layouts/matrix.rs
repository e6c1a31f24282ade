//! The industry matrix of one occupation, as the National Employment Matrix hands it out.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use super::Context;
use super::periods::{Span, year_in};
use crate::import::book::Book;
use crate::import::harvest::{Harvest, Record, Release, Scope};
use crate::import::heads::{Head, Heads, needed, optional};
use crate::import::refusal::Result;
use crate::import::targets::MATRIX;
use crate::import::value::Style;

pub(super) static HEADS: &[Head] = &[
    optional("Occupation title", &[]),
    needed("Occupation code"),
    optional("Occupation type", &[]),
    needed("Industry title"),
    needed("Industry code"),
    needed("Industry type"),
    needed("BASE Employment"),
    optional("BASE Percent of Industry", &[]),
    needed("BASE Percent of Occupation"),
    Head { name: "TARGET Employment", also: &["Projected TARGET Employment"], is_needed: true },
    optional("TARGET Percent of Industry", &["Projected TARGET Percent of Industry"]),
    optional("TARGET Percent of Occupation", &["Projected TARGET Percent of Occupation"]),
    optional("Employment change, SPAN", &[]),
    optional("Employment percent change, SPAN", &["Percent employment change, SPAN"]),
    optional("Occupation sort", &[]),
    optional("Industry sort", &[]),
];

/// The span of the heads, if they are those of a matrix.
pub(super) fn recognize(cells: &[String]) -> Option<Span> {
    let has = |name: &str| cells.iter().any(|cell| cell.eq_ignore_ascii_case(name));
    if !has("Industry code") || !has("Occupation code") {
        return None;
    }
    let years: BTreeSet<_> =
        cells.iter().filter(|cell| cell.contains("mployment")).filter_map(|cell| year_in(cell)).collect();
    Some(Span { base: *years.first()?, target: *years.last()? })
}

pub(super) fn read(book: &mut Book, sheet: &str, span: Span, context: &Context<'_>) -> Result<Harvest> {
    let place = book.place.sheet(sheet);
    let (mut heads, mut records, mut codes, mut rows): (Option<Heads>, _, _, _) =
        (None, Vec::new(), BTreeSet::new(), 0);
    book.rows(sheet, None, &mut |row| {
        let Some(heads) = &heads else {
            let at = place.row(row.number);
            let cells = row.cells.iter().map(|cell| span.take_out(&cell.show(), &at)).collect::<Result<Vec<_>>>()?;
            heads = Some(Heads::read(&cells, HEADS, &at)?);
            return Ok(ControlFlow::Continue(()));
        };
        let code = heads.text(row, "Occupation code");
        // Below the table stand its notes.
        if code.len() != 7 {
            return Ok(ControlFlow::Continue(()));
        }
        rows += 1;
        heads.check_width(&place, row)?;
        if !context.occupations.has(&code) {
            return Ok(ControlFlow::Continue(()));
        }
        let thousands = |name: &str| -> Result<String> {
            let text = heads.figure(&place, row, name, Style::Fixed(1))?;
            let tenths: i64 = text.replace('.', "").parse().unwrap_or_default();
            Ok((tenths * 100).to_string())
        };
        records.push(
            Record::new(MATRIX, place.row(row.number))
                .with("period", span.text())
                .with("soc", code.clone())
                .with("industry_code", heads.required(&place, row, "Industry code")?)
                .with("kind", heads.required(&place, row, "Industry type")?)
                .with("industry_title", heads.required(&place, row, "Industry title")?)
                .with("employment_base", thousands("BASE Employment")?)
                .with("employment_projected", thousands("TARGET Employment")?)
                .with("share_of_base_pct", heads.figure(&place, row, "BASE Percent of Occupation", Style::Fixed(1))?),
        );
        codes.insert(code);
        Ok(ControlFlow::Continue(()))
    })?;
    if codes.len() > 1 {
        return Err(place.refuse(format!("holds {} occupations; the matrix is taken one at a time", codes.len())));
    }
    if records.is_empty() {
        return Err(place.refuse("has none of the crate's occupations"));
    }
    let period = span.text();
    Ok(Harvest {
        what: format!("industry matrix {period}"),
        release: Release { id: format!("ep-{period}"), family: "ep-2", period: period.clone(), title: None },
        records,
        across: Vec::new(),
        scopes: vec![Scope::new(MATRIX).only("period", [period]).only("soc", codes)],
        rows_read: rows,
        notes: Vec::new(),
        top_code: None,
        place,
    })
}
