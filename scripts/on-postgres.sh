#!/bin/sh
# scripts/on-postgres.sh CMD...: runs CMD with a THROUGHLINE_BIN whose demo towns live in the
# PostgreSQL that THROUGHLINE_TEST_POSTGRES names. One town for each server: it must be empty.
set -eu

: "${THROUGHLINE_BIN:?names the server binary}" "${THROUGHLINE_TEST_POSTGRES:?names a PostgreSQL server}"
folder=$(mktemp -d "${TMPDIR:-/tmp}/throughline-bin.XXXXXX")
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

cat >"$folder/throughline" <<SCRIPT
#!/bin/sh
[ "\$1" = demo ] && set -- "\$@" --database '$THROUGHLINE_TEST_POSTGRES'
exec '$THROUGHLINE_BIN' "\$@"
SCRIPT
chmod +x "$folder/throughline"
THROUGHLINE_BIN="$folder/throughline"
export THROUGHLINE_BIN
unset THROUGHLINE_TEST_POSTGRES

status=0
"$@" || status=$?
exit "$status"
