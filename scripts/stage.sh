#!/bin/sh
# scripts/stage.sh NAME CMD...: runs CMD as one stage of a longer run and says how long it took.
#
# When STAGES names a file, the line is written there too, for a summary at the end.
set -eu

name=$1
shift
echo "== $name"
from=$(date +%s)
status=0
"$@" || status=$?
line=$(printf '%-12s %5d s' "$name" $(( $(date +%s) - from )))
[ "$status" = 0 ] || line="$line   failed"
echo "== $line"
[ -z "${STAGES:-}" ] || echo "$line" >>"$STAGES"
exit "$status"
