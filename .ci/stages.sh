# Stages with their times, and what is left out. Read by .ci/run and .ci/apart.

# Nothing is built twice to be changed, and nothing for a debugger.
export CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=0
# Where RUSTC_WORKSPACE_WRAPPER is this, clippy checks what is compiled of a package, any warning an error. What a
# package depends on is then compiled once, not checked and compiled.
CLIPPY=clippy-driver
export CLIPPY_ARGS=-Dwarnings__CLIPPY_HACKERY__
started=$SECONDS
stages=()
# One for both: what is left out is said once more at the end.
export LEFT_OUT=${LEFT_OUT:-$(mktemp)}

# Notes when a stage begins, and the processor time of all that has ended before it.
begin() {
    local file
    file=$(mktemp)
    # In a subshell it would count nothing.
    times >"$file"
    # The second line: 1m2.345s of the programs' own, and as much of the system's for them.
    stages+=("$SECONDS $(awk 'NR == 2 { for (n = 1; n <= 2; n++) { split($n, part, /[ms]/); sum += 60 * part[1] + part[2] }; print int(sum) }' "$file") $1")
    rm "$file"
}

stage() {
    begin "$1"
    printf '\n== %s (after %d s)\n' "$1" $((SECONDS - started))
}

skip() {
    echo "left out: $1" | tee -a "$LEFT_OUT"
}

quietly() {
    "$@" >/dev/null
}

# Of each stage what the clock and the processors say; on a busy machine they differ.
seconds_of_each_stage() {
    local index at spent name next_at next_spent
    begin end
    printf '\n== seconds of each stage, and of the processors\n'
    for ((index = 0; index < ${#stages[@]} - 1; index++)); do
        read -r at spent name <<<"${stages[index]}"
        read -r next_at next_spent _ <<<"${stages[index + 1]}"
        printf '%6d %6d %s\n' $((next_at - at)) $((next_spent - spent)) "$name"
    done
}
