#!/usr/bin/env bash
# Tests the page: what it is told, then the built page in a real browser.
#
# Ends with 3, after a line that says so, where the page cannot be built, or chromium and chromedriver are
# not there (Debian's packages chromium and chromium-driver). Screenshots are left in target/.
set -euo pipefail
cd "$(dirname "$0")"

cargo test --quiet
./build.sh
page=$(realpath -m "${CARGO_TARGET_DIR:-target}")/page
sent=$(gzip -9 <"$page/careers_bg.wasm" | wc -c)
if ((sent > 400000)); then
    echo "$sent bytes of the library are sent to a browser: more than 400,000" >&2
    exit 1
fi
for tool in chromium chromedriver; do
    if ! command -v $tool >/dev/null; then
        echo "not run in a browser: $tool is not there"
        exit 3
    fi
done
PAGE=$page cargo test --quiet --manifest-path builder/Cargo.toml --test page
