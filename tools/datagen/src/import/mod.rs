//! Brings a release of an agency into `data/*.csv`: `datagen import FILE…`.
//!
//! A file is recognized by its content, read row by row, held against what stands, reported, and
//! only then written, all of it or nothing.

mod book;
mod container;
mod counts;
mod desk;
mod gone;
mod harvest;
mod heads;
mod industries;
mod layouts;
mod merge;
mod occupations;
mod places;
mod plausible;
mod progress;
mod reading;
mod refusal;
mod report;
mod sources;
mod stored;
mod table;
mod targets;
mod top_codes;
mod value;
mod write;
mod zip_guard;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use container::Download;
use desk::Desk;
use refusal::{Refusal, Result};
use stored::Stored;

/// Bring the files of a release into data/*.csv.
///
/// Download the agency's file, run this, read what it prints, commit. What a file is, is seen by its
/// content, whatever its name:
///
///   OEWS workbooks of May 2012 to today: national, by state, by area, by industry, all in one
///   Employment Projections: occupation.xlsx, education.xlsx, skills.xlsx, the matrix of one occupation
///   O*NET: workbooks, or the tab-separated text of the database
///   Regional price parities by state (SARPP), the consumer price index (cu.data.1.AllItems)
///
/// Workbooks may be .xlsx or .xls, and zipped as they were published. Only rows of the crate's
/// occupations are taken. Before anything is written, a report says which rows are new, unchanged,
/// changed (each cell, old and new) and gone, and what looks wrong. A file that is not understood is
/// refused with sheet, row, column and reason, and then nothing is written. Importing twice changes
/// nothing.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// Files as they were downloaded; several at once are held against each other too
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// The day on which the files were downloaded, as 2027-04-02; goes into copies.csv
    #[arg(long, value_name = "DATE", required_unless_present = "dry_run", value_parser = date)]
    read_on: Option<String>,

    /// Report, and write nothing
    #[arg(long)]
    dry_run: bool,

    /// Also write what differs from a year that stands, and print the lines for the changelog
    #[arg(long)]
    correct: bool,

    /// The year of an OEWS workbook that names none: some of before May 2019
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(u16).range(2012..2100))]
    year: Option<u16>,

    /// The O*NET release of tables that name none, as 30.0; Read Me.txt among the files says it too
    #[arg(long, value_name = "RELEASE", value_parser = onet_release)]
    release: Option<String>,

    /// The folder of the CSV files
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

fn date(text: &str) -> std::result::Result<String, String> {
    let parts: Vec<_> = text.split('-').collect();
    let number = |index: usize, digits: usize| {
        parts.get(index).filter(|part| part.len() == digits).and_then(|part| part.parse::<u16>().ok())
    };
    match (number(0, 4), number(1, 2), number(2, 2)) {
        (Some(2000..=2199), Some(1..=12), Some(1..=31)) if parts.len() == 3 => Ok(text.to_owned()),
        _ => Err("is not a day such as 2027-04-02".to_owned()),
    }
}

fn onet_release(text: &str) -> std::result::Result<String, String> {
    if layouts::is_release(text) { Ok(text.to_owned()) } else { Err("is not a release such as 30.0".to_owned()) }
}

/// Finishes what an interrupted import had begun to write. Whatever reads `data/` does this first.
pub(crate) fn recover(data: &Path) -> std::io::Result<bool> {
    write::recover(data)
}

/// Runs the command, and says why it could not.
pub(crate) fn command(root: &Path, arguments: &Arguments) -> ExitCode {
    match run(root, arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            eprintln!("{refusal}\nnothing was written");
            ExitCode::FAILURE
        }
    }
}

/// An import into a few rows of each table, again and again: what a fuzz target runs.
pub struct Rehearsal {
    desk: Desk,
    arguments: Arguments,
}

impl Rehearsal {
    /// Opens the tables once.
    ///
    /// # Errors
    ///
    /// The reason for which they are refused.
    pub fn new(data: &Path) -> std::result::Result<Self, String> {
        let desk = Desk::open(data).map_err(|refusal| refusal.to_string())?.with_few_rows(20);
        let arguments = Arguments {
            files: Vec::new(),
            read_on: None,
            dry_run: true,
            correct: true,
            year: None,
            release: Some("91.0".to_owned()),
            data: None,
        };
        Ok(Self { desk, arguments })
    }

    /// Reads a file as the command would, and takes it in, but writes and prints nothing. Says what it
    /// would report.
    ///
    /// # Errors
    ///
    /// The reason for which the file is refused.
    pub fn import(&self, name: &str, file: &[u8]) -> std::result::Result<Vec<String>, String> {
        let download = Download::of(name.to_owned(), Stored::Memory(file.into()));
        let harvests = reading::read_all(&self.desk, &self.arguments, std::iter::once(download))
            .map_err(|refusal| refusal.to_string())?;
        let mut desk = self.desk.clone();
        let reports = desk.take_in(harvests, "2097-04-02").map_err(|refusal| refusal.to_string())?;
        Ok(reports.iter().map(report::FileReport::render).collect())
    }
}

/// Reads, reports, and writes.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<()> {
    let data = arguments.data.clone().unwrap_or_else(|| root.join("data"));
    if recover(&data).map_err(Refusal::plain)? {
        println!("an import that was interrupted has been finished\n");
    }
    let mut desk = Desk::open(&data)?;
    let harvests = reading::read(&desk, arguments)?;
    let reports = desk.take_in(harvests, arguments.read_on.as_deref().unwrap_or_default())?;
    for report in &reports {
        println!("{}", report.render());
    }
    let changelog = report::changelog(&reports);
    for line in desk.said() {
        println!("{line}");
    }
    if !changelog.is_empty() {
        println!("\nFor CHANGELOG.md, under Data:\n{}", changelog.join("\n"));
    }
    let corrections: usize = reports
        .iter()
        .flat_map(|report| &report.tables)
        .flat_map(|table| &table.outcomes)
        .filter(|outcome| outcome.corrects())
        .map(|outcome| outcome.changed.len() + outcome.gone.len())
        .sum();
    let files = desk.changed_files()?;
    if files.is_empty() {
        println!("\nnothing to write: all of it stands already");
        return Ok(());
    }
    let needs_leave = (corrections > 0 && !arguments.correct)
        .then(|| format!("{corrections} figures or rows of releases that stand would change; --correct writes them"));
    if arguments.dry_run {
        if let Some(reason) = needs_leave {
            println!("\n{reason}");
        }
        println!("\ndry run: nothing was written");
        return Ok(());
    }
    if let Some(reason) = needs_leave {
        return Err(Refusal::plain(reason));
    }
    write::write(&data, &files, &mut write::Straight).map_err(Refusal::plain)?;
    for (file, _) in &files {
        println!("wrote data/{file}");
    }
    println!("next: cargo run -p datagen");
    Ok(())
}
