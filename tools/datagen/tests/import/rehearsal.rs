//! The seeds of the fuzz targets: each is taken, or the fuzzer begins with what is refused at once.

use std::fs;
use std::path::Path;

use super::support::Workshop;
use super::workbooks::archive;

#[test]
fn seeds_are_taken_from_memory() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let rehearsal = datagen::Rehearsal::new(&root.join("data")).unwrap();
    let mut said = Vec::new();
    for entry in fs::read_dir(root.join("fuzz/seeds/import_text")).unwrap() {
        let path = entry.unwrap().path();
        let reports = rehearsal.import("seed.txt", &fs::read(&path).unwrap());
        said.extend(reports.unwrap_or_else(|reason| panic!("{}: {reason}", path.display())));
    }
    assert!(said.iter().any(|report| report.contains("cpi_u_monthly.csv: 2 new, 0 unchanged, 0 changed")), "{said:?}");

    // An archive is unpacked to memory too, and an import leaves nothing for the next.
    let shop = Workshop::new("rehearsal");
    let zip = shop.path("zones.zip");
    archive(&zip, &[("Job Zones.txt", &root.join("fuzz/seeds/import_text/zones.tsv"))]);
    let once = rehearsal.import("zones.zip", &fs::read(&zip).unwrap()).unwrap();
    assert!(once[0].contains("changed: 29-9021.00, job_zone: 3 -> 4"), "{once:?}");
    assert_eq!(rehearsal.import("zones.zip", &fs::read(&zip).unwrap()).unwrap(), once);
    assert_eq!(
        rehearsal.import("zones.zip", b"PK\x03\x04").unwrap_err(),
        "zones.zip: the archive is damaged, or the download was cut off (invalid Zip archive: Could not find EOCD): download it again"
    );
}
