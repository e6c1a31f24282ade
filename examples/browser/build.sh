#!/usr/bin/env bash
# Builds the page into target/page and prints what of it is sent to a browser, in bytes.
#
# The library is compiled for wasm32-unknown-unknown: with rustup's target where it is installed
# (`rustup target add wasm32-unknown-unknown`), else with Debian's compiler and its source
# (rustc-web, cargo-web, rust-web-src) and a linker of rustup's or Debian's (lld). Where there is neither it
# ends with 3, after a line that says so. (Binaryen's wasm-opt is not run: it takes 4% off the compiled file
# and adds 2% to what is sent, which is compressed.)
set -euo pipefail
cd "$(dirname "$0")"
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
triple=wasm32-unknown-unknown

linker() {
    local path
    for path in "$(rustc --print sysroot)"/lib/rustlib/*/bin/rust-lld /usr/bin/wasm-ld /usr/bin/wasm-ld-*; do
        if [[ -x $path ]]; then
            echo "$path"
            return
        fi
    done
    return 1
}

if [[ -d $(rustc --print target-libdir --target $triple) ]]; then
    env -u RUSTC_WORKSPACE_WRAPPER cargo build --quiet --release --target $triple
elif [[ -x /usr/bin/rustc && -x /usr/bin/cargo && -d /usr/lib/rustlib/src/rust/library ]] && linker=$(linker); then
    # Its warnings are those of an older compiler: they are shown only where there are errors. (Cargo reads
    # some of them: they are not to be hushed.)
    mkdir -p "$target"
    if ! env -u RUSTUP_TOOLCHAIN -u RUSTC_WORKSPACE_WRAPPER PATH="/usr/bin:$PATH" RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 \
        CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER="$linker" \
        /usr/bin/cargo build --quiet --release --target $triple \
        -Zbuild-std=std,panic_abort -Zbuild-std-features= 2>"$target/build.log"; then
        cat "$target/build.log" >&2
        exit 1
    fi
else
    echo "not built: the target $triple is not there (rustup target add $triple)"
    exit 3
fi

rm -rf "$target/page"
mkdir -p "$target/page"
cp page/* "$target/page/"
cargo run --quiet --manifest-path builder/Cargo.toml --bin bindgen -- \
    "$target/$triple/release/health_info_careers_browser.wasm" "$target/page"
for file in "$target"/page/*; do
    printf '%8d bytes, %7d compressed  %s\n' "$(wc -c <"$file")" "$(gzip -9 <"$file" | wc -c)" "${file##*/}"
done
