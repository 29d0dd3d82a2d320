#!/bin/sh
# tests/postgres.sh CMD...: runs CMD with a throwaway PostgreSQL beside it.
#
# Starts a cluster in a fresh folder from the installed server programs (as an unprivileged
# user when run as root), on the loopback alone, names it in THROUGHLINE_TEST_POSTGRES, runs
# CMD, stops the cluster and removes its folder, and ends with CMD's exit status.
set -eu

[ $# -gt 0 ] || { echo "usage: tests/postgres.sh CMD..." >&2; exit 2; }

find_programs() {
  newest=$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
  if [ -n "$newest" ] && [ -x "$newest/initdb" ]; then echo "$newest"; return; fi
  if found=$(command -v initdb); then dirname "$(readlink -f "$found")"; return; fi
  echo "PostgreSQL's server programs (initdb, postgres, pg_ctl) are missing: apt-get install postgresql" >&2
  exit 3
}

# Somebody unprivileged: PostgreSQL refuses to run as root.
if [ "$(id -u)" = 0 ]; then
  owner=nobody
  if id postgres >/dev/null 2>&1; then owner=postgres; fi
  as_owner() { runuser -u "$owner" -- "$@"; }
else
  owner=$(id -un)
  as_owner() { "$@"; }
fi

bin=$(find_programs)
folder=$(mktemp -d "${TMPDIR:-/tmp}/throughline-postgres.XXXXXX")
chmod 711 "$folder"
status=1

stop() {
  trap - EXIT INT TERM HUP
  if [ -f "$folder/data/postmaster.pid" ]; then
    (cd / && as_owner "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop) >/dev/null 2>&1 || true
  fi
  rm -rf "$folder"
  exit "$status"
}
trap stop EXIT
trap 'status=129; stop' HUP
trap 'status=130; stop' INT
trap 'status=143; stop' TERM

mkdir "$folder/data"
[ "$(id -u)" != 0 ] || chown "$owner" "$folder/data"

complain() { echo "the throwaway PostgreSQL did not start:" >&2; cat "$folder/data.log" "$folder/data/log" >&2 2>/dev/null || true; exit 4; }

(cd / && as_owner "$bin/initdb" -D "$folder/data" -U throughline -A trust -E UTF8 --locale=C --no-sync) \
  >"$folder/data.log" 2>&1 || complain

# A few ports, since another program may take a free one before the server does.
try=0
while :; do
  port=$(( 20000 + ( $(od -An -N2 -tu2 /dev/urandom) % 12000 ) ))
  if (cd / && as_owner "$bin/pg_ctl" -D "$folder/data" -l "$folder/data/log" -w -t 60 -o "-p $port \
      -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 \
      -c fsync=off -c full_page_writes=off -c shared_buffers=64MB" start) >>"$folder/data.log" 2>&1
  then break; fi
  try=$(( try + 1 ))
  [ "$try" -lt 8 ] || complain
done

export THROUGHLINE_TEST_POSTGRES="postgres://throughline@127.0.0.1:$port/postgres?sslmode=disable"
status=0
"$@" || status=$?
exit "$status"
