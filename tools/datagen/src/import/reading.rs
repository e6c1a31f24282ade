//! Reads the files of a command: first what each sheet is, then the rows.

use std::collections::BTreeSet;

use super::Arguments;
use super::book::Book;
use super::container::Download;
use super::desk::{Desk, FileHarvest};
use super::harvest::{Harvest, Record, TopCode};
use super::layouts::{self, Context, ENOUGH, FieldDescriptions, Layout};
use super::progress::Progress;
use super::refusal::{Place, Result};
use super::report::thousands;
use super::sources;
use super::targets::INDUSTRY;

/// A workbook or text file with the layouts of its sheets.
struct Known {
    book: Book,
    sheets: Vec<(String, Layout)>,
}

/// A file that was named, and what it holds.
struct Opened {
    download: Download,
    members: Vec<Known>,
}

pub(super) fn read(desk: &Desk, arguments: &Arguments) -> Result<Vec<FileHarvest>> {
    read_all(desk, arguments, arguments.files.iter().map(|path| Download::open(path)))
}

pub(super) fn read_all(
    desk: &Desk,
    arguments: &Arguments,
    downloads: impl Iterator<Item = Result<Download>>,
) -> Result<Vec<FileHarvest>> {
    let mut opened = Vec::new();
    let mut hashes = BTreeSet::new();
    for download in downloads {
        let download = download?;
        if !hashes.insert(download.sha256.clone()) {
            return Err(Place::file(&download.name).refuse("is named twice"));
        }
        opened.push(open(download)?);
    }
    let onet_release = onet_release(&opened, arguments)?;
    let sources = sources::list(&desk.tables["sources.csv"]);
    let context = Context {
        occupations: &desk.occupations,
        states: &desk.states,
        sources: &sources,
        onet_release: onet_release.as_ref(),
    };
    let progress = Progress::new();
    let mut files = Vec::new();
    for Opened { download, mut members } in opened {
        let year = oews_year(&download, &members, arguments)?;
        let mut harvests = Vec::new();
        for Known { book, sheets } in &mut members {
            for (sheet, layout) in &*sheets {
                harvests.extend(layouts::read(
                    book,
                    sheet,
                    layout,
                    year.as_ref().map(|(year, _)| *year),
                    &context,
                    &progress,
                )?);
            }
        }
        whole_cycle(&download, &harvests)?;
        if let Some((_, Some(top))) = &year {
            for harvest in &mut harvests {
                harvest.notes.push(format!(
                    "# stands for at least ${} an hour, ${} a year",
                    top.hourly,
                    top.annual.parse().map_or_else(|_| top.annual.clone(), thousands)
                ));
                harvest.top_code = Some(top.clone());
            }
        }
        files.push(FileHarvest { download, harvests });
    }
    all_industries(&mut files);
    Ok(files)
}

/// The table by industry begins with all industries together, which only the nation's workbook has: it may be
/// another file than those by industry.
fn all_industries(files: &mut [FileHarvest]) {
    let harvests = || files.iter().flat_map(|file| &file.harvests);
    let key = |record: &Record| (record.get("year").to_owned(), record.get("soc").to_owned());
    let by_industry: BTreeSet<_> =
        harvests().flat_map(|harvest| &harvest.records).filter(|record| record.file == INDUSTRY).map(key).collect();
    for harvest in files.iter_mut().flat_map(|file| &mut file.harvests) {
        let across = std::mem::take(&mut harvest.across);
        harvest.records.extend(across.into_iter().filter(|record| by_industry.contains(&key(record))));
    }
}

