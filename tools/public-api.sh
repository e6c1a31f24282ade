#!/usr/bin/env bash
# The public items of the crate with their signatures, one a line: tools/public-api.sh [--check]
#
# Writes tests/public-api.txt, or compares with it. A line that goes away breaks someone: a major version. Needs a
# nightly compiler: what rustdoc finds is written as JSON, and listed by tools/public-items.
set -euo pipefail
cd "$(dirname "$0")/.."

file=tests/public-api.txt
target=${CARGO_TARGET_DIR:-$PWD/target}/public-items
cargo +nightly rustdoc --quiet --package health-info-careers --lib --all-features --target-dir "$target" -- \
    -Zunstable-options --output-format json --cap-lints allow
list() {
    cargo run --quiet --manifest-path tools/public-items/Cargo.toml -- "$target/doc/health_info_careers.json"
}

if [[ ${1:-} == --check ]]; then
    diff "$file" <(list) || {
        echo "the public items are not those of $file: look at each line, then run tools/public-api.sh" >&2
        exit 1
    }
else
    list >"$file"
fi
