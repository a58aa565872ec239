# Few and obvious: `make` tells what there is.

.DEFAULT_GOAL := help
.PHONY: help demo test test-rust test-python test-javascript test-page wheel npm page bench docs

# Each is checked alone, on top of nothing: a feature that only compiles beside another one is broken.
FEATURES := all-topics division-names provenance sheets schema generate parallel
CARGO := cargo
PYTHON := python3
ZHTJ := $(CARGO) run --release --quiet --locked -p zhtj-cli --bin zhtj --

help: ## Tells what there is.
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1 - \2/p' Makefile

# The sample has mistakes, so its check ends with 1; anything else is a fault of the program.
demo: ## Checks the sample roster and writes an annotated and a corrected copy of it.
	@$(CARGO) build --release --quiet --locked -p zhtj-cli --bin zhtj
	@mkdir -p target/demo && rm -f target/demo/*.xlsx
	@$(ZHTJ) check examples/data/roster.xlsx --today 2026-11-22 --annotate target/demo/annotated.xlsx \
		--fix target/demo/fixed.xlsx; status=$$?; \
		if [ $$status -ne 1 ]; then echo "make demo: the check ended with $$status instead of 1" >&2; exit 2; fi
	@for file in annotated fixed; do test -s target/demo/$$file.xlsx && echo "target/demo/$$file.xlsx" || exit 2; done

# One after the other: each part uses all cores by itself, and a timed-out browser test says nothing about the page.
test: ## Sets up what is missing and runs every check; this is what CI runs.
	$(MAKE) test-rust
	$(MAKE) test-python
	$(MAKE) test-javascript
	$(MAKE) test-page

test-rust: ## The core, the command, the vectors: lints, documentation, tests.
	@$(CARGO) fmt --version >/dev/null 2>&1 || rustup component add rustfmt
	@$(CARGO) clippy --version >/dev/null 2>&1 || rustup component add clippy
	$(CARGO) fmt --all --check
	$(CARGO) clippy --workspace --all-targets --locked -- -D warnings
	$(CARGO) clippy --locked -p zhtj --no-default-features -- -D warnings
	@set -e; for feature in $(FEATURES); do \
		echo "$(CARGO) clippy --locked -p zhtj --no-default-features --features $$feature -- -D warnings"; \
		$(CARGO) clippy --locked -p zhtj --no-default-features --features $$feature -- -D warnings; \
	done
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --workspace --lib --no-deps --locked
	$(CARGO) test --workspace --locked

test-python: ## The wheel, installed as a user installs it, with pandas, Polars, DuckDB, pydantic and Spark.
	$(PYTHON) bindings-python/run_tests.py

test-javascript: ## The npm package, packed and installed, in Node and in Chromium.
	node bindings-wasm/run_tests.mjs

test-page: npm ## The page in Chromium.
	node examples/web/run_tests.mjs

wheel: ## Builds the Python wheel into target/wheels.
	$(PYTHON) -m venv target/wheel-tools
	target/wheel-tools/bin/pip install --quiet "$$(grep '^maturin==' bindings-python/requirements-dev.txt)"
	target/wheel-tools/bin/maturin build --locked --profile wheel -m bindings-python/Cargo.toml --out target/wheels

npm: ## Builds the npm package into bindings-wasm/dist.
	node bindings-wasm/scripts/build.mjs

page: npm ## Builds the page and serves it on this machine.
	npm --prefix examples/web ci --no-audit --no-fund
	npm --prefix examples/web run build
	cd examples/web && npx --no-install vite preview

bench: ## Measures against the peers (takes minutes).
	$(CARGO) bench --locked -p zhtj-benches

docs: ## Builds the documentation of the library.
	$(CARGO) doc --workspace --lib --no-deps --locked
	@echo "open target/doc/zhtj/index.html"
