"""The journal, played again from its beginning onto an empty file."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from aidtracker.data.journal import inserted
from aidtracker.data.tables import Base

NOT_JOURNALLED = frozenset({"operations", "changes", "local", "counters", "balances"})
"""Operations and changes are the journal; the others belong to this file alone or follow from movements."""

JOURNALLED = [table.name for table in Base.metadata.sorted_tables if table.name not in NOT_JOURNALLED]

Rows = dict[str, list[tuple[object, ...]]]


def rows_of(path: Path) -> Rows:
    """All rows of the journalled tables, as stored."""
    with closing(sqlite3.connect(path)) as connection:
        return _rows(connection)


def replayed(path: Path, empty: Path, target: Path) -> Rows:
    """The rows that the journal of `path` makes in a copy of the `empty` database."""
    shutil.copyfile(empty, target)
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as replica:
        operations = source.execute("SELECT * FROM operations ORDER BY clock").fetchall()
        marks = ", ".join("?" * len(operations[0]))
        replica.executemany(f"INSERT INTO operations VALUES ({marks})", operations)  # noqa: S608
        changes = source.execute(
            "SELECT table_name, action, rows FROM changes JOIN operations o ON o.id = operation_id "
            "ORDER BY o.clock, position"
        )
        replica.execute("PRAGMA foreign_keys = ON")
        for table, action, rows in changes:
            _apply(replica, table, action, json.loads(rows))
        replica.commit()
        return _rows(replica)


def _apply(replica: sqlite3.Connection, table: str, action: str, rows: object) -> None:
    if action == "insert":
        assert isinstance(rows, dict)
        for row in inserted(rows):
            names, marks = ", ".join(row), ", ".join("?" * len(row))
            replica.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", [*row.values()])  # noqa: S608
        return
    assert isinstance(rows, list)
    for entry in rows:
        settings = ", ".join(f"{name} = ?" for name in entry["after"])
        values = [*entry["after"].values(), entry["id"]]
        done = replica.execute(f"UPDATE {table} SET {settings} WHERE id = ?", values)  # noqa: S608
        assert done.rowcount == 1, f"{table} {entry['id']} is not there"


def _rows(connection: sqlite3.Connection) -> Rows:
    return {
        name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)  # noqa: S608
        for name in JOURNALLED
    }
