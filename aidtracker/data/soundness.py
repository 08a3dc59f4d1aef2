"""Is this file ours, which version has it, is it whole?"""

import sqlite3
from contextlib import closing
from pathlib import Path

from aidtracker.data.durable import telling_files
from aidtracker.data.engine import APPLICATION_ID, connect_to_look, telling
from aidtracker.domain.errors import Refused


def schema_version(path: Path) -> int:
    """The schema version of our file, 0 for one that is new. Looks at the header and the list of tables only.

    A file whose creation was interrupted counts as new. Raises `Refused`: `database.not_ours`,
    `database.damaged`, or that the disk does not let us.
    """
    with telling_files(path):
        if not path.exists():
            return 0
        if path.is_dir():
            raise IsADirectoryError(path)
    with telling(path), closing(connect_to_look(path)) as connection:
        application_id, version = _marks(connection)
        tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if application_id == 0 and tables == 0:
        return 0
    if application_id != APPLICATION_ID:
        raise Refused("database.not_ours", file=str(path))
    return version


def quick_check(path: Path) -> bool:
    """Whether the file is whole: every page readable and well-formed, no row missing what it must have.

    Leaves out what takes long, comparing indexes with their tables; `full_check` does that. Another
    program may be writing meanwhile: this reads one consistent state. Raises `Refused` where the disk or a
    lock is in the way, which says nothing about the file.
    """
    return _passes(path, "PRAGMA quick_check(1)")


def full_check(path: Path) -> bool:
    """Whether the file is whole, its indexes compared with its tables."""
    return _passes(path, "PRAGMA integrity_check(1)")


def _passes(path: Path, pragma: str) -> bool:
    try:
        with telling(path), closing(connect_to_look(path)) as connection:
            return bool(connection.execute(pragma).fetchone()[0] == "ok")
    except Refused as refusal:
        if refusal.code in {"database.damaged", "database.not_ours"}:
            return False
        raise


def _marks(connection: sqlite3.Connection) -> tuple[int, int]:
    application_id: int = connection.execute("PRAGMA application_id").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return application_id, version
