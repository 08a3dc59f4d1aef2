# Every target sets up what it needs by itself; see packaging/setup.sh.
.PHONY: setup run demo test bench shots translations wheel lock

setup:
	@sh packaging/setup.sh

run: setup
	@.venv/bin/aidtracker

demo: setup
	@.venv/bin/python -m aidtracker.cli.story

test: setup
	@sh packaging/test.sh

bench: setup
	@.venv/bin/python -m tests.benchmarks

shots: setup
	@.venv/bin/python -m tests.shots

# Collects the texts of the program into the .ts files that translators fill.
translations: setup
	@.venv/bin/python packaging/translations.py
	@sh packaging/setup.sh

wheel: setup
	@.venv/bin/python -m hatchling build --target wheel

# Pins stay where they are as long as they fit; delete a line of the file to get its newest version.
lock: setup
	@.venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	    --no-header --no-annotate --extra dev --extra bench pyproject.toml -o packaging/requirements.txt
