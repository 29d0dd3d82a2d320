#!/bin/sh
# estimate/benches/peers/run.sh [SEEDS]: other methods beside the estimate, on the same invented
# cities of 400 areas. Prints tables in Markdown. `make bench-peers` runs it, with PEERS_PYTHON set to a
# Python that has what requirements.txt names.
set -eu
cd "$(dirname "$0")/../../.."

cities=$(mktemp -d)
trap 'rm -rf "$cities"' EXIT
trap 'exit 1' INT TERM
cargo build --quiet --release -p estimate --example city
example=${CARGO_TARGET_DIR:-target}/release/examples/city
"$PEERS_PYTHON" estimate/benches/peers/peers.py "$example" "$cities" "${1:-3}"
