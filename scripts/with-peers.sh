#!/bin/sh
# scripts/with-peers.sh SCRIPT…: makes a Python environment of the requirements.txt that lie beside the
# scripts, runs each script with PEERS_PYTHON set, and throws the environment away. Needs Python 3.11 or
# later and about 3 GB; PEERS_VENV names an environment to keep.
set -eu
command -v python3 >/dev/null || { echo "Install Python 3.11 or later with its module venv." >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
venv=${PEERS_VENV:-$work/venv}
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
for script; do
  "$venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$(dirname "$script")/requirements.txt"
done
for script; do
  PEERS_PYTHON="$venv/bin/python" "$script"
done
