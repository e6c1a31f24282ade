#!/usr/bin/env bash
# The public items of the crate with their signatures, one a line: tools/public-api.sh [--check]
#
# Writes tests/public-api.txt, or compares with it. A line that goes away breaks someone: a major version. Needs a
# nightly compiler and cargo-public-api (`cargo install cargo-public-api`).
set -euo pipefail
cd "$(dirname "$0")/.."

file=tests/public-api.txt
list() {
    cargo +nightly public-api --package health-info-careers --all-features -sss --color never
}

if [[ ${1:-} == --check ]]; then
    diff "$file" <(list) || {
        echo "the public items are not those of $file: look at each line, then run tools/public-api.sh" >&2
        exit 1
    }
else
    list >"$file"
fi
