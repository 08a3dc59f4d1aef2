"""Rows that break the rules that always hold, and what SQLite itself finds wrong with a file."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from aidtracker.data.queries.check_rules import RULES
from aidtracker.data.tables import Box, Donation, Lot, Operation, Shipment, Site
from aidtracker.domain.places import Outside


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A row that breaks a rule: the sentence, and its values by name, the row itself first."""

    rule: str
    code: str
    values: Mapping[str, Any]


def broken_rows(connection: Connection) -> Iterator[BrokenRow]:
    """All rows that break rules 1 to 4."""
    for rule in RULES:
        for row in connection.execute(rule.statement).mappings():
            values = {str(name): value for name, value in row.items()}
            yield BrokenRow(rule.name, values.pop("code"), values)


def damage(connection: Connection) -> list[str]:
    """What SQLite itself says of the file's pages and indexes; empty when all is well."""
    return [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"]


def dangling(connection: Connection) -> list[tuple[str, str, str]]:
    """Rows that point at a row that is not there: (table, key of the row, table it points at)."""
    found = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return [(table, f"row {rowid}", parent) for table, rowid, parent, _constraint in found]


def all_numbers(connection: Connection) -> Iterator[tuple[str, str]]:
    """Every number that was given out, with the table it stands in."""
    for table in (Donation, Box, Shipment):
        for number in connection.scalars(select(table.number)):
            yield table.__tablename__, number


def names_of(connection: Connection, keys: Iterable[str]) -> dict[str, str]:
    """How people call the rows with these keys: numbers, codes of sites, lines as `number/position`."""
    names = {str(reason): reason.name.lower() for reason in Outside}
    wanted = sorted(set(keys))
    for start in range(0, len(wanted), 500):
        some = wanted[start : start + 500]
        for named in (
            select(Site.id, Site.code).where(Site.id.in_(some)),
            select(Box.id, Box.number).where(Box.id.in_(some)),
            select(Shipment.id, Shipment.number).where(Shipment.id.in_(some)),
            select(Operation.id, Operation.kind).where(Operation.id.in_(some)),
        ):
            names |= {row[0]: row[1] for row in connection.execute(named)}
        lots = select(Lot.id, Donation.number, Lot.position).join(Donation, Donation.id == Lot.donation_id)
        for key, number, position in connection.execute(lots.where(Lot.id.in_(some))):
            names[key] = f"{number}/{position}"
    return names
