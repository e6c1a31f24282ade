//! Writes every table: `cargo run -- [DIRECTORY]`, by default `target/tables`.

use std::path::PathBuf;
use std::process::ExitCode;

use health_info_careers_tables::write_all;

fn main() -> ExitCode {
    let directory = std::env::args_os().nth(1).map_or_else(|| PathBuf::from("target/tables"), PathBuf::from);
    match write_all(&directory) {
        Ok(written) => {
            for (name, rows) in written {
                println!("{rows:>6} rows  {}", directory.join(name).with_extension("{parquet,arrow}").display());
            }
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
