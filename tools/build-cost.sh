#!/usr/bin/env bash
# What the crate itself costs in a clean build, its dependencies built before: tools/build-cost.sh [CHECKOUT]
#
# Prints seconds of CPU, the least of five builds, for dev and release. With another checkout the two are
# built in turn, in one run on one machine, and the ratio is printed: only that can be compared.
set -euo pipefail
cd "$(dirname "$0")/.."

export CARGO_INCREMENTAL=0
TIMEFORMAT="%U %S"
target=$(mktemp -d)
trap 'rm -rf "$target"' EXIT

# CPU seconds of compiling the library of one checkout alone.
library() {
    local folder=$1 profile=$2 built="$target/$(basename "$1")-$2"
    cargo build --quiet --manifest-path "$folder/Cargo.toml" -p health-info-careers --profile "$profile" --target-dir "$built"
    touch "$folder/src/lib.rs"
    { time cargo build --quiet --manifest-path "$folder/Cargo.toml" -p health-info-careers --profile "$profile" --target-dir "$built"; } 2>&1 |
        awk '{ print $1 + $2 }'
}

for profile in dev release; do
    own=() other=()
    for _ in 1 2 3 4 5; do
        own+=("$(library . "$profile")")
        [[ $# == 0 ]] || other+=("$(library "$1" "$profile")")
    done
    least=$(printf '%s\n' "${own[@]}" | sort -n | head -1)
    printf '%-8s %6.2f s' "$profile" "$least"
    if [[ $# != 0 ]]; then
        before=$(printf '%s\n' "${other[@]}" | sort -n | head -1)
        awk -v a="$least" -v b="$before" 'BEGIN { printf ", the other %.2f s, ratio %.2f", b, a / b }'
    fi
    echo
done
