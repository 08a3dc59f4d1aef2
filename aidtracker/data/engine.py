"""The connection to one SQLite file, set up so that what was committed survives a power cut."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from aidtracker.domain.errors import Refused

APPLICATION_ID = 0x41494454
"""`AIDT` in the header of the file: this file is ours."""

BUSY_SECONDS = 10.0
"""How long a write waits for another program on the same file before it is refused."""

_PRAGMAS = (
    # Of a new file; half as many pages to find and to write as with SQLite's own 4096.
    "PRAGMA page_size = 8192",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    # On macOS plain fsync stops at the disk's own cache; elsewhere this changes nothing.
    "PRAGMA fullfsync = ON",
    # A large import makes the log large; after the next checkpoint it gives the room back.
    "PRAGMA journal_size_limit = 16000000",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    # In KiB: an import of a hundred thousand lines fits, and writes each page once.
    "PRAGMA cache_size = -65536",
)
_READING = "PRAGMA query_only = ON"
_MIGRATING = "PRAGMA foreign_keys = OFF"

_REFUSALS = {
    "SQLITE_BUSY": "database.busy",
    "SQLITE_FULL": "database.disk_full",
    "SQLITE_READONLY": "database.read_only",
    "SQLITE_CANTOPEN": "database.cannot_open",
    "SQLITE_PERM": "database.cannot_open",
    "SQLITE_IOERR": "database.disk_error",
    "SQLITE_CORRUPT": "database.damaged",
    "SQLITE_NOTADB": "database.not_ours",
}
_DISK_TROUBLE = ("database.disk_error", "database.cannot_open")
_NO_ROOM = 1_000_000


def refusal_for(error: sqlite3.Error, path: Path) -> Refused | None:
    """What to tell the user when the disk or the file is at fault, or None when the program is."""
    name = getattr(error, "sqlite_errorname", "")
    for prefix, code in _REFUSALS.items():
        if name.startswith(prefix):
            # A full disk shows as trouble with the small shared-memory file as often as it shows as itself.
            full = code in _DISK_TROUBLE and _free_bytes(path) < _NO_ROOM
            return Refused("database.disk_full" if full else code, file=str(path))
    return None


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turns what SQLite says of the disk or of the file into what to tell the user; others pass."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        refusal = refusal_for(cause, path) if isinstance(cause, sqlite3.Error) else None
        if refusal is None:
            raise
        raise refusal from error


def connect(path: Path, *pragmas: str) -> sqlite3.Connection:
    """A bare connection for reading and writing, with the settings that every writer needs."""
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        for pragma in (*_PRAGMAS, *pragmas):
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_look(path: Path) -> sqlite3.Connection:
    """A bare connection for reading; makes no file where there is none.

    The file is opened for writing only where a write that was interrupted has to be taken back first.
    """
    try:
        return _looking(path, "ro")
    except sqlite3.OperationalError as error:
        if not error.sqlite_errorname.startswith("SQLITE_READONLY"):
            raise
        return _looking(path, "rw")


def _looking(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute("SELECT 1 FROM sqlite_schema")
    except BaseException:
        connection.close()
        raise
    return connection


class Database:
    """One database file. `reading` and `writing` are the only two ways in."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer = _engine(path, "BEGIN IMMEDIATE")
        self._reader = _engine(path, "BEGIN", _READING)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that holds the write lock from its start; all of it or nothing."""
        with telling(self.path), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A consistent view; nothing can be written through it."""
        with telling(self.path), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """A writing transaction in which tables can be rebuilt: references are checked at its end, not at
        each step, as dropping a table would otherwise delete what refers to it.
        """
        engine = _engine(self.path, "BEGIN IMMEDIATE", _MIGRATING)
        try:
            with telling(self.path), engine.begin() as connection:
                yield connection
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
                if broken is not None:
                    raise RuntimeError(f"a migration left a row of {broken[0]} without its {broken[2]}")
        finally:
            engine.dispose()

    def close(self) -> None:
        """Let go of the file. The last to close it also empties its write-ahead log."""
        self._reader.dispose()
        self._writer.dispose()


def _free_bytes(path: Path) -> int:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return _NO_ROOM


def _engine(path: Path, begin: str, *pragmas: str) -> Engine:
    engine = create_engine(
        "sqlite://", creator=_creator(path, pragmas), poolclass=QueuePool, pool_size=2, hide_parameters=True
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def _creator(path: Path, pragmas: tuple[str, ...]) -> Callable[[], sqlite3.Connection]:
    return lambda: connect(path, *pragmas)
