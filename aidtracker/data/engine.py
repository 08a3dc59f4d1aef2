"""The connection to one SQLite file, set up so that what was committed survives a power cut."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import QueuePool

from aidtracker.domain.errors import Refused

APPLICATION_ID = 0x41494454
"""`AIDT` in the header of the file: this file is ours."""

BUSY_SECONDS = 10
"""How long a write waits for another program on the same file before it is refused."""

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
)

_REFUSALS = {
    "SQLITE_BUSY": "database.busy",
    "SQLITE_FULL": "database.disk_full",
    "SQLITE_READONLY": "database.read_only",
    "SQLITE_CANTOPEN": "database.cannot_open",
    "SQLITE_IOERR": "database.disk_error",
    "SQLITE_CORRUPT": "database.damaged",
    "SQLITE_NOTADB": "database.not_ours",
}


def refusal_for(error: sqlite3.Error, path: Path) -> Refused | None:
    """What to tell the user when the disk or the file is at fault, or None when the program is."""
    name = getattr(error, "sqlite_errorname", "")
    for prefix, code in _REFUSALS.items():
        if name.startswith(prefix):
            return Refused(code, file=str(path))
    return None


class Database:
    """One database file. `reading` and `writing` are the only two ways in."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer = _engine(path, "BEGIN IMMEDIATE")
        self._reader = _engine(path, "BEGIN")

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that holds the write lock from its start; all of it or nothing."""
        with _telling(self.path), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A consistent view; nothing can be written through it."""
        with _telling(self.path), self._reader.begin() as connection:
            yield connection

    def close(self) -> None:
        """Let go of the file."""
        self._writer.dispose()
        self._reader.dispose()


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    try:
        yield
    except (OperationalError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, OperationalError) else error
        refusal = refusal_for(cause, path) if isinstance(cause, sqlite3.Error) else None
        if refusal is None:
            raise
        raise refusal from error


def _engine(path: Path, begin: str) -> Engine:
    engine = create_engine(
        "sqlite://", creator=_creator(path, begin), poolclass=QueuePool, pool_size=2, hide_parameters=True
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def _creator(path: Path, begin: str) -> Callable[[], sqlite3.Connection]:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        if begin == "BEGIN":
            connection.execute("PRAGMA query_only = ON")
        return connection

    return connect
