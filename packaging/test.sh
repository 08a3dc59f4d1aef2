#!/bin/sh
# All checks of the project, quickest first. Run by `make test` and by .ci/run.
set -eu
cd "$(dirname "$0")/.."
mkdir -p build
.venv/bin/ruff check --quiet .
.venv/bin/ruff format --check --quiet .
.venv/bin/lint-imports --no-logo >build/lint-imports.txt || { cat build/lint-imports.txt; exit 1; }
.venv/bin/mypy --no-error-summary
QT_QPA_PLATFORM=offscreen .venv/bin/pytest -q
