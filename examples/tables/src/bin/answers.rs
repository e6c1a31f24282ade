//! What the library itself answers to the questions that are put to the files, as JSON.

use health_info_careers_tables::{Error, answers};

fn main() -> Result<(), Error> {
    println!("{}", serde_json::to_string_pretty(&answers()?)?);
    Ok(())
}
