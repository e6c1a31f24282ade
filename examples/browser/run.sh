#!/usr/bin/env bash
# Builds the page and serves it on this machine: run.sh [PORT]
set -euo pipefail
cd "$(dirname "$0")"

./build.sh
cargo run --quiet --manifest-path builder/Cargo.toml --bin serve -- \
    "$(realpath -m "${CARGO_TARGET_DIR:-target}")/page" "${1:-8080}"
