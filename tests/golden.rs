//! Every fact, byte for byte, as `export_facts` writes it: what must not change unnoticed.
//!
//! The file is compressed, for it grows with the data. To accept a change after having read it:
//! `ACCEPT_FACTS=1 cargo test --all-features --test golden`.

mod shared;

use std::io::{Read, Write};
use std::path::Path;

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

fn exported() -> String {
    let output = shared::example("export_facts").args(["--format", "jsonl"]).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// The first lines in which two texts differ, to read and not to scroll through.
fn first_differences(old: &str, new: &str) -> String {
    let differences = old.lines().zip(new.lines()).enumerate().filter(|(_, (old, new))| old != new);
    let mut shown: Vec<_> =
        differences.take(5).map(|(index, (old, new))| format!("line {}:\n- {old}\n+ {new}", index + 1)).collect();
    shown.push(format!("{} lines before, {} now", old.lines().count(), new.lines().count()));
    shown.join("\n")
}

#[test]
fn facts_are_those_of_the_golden_file() {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("tests/golden/facts.jsonl.gz");
    let now = exported();
    if std::env::var_os("ACCEPT_FACTS").is_some() {
        let mut encoder = GzEncoder::new(std::fs::File::create(&path).unwrap(), Compression::best());
        encoder.write_all(now.as_bytes()).unwrap();
        encoder.finish().unwrap();
    }
    let mut golden = String::new();
    GzDecoder::new(std::fs::File::open(&path).unwrap()).read_to_string(&mut golden).unwrap();
    assert!(golden == now, "facts changed:\n{}", first_differences(&golden, &now));
}
