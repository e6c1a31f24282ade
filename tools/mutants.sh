#!/usr/bin/env bash
# Which changes of the code no test notices: tools/mutants.sh [K/N]
#
# K/N runs one shard of N. Needs cargo-mutants (`cargo install cargo-mutants`), and hours: each mutant costs a build
# and the tests. Generated tables are left out, and what .cargo/mutants.toml excuses, each with its reason. Prints the
# share of viable mutants that died; below 95 % it fails.
set -euo pipefail
cd "$(dirname "$0")/.."

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
shard=()
if [[ -n ${1:-} ]]; then
    shard=(--shard "$1")
fi

# Exit statuses above 1 only say that some mutants lived or timed out; the count below judges.
cargo mutants --config tools/mutants.toml --workspace --package health-info-careers --package datagen \
    --output "$out" --baseline skip --timeout 600 "${shard[@]}" || [[ $? -le 3 ]]

count() {
    wc -l <"$out/mutants.out/$1.txt"
}
caught=$(count caught) missed=$(count missed) hung=$(count timeout) unviable=$(count unviable)
cat "$out/mutants.out/missed.txt"
awk -v caught="$caught" -v missed="$missed" -v hung="$hung" -v unviable="$unviable" 'BEGIN {
    viable = caught + missed + hung
    share = viable ? 100 * (caught + hung) / viable : 100
    printf "%d of %d viable mutants died (%.1f %%); %d did not compile\n", caught + hung, viable, share, unviable
    exit share < 95
}'
