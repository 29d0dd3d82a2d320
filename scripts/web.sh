#!/bin/sh
# scripts/web.sh: builds web/dist.
#
# A file that comes out as it was keeps its date, so that a changed template does not make cargo
# compile again what embeds the stylesheet.
set -eu
cd "$(dirname "$0")/../web"

before=$(mktemp -d)
trap 'rm -rf "$before"' EXIT
[ ! -d dist ] || cp -pR dist/. "$before"
npm run --silent build
for file in dist/*; do
  old="$before/${file#dist/}"
  if [ -e "$old" ] && cmp -s "$old" "$file"; then cp -p "$old" "$file"; fi
done
