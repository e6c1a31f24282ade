//! OEWS workbooks, May 2012 to today: national, by state, by area, by industry, and all in one.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use super::Context;
use crate::import::book::{Book, Row};
use crate::import::harvest::{Harvest, Record, Release, Scope};
use crate::import::heads::{Head, Heads, needed, optional};
use crate::import::progress::Progress;
use crate::import::refusal::{Place, Result};
use crate::import::targets::{
    AREA, FIGURES, FIRST_WHOLE_INDUSTRY_YEAR, INDUSTRY, INDUSTRY_EARLIER, NATIONAL, STATE, style,
};
use crate::import::value::Value;

pub(super) static HEADS: &[Head] = &[
    optional("AREA", &[]),
    optional("AREA_TITLE", &["AREA_NAME", "STATE"]),
    optional("AREA_TYPE", &[]),
    optional("PRIM_STATE", &["ST"]),
    optional("NAICS", &[]),
    optional("NAICS_TITLE", &[]),
    optional("I_GROUP", &[]),
    optional("OWN_CODE", &["OWNERSHIP"]),
    needed("OCC_CODE"),
    needed("OCC_TITLE"),
    optional("O_GROUP", &["OCC_GROUP", "GROUP"]),
    needed("TOT_EMP"),
    needed("EMP_PRSE"),
    optional("JOBS_1000", &["JOBS_1000_ORIG"]),
    optional("LOC_QUOTIENT", &["LOC_Q"]),
    optional("PCT_TOTAL", &["PCT_TOT"]),
    optional("PCT_RPT", &[]),
    needed("H_MEAN"),
    needed("A_MEAN"),
    needed("MEAN_PRSE"),
    needed("H_PCT10"),
    needed("H_PCT25"),
    needed("H_MEDIAN"),
    needed("H_PCT75"),
    needed("H_PCT90"),
    needed("A_PCT10"),
    needed("A_PCT25"),
    needed("A_MEDIAN"),
    needed("A_PCT75"),
    needed("A_PCT90"),
    optional("ANNUAL", &[]),
    optional("HOURLY", &[]),
];

/// The tables that a row of a workbook belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    National,
    State,
    Area,
    Industry,
}

/// What the head says of a workbook that has no column for it.
struct Shape {
    heads: Heads,
    year: u16,
    place: Place,
    part: Option<Part>,
}

/// What was seen on the way, beside the rows of the crate.
#[derive(Default)]
struct Seen {
    parts: BTreeSet<Part>,
    industries: BTreeSet<String>,
    kinds: BTreeSet<&'static str>,
    rows: u32,
}

pub(super) fn read(
    book: &mut Book,
    sheet: &str,
    year: u16,
    context: &Context<'_>,
    progress: &Progress,
) -> Result<Harvest> {
    let place = book.place.sheet(sheet);
    let mut shape: Option<Shape> = None;
    let (mut records, mut across, mut seen) = (Vec::new(), Vec::new(), Seen::default());
    book.rows(sheet, Some(progress), &mut |row| {
        let Some(shape) = &shape else {
            let cells: Vec<_> = row.cells.iter().map(|cell| cell.show().into_owned()).collect();
            let heads = Heads::read(&cells, HEADS, &place.row(row.number))?;
            shape = Some(Shape::new(heads, year, place.clone())?);
            return Ok(ControlFlow::Continue(()));
        };
        seen.rows += 1;
        shape.heads.check_width(&place, row)?;
        let Some(part) = shape.part_of(row, &mut seen)? else { return Ok(ControlFlow::Continue(())) };
        let code = shape.heads.cell(row, "OCC_CODE").show();
        if code.len() != 7 {
            return Err(shape.heads.refuse(&place, row, "OCC_CODE", format!("`{code}` is no occupation's code")));
        }
        if context.occupations.has(&code) && !shape.is_broad(row) {
            let record = shape.record(row, part, context)?;
            if !context.occupations.is_taken_into(record.file, &code) {
                return Ok(ControlFlow::Continue(()));
            }
            if part == Part::National {
                across.extend(shape.across(&record));
            }
            records.push(record);
        }
        Ok(ControlFlow::Continue(()))
    })?;
    if seen.rows == 0 {
        return Err(place.refuse("the table has no rows"));
    }
    if records.is_empty() {
        return Err(place.refuse("has none of the crate's occupations"));
    }
    let words: Vec<_> = seen.parts.iter().map(|part| part.words()).collect();
    Ok(Harvest {
        what: format!("OEWS May {year}, {}", words.join(", ")),
        release: Release { id: format!("oews-{year}-05"), family: "oews-", period: format!("May {year}"), title: None },
        records,
        across,
        scopes: scopes(&seen, year),
        rows_read: seen.rows,
        notes: Vec::new(),
        top_code: None,
        place,
    })
}

