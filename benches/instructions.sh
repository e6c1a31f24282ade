#!/usr/bin/env bash
# What reading costs, in instructions: benches/instructions.sh
#
# Runs each operation of benches/instructions under callgrind, once n times and once 2n times; the
# difference divided by n is what one costs, with the loop around it. Callgrind counts, so that the
# machine's load does not matter. Ends with 1 where an aim is missed.
set -euo pipefail
target=$(realpath -m "${CARGO_TARGET_DIR:-$(dirname "$0")/../target}")/instructions
cd "$(dirname "$0")"

if ! command -v valgrind >/dev/null; then
    echo "valgrind is not there: no instructions are counted"
    exit 0
fi

cargo build --quiet --release --manifest-path instructions/Cargo.toml --target-dir "$target"
program="$target/release/instructions"
counted="$target/counted.txt"
missed=0

# instructions OPERATION TIMES
instructions() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" "$1" "$2" 2>&1 >"$counted" |
        awk '$2 == "Collected" { print $4 }'
}

# What one operation costs, in hundredths of an instruction.
declare -A cost
for operation in $("$program"); do
    case $operation in
        json*) times=20 ;;
        rank*) times=100 ;;
        junk* | blanks*) times=1000 ;;
        resolve* | matcher*) times=400 ;;
        # The texts some twenty times over.
        search) times=360 ;;
        *) times=8192 ;;
    esac
    once=$(instructions "$operation" "$times")
    twice=$(instructions "$operation" $((2 * times)))
    cost[$operation]=$(((twice - once) * 100 / times))
    case $operation in
        # A text of so many bytes was written: the cost is that of a byte.
        json*) cost[$operation]=$((${cost[$operation]} / $(cat "$counted"))) ;;
    esac
done

hundredths() {
    printf '%d.%02d' $(($1 / 100)) $(($1 % 100))
}

# hold DESCRIPTION COST AIM FLOOR, all in hundredths
hold() {
    local verdict=ok
    if (($2 > $3)); then
        verdict=MISSED missed=1
    fi
    printf '%-46s %9s %9s %9s  %s\n' "$1" "$(hundredths "$2")" "$(hundredths "$3")" "$(hundredths "$4")" "$verdict"
}

loop=${cost[loop]}
printf '%-46s %9s %9s %9s\n' "instructions" ours "at most" floor
hold "row by State, beyond the loop" $((${cost[row]} - loop)) 600 $((${cost[row-array]} - loop))
hold "State::from_usps" "${cost[code-from-usps]}" 4200 "${cost[code-table]}"
hold "code parsed as a State" "${cost[code-parse]}" 4200 "${cost[code-table]}"
hold "State::from_name" "${cost[name-from-name]}" 9000 "${cost[name-hash]}"
hold "name parsed as a State" "${cost[name-parse]}" 9000 "${cost[name-hash]}"
hold "name parsed as a State, against strum" "${cost[name-parse]}" "${cost[name-strum]}" "${cost[name-hash]}"
for kind in state area industry occupation soc source statistic education; do
    hold "a megabyte of junk, parsed as $kind" "${cost[junk-$kind]}" 10000 2000
done
for kind in state area industry; do
    hold "a megabyte of blanks, parsed as $kind" "${cost[blanks-$kind]}" 10000 2000
done
# A search among rows of 88 bytes with keys of seven, against one among bare numbers; by code the
# key is first looked for among all areas, for it may be none.
hold "area's row, of 507" "${cost[area-get]}" $((${cost[area-search]} * 5 / 2)) "${cost[area-search]}"
hold "area's row by code" "${cost[area-code-get]}" $((${cost[area-search]} * 9 / 2)) "${cost[area-search]}"
hold "state's row of any table" "${cost[any-year]}" 6000 "${cost[row-array]}"
# A misspelled name takes no more than the best public matcher would, over the same names; at first
# it took ten million.
hold "resolve, an exact name" "${cost[resolve-exact]}" 150000 "${cost[resolve-exact]}"
hold "resolve, a misspelled name" "${cost[resolve-misspelled]}" "${cost[matcher-misspelled]}" "${cost[resolve-exact]}"
hold "resolve, no name" "${cost[resolve-unknown]}" "${cost[matcher-unknown]}" "${cost[resolve-exact]}"
# The same texts took 38,100 when search built its index at its first call.
hold "search" "${cost[search]}" 3200000 "${cost[resolve-exact]}"
hold "JSON of the 51 rows, a byte" "${cost[json]}" 1500 "${cost[json-plain]}"
hold "JSON of 53 rows with all figures, a byte" "${cost[json-full]}" \
    $((${cost[json-full-plain]} * 6 / 5)) "${cost[json-full-plain]}"
hold "507 areas ranked, all" "${cost[rank-all]}" $((${cost[rank-sort]} * 3 / 2)) "${cost[rank-sort]}"
hold "507 areas ranked, the first five" "${cost[rank-five]}" $((${cost[rank-sort]} / 3)) "${cost[rank-sort]}"
printf '\nwhat others take: strum reads a code in %s, a name in %s; a map finds a row in %s\n' \
    "$(hundredths "${cost[code-strum]}")" "$(hundredths "${cost[name-strum]}")" \
    "$(hundredths $((${cost[row-map]} - loop)))"
exit "$missed"
