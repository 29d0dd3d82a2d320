#!/bin/sh
# scripts/needs.sh WHAT...: checks that what a build needs is there.
#
# WHAT: rust, lints (rustfmt and clippy), cc, node, browser, postgres, nextest.
# Installs what is missing with apt where it may (root, and apt-get there); otherwise says in one
# line what to install, for everything that is missing, and fails. Without cargo-nextest the
# tests run with cargo test, so that one is only mentioned.
set -eu
cd "$(dirname "$0")/.."

rust_least=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
node_least=20.19

# at_least HAVE WANT: whether version HAVE is WANT or later.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

have_rust() {
  command -v cargo >/dev/null && command -v rustc >/dev/null &&
    at_least "$(rustc --version | cut -d ' ' -f 2)" "$rust_least"
}
have_lints() { cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1; }
have_cc() { command -v cc >/dev/null; }
have_node() {
  command -v node >/dev/null && command -v npm >/dev/null &&
    at_least "$(node --version | tr -d v)" "$node_least"
}
have_browser() { scripts/chromium.sh >/dev/null 2>&1; }
have_postgres() {
  ls /usr/lib/postgresql/*/bin/initdb /usr/pgsql-*/bin/initdb >/dev/null 2>&1 && return
  command -v initdb >/dev/null
}
have_nextest() { cargo nextest --version >/dev/null 2>&1; }

# What apt calls it; nothing where a distribution's own is too old or not there.
package_of() {
  case $1 in
    cc) echo build-essential ;;
    node) echo nodejs npm ;;
    browser) echo chromium ;;
    postgres) echo postgresql ;;
  esac
}

how_to() {
  case $1 in
    rust) echo "Rust $rust_least or later is missing: install rustup, then run: rustup toolchain install stable" ;;
    lints) echo "rustfmt or clippy is missing: rustup component add rustfmt clippy" ;;
    cc) echo "a C compiler is missing: apt-get install build-essential" ;;
    node) echo "Node $node_least or later with npm is missing: apt-get install nodejs npm, or a newer one from nodejs.org" ;;
    browser) echo "Chromium is missing: apt-get install chromium, or name one in CHROMIUM" ;;
    postgres) echo "PostgreSQL's server programs are missing: apt-get install postgresql" ;;
    *) echo "scripts/needs.sh knows nothing of '$1'" ;;
  esac
}

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

updated=
install() {
  [ -n "$updated" ] || apt-get update -q >&2 || true
  updated=yes
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" >&2
}

status=0
for what in "$@"; do
  case $what in
    rust | lints | cc | node | browser | postgres) ;;
    nextest)
      have_nextest || echo "cargo-nextest is not there, so the tests run with cargo test (slower): cargo install cargo-nextest --locked" >&2
      continue ;;
    *) how_to "$what" >&2; exit 2 ;;
  esac
  "have_$what" && continue
  packages=$(package_of "$what")
  if [ -n "$packages" ] && may_install; then
    # Word splitting is wanted: one argument for each package.
    # shellcheck disable=SC2086
    install $packages || true
  fi
  "have_$what" && continue
  how_to "$what" >&2
  status=1
done
exit "$status"
