#!/usr/bin/env bash
# Which changes of the code no test notices: tools/mutants.sh [K/N] [library|datagen]
#
# K/N takes every Nth mutant of all files, from the Kth on: 0/40 is a sample. Needs cargo-mutants
# (`cargo install cargo-mutants`), and hours: each mutant costs a build and tests. Left out are generated tables, and
# what tools/mutants.toml excuses, each with its reason. Prints the share of viable mutants that died, a program that
# no longer ends counted among them; below 95 % it fails.
set -euo pipefail
cd "$(dirname "$0")/.."

shard=()
if [[ ${1:-} == */* ]]; then
    shard=(--shard "$1" --sharding round-robin)
    shift
fi
halves=("$@")
if [[ $# == 0 ]]; then
    halves=(library datagen)
fi

# The dependencies are built once for all runs, and nothing is built for a debugger.
export CARGO_TARGET_DIR=$PWD/target/mutants CARGO_PROFILE_DEV_DEBUG=0 INSTA_UPDATE=no
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# Runs the tests of some packages against the mutants of one: PACKAGE FOLDER ARGUMENT…
run() {
    # Exit statuses above 1 only say that some mutants lived or timed out; the count below judges.
    cargo mutants --config tools/mutants.toml --package "$1" --output "$out/$1" --baseline skip \
        --timeout 300 --build-timeout 600 --caught "${@:2}" || [[ $? -le 3 ]]
}

for half in "${halves[@]}"; do
    case $half in
    library)
        tests=(--test-package health-info-careers,health-info-careers-tests --all-features)
        # First what is quick to ask; then, of what lives, everything: threads, the examples, the documentation's.
        quick=(--lib)
        while read -r name; do
            case $name in examples | threads) ;; *) quick+=(--test "$name") ;; esac
        done < <(sed -nE '/^\[\[test\]\]/,/^$/s/^name = "(.*)"/\1/p' tests/Cargo.toml)
        run health-info-careers "${shard[@]}" "${tests[@]}" -- "${quick[@]}"
        # They are named one by one: a share of what is left would be other mutants. With their files, for
        # cargo-mutants takes a field that is left out of a value whatever the names say.
        names=()
        while read -r name; do
            names+=(--file "${name%%:*}" --re "^$(sed 's/[][\\.*^$(){}?+|]/\\&/g' <<<"$name")\$")
        done <"$out/health-info-careers/mutants.out/missed.txt"
        if [[ ${#names[@]} != 0 ]]; then
            run health-info-careers "${names[@]}" "${tests[@]}"
        fi
        ;;
    datagen)
        run datagen "${shard[@]}" --test-package datagen
        ;;
    esac
done

# The earlier pass of a package stands in mutants.out.old; what lived then and died now is in both.
died=$(sort -u "$out"/*/mutants.out*/caught.txt "$out"/*/mutants.out*/timeout.txt | wc -l)
lived=$(cat "$out"/*/mutants.out/missed.txt | wc -l)
unviable=$(sort -u "$out"/*/mutants.out*/unviable.txt | wc -l)
cat "$out"/*/mutants.out/missed.txt
awk -v died="$died" -v lived="$lived" -v unviable="$unviable" 'BEGIN {
    viable = died + lived
    share = viable ? 100 * died / viable : 100
    printf "%d of %d viable mutants died (%.1f %%); %d did not compile\n", died, viable, share, unviable
    exit share < 95
}'
