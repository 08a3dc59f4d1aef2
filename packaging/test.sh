#!/bin/sh
# All checks of the project, quickest first. Run by `make test` and by .ci/run.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")/.."
failed=

# A check is silent while it finds nothing; what it finds stands under its name.
check() {
    name=$1
    shift
    if ! found=$("$@" 2>&1); then
        printf '== %s failed\n%s\n\n' "$name" "$found"
        failed="$failed${failed:+, }$name"
    fi
}

check "ruff check" .venv/bin/ruff check --quiet .
check "ruff format" .venv/bin/ruff format --check --quiet .
check "lint-imports" .venv/bin/lint-imports --no-logo
check "mypy" .venv/bin/mypy --no-error-summary
QT_QPA_PLATFORM=offscreen .venv/bin/pytest -q || failed="$failed${failed:+, }pytest"
if [ -n "$failed" ]; then
    echo "Failed: $failed"
    exit 1
fi
