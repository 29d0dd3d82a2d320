#!/bin/sh
# edge/lake/benches/import/run.sh [ROWS]: an import of so many invented calls, and what DuckDB and
# GeoPandas take for a part of it. Prints tables in Markdown. `make bench-peers` runs it, with
# PEERS_PYTHON set to a Python that has what requirements.txt names. Ten million rows need 4 GB of disk.
set -eu
cd "$(dirname "$0")/../../../.."

files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT
trap 'exit 1' INT TERM
# With `app` beside it the query engine is the one that the program was built with, and not built again.
cargo bench --quiet --locked -p app -p lake --bench import -- "${1:-10000000}" "$files"
"$PEERS_PYTHON" edge/lake/benches/import/peers.py "$files" base/atlas/tests/fixtures/seattle-mcpp-areas.geojson
