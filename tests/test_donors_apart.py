"""Who a donor is stands in one table, and only the donors' own modules touch it: proven from the source."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from aidtracker.data.tables import Base, Donor
from aidtracker.data.tables.base import private_columns

PACKAGE = Path(__file__).parent.parent / "aidtracker"
OWN = {"services/donors.py", "data/queries/donors.py"}
MAKES_IT = {"data/tables/donors.py", "data/tables/__init__.py"}
"""Where the table is declared. Migrations know it by name, see below."""
ROWS_WITH_NAMES = {"donor_by_id", "donor_by_reference", "find_donors", "list_donors"}
"""Queries whose rows may hold names, and who may call them."""
MAY_READ_NAMES = OWN | {
    "services/receipts.py",  # the letter, for who asked for a receipt in their name
    "ui/donors/giver_popup.py",
    "ui/donors/page.py",
}


def sources() -> Iterator[tuple[str, ast.Module]]:
    """Every module of the package, by its path below it."""
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> set[str]:
    """The names that a module imports from others, and attributes that it takes of modules."""
    names = {
        alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    return names | {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


def texts(tree: ast.Module) -> Iterator[str]:
    """Every text in a module but its docstrings."""
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


def test_the_private_columns_are_those_of_the_donors_alone() -> None:
    tables = {table.name for table in Base.metadata.tables.values() if private_columns(table)}
    assert tables == {"donors"}
    assert private_columns(Donor.metadata.tables["donors"]) == {"name", "contact", "address"}


def test_only_the_donors_own_modules_take_their_table() -> None:
    found = {path for path, tree in sources() if "Donor" in imported(tree)}
    assert found == OWN | (MAKES_IT & found)
    assert found >= OWN  # the proof sees what it looks for


def test_nobody_reads_the_table_by_its_name() -> None:
    """Neither `tables["donors"]` nor a statement written out."""
    written = re.compile(r"(?i)\b(from|join|update|into|table)\s+\"?donors\b")
    for path, tree in sources():
        if path.startswith("data/migrations/") or path in OWN | MAKES_IT:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
                named = getattr(node.value, "attr", "") == "tables" and node.slice.value == "donors"
                assert not named, path
        assert not [text for text in texts(tree) if written.search(text)], path


@pytest.mark.parametrize("query", sorted(ROWS_WITH_NAMES))
def test_rows_with_names_are_read_where_names_are_wanted(query: str) -> None:
    readers = {path for path, tree in sources() if query in imported(tree)}
    assert readers <= MAY_READ_NAMES, readers - MAY_READ_NAMES


def test_the_proof_can_fail() -> None:
    tree = ast.parse(
        'from aidtracker.data import tables\nselect(tables.Donor.name)\nx = "SELECT * FROM donors"'
    )
    assert "Donor" in imported(tree)
    assert "SELECT * FROM donors" in list(texts(tree))
