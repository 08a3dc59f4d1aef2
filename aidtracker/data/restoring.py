"""Putting another file in the place of the database. What was there is set aside, never deleted."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from aidtracker.data import durable, opening
from aidtracker.data.backup import vacuum_into
from aidtracker.data.engine import connect, refusal_for
from aidtracker.data.soundness import full_check, schema_version
from aidtracker.domain.errors import Refused

_BESIDE = ("-wal", "-shm")


def set_aside(path: Path, now: datetime | None = None) -> Path:
    """Give the database another name beside the old one, with its write-ahead log; gives the new name.

    The next opening makes a new database. Nobody may have the file open: `Refused("database.in_use")`.
    """
    _must_be_alone(path)
    aside = _free_name(path, now)
    with durable.telling_files(path):
        _move_beside(path, aside)
        path.rename(aside)
        durable.sync_folder(path.parent)
    return aside


def restore(path: Path, source: Path, now: datetime | None = None) -> Path | None:
    """Put the database in `source` in the place of the one at `path`; `source` itself stays as it is.

    Gives the name under which the present file was set aside, None when there was none. At every moment
    one of the two stands at `path`, so that an interruption cannot leave an empty start.

    Raises `Refused`: `backup.missing`, `backup.same_file`, `backup.not_a_copy`, `database.not_ours`,
    `database.newer`, `database.in_use`, or that the disk does not let us. Nothing is changed then.
    """
    with durable.telling_files(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with durable.written_beside(path) as part:
            with _telling_of_source(source):
                _must_be_ours(path, source)
                _fetch(source, part, path)
            aside = _keep_present(path, now)
            durable.put_in_place(part, path)
    return aside


def _must_be_ours(path: Path, source: Path) -> None:
    if not source.is_file():
        raise Refused("backup.missing", "file", file=str(source))
    if path.exists() and path.samefile(source):
        raise Refused("backup.same_file", "file", file=str(source))
    version = schema_version(source)
    if version > opening.SCHEMA_VERSION:
        raise Refused("database.newer", file=str(source), version=version, known=opening.SCHEMA_VERSION)
    if version == 0:
        raise Refused("database.not_ours", file=str(source))


def _fetch(source: Path, part: Path, path: Path) -> None:
    vacuum_into(source, part, path)
    if not full_check(source) or not full_check(part):
        raise Refused("backup.not_a_copy", "file", file=str(source))


@contextmanager
def _telling_of_source(source: Path) -> Iterator[None]:
    """Damage of the source is told as that, so that nobody takes it for damage of the database."""
    try:
        yield
    except Refused as refusal:
        if refusal.code != "database.damaged":
            raise
        raise Refused("backup.not_a_copy", "file", file=str(source)) from refusal


def _keep_present(path: Path, now: datetime | None) -> Path | None:
    if not path.exists():
        return None
    _must_be_alone(path)
    aside = _free_name(path, now)
    # The log first: found beside the new file, it would be played into it.
    _move_beside(path, aside)
    durable.second_name(path, aside)
    durable.sync_folder(path.parent)
    return aside


def _move_beside(path: Path, aside: Path) -> None:
    for end in _BESIDE:
        beside = Path(f"{path}{end}")
        if beside.exists():
            beside.rename(f"{aside}{end}")


def _must_be_alone(path: Path) -> None:
    """Refuse while another program has the file open. A sound file has no log beside it afterwards."""
    try:
        with closing(connect(path, "PRAGMA locking_mode = EXCLUSIVE")) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("COMMIT")
    except sqlite3.Error as error:
        refusal = refusal_for(error, path)
        if refusal is None:
            raise
        if refusal.code == "database.busy":
            raise Refused("database.in_use", file=str(path)) from error
        if refusal.code not in {"database.damaged", "database.not_ours"}:
            raise refusal from error


def _free_name(path: Path, now: datetime | None) -> Path:
    """`name-aside-YYYYMMDD-HHMMSSZ`, with a number where that is taken."""
    stem = f"{path.stem}-aside-{durable.stamp((now or datetime.now(UTC)).astimezone(UTC))}"
    name, count = path.with_name(f"{stem}{path.suffix}"), 1
    while name.exists():
        count += 1
        name = path.with_name(f"{stem}-{count}{path.suffix}")
    return name
