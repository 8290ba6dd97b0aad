# Two commands do: `make run` opens the app, `make test` passes the tests. `make help` lists all.

PYTHON ?= python3
ARTICLES ?=
BENCH ?=
BIN := .venv/bin

TS := $(wildcard resources/i18n/*.ts)
QM := $(TS:.ts=.qm)

.DEFAULT_GOAL := help
.PHONY: help always setup system run test check format bench pictures package lock clean

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s  %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: system $(BIN)/annotator $(QM) ## Make .venv with .venv/bin/annotator (once; later calls do only what changed)

# Looks each time: it takes a blink, and a system may lose a library after the first setup.
system:
	@$(PYTHON) packaging/system_packages.py

# A virtual environment survives neither a move of its folder nor the loss of its Python.
WHOLE := $(shell [ "$$(cat .venv/.made 2>/dev/null)" = "$(CURDIR)" ] && .venv/bin/python -c '' 2>/dev/null && echo yes)

.venv/.made: $(if $(WHOLE),,always) | system
	@echo "Making the virtual environment in .venv"
	@$(PYTHON) -m venv --clear .venv
	@printf '%s' "$(CURDIR)" > $@

.venv/.installed: requirements/dev.txt .venv/.made
	@echo "Installing the pinned dependencies (some 150 MB to fetch: seconds to minutes)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement $<
	@touch $@

# An editable install: code, resources and translations come from this checkout.
$(BIN)/annotator: pyproject.toml .venv/.installed
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q src # so that the first start is as fast as all others
	@touch $@

resources/i18n/%.qm: resources/i18n/%.ts .venv/.installed
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

run: setup ## Open the app on the sample project, or on a folder of texts: make run ARTICLES=DIR
	@packaging/run.sh "$(ARTICLES)"

test: setup ## Run the tests
	@$(BIN)/python -m pytest

check: setup ## Check style, types and the floor plan
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy --strict src
	@$(BIN)/lint-imports --no-logo

format: setup ## Rewrite the code in the one style
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: setup ## Measure speed and reading quality into out/bench.txt; some only: make bench BENCH=score
	@$(BIN)/python benchmarks/run.py $(BENCH)

pictures: setup ## Paint the pictures of the README anew; after a change to what the window looks like
	@$(BIN)/python packaging/pictures.py

package: setup ## Build the standalone app into dist/annotator and try it
	@$(PYTHON) packaging/system_packages.py --freezing
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement requirements/package.txt
	@$(BIN)/python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller packaging/annotator.spec
	@$(BIN)/python packaging/smoke.py dist/annotator

# Needs uv at hand (https://docs.astral.sh/uv); it alone writes locks for all systems at once. docopt
# stays out: num2words wants it for a command that nobody runs, and it comes as source only.
UV_LOCK = uv pip compile pyproject.toml --quiet --universal --generate-hashes --no-emit-index-url --no-header --no-annotate --no-emit-package docopt
lock: ## Renew the pinned versions and hashes in requirements/
	@$(UV_LOCK) --upgrade --output-file requirements/app.txt
	@$(UV_LOCK) --upgrade --group dev --output-file requirements/dev.txt
	@$(UV_LOCK) --upgrade --group package --output-file requirements/package.txt

clean: ## Remove all that was built; out/ with your projects stays
	@rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@rm -f resources/i18n/*.qm
	@find src tests benchmarks packaging -name __pycache__ -type d -prune -exec rm -rf {} +
