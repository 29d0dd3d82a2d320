#!/bin/sh
# estimate/benches/peers/run.sh [SEEDS]: other methods beside the estimate, on the same invented
# cities of 400 areas. Prints a table in Markdown. Needs Python 3.11 or later and about 3 GB for the
# packages, which go into a folder that is thrown away; PEERS_VENV names one to keep.
set -eu
cd "$(dirname "$0")/../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
venv=${PEERS_VENV:-$work/venv}
if [ ! -x "$venv/bin/python" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --requirement estimate/benches/peers/requirements.txt
fi

cargo build --quiet --release -p estimate --example city
example=${CARGO_TARGET_DIR:-target}/release/examples/city
"$venv/bin/python" estimate/benches/peers/peers.py "$example" "$work/cities" "${1:-3}"
