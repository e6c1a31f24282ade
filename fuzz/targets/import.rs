//! The importer: workbooks, CSV, text, zipped or not. A file is taken or refused; nothing else happens.
#![no_main]

use std::io::Write;
use std::path::Path;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(bytes).expect("written");
    let data = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../data"));
    if let Err(reason) = datagen::rehearse(data, file.path()) {
        assert!(!reason.is_empty());
    }
});
