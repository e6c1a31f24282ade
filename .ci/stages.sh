# Stages with their times, and what is left out. Read by .ci/run and .ci/apart.

# Nothing is built twice to be changed, and nothing for a debugger.
export CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=0
started=$SECONDS
stages=()
# One for both: what is left out is said once more at the end.
export LEFT_OUT=${LEFT_OUT:-$(mktemp)}

stage() {
    stages+=("$SECONDS $1")
    printf '\n== %s (after %d s)\n' "$1" $((SECONDS - started))
}

skip() {
    echo "left out: $1" | tee -a "$LEFT_OUT"
}

quietly() {
    "$@" >/dev/null
}

seconds_of_each_stage() {
    local index
    stages+=("$SECONDS end")
    printf '\n== seconds of each stage\n'
    for ((index = 0; index < ${#stages[@]} - 1; index++)); do
        printf '%6d %s\n' $((${stages[index + 1]%% *} - ${stages[index]%% *})) "${stages[index]#* }"
    done
}
