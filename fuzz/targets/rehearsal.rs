//! One import after the other into the same tables.

use std::cell::OnceCell;
use std::path::Path;

use datagen::Rehearsal;
use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

thread_local! {
    static REHEARSAL: OnceCell<Rehearsal> = const { OnceCell::new() };
}

pub fn import(name: &str, bytes: &[u8]) {
    REHEARSAL.with(|rehearsal| {
        let data = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../data"));
        let rehearsal = rehearsal.get_or_init(|| Rehearsal::new(data).expect("the tables are read"));
        match rehearsal.import(name, bytes) {
            Ok(reports) => assert!(reports.iter().all(|report| !report.is_empty())),
            Err(reason) => assert!(!reason.is_empty()),
        }
    });
}
