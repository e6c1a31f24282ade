#!/usr/bin/env bash
# Megabytes of questions, each answered by the crate and by walking the CSV files: tools/load.sh [MEGABYTES]
#
# The two must say the same. About a second for each megabyte.
set -euo pipefail
cd "$(dirname "$0")/.."

QUERY_MEGABYTES=${1:-100} cargo test --quiet --release -p health-info-careers-tests --test queries -- --nocapture
