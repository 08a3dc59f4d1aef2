"""Keeping the data safe: the check at the start, copies, and putting a copy back."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from aidtracker.data import backup, restoring
from aidtracker.data.engine import Database
from aidtracker.data.opening import open_database
from aidtracker.data.overwriting import settle_log
from aidtracker.data.soundness import quick_check
from aidtracker.domain.errors import Refused
from aidtracker.services.program import Clock


@dataclass(frozen=True, slots=True)
class PutBack:
    """A database was put back: `source` it came from, `aside` is where the file that was there is now."""

    source: Path
    aside: Path | None


def open_checked(path: Path) -> Database:
    """Open the database and check it before any work, as every command does.

    Raises what `open_database` does, and what `must_be_sound` does.
    """
    try:
        database = open_database(path)
    except Refused as refusal:
        if refusal.code == "database.damaged":
            raise damage(path) from refusal
        raise
    try:
        must_be_sound(path)
    except Refused:
        database.close()
        raise
    return database


def must_be_sound(path: Path) -> None:
    """The check of every start; the window runs it beside its first page.

    Raises `Refused`: `database.damaged_copy` names the newest good copy in `copy` and its age in `made`,
    `database.damaged` says that there is none. Nobody should write to the file then.
    """
    if not quick_check(path):
        raise damage(path)


def damage(path: Path) -> Refused:
    """What to say of a damaged database: which copy could take its place."""
    copy = backup.newest_copy(path)
    if copy is None:
        return Refused("database.damaged", file=str(path))
    return Refused("database.damaged_copy", file=str(path), copy=str(copy.path), made=copy.made)


def keep_copy_if_due(database: Database, clock: Clock) -> Path | None:
    """Keep a checked copy if the last is half an hour old and something was done since; off the UI thread."""
    return backup.copy_if_due(database.path, clock())


def forget_older(connection: Connection) -> None:
    """Empty the log of what was overwritten and put one new checked copy in the place of all copies kept so
    far, so that none of the program's own files holds a name that was erased.
    """
    settle_log(connection)
    path = Path(connection.exec_driver_sql("PRAGMA database_list").one()[2])
    newest = backup.keep_copy(path)
    for copy in backup.copies(path):
        if copy.path != newest:
            copy.path.unlink(missing_ok=True)


def last_copy(path: Path) -> datetime | None:
    """When the newest copy was made, UTC: for the status line."""
    made = backup.copies(path)
    return made[0].made if made else None


def back_up(database: Database, target: Path) -> Path:
    """Write a checked copy to a file or into a folder; gives its name."""
    return backup.copy_to(database.path, target)


def put_back(path: Path, source: Path) -> PutBack:
    """Put a copy in the place of the database, which nobody may have open; the old file is kept aside."""
    return PutBack(source, restoring.restore(path, source))


def put_newest_copy_back(path: Path) -> PutBack:
    """Put the newest good copy in the place of a damaged database."""
    copy = backup.newest_copy(path)
    if copy is None:
        raise Refused("backup.none", file=str(path))
    return put_back(path, copy.path)


def start_afresh(path: Path) -> Path:
    """Set a damaged database aside, so that the next opening makes a new one; gives where it is now."""
    return restoring.set_aside(path)
