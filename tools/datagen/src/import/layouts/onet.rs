//! O*NET's tables, as workbooks and as the tab-separated text of the database.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use super::Context;
use crate::import::book::{Book, Row};
use crate::import::harvest::{Harvest, Record, Release, Scope};
use crate::import::heads::{Head, Heads, needed, optional};
use crate::import::progress::Progress;
use crate::import::refusal::{Place, Result};
use crate::import::targets::style;

pub(super) const FIRST_HEAD: &str = "O*NET-SOC Code";

/// A table that the crate takes rows from.
#[derive(Debug)]
pub(in crate::import) struct Table {
    file: &'static str,
    /// A head that no other table has, or the beginning of the ids of its descriptors.
    sign: Sign,
    /// Head, column of `data/`, and decimals where it is a figure.
    columns: &'static [(&'static str, &'static str, Option<usize>)],
    /// The scales that are taken; all where there are none.
    scales: &'static [&'static str],
}

#[derive(Debug)]
enum Sign {
    Head(&'static str),
    Elements(&'static [&'static str]),
}

const SCORED: &[(&str, &str, Option<usize>)] = &[
    ("Element ID", "element_id", None),
    ("Element Name", "element", None),
    ("Scale ID", "scale", None),
    ("Data Value", "value", Some(2)),
    ("N", "n", Some(0)),
    ("Standard Error", "standard_error", Some(4)),
    ("Recommend Suppress", "recommend_suppress", None),
    ("Not Relevant", "not_relevant", None),
    ("Date", "date", None),
    ("Domain Source", "domain_source", None),
];

static TABLES: &[Table] = &[
    Table {
        file: "onet_alternate_titles.csv",
        sign: Sign::Head("Alternate Title"),
        columns: &[
            ("Alternate Title", "alternate_title", None),
            ("Short Title", "short_title", None),
            ("Source(s)", "sources", None),
        ],
        scales: &[],
    },
    Table {
        file: "onet_technologies.csv",
        sign: Sign::Head("Commodity Code"),
        columns: &[
            ("Example", "example", None),
            ("Commodity Code", "commodity_code", Some(0)),
            ("Commodity Title", "commodity_title", None),
            ("Hot Technology", "hot_technology", None),
            ("In Demand", "in_demand", None),
        ],
        scales: &[],
    },
    Table {
        file: "onet_related_occupations.csv",
        sign: Sign::Head("Relatedness Tier"),
        columns: &[
            ("Related O*NET-SOC Code", "related_onet_soc", None),
            ("Related Title", "related_title", None),
            ("Relatedness Tier", "tier", None),
            ("Index", "index", Some(0)),
        ],
        scales: &[],
    },
    Table {
        file: "onet_job_zones.csv",
        sign: Sign::Head("Job Zone"),
        columns: &[("Job Zone", "job_zone", Some(0)), ("Date", "date", None), ("Domain Source", "domain_source", None)],
        scales: &[],
    },
    Table {
        file: "onet_education_training.csv",
        sign: Sign::Head("Category"),
        columns: &[
            ("Element Name", "element", None),
            ("Scale ID", "scale", None),
            ("Category", "category", Some(0)),
            ("Data Value", "percent", Some(2)),
            ("Date", "date", None),
        ],
        scales: &["RL", "RW", "PT", "OJ"],
    },
    Table { file: "onet_interests.csv", sign: Sign::Elements(&["1.B.1"]), columns: SCORED, scales: &["OI", "IH"] },
    Table { file: "onet_work_values.csv", sign: Sign::Elements(&["1.B.2"]), columns: SCORED, scales: &["EX", "VH"] },
    Table { file: "onet_work_styles.csv", sign: Sign::Elements(&["1.C", "1.D"]), columns: SCORED, scales: &["IM"] },
    Table { file: "onet_skills.csv", sign: Sign::Elements(&["2.A", "2.B"]), columns: SCORED, scales: &["IM", "LV"] },
    Table { file: "onet_knowledge.csv", sign: Sign::Elements(&["2.C"]), columns: SCORED, scales: &["IM", "LV"] },
];

