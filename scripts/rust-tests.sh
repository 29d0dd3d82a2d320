#!/bin/sh
# scripts/rust-tests.sh: all tests written in Rust, with cargo-nextest or else with cargo test.
#
# Stores are tested on SQLite, and on PostgreSQL too when THROUGHLINE_TEST_POSTGRES names a
# server: run it under tests/postgres.sh.
set -eu

if cargo nextest --version >/dev/null 2>&1; then
  cargo nextest run --locked --workspace
  # nextest leaves out the examples in the documentation.
  cargo test --locked --workspace --doc --quiet
else
  cargo test --locked --workspace
fi
