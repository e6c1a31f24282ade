//! Prints the public items of a crate with their signatures, one a line: `public-items RUSTDOC.json`.

use std::error::Error;
use std::io::{BufWriter, Write};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os().nth(1).ok_or("the file that rustdoc wrote is not named")?;
    // What every type has, or has by derivation, says nothing of this crate.
    let items = public_api::Builder::from_rustdoc_json(path)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    for item in items.items() {
        writeln!(out, "{item}")?;
    }
    Ok(out.flush()?)
}
