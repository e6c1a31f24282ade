//! Employment Projections: tables 1.2, 1.10, 5.3, 6.2 and 6.5, each with title, heads and footnotes.

use std::ops::ControlFlow;

use super::Context;
use super::periods::Span;
use crate::import::book::{Book, Row};
use crate::import::harvest::{Harvest, Record, Release, Scope};
use crate::import::heads::{Head, Heads, needed, optional};
use crate::import::refusal::{Place, Result};
use crate::import::targets::{ATTAINMENT, PROJECTIONS, SKILL_SCORES, style};

/// A table that the crate takes rows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Table {
    Outlook,
    Openings,
    Attainment,
    SkillScores,
    SkillRanks,
}

const TABLES: [(&str, Table); 5] = [
    ("Table 1.2", Table::Outlook),
    ("Table 1.10", Table::Openings),
    ("Table 5.3", Table::Attainment),
    ("Table 6.2", Table::SkillScores),
    ("Table 6.5", Table::SkillRanks),
];

const TITLE: &str = "BASE National Employment Matrix title";
const CODE: &str = "BASE National Employment Matrix code";

static OUTLOOK: &[Head] = &[
    needed(TITLE),
    needed(CODE),
    needed("Occupation type"),
    needed("Employment, BASE"),
    needed("Employment, TARGET"),
    optional("Employment distribution, percent, BASE", &[]),
    optional("Employment distribution, percent, TARGET", &[]),
    needed("Employment change, numeric, SPAN"),
    needed("Employment change, percent, SPAN"),
    needed("Percent self employed, BASE"),
    needed("Occupational openings, SPAN annual average"),
    optional("Median annual wage, dollars, BASE", &[]),
    needed("Typical education needed for entry"),
    needed("Work experience in a related occupation"),
    needed("Typical on-the-job training needed to attain competency in the occupation"),
    optional("Related Occupational Outlook Handbook (OOH) content", &[]),
];

static OPENINGS: &[Head] = &[
    needed(TITLE),
    needed(CODE),
    needed("Occupation type"),
    needed("Employment, BASE"),
    needed("Employment, TARGET"),
    needed("Employment change, numeric, SPAN"),
    needed("Employment change, percent, SPAN"),
    needed("Labor force exit rate, SPAN annual average"),
    needed("Occupational transfer rate, SPAN annual average"),
    needed("Total occupational separations rate, SPAN annual average"),
    needed("Labor force exits, SPAN annual average"),
    needed("Occupational transfers, SPAN annual average"),
    needed("Total occupational separations, SPAN annual average"),
    needed("Occupational openings, SPAN annual average"),
];

static ATTAINED: &[Head] = &[
    needed(TITLE),
    needed(CODE),
    needed("Less than high school diploma"),
    needed("High school diploma or equivalent"),
    needed("Some college, no degree"),
    needed("Associate's degree"),
    needed("Bachelor's degree"),
    needed("Master's degree"),
    needed("Doctoral or professional degree"),
];

/// All occupations together, which have no rank among themselves and are left out of the skills.
const ALL_OCCUPATIONS: &str = "00-0000";

/// Heads, the columns of `data/` and the decimals of each table's figures.
const OUTLOOK_FIGURES: [(&str, &str); 6] = [
    ("Employment, BASE", "employment_base_thousands"),
    ("Employment, TARGET", "employment_projected_thousands"),
    ("Employment change, numeric, SPAN", "change_thousands"),
    ("Employment change, percent, SPAN", "change_percent"),
    ("Occupational openings, SPAN annual average", "openings_thousands"),
    ("Percent self employed, BASE", "self_employed_pct"),
];
const OUTLOOK_WORDS: [(&str, &str); 3] = [
    ("Typical education needed for entry", "typical_entry_education"),
    ("Work experience in a related occupation", "work_experience"),
    ("Typical on-the-job training needed to attain competency in the occupation", "on_the_job_training"),
];
const OPENINGS_FIGURES: [(&str, &str); 11] = [
    ("Employment, BASE", "employment_base_thousands"),
    ("Employment, TARGET", "employment_projected_thousands"),
    ("Employment change, numeric, SPAN", "change_thousands"),
    ("Employment change, percent, SPAN", "change_percent"),
    ("Occupational openings, SPAN annual average", "openings_thousands"),
    ("Labor force exit rate, SPAN annual average", "labor_force_exit_rate_pct"),
    ("Occupational transfer rate, SPAN annual average", "occupational_transfer_rate_pct"),
    ("Total occupational separations rate, SPAN annual average", "total_separations_rate_pct"),
    ("Labor force exits, SPAN annual average", "labor_force_exits_thousands"),
    ("Occupational transfers, SPAN annual average", "occupational_transfers_thousands"),
    ("Total occupational separations, SPAN annual average", "total_separations_thousands"),
];
const ATTAINED_FIGURES: [(&str, &str); 7] = [
    ("Less than high school diploma", "less_than_hs_pct"),
    ("High school diploma or equivalent", "hs_pct"),
    ("Some college, no degree", "some_college_pct"),
    ("Associate's degree", "associate_pct"),
    ("Bachelor's degree", "bachelor_pct"),
    ("Master's degree", "master_pct"),
    ("Doctoral or professional degree", "doctoral_professional_pct"),
];

