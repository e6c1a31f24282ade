//! Every fact, with unit, statistic, period and source: `--format jsonl` (default) or `csv`.
//!
//! `cargo run --example export_facts -- --format csv > facts.csv`

use std::io::{self, BufWriter, Write};

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

fn json_lines(out: &mut impl Write) -> io::Result<()> {
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

fn comma_separated(out: &mut impl Write) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(Fact::KEYS)?;
    for fact in facts() {
        writer.write_record(fields(&fact).map(Option::unwrap_or_default))?;
    }
    writer.flush()
}

fn main() -> io::Result<()> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let mut out = BufWriter::new(io::stdout().lock());
    let written = match arguments.as_slice() {
        [] | ["--format", "jsonl"] => json_lines(&mut out),
        ["--format", "csv"] => comma_separated(&mut out),
        _ => {
            eprintln!("usage: export_facts [--format jsonl|csv]");
            std::process::exit(2);
        }
    };
    match written.and_then(|()| out.flush()) {
        // Whoever reads only the first lines is done, not in trouble.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}