/// Every head of a table that is not a column of its own.
static OTHERS: &[Head] = &[
    needed(FIRST_HEAD),
    optional("Title", &[]),
    optional("Element ID", &[]),
    optional("Element Name", &[]),
    optional("Scale ID", &[]),
    optional("Scale Name", &[]),
    optional("Category", &[]),
    optional("Category Description", &[]),
    optional("Data Value", &[]),
    optional("N", &[]),
    optional("Standard Error", &[]),
    optional("Lower CI Bound", &[]),
    optional("Upper CI Bound", &[]),
    optional("Recommend Suppress", &[]),
    optional("Not Relevant", &[]),
    optional("Date", &[]),
    optional("Domain Source", &[]),
];

/// The table by its heads and its first row; none for a table that the crate does not take.
pub(super) fn recognize(rows: &[(u32, Vec<String>)]) -> Option<&'static Table> {
    let heads = &rows.first()?.1;
    let position = |name: &str| heads.iter().position(|head| head == name);
    let element = rows.get(1).zip(position("Element ID")).and_then(|((_, row), index)| row.get(index));
    TABLES.iter().find(|table| match table.sign {
        Sign::Head(name) => {
            position(name).is_some() && (name != "Category" || element.is_some_and(|id| id.starts_with("2.D")))
        }
        Sign::Elements(ids) => {
            position("Scale ID").is_some()
                && position("Category").is_none()
                && element.is_some_and(|element| ids.iter().any(|id| element.starts_with(id)))
        }
    })
}

/// The release that a read-me file names: `O*NET 29.3 Database`, `May 2025 Release`.
pub(super) fn read_me(rows: &[(u32, Vec<String>)]) -> Option<(String, Option<String>)> {
    let first = rows.first()?.1.first()?;
    let release = first.strip_prefix("O*NET ")?.split(' ').next()?.to_owned();
    let date = rows.get(1).and_then(|(_, cells)| cells.first()).and_then(|line| month(line));
    is_release(&release).then_some((release, date))
}

/// `May 2025 Release` as `2025-05`.
fn month(line: &str) -> Option<String> {
    let mut words = line.split(' ');
    let month = words.next()?;
    let month = super::prices::MONTHS.iter().position(|name| *name == month)? + 1;
    let year: u16 = words.next()?.parse().ok()?;
    Some(format!("{year}-{month:02}"))
}

pub(crate) fn is_release(text: &str) -> bool {
    text.split_once('.').is_some_and(|(major, minor)| {
        [major, minor].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
    })
}

