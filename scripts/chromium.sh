#!/bin/sh
# scripts/chromium.sh: prints where Chromium is; fails when it is nowhere. CHROMIUM overrides.
set -eu

if [ -n "${CHROMIUM:-}" ]; then
  [ -x "$CHROMIUM" ] && echo "$CHROMIUM" && exit 0
  echo "CHROMIUM names '$CHROMIUM', and no program is there" >&2
  exit 1
fi
for name in chromium chromium-browser google-chrome google-chrome-stable; do
  command -v "$name" && exit 0
done
exit 1