/// The table that a sheet holds, by its title.
pub(super) fn recognize(sheet: &str, title: &str, place: &Place) -> Result<Option<Table>> {
    let by_title =
        TABLES.into_iter().find(|(name, _)| title.strip_prefix(name).is_some_and(|rest| rest.starts_with(' ')));
    if let Some((_, table)) = by_title {
        return Ok(Some(table));
    }
    match TABLES.into_iter().find(|(name, _)| *name == sheet) {
        Some((name, _)) => Err(place
            .sheet(sheet)
            .row(1)
            .refuse_in("A", format!("the title of {name} does not stand here, but `{title}`"))),
        None => Ok(None),
    }
}

pub(super) fn read(book: &mut Book, sheet: &str, table: Table, context: &Context<'_>) -> Result<Harvest> {
    let place = book.place.sheet(sheet);
    let (mut head, mut records, mut rows) = (None::<(Span, String)>, Vec::new(), 0);
    let mut heads: Option<(Heads, Vec<String>)> = None;
    let (mut ended, mut has_source) = (false, false);
    book.rows(sheet, None, &mut |row| {
        let Some((span, period)) = &head else {
            let title = row.cell(0).show().into_owned();
            head = Some(periods(&title, table, &place.row(row.number))?);
            return Ok(ControlFlow::Continue(()));
        };
        let Some((found, categories)) = &heads else {
            heads = Some(read_heads(row, *span, table, &place)?);
            return Ok(ControlFlow::Continue(()));
        };
        let first = row.cell(0).show();
        let is_source = ["Source:", "Data Source:", "Table Source:"].iter().any(|word| first.starts_with(word));
        has_source |= is_source;
        ended |= is_source || first.starts_with("Footnotes") || first.starts_with('[') || first.starts_with("Note:");
        if ended {
            return Ok(ControlFlow::Continue(()));
        }
        rows += 1;
        found.check_width(&place, row)?;
        let code = found.required(&place, row, CODE)?;
        if code.len() != 7 {
            return Err(found.refuse(&place, row, CODE, format!("`{code}` is no occupation's code")));
        }
        if context.occupations.has(&code) {
            let reading = Reading { place: &place, heads: found, row, period, code: &code };
            reading.records(table, categories, &mut records)?;
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let Some((span, period)) = head else { return Err(place.refuse("the sheet is empty")) };
    if !has_source {
        return Err(place.refuse("the table ends without the line that names its source: it was cut off"));
    }
    let cycle = span.text();
    let (what, file, id, family) = match table {
        Table::Outlook | Table::Openings => {
            (format!("Employment Projections {cycle}"), PROJECTIONS, format!("ep-{cycle}"), "ep-2")
        }
        Table::Attainment => (
            format!("educational attainment {period}"),
            ATTAINMENT,
            format!("ep-attainment-{period}"),
            "ep-attainment-",
        ),
        Table::SkillScores | Table::SkillRanks => {
            (format!("skill scores {cycle}"), SKILL_SCORES, format!("ep-{cycle}-skills"), "ep-2")
        }
    };
    let scope = if file == SKILL_SCORES {
        // Those of an occupation give way as a whole, whatever their cycle.
        Scope::new(file).only("soc", records.iter().map(|record| record.get("soc").to_owned()))
    } else {
        Scope::new(file).only("period", [period.clone()])
    };
    Ok(Harvest {
        what,
        release: Release { id, family, period, title: None },
        records,
        across: Vec::new(),
        scopes: vec![scope],
        rows_read: rows,
        notes: Vec::new(),
        top_code: None,
        place,
    })
}

/// The span that heads speak of, and the period of the rows.
fn periods(title: &str, table: Table, place: &Place) -> Result<(Span, String)> {
    let span = Span::find(title);
    match (table, span) {
        (Table::Attainment, Some(span)) => Ok((span, span.text())),
        (Table::Attainment, None) => match super::periods::year_in(title) {
            Some(year) => Ok((Span { base: year, target: year + 1 }, year.to_string())),
            None => Err(place.refuse_in("A", format!("the title `{title}` names no year"))),
        },
        // Ranks are of the year in which the scores begin.
        (Table::SkillRanks, None) => match super::periods::year_in(title) {
            Some(base) => {
                let span = Span { base, target: base + 10 };
                Ok((span, span.text()))
            }
            None => Err(place.refuse_in("A", format!("the title `{title}` names no year"))),
        },
        (_, Some(span)) if span.target == span.base + 10 => Ok((span, span.text())),
        _ => Err(place.refuse_in("A", format!("the title `{title}` names no ten years"))),
    }
}

/// The heads, and the categories of skills among them.
fn read_heads(row: &Row<'_>, span: Span, table: Table, place: &Place) -> Result<(Heads, Vec<String>)> {
    let place = place.row(row.number);
    let cells = row.cells.iter().map(|cell| match table {
        // Heads of attainment name the year of the matrix, not that of the survey.
        Table::Attainment => Ok(matrix_year_out(&cell.show())),
        _ => span.take_out(&cell.show(), &place),
    });
    let cells = cells.collect::<Result<Vec<_>>>()?;
    let known = match table {
        Table::Outlook => OUTLOOK,
        Table::Openings => OPENINGS,
        Table::Attainment => ATTAINED,
        Table::SkillScores | Table::SkillRanks => {
            return super::skills::heads(&cells, &place);
        }
    };
    Ok((Heads::read(&cells, known, &place)?, Vec::new()))
}

fn matrix_year_out(head: &str) -> String {
    match head.split_once(" National Employment Matrix") {
        Some((_, rest)) => format!("BASE National Employment Matrix{rest}"),
        None => head.to_owned(),
    }
}

/// A row of one of the tables.
struct Reading<'a, 'r> {
    place: &'a Place,
    heads: &'a Heads,
    row: &'a Row<'r>,
    period: &'a str,
    code: &'a str,
}

impl Reading<'_, '_> {
    fn records(&self, table: Table, categories: &[String], out: &mut Vec<Record>) -> Result<()> {
        let printed = self.heads.required(self.place, self.row, TITLE)?;
        let (title, footnotes) = title(&printed);
        let place = self.place.row(self.row.number);
        if matches!(table, Table::SkillScores | Table::SkillRanks) {
            if self.code == ALL_OCCUPATIONS {
                return Ok(());
            }
            let row = super::skills::SkillRow {
                place: self.place,
                heads: self.heads,
                row: self.row,
                cycle: self.period,
                code: self.code,
                title: &title,
                is_imputed: !footnotes.is_empty(),
                is_rank: table == Table::SkillRanks,
            };
            return row.records(categories, out);
        }
        let file = if table == Table::Attainment { ATTAINMENT } else { PROJECTIONS };
        let mut record =
            Record::new(file, place).with("period", self.period).with("soc", self.code).with("title", title);
        let figures: &[(&str, &'static str)] = match table {
            Table::Outlook => &OUTLOOK_FIGURES,
            Table::Openings => &OPENINGS_FIGURES,
            _ => &ATTAINED_FIGURES,
        };
        for (head, column) in figures {
            record.set(column, self.heads.figure_or_dash(self.place, self.row, head, style(file, 1))?);
        }
        if table == Table::Attainment {
            // The footnote at a title: the occupation of the survey is not an exact match.
            record.set("survey_match", if footnotes.is_empty() { "" } else { "inexact" });
        }
        if table == Table::Outlook {
            for (head, column) in OUTLOOK_WORDS {
                record.set(column, self.heads.text(self.row, head).trim_matches('—').to_owned());
            }
        }
        if table == Table::Openings {
            record.set("openings_kind", "annual average (separations method)");
        }
        out.push(record);
        Ok(())
    }
}

/// A title without its footnotes, and those.
fn title(printed: &str) -> (String, &str) {
    let (title, notes) = printed.split_at(printed.find('[').unwrap_or(printed.len()));
    (title.trim().to_owned(), notes)
}
