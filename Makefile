# make demo    builds everything and opens the demo town; prints its address (needs Rust and Node)
# make test    all that CI checks
# make check   the quick part of it, while you work
# make e2e     the end-to-end tests alone      make web     stylesheet and script alone
# make attack  the attacks on confidentiality in their long form, a line for each figure
# make bench   all that is measured: an hour   make bench-house   how fast the release binary is
SHELL := /bin/sh
TARGET := $(or $(CARGO_TARGET_DIR),target)
BIN := $(TARGET)/debug/throughline
RELEASE := $(TARGET)/release/throughline

# The demo: where its data is, and its port (0: any free one).
TOWN ?= ./demo-town
PORT ?= 0

.PHONY: demo test check web attack bench bench-house bench-estimate bench-peers e2e e2e-packages needs-build needs-test
.DEFAULT_GOAL := help

.PHONY: help
help:
	@sed -n 's/^# \{0,1\}//p;/^SHELL/q' Makefile

demo: needs-build web
	cargo build --locked --release -p app
	exec $(RELEASE) demo --data-dir $(TOWN) --port $(PORT)

# One build for clippy (it only checks), one for everything else: the tests and the binary that
# the end-to-end tests start come from the same build, so that nothing is compiled twice.
test: needs-test
	@scripts/stage.sh format cargo fmt --all --check
	@scripts/stage.sh web $(MAKE) --no-print-directory web e2e-packages
	@scripts/stage.sh clippy cargo clippy --locked --workspace --all-targets -- -D warnings
	@scripts/stage.sh build cargo build --locked --workspace --all-targets
	@scripts/stage.sh tests tests/postgres.sh scripts/rust-tests.sh
	@scripts/stage.sh end-to-end scripts/e2e.sh $(BIN)

check: needs-build web
	cargo fmt --all --check
	cargo check --locked --workspace --all-targets
	cargo test --locked --quiet -p rules

e2e: needs-test web e2e-packages
	cargo build --locked -p app
	scripts/e2e.sh $(BIN)

# The attacks of docs/threat-model.md that take long: ten thousand pairs of worlds, a token in each
# confidential field, the policies against the oracle.
attack: needs-test web
	scripts/attack.sh

# All that is measured, in one run: the house, the estimate, the import, and others beside them. About
# an hour on two cores; the parts can be run alone.
bench: bench-house bench-estimate bench-peers

bench-house: needs-build web
	cargo build --locked --release -p app -p bench
	$(TARGET)/release/bench $(RELEASE)

bench-estimate: needs-build
	cargo bench --locked -p estimate

# The estimate beside what others offer for the same question and beside a sampler of the same
# posterior, the import beside DuckDB and GeoPandas: downloads Python packages into a throwaway
# environment.
bench-peers: needs-build
	scripts/with-peers.sh estimate/benches/peers/run.sh edge/lake/benches/import/run.sh

needs-build:
	@scripts/needs.sh rust cc node

needs-test:
	@scripts/needs.sh rust lints cc node browser postgres nextest

# Classes that no template uses are trimmed from the stylesheet, so templates belong to its sources.
WEB_SOURCES := $(shell find web/src web/public base/*/templates flow/*/templates app/templates -type f 2>/dev/null) \
  $(wildcard web/*.mjs web/*.json web/KIT.md)

web: web/node_modules/.built

# The mark of the last build stands beside the packages: both are gone together.
web/node_modules/.built: web/node_modules/.package-lock.json $(WEB_SOURCES) $(if $(wildcard web/dist/app.css),,always)
	scripts/web.sh
	@touch $@

.PHONY: always
always:

e2e-packages: tests/e2e/node_modules/.package-lock.json

%/node_modules/.package-lock.json: %/package-lock.json
	cd $* && npm ci --no-audit --no-fund --loglevel=error
	@touch $@
