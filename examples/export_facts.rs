//! Every fact, with unit, statistic, period and source: `--format jsonl` (default) or `csv`.
//!
//! `cargo run --example export_facts -- --format csv > facts.csv`

#[path = "shared/shell.rs"]
mod shell;

use std::io::{self, Write};
use std::process::ExitCode;

use health_info_careers::{Fact, facts};

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

fn json_lines(out: &mut dyn Write) -> io::Result<()> {
    for fact in facts() {
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

fn comma_separated(out: &mut dyn Write) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(Fact::KEYS)?;
    for fact in facts() {
        writer.write_record(fields(&fact).map(Option::unwrap_or_default))?;
    }
    writer.flush()
}

fn main() -> ExitCode {
    shell::run("export_facts [--format jsonl|csv]", |arguments, out| {
        let format = match arguments {
            [] => "jsonl",
            [flag, format] if flag == "--format" => format,
            [argument, ..] => return Err(shell::wrong(format!("unknown argument {argument}"))),
        };
        match format {
            "jsonl" => json_lines(out)?,
            "csv" => comma_separated(out)?,
            other => return Err(shell::wrong(format!("unknown format {other}"))),
        }
        Ok(())
    })
}
