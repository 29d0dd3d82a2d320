#!/bin/sh
# scripts/e2e.sh BINARY: the end-to-end tests in Chromium.
#
# All of them on SQLite; then each story (tests/e2e/story*.test.mjs) once more on a throwaway
# PostgreSQL.
set -eu
cd "$(dirname "$0")/.."

[ -x "${1:-}" ] || { echo "scripts/e2e.sh: no binary at '${1:-}': cargo build -p app" >&2; exit 2; }
THROUGHLINE_BIN=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
CHROMIUM=$(scripts/chromium.sh)
export THROUGHLINE_BIN CHROMIUM

# Files, not the folder: Node 20 and later ones read a folder's name differently. Two at a time: each
# waits for a demo town to be built, and for pages.
node --test --test-concurrency=2 tests/e2e/*.test.mjs

for story in tests/e2e/story*.test.mjs; do
  [ -e "$story" ] || continue
  echo "$story once more, on PostgreSQL."
  tests/postgres.sh scripts/on-postgres.sh node --test "$story"
done
