//! `search`: the best hits stand first, and the same words find the same.
#![no_main]

use health_info_careers::search;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let hits = search(text);
    for hit in &hits {
        assert!(hit.words() > 0 && !hit.found().text().is_empty());
    }
    assert_eq!(search(text).len(), hits.len());
});
