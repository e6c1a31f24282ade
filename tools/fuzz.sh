#!/usr/bin/env bash
# Feeds every fuzz target: tools/fuzz.sh [INPUTS] [TARGET…]
#
# INPUTS is how many inputs each target gets, 100,000 if not given; the importer gets a thousandth of them, for each
# of its inputs is a file. Needs a nightly compiler and cargo-fuzz (`cargo install cargo-fuzz`). Stops at the first
# input that panics, takes more than ten seconds or more than 2 GiB, and says where it was kept.
set -euo pipefail
cd "$(dirname "$0")/../fuzz"

inputs=${1:-100000}
targets=("${@:2}")
if [[ ${#targets[@]} == 0 ]]; then
    mapfile -t targets < <(cargo +nightly fuzz list)
fi

for target in "${targets[@]}"; do
    runs=$inputs
    if [[ $target == import ]]; then
        runs=$((inputs / 1000 + 1))
    fi
    corpus=$(mktemp -d)
    # The seeds are what the tests hold to be right, one input a line.
    case $target in
    resolve | search | parse)
        cut -f 1 ../tests/names/judged.tsv | awk -v folder="$corpus" '{ printf "%s", $0 > (folder "/" NR); close(folder "/" NR) }'
        ;;
    esac
    started=$SECONDS
    cargo +nightly fuzz run --sanitizer none --release "$target" "$corpus" -- -runs="$runs" -timeout=10 -rss_limit_mb=2048 \
        -max_len=4096 -print_final_stats=1 2>"$corpus.log" || {
        tail -n 30 "$corpus.log" >&2
        exit 1
    }
    awk -v target="$target" -v seconds=$((SECONDS - started)) '
        /number_of_executed_units/ { runs = $2 }
        /peak_rss_mb/ { memory = $2 }
        END { printf "%-12s %d inputs in %d s, at most %d MiB\n", target, runs, seconds, memory }' "$corpus.log"
    rm -rf "$corpus" "$corpus.log"
done
