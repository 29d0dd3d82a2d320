#!/bin/sh
# estimate/benches/peers/run.sh [SEEDS]: other methods beside the estimate, on the same invented
# cities of 400 areas. Prints a table in Markdown. Needs Python 3.11 or later and about 3 GB for the
# packages, which go into a folder that is thrown away; PEERS_VENV names one to keep.
set -eu
cd "$(dirname "$0")/../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
venv=${PEERS_VENV:-$work/venv}
if [ ! -x "$venv/bin/python" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --requirement estimate/benches/peers/requirements.txt
fi

cargo build --quiet --release -p estimate --example city
city=${CARGO_TARGET_DIR:-target}/release/examples/city
seed=0
while [ "$seed" -lt "${1:-3}" ]; do
  "$city" default 400 "$seed" 8 "$work/cities/$seed"
  # Without errors of linking, for the sampler that does not model them.
  "$city" clean 400 "$seed" 0 "$work/clean/$seed"
  seed=$((seed + 1))
done
"$venv/bin/python" estimate/benches/peers/peers.py "$work/cities" "$work/clean"
