//! The importer's containers: workbooks of the old and the new format, archives, texts. Most inputs are damaged.
#![no_main]

mod rehearsal;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| rehearsal::import("a.zip", bytes));
