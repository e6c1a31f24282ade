//! A run that is killed leaves the old files, or the new ones once the next run has begun.

use std::process::Stdio;
use std::time::Instant;

use super::support::Workshop;
use super::workbooks::{HEADS, national, oews};

#[test]
fn a_killed_run_leaves_the_old_or_the_new() {
    let shop = Workshop::new("killed");
    let rows = [national("29-2072", "Medical Records Specialists"), national("00-0000", "All Occupations")];
    oews(&shop.path("national.xlsx"), "national_M2091_dl", 2091, &HEADS, &rows);
    let old = shop.state();
    let begun = Instant::now();
    shop.imported(&["national.xlsx"]);
    let whole = begun.elapsed();
    let new = shop.state();
    assert_ne!(old, new);

    // Each step goes towards the moment at which files are written, wherever the machine's load puts it.
    let (mut left_old, mut left_new, mut wait) = (0, 0, whole);
    for step in 0_u32..80 {
        for (file, text) in &old {
            std::fs::write(shop.data(file), text).unwrap();
        }
        let mut child = shop
            .command(&["--read-on", "2027-04-02", "national.xlsx"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(wait);
        child.kill().unwrap();
        child.wait().unwrap();
        // Any next run puts in order what was left, even one that is refused.
        assert!(!shop.import(&["nowhere.xlsx"]).is_done);
        let found = shop.state();
        assert!(found == old || found == new, "killed in step {step}: a mixture");
        let stride = whole * (1 + step % 5) / 40;
        if found == old {
            (left_old, wait) = (left_old + 1, wait + stride);
        } else {
            (left_new, wait) = (left_new + 1, wait.saturating_sub(stride));
        }
    }
    assert!(
        left_old > 0 && left_new > 0,
        "{left_old} runs left the old, {left_new} the new: none fell into the writing"
    );
}

#[test]
fn a_run_that_was_interrupted_is_finished_and_said() {
    let shop = Workshop::new("interrupted");
    std::fs::write(shop.data(".import-journal"), "top_codes.csv\n").unwrap();
    std::fs::write(shop.data("top_codes.csv.new"), "new").unwrap();
    assert_eq!(shop.import(&["nowhere.xlsx"]).out, "an import that was interrupted has been finished\n\n");
    assert_eq!(std::fs::read_to_string(shop.data("top_codes.csv")).unwrap(), "new");
    assert_eq!(shop.import(&["nowhere.xlsx"]).out, "");
}
