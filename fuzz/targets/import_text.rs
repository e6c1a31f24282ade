//! The importer of CSV and of tab-separated text: a file is taken or refused; nothing else happens.
#![no_main]

mod rehearsal;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| rehearsal::import("a.txt", bytes));
