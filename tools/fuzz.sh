#!/usr/bin/env bash
# Feeds the fuzz targets: tools/fuzz.sh [--untraced] [--seconds N | INPUTS] [TARGET…]
#
# --untraced follows no comparisons and does not weigh what it found before: several times as many inputs a second,
# each of which finds less.
# INPUTS is how many inputs each target gets, 100,000 if not given; --seconds gives each as many as it takes in this
# time. The same run feeds the same inputs. Needs a nightly compiler and cargo-fuzz (`cargo install cargo-fuzz`).
# Arithmetic that overflows counts as a panic. Stops at the first input that panics, takes more than ten seconds or
# more than 2 GiB, and says where it was kept.
set -euo pipefail
cd "$(dirname "$0")/../fuzz"

traced=() weighed=()
if [[ ${1:-} == --untraced ]]; then
    traced=(--no-trace-compares) weighed=(-entropic=0 -reduce_inputs=0)
    shift
fi
if [[ ${1:-} == --seconds ]]; then
    limit=-max_total_time=$2
    shift 2
else
    limit=-runs=${1:-100000}
    shift $(($# > 0))
fi
targets=("$@")
if [[ ${#targets[@]} == 0 ]]; then
    mapfile -t targets < <(cargo +nightly fuzz list)
fi
# Nothing is built for a debugger.
export CARGO_PROFILE_RELEASE_DEBUG=0
options=(--sanitizer none --release --debug-assertions "${traced[@]}")
cargo +nightly fuzz build "${options[@]}" 2>&1 | grep -E '^error|warning: unused' >&2 || true

# The seeds are small inputs that are right: each in a file, or one a line.
seed() {
    case $1 in
    resolve | search | parse) cut -f 1 ../tests/names/judged.tsv ;;
    deserialize) cat seeds/deserialize.txt ;;
    import_*)
        if [[ -d seeds/$1 ]]; then
            cp seeds/"$1"/* "$2"
        fi
        ;;
    esac | awk -v folder="$2" '{ printf "%s", $0 > (folder "/" NR); close(folder "/" NR) }'
}

for target in "${targets[@]}"; do
    corpus=$(mktemp -d)
    seed "$target" "$corpus"
    # A little longer than what is read of a text at all; of a file, than the longest seed: more are more rows.
    case $target in
    import_*) longest=2048 ;;
    search | deserialize) longest=600 ;;
    *) longest=192 ;;
    esac
    started=$SECONDS
    cargo +nightly fuzz run "${options[@]}" "$target" "$corpus" -- "$limit" "${weighed[@]}" -seed=1 -timeout=10 \
        -rss_limit_mb=2048 -max_len="$longest" -print_final_stats=1 2>"$corpus.log" || {
        tail -n 30 "$corpus.log" >&2
        exit 1
    }
    awk -v target="$target" -v seconds=$((SECONDS - started)) '
        /number_of_executed_units/ { runs = $2 }
        /peak_rss_mb/ { memory = $2 }
        END { printf "%-16s %9d inputs in %d s, at most %d MiB\n", target, runs, seconds, memory }' "$corpus.log"
    rm -rf "$corpus" "$corpus.log"
done
