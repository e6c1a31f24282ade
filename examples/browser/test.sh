#!/usr/bin/env bash
# Tests the page: what it is told, then the built page in a real browser.
#
# Ends with 3, after a line that says so, where the page cannot be built, or chromium and chromedriver are
# not there (Debian's packages chromium and chromium-driver). Screenshots are left in target/.
set -euo pipefail
cd "$(dirname "$0")"

cargo test --quiet
./build.sh
for tool in chromium chromedriver; do
    if ! command -v $tool >/dev/null; then
        echo "not run in a browser: $tool is not there"
        exit 3
    fi
done
PAGE=$(realpath -m "${CARGO_TARGET_DIR:-target}")/page cargo test --quiet --manifest-path builder/Cargo.toml --test page
