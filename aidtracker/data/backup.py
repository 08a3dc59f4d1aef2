"""Checked copies of the database, beside it, at most every half hour, thinned with age."""

import re
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aidtracker.data import durable
from aidtracker.data.engine import connect_to_look, refusal_for, telling
from aidtracker.data.soundness import full_check, quick_check, schema_version
from aidtracker.domain.errors import Refused

FOLDER = "copies"
INTERVAL = timedelta(minutes=30)
ALL_FOR = timedelta(days=1)
DAILY_FOR = timedelta(days=30)
ALWAYS = 3
"""This many of the newest stay whatever their age."""

_SPARE_BYTES = 64_000_000
"""Room that a copy leaves on the disk: writing down what people bring comes before copies of it."""

_ABOUT_THE_SOURCE = {"database.damaged", "database.not_ours", "database.busy"}
_LEFTOVER_AFTER = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that was opened and checked when it was made, and when that was, UTC."""

    path: Path
    made: datetime


def keep_copy(path: Path, now: datetime | None = None) -> Path:
    """Write a checked copy of the database into the folder `copies` beside it; remove old ones.

    Raises `Refused`: `backup.no_room`, `backup.failed`, or that the folder or disk does not let us. The
    copies that are there then stay as they are.
    """
    moment = (now or datetime.now(UTC)).astimezone(UTC)
    with durable.telling_files(path.parent / FOLDER):
        (path.parent / FOLDER).mkdir(exist_ok=True)
        _must_have_room(path)
        target = _free_name(path, moment)
        write_copy(path, target)
        _tidy(path, moment)
    return target


def copy_if_due(path: Path, now: datetime | None = None) -> Path | None:
    """Keep a copy, unless there is one of the last half hour or nothing was done since the newest.

    A clock that was set back counts as half an hour in both directions, so that it cannot stop the copies.
    """
    moment = (now or datetime.now(UTC)).astimezone(UTC)
    made = copies(path)
    if any(abs(moment - copy.made) < INTERVAL for copy in made):
        return None
    if made and _last_operation(path) == _last_operation(made[0].path):
        return None
    return keep_copy(path, moment)


def copies(path: Path) -> list[Copy]:
    """All copies of this database, the newest first. Each was checked when it was made."""
    pattern = re.compile(re.escape(path.stem) + r"-(\d{8}-\d{6}Z)" + re.escape(path.suffix))
    found = []
    for name in path.parent.joinpath(FOLDER).glob("*"):
        match = pattern.fullmatch(name.name)
        with suppress(ValueError):
            if match:
                made = datetime.strptime(match[1], durable.STAMP).replace(tzinfo=UTC)
                found.append(Copy(name, made))
    return sorted(found, key=lambda copy: copy.made, reverse=True)


def newest_copy(path: Path) -> Copy | None:
    """The newest copy that is still whole, to be offered when the database is damaged."""
    return next((copy for copy in copies(path) if _is_whole(copy.path)), None)


def copy_to(path: Path, target: Path) -> Path:
    """Write a checked copy where the user wants it: a new file, or in a folder under the usual name.

    Raises `Refused`: `backup.exists`, `backup.no_folder`, `backup.failed`, or that the disk does not let us.
    """
    if target.is_dir():
        target /= f"{path.stem}-{durable.stamp(datetime.now(UTC))}{path.suffix}"
    if target.exists():
        raise Refused("backup.exists", "file", file=str(target))
    if not target.parent.is_dir():
        raise Refused("backup.no_folder", "file", folder=str(target.parent))
    with durable.telling_files(target):
        write_copy(path, target)
    return target


def write_copy(source: Path, target: Path) -> None:
    """A copy that was opened and checked before it got its name; it is one file, without a log beside it.

    Raises `Refused("backup.failed")` when the copy is not what it should be, and `OSError`.
    """
    with durable.written_beside(target) as part:
        vacuum_into(source, part, target)
        if not full_check(part) or schema_version(part) != schema_version(source):
            raise Refused("backup.failed", file=str(source))
        durable.put_in_place(part, target)


def vacuum_into(source: Path, part: Path, target: Path) -> None:
    """Copy one consistent state, what stands in the write-ahead log included; others may go on writing.

    `target` is the name that `part` will get: what goes wrong there is told of that one.
    """
    with telling(source), closing(connect_to_look(source)) as connection:
        try:
            connection.execute("VACUUM INTO ?", (str(part.absolute()),))
        except sqlite3.Error as error:
            refusal = refusal_for(error, target)
            if refusal is None or refusal.code in _ABOUT_THE_SOURCE:
                raise
            raise refusal from error


def superseded(made: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which copies go: all of the last day stay, then the newest of each day, then of each month (UTC)."""
    newest_first = sorted(made, reverse=True)
    kept = set(newest_first[:ALWAYS])
    periods: set[str] = set()
    for moment in newest_first:
        age = now - moment
        period = moment.strftime("%Y-%m-%d" if age <= DAILY_FOR else "%Y-%m")
        if age <= ALL_FOR or period not in periods:
            kept.add(moment)
        if age > ALL_FOR:
            periods.add(period)
    return set(newest_first) - kept


def _must_have_room(path: Path) -> None:
    needed = _SPARE_BYTES
    for name in (path, Path(f"{path}-wal")):
        needed += name.stat().st_size if name.exists() else 0
    if shutil.disk_usage(path.parent).free < needed:
        raise Refused("backup.no_room", folder=str(path.parent), needed_mb=needed // 1_000_000)


def _free_name(path: Path, moment: datetime) -> Path:
    """The name of a copy made now; a second later where one of this second is there."""
    while True:
        name = path.parent / FOLDER / f"{path.stem}-{durable.stamp(moment)}{path.suffix}"
        if not name.exists():
            return name
        moment += timedelta(seconds=1)


def _tidy(path: Path, now: datetime) -> None:
    """Remove superseded copies, and what a killed program left half written."""
    made = {copy.made: copy.path for copy in copies(path)}
    gone = [made[moment] for moment in superseded(made, now)]
    oldest = (datetime.now(UTC) - _LEFTOVER_AFTER).timestamp()
    for part in path.parent.joinpath(FOLDER).glob(f".*{durable.PART}*"):
        with suppress(OSError):
            if part.stat().st_mtime < oldest:
                gone.append(part)
    for name in gone:
        # On Windows a file that somebody has open cannot go; it goes the next time.
        with suppress(OSError):
            name.unlink()


def _is_whole(copy: Path) -> bool:
    """Whether a copy can be offered; one that cannot be read cannot."""
    try:
        return quick_check(copy)
    except Refused:
        return False


def _last_operation(path: Path) -> str | None:
    """The key of the newest operation, None where it cannot be told."""
    try:
        with closing(connect_to_look(path)) as connection:
            row = connection.execute("SELECT id FROM operations ORDER BY clock DESC LIMIT 1").fetchone()
    except sqlite3.Error:
        return None
    return str(row[0]) if row else None
