"""Files that stay: a name counts only when what it names is on the disk."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from aidtracker.domain.errors import Refused

PART = ".part"
"""The end of the name of a file that is still being written."""

STAMP = "%Y%m%d-%H%M%SZ"
"""How a moment, UTC, stands in the name of a file."""


_REFUSALS = {
    errno.ENOSPC: "database.disk_full",
    errno.EDQUOT: "database.disk_full",
    errno.EROFS: "database.read_only",
    errno.EACCES: "database.read_only",
    errno.EPERM: "database.read_only",
    errno.EIO: "database.disk_error",
}


@contextmanager
def telling_files(path: Path) -> Iterator[None]:
    """Turns what the system says of a file into what to tell the user."""
    try:
        yield
    except OSError as error:
        raise Refused(_REFUSALS.get(error.errno or 0, "database.cannot_open"), file=str(path)) from error


@contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """A temporary name beside `target`; whatever stands under it after a failure is removed."""
    part = target.with_name(f".{target.name}.{os.getpid()}{PART}")
    part.unlink(missing_ok=True)
    try:
        yield part
    finally:
        for name in (part, Path(f"{part}-journal")):
            with suppress(OSError):
                name.unlink(missing_ok=True)


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file its name; a power cut leaves there either it or what had the name before."""
    sync_file(part)
    part.replace(target)
    sync_folder(target.parent)


def second_name(path: Path, other: Path) -> None:
    """Let the same content stand under `other` too, while `path` stays where it is."""
    try:
        other.hardlink_to(path)
    except OSError:
        # Sticks and old disks know no second names.
        shutil.copyfile(path, other)
        sync_file(other)


def sync_file(path: Path) -> None:
    """Wait until what was written is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk. Windows has no call for this and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError:
        # Some drivers of sticks and network folders refuse to; the file itself is written by now.
        return
    finally:
        os.close(descriptor)


def stamp(moment: datetime) -> str:
    """A moment as it stands in the name of a file."""
    return moment.strftime(STAMP)
