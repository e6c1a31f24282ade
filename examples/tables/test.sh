#!/usr/bin/env bash
# Tests the tables: the crate's own tests, then five questions put to the files with DuckDB and Polars,
# held to what the library answers.
#
# Ends with 3, after a line that says so, where Python or its packages are not to be had.
set -euo pipefail
cd "$(dirname "$0")"
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")

cargo test --quiet
cargo run --quiet --bin write -- "$target/tables" >/dev/null
cargo run --quiet --bin answers >"$target/answers.json"

python=$target/python
if ! cmp --silent requirements.txt "$python/requirements.txt"; then
    rm -rf "$python"
    if ! python3 -m venv "$python" || ! "$python/bin/pip" install --quiet --disable-pip-version-check -r requirements.txt; then
        echo "not asked with DuckDB and Polars: python3 with venv, or its packages, are not there"
        exit 3
    fi
    cp requirements.txt "$python/"
fi
PYTHONDONTWRITEBYTECODE=1 "$python/bin/python" compare.py "$target/tables" "$target/answers.json"
