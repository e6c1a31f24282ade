#!/usr/bin/env bash
# The four changes that data/README.md calls small, made on a copy of the tree: tools/four-changes.sh
#
# A release, an occupation and a certification: each edits only the files that its recipe names, runs datagen
# once and builds; then every test runs. A statistic: the compiler names each place that is still to be filled.
# All figures are made up. What is compiled of other crates is shared with the tree.
set -euo pipefail
cd "$(dirname "$0")/.."

export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target} CARGO_INCREMENTAL=0
copy=$CARGO_TARGET_DIR/four-changes
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
}

generate() {
    (cd "$copy" && cargo run --quiet -p datagen)
}

library() {
    (cd "$copy" && cargo "$1" --quiet -p health-info-careers --all-features)
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
    insert_after occupations.csv 29-2072, <<<"$code,HEARING_AID_SPECIALISTS,$title,SOC 2018,made up"
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

fresh_copy
for change in a_release an_occupation a_certification; do
    "$change"
    generate || fail "$change: datagen refused it"
    library check || fail "$change: the library does not compile"
    say "$change"
done
