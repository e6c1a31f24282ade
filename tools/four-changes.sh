#!/usr/bin/env bash
# The four changes that data/README.md calls small, made on a copy of the tree: tools/four-changes.sh
#
# A release, an occupation and a certification: each edits only the files that its recipe names, runs datagen
# once and builds; then every test runs. A statistic: the compiler names each place that is still to be filled.
# All figures are made up. The copies share a target directory of their own: cargo would take what it compiled
# of a copy for the tree's. What the tree's dependencies were compiled to is taken along.
set -euo pipefail
cd "$(dirname "$0")/.."

# Made-up data are not what clippy is to check.
unset RUSTC_WORKSPACE_WRAPPER
work=${CARGO_TARGET_DIR:-$PWD/target}/four-changes
copy=$work/tree
started=$SECONDS

say() {
    echo "$1 (after $((SECONDS - started)) s)"
}

fail() {
    say "four changes: $1" >&2
    exit 1
}

# The tree as git knows it, with what is not committed yet; nothing else.
fresh_copy() {
    rm -rf "$copy"
    mkdir -p "$copy"
    git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
        [[ ! -e $file ]] || printf '%s\0' "$file"
    done | xargs -0 cp --parents --preserve=timestamps -t "$copy"
    sed -i '/^datagen = /d' "$copy/.cargo/config.toml" # it runs once
    touch "$copy/src/lib.rs" "$copy/tools/datagen/src/lib.rs"
}

# All but what the copies change; cargo knows it by these files.
take_dependencies() {
    local built=${CARGO_TARGET_DIR:-$PWD/target}/debug part
    mkdir -p "$work/target/debug"
    for part in build deps .fingerprint; do
        [[ ! -d $built/$part ]] || cp -r --preserve=timestamps "$built/$part" "$work/target/debug/"
    done
    rm -rf "$work"/target/debug/.fingerprint/{health-info-careers,datagen}*
}

# One run of datagen, as the tree has it: the program that DATAGEN names, or one that is built for it.
generate() {
    if [[ -n ${DATAGEN:-} ]]; then
        "$DATAGEN" --data "$copy/data" --out "$copy"
    else
        cargo run --quiet -p datagen -- --data "$copy/data" --out "$copy"
    fi
}

# In the copy, as fast as it compiles.
in_copy() {
    (cd "$copy" && CARGO_TARGET_DIR=$work/target CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=0 cargo "$@")
}

# Where the compiler stops, `file: what`, without the lines.
stops() {
    in_copy check --quiet -p health-info-careers --all-features --message-format short 2>&1 |
        sed -nE 's/^([a-z_\/]+\.rs):[0-9:]+ error\[E[0-9]+\]: (.*)$/\1: \2/p' | sort
}

# Stops with a difference: what was expected, what came.
expect() {
    diff <(printf '%s\n' "$1") <(printf '%s\n' "$2") || fail "$3"
}

# Writes a line behind the one that matches; the file is to have it once.
add_line() {
    [[ $(grep -c -- "$2" "$copy/$1") == 1 ]] || fail "$1 has no one line $2"
    text=$3 awk -v match_="$2" '{ print } $0 ~ match_ { print ENVIRON["text"] }' "$copy/$1" >"$copy/$1.new"
    mv "$copy/$1.new" "$copy/$1"
}

# Adds standard input after the last line of a CSV file in the copy that begins with the text.
insert_after() {
    local file=$copy/data/$1
    added=$(cat) awk -v start="$2" '
        { lines[NR] = $0; if (index($0, start) == 1) last = NR }
        END { for (n = 1; n <= NR; n++) { print lines[n]; if (n == last) print ENVIRON["added"] } }
    ' "$file" >"$file.new"
    mv "$file.new" "$file"
}

# The rows of one table for one occupation and year.
rows() {
    grep "^$3,$2," "data/oews_$1.csv"
}

last=$(awk -F, '$2 == "29-2072" { print $1 }' data/oews_state.csv | sort -n | tail -1)
next=$((last + 1))

# The next May by state, each state with ten jobs more.
a_release() {
    local new
    new=$(rows state 29-2072 "$last" | sed "s/^$last,/$next,/; s/oews-$last-05/oews-$next-05/" |
        awk -F, -v OFS=, '$5 ~ /^[0-9]+$/ { $5 += 10 } 1')
    echo "$new" >>"$copy/data/oews_state.csv"
    insert_after releases.csv "oews_state.csv,29-2072," <<<"oews_state.csv,29-2072,$next,$(wc -l <<<"$new"),"
    grep "^oews-$last-05," data/sources.csv | sed "s/$last/$next/g" | insert_after sources.csv "oews-$last-05,"
}