pub(super) fn read(
    book: &mut Book,
    sheet: &str,
    table: &'static Table,
    context: &Context<'_>,
    progress: &Progress,
) -> Result<Harvest> {
    let place = book.place.sheet(sheet);
    let Some((release, date)) = context.onet_release else {
        return Err(place.refuse(
            "the table does not say of which O*NET release it is: add --release 30.0, or the file Read Me.txt of the release",
        ));
    };
    let known: Vec<Head> = OTHERS
        .iter()
        .filter(|head| table.columns.iter().all(|(name, ..)| *name != head.name))
        .map(|head| Head { name: head.name, also: head.also, is_needed: head.is_needed })
        .chain(table.columns.iter().map(|(name, column, _)| Head {
            name,
            also: &[],
            is_needed: !is_left_out(table, column),
        }))
        .collect();
    let (mut heads, mut records, mut codes, mut rows): (Option<Heads>, _, _, _) =
        (None, Vec::new(), BTreeSet::new(), 0);
    book.rows(sheet, Some(progress), &mut |row| {
        let Some(heads) = &heads else {
            let cells: Vec<_> = row.cells.iter().map(|cell| cell.show().into_owned()).collect();
            heads = Some(Heads::read(&cells, &known, &place.row(row.number))?);
            return Ok(ControlFlow::Continue(()));
        };
        rows += 1;
        heads.check_width(&place, row)?;
        let code = heads.cell(row, FIRST_HEAD).show();
        let scale = heads.cell(row, "Scale ID").show();
        let is_ours = code.get(..7).is_some_and(|soc| context.occupations.is_described(soc));
        if is_ours && (table.scales.is_empty() || table.scales.contains(&scale.as_ref())) {
            codes.insert(code.clone().into_owned());
            records.push(record(table, row, heads, &place, release, &code)?);
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let mut notes = Vec::new();
    if date.is_none() {
        notes.push("the month of the release is not known: fill in its period in sources.csv".to_owned());
    }
    Ok(Harvest {
        what: format!("O*NET {release}, {}", table.file.trim_start_matches("onet_").trim_end_matches(".csv")),
        release: Release {
            id: format!("onet-{release}"),
            family: "onet-",
            period: date.clone().unwrap_or_default(),
            title: Some(release.clone()),
        },
        records,
        across: Vec::new(),
        scopes: vec![Scope::new(table.file).only("onet_soc", codes)],
        rows_read: rows,
        notes,
        top_code: None,
        place,
    })
}

/// Columns that some of the tables with scores lack, and that some text files leave out.
fn is_left_out(table: &Table, column: &str) -> bool {
    let is_scored = matches!(table.sign, Sign::Elements(_));
    (is_scored && !["element", "scale", "value"].contains(&column))
        || ["in_demand", "element", "related_title"].contains(&column)
}

fn record(
    table: &'static Table,
    row: &Row<'_>,
    heads: &Heads,
    place: &Place,
    release: &str,
    code: &str,
) -> Result<Record> {
    let mut record = Record::new(table.file, place.row(row.number)).with("release", release).with("onet_soc", code);
    for (head, column, decimals) in table.columns {
        if *column == "related_title" && !heads.has(head) {
            continue;
        }
        let text = match decimals {
            _ if matches!(heads.cell(row, head).show().as_ref(), "" | "n/a") => String::new(),
            Some(decimals) => heads.figure(place, row, head, style(table.file, *decimals))?,
            None => heads.text(row, head),
        };
        record.set(column, text);
    }
    Ok(record)
}

#[cfg(test)]
mod tests {
    use super::{is_release, read_me, recognize};

    #[test]
    fn a_table_is_known_by_its_heads_and_its_first_element() {
        let file = |heads: &[&str], row: &[&str]| {
            let rows = [heads, row].map(|cells| (1, cells.iter().map(|cell| (*cell).to_owned()).collect()));
            recognize(&rows).map(|table| table.file)
        };
        let scored = ["O*NET-SOC Code", "Element ID", "Scale ID", "Data Value"];
        let of = |element| file(&scored, &["11-1011.00", element, "IM", "4.5"]);
        assert_eq!(of("1.B.1.a"), Some("onet_interests.csv"));
        assert_eq!(of("1.B.2.a"), Some("onet_work_values.csv"));
        assert_eq!(of("1.D.1.a"), Some("onet_work_styles.csv"));
        assert_eq!(of("2.B.1.a"), Some("onet_skills.csv"));
        assert_eq!(of("2.C.1.a"), Some("onet_knowledge.csv"));
        // Abilities, and the context of work, whose answers have categories as those about education have.
        assert_eq!(of("1.A.1.a.1"), None);
        let answers = ["O*NET-SOC Code", "Element ID", "Scale ID", "Category", "Data Value"];
        let of = |element| file(&answers, &["11-1011.00", element, "RL", "1", "4.5"]);
        assert_eq!(of("2.D.1"), Some("onet_education_training.csv"));
        assert_eq!(of("4.C.1.a"), None);
        assert_eq!(of("2.C.1.a"), None);
        assert_eq!(file(&["O*NET-SOC Code", "Element ID"], &["11-1011.00", "2.C.1.a"]), None);
        assert_eq!(file(&["O*NET-SOC Code", "Job Zone"], &["11-1011.00", "5"]), Some("onet_job_zones.csv"));
    }

    #[test]
    fn the_read_me_names_the_release() {
        let lines = |texts: &[&str]| texts.iter().map(|text| (1, vec![(*text).to_owned()])).collect::<Vec<_>>();
        let found = read_me(&lines(&["O*NET 29.3 Database", "May 2025 Release"]));
        assert_eq!(found, Some(("29.3".to_owned(), Some("2025-05".to_owned()))));
        assert_eq!(read_me(&lines(&["O*NET-SOC Code"])), None);
        assert!(is_release("31.0") && !is_release("31") && !is_release("3x.0"));
    }
}