fn scopes(seen: &Seen, year: u16) -> Vec<Scope> {
    let of_year = |file| Scope::new(file).only("year", [year.to_string()]);
    seen.parts
        .iter()
        .map(|part| match part {
            Part::National => of_year(NATIONAL),
            Part::State => of_year(STATE),
            Part::Area => of_year(AREA).only("area_kind", seen.kinds.iter().map(|kind| (*kind).to_owned())),
            Part::Industry if year < FIRST_WHOLE_INDUSTRY_YEAR => {
                of_year(INDUSTRY_EARLIER).only("naics", seen.industries.iter().cloned())
            }
            Part::Industry => of_year(INDUSTRY).only("industry_code", seen.industries.iter().cloned()),
        })
        .collect()
}

impl Part {
    fn words(self) -> &'static str {
        match self {
            Self::National => "national",
            Self::State => "by state",
            Self::Area => "by area",
            Self::Industry => "by industry",
        }
    }
}

impl Shape {
    fn new(heads: Heads, year: u16, place: Place) -> Result<Self> {
        let part = if heads.has("AREA_TYPE") {
            None
        } else if heads.has("NAICS") {
            Some(Part::Industry)
        } else if heads.has("AREA") {
            // May 2012 to 2018: the place is a STATE or an AREA_NAME.
            Some(if heads.is_spelled("AREA_TITLE", "STATE") { Part::State } else { Part::Area })
        } else {
            Some(Part::National)
        };
        for name in ["AREA", "AREA_TITLE"] {
            if (part.is_none() || matches!(part, Some(Part::State | Part::Area))) && !heads.has(name) {
                return Err(place.row(1).refuse_in(name, "the column is missing"));
            }
        }
        if heads.has("NAICS") && !heads.has("NAICS_TITLE") {
            return Err(place.row(1).refuse_in("NAICS_TITLE", "the column is missing"));
        }
        Ok(Self { heads, year, place, part })
    }

    /// The table that a row belongs to; none for what the crate has no table of.
    fn part_of(&self, row: &Row<'_>, seen: &mut Seen) -> Result<Option<Part>> {
        let naics = self.heads.cell(row, "NAICS").show();
        // By the code before the group: 000001 and 999001 are all industries of one owner, and rows of an industry.
        let is_across = match naics.trim_start_matches('0') {
            "" if naics.is_empty() && self.heads.has("NAICS") => {
                self.heads.cell(row, "I_GROUP").show() == "cross-industry"
            }
            code => code.is_empty(),
        };
        let of_place = match self.part {
            Some(Part::Industry) => Part::National,
            Some(part) => part,
            None => match self.heads.cell(row, "AREA_TYPE").show().as_ref() {
                "1" => Part::National,
                "2" | "3" => Part::State,
                "4" | "6" => Part::Area,
                other => {
                    let reason = format!("`{other}` is no type of area that is known");
                    return Err(self.heads.refuse(&self.place, row, "AREA_TYPE", reason));
                }
            },
        };
        let part = match (is_across, of_place) {
            (true, part) => part,
            (false, Part::National) => Part::Industry,
            // Of states by sector the crate has no table.
            (false, _) => return Ok(None),
        };
        if part == Part::Industry && !seen.industries.contains(naics.as_ref()) {
            seen.industries.insert(naics.into_owned());
        }
        if part == Part::Area {
            seen.kinds.insert(self.kind(row));
        }
        seen.parts.insert(part);
        Ok(Some(part))
    }

    /// Codes such as 31-1120 stand for a broad and for a detailed occupation, with equal figures. Of all other
    /// groups the code stands once: those that are ours are taken into the tables that have them.
    fn is_broad(&self, row: &Row<'_>) -> bool {
        self.heads.cell(row, "O_GROUP").show() == "broad"
    }