# One that has a national and a state table, and no projections.
an_occupation() {
    local code=29-2092 title="Hearing Aid Specialists" table
    insert_after occupations.csv 29-2072, <<<"$code,HEARING_AID_SPECIALISTS,$title,SOC 2018,field,,made up"
    insert_after soc_crosswalk.csv "SOC 2010,29-2071," <<<"SOC 2010,$code,$title,SOC 2018,$code,$title,no,X2"
    for table in national state; do
        rows "$table" 29-2072 "$last" | sed "s/,29-2072,/,$code,/; s/Medical Records Specialists/$title/" >>"$copy/data/oews_$table.csv"
        insert_after releases.csv "oews_$table.csv,29-2072," <<<"oews_$table.csv,$code,$last,$(rows "$table" 29-2072 "$last" | wc -l),"
    done
}

a_certification() {
    cat >>"$copy/data/certifications.csv" <<'END'
CXYZ,name,Certified Xylograph Yardage Zoner,made-up-page,high,
CXYZ,issuer,AAPC,made-up-page,high,
CXYZ,accreditor,none,made-up-page,high,no accredited program among the requirements
CXYZ,field,coding,made-up-page,high,our grouping
CXYZ,route,education:high-school & exam,made-up-page,high,
CXYZ,renewal_years,2,made-up-page,high,
CXYZ,ceus,20,made-up-page,high,
END
    echo 'made-up-page,page,,,2026,,https://example.org/cxyz,' >>"$copy/data/sources.csv"
}

# The library's two places, then the tables: nothing compiles before all know the statistic.
a_statistic() {
    local uncovered="non-exhaustive patterns: \`Statistic::P95\` not covered: pattern \`Statistic::P95\` not covered" table
    add_line src/unit/statistic.rs '^ *P90 = ' '        /// The 95th percentile: one worker in twenty earns more.
        P95 = "p95", "95th percentile";'
    expect "src/unit/statistic.rs: $uncovered
src/wage/column.rs: $uncovered" "$(stops)" "the compiler names other places for a statistic"
    add_line src/unit/statistic.rs '^ *Self::P90 => ' '            Self::P95 => 95,'
    add_line src/wage/column.rs '^ *Statistic::P90 => ' '        Statistic::P95 => ("hourly_p95", "annual_p95"),'
    expect "src/wage/tables.rs: evaluation panicked: the tables have other columns than rows: see STATISTICS in \
tools/datagen: evaluation of \`wage::tables::_\` failed here" "$(stops)" "the library compiles with tables of other columns"

    sed -i 's/("p90", "p90")\];/("p90", "p90"), ("p95", "p95")];/' "$copy/tools/datagen/src/wages/cells.rs"
    add_line tools/datagen/src/codebook/columns.rs '"hourly_p90"' '    ("hourly_p95", "hourly wage, 95th percentile", "dollars an hour"),'
    add_line tools/datagen/src/codebook/columns.rs '"annual_p90"' '    ("annual_p95", "annual wage, 95th percentile", "dollars a year"),'
    for table in national state area industry; do
        add_columns "$copy/data/oews_$table.csv"
    done
    in_copy run --quiet -p datagen || fail "a_statistic: datagen refused it"
}

# An empty column behind each that ends in _p90, named _p95; fields may be quoted.
add_columns() {
    awk '
        function put(line, names,    at, column, quoted, letter, out) {
            column = 1
            for (at = 1; at <= length(line); at++) {
                letter = substr(line, at, 1)
                if (letter == "\"") quoted = !quoted
                if (letter == "," && !quoted) {
                    if (column in new) out = out "," (names ? new[column] : "")
                    column++
                }
                out = out letter
            }
            return out
        }
        NR == 1 {
            count = split($0, names, ",")
            for (n = 1; n <= count; n++) if (sub(/_p90$/, "_p95", names[n])) new[n] = names[n]
        }
        { print put($0, NR == 1) }
    ' "$1" >"$1.new"
    mv "$1.new" "$1"
}

take_dependencies
fresh_copy
for change in a_release an_occupation a_certification; do
    "$change"
    generate >/dev/null || fail "$change: datagen refused it"
    in_copy check --quiet -p health-info-careers --all-features || fail "$change: the library does not compile"
    say "$change"
done
# What the examples print, the facts and the names that the data give are meant to move, and are only written anew.
export INSTA_UPDATE=always ACCEPT_FACTS=1 UPDATE_NAMES=1
in_copy test --quiet -p health-info-careers -p health-info-careers-tests --lib --tests --all-features >"$copy/tests.log" 2>&1 ||
    { grep -E '^(----|thread|test result: F|error|  left|  right)' "$copy/tests.log" >&2; fail "a test counts what new data move"; }
in_copy test --quiet -p health-info-careers --doc --all-features >"$copy/tests.log" 2>&1 ||
    { grep -E '^(----|thread|test result: F|error|  left|  right)' "$copy/tests.log" >&2; fail "an example in the documentation counts what new data move"; }
say "every test passes"

fresh_copy
a_statistic
in_copy test --quiet -p health-info-careers --lib --all-features >/dev/null || fail "a_statistic: the library's tests fail"
say "a_statistic"
