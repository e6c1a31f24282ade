#!/usr/bin/env bash
# Tests the site: its pages and calls, its program, the load it bears, then the pages in a real browser.
#
# Ends with 3, after a line that says so, where chromium and chromedriver are not there (Debian's packages chromium and
# chromium-driver). Screenshots are left in target/screenshots.
set -euo pipefail
cd "$(dirname "$0")"

cargo test --quiet
cargo build --quiet --bins
cargo run --quiet --bin load
for tool in chromium chromedriver; do
    if ! command -v $tool >/dev/null; then
        echo "not run in a browser: $tool is not there"
        exit 3
    fi
done
screenshots=$(realpath -m "${CARGO_TARGET_DIR:-target}")/screenshots
SCREENSHOTS=$screenshots cargo test --quiet --test browser -- --ignored
