#!/usr/bin/env bash
# What the library adds to a program, in bytes: tests/size/measure.sh
#
# Builds five programs, each stripped, at opt-level 3 and s: one without the library that uses the
# same parts of the standard library, one that prints the states' wages, one that prints those of a
# named occupation, one of an occupation of the career field, one that uses every table. The named ones
# have all columns where the front door's table has one: beyond these cells they may not grow further.
# Counted are the sections that are loaded from the file (text, read-only data, relocations, data),
# as `size` adds them up in its first two columns. Ends with 1 where a program grows beyond its aim.
set -euo pipefail
target=$(realpath -m "${CARGO_TARGET_DIR:-$(dirname "$0")/../../target}")/size
cd "$(dirname "$0")"

missed=0

bytes() {
    size "$1" | awk 'NR == 2 { print $1 + $2 }'
}

# The bytes of a table's cells.
cells() {
    sed -nE "s/^static $1_CELLS: \[u8; ([0-9]+)\].*/\1/p" ../../src/wage/tables.rs ../../src/wage/field_tables.rs
}

# beyond TABLE: what the front door costs, with the cells of another table in place of its own; of the
# places, a few bytes more.
beyond() {
    echo $(($(bytes "$target/$profile/states") - $(bytes "$target/$profile/empty") + $(cells "$1") - $(cells STATE_29_2071_2018) + 64))
}

# The table of an occupation's latest release, which the named programs use.
latest() {
    sed -nE "s/^static ($1_[0-9]{4})_CELLS: .*/\1/p" ../../src/wage/tables.rs ../../src/wage/field_tables.rs | sort | tail -1
}

# growth PROGRAM AIM PROFILE
growth() {
    local grown=$(($(bytes "$target/$3/$1") - $(bytes "$target/$3/empty")))
    local verdict=ok
    if ((grown > $2)); then
        verdict=MISSED missed=1
    fi
    printf '%-10s %-10s %10d %10d  %s\n' "$1" "$3" "$grown" "$2" "$verdict"
}

printf '%-10s %-10s %10s %10s\n' program profile bytes "at most"
for profile in release small; do
    cargo build --quiet --manifest-path Cargo.toml --target-dir "$target" --profile "$profile"
    growth states $((8 * 1024)) "$profile"
    growth named "$(beyond "$(latest STATE_29_2072)")" "$profile"
    growth field "$(beyond "$(latest STATE_11_9111)")" "$profile"
    growth tables $((1280 * 1024)) "$profile"
done
exit "$missed"
