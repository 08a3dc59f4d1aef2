"""Proving the rules that always hold, from what was written once: movements, placements, the journal."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from aidtracker.data.queries.checks import (
    BrokenRow,
    all_numbers,
    broken_rows,
    damage,
    dangling,
    names_of,
)
from aidtracker.domain.errors import Problem, Refused
from aidtracker.domain.numbers import Kind, parse_number
from aidtracker.domain.quantities import milli_to_quantity

_TABLES = {
    "lot": "lots",
    "box": "boxes",
    "movement": "movements",
    "placement": "placements",
    "holder": "holders",
    "shipment": "shipments",
    "operation": "operations",
}
"""The table of the row that a finding is about, by the name of its key."""

_KINDS = {"donations": Kind.DONATION, "boxes": Kind.BOX, "shipments": Kind.SHIPMENT}


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that does not hold: its number in DESIGN (or `numbers`, `database`), what, and the row."""

    rule: str
    what: Problem
    where: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found; `ok` when it found nothing."""

    ok: bool
    problems: tuple[Finding, ...]


def check(connection: Connection) -> Report:
    """Prove rules 1 to 4, the numbers' check digits and the database's integrity, row by row.

    A file that SQLite itself calls damaged is not looked into further.
    """
    problems = tuple(_damaged(connection))
    if not problems:
        problems = (*_dangling(connection), *_broken(connection), *_misnumbered(connection))
    return Report(not problems, problems)


def _damaged(connection: Connection) -> Iterator[Finding]:
    try:
        said = damage(connection)
    except DatabaseError as error:
        said = [str(error.orig)]
    for line in said:
        yield Finding("database", Problem("check.damaged", {"detail": line}), "file")


def _dangling(connection: Connection) -> Iterator[Finding]:
    for table, row, parent in dangling(connection):
        yield Finding("database", Problem("check.dangling", {"table": parent}), f"{table} {row}")


def _broken(connection: Connection) -> list[Finding]:
    rows = list(broken_rows(connection))
    keys = [value for row in rows for value in row.values.values() if isinstance(value, str)]
    names = names_of(connection, keys)
    return [_finding(row, names) for row in rows]


def _finding(row: BrokenRow, names: Mapping[str, str]) -> Finding:
    values = dict(_told(row.values, names))
    about = next(iter(row.values))
    where = f"{_table(about, str(values[about]))} {values[about]}"
    return Finding(row.rule, Problem(row.code, values), where)


def _table(about: str, name: str) -> str:
    """The table of a row; of a holder the one in which it has its number."""
    if about == "holder":
        return next((table for table, kind in _KINDS.items() if _is_number(name, kind)), "holders")
    return _TABLES[about]


def _told(values: Mapping[str, Any], names: Mapping[str, str]) -> Iterator[tuple[str, object]]:
    """Values as people read them: names for keys, quantities for thousandths."""
    for name, value in values.items():
        if name.endswith("_milli"):
            yield name.removesuffix("_milli"), milli_to_quantity(value)
        else:
            yield name, names.get(value, value)


def _misnumbered(connection: Connection) -> Iterator[Finding]:
    for table, number in all_numbers(connection):
        if not _is_number(number, _KINDS[table]):
            yield Finding("numbers", Problem("check.number", {"number": number}), f"{table} {number}")


def _is_number(text: str, kind: Kind) -> bool:
    try:
        parsed = parse_number(text)
    except Refused:
        return False
    return parsed.kind is kind and str(parsed) == text
