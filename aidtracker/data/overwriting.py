"""Changing rows so that nothing of what they held stays in the file."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection


@contextmanager
def overwriting(connection: Connection) -> Iterator[None]:
    """SQLite puts zeros over whatever is replaced meanwhile; without, a former text stays in free parts of
    its page until something else needs the room. The write-ahead log has its own copy until `settle_log`.
    """
    before = connection.exec_driver_sql("PRAGMA secure_delete").scalar()
    connection.exec_driver_sql("PRAGMA secure_delete = ON")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA secure_delete = {int(before or 0)}")


def settle_log(connection: Connection) -> None:
    """Write the log into the file and empty it, so that what was overwritten stands nowhere in it.

    To be called through `Program.read`, as the first thing in its transaction. Where somebody else is just
    reading, the log stays until the program is closed.
    """
    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