fn open(download: Download) -> Result<Opened> {
    let mut members = Vec::new();
    let mut strange = Vec::new();
    for member in &download.members {
        let mut book = Book::open(member)?;
        let mut sheets = Vec::new();
        let mut first_row = None;
        for sheet in book.sheets() {
            let rows = book.first_rows(&sheet, ENOUGH)?;
            match layouts::recognize(&sheet, &rows, &book.place)? {
                Some(layout) => sheets.push((sheet, layout)),
                None => first_row = first_row.or_else(|| rows.into_iter().next().map(|(_, cells)| (sheet, cells))),
            }
        }
        if sheets.is_empty() {
            strange.push((member.place.clone(), first_row));
        } else {
            members.push(Known { book, sheets });
        }
    }
    // In an archive, a read-me of another kind may lie beside the tables.
    if members.is_empty() {
        let (place, first_row) = strange.into_iter().next().unwrap_or((Place::file(&download.name), None));
        let (sheet, cells) = first_row.unwrap_or_default();
        let cells: Vec<_> = cells.into_iter().filter(|cell| !cell.is_empty()).take(6).collect();
        return Err(place.sheet(&sheet).row(1).refuse(format!(
            "is no table that is known: it begins with `{}`; see datagen import --help",
            cells.join(" | ")
        )));
    }
    Ok(Opened { download, members })
}

/// The year of OEWS tables, and what `#` stands for: said by the sheet of field descriptions, by
/// the names of sheets, or by whoever imports. All must agree.
fn oews_year(download: &Download, members: &[Known], arguments: &Arguments) -> Result<Option<(u16, Option<TopCode>)>> {
    let mut claims: Vec<(u16, String)> = Vec::new();
    let (mut top_code, mut tables) = (None, Vec::new());
    for Known { book, sheets } in members {
        for (sheet, layout) in sheets {
            match layout {
                Layout::Fields(FieldDescriptions { year, top_code: top }) => {
                    claims.push((*year, format!("{}", book.place.sheet(sheet))));
                    top_code = top_code.or_else(|| top.clone());
                }
                Layout::Oews => {
                    tables.push(book.place.sheet(sheet));
                    if let Some(year) = layouts::year_in_name(sheet) {
                        claims.push((year, format!("the name of sheet {sheet}")));
                    }
                }
                _ => {}
            }
        }
    }
    let Some(place) = tables.into_iter().next() else { return Ok(None) };
    claims.extend(arguments.year.map(|year| (year, "--year".to_owned())));
    let Some((year, by)) = claims.first() else {
        let hint = layouts::year_in_name(&download.name).or_else(|| {
            // national_M2018_dl.xlsx within its archive.
            layouts::year_in_name(&place.file)
        });
        let hint =
            hint.map_or(String::new(), |year| format!("; its name speaks of {year}: if that is so, add --year {year}"));
        return Err(place.refuse(format!("the workbook does not say of which year it is{hint}")));
    };
    if let Some((other, other_by)) = claims.iter().find(|(other, _)| other != year) {
        return Err(place.refuse(format!("two periods in one: May {year} says {by}, May {other} says {other_by}")));
    }
    Ok(Some((*year, top_code)))
}

/// Tables 1.2 and 1.10 make a row together, so that neither may be missing or of another period.
fn whole_cycle(download: &Download, harvests: &[Harvest]) -> Result<()> {
    let periods: BTreeSet<_> = harvests
        .iter()
        .filter(|harvest| harvest.what.starts_with("Employment Projections"))
        .map(|harvest| &harvest.what)
        .collect();
    if periods.len() > 1 {
        let periods: Vec<_> = periods.into_iter().map(String::as_str).collect();
        return Err(Place::file(&download.name).refuse(format!("two periods in one: {}", periods.join(" and "))));
    }
    let outlook = harvests.iter().filter(|harvest| harvest.what.starts_with("Employment Projections")).count();
    if outlook == 1 {
        return Err(Place::file(&download.name).refuse("has only one of the tables 1.2 and 1.10"));
    }
    Ok(())
}

/// The O*NET release: by `--release`, or by a read-me among the files.
fn onet_release(opened: &[Opened], arguments: &Arguments) -> Result<Option<(String, Option<String>)>> {
    let mut found = arguments.release.clone().map(|release| (release, None));
    for Opened { download, members } in opened {
        for (_, layout) in members.iter().flat_map(|member| &member.sheets) {
            let Layout::ReadMe(release, month) = layout else { continue };
            match &found {
                Some((known, _)) if known != release => {
                    let reason = format!("is of O*NET {release}, the others of {known}: two releases in one");
                    return Err(Place::file(&download.name).refuse(reason));
                }
                _ => found = Some((release.clone(), month.clone())),
            }
        }
    }
    Ok(found)
}
