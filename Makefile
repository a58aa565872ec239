# Few and obvious: `make` tells what there is.

.DEFAULT_GOAL := help
.PHONY: help demo test bench docs

# Each is checked alone, on top of nothing: a feature that only compiles beside another one is broken.
FEATURES := all-topics division-names sheets schema generate parallel
CARGO := cargo
ZHTJ := $(CARGO) run --release --quiet --locked -p zhtj-cli --bin zhtj --

help: ## Tells what there is.
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1 - \2/p' Makefile

# The sample has mistakes, so its check ends with 1; anything else is a fault of the program.
demo: ## Checks the sample roster and writes an annotated and a corrected copy of it.
	@$(CARGO) build --release --quiet --locked -p zhtj-cli --bin zhtj
	@mkdir -p target/demo && rm -f target/demo/*.xlsx
	@$(ZHTJ) check examples/data/roster.xlsx --today 2026-11-22 --annotate target/demo/annotated.xlsx \
		--fix target/demo/fixed.xlsx; status=$$?; \
		if [ $$status -ne 1 ]; then echo "make demo: the check ended with $$status instead of 1" >&2; exit 2; fi
	@for file in annotated fixed; do test -s target/demo/$$file.xlsx && echo "target/demo/$$file.xlsx" || exit 2; done

test: ## Sets up what is missing and runs every check; this is what CI runs.
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

bench: ## Measures against the peers (takes minutes).
	$(CARGO) bench --locked -p zhtj-benches

docs: ## Builds the documentation of the library.
	$(CARGO) doc --workspace --lib --no-deps --locked
	@echo "open target/doc/zhtj/index.html"
