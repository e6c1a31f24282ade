//! Every fact, with unit, statistic, period and source: `--format jsonl` (default) or `csv`.
//!
//! `cargo run --example export_facts -- --occupation 29-2072 --state NJ --year 2025 --format csv`
//!
//! `--class`, `--occupation`, `--source`, `--state` and `--year` choose among the facts; what is
//! named twice counts as either, different filters must all hold. `--year` is that of the period, of
//! a span its first or last. `--output facts.csv` writes to a file, with progress on a terminal.

#[path = "export_facts/choice.rs"]
mod choice;
#[path = "export_facts/progress.rs"]
mod progress;
#[path = "shared/shell.rs"]
mod shell;

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use choice::Choice;
use health_info_careers::{Fact, facts};
use progress::Progress;

const USAGE: &str = "export_facts [--format jsonl|csv] [--output FILE] [--class state-wage] \
    [--occupation 29-2072] [--source oews-2025-05] [--state NJ] [--year 2025]";

/// The fact as texts; the value is the seventh.
fn fields(fact: &Fact) -> [Option<String>; 13] {
    [
        Some(fact.class().to_string()),
        Some(fact.sources().to_string()),
        fact.section().map(str::to_owned),
        fact.occupation().map(|soc| soc.to_string()),
        fact.subject().as_str().map(str::to_owned),
        fact.text().map(|text| text.to_string()),
        fact.value().map(|value| value.to_string()),
        fact.unit().map(|unit| unit.to_string()),
        fact.statistic().map(|measure| measure.code().to_owned()),
        fact.period().map(|period| period.code().to_string()),
        fact.dating().map(|dating| dating.to_string()),
        Some(fact.status().to_string()),
        Some(fact.is_approximate().to_string()),
    ]
}

fn json_lines(facts: impl Iterator<Item = Fact>, out: &mut dyn Write) -> io::Result<()> {
    for fact in facts {
        let mut separator = '{';
        for (key, field) in Fact::KEYS.iter().zip(fields(&fact)) {
            let value = match field {
                None => "null".to_owned(),
                // A number and a yes or no stand as they are.
                Some(plain) if ["value", "approximate"].contains(key) => plain,
                Some(text) => serde_json::to_string(&text)?,
            };
            write!(out, "{separator}\"{key}\":{value}")?;
            separator = ',';
        }
        writeln!(out, "}}")?;
    }
    Ok(())
}

fn comma_separated(facts: impl Iterator<Item = Fact>, out: &mut dyn Write) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(Fact::KEYS)?;
    for fact in facts {
        writer.write_record(fields(&fact).map(Option::unwrap_or_default))?;
    }
    writer.flush()
}

fn export(choice: &Choice, progress: &mut Progress, out: &mut dyn Write) -> io::Result<()> {
    let chosen = facts().filter(|fact| choice.has(fact)).inspect(|_| progress.one_more());
    if choice.is_csv { comma_separated(chosen, out) } else { json_lines(chosen, out) }
}

fn main() -> ExitCode {
    shell::run(USAGE, |arguments, out| {
        let choice = Choice::of(arguments)?;
        let Some(path) = &choice.output else {
            return Ok(export(&choice, &mut Progress::silent(), out)?);
        };
        let of_file = |error: io::Error| format!("{path}: {error}");
        let mut file = BufWriter::new(File::create(path).map_err(of_file)?);
        let mut progress = Progress::on_terminal();
        export(&choice, &mut progress, &mut file).and_then(|()| file.flush()).map_err(of_file)?;
        progress.done(path);
        Ok(())
    })
}