    fn kind(&self, row: &Row<'_>) -> &'static str {
        let is_metropolitan = match self.heads.cell(row, "AREA_TYPE").show().as_ref() {
            // Nonmetropolitan areas of Alabama to Connecticut begin with a zero: 0100001.
            "" => self.heads.cell(row, "AREA").show().trim_start_matches('0').len() <= 5,
            kind => kind == "4",
        };
        if is_metropolitan { "metropolitan" } else { "nonmetropolitan" }
    }

    fn record(&self, row: &Row<'_>, part: Part, context: &Context<'_>) -> Result<Record> {
        let place = self.place.row(row.number);
        let file = match part {
            Part::National => NATIONAL,
            Part::State => STATE,
            Part::Area => AREA,
            Part::Industry if self.year < FIRST_WHOLE_INDUSTRY_YEAR => INDUSTRY_EARLIER,
            Part::Industry => INDUSTRY,
        };
        let mut record = Record::new(file, place)
            .with("year", self.year.to_string())
            .with("soc", self.heads.required(&self.place, row, "OCC_CODE")?)
            .with("title", self.heads.required(&self.place, row, "OCC_TITLE")?);
        match part {
            Part::National => {}
            Part::State => self.set_state(row, &mut record, context)?,
            Part::Area => self.set_area(row, &mut record, context)?,
            Part::Industry => self.set_industry(row, &mut record)?,
        }
        for (head, column, decimals) in FIGURES {
            if self.heads.has(head) {
                record.set(column, self.figure(row, file, head, decimals)?);
            }
        }
        Ok(record)
    }

    /// A national row once more, as that of all industries together.
    fn across(&self, record: &Record) -> Option<Record> {
        if self.year < FIRST_WHOLE_INDUSTRY_YEAR {
            return None;
        }
        let mut record = record.clone();
        record.file = INDUSTRY;
        for (_, column, decimals) in FIGURES {
            if let Some((_, text)) = record.cells.iter_mut().find(|(name, _)| *name == column)
                && let Ok(full) = style(INDUSTRY, decimals).write(&Value::text(text.clone().into()))
            {
                *text = full;
            }
        }
        let record = record.with("industry_code", "000000").with("industry_name", "Cross-industry");
        Some(record.with("i_group", "cross-industry"))
    }

    fn set_state(&self, row: &Row<'_>, record: &mut Record, context: &Context<'_>) -> Result<()> {
        let fips = format!("{:0>2}", self.heads.required(&self.place, row, "AREA")?);
        let Some(state) = context.states.by_fips(&fips) else {
            return Err(self.heads.refuse(&self.place, row, "AREA", format!("`{fips}` is no state of states.csv")));
        };
        record.set("fips", fips);
        record.set("name", state.name.clone());
        record.set("year_stated", "yes");
        Ok(())
    }

    fn set_area(&self, row: &Row<'_>, record: &mut Record, context: &Context<'_>) -> Result<()> {
        let (code, title) =
            (self.heads.required(&self.place, row, "AREA")?, self.heads.required(&self.place, row, "AREA_TITLE")?);
        let code = format!("{code:0>7}");
        if code.len() != 7 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(self.heads.refuse(&self.place, row, "AREA", format!("`{code}` is no area's code")));
        }
        let kind = self.kind(row);
        let state = if kind == "metropolitan" {
            let first = title.rsplit_once(", ").and_then(|(_, states)| states.split('-').next());
            first.and_then(|usps| context.states.by_usps(usps))
        } else {
            context.states.by_fips(&code[..2])
        };
        let Some(state) = state else {
            let reason = format!("`{title}` ({code}) does not say its state");
            return Err(self.heads.refuse(&self.place, row, "AREA_TITLE", reason));
        };
        record.set("state_fips", state.fips.clone());
        record.set("area_code", code);
        record.set("area_name", title);
        record.set("area_kind", kind);
        Ok(())
    }

    fn set_industry(&self, row: &Row<'_>, record: &mut Record) -> Result<()> {
        let (code, title) =
            (self.heads.required(&self.place, row, "NAICS")?, self.heads.required(&self.place, row, "NAICS_TITLE")?);
        let group = self.heads.text(row, "I_GROUP");
        record.set("industry", if group.is_empty() { title.clone() } else { format!("{title} [{group}]") });
        record.set("industry_name", title);
        record.set("i_group", group);
        record.set("naics", code.clone());
        record.set("industry_code", code);
        Ok(())
    }

    /// A figure, or the word for the mark that stands in its place.
    fn figure(&self, row: &Row<'_>, file: &str, head: &str, decimals: usize) -> Result<String> {
        let value = self.heads.cell(row, head);
        let is_wage = head.starts_with("H_") || head.starts_with("A_") || head == "MEAN_PRSE";
        let is_true = |flag: &str| self.heads.cell(row, flag).show().eq_ignore_ascii_case("true");
        let refuse = |reason: String| Err(self.heads.refuse(&self.place, row, head, reason));
        match value.show().as_ref() {
            "" => Ok(String::new()),
            // Paid by the year, or by the hour: there is no other wage that could be withheld.
            "*" if head.starts_with("H_") && is_true("ANNUAL") => Ok(String::new()),
            "*" if head.starts_with("A_") && is_true("HOURLY") => Ok(String::new()),
            "*" if is_wage => Ok("withheld".to_owned()),
            "**" if !is_wage => Ok("withheld".to_owned()),
            "#" if is_wage && head != "MEAN_PRSE" => Ok("#".to_owned()),
            mark @ ("*" | "**" | "#" | "~") => refuse(format!("the mark `{mark}` does not belong into this column")),
            _ => match style(file, decimals).write(value) {
                Ok(figure) if figure.starts_with('-') => refuse(format!("{figure} is less than nothing")),
                Ok(figure) => Ok(figure),
                Err(reason) => refuse(reason),
            },
        }
    }
}
